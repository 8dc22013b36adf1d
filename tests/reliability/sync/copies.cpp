// Proves that the file can be copied at any moment: while a session edits and publishes without a pause, its file is read again and again,
// and every copy is a whole workspace in a state that the session had.
#include "tests/reliability/driver/session.h"
#include "tests/reliability/support/child.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>

namespace {

using namespace stagepath::reliability;

constexpr int kFirst = 100;
constexpr int kActions = 60;

QByteArray readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Copies the file until the session ends, then looks at each of the copies; equal ones are looked at once.
int copyDuringSession(Report& report, Home& home, quint32 seed, int wanted) {
    home.reset();
    QRandomGenerator random(seed);
    Child child([&](int channel) { Session(home.file(), home.environment(), Phase::Publish, seed, home.model(), channel).run(kFirst, kActions); });
    QList<QByteArray> copies;
    while (child.read(std::chrono::microseconds(random.bounded(3000)))) {
        if (copies.size() < wanted) copies.append(readAll(home.file()));
    }
    const Acknowledged acknowledged = readLines(child.finish(std::chrono::seconds(60)).lines, Phase::Publish, seed, home.model(), kFirst);
    QHash<QByteArray, QString> known;
    const QString path = home.root() + QStringLiteral("/copy.stagepath");
    for (const QByteArray& copy : copies) {
        if (!known.contains(copy)) {
            report.count(QStringLiteral("different"));
            QFile file(path);
            if (file.open(QIODevice::WriteOnly)) file.write(copy);
            file.close();
            known.insert(copy, problemOfFile(path, home, acknowledged.states));
        }
        report.count(QStringLiteral("copies"));
        report.expectNothing(known.value(copy), QStringLiteral("seed %1, copy of %2 bytes").arg(seed).arg(copy.size()));
    }
    QFile::remove(path);
    return static_cast<int>(copies.size());
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Report report(QStringLiteral("copies"), argc, argv);
    Home home;
    quint32 seed = report.seed() * 1000;
    for (int left = report.runs(300, 10000); left > 0;) left -= std::max(1, copyDuringSession(report, home, seed++, left));
    return report.finish();
}
