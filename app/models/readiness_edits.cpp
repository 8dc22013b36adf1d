#include "app/models/readiness_edits.h"

#include "core/analysis/assessment/gap_plan.h"
#include "core/analysis/assessment/profile.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/assessment/taken_over.h"
#include "core/analysis/names.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

struct ReadinessEditsTr {
    Q_DECLARE_TR_FUNCTIONS(ReadinessEdits)
};

const AssessmentAnswer* answerIn(const Portfolio& p, AssessmentId round, const QString& criterion) {
    for (const AssessmentAnswerId id : p.answersOf(round)) {
        if (p.find(id)->criterion == criterion) return p.find(id);
    }
    return nullptr;
}

const AssessmentLevel* levelIn(const Portfolio& p, AssessmentId round, Dimension d) {
    for (const AssessmentLevelId id : p.levelsOf(round)) {
        if (p.find(id)->dimension == d) return p.find(id);
    }
    return nullptr;
}

Assessment newRound(const Workspace& w, const Subject& subject, AssessmentMode mode, QDate date, PersonId by) {
    const ContentPack& pack = packOf(w.portfolio().settings());
    Assessment round;
    round.subject = subject;
    round.mode = mode;
    round.date = date;
    round.by = by;
    round.pack = pack.id;
    round.packVersion = pack.version;
    const QString problem = roundProblem(w.portfolio(), round, w.environment().today());
    if (!problem.isEmpty()) throw Error(problem);
    return round;
}

/// A direct round takes over everything; in the others the questions are asked, so that what was set directly stays
/// behind, and with it the answers that were only notes.
void copyContent(Editor& e, AssessmentId from, AssessmentId to, AssessmentMode mode) {
    const Portfolio& p = e.portfolio();
    QSet<Dimension> direct;
    for (const AssessmentLevelId id : p.levelsOf(from)) {
        AssessmentLevel row = *p.find(id);
        direct.insert(row.dimension);
        if (mode != AssessmentMode::Direct) continue;
        row.id = {};
        row.assessment = to;
        e.insert(row);
    }
    for (const AssessmentAnswerId id : p.answersOf(from)) {
        AssessmentAnswer row = *p.find(id);
        const auto ref = criterionOf(row.criterion);
        if (mode != AssessmentMode::Direct && ref && direct.contains(ref->dimension)) continue;
        row.id = {};
        row.assessment = to;
        e.insert(row);
    }
}

/// What stands behind the level of \p d where it is inherited from; empty where it is only claimed there.
QString behindInherited(const Portfolio& p, const SubjectState& state, Dimension d) {
    const auto levelOf = [&](const SubjectState& s) { return static_cast<int>(standingOf(s, p.settings())[d].level); };
    if (levelOf(evidencedState(p, state)) < levelOf(state)) return {};
    const AssessmentLevel* set = levelIn(p, state[static_cast<std::size_t>(indexOf(d))].assessment, d);
    if (!set) return levelOf(state) > 0 ? ReadinessEditsTr::tr("the evidence is noted there") : QString();
    return saysWhy(set->reason) ? set->reason : QString();
}

QString nameOf(const Workspace& w, const Subject& subject) { return w.portfolio().nameOf(subject); }

QString criterionName(const Workspace& w, const QString& key) {
    const Criterion* c = packOf(w.portfolio().settings()).find(key);
    return c ? c->name : key;
}

const Assessment& roundOf(const Workspace& w, AssessmentId id) {
    const Assessment* round = w.portfolio().find(id);
    if (!round) throw Error(ReadinessEditsTr::tr("This round isn't there any more. Choose another one; nothing was changed."));
    return *round;
}

}  // namespace

AssessmentId latestRound(const Portfolio& portfolio, const Subject& subject) {
    const QList<AssessmentId> rounds = roundsOf(portfolio, subject);
    return rounds.isEmpty() ? AssessmentId() : rounds.constLast();
}

