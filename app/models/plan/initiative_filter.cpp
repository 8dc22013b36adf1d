#include "app/models/plan/initiative_filter.h"

#include "app/drawing/timeline/layout/timeline_lanes.h"
#include "app/drawing/timeline/timeline_scene.h"
#include "core/analysis/checks/conflicts.h"
#include "core/analysis/names.h"

#include <QCollator>
#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace stagepath {

namespace {

struct InitiativeFilterTr {
    Q_DECLARE_TR_FUNCTIONS(InitiativeFilter)
};

constexpr std::array kInitiativeFacets{InitiativeFacet::State,      InitiativeFacet::Workstream, InitiativeFacet::Lead,     InitiativeFacet::Owner,
                                       InitiativeFacet::Unit, InitiativeFacet::Kind,       InitiativeFacet::Dimension,  InitiativeFacet::Gate};

QString stateName(InitiativeState state) {
    switch (state) {
        case InitiativeState::Conflict: return InitiativeFilterTr::tr("in conflict");
        case InitiativeState::Late: return InitiativeFilterTr::tr("late");
        case InitiativeState::Running: return InitiativeFilterTr::tr("running now");
        case InitiativeState::Locked: return InitiativeFilterTr::tr("locked");
        case InitiativeState::Undated: return InitiativeFilterTr::tr("without dates");
    }
    return {};
}

QString valueName(const Portfolio& p, const InitiativeTerm& term) {
    switch (term.facet) {
        case InitiativeFacet::Workstream: {
            const Workstream* stream = p.find(WorkstreamId(term.value));
            return stream ? stream->name : InitiativeFilterTr::tr("none");
        }
        case InitiativeFacet::Unit: {
            const BusinessUnit* unit = p.find(BusinessUnitId(term.value));
            return unit ? unit->name : InitiativeFilterTr::tr("several");
        }
        case InitiativeFacet::Lead:
        case InitiativeFacet::Owner: {
            const Person* person = p.find(PersonId(term.value));
            return person ? person->name : InitiativeFilterTr::tr("nobody");
        }
        case InitiativeFacet::Kind: return initiativeKindName(static_cast<InitiativeKind>(term.value));
        case InitiativeFacet::Dimension: return term.value == 0 ? InitiativeFilterTr::tr("none") : dimensionName(kDimensions[static_cast<std::size_t>(term.value - 1)]);
        case InitiativeFacet::State: return stateName(static_cast<InitiativeState>(term.value));
        case InitiativeFacet::Gate: {
            const Milestone* gate = p.find(MilestoneId(term.value));
            return gate ? InitiativeFilterTr::tr("%1, stage %2", "a gate: its subject, the stage it asks for").arg(p.nameOf(gate->subject)).arg(gate->stage) : InitiativeFilterTr::tr("none");
        }
    }
    return {};
}

/// Adds to \p served what the initiative rolls out or raises.
void addServed(QSet<Subject>& served, const Portfolio& p, const Initiative& i) {
    if (!i.useCase.isNull()) served.insert(Subject::of(i.useCase));
    for (const OutcomeId id : p.outcomesOf(i.id)) served.insert(p.find(id)->subject);
}

QList<qint64> gatesServed(const Portfolio& p, const Initiative& i) {
    QSet<Subject> served;
    addServed(served, p, i);
    QList<qint64> gates;
    for (const Milestone& m : p.milestones()) {
        if (m.kind == MilestoneKind::Gate && served.contains(m.subject)) gates.append(m.id.value);
    }
    return gates;
}

/// True where \p haystack, which is folded, holds every word of \p text.
bool holdsWords(const QString& haystack, const QString& text) {
    const QStringList words = text.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return haystack.contains(word); });
}

}  // namespace

QSet<MilestoneId> InitiativeFilter::gates() const {
    QSet<MilestoneId> ids;
    for (const InitiativeTerm& term : terms) {
        if (term.facet == InitiativeFacet::Gate) ids.insert(MilestoneId(term.value));
    }
    return ids;
}

InitiativeMatcher::InitiativeMatcher(const Portfolio& portfolio, QDate today, const QList<Finding>& findings)
    : m_portfolio(portfolio), m_today(today), m_conflicts(initiativesInConflict(portfolio, findings)) {}

QList<qint64> InitiativeMatcher::valuesOf(InitiativeFacet facet, const Initiative& i) const {
    const UseCase* useCase = m_portfolio.find(i.useCase);
    switch (facet) {
        case InitiativeFacet::Workstream: return {i.workstream.value};
        case InitiativeFacet::Unit: return {LaneFinder(m_portfolio, m_today, TimelineLanes::Unit).keyOf(i)};
        case InitiativeFacet::Lead: return {i.lead.value};
        case InitiativeFacet::Owner: return {useCase ? useCase->accountable.value : 0};
        case InitiativeFacet::Kind: return {static_cast<qint64>(i.kind)};
        case InitiativeFacet::Dimension: {
            const std::optional<Dimension> dimension = raisedDimension(m_portfolio, i.id);
            return {dimension ? indexOf(*dimension) + 1 : 0};
        }
        case InitiativeFacet::Gate: return gatesServed(m_portfolio, i);
        case InitiativeFacet::State: break;
    }
    QList<qint64> states;
    const auto add = [&states](bool is, InitiativeState state) {
        if (is) states.append(static_cast<qint64>(state));
    };
    add(m_conflicts.contains(i.id), InitiativeState::Conflict);
    add(i.finish.isValid() && i.finish < m_today && i.progress < 100, InitiativeState::Late);
    add(i.start.isValid() && i.start <= m_today && i.finish >= m_today, InitiativeState::Running);
    add(i.locked, InitiativeState::Locked);
    add(!i.start.isValid() && !i.finish.isValid(), InitiativeState::Undated);
    return states;
}

