// A place with a workspace in it, made anew for each run, and the look at what is left afterwards.
#pragma once

#include "core/workspace/workspace.h"
#include "tests/reliability/driver/script.h"

#include <QHash>
#include <QTemporaryDir>

#include <optional>

namespace stagepath::reliability {

/// A template for a temporary folder: in memory where the system has a place for that, since nothing here asks for a real disk.
QString placeInMemory();

/// docs/ holds the user's file, state/ what is private. In memory where the system has a place for that.
class Home {
public:
    Home();
    QString root() const { return m_root; }
    QString docs() const { return m_root + QStringLiteral("/docs"); }
    QString file() const { return docs() + QStringLiteral("/work.stagepath"); }
    QString state() const { return m_root + QStringLiteral("/state"); }
    QString exported() const { return docs() + QStringLiteral("/export.json"); }
    Environment environment() const { return environmentIn(state()); }
    static Environment environmentIn(const QString& state);

    /// Empties everything and puts the starting file there, of which model() tells the content.
    void reset(bool version1 = false);
    const Model& model() const { return m_model; }
    /// Paths of the finished backups.
    QStringList backups() const;
    /// Content and history of the workspace file at \p path as another computer sees it; '!' and why where that is damaged or does not
    /// open. Equal bytes are looked at once.
    QString textOf(const QString& path) const;
    /// Names in docs/ that nobody asked for, and files in state/ but for backups; empty where all is tidy.
    QString litter(const QStringList& expected) const;

private:
    void build();

    QTemporaryDir m_place;
    QString m_root;
    Model m_model;
    mutable QHash<QByteArray, QString> m_known;  ///< what textOf() found, by digest
};

/// Opens the workspace as its next user would. Says what is wrong where that does not work, does not show one of \p allowed, asks for
/// anything to be done by hand, or leaves something lying about; empty where all is well.
QString problemAtNextStart(const Home& home, const QList<Model>& allowed, const QStringList& expectedFiles = {});
/// The same for the user's file alone, as it would be on another computer.
QString problemOfFile(const QString& file, const Home& home, const QList<Model>& allowed);

/// Makes \p file, whose changes concern use cases only, one of version 1.
void shrinkToVersion1(const QString& file);

}  // namespace stagepath::reliability
