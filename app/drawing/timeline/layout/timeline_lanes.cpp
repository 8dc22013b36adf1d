#include "app/drawing/timeline/layout/timeline_lanes.h"

#include "core/analysis/impact.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

TimelineLane lane(qint64 key, const QString& name, const QString& color) { return {key, name, color, {}, false}; }

}  // namespace

std::optional<Dimension> raisedDimension(const Portfolio& portfolio, InitiativeId id) {
    std::optional<Dimension> result;
    const ContentPack& pack = packOf(portfolio.settings());
    for (const OutcomeId outcomeId : portfolio.outcomesOf(id)) {
        const Outcome& outcome = *portfolio.find(outcomeId);
        const Criterion* criterion = outcome.dimension ? nullptr : pack.find(outcome.criterion);
        const std::optional<Dimension> of = outcome.dimension ? outcome.dimension : criterion ? std::optional(criterion->dimension) : std::nullopt;
        if (!of || (result && *result != *of)) return std::nullopt;
        result = of;
    }
    return result;
}

LaneFinder::LaneFinder(const Portfolio& portfolio, QDate today, TimelineLanes grouping) : m_portfolio(portfolio), m_today(today), m_grouping(grouping) {}

const UseCase* LaneFinder::useCaseOf(const Initiative& initiative) const { return m_portfolio.find(initiative.useCase); }

BusinessUnitId LaneFinder::unitOf(const Initiative& initiative) const {
    if (const UseCase* u = useCaseOf(initiative)) return u->unit;
    // An enabler belongs to a unit where all it brings is for that unit.
    BusinessUnitId unit;
    for (const OutcomeId id : m_portfolio.outcomesOf(initiative.id)) {
        const Subject& subject = m_portfolio.find(id)->subject;
        const UseCase* useCase = m_portfolio.find(subject.useCase);
        const BusinessUnitId of = useCase ? useCase->unit : subject.unit;
        if (of.isNull() || (!unit.isNull() && of != unit)) return {};
        unit = of;
    }
    return unit;
}

qint64 LaneFinder::keyOf(const Initiative& initiative) const {
    const UseCase* useCase = useCaseOf(initiative);
    switch (m_grouping) {
        case TimelineLanes::Workstream: return initiative.workstream.value;
        case TimelineLanes::Unit: return unitOf(initiative).value;
        case TimelineLanes::Owner: return useCase ? useCase->accountable.value : 0;
        case TimelineLanes::Lead: return initiative.lead.value;
        case TimelineLanes::Stage: return useCase ? useCase->stage + 1 : 0;
        case TimelineLanes::Quadrant: return useCase ? static_cast<qint64>(figuresOf(m_portfolio, *useCase, m_today).quadrant) + 1 : 0;
        case TimelineLanes::Dimension: {
            const std::optional<Dimension> dimension = raisedDimension(m_portfolio, initiative.id);
            return dimension ? indexOf(*dimension) + 1 : 0;
        }
    }
    return 0;
}

QString LaneFinder::noneName() const {
    switch (m_grouping) {
        case TimelineLanes::Workstream: return QCoreApplication::translate("Timeline", "No workstream");
        case TimelineLanes::Unit: return QCoreApplication::translate("Timeline", "Several units");
        case TimelineLanes::Owner: return QCoreApplication::translate("Timeline", "No accountable owner");
        case TimelineLanes::Lead: return QCoreApplication::translate("Timeline", "No lead");
        case TimelineLanes::Dimension: return QCoreApplication::translate("Timeline", "No one dimension");
        default: return QCoreApplication::translate("Timeline", "Not for one use case");
    }
}

QList<TimelineLane> LaneFinder::lanes(const QSet<qint64>& used, bool emptyStreams) const {
    QList<TimelineLane> result;
    switch (m_grouping) {
        case TimelineLanes::Workstream:
            for (const Workstream& w : m_portfolio.workstreams()) {
                if (emptyStreams || used.contains(w.id.value)) result.append(lane(w.id.value, w.name, w.color));
            }
            break;
        case TimelineLanes::Unit:
            for (const BusinessUnit& u : m_portfolio.units()) {
                if (used.contains(u.id.value)) result.append(lane(u.id.value, u.name, u.color));
            }
            break;
        case TimelineLanes::Owner:
        case TimelineLanes::Lead:
            for (const Person& p : m_portfolio.people()) {
                if (!used.contains(p.id.value)) continue;
                const BusinessUnit* unit = m_portfolio.find(p.unit);
                result.append(lane(p.id.value, p.name, unit ? unit->color : QString()));
            }
            break;
        case TimelineLanes::Stage:
            for (int s = 0; s <= kMaxStage; ++s) {
                if (used.contains(s + 1)) result.append(lane(s + 1, s == 0 ? stageName(0) : QStringLiteral("%1 %2").arg(s).arg(stageName(s)), QStringLiteral("s%1").arg(s)));
            }
            break;
        case TimelineLanes::Quadrant:
            for (int q = 0; q <= static_cast<int>(Quadrant::Unplaced); ++q) {
                if (used.contains(q + 1)) result.append(lane(q + 1, quadrantName(static_cast<Quadrant>(q)), QStringLiteral("q%1").arg(q)));
            }
            break;
        case TimelineLanes::Dimension:
            for (const Dimension d : kDimensions) {
                if (used.contains(indexOf(d) + 1)) result.append(lane(indexOf(d) + 1, dimensionName(d), QStringLiteral("c%1").arg(indexOf(d) + 1)));
            }
            break;
    }
    if (used.contains(0) || (result.isEmpty() && emptyStreams)) result.append(lane(0, noneName(), {}));
    return result;
}

QString laneGroupingName(TimelineLanes grouping) {
    switch (grouping) {
        case TimelineLanes::Workstream: return QCoreApplication::translate("Timeline", "Workstream");
        case TimelineLanes::Unit: return QCoreApplication::translate("Timeline", "Unit");
        case TimelineLanes::Owner: return QCoreApplication::translate("Timeline", "Accountable owner");
        case TimelineLanes::Lead: return QCoreApplication::translate("Timeline", "Lead");
        case TimelineLanes::Stage: return QCoreApplication::translate("Timeline", "Stage");
        case TimelineLanes::Quadrant: return QCoreApplication::translate("Timeline", "Quadrant");
        case TimelineLanes::Dimension: return QCoreApplication::translate("Timeline", "Dimension");
    }
    return {};
}

}  // namespace stagepath
