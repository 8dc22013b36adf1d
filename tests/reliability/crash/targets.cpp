// Proves that whatever is written for others is whole: while the user's file is published, copies are saved and exports are written, the
// process is killed at random moments, and each of these files is the old or the new one byte for byte.
#include "tests/reliability/crash/aftermath.h"
#include "tests/reliability/support/child.h"

#include <QRandomGenerator>

namespace {

using namespace stagepath::reliability;
using std::chrono::microseconds;

constexpr int kFirst = 100;
constexpr int kActions = 15;

Ended runSession(Home& home, Phase phase, quint32 seed, microseconds killAfter) {
    home.reset();
    return runChild([&](int channel) { Session(home.file(), home.environment(), phase, seed, home.model(), channel).run(kFirst, kActions); }, killAfter, std::chrono::seconds(20));
}

}  // namespace

int main(int argc, char** argv) {
    Report report(QStringLiteral("targets"), argc, argv);
    Home home;
    QRandomGenerator random(report.seed());
    const int runs = report.runs(300, 1000);
    const auto usual = std::max(runSession(home, Phase::Export, 1, {}).took, runSession(home, Phase::Publish, 1, {}).took);
    // Sessions that ended before their kill count for nothing.
    for (int run = 0, killed = 0; killed < runs && run < 3 * runs; ++run) {
        const Phase phase = run % 2 ? Phase::Export : Phase::Publish;
        const quint32 seed = report.seed() * 50000 + static_cast<quint32>(run);
        const auto moment = microseconds(1 + random.bounded(static_cast<qint64>(usual.count())));
        const Ended ended = runSession(home, phase, seed, moment);
        const QString where = QStringLiteral("%1, seed %2, killed after %3 µs").arg(nameOf(phase)).arg(seed).arg(moment.count());
        killed += ended.signal != 0;
        report.count(ended.signal ? QStringLiteral("killed") : QStringLiteral("ended_before"));
        report.expectNothing(problemOfTargets(home, readLines(ended.lines, phase, seed, home.model(), kFirst)), where);
    }
    return report.finish();
}
