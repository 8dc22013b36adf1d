#include "app/drawing/map/map_scene.h"

#include "app/drawing/map/map_traces.h"
#include "app/drawing/theme.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/schedule.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kSmallest = 6;   // px, radius of the smallest bubble
constexpr double kMapSceneLargest = 18;   // px
constexpr double kEqual = 10;     // px where all are alike
constexpr int kCrowd = 150;       // beyond this many bubbles shrink
constexpr double kMoved = 0.5;    // points; less is no move
constexpr int kMaxLegend = 9;

/// The category (0 to 7) of token "c1" to "c8".
int categoryOf(const QString& token) {
    for (int i = 0; i < 8; ++i) {
        if (Theme::categoryToken(i) == token) return i;
    }
    return 7;
}

MapFill fillOf(const Portfolio& p, const UseCase& u, const UseCaseFigures& f, MapColour colour) {
    switch (colour) {
        case MapColour::Stage: return {MapFill::Kind::Ramp, u.stage};
        case MapColour::EarnedStage:
            if (!f.standing.earnedStage) return {MapFill::Kind::None, 0};
            return {MapFill::Kind::Ramp, *f.standing.earnedStage};
        case MapColour::Unit: {
            const BusinessUnit* unit = p.find(u.unit);
            return unit ? MapFill{MapFill::Kind::Category, categoryOf(unit->color)} : MapFill{MapFill::Kind::None, 0};
        }
        case MapColour::Lifecycle:
            if (u.lifecycle == Lifecycle::NotStated) return {MapFill::Kind::None, 0};
            return {MapFill::Kind::Category, static_cast<int>(u.lifecycle)};
    }
    return {};
}

bool isMove(MapPoint a, MapPoint b) {
    return std::abs(a.readiness - b.readiness) >= kMoved || std::abs(a.impact - b.impact) >= kMoved;
}

double weightOf(const Portfolio& p, const UseCase& u, MapSize size, QDate today) {
    switch (size) {
        case MapSize::AnnualValue: return static_cast<double>(std::max<qint64>(0, u.annualValue.value_or(0)));
        case MapSize::Initiatives: return static_cast<double>(initiativesServing(p, u.id).size());
        case MapSize::TimeInStage: return u.stageSince.isValid() ? static_cast<double>(std::max<qint64>(0, u.stageSince.daysTo(today))) : 0;
        case MapSize::Equal: break;
    }
    return 0;
}

MapBubble bubbleOf(const Portfolio& p, const UseCase& u, const UseCaseFigures& f, const MapOptions& options, QDate today) {
    MapBubble b;
    b.id = u.id;
    b.name = u.name;
    b.at = {*f.mapReadiness, *f.mapImpact};
    b.fill = fillOf(p, u, f, options.colour);
    b.lifecycle = u.lifecycle;
    b.stage = u.stage;
    b.earnedStage = f.standing.earnedStage;
    b.weight = weightOf(p, u, options.size, today);
    b.quadrant = f.quadrant;
    b.illusion = f.standing.earnedStage && u.stage > *f.standing.earnedStage;
    b.readinessScored = f.standing.readiness.has_value();
    b.impactScored = f.impact.value.has_value();
    const bool anyScore = b.readinessScored || b.impactScored;
    if (anyScore && u.placedReadiness && u.placedImpact) {
        const MapPoint placed{*u.placedReadiness, *u.placedImpact};
        if (isMove(placed, b.at)) b.ghost = placed;
    }
    return b;
}

/// The area follows the weight. Without one a bubble is a small one.
void sizeBubbles(QList<MapBubble>& bubbles, MapSize size) {
    double most = 0;
    for (const MapBubble& b : bubbles) most = std::max(most, b.weight);
    const double crowd = bubbles.size() > kCrowd ? std::max(0.5, std::sqrt(kCrowd / static_cast<double>(bubbles.size()))) : 1;
    for (MapBubble& b : bubbles) {
        const bool isWeighed = size != MapSize::Equal && most > 0;
        const double radius = isWeighed ? kSmallest + (kMapSceneLargest - kSmallest) * std::sqrt(b.weight / most) : kEqual;
        b.radius = std::max(4.0, radius * crowd);
    }
}

QList<MapLegendEntry> rampLegend(bool withNone) {
    QList<MapLegendEntry> entries;
    for (int stage = 0; stage <= kMaxStage; ++stage) {
        entries.append({{MapFill::Kind::Ramp, stage}, QStringLiteral("%1 %2").arg(stage).arg(stageName(stage))});
    }
    if (withNone) entries.append({{MapFill::Kind::None, 0}, QCoreApplication::translate("Map", "Not assessed")});
    return entries;
}

QList<MapLegendEntry> unitLegend(const Portfolio& p, const QList<MapBubble>& bubbles) {
    QSet<BusinessUnitId> seen;
    for (const MapBubble& b : bubbles) seen.insert(p.find(b.id)->unit);
    QList<MapLegendEntry> entries;
    int left = 0;
    for (const BusinessUnit& unit : p.units()) {
        if (!seen.contains(unit.id)) continue;
        if (entries.size() < kMaxLegend) entries.append({{MapFill::Kind::Category, categoryOf(unit.color)}, unit.name});
        else ++left;
    }
    if (seen.contains(BusinessUnitId())) entries.append({{MapFill::Kind::None, 0}, QCoreApplication::translate("Map", "No unit")});
    if (left > 0) {
        entries.append({{MapFill::Kind::None, -1}, QCoreApplication::translate("Map", "and %Ln more", nullptr, left)});
    }
    return entries;
}

