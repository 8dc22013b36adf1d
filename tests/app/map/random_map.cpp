#include "tests/app/map/random_map.h"

#include "tests/support/support.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace stagepath::test {

MapScene randomScene(quint32 seed) {
    QRandomGenerator random(seed);
    const QStringList words{q("Fraud"), q("document"), q("reading"), q("of"), q("claims"), q("service"), q("forecast"), q("Next"), q("alert"), q("ranking"), q("assistant")};
    MapScene scene;
    const int count = 10 + static_cast<int>(seed % 51);
    for (int i = 0; i < count; ++i) {
        MapBubble b;
        b.id = UseCaseId(i + 1);
        for (int w = 0; w < 2 + random.bounded(3); ++w) b.name += (w ? q(" ") : QString()) + words[random.bounded(words.size())];
        const bool clustered = i % 3 == 0 && i > 0;
        const MapPoint near = clustered ? scene.bubbles[random.bounded(i)].at : MapPoint{random.bounded(100.0), 28 + random.bounded(72.0)};
        b.at = clustered ? clamped({near.readiness + random.bounded(8.0) - 4, near.impact + random.bounded(8.0) - 4}) : near;
        b.radius = 6 + random.bounded(12.0);
        b.readinessScored = b.impactScored = true;
        b.illusion = i % 5 == 0;
        if (i % 7 == 0) b.ghost = MapPoint{random.bounded(100.0), 28 + random.bounded(72.0)};
        b.showsGhost = b.ghost.has_value();
        if (i % 6 == 0) b.trail = MapPoint{random.bounded(100.0), b.at.impact};
        b.showsTrail = b.trail.has_value();
        scene.bubbles.append(b);
    }
    scene.impactFrom = 20;
    scene.reindex();
    return scene;
}

double distanceTo(const QRectF& rect, QPointF point) {
    return std::hypot(std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()}), std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()}));
}

double distanceTo(const QLineF& line, QPointF point) {
    const double length = line.length();
    const QPointF out = point - line.p1();
    const double along = length > 0 ? std::clamp((out.x() * line.dx() + out.y() * line.dy()) / (length * length), 0.0, 1.0) : 0;
    return QLineF(line.pointAt(along), point).length();
}

}  // namespace stagepath::test
