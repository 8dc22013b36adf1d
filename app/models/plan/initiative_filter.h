// Which initiatives the roadmap shows: words that must all occur, and terms like "Lead: Ann Reed".
#pragma once

#include "core/analysis/checks/checks.h"
#include "core/domain/portfolio.h"

#include <QSet>

namespace stagepath {

/// What a term looks at.
enum class InitiativeFacet { Workstream, Unit, Lead, Owner, Kind, Dimension, State, Gate };

/// States that a term of the facet State asks for.
enum class InitiativeState { Conflict, Late, Running, Locked, Undated };

/// One condition. Terms of the same facet are alternatives, terms of different facets must all hold.
struct InitiativeTerm {
    InitiativeFacet facet = InitiativeFacet::Workstream;
    qint64 value = 0;  ///< id, or number of the kind, dimension or state; 0 of an id: has none
    bool operator==(const InitiativeTerm&) const = default;
};

struct InitiativeFilter {
    QString text;
    QList<InitiativeTerm> terms;
    /// The gates it names, which then stand alone on the roadmap; none where it names none.
    QSet<MilestoneId> gates() const;
    bool isEmpty() const { return text.trimmed().isEmpty() && terms.isEmpty(); }
    bool operator==(const InitiativeFilter&) const = default;
};

/// Judges initiatives of one portfolio; what needs a look at the whole plan is looked up once.
class InitiativeMatcher {
public:
    /// \p findings: open ones of the checks, for the state "in conflict".
    InitiativeMatcher(const Portfolio& portfolio, QDate today, const QList<Finding>& findings);

    bool accepts(const InitiativeFilter& filter, const Initiative& initiative) const;
    /// What \p filter leaves of the plan.
    QSet<InitiativeId> accepted(const InitiativeFilter& filter) const;
    /// What \p filter leaves of the milestones and gates beside \p shown: the gates it names and no others where it names some; else those
    /// whose names hold its words, gates that one of \p shown serves, and where it has no words every other milestone, for it has no
    /// lead or unit to ask for.
    QSet<MilestoneId> acceptedMilestones(const InitiativeFilter& filter, const QSet<InitiativeId>& shown) const;
    /// Every term that leaves something, with the number of initiatives, facet by facet.
    QList<QPair<InitiativeTerm, int>> terms() const;

private:
    bool holds(const InitiativeTerm& term, const Initiative& initiative) const;
    QList<qint64> valuesOf(InitiativeFacet facet, const Initiative& initiative) const;
    QString haystackOf(const Initiative& initiative) const;

    const Portfolio& m_portfolio;
    QDate m_today;
    QSet<InitiativeId> m_conflicts;
};

QString facetName(InitiativeFacet facet);
/// "Lead: Ann Reed", "State: in conflict".
QString termName(const Portfolio& portfolio, const InitiativeTerm& term);

}  // namespace stagepath