void addLegend(MapScene& scene, const Portfolio& p, MapColour colour) {
    scene.colour = colour;
    const auto notAssessed = [](const MapBubble& b) { return b.fill.kind == MapFill::Kind::None; };
    switch (colour) {
        case MapColour::Stage:
            scene.colourTitle = QCoreApplication::translate("Map", "Stage");
            scene.legend = rampLegend(false);
            break;
        case MapColour::EarnedStage:
            scene.colourTitle = QCoreApplication::translate("Map", "Earned stage");
            scene.legend = rampLegend(std::any_of(scene.bubbles.cbegin(), scene.bubbles.cend(), notAssessed));
            break;
        case MapColour::Unit:
            scene.colourTitle = QCoreApplication::translate("Map", "Unit");
            scene.legend = unitLegend(p, scene.bubbles);
            break;
        case MapColour::Lifecycle:
            scene.colourTitle = QCoreApplication::translate("Map", "Lifecycle");
            break;
    }
}

/// The impact axis leaves out an empty foot, in steps of 20, but never the threshold. While there is something to place, or
/// nothing but placements, all of it is there to be placed on, so that the axis keeps still.
/// Presented, without the tray, nothing is placed.
double impactFrom(const MapScene& scene, bool forPlacing) {
    double lowest = 100;
    for (const MapBubble& b : scene.bubbles) {
        lowest = std::min(lowest, b.at.impact);
        if (b.ghost) lowest = std::min(lowest, b.ghost->impact);
    }
    const bool isScored = std::any_of(scene.bubbles.cbegin(), scene.bubbles.cend(), [](const MapBubble& b) { return b.impactScored; });
    if ((scene.unplaced > 0 && forPlacing) || !isScored) return 0;
    const double from = std::floor(std::min(lowest - 8, scene.impactThreshold - 15) / 20) * 20;
    return std::clamp(from, 0.0, 60.0);
}

}  // namespace

const MapBubble* MapScene::find(UseCaseId id) const {
    const auto it = m_index.constFind(id);
    return it == m_index.cend() ? nullptr : &bubbles[*it];
}

void MapScene::reindex() {
    m_index.clear();
    m_index.reserve(bubbles.size());
    for (qsizetype i = 0; i < bubbles.size(); ++i) m_index.insert(bubbles[i].id, i);
}

QList<UseCaseId> MapScene::byImpact() const {
    QList<const MapBubble*> order;
    order.reserve(bubbles.size());
    for (const MapBubble& b : bubbles) order.append(&b);
    std::stable_sort(order.begin(), order.end(), [](const MapBubble* a, const MapBubble* b) {
        if (a->at.impact != b->at.impact) return a->at.impact > b->at.impact;
        if (a->at.readiness != b->at.readiness) return a->at.readiness > b->at.readiness;
        return a->name < b->name;
    });
    QList<UseCaseId> ids;
    ids.reserve(order.size());
    for (const MapBubble* b : order) ids.append(b->id);
    return ids;
}

MapScene buildMapScene(const Portfolio& portfolio, QDate today, const MapOptions& options) {
    FigureTable now;
    now.reset(portfolio, today);
    if (options.trailSince.isNull()) return buildMapScene(portfolio, now, nullptr, options);
    FigureTable then;
    then.reset(portfolio, options.trailSince);
    return buildMapScene(portfolio, now, &then, options);
}

MapScene buildMapScene(const Portfolio& portfolio, const FigureTable& now, const FigureTable* then, const MapOptions& options) {
    MapScene scene;
    scene.readinessThreshold = portfolio.settings().readinessThreshold;
    scene.impactThreshold = portfolio.settings().impactThreshold;
    scene.trailSince = then ? options.trailSince : QDate();
    scene.asOf = options.asOf;
    scene.size = options.size;
    for (const UseCase& u : portfolio.useCases()) {
        const bool retired = u.lifecycle == Lifecycle::Retired;
        if (retired && !options.retired) continue;
        const UseCaseFigures& f = now.of(u.id);
        if (!f.mapReadiness || !f.mapImpact) {
            if (!retired) ++scene.unplaced;
            continue;
        }
        MapBubble b = bubbleOf(portfolio, u, f, options, now.today());
        if (then && b.readinessScored) {
            const auto before = then->of(u.id).standing.readiness;
            const MapPoint was{before.value_or(0), b.at.impact};
            if (before && isMove(was, b.at)) b.trail = was;
        }
        if (!retired) ++scene.counts[static_cast<std::size_t>(b.quadrant)];
        scene.bubbles.append(b);
    }
    sizeBubbles(scene.bubbles, options.size);
    chooseTraces(scene, options.allGhosts);
    addLegend(scene, portfolio, options.colour);
    scene.impactFrom = impactFrom(scene, options.forPlacing);
    std::stable_sort(scene.bubbles.begin(), scene.bubbles.end(), [](const MapBubble& a, const MapBubble& b) { return a.radius > b.radius; });
    scene.reindex();
    return scene;
}

}  // namespace stagepath
