#include "app/pages/roadmap/roadmap_edits.h"

#include "app/models/just_made.h"

#include "core/analysis/plan/schedule.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

QList<InitiativeId> idsOf(const QList<BarMove>& moves) {
    QList<InitiativeId> ids;
    for (const BarMove& move : moves) ids.append(move.id);
    return ids;
}

QString unnamedInitiative() { return QCoreApplication::translate("RoadmapEdits", "New initiative"); }
QString unnamedMilestone() { return QCoreApplication::translate("RoadmapEdits", "New milestone"); }
QString unnamedGate() { return QCoreApplication::translate("RoadmapEdits", "New gate"); }

/// The name of one, or how many there are.
QString milestoneNames(const Portfolio& portfolio, const QList<MilestoneId>& ids) {
    if (ids.size() > 1) return QCoreApplication::translate("RoadmapEdits", "%Ln milestone(s)", nullptr, int(ids.size()));
    const Milestone* row = portfolio.find(ids.constFirst());
    const QString name = row && row->name.isEmpty() ? portfolio.nameOf(row->subject) : row ? row->name : QString();
    return QCoreApplication::translate("RoadmapEdits", "“%1”").arg(name);
}

/// What \p moves do to %1: most often they move it, and where each leaves a start or a finish alone, they change the other.
QString textOfMoves(const Portfolio& portfolio, const QList<BarMove>& moves) {
    const auto all = [&](auto&& isSo) { return std::all_of(moves.begin(), moves.end(), [&](const BarMove& m) { const Initiative* row = portfolio.find(m.id); return row && isSo(*row, m); }); };
    if (all([](const Initiative& row, const BarMove& m) { return row.start == m.start && row.finish != m.finish; })) return QCoreApplication::translate("RoadmapEdits", "Change the finish of %1");
    if (all([](const Initiative& row, const BarMove& m) { return row.start != m.start && row.finish == m.finish; })) return QCoreApplication::translate("RoadmapEdits", "Change the start of %1");
    return QCoreApplication::translate("RoadmapEdits", "Move %1");
}

/// Where the workspace has a calendar, \p row begins and ends on working days and takes as many of them as lie between its dates.
void putOnWorkingDays(const Portfolio& portfolio, Initiative& row) {
    const WorkCalendar& calendar = portfolio.settings().calendar;
    if (!calendar.isSet || !row.start.isValid() || !row.finish.isValid()) return;
    const qint64 length = calendar.lengthOf(row.start, row.finish);
    row.start = calendar.next(row.start);
    row.finish = calendar.finishOf(row.start, length);
}

/// Gives \p row its new name. \p fresh says how it was called, where \p typing has saved nothing yet or is nullptr.
template <class T>
void giveName(Workspace& workspace, const T& row, const NameTyping& fresh, NameTyping* typing) {
    NameTyping now = typing && typing->saved > 0 ? *typing : fresh;
    const QString text = now.isFirst ? QCoreApplication::translate("RoadmapEdits", "Add “%1”").arg(row.name)
                                     : QCoreApplication::translate("RoadmapEdits", "Rename “%1” to “%2”").arg(now.before, row.name);
    const bool goesOn = now.isFirst || (now.saved > 0 && now.saved == workspace.historyPosition());
    workspace.edit(text, [&](Editor& editor) { editor.update(row); }, goesOn ? Workspace::Step::GoesOn : Workspace::Step::Own);
    now.saved = workspace.historyPosition();
    if (typing) *typing = now;
}

}  // namespace

QString initiativeNames(const Portfolio& portfolio, const QList<InitiativeId>& ids) {
    const Initiative* first = ids.isEmpty() ? nullptr : portfolio.find(ids.constFirst());
    if (ids.size() == 1 && first) return QCoreApplication::translate("RoadmapEdits", "“%1”").arg(first->name);
    return QCoreApplication::translate("RoadmapEdits", "%Ln initiative(s)", nullptr, int(ids.size()));
}

void moveInitiatives(Workspace& workspace, const QList<BarMove>& moves) {
    const QString text = textOfMoves(workspace.portfolio(), moves).arg(initiativeNames(workspace.portfolio(), idsOf(moves)));
    workspace.edit(text, [&](Editor& editor) {
        for (const BarMove& move : moves) {
            const Initiative* row = editor.portfolio().find(move.id);
            if (!row) continue;
            Initiative changed = *row;
            changed.start = move.start;
            changed.finish = move.finish;
            editor.update(changed);
        }
    });
}

