// Changes of the roadmap that touch more than one row: bars copied, lanes in another order, a bar made two.
#include "app/pages/roadmap/roadmap_edits.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

/// How much of \p days is done where the first \p doneDays of the whole are.
int shareDone(double doneDays, qint64 days) { return std::clamp(qRound(doneDays / static_cast<double>(days) * 100), 0, 100); }

/// The last day before a cut on \p day and the first one from it on: working days where there is a calendar.
std::pair<QDate, QDate> cutAt(const WorkCalendar& calendar, QDate day) {
    const QDate before = day.addDays(-1);
    return calendar.isSet ? std::pair(calendar.startOf(before, 1), calendar.next(day)) : std::pair(before, day);
}

/// What is tied to the finish belongs to the second part.
void moveEndsToSecond(Editor& editor, InitiativeId first, InitiativeId second) {
    const Portfolio& portfolio = editor.portfolio();
    for (const OutcomeId id : portfolio.outcomesOf(first)) {
        Outcome outcome = *portfolio.find(id);
        outcome.initiative = second;
        editor.update(outcome);
    }
    for (const DependencyId id : portfolio.dependenciesOf(first)) {
        Dependency link = *portfolio.find(id);
        const bool leavesFinish = link.predecessor == first && (link.type == DependencyType::FinishToStart || link.type == DependencyType::FinishToFinish);
        const bool entersFinish = link.successor == first && (link.type == DependencyType::FinishToFinish || link.type == DependencyType::StartToFinish);
        if (leavesFinish) link.predecessor = second;
        else if (entersFinish) link.successor = second;
        else continue;
        editor.update(link);
    }
}

/// A copy of \p row with its outcomes.
InitiativeId insertCopy(Editor& editor, const Initiative& row, const BarMove& copy, const CopyPlace& place) {
    Initiative made = row;
    made.id = {};
    made.position = 0;
    made.name = QCoreApplication::translate("RoadmapEdits", "%1 (copy)").arg(row.name);
    made.start = copy.start;
    made.finish = copy.finish;
    made.progress = 0;
    made.locked = false;
    made.workstream = place.workstream.value_or(row.workstream);
    made.lead = place.lead.value_or(row.lead);
    const InitiativeId id = editor.insert(made);
    for (const OutcomeId outcomeId : editor.portfolio().outcomesOf(copy.id)) {
        Outcome outcome = *editor.portfolio().find(outcomeId);
        outcome.id = {};
        outcome.initiative = id;
        editor.insert(outcome);
    }
    return id;
}

/// What follows one another among the originals does so among the copies.
void copyLinksBetween(Editor& editor, const QHash<InitiativeId, InitiativeId>& copyOf) {
    QList<Dependency> links;
    for (auto it = copyOf.cbegin(); it != copyOf.cend(); ++it) {
        for (const DependencyId id : editor.portfolio().dependenciesOf(it.key())) {
            Dependency link = *editor.portfolio().find(id);
            if (link.successor != it.key() || !copyOf.contains(link.predecessor)) continue;
            link.id = {};
            link.predecessor = copyOf.value(link.predecessor);
            link.successor = it.value();
            links.append(link);
        }
    }
    for (const Dependency& link : std::as_const(links)) editor.insert(link);
}

}  // namespace

QList<InitiativeId> copyInitiatives(Workspace& workspace, const QList<BarMove>& copies, const CopyPlace& place) {
    QList<InitiativeId> ids;
    QList<InitiativeId> originals;
    for (const BarMove& copy : copies) originals.append(copy.id);
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Copy %1").arg(initiativeNames(workspace.portfolio(), originals)), [&](Editor& editor) {
        QHash<InitiativeId, InitiativeId> copyOf;
        for (const BarMove& copy : copies) {
            const Initiative* row = editor.portfolio().find(copy.id);
            if (!row) continue;
            const Initiative original = *row;
            ids.append(insertCopy(editor, original, copy, place));
            copyOf.insert(copy.id, ids.constLast());
        }
        copyLinksBetween(editor, copyOf);
    });
    return ids;
}

InitiativeId splitInitiative(Workspace& workspace, InitiativeId id, QDate secondStart) {
    const Initiative* row = workspace.portfolio().find(id);
    if (!row) return {};
    if (row->locked) throw Error(QCoreApplication::translate("RoadmapEdits", "“%1” is locked. Unlock it (L) to split it.").arg(row->name));
    const WorkCalendar& calendar = workspace.portfolio().settings().calendar;
    const auto [firstFinish, newStart] = cutAt(calendar, secondStart);
    if (!row->start.isValid() || firstFinish < row->start || newStart > row->finish) {
        throw Error(QCoreApplication::translate("RoadmapEdits", "“%1” can be split on a day after its start, up to its finish.").arg(row->name));
    }
    const double done = static_cast<double>(calendar.lengthOf(row->start, row->finish)) * row->progress / 100;
    Initiative first = *row;
    Initiative second = *row;
    first.finish = firstFinish;
    second.id = {};
    second.position = 0;
    second.start = newStart;
    second.name = QCoreApplication::translate("RoadmapEdits", "%1, part 2").arg(row->name);
    const qint64 firstDays = calendar.lengthOf(first.start, first.finish);
    first.progress = shareDone(done, firstDays);
    second.progress = shareDone(done - static_cast<double>(firstDays), calendar.lengthOf(second.start, second.finish));
    InitiativeId made;
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Split “%1”").arg(row->name), [&](Editor& editor) {
        made = editor.insert(second);
        editor.update(first);
        moveEndsToSecond(editor, id, made);
        Dependency link;
        link.predecessor = id;
        link.successor = made;
        editor.insert(link);
    });
    return made;
}

void moveWorkstream(Workspace& workspace, WorkstreamId id, WorkstreamId before) {
    const Workstream* moved = workspace.portfolio().find(id);
    if (!moved || id == before) return;
    QList<Workstream> order;
    for (const Workstream& w : workspace.portfolio().workstreams()) {
        if (w.id != id) order.append(w);
    }
    const auto place = std::find_if(order.begin(), order.end(), [before](const Workstream& w) { return w.id == before; });
    order.insert(place, *moved);
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Move the lane “%1”").arg(moved->name), [&](Editor& editor) { orderWorkstreams(editor, order); });
}

WorkstreamId orderWorkstreams(Editor& editor, const QList<Workstream>& order) {
    QList<qint64> positions;
    for (const Workstream& w : order) positions.append(w.position);
    std::sort(positions.begin(), positions.end());
    const bool distinct = std::adjacent_find(positions.begin(), positions.end()) == positions.end();
    WorkstreamId made;
    for (qsizetype i = 0; i < order.size(); ++i) {
        Workstream row = order[i];
        row.position = distinct ? positions[i] : i + 1;
        if (row.id.isNull()) made = editor.insert(row);
        else if (row.position != order[i].position) editor.update(row);
    }
    return made;
}

}  // namespace stagepath
