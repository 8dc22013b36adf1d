#include "app/models/finding_edits.h"

#include "app/models/use_cases/use_case_edits.h"
#include "core/analysis/checks/check_names.h"
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/checks/dismissals.h"
#include "core/domain/values/error.h"

#include <QCoreApplication>
#include <QSet>

namespace stagepath {

namespace {

struct FindingEditsTr {
    Q_DECLARE_TR_FUNCTIONS(FindingEdits)
};

/// The row a mend speaks of; what a finding stood on may have gone since.
template <class T>
T mendedRow(const Workspace& w, qint64 id) {
    if (const T* row = w.portfolio().find(Id<T>(id))) return *row;
    throw Error(FindingEditsTr::tr("What should be mended is not there any more. Nothing was changed."));
}

template <class T>
QString writeRow(Workspace& w, const T& row, const QString& text) {
    w.edit(text, [&](Editor& e) { e.update(row); });
    return text;
}

Milestone movedGate(const Workspace& w, const Mend& mend) {
    Milestone row = mendedRow<Milestone>(w, mend.id);
    row.date = mend.start;
    return row;
}

UseCase withMovedTarget(const Workspace& w, const Mend& mend) {
    UseCase row = mendedRow<UseCase>(w, mend.id);
    row.targetDate = mend.start;
    return row;
}

Target movedTarget(const Workspace& w, const Mend& mend) {
    Target row = mendedRow<Target>(w, mend.id);
    row.date = mend.start;
    return row;
}

UseCase atStage(const Workspace& w, const Mend& mend) {
    UseCase row = mendedRow<UseCase>(w, mend.id);
    row.stage = mend.stage;
    row.stageSince = w.environment().today();
    return row;
}

QString moveInitiative(Workspace& w, const Mend& mend) {
    Initiative row = mendedRow<Initiative>(w, mend.id);
    row.start = mend.start;
    row.finish = mend.finish;
    return writeRow(w, row, FindingEditsTr::tr("Move “%1” to %2 – %3").arg(row.name, shownDate(row.start), shownDate(row.finish)));
}

/// All of them, or none: a gate is met by them together.
QString bringForward(Workspace& w, const Mend& mend) {
    const Milestone gate = mendedRow<Milestone>(w, mend.id);
    QList<Initiative> rows;
    for (const PlannedMove& move : mend.moves) {
        rows.append(mendedRow<Initiative>(w, move.initiative.value));
        rows.last().start = move.span.start;
        rows.last().finish = move.span.finish;
    }
    const QString text = FindingEditsTr::tr("Bring %n initiative(s) forward for the gate of “%1”", nullptr, static_cast<int>(rows.size())).arg(w.portfolio().nameOf(gate.subject));
    w.edit(text, [&](Editor& e) {
        for (const Initiative& row : rows) e.update(row);
    });
    return text;
}

QString moveGate(Workspace& w, const Mend& mend) {
    const Milestone row = movedGate(w, mend);
    return writeRow(w, row, FindingEditsTr::tr("Move the gate of “%1” to %2").arg(w.portfolio().nameOf(row.subject), shownDate(row.date)));
}

QString moveTarget(Workspace& w, const Mend& mend) {
    const UseCase row = withMovedTarget(w, mend);
    return writeRow(w, row, FindingEditsTr::tr("Move the target of “%1” to %2").arg(row.name, shownDate(row.targetDate)));
}

QString moveOwnTarget(Workspace& w, const Mend& mend) {
    const Target row = movedTarget(w, mend);
    return writeRow(w, row, FindingEditsTr::tr("Move the target of “%1” to %2").arg(w.portfolio().nameOf(row.subject), shownDate(row.date)));
}

QString setStage(Workspace& w, const Mend& mend) {
    const UseCase row = atStage(w, mend);
    return writeRow(w, row, FindingEditsTr::tr("Set stage %1 for “%2”").arg(row.stage).arg(row.name));
}

QString giveMandate(Workspace& w, const Mend& mend) {
    Person row = mendedRow<Person>(w, mend.id);
    row.executive = true;
    return writeRow(w, row, FindingEditsTr::tr("Make “%1” an executive").arg(row.name));
}

QString setDone(Workspace& w, const Mend& mend) {
    Initiative row = mendedRow<Initiative>(w, mend.id);
    row.progress = 100;
    return writeRow(w, row, FindingEditsTr::tr("Set “%1” to done").arg(row.name));
}

QString addEnabler(Workspace& w, const Mend& mend) {
    if (mend.subject.isUseCase()) mendedRow<UseCase>(w, mend.subject.useCase.value);
    if (mend.subject.isUnit()) mendedRow<BusinessUnit>(w, mend.subject.unit.value);
    Initiative row;
    row.name = FindingEditsTr::tr("%1: ready for stage %2").arg(w.portfolio().nameOf(mend.subject)).arg(mend.stage);
    row.kind = InitiativeKind::Enabler;
    row.useCase = mend.subject.useCase;
    row.start = mend.start;
    row.finish = mend.finish;
    const QString text = FindingEditsTr::tr("Plan “%1”").arg(row.name);
    w.edit(text, [&](Editor& e) {
        const InitiativeId id = e.insert(row);
        for (const Dimension d : mend.dimensions) {
            const int level = e.portfolio().settings().gates[static_cast<std::size_t>(mend.stage - 1)][static_cast<std::size_t>(indexOf(d))];
            e.insert(Outcome{{}, id, mend.subject, d, {}, level});
        }
    });
    return text;
}

QString removeLink(Workspace& w, const Mend& mend) {
    const Dependency row = mendedRow<Dependency>(w, mend.id);
    const Initiative before = mendedRow<Initiative>(w, row.predecessor.value);
    const Initiative after = mendedRow<Initiative>(w, row.successor.value);
    const QString text = FindingEditsTr::tr("Remove the link from “%1” to “%2”").arg(before.name, after.name);
    w.edit(text, [&](Editor& e) { e.remove(row.id); });
    return text;
}

QString setLead(Workspace& w, const Mend& mend, PersonId person, const QString& name) {
    Initiative row = mendedRow<Initiative>(w, mend.id);
    const Person* known = w.portfolio().find(person);
    const QString lead = known ? known->name : name.simplified();
    const QString text = FindingEditsTr::tr("“%1”: %2 leads").arg(row.name, lead);
    w.edit(text, [&](Editor& e) {
        Person added;
        added.name = lead;
        row.lead = known ? person : e.insert(added);
        e.update(row);
    });
    return text;
}

/// Targets of a use case and of a unit are mended alike.
MendKind bulkKind(MendKind kind) { return kind == MendKind::MoveUseCaseTarget ? MendKind::MoveTarget : kind; }

/// Those of which one never changes what another one was worked out from.
bool isIndependent(MendKind kind) { return kind == MendKind::SetStage || kind == MendKind::MoveGate || kind == MendKind::MoveTarget || kind == MendKind::MoveUseCaseTarget; }

void writeMend(Editor& e, const Workspace& w, const Mend& mend) {
    switch (mend.kind) {
        case MendKind::SetStage: e.update(atStage(w, mend)); return;
        case MendKind::MoveGate: e.update(movedGate(w, mend)); return;
        case MendKind::MoveUseCaseTarget: e.update(withMovedTarget(w, mend)); return;
        case MendKind::MoveTarget: e.update(movedTarget(w, mend)); return;
        default: return;
    }
}

}  // namespace

QList<Mend> mendsOfAll(const QList<CheckedFinding>& findings) {
    QList<Mend> mends;
    QSet<QPair<int, qint64>> rows;
    for (const CheckedFinding& f : findings) {
        if (f.dismissal || f.mends.isEmpty()) continue;
        const Mend& mend = f.mends.constFirst();
        const bool isAlike = mends.isEmpty() || bulkKind(mend.kind) == bulkKind(mends.constFirst().kind);
        const auto row = qMakePair(static_cast<int>(mend.kind), mend.id);
        if (!isIndependent(mend.kind) || !isAlike || rows.contains(row)) return {};
        rows.insert(row);
        mends.append(mend);
    }
    return mends;
}

QString textOfAll(const QList<Mend>& mends) {
    const auto count = static_cast<int>(mends.size());
    if (mends.isEmpty()) return {};
    switch (bulkKind(mends.constFirst().kind)) {
        case MendKind::SetStage: return FindingEditsTr::tr("Set the earned stage for %Ln use case(s)", nullptr, count);
        case MendKind::MoveGate: return FindingEditsTr::tr("Move %Ln gate(s) to the day the plan reaches them", nullptr, count);
        default: return FindingEditsTr::tr("Move %Ln target(s) to the day the plan reaches them", nullptr, count);
    }
}

QString applyMends(Workspace& w, const QList<Mend>& mends) {
    if (mends.isEmpty()) return {};
    w.edit(textOfAll(mends), [&](Editor& e) {
        for (const Mend& mend : mends) writeMend(e, w, mend);
    });
    const auto count = static_cast<int>(mends.size());
    switch (bulkKind(mends.constFirst().kind)) {
        case MendKind::SetStage: return FindingEditsTr::tr("The earned stage is set for %Ln use case(s)", nullptr, count);
        case MendKind::MoveGate: return FindingEditsTr::tr("%Ln gate(s) moved to the day the plan reaches them", nullptr, count);
        default: return FindingEditsTr::tr("%Ln target(s) moved to the day the plan reaches them", nullptr, count);
    }
}

QString applyMend(Workspace& w, const Mend& mend) {
    switch (mend.kind) {
        case MendKind::MoveInitiative: return moveInitiative(w, mend);
        case MendKind::BringForward: return bringForward(w, mend);
        case MendKind::FinishInitiative: return setDone(w, mend);
        case MendKind::MoveGate: return moveGate(w, mend);
        case MendKind::MoveUseCaseTarget: return moveTarget(w, mend);
        case MendKind::MoveTarget: return moveOwnTarget(w, mend);
        case MendKind::SetStage: return setStage(w, mend);
        case MendKind::GiveMandate: return giveMandate(w, mend);
        case MendKind::AddEnabler: return addEnabler(w, mend);
        case MendKind::RemoveLink: return removeLink(w, mend);
        case MendKind::ChooseOwner:
        case MendKind::ChooseLead: break;
    }
    return {};
}

QString applyMend(Workspace& w, const Mend& mend, PersonId person, const QString& name) {
    if (mend.kind == MendKind::ChooseLead) return setLead(w, mend, person, name);
    const UseCase row = mendedRow<UseCase>(w, mend.id);
    const Field<UseCase>& field = *fieldOf<UseCase>(u"accountable");
    if (person.isNull()) setUseCaseReferenceToNew(w, {row.id}, field, name);
    else setUseCaseField(w, {row.id}, field, toValue(person));
    const Person* known = w.portfolio().find(person);
    return known ? FindingEditsTr::tr("%1: %2 answers").arg(row.name, known->name) : FindingEditsTr::tr("%1: %2 answers, added as an executive").arg(row.name, name.simplified());
}

void dismissFinding(Workspace& w, const Finding& finding, const QString& reason) {
    const Dismissal row = dismissalOf(finding, reason, w.environment().today(), w.environment().author);
    w.edit(FindingEditsTr::tr("Dismiss “%1” of “%2”").arg(checkName(finding.key), finding.subject), [&](Editor& e) { e.insert(row); });
}

QString dismissFindings(Workspace& w, const QList<Finding>& findings, const QString& of, const QString& reason) {
    const QString text = FindingEditsTr::tr("Dismiss %Ln finding(s) of “%1”", nullptr, static_cast<int>(findings.size())).arg(of);
    w.edit(text, [&](Editor& e) {
        for (const Finding& finding : findings) e.insert(dismissalOf(finding, reason, w.environment().today(), w.environment().author));
    });
    return FindingEditsTr::tr("%Ln finding(s) of “%1” dismissed", nullptr, static_cast<int>(findings.size())).arg(of);
}

void takeUpFinding(Workspace& w, DismissalId id) {
    const Dismissal row = mendedRow<Dismissal>(w, id.value);
    w.edit(FindingEditsTr::tr("Let “%1” count again").arg(checkName(row.checkKey)), [&](Editor& e) { e.remove(id); });
}

}  // namespace stagepath