InitiativeId createInitiative(Workspace& workspace, Initiative initiative, const QString& name) {
    if (!name.isEmpty()) initiative.name = name;
    if (initiative.name.isEmpty()) initiative.name = unnamedInitiative();
    putOnWorkingDays(workspace.portfolio(), initiative);
    InitiativeId id;
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Add “%1”").arg(initiative.name), [&](Editor& editor) { id = editor.insert(initiative); });
    return id;
}

InitiativeId insertInitiativeAfter(Workspace& workspace, InitiativeId before, const QString& name) {
    const Initiative* row = workspace.portfolio().find(before);
    if (!row || !row->finish.isValid()) throw Error(QCoreApplication::translate("RoadmapEdits", "Select an initiative with dates first; the new one follows it."));
    Initiative made;
    made.name = name.isEmpty() ? unnamedInitiative() : name;
    made.workstream = row->workstream;
    made.useCase = row->useCase;
    made.kind = InitiativeKind::Work;
    made.start = nextWorkingDay(workspace.portfolio(), row->finish.addDays(1));
    made.finish = made.start.addDays(13 * 7 - 3);
    putOnWorkingDays(workspace.portfolio(), made);
    InitiativeId id;
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Add “%1” after “%2”").arg(made.name, row->name), [&](Editor& editor) {
        id = editor.insert(made);
        Dependency link;
        link.predecessor = before;
        link.successor = id;
        editor.insert(link);
    });
    return id;
}

QString whyNotLinked(const Portfolio& portfolio, InitiativeId from, InitiativeId to) {
    const Initiative* before = portfolio.find(from);
    const Initiative* after = portfolio.find(to);
    if (!before || !after) return {};
    if (from == to) return QCoreApplication::translate("RoadmapEdits", "“%1” can't follow itself. Choose another bar.").arg(before->name);
    for (const DependencyId id : portfolio.dependenciesOf(from)) {
        const Dependency& d = *portfolio.find(id);
        if (d.predecessor == from && d.successor == to) return QCoreApplication::translate("RoadmapEdits", "“%1” follows “%2” already.").arg(after->name, before->name);
    }
    const QList<InitiativeId> circle = circleClosedBy(portfolio, from, to);
    if (circle.isEmpty()) return {};
    return QCoreApplication::translate("RoadmapEdits", "“%1” can't follow “%2”, that would close a circle: %3. Remove one of these links first.").arg(after->name, before->name, circleText(portfolio, circle));
}

DependencyId linkInitiatives(Workspace& workspace, InitiativeId from, InitiativeId to, DependencyType type) {
    const Portfolio& portfolio = workspace.portfolio();
    const Initiative* before = portfolio.find(from);
    const Initiative* after = portfolio.find(to);
    if (!before || !after) return {};
    if (const QString why = whyNotLinked(portfolio, from, to); !why.isEmpty()) throw Error(why);
    DependencyId id;
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Link “%1” to “%2”").arg(before->name, after->name), [&](Editor& editor) {
        Dependency link;
        link.predecessor = from;
        link.successor = to;
        link.type = type;
        id = editor.insert(link);
    });
    return id;
}

void updateDependency(Workspace& workspace, const Dependency& dependency) {
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Change a link"), [&](Editor& editor) { editor.update(dependency); });
}

void removeDependency(Workspace& workspace, DependencyId id) {
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Remove a link"), [&](Editor& editor) { editor.remove(id); });
}

MilestoneId createMilestone(Workspace& workspace, QDate date, const QString& name) {
    Milestone milestone;
    milestone.name = name.isEmpty() ? unnamedMilestone() : name;
    milestone.date = date;
    MilestoneId id;
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Add “%1”").arg(milestone.name), [&](Editor& editor) { id = editor.insert(milestone); });
    return id;
}

MilestoneId createGate(Workspace& workspace, QDate date, int stage, const QString& name) {
    Milestone gate;
    gate.name = name.isEmpty() ? unnamedGate() : name;
    gate.kind = MilestoneKind::Gate;
    gate.date = date;
    gate.subject = Subject::enterprise();
    gate.stage = stage;
    MilestoneId id;
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Add “%1”").arg(gate.name), [&](Editor& editor) { id = editor.insert(gate); });
    return id;
}

