// Runs the real program and hands back what a script would see.
#pragma once

#include "tests/support/support.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

class QProcess;

namespace stagepath::test {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const;  ///< stdout parsed; fails the test where it is no object
};

/// One temporary home in which the program runs, with its own state directory.
class Cli {
public:
    Cli();
    Run run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// For whoever talks with the program while it runs.
    void start(QProcess& process, const QStringList& arguments) const;
    /// Path of \p name in the home.
    QString path(const QString& name) const { return m_dir.path(name); }
    /// Writes \p bytes to \p name and returns its path.
    QString file(const QString& name, const QByteArray& bytes) const;
    /// A workspace with the sample, made by the program.
    QString sample() const;
    /// Names of everything in the home, hidden files too, but not the state directory.
    QStringList entries() const;

private:
    TempDir m_dir;
};

}  // namespace stagepath::test
