// Proves that no failing call to the system loses or damages anything: every call fails once, and from then on, with each error that can
// come from it. The session goes on, says what is wrong and what to do, and saves everything once the trouble is over.
#include "tests/reliability/crash/aftermath.h"
#include "tests/reliability/faults/troubled_session.h"
#include "tests/reliability/shim/shim.h"

#include <cerrno>

namespace {

using namespace stagepath::reliability;
using stagepath::shim::Fault;

constexpr long kNever = 1'000'000'000;

struct Kind {
    const char* name;
    Fault fault;
};
const Kind kKinds[] = {
    {"EIO once", {Fault::Kind::Error, 0, EIO, false, 0}},       {"EIO onward", {Fault::Kind::Error, 0, EIO, true, 0}},
    {"ENOSPC once", {Fault::Kind::Error, 0, ENOSPC, false, 0}}, {"ENOSPC onward", {Fault::Kind::Error, 0, ENOSPC, true, 0}},
    {"EACCES once", {Fault::Kind::Error, 0, EACCES, false, 0}}, {"EACCES onward", {Fault::Kind::Error, 0, EACCES, true, 0}},
    {"EROFS once", {Fault::Kind::Error, 0, EROFS, false, 0}},   {"EROFS onward", {Fault::Kind::Error, 0, EROFS, true, 0}},
    {"EMFILE once", {Fault::Kind::Error, 0, EMFILE, false, 0}}, {"EMFILE onward", {Fault::Kind::Error, 0, EMFILE, true, 0}},
    {"ENOLCK once", {Fault::Kind::Error, 0, ENOLCK, false, 0}}, {"ENOLCK onward", {Fault::Kind::Error, 0, ENOLCK, true, 0}},
    {"EINTR once", {Fault::Kind::Error, 0, EINTR, false, 0}},   {"short write once", {Fault::Kind::ShortWrite, 0, 0, false, 0}},
    {"short writes onward", {Fault::Kind::ShortWrite, 0, 0, true, 0}},
};

struct Scenario {
    Phase phase;
    quint32 seed;
};

/// A scenario with one kind of trouble, and how many calls it can meet.
struct Series {
    Scenario scenario;
    Kind kind;
    long calls = 0;
};

void runOnce(Report& report, Home& home, const Series& s, long n) {
    Fault fault = s.kind.fault;
    fault.at = n;
    const QString where = QStringLiteral("%1, seed %2, %3 at call %4").arg(nameOf(s.scenario.phase)).arg(s.scenario.seed).arg(QLatin1String(s.kind.name)).arg(n);
    checkTroubledSession(report, home, s.scenario.phase, s.scenario.seed, fault, where);
}

}  // namespace

int main(int argc, char** argv) {
    Report report(QStringLiteral("every_call_fails"), argc, argv);
    Home home;
    QList<Scenario> scenarios{{Phase::Publish, 3}, {Phase::Export, 5}};
    if (report.isFull()) {
        for (int phase = 0; phase < kPhaseCount; ++phase) scenarios.append({static_cast<Phase>(phase), 21});
        scenarios += {{Phase::UndoRedo, 22}, {Phase::Import, 22}, {Phase::Migrate, 22}};
    }
    QList<Series> all;
    long total = 0;
    for (const Scenario& scenario : scenarios) {
        for (const Kind& kind : kKinds) {
            Fault fault = kind.fault;
            fault.at = kNever;
            all.append({scenario, kind, callsOf(home, scenario.phase, scenario.seed, fault)});
            total += all.constLast().calls;
        }
    }
    report.count(QStringLiteral("places"), total);
    const long wanted = std::min<long>(total, report.runs(300, 2000));
    if (total < 300) report.fail(QStringLiteral("the shim sees too few calls"));
    long place = 0;
    for (const Series& s : all) {
        for (long n = 1; n <= s.calls; ++n, ++place) {
            if (place * wanted / total != (place + 1) * wanted / total) runOnce(report, home, s, n);
        }
    }
    return report.finish();
}
