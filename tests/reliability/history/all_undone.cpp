// Proves that undo loses nothing: thousands of random actions on every table, and the edits of many rows that pages and command line make of
// them, all taken back, are the first state byte for byte, and all done again the last, with restarts and walks back and forth on the way; and
// each kind of change to each field of each table, and each of those edits, is undone and redone by itself.
#include "core/exchange/sample_reader.h"
#include "core/workspace/dump.h"
#include "core/workspace/workspace.h"
#include "tests/reliability/history/composed_edits.h"
#include "tests/reliability/history/random_rows.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QCoreApplication>

#include <functional>

namespace {

using namespace stagepath;
using namespace stagepath::reliability;

constexpr int kRestartAfter = 1000;  ///< actions
constexpr int kLongestWalk = 60;     ///< steps back; the full run goes further
constexpr int kLongestFullWalk = 2000;
constexpr int kComposedEvery = 40;   ///< actions
constexpr int kTriesOfComposed = 60;
constexpr int kTypedEvery = 30;      ///< actions
constexpr int kPausesOfTyping = 3;

/// What acts at random: on single rows, and now and then on many.
struct Actors {
    explicit Actors(quint32 seed) : rows(seed), composed(seed) {}
    RandomRows rows;
    ComposedEdits composed;
};

QString dump(const Workspace& w) { return dumpOf(w.portfolio()); }

/// Words typed into a field, saved at each pause: several changes of the history, one step to undo.
bool typeWords(Workspace& w, int number) {
    if (w.portfolio().useCases().isEmpty()) return false;
    UseCase row = w.portfolio().useCases().rows().constLast();
    bool changed = false;
    for (int pause = 0; pause < kPausesOfTyping; ++pause) {
        row.summary = QStringLiteral("Typed in action %1, pause %2").arg(number).arg(pause);
        const Workspace::Step step = pause == 0 ? Workspace::Step::Own : Workspace::Step::GoesOn;
        changed = !w.edit(QStringLiteral("action %1").arg(number), [&](Editor& e) { e.update(row); }, step).isEmpty() || changed;
    }
    return changed;
}

/// Carries out one action on \p w, and tells whether it did something.
bool act(Report& report, Workspace& w, Actors& actors, int number) {
    if (number % kComposedEvery != 0 && number % kTypedEvery == 0) {
        const bool changed = typeWords(w, number);
        report.count(QStringLiteral("typed"), changed);
        return changed;
    }
    if (number % kComposedEvery != 0) return !w.edit(QStringLiteral("action %1").arg(number), [&](Editor& e) { actors.rows.act(e); }).isEmpty();
    const bool changed = actors.composed.make(actors.composed.any(), w);
    report.count(QStringLiteral("composed"), changed);
    return changed;
}

/// One random action, and whether it did something; where it is refused it leaves nothing behind, which is looked at now and then.
bool actOnce(Report& report, Workspace& w, Actors& actors, int number) {
    const QString before = number % 250 == 0 ? dump(w) : QString();
    try {
        const bool changed = act(report, w, actors, number);
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
    Actors actors(seed);
    const int longest = report.isFull() ? kLongestFullWalk : kLongestWalk;
    QRandomGenerator steps(seed);
    for (int i = 0, done = 0; done < actions; ++i) {
        if (!actOnce(report, *w, actors, i) || ++done % kRestartAfter != 0) continue;
        walk(report, *w, 1 + steps.bounded(longest));
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

/// One step, undone and done again; whether there was one. \p step tells whether it changed something.
bool checkStep(Report& report, Workspace& w, const QString& what, const std::function<bool()>& step) {
    const QString before = dump(w);
    try {
        if (!step()) return false;
    } catch (const Error&) {
        if (dump(w) != before) report.fail(QStringLiteral("\"%1\" was refused and left something behind").arg(what));
        return false;
    }
    const QString after = dump(w);
    report.count(QStringLiteral("kinds"));
    w.undo();
    if (dump(w) != before) report.fail(QStringLiteral("undo of \"%1\" does not restore the state before").arg(what));
    w.redo();
    if (dump(w) != after) report.fail(QStringLiteral("redo of \"%1\" does not restore the state after").arg(what));
    return true;
}

void checkOne(Report& report, Workspace& w, const QString& what, const Workspace::Edit& body) {
    checkStep(report, w, what, [&] { return !w.edit(what, body).isEmpty(); });
}

/// Each edit of many rows on the sample, each more than once; one that found nothing to do would prove nothing.
void checkEveryComposed(Report& report, quint32 seed) {
    const Home home;
    auto w = Workspace::create(home.docs() + QStringLiteral("/composed.stagepath"), QString(), home.environment());
    w->edit(QStringLiteral("Add the sample"), [](Editor& e) { writeSample(e); });
    const QString first = dump(*w);
    ComposedEdits composed(seed);
    for (int which = 0; which < ComposedEdits::count(); ++which) {
        int done = 0;
        for (int tries = 0; tries < kTriesOfComposed && done < 3; ++tries) {
            done += checkStep(report, *w, ComposedEdits::nameOf(which), [&] { return composed.make(which, *w); });
        }
        if (done == 0) report.fail(QStringLiteral("void: \"%1\" was never carried out").arg(ComposedEdits::nameOf(which)));
        report.count(QStringLiteral("composed_kinds"), done > 0);
    }
    const QString last = dump(*w);
    while (w->historyPosition() > 1) w->undo();
    if (dump(*w) != first) report.fail(QStringLiteral("all edits of many rows undone are not the sample"));
    while (w->canRedo()) w->redo();
    if (dump(*w) != last) report.fail(QStringLiteral("all edits of many rows done again are not the last state"));
    w->close();
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
    for (quint32 i = 0; i < (report.isFull() ? 10 : 1); ++i) {
        undoEverything(report, report.seed() + i, actions);
        report.note(QStringLiteral("seed %1, %2 actions").arg(report.seed() + i).arg(report.counted(QStringLiteral("actions"))));
    }
    checkEveryKind(report, report.seed());
    checkEveryComposed(report, report.seed());
    if (report.counted(QStringLiteral("kinds")) < 150) report.fail(QStringLiteral("too few kinds of change were tried"));
    return report.finish();
}
