#include "core/analysis/schedule.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace stagepath {

namespace {

/// The two ends of a link that its type compares, and whether equal dates are already too early.
struct Ends {
    QDate predecessor;
    QDate successor;
    bool strict = false;  ///< FS: a finish is inclusive, so the successor starts the day after at the earliest
};

Ends endsOf(const Initiative& from, const Initiative& to, DependencyType type) {
    switch (type) {
        case DependencyType::FinishToStart: return {from.finish, to.start, true};
        case DependencyType::StartToStart: return {from.start, to.start, false};
        case DependencyType::FinishToFinish: return {from.finish, to.finish, false};
        case DependencyType::StartToFinish: return {from.start, to.finish, false};
    }
    return {};
}

/// Days between what a link allows and what the plan has; negative where it is broken.
qint64 slackOf(const Initiative& from, const Initiative& to, const Dependency& d) {
    const Ends ends = endsOf(from, to, d.type);
    return ends.predecessor.daysTo(ends.successor) - d.lagDays - (ends.strict ? 1 : 0);
}

bool hasDates(const Initiative* i) { return i && i->start.isValid() && i->finish.isValid(); }

}  // namespace

bool isBroken(const Portfolio& portfolio, const Dependency& dependency) {
    const Initiative* from = portfolio.find(dependency.predecessor);
    const Initiative* to = portfolio.find(dependency.successor);
    return hasDates(from) && hasDates(to) && slackOf(*from, *to, dependency) < 0;
}

QDate nextWorkingDay(QDate date) {
    if (!date.isValid()) return date;
    return date.dayOfWeek() > 5 ? date.addDays(8 - date.dayOfWeek()) : date;
}

QDate earliestStart(const Portfolio& portfolio, const Dependency& dependency) {
    const Initiative* from = portfolio.find(dependency.predecessor);
    const Initiative* to = portfolio.find(dependency.successor);
    if (!hasDates(from) || !hasDates(to)) return {};
    const qint64 slack = slackOf(*from, *to, dependency);
    return nextWorkingDay(to->start.addDays(-slack));
}

QSet<InitiativeId> cyclicInitiatives(const Portfolio& portfolio) {
    // Peel off what nothing leads into, then what leads nowhere: the rest lies on cycles or between two of them.
    QHash<InitiativeId, QList<InitiativeId>> next;
    QHash<InitiativeId, QList<InitiativeId>> previous;
    for (const Dependency& d : portfolio.dependencies()) {
        next[d.predecessor].append(d.successor);
        previous[d.successor].append(d.predecessor);
    }
    QSet<InitiativeId> left;
    for (const Dependency& d : portfolio.dependencies()) left << d.predecessor << d.successor;
    const auto peel = [&left](const QHash<InitiativeId, QList<InitiativeId>>& in, const QHash<InitiativeId, QList<InitiativeId>>& out) {
        QHash<InitiativeId, int> open;
        QList<InitiativeId> free;
        for (const InitiativeId id : left) {
            int count = 0;
            for (const InitiativeId other : in.value(id)) count += left.contains(other);
            open[id] = count;
            if (count == 0) free.append(id);
        }
        while (!free.isEmpty()) {
            const InitiativeId id = free.takeLast();
            left.remove(id);
            for (const InitiativeId other : out.value(id)) {
                if (left.contains(other) && --open[other] == 0) free.append(other);
            }
        }
    };
    peel(previous, next);
    peel(next, previous);
    return left;
}

bool wouldCycle(const Portfolio& portfolio, InitiativeId predecessor, InitiativeId successor) {
    QSet<InitiativeId> seen;
    QList<InitiativeId> open{successor};
    while (!open.isEmpty()) {
        const InitiativeId id = open.takeLast();
        if (id == predecessor) return true;
        if (seen.contains(id)) continue;
        seen.insert(id);
        for (const DependencyId d : portfolio.dependenciesOf(id)) {
            const Dependency& link = *portfolio.find(d);
            if (link.predecessor == id) open.append(link.successor);
        }
    }
    return false;
}

CriticalPath criticalPath(const Portfolio& portfolio) {
    CriticalPath path;
    QDate end;
    for (const Initiative& i : portfolio.initiatives()) {
        if (hasDates(&i)) end = std::max(end, i.finish);
    }
    // From the last finishes backwards along links without slack.
    QList<InitiativeId> open;
    for (const Initiative& i : portfolio.initiatives()) {
        if (hasDates(&i) && i.finish == end) open.append(i.id);
    }
    while (!open.isEmpty()) {
        const InitiativeId id = open.takeLast();
        if (path.initiatives.contains(id)) continue;
        path.initiatives.insert(id);
        for (const DependencyId d : portfolio.dependenciesOf(id)) {
            const Dependency& link = *portfolio.find(d);
            const Initiative* from = portfolio.find(link.predecessor);
            const Initiative* to = portfolio.find(link.successor);
            if (link.successor != id || !hasDates(from) || !hasDates(to)) continue;
            const Ends ends = endsOf(*from, *to, link.type);
            const qint64 slack = slackOf(*from, *to, link);
            // Days that fall on a weekend are no slack: nobody works on them.
            const bool tight = slack <= 0 || nextWorkingDay(ends.successor.addDays(-slack)) >= ends.successor;
            if (!tight) continue;
            path.dependencies.insert(link.id);
            open.append(link.predecessor);
        }
    }
    return path;
}

QList<InitiativeId> initiativesServing(const Portfolio& portfolio, UseCaseId id) {
    QList<InitiativeId> ids = portfolio.initiativesOf(id);
    for (const OutcomeId outcome : portfolio.outcomesFor(Subject::of(id))) {
        const InitiativeId initiative = portfolio.find(outcome)->initiative;
        if (!ids.contains(initiative)) ids.append(initiative);
    }
    ids.removeIf([&](InitiativeId i) { return !portfolio.find(i); });
    std::sort(ids.begin(), ids.end(), [&](InitiativeId a, InitiativeId b) {
        const Initiative& x = *portfolio.find(a);
        const Initiative& y = *portfolio.find(b);
        return std::tie(x.finish, x.position, x.id) < std::tie(y.finish, y.position, y.id);
    });
    return ids;
}

}  // namespace stagepath
