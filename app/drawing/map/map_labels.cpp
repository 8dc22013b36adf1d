#include "app/drawing/map/map_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace stagepath {

namespace {

constexpr int kDirections = 16;
constexpr std::array<double, 5> kDistances{3, 7, 13, 21, 31};  // px between rim and label
constexpr double kAir = 1.5;          // px kept between two labels
constexpr double kPerPixel = 0.9;       // of distance
constexpr double kRefused = 1e6;
constexpr double kCoveredDisc = 60;
constexpr double kCoveredFaint = 8;
constexpr double kCoveredRect = 40;
constexpr double kCrossedTrail = 5;
constexpr double kOtherQuadrant = 18;
constexpr double kNeighbourhood = 12;
constexpr double kLimit = 55;         // a place that costs more is none

double distanceTo(const QRectF& rect, QPointF point) {
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

/// True where \p line goes through \p rect (Liang and Barsky's clipping).
bool crosses(const QLineF& line, const QRectF& rect) {
    double from = 0;
    double to = 1;
    const auto clip = [&](double p, double q) {
        if (p == 0) return q >= 0;
        const double r = q / p;
        if (p < 0) from = std::max(from, r);
        else to = std::min(to, r);
        return from <= to;
    };
    return clip(-line.dx(), line.x1() - rect.left()) && clip(line.dx(), rect.right() - line.x1()) &&
           clip(-line.dy(), line.y1() - rect.top()) && clip(line.dy(), rect.bottom() - line.y1());
}

/// Direction 0 is the reading direction, then turning; preferred ones cost least.
double directionCost(int direction) {
    const int turn = std::min(direction, kDirections - direction);  // 0 ahead … 8 behind
    if (turn == 0) return 0;
    if (turn == kDirections / 2) return 4;
    return turn == kDirections / 4 ? 5 : 3 + turn * 0.5;
}

QRectF candidate(const LabelRequest& request, int direction, double distance, bool mirrored) {
    const double angle = 2 * std::numbers::pi * direction / kDirections;
    const double cosine = (mirrored ? -1 : 1) * std::cos(angle);
    const double sine = std::sin(angle);
    const QPointF anchor = request.centre + (request.radius + distance) * QPointF(cosine, sine);
    const double across = std::clamp(cosine * 1.6, -1.0, 1.0);
    const double down = std::clamp(sine * 1.2, -1.0, 1.0);
    const QPointF centre = anchor + QPointF(across * request.size.width() / 2, down * request.size.height() / 2);
    return {centre.x() - request.size.width() / 2, centre.y() - request.size.height() / 2, request.size.width(), request.size.height()};
}

/// The part of the ground near one request, so that crowded maps stay quick.
struct Surroundings {
    QList<LabelGround::Disc> discs;
    QList<QRectF> rects;
    QList<QLineF> lines;
};

Surroundings around(const LabelRequest& r, const LabelGround& ground) {
    const double reachX = r.size.width() + r.radius + kDistances.back() + 4;
    const double reachY = r.size.height() + r.radius + kDistances.back() + 4;
    const QRectF area(r.centre.x() - reachX, r.centre.y() - reachY, 2 * reachX, 2 * reachY);
    Surroundings near;
    for (const LabelGround::Disc& d : ground.discs) {
        const double reach = d.radius + kNeighbourhood;
        if (area.adjusted(-reach, -reach, reach, reach).contains(d.centre)) near.discs.append(d);
    }
    for (const QRectF& rect : ground.rects) {
        if (area.intersects(rect)) near.rects.append(rect);
    }
    for (const QLineF& line : ground.lines) {
        if (crosses(line, area)) near.lines.append(line);
    }
    return near;
}

double cost(const QRectF& rect, const LabelRequest& r, const LabelGround& ground, const Surroundings& near, const QList<QRectF>& taken) {
    if (!ground.bounds.contains(rect)) return kRefused;
    const QRectF airy = rect.adjusted(-kAir, -kAir, kAir, kAir);
    for (const QRectF& other : taken) {
        if (airy.intersects(other)) return kRefused;
    }
    double sum = 0;
    const double own = distanceTo(rect, r.centre) - r.radius;
    for (const LabelGround::Disc& d : near.discs) {
        const bool isOwn = d.centre == r.centre && d.radius == r.radius;
        const double gap = distanceTo(rect, d.centre) - d.radius;
        if (gap < 1 && !(isOwn && gap > -0.5)) sum += d.faint ? kCoveredFaint : kCoveredDisc;
        else if (!isOwn && !d.faint && gap < kNeighbourhood && gap < own + 4) sum += (kNeighbourhood - gap) * 0.7;
    }
    for (const QRectF& other : near.rects) {
        if (airy.intersects(other)) sum += kCoveredRect;
    }
    for (const QLineF& line : near.lines) {
        if (crosses(line, rect)) sum += kCrossedTrail;
    }
    for (const QLineF& border : ground.borders) {
        const bool beyond = QLineF(r.centre, rect.center()).intersects(border, nullptr) == QLineF::BoundedIntersection;
        if (beyond || crosses(border, rect)) sum += kOtherQuadrant;
    }
    return sum;
}

}  // namespace

QList<QRectF> placeLabels(const QList<LabelRequest>& requests, const LabelGround& ground) {
    QList<QRectF> places;
    QList<QRectF> taken;
    places.reserve(requests.size());
    for (const LabelRequest& r : requests) {
        const Surroundings near = around(r, ground);
        QRectF best;
        double least = r.forced ? kRefused : kLimit;
        for (std::size_t ring = 0; ring < kDistances.size(); ++ring) {
            const double distanceCost = kDistances[ring] * kPerPixel;
            if (distanceCost >= least) break;
            for (int direction = 0; direction < kDirections; ++direction) {
                const double base = distanceCost + directionCost(direction);
                if (base >= least) continue;
                const QRectF rect = candidate(r, direction, kDistances[ring], ground.mirrored);
                const double sum = base + cost(rect, r, ground, near, taken);
                if (sum >= least) continue;
                least = sum;
                best = rect;
            }
        }
        places.append(best);
        if (!best.isNull()) taken.append(best);
    }
    return places;
}

}  // namespace stagepath
