// Proves that undo loses nothing: thousands of random actions on every table, all taken back, are the first state byte for byte, and all
// done again the last, with restarts and walks back and forth on the way; and each kind of change to each field of each table is undone and redone by itself.
#include "core/workspace/dump.h"
#include "core/workspace/workspace.h"
#include "tests/reliability/history/random_rows.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QCoreApplication>

namespace {

using namespace stagepath;
using namespace stagepath::reliability;

constexpr int kRestartAfter = 1000;  ///< actions
constexpr int kLongestWalk = 60;     ///< steps back

QString dump(const Workspace& w) { return dumpOf(w.portfolio()); }

/// One random action, and whether it did something; where it is refused it leaves nothing behind, which is looked at now and then.
bool actOnce(Report& report, Workspace& w, RandomRows& random, int number) {
    const QString before = number % 250 == 0 ? dump(w) : QString();
    try {
        const bool changed = !w.edit(QStringLiteral("action %1").arg(number), [&](Editor& e) { random.act(e); }).isEmpty();
        report.count(changed ? QStringLiteral("actions") : QStringLiteral("changed_nothing"));
        return changed;
    } catch (const Error&) {
        report.count(QStringLiteral("refused"));
        if (!before.isEmpty() && dump(w) != before) report.fail(QStringLiteral("a refused action left something behind (action %1)").arg(number));
        return false;
    }
}

/// Some steps back and all of them forward again.
void walk(Report& report, Workspace& w, int steps) {
    const QString before = dump(w);
    int back = 0;
    for (; back < steps && w.canUndo(); ++back) w.undo();
    for (int i = 0; i < back; ++i) w.redo();
    report.count(QStringLiteral("walked"), 2 * back);
    if (dump(w) != before) report.fail(QStringLiteral("%1 steps back and forward lead elsewhere").arg(back));
}

void undoEverything(Report& report, quint32 seed, int actions) {
    const Home home;
    const QString file = home.docs() + QStringLiteral("/all.stagepath");
    auto w = Workspace::create(file, QStringLiteral("Alder"), home.environment());
    const QString first = dump(*w);
    RandomRows random(seed);
    QRandomGenerator steps(seed);
    for (int i = 0, done = 0; done < actions; ++i) {
        if (!actOnce(report, *w, random, i) || ++done % kRestartAfter != 0) continue;
        walk(report, *w, 1 + steps.bounded(kLongestWalk));
        const QString before = dump(*w);
        w->close();
        w = Workspace::open(file, Workspace::Access::ReadWrite, home.environment());
        report.count(QStringLiteral("restarts"));
        if (dump(*w) != before) report.fail(QStringLiteral("another state after the restart at action %1").arg(i));
    }
    const QString last = dump(*w);
    while (w->canUndo()) w->undo();
    if (dump(*w) != first) report.fail(QStringLiteral("all undone is not the first state"));
    w->close();
    w = Workspace::open(file, Workspace::Access::ReadWrite, home.environment());
    if (dump(*w) != first) report.fail(QStringLiteral("all undone and read again is not the first state"));
    while (w->canRedo()) w->redo();
    if (dump(*w) != last) report.fail(QStringLiteral("all done again is not the last state"));
    w->close();
    if (dump(*Workspace::open(file, Workspace::Access::ReadOnly, home.environment())) != last) report.fail(QStringLiteral("all done again and read again is not the last state"));
}

/// One change, undone and done again.
void checkOne(Report& report, Workspace& w, const QString& what, const Workspace::Edit& body) {
    const QString before = dump(w);
    try {
        if (w.edit(what, body).isEmpty()) return;
    } catch (const Error&) {
        return;
    }
    const QString after = dump(w);
    report.count(QStringLiteral("kinds"));
    w.undo();
    if (dump(w) != before) report.fail(QStringLiteral("undo of \"%1\" does not restore the state before").arg(what));
    w.redo();
    if (dump(w) != after) report.fail(QStringLiteral("redo of \"%1\" does not restore the state after").arg(what));
}

void checkEveryKind(Report& report, quint32 seed) {
    const Home home;
    auto w = Workspace::create(home.docs() + QStringLiteral("/kinds.stagepath"), QStringLiteral("Alder"), home.environment());
    RandomRows random(seed);
    forEachEntity([&]<class T>() {
        const QString table = QLatin1String(Entity<T>::table);
        for (int tries = 0; tries < 8; ++tries) checkOne(report, *w, QStringLiteral("add ") + table, [&](Editor& e) { random.insert<T>(e); });
        for (std::size_t i = 0; i < Entity<T>::fields().size(); ++i) {
            for (int tries = 0; tries < 5; ++tries) {
                checkOne(report, *w, QStringLiteral("change %1 %2").arg(table, QLatin1String(Entity<T>::fields()[i].column)), [&](Editor& e) { random.change<T>(e, i); });
            }
        }
    });
    forEachEntity([&]<class T>() {
        checkOne(report, *w, QStringLiteral("remove ") + QLatin1String(Entity<T>::table), [&](Editor& e) { random.remove<T>(e); });
    });
    for (const QString& key : Settings::keys()) checkOne(report, *w, QStringLiteral("set ") + key, [&](Editor& e) { random.set(e, key); });
    w->close();
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Report report(QStringLiteral("history"), argc, argv);
    const int actions = report.runs(5000, 100000);
    for (int i = 0; i < (report.isFull() ? 10 : 1); ++i) undoEverything(report, report.seed() + static_cast<quint32>(i), actions);
    checkEveryKind(report, report.seed());
    if (report.counted(QStringLiteral("kinds")) < 150) report.fail(QStringLiteral("too few kinds of change were tried"));
    return report.finish();
}
