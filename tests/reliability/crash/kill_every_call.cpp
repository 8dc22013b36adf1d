// Proves that there is no call to the system at which a kill loses something: each scenario is repeated once for every call that changes
// a file, killed right before it, and once for every write (every fourth in the quick run), killed when
// half of it is done.
#include "tests/reliability/crash/aftermath.h"
#include "tests/reliability/shim/shim.h"
#include "tests/reliability/support/child.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

namespace {

using namespace stagepath::reliability;
using stagepath::shim::Fault;

constexpr int kFirst = 100;
constexpr int kActions = 6;
constexpr std::chrono::seconds kLimit{20};

struct Scenario {
    Phase phase;
    quint32 seed;
};

/// One session with \p fault in front of its calls.
Ended runSession(Home& home, const Scenario& s, const Fault& fault) {
    home.reset(s.phase == Phase::Migrate);
    return runChild(
        [&](int channel) {
            stagepath::shim::watch(qPrintable(home.root()));
            stagepath::shim::arm(fault);
            Session(home.file(), home.environment(), s.phase, s.seed, home.model(), channel).run(kFirst, kActions);
        },
        {}, kLimit);
}

/// Every \p step th call.
void runScenario(Report& report, Home& home, const Scenario& s, Fault::Kind kind, int step) {
    for (long n = 1;; n += step) {
        const Ended ended = runSession(home, s, {kind, n, 0, false, 0});
        const QString where = QStringLiteral("%1, seed %2, %3 %4").arg(nameOf(s.phase)).arg(s.seed).arg(kind == Fault::Kind::Kill ? QLatin1String("call") : QLatin1String("half of write")).arg(n);
        if (ended.hung) report.fail(where + QStringLiteral(": hung"));
        checkAftermath(report, home, readLines(ended.lines, s.phase, s.seed, home.model(), kFirst), where);
        if (ended.signal == 0) {
            if (n < 20) report.fail(where + QStringLiteral(": the shim sees too few calls"));
            return;
        }
        report.count(kind == Fault::Kind::Kill ? QStringLiteral("calls") : QStringLiteral("half_writes"));
    }
}

}  // namespace

int main(int argc, char** argv) {
    Report report(QStringLiteral("kill_every_call"), argc, argv);
    Home home;
    QList<Scenario> scenarios{{Phase::Publish, 3}, {Phase::Migrate, 1}};
    if (report.isFull()) {
        for (int phase = 0; phase < kPhaseCount; ++phase) scenarios.append({static_cast<Phase>(phase), 11});
        scenarios += {{Phase::UndoRedo, 12}, {Phase::Import, 12}, {Phase::Export, 12}};
    }
    for (const Scenario& s : scenarios) {
        report.count(QStringLiteral("scenarios"));
        runScenario(report, home, s, Fault::Kind::Kill, 1);
        runScenario(report, home, s, Fault::Kind::TornKill, report.isFull() ? 1 : 4);
    }
    return report.finish();
}