AssessmentId beginRound(Workspace& w, const Subject& subject, AssessmentMode mode, QDate date, PersonId by) {
    Assessment round = newRound(w, subject, mode, date, by);
    const AssessmentId last = latestRound(w.portfolio(), subject);
    round.id = idAfterOthers(w.portfolio(), round);
    AssessmentId id;
    w.edit(ReadinessEditsTr::tr("Begin a round for “%1”").arg(nameOf(w, subject)), [&](Editor& e) {
        id = e.insert(round);
        if (last.isNull()) return;
        copyContent(e, last, id, mode);
        Assessment before = *e.portfolio().find(last);
        if (!before.closed.isNull()) return;
        before.closed = w.environment().today();
        e.update(before);
    });
    return id;
}

void closeRound(Workspace& w, AssessmentId id) {
    Assessment round = roundOf(w, id);
    round.closed = w.environment().today();
    w.edit(ReadinessEditsTr::tr("Finish the assessment of “%1”").arg(nameOf(w, round.subject)), [&](Editor& e) { e.update(round); });
}

void reopenRound(Workspace& w, AssessmentId id) {
    Assessment round = roundOf(w, id);
    round.closed = {};
    w.edit(ReadinessEditsTr::tr("Reopen the assessment of “%1”").arg(nameOf(w, round.subject)), [&](Editor& e) { e.update(round); });
}

void removeRound(Workspace& w, AssessmentId id) {
    const Assessment round = roundOf(w, id);
    w.edit(ReadinessEditsTr::tr("Remove a round of “%1”").arg(nameOf(w, round.subject)), [&](Editor& e) { e.remove(id); });
}

void changeRound(Workspace& w, const Assessment& round) {
    const Assessment& before = roundOf(w, round.id);
    if (before == round) return;
    const QString problem = roundProblem(w.portfolio(), round, w.environment().today());
    if (!problem.isEmpty()) throw Error(problem);
    w.edit(ReadinessEditsTr::tr("Change a round of “%1”").arg(nameOf(w, round.subject)), [&](Editor& e) { e.update(round); });
}

void assessedBySomebodyNew(Workspace& w, AssessmentId id, const QString& name) {
    Assessment round = roundOf(w, id);
    w.edit(ReadinessEditsTr::tr("Assessed by “%1”").arg(name), [&](Editor& e) {
        Person person;
        person.name = name;
        round.by = e.insert(person);
        e.update(round);
    });
}

AssessmentId answerCriterion(Workspace& w, const Subject& subject, AssessmentId round, const QString& criterion, const AnswerSaid& said, Workspace::Step step) {
    if (said.state == AnswerState::NotApplicable && said.reason.trimmed().isEmpty()) throw Error(ReadinessEditsTr::tr("“Not applicable” needs a reason. Say why; nothing was changed."));
    const QDate today = w.environment().today();
    const std::optional<Assessment> made = round.isNull() ? std::optional(newRound(w, subject, AssessmentMode::Full, today, {})) : std::nullopt;
    const PersonId by = made ? PersonId() : roundOf(w, round).by;
    w.edit(ReadinessEditsTr::tr("Answer “%1” of “%2”").arg(criterionName(w, criterion), nameOf(w, subject)), [&](Editor& e) {
        if (made) round = e.insert(*made);
        const AssessmentAnswer* before = answerIn(e.portfolio(), round, criterion);
        AssessmentAnswer row = before ? *before : AssessmentAnswer{};
        row.assessment = round;
        row.criterion = criterion;
        row.state = said.state;
        row.level = said.state == AnswerState::Level ? said.level : 0;
        row.reason = said.state == AnswerState::NotApplicable ? said.reason.trimmed() : QString();
        if (before && row == *before) return;
        row.by = by;
        row.at = today;
        before ? e.update(row) : void(e.insert(row));
    }, step);
    return round;
}

void clearAnswer(Workspace& w, AssessmentId round, const QString& criterion) {
    const AssessmentAnswer* before = answerIn(w.portfolio(), round, criterion);
    if (!before) return;
    w.edit(ReadinessEditsTr::tr("Clear “%1” of “%2”").arg(criterionName(w, criterion), nameOf(w, roundOf(w, round).subject)), [&](Editor& e) { e.remove(before->id); });
}

