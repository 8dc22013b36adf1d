#include "tests/reliability/crash/aftermath.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace stagepath::reliability {

namespace {

QStringList copiesIn(const Home& home) { return QDir(home.docs()).entryList({QStringLiteral("copy-*.stagepath")}); }

/// Whole paths of what was saved for others, and of the backups.
QStringList savedIn(const Home& home) {
    QStringList paths = home.backups();
    for (const QString& copy : copiesIn(home)) paths.append(home.docs() + QLatin1Char('/') + copy);
    return paths;
}

QString problemOfExport(const Home& home, const Acknowledged& acknowledged) {
    QFile file(home.exported());
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray digest = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    return acknowledged.digests.contains(digest) ? QString() : QStringLiteral("the exported file is neither the old nor the new one");
}

}  // namespace

QString problemOfTargets(const Home& home, const Acknowledged& acknowledged) {
    QString problem = problemOfFile(home.file(), home, acknowledged.states);
    for (const QString& path : savedIn(home)) {
        if (problem.isEmpty()) problem = problemOfFile(path, home, acknowledged.states);
    }
    return problem.isEmpty() ? problemOfExport(home, acknowledged) : problem;
}

void checkAftermath(Report& report, const Home& home, const Acknowledged& acknowledged, const QString& where) {
    report.count(QStringLiteral("acknowledged"), acknowledged.actions);
    for (const QByteArray& sentence : acknowledged.errors) report.fail(where + QStringLiteral(": failed without cause: ") + QString::fromUtf8(sentence));
    if (acknowledged.differs) report.fail(where + QStringLiteral(": the open workspace shows something else than was done"));
    report.expectNothing(problemOfTargets(home, acknowledged), where + QStringLiteral(", files"));
    report.expectNothing(problemAtNextStart(home, {acknowledged.model, acknowledged.withNext}, copiesIn(home)), where + QStringLiteral(", next start"));
}

}  // namespace stagepath::reliability
