#include "app/pages/roadmap/workstream_edits.h"

#include "app/drawing/theme.h"
#include "app/pages/roadmap/roadmap_edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagepath {

namespace {

/// Changes \p id by \p change where that makes a difference.
void updateWorkstream(Workspace& workspace, const QString& text, WorkstreamId id, const std::function<void(Workstream&)>& change) {
    const Workstream* row = workspace.portfolio().find(id);
    if (!row) return;
    Workstream changed = *row;
    change(changed);
    if (!(changed == *row)) workspace.edit(text, [&](Editor& editor) { editor.update(changed); });
}

QString laneName(const Portfolio& portfolio, TimelineLanes lanes, qint64 key) {
    if (lanes == TimelineLanes::Lead) {
        const Person* person = portfolio.find(PersonId(key));
        return person ? person->name : QCoreApplication::translate("Timeline", "No lead");
    }
    return workstreamName(portfolio, WorkstreamId(key));
}

/// The one after those that are there, in the next colour.
Workstream newWorkstream(const Portfolio& portfolio, const QString& name) {
    Workstream made;
    made.name = name.simplified();
    made.color = Theme::categoryToken(static_cast<int>(portfolio.workstreams().size()));
    return made;
}

void putInto(Editor& editor, const QList<InitiativeId>& moved, WorkstreamId id) {
    for (const InitiativeId member : moved) {
        const Initiative* row = editor.portfolio().find(member);
        if (!row) continue;
        Initiative changed = *row;
        changed.workstream = id;
        if (!(changed == *row)) editor.update(changed);
    }
}

}  // namespace

QString workstreamName(const Portfolio& portfolio, WorkstreamId id) {
    const Workstream* stream = portfolio.find(id);
    return stream ? stream->name : QCoreApplication::translate("Timeline", "No workstream");
}

QList<InitiativeId> membersOf(const Portfolio& portfolio, WorkstreamId id) {
    QList<InitiativeId> ids;
    for (const Initiative& i : portfolio.initiatives()) {
        if (i.workstream == id) ids.append(i.id);
    }
    const auto startOf = [&](InitiativeId member) { return portfolio.find(member)->start; };
    std::stable_sort(ids.begin(), ids.end(), [&](InitiativeId a, InitiativeId b) {
        const QDate one = startOf(a), other = startOf(b);
        return one.isValid() && (!other.isValid() || one < other);
    });
    return ids;
}

QString workstreamNameProblem(const Portfolio& portfolio, WorkstreamId id, const QString& name) {
    if (name.simplified().isEmpty()) return QCoreApplication::translate("WorkstreamEdits", "Give the workstream a name.");
    const auto& all = portfolio.workstreams();
    const bool isTaken = std::any_of(all.begin(), all.end(), [&](const Workstream& w) { return w.id != id && w.name.compare(name.simplified(), Qt::CaseInsensitive) == 0; });
    return isTaken ? QCoreApplication::translate("WorkstreamEdits", "There is a workstream “%1” already. Choose another name.").arg(name.simplified()) : QString();
}

WorkstreamId createWorkstream(Workspace& workspace, const QString& name) {
    const Workstream made = newWorkstream(workspace.portfolio(), name);
    WorkstreamId id;
    workspace.edit(QCoreApplication::translate("WorkstreamEdits", "Add the workstream “%1”").arg(made.name), [&](Editor& editor) { id = editor.insert(made); });
    return id;
}

void renameWorkstream(Workspace& workspace, WorkstreamId id, const QString& name) {
    const Workstream* row = workspace.portfolio().find(id);
    if (!row) return;
    const QString wanted = name.simplified();
    updateWorkstream(workspace, QCoreApplication::translate("WorkstreamEdits", "Rename the workstream “%1” to “%2”").arg(row->name, wanted), id, [&wanted](Workstream& w) { w.name = wanted; });
}

void recolourWorkstream(Workspace& workspace, WorkstreamId id, const QString& token) {
    const Workstream* row = workspace.portfolio().find(id);
    if (row) updateWorkstream(workspace, QCoreApplication::translate("WorkstreamEdits", "Colour of the workstream “%1”").arg(row->name), id, [&token](Workstream& w) { w.color = token; });
}

QString removeWorkstream(Workspace& workspace, WorkstreamId id) {
    const Workstream* row = workspace.portfolio().find(id);
    if (!row) return {};
    const QString name = row->name;
    const QList<InitiativeId> members = membersOf(workspace.portfolio(), id);
    workspace.edit(QCoreApplication::translate("WorkstreamEdits", "Remove the workstream “%1”").arg(name), [&](Editor& editor) {
        putInto(editor, members, {});
        editor.remove(id);
    });
    if (members.isEmpty()) return QCoreApplication::translate("WorkstreamEdits", "Removed the workstream “%1”").arg(name);
    return QCoreApplication::translate("WorkstreamEdits", "Removed the workstream “%1”; %Ln initiative(s) of it have none now", nullptr, int(members.size())).arg(name);
}

WorkstreamId splitWorkstream(Workspace& workspace, WorkstreamId from, const QString& name, const QList<InitiativeId>& moved) {
    Workstream made = newWorkstream(workspace.portfolio(), name);
    QList<Workstream> order = workspace.portfolio().workstreams().rows();
    for (const Workstream& w : order) made.position = std::max(made.position, w.position + 1);
    const auto above = std::find_if(order.begin(), order.end(), [from](const Workstream& w) { return w.id == from; });
    order.insert(above == order.end() ? above : above + 1, made);
    const QString text = QCoreApplication::translate("WorkstreamEdits", "Split “%1” from the lane “%2”").arg(made.name, workstreamName(workspace.portfolio(), from));
    WorkstreamId id;
    workspace.edit(text, [&](Editor& editor) {
        id = orderWorkstreams(editor, order);
        putInto(editor, moved, id);
    });
    return id;
}

void moveToLane(Workspace& workspace, const QList<BarMove>& moves, TimelineLanes lanes, qint64 key) {
    QList<InitiativeId> ids;
    for (const BarMove& move : moves) ids.append(move.id);
    const Portfolio& portfolio = workspace.portfolio();
    const QString text = QCoreApplication::translate("WorkstreamEdits", "Move %1 to “%2”").arg(initiativeNames(portfolio, ids), laneName(portfolio, lanes, key));
    workspace.edit(text, [&](Editor& editor) {
        for (const BarMove& move : moves) {
            const Initiative* row = editor.portfolio().find(move.id);
            if (!row) continue;
            Initiative changed = *row;
            if (lanes == TimelineLanes::Lead) changed.lead = PersonId(key);
            else changed.workstream = WorkstreamId(key);
            if (move.start.isValid()) changed.start = move.start;
            if (move.finish.isValid()) changed.finish = move.finish;
            if (!(changed == *row)) editor.update(changed);
        }
    });
}

}  // namespace stagepath