bool InitiativeMatcher::holds(const InitiativeTerm& term, const Initiative& i) const { return valuesOf(term.facet, i).contains(term.value); }

QString InitiativeMatcher::haystackOf(const Initiative& i) const {
    QStringList parts{i.name, i.notes, initiativeKindName(i.kind)};
    if (const Workstream* stream = m_portfolio.find(i.workstream)) parts.append(stream->name);
    if (const Person* lead = m_portfolio.find(i.lead)) parts.append(lead->name);
    if (const UseCase* useCase = m_portfolio.find(i.useCase)) {
        parts.append(useCase->name);
        if (const BusinessUnit* unit = m_portfolio.find(useCase->unit)) parts.append(unit->name);
        if (const Person* owner = m_portfolio.find(useCase->accountable)) parts.append(owner->name);
    }
    return parts.join(QLatin1Char('\n')).toCaseFolded();
}

bool InitiativeMatcher::accepts(const InitiativeFilter& filter, const Initiative& i) const {
    QMap<InitiativeFacet, bool> found;
    for (const InitiativeTerm& term : filter.terms) found[term.facet] = found.value(term.facet) || holds(term, i);
    if (!std::all_of(found.begin(), found.end(), [](bool holds) { return holds; })) return false;
    return holdsWords(haystackOf(i), filter.text);
}

QSet<InitiativeId> InitiativeMatcher::accepted(const InitiativeFilter& filter) const {
    QSet<InitiativeId> ids;
    for (const Initiative& i : m_portfolio.initiatives()) {
        if (accepts(filter, i)) ids.insert(i.id);
    }
    return ids;
}

QSet<MilestoneId> InitiativeMatcher::acceptedMilestones(const InitiativeFilter& filter, const QSet<InitiativeId>& shown) const {
    QSet<MilestoneId> ids = filter.gates();
    if (!ids.isEmpty()) return ids;
    QSet<Subject> served;
    for (const InitiativeId id : shown) addServed(served, m_portfolio, *m_portfolio.find(id));
    const bool hasWords = !filter.text.trimmed().isEmpty();
    for (const Milestone& m : m_portfolio.milestones()) {
        const bool isGate = m.kind == MilestoneKind::Gate;
        const QString subject = isGate ? QStringList{subjectTitle(m_portfolio, m.subject), m_portfolio.nameOf(m.subject), stageName(m.stage)}.join(QLatin1Char('\n')) : QString();
        const bool matches = hasWords ? holdsWords(QString(m.name + QLatin1Char('\n') + subject).toCaseFolded(), filter.text) : !isGate;
        if (matches || (isGate && served.contains(m.subject))) ids.insert(m.id);
    }
    return ids;
}

QList<QPair<InitiativeTerm, int>> InitiativeMatcher::terms() const {
    QList<QPair<InitiativeTerm, int>> result;
    for (const InitiativeFacet facet : kInitiativeFacets) {
        QMap<qint64, int> counts;
        for (const Initiative& i : m_portfolio.initiatives()) {
            for (const qint64 value : valuesOf(facet, i)) ++counts[value];
        }
        QList<QPair<InitiativeTerm, int>> part;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) part.append(qMakePair(InitiativeTerm{facet, it.key()}, it.value()));
        const bool isNamed = facet != InitiativeFacet::State && facet != InitiativeFacet::Kind && facet != InitiativeFacet::Dimension;
        if (isNamed) {
            const QCollator byName;
            std::stable_sort(part.begin(), part.end(), [&](const auto& a, const auto& b) { return byName.compare(valueName(m_portfolio, a.first), valueName(m_portfolio, b.first)) < 0; });
        }
        result += part;
    }
    return result;
}

QString facetName(InitiativeFacet facet) {
    switch (facet) {
        case InitiativeFacet::Workstream: return InitiativeFilterTr::tr("Workstream");
        case InitiativeFacet::Unit: return InitiativeFilterTr::tr("Unit");
        case InitiativeFacet::Lead: return InitiativeFilterTr::tr("Lead");
        case InitiativeFacet::Owner: return InitiativeFilterTr::tr("Accountable");
        case InitiativeFacet::Kind: return InitiativeFilterTr::tr("Kind");
        case InitiativeFacet::Dimension: return InitiativeFilterTr::tr("Dimension");
        case InitiativeFacet::State: return InitiativeFilterTr::tr("State");
        case InitiativeFacet::Gate: return InitiativeFilterTr::tr("Gate");
    }
    return {};
}

QString termName(const Portfolio& p, const InitiativeTerm& term) { return InitiativeFilterTr::tr("%1: %2").arg(facetName(term.facet), valueName(p, term)); }

}  // namespace stagepath
