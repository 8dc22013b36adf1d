// One hostile file and what the program owes whoever opens it.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QList>
#include <QStringList>

#include <functional>

namespace stagepath::test {

/// Makes what the case needs in the empty folder \p there.
using Make = std::function<void(const QDir& there)>;

struct HostileCase {
    const char* name;
    Make make;
    QStringList arguments;  ///< of stagepath-cli, run in that folder
    /// What the one sentence tells beside the file: two cases with different words here never get the same sentence, for a
    /// person would act differently. Of a case that is taken: what is said or printed; may be empty.
    QByteArray says;
    QByteArray file;   ///< that the sentence names
    int exitCode = 1;
    QString input = QStringLiteral("/dev/null");  ///< standard input; relative to the folder
    bool mayChange = false;                       ///< the case is taken and writes
};

/// A workspace with the sample, as bytes.
void setWholeWorkspace(const QByteArray& bytes);
const QByteArray& wholeWorkspace();

// Ways to make a file.
Make holding(const QString& name, const QByteArray& bytes);
/// The whole workspace with \p bytes at \p offset.
Make patched(const QString& name, qsizetype offset, const QByteArray& bytes);
/// The whole workspace changed by statements, separated by ";;"; rules of tables and the schema's own rows may be broken.
Make changedBy(const QString& name, const QByteArray& sql);
Make together(const QList<Make>& makers);
void put(const QDir& there, const QString& name, const QByteArray& bytes);
inline QString s(const char* text) { return QString::fromUtf8(text); }

// The catalogue, by what is hostile.
QList<HostileCase> headerCases();
QList<HostileCase> workspaceCases();
QList<HostileCase> historyCases();
QList<HostileCase> listCases();
QList<HostileCase> jsonCases();
QList<HostileCase> bookCases();
QList<HostileCase> placeCases();

}  // namespace stagepath::test
