// Proves that a process killed at any moment loses nothing that was acknowledged: in each phase sessions are killed at random moments, and
// the next start must show every acknowledged action, ask for nothing to be done by hand, and leave nothing lying about.
#include "tests/reliability/crash/aftermath.h"
#include "tests/reliability/support/child.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace {

using namespace stagepath::reliability;
using std::chrono::microseconds;

constexpr int kFirst = 100;
constexpr int kActions = 15;
constexpr std::chrono::seconds kLimit{20};

Ended runSession(Home& home, Phase phase, quint32 seed, microseconds killAfter) {
    home.reset(phase == Phase::Migrate);
    return runChild([&](int channel) { Session(home.file(), home.environment(), phase, seed, home.model(), channel).run(kFirst, kActions); }, killAfter, kLimit);
}

void runPhase(Report& report, Home& home, Phase phase, int runs) {
    QRandomGenerator random(report.seed() * 31 + static_cast<quint32>(phase));
    const auto usual = runSession(home, phase, report.seed(), {}).took;
    // Sessions that ended before their kill count for nothing.
    for (int run = 0, killed = 0; killed < runs && run < 3 * runs; ++run) {
        const quint32 seed = report.seed() * 100000 + static_cast<quint32>(run);
        const auto moment = microseconds(1 + random.bounded(static_cast<qint64>(usual.count())));
        const Ended ended = runSession(home, phase, seed, moment);
        const QString where = QStringLiteral("%1, seed %2, killed after %3 µs").arg(nameOf(phase)).arg(seed).arg(moment.count());
        if (ended.hung) report.fail(where + QStringLiteral(": hung"));
        killed += ended.signal != 0;
        report.count(ended.signal ? QStringLiteral("killed") : QStringLiteral("ended_before"));
        checkAftermath(report, home, readLines(ended.lines, phase, seed, home.model(), kFirst), where);
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Report report(QStringLiteral("kill_random"), argc, argv);
    Home home;
    const int runs = report.runs(1000, 1000);
    for (int phase = 0; phase < kPhaseCount; ++phase) runPhase(report, home, static_cast<Phase>(phase), (runs + kPhaseCount - 1) / kPhaseCount);
    return report.finish();
}
