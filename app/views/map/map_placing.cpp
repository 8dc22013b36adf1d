#include "app/views/map/map_placing.h"

#include "app/drawing/map/map_geometry.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagepath {

namespace {

QString nameOf(const Portfolio& portfolio, UseCaseId id) {
    const UseCase* u = portfolio.find(id);
    return u ? u->name : QString();
}

}  // namespace

MapMove MapMove::of(const Portfolio& portfolio, const MapScene& scene, const QList<UseCaseId>& ids, UseCaseId grabbed, bool byGhost) {
    MapMove move;
    for (const UseCaseId id : ids) {
        const UseCase* u = portfolio.find(id);
        const MapBubble* b = scene.find(id);
        if (!u || !b) continue;
        const bool hasPlacement = u->placedReadiness && u->placedImpact;
        const bool fromBubble = !hasPlacement || (id == grabbed && !byGhost);
        move.m_from.append({id, fromBubble ? b->at : MapPoint{*u->placedReadiness, *u->placedImpact}});
    }
    return move;
}

QList<Placement> MapMove::moved(MapPoint distance) const {
    MapPoint low{100, 100};
    MapPoint high{0, 0};
    for (const Placement& p : m_from) {
        low = {std::min(low.readiness, p.at.readiness), std::min(low.impact, p.at.impact)};
        high = {std::max(high.readiness, p.at.readiness), std::max(high.impact, p.at.impact)};
    }
    const MapPoint held{std::clamp(distance.readiness, -low.readiness, 100 - high.readiness), std::clamp(distance.impact, -low.impact, 100 - high.impact)};
    QList<Placement> result;
    result.reserve(m_from.size());
    for (const Placement& p : m_from) result.append({p.id, clamped(rounded({p.at.readiness + held.readiness, p.at.impact + held.impact}))});
    return result;
}

MapPoint positionWith(const MapBubble& bubble, MapPoint placed) {
    return {bubble.readinessScored ? bubble.at.readiness : placed.readiness, bubble.impactScored ? bubble.at.impact : placed.impact};
}

void placeUseCases(Workspace& workspace, const QList<Placement>& placements) {
    if (placements.isEmpty()) return;
    const int count = static_cast<int>(placements.size());
    const QString text = count == 1 ? QCoreApplication::translate("Map", "Place “%1”").arg(nameOf(workspace.portfolio(), placements.constFirst().id))
                                    : QCoreApplication::translate("Map", "Place %Ln use cases", nullptr, count);
    workspace.edit(text, [&](Editor& editor) {
        for (const Placement& p : placements) {
            const UseCase* row = editor.portfolio().find(p.id);
            if (!row) continue;
            UseCase u = *row;
            u.placedReadiness = p.at.readiness;
            u.placedImpact = p.at.impact;
            editor.update(u);
        }
    });
}

int removePlacements(Workspace& workspace, const QList<UseCaseId>& ids) {
    QList<UseCase> placed;
    for (const UseCaseId id : ids) {
        const UseCase* u = workspace.portfolio().find(id);
        if (u && (u->placedReadiness || u->placedImpact)) placed.append(*u);
    }
    const int count = static_cast<int>(placed.size());
    if (count == 0) return 0;
    const QString text = count == 1 ? QCoreApplication::translate("Map", "Remove placement of “%1”").arg(placed.constFirst().name)
                                    : QCoreApplication::translate("Map", "Remove %n placements", nullptr, count);
    workspace.edit(text, [&](Editor& editor) {
        for (UseCase& u : placed) {
            u.placedReadiness.reset();
            u.placedImpact.reset();
            editor.update(u);
        }
    });
    return count;
}

}  // namespace stagepath
