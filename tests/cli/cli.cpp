#include "tests/cli/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace stagepath::test {

QJsonObject Run::json() const {
    const QJsonDocument document = QJsonDocument::fromJson(out);
    INFO(out.toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

Cli::Cli() { REQUIRE(QDir().mkpath(m_dir.path(QStringLiteral("state")))); }

void Cli::start(QProcess& process, const QStringList& arguments) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_dir.path(QStringLiteral("state")));
    environment.insert(QStringLiteral("HOME"), m_dir.path(QString()));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=false;qt.qpa.*=false"));
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STAGEPATH_CLI_PATH), arguments);
}

Run Cli::run(const QStringList& arguments, const QByteArray& input) const {
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(110000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Cli::file(const QString& name, const QByteArray& bytes) const {
    QFile out(path(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return out.fileName();
}

QString Cli::sample() const {
    const QString workspace = path(QStringLiteral("sample.stagepath"));
    const Run made = run({QStringLiteral("new"), workspace, QStringLiteral("--sample"), QStringLiteral("--date"), QStringLiteral("2026-11-16")});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    return workspace;
}

QStringList Cli::entries() const {
    QStringList names = QDir(path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeAll(QStringLiteral("state"));
    return names;
}

}  // namespace stagepath::test
