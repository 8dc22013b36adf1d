// Proves that the clock decides nothing: while it jumps by decades in either direction, the order of the history, undo, and what is saved
// follow from the numbers of the changes alone.
#include "tests/reliability/crash/aftermath.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace {

using namespace stagepath;
using namespace stagepath::reliability;

/// Thirty years back or ahead, before 1970, leap days, the end of 32 bits, the hour that summer time skips.
QDateTime anyMoment(QRandomGenerator& random) {
    static const QList<QDateTime> odd{QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59), Qt::UTC), QDateTime(QDate(2028, 2, 29), QTime(12, 0), Qt::UTC), QDateTime(QDate(2038, 1, 19), QTime(3, 14, 8), Qt::UTC),
                                      QDateTime(QDate(2027, 3, 28), QTime(1, 30), Qt::UTC), QDateTime(QDate(2027, 10, 31), QTime(0, 59), Qt::UTC)};
    if (random.bounded(3) == 0) return odd.at(random.bounded(static_cast<int>(odd.size())));
    return QDateTime(QDate(2026, 11, 16), QTime(9, 30), Qt::UTC).addDays(random.bounded(-10950, 10950));
}

}  // namespace

int main(int argc, char** argv) {
    Report report(QStringLiteral("clock_jumps"), argc, argv);
    Home home;
    QRandomGenerator random(report.seed());
    const int runs = report.runs(50, 100);
    for (int run = 0; run < runs; ++run) {
        home.reset();
        Environment environment = home.environment();
        environment.now = [&] {
            report.count(QStringLiteral("jumps"));
            return anyMoment(random);
        };
        const quint32 seed = report.seed() * 1000 + static_cast<quint32>(run);
        Session session(home.file(), environment, Phase::UndoRedo, seed, home.model(), -1);
        session.run(100, 12);
        report.count(QStringLiteral("sessions"));
        report.expectNothing(problemAtNextStart(home, {session.model()}), QStringLiteral("seed %1").arg(seed));
    }
    return report.finish();
}
