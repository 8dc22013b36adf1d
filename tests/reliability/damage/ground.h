// What the damage programs share: a home, workspaces with something in them, and the line of counts at the end.
#pragma once

#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTemporaryDir>

#include <optional>

namespace stagepath::test {

/// A temporary home with its own state directory.
class Ground {
public:
    Ground();
    QString path(const QString& name) const { return m_dir.filePath(name); }
    const Environment& environment() const { return m_environment; }
    /// The sample with \p edits small changes after it.
    QString sample(const QString& name, int edits) const;
    /// \p useCases use cases with a score for each criterion; where \p history is false, nothing but the rows is left of it.
    QString portfolio(const QString& name, int useCases, bool history) const;

private:
    QTemporaryDir m_dir;
    Environment m_environment;
};

/// \p count small changes, each its own: texts, stages, new and removed use cases.
void editAtRandom(Workspace& workspace, int count, quint32 seed);

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);
QByteArray sha256Of(const QString& path);

/// Every value of every table, read with plain SQL; nothing where \p path can't be read to its end.
std::optional<QByteArray> plainContent(const QString& path);
/// The logical dump of a workspace that is only read; empty where it does not open.
QString dumpOfFile(const QString& path, const Environment& environment);

/// How often to do what is counted: \p full where the arguments have --full, else \p quick.
int runsOf(int argc, char** argv, int quick, int full);

/// Prints \p counts as one line; returns the exit code: 0 where every key of \p mustBeZero is 0.
int finish(const QJsonObject& counts, const QStringList& mustBeZero);

}  // namespace stagepath::test