AssessmentId noteEvidence(Workspace& w, const Subject& subject, AssessmentId round, const QString& criterion, const QString& evidence, const QString& link,
                          Workspace::Step step) {
    const QDate today = w.environment().today();
    const std::optional<Assessment> made = round.isNull() ? std::optional(newRound(w, subject, AssessmentMode::Full, today, {})) : std::nullopt;
    const AssessmentAnswer* before = made ? nullptr : answerIn(w.portfolio(), round, criterion);
    AssessmentAnswer row = before ? *before : AssessmentAnswer{};
    if (!before) {
        row.criterion = criterion;
        row.state = AnswerState::Unknown;
        row.by = made ? PersonId() : roundOf(w, round).by;
        row.at = today;
    }
    row.evidence = evidence.trimmed();
    row.link = link.trimmed();
    if (before ? row == *before : row.evidence.isEmpty() && row.link.isEmpty()) return round;
    w.edit(ReadinessEditsTr::tr("Evidence for “%1” of “%2”").arg(criterionName(w, criterion), nameOf(w, subject)), [&](Editor& e) {
        if (made) round = e.insert(*made);
        row.assessment = round;
        before ? e.update(row) : void(e.insert(row));
    }, step);
    return round;
}

AssessmentId setDirectly(Workspace& w, const Subject& subject, AssessmentId round, Dimension d, int level, const QString& reason, Workspace::Step step) {
    const std::optional<Assessment> made = round.isNull() ? std::optional(newRound(w, subject, AssessmentMode::Direct, w.environment().today(), {})) : std::nullopt;
    if (!made) roundOf(w, round);
    w.edit(ReadinessEditsTr::tr("Set %1 of “%2” to %3").arg(dimensionName(d), nameOf(w, subject)).arg(level), [&](Editor& e) {
        if (made) round = e.insert(*made);
        const AssessmentLevel* before = levelIn(e.portfolio(), round, d);
        AssessmentLevel row = before ? *before : AssessmentLevel{};
        row.assessment = round;
        row.dimension = d;
        row.level = level;
        row.reason = reason.trimmed();
        before ? e.update(row) : void(e.insert(row));
    }, step);
    return round;
}

void countAnswers(Workspace& w, AssessmentId round, Dimension d) {
    const AssessmentLevel* level = levelIn(w.portfolio(), round, d);
    if (!level) return;
    w.edit(ReadinessEditsTr::tr("Let the answers to %1 count").arg(dimensionName(d)), [&](Editor& e) { e.remove(level->id); });
}

AssessmentId takeOverInherited(Workspace& w, const Subject& subject) {
    const QDate today = w.environment().today();
    const SubjectState state = stateOf(w.portfolio(), subject, today, Outlook::Rounds, today);
    const Standing standing = standingOf(w.portfolio(), subject, today);
    Assessment round = newRound(w, subject, AssessmentMode::Direct, today, {});
    round.id = idAfterOthers(w.portfolio(), round);
    AssessmentId id;
    w.edit(ReadinessEditsTr::tr("Take over inherited levels for “%1”").arg(nameOf(w, subject)), [&](Editor& e) {
        id = e.insert(round);
        for (const Dimension d : kDimensions) {
            const DimensionState& s = state[static_cast<std::size_t>(indexOf(d))];
            if (!s.known || s.own) continue;
            AssessmentLevel row;
            row.assessment = id;
            row.dimension = d;
            row.level = static_cast<int>(standing[d].level);
            row.reason = takenOverReason(nameOf(w, s.source), behindInherited(e.portfolio(), state, d));
            e.insert(row);
        }
    });
    return id;
}

InitiativeId planGaps(Workspace& w, const Subject& subject, const QList<Gap>& gaps) {
    const Draft plan = gapPlan(w.portfolio(), subject, gaps, w.environment().today());
    if (plan.lines.isEmpty()) return {};
    const Changeset changes = w.edit(ReadinessEditsTr::tr("Plan %Ln need(s) of “%1”", nullptr, static_cast<int>(gaps.size())).arg(nameOf(w, subject)), [&](Editor& e) { applyDraft(e, plan); });
    for (const RowChange& row : changes.rows()) {
        if (row.kind == EntityKind::Initiative) return InitiativeId(row.id);
    }
    return {};
}

}  // namespace stagepath
