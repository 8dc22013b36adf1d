#include "tests/reliability/faults/troubled_session.h"

#include "tests/reliability/crash/aftermath.h"
#include "tests/reliability/support/child.h"

#include <QRegularExpression>

namespace stagepath::reliability {

namespace {

constexpr int kFirst = 100;
constexpr int kActions = 9;
/// No session takes so long that goes on, on the slowest machine either and where every lock is waited for.
constexpr std::chrono::seconds kLimit{60};

Ended runTroubled(Home& home, Phase phase, quint32 seed, const shim::Fault& fault) {
    home.reset(phase == Phase::Migrate);
    return runChild(
        [&](int channel) {
            Session session(home.file(), home.environment(), phase, seed, home.model(), channel);
            shim::watch(qPrintable(home.root()));
            shim::arm(fault);
            for (int i = kFirst; i < kFirst + kActions; ++i) session.step(i);
            const long calls = shim::counted();
            if (shim::fired()) say(channel, "MET");
            shim::arm({});
            shim::watch("");
            say(channel, "CALLS " + QByteArray::number(static_cast<qint64>(calls)));
            session.run(kFirst + kActions, 2);
        },
        {}, kLimit);
}

/// A sentence for people names the file or the folder and ends with what to do.
bool isHelpful(const QString& sentence, const Home& home) {
    static const QRegularExpression two(QStringLiteral("[.;] \\S.*\\.$"), QRegularExpression::DotMatchesEverythingOption);
    return sentence.contains(home.root()) && two.match(sentence).hasMatch();
}

}  // namespace

long callsOf(Home& home, Phase phase, quint32 seed, const shim::Fault& fault) {
    for (const QByteArray& line : runTroubled(home, phase, seed, fault).lines) {
        if (line.startsWith("CALLS ")) return line.mid(6).toLong();
    }
    return 0;
}

void checkTroubledSession(Report& report, Home& home, Phase phase, quint32 seed, const shim::Fault& fault, const QString& where) {
    const Ended ended = runTroubled(home, phase, seed, fault);
    report.count(QStringLiteral("runs"));
    if (ended.lines.contains("MET")) report.count(QStringLiteral("met"));
    if (ended.hung) report.fail(where + QStringLiteral(": hung"));
    else if (ended.signal || ended.exitCode) report.fail(where + QStringLiteral(": crashed, signal %1").arg(ended.signal));
    bool over = false;
    for (const QByteArray& line : ended.lines) {
        over = over || line.startsWith("CALLS ");
        if (!line.startsWith("ERR ")) continue;
        const QString sentence = QString::fromUtf8(line.mid(line.indexOf(' ', 4) + 1));
        report.count(QStringLiteral("messages"));
        if (over) report.fail(where + QStringLiteral(": does not go on when the trouble is over: ") + sentence);
        if (!isHelpful(sentence, home)) report.fail(where + QStringLiteral(": the message names no file or no next step: ") + sentence);
    }
    Acknowledged acknowledged = readLines(ended.lines, phase, seed, home.model(), kFirst);
    acknowledged.errors.clear();
    acknowledged.withNext = acknowledged.possible.constLast();  // the same, unless nobody has found out yet whether an action holds
    checkAftermath(report, home, acknowledged, where);
}

}  // namespace stagepath::reliability