void updateMilestone(Workspace& workspace, const Milestone& milestone) {
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Change a milestone"), [&](Editor& editor) { editor.update(milestone); });
}

void moveMilestone(Workspace& workspace, MilestoneId id, QDate date) {
    const Milestone* row = workspace.portfolio().find(id);
    if (!row) return;
    Milestone changed = *row;
    changed.date = date;
    const QString name = row->name.isEmpty() ? workspace.portfolio().nameOf(row->subject) : row->name;
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Move “%1”").arg(name), [&](Editor& editor) { editor.update(changed); });
}

void changeInitiatives(Workspace& workspace, const QList<InitiativeId>& ids, const QString& field, const std::function<void(Initiative&)>& change, Workspace::Step step) {
    const QString text = QCoreApplication::translate("RoadmapEdits", "%1 of %2").arg(field, initiativeNames(workspace.portfolio(), ids));
    workspace.edit(text, [&](Editor& editor) {
        for (const InitiativeId id : ids) {
            const Initiative* row = editor.portfolio().find(id);
            if (!row) continue;
            Initiative changed = *row;
            change(changed);
            if (!(changed == *row)) editor.update(changed);
        }
    }, step);
}

void renameInitiative(Workspace& workspace, InitiativeId id, const QString& name, NameTyping* typing) {
    const Initiative* row = workspace.portfolio().find(id);
    if (!row || row->name == name || name.isEmpty()) return;
    Initiative changed = *row;
    changed.name = name;
    const QString before = row->name;
    giveName(workspace, changed, {before, before == unnamedInitiative() && isJustMade(workspace, EntityKind::Initiative, id.value), 0}, typing);
}

void renameMilestone(Workspace& workspace, MilestoneId id, const QString& name, NameTyping* typing) {
    const Milestone* row = workspace.portfolio().find(id);
    if (!row || row->name == name) return;
    Milestone changed = *row;
    changed.name = name;
    const QString before = row->name;
    const bool isUnnamed = !name.isEmpty() && (before == unnamedMilestone() || before == unnamedGate());
    giveName(workspace, changed, {before, isUnnamed && isJustMade(workspace, EntityKind::Milestone, id.value), 0}, typing);
}

QString removeFromRoadmap(Workspace& workspace, const QList<InitiativeId>& initiatives, const QList<MilestoneId>& milestones) {
    if (initiatives.isEmpty() && milestones.isEmpty()) return {};
    QStringList parts;
    if (!initiatives.isEmpty()) parts.append(initiativeNames(workspace.portfolio(), initiatives));
    if (!milestones.isEmpty()) parts.append(milestoneNames(workspace.portfolio(), milestones));
    const QString what = QLocale().createSeparatedList(parts);
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Remove %1").arg(what), [&](Editor& editor) {
        for (const InitiativeId id : initiatives) editor.remove(id);
        for (const MilestoneId id : milestones) editor.remove(id);
    });
    return QCoreApplication::translate("RoadmapEdits", "Removed %1").arg(what);
}

void addOutcome(Workspace& workspace, InitiativeId id) {
    const Initiative* row = workspace.portfolio().find(id);
    if (!row) return;
    Outcome outcome;
    outcome.initiative = id;
    outcome.subject = row->useCase.isNull() ? Subject::enterprise() : Subject::of(row->useCase);
    // The first dimension that this initiative does not raise yet for that subject.
    for (const Dimension d : kDimensions) {
        bool has = false;
        for (const OutcomeId o : workspace.portfolio().outcomesOf(id)) {
            const Outcome& other = *workspace.portfolio().find(o);
            has = has || (other.subject == outcome.subject && other.dimension == d);
        }
        if (has) continue;
        outcome.dimension = d;
        break;
    }
    if (!outcome.dimension) outcome.dimension = Dimension::Data;
    outcome.level = 2;
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Add an outcome to “%1”").arg(row->name), [&](Editor& editor) { editor.insert(outcome); });
}

void updateOutcome(Workspace& workspace, const Outcome& outcome) {
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Change an outcome"), [&](Editor& editor) { editor.update(outcome); });
}

void removeOutcome(Workspace& workspace, OutcomeId id) {
    workspace.edit(QCoreApplication::translate("RoadmapEdits", "Remove an outcome"), [&](Editor& editor) { editor.remove(id); });
}

}  // namespace stagepath
