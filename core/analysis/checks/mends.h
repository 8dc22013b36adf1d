// What would mend a finding, worked out: the values an edit writes, and the words that offer it.
#pragma once

#include "core/analysis/checks/checks.h"
#include "core/analysis/people.h"
#include "core/analysis/plan/link_graph.h"
#include "core/analysis/plan/schedule_shift.h"

#include <QSet>

#include <optional>

namespace stagepath {

enum class MendKind {
    MoveInitiative,    ///< to `start` and `finish`
    FinishInitiative,  ///< progress 100 %
    BringForward,      ///< `moves`, for the gate `id`
    MoveGate,          ///< to `start`
    MoveUseCaseTarget, ///< to `start`
    MoveTarget,        ///< a target of the enterprise or a unit, to `start`
    SetStage,          ///< of a use case to `stage`
    GiveMandate,       ///< makes a person an executive
    ChooseOwner,       ///< needs a person: who answers for a use case
    ChooseLead,        ///< needs a person: who leads an initiative
    AddEnabler,        ///< for `subject`: an outcome in each of `dimensions` for `stage`, from `start` to `finish`
    RemoveLink         ///< the dependency `id`
};

/// One offered mend. All of it is of the plan as it was when the finding was made.
struct Mend {
    MendKind kind = MendKind::MoveInitiative;
    QString text;    ///< what is offered, in a few translated words with its value
    QString detail;  ///< what comes of it, one translated sentence
    qint64 id = 0;   ///< the row that is changed, or stood up for
    QDate start;
    QDate finish;
    int stage = 0;
    QList<Dimension> dimensions;
    Subject subject = {};
    QList<PlannedMove> moves = {};

    bool needsPerson() const { return kind == MendKind::ChooseOwner || kind == MendKind::ChooseLead; }
};

/// Finds the mends of many findings of one state of the plan; must not outlive \p portfolio.
class Mender {
public:
    Mender(const Portfolio& portfolio, QDate today) : m_portfolio(portfolio), m_today(today) {}
    /// The mends of \p finding, the usual one first; empty where only people can find one. None moves what somebody has locked.
    QList<Mend> of(const Finding& finding) const;

private:
    QList<Mend> waysOf(const Finding& finding) const;
    QList<Mend> ofDependency(const Finding& finding) const;
    bool isInCircle(DependencyId id) const;
    QList<Mend> ofEnabler(const Finding& finding) const;
    QList<Mend> ofGate(const Finding& finding) const;
    QList<Mend> ofTarget(const Finding& finding) const;
    QList<Mend> ofStage(UseCaseId id) const;
    QList<Mend> ofMandate(UseCaseId id) const;
    QList<Mend> ofGap(UseCaseId id) const;
    QList<Mend> ofDelay(InitiativeId id) const;
    // In mends_of_gates.cpp
    QList<Mend> forwardTo(const Milestone& gate) const;
    // In mends_of_plan.cpp
    QList<Mend> ofStalled(UseCaseId id) const;
    QList<Mend> ofCircle(InitiativeId id) const;
    QList<Mend> ofLoad(const Finding& finding) const;
    QList<Mend> ofLead(const PersonFigures& figures) const;
    // In mends_of_skips.cpp
    QList<Mend> ofSkip(const Finding& finding) const;
    QList<Mend> stageBefore(const Subject& subject, int stage, QDate by) const;
    QList<Mend> stageLater(const Subject& subject, int stage, QDate date, QDate earliest) const;

    const Portfolio& m_portfolio;
    QDate m_today;
    mutable std::optional<LinkGraph> m_graph;  ///< made when a circle asks for it
    mutable QHash<InitiativeId, int> m_nodes;  ///< of the graph
    mutable std::optional<QSet<DependencyId>> m_circular;  ///< made when a broken link asks for it
    mutable std::optional<PeopleTable> m_people;  ///< made when a load asks for it
};

}  // namespace stagepath
