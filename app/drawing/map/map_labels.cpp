#include "app/drawing/map/map_labels.h"

#include "app/drawing/map/label_surroundings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace stagepath {

namespace {

constexpr int kDirections = 32;  // the sixteen of the compass, and between them
constexpr std::array<double, 4> kDistances{2, 5, 9, 14};  // px between rim and label; further away it would be anyone's
constexpr int kRounds = 4;
constexpr int kIdleRounds = 2;  // that gain nothing, one after the other
constexpr double kAir = 1.5;        // px kept between two labels
constexpr double kNearer = 2;       // px by which its own bubble is nearer than any other
constexpr double kNeighbourhood = 12;  // px

// What a place costs. One that costs kLimit is none, so a few lesser evils together are refused as well.
constexpr double kLimit = 55;
constexpr double kPerPixel = 0.9;
constexpr double kCovered = 60;      // a bubble, a ghost, a sign or a caption, or nearer to another's bubble
constexpr double kCrossedTrail = 60; // or the line of a ghost
constexpr double kOtherQuadrant = 14;
constexpr double kRefused = 1e9;

constexpr std::array<double, 10> kApart{18, 26, 36, 48, 64, 84, 108, 136, 172, 216};  // px, for labels at the end of a line
constexpr double kApartMark = 40;    // each mark that such a label covers
constexpr double kApartCrossed = 30; // each bubble that its line goes through: it would be read as the name of that one
constexpr double kApartUnder = 400;  // each label or caption that its line goes under

/// Direction 0 is the reading direction, then turning; preferred ones cost least.
double directionCost(int direction) {
    const int turn = std::min(direction, kDirections - direction);  // 0 ahead … kDirections / 2 behind
    if (turn == 0) return 0;
    if (turn == kDirections / 2) return 4;
    return turn == kDirections / 4 ? 5 : 3 + turn * 8.0 / kDirections;
}

/// \p rect moved inside \p bounds as far as it fits.
QRectF held(QRectF rect, const QRectF& bounds) {
    rect.moveLeft(std::max(bounds.left(), std::min(rect.left(), bounds.right() - rect.width())));
    rect.moveTop(std::max(bounds.top(), std::min(rect.top(), bounds.bottom() - rect.height())));
    return rect;
}

QRectF candidate(const LabelRequest& request, const LabelGround& ground, int direction, double distance) {
    const LabelGround::Disc& own = ground.discs[request.disc];
    const double angle = 2 * std::numbers::pi * direction / kDirections;
    const double cosine = (ground.mirrored ? -1 : 1) * std::cos(angle);
    const double sine = std::sin(angle);
    const QPointF anchor = own.centre + (own.radius + request.gap + distance) * QPointF(cosine, sine);
    const double across = std::clamp(cosine * 1.6, -1.0, 1.0);
    const double down = std::clamp(sine * 1.2, -1.0, 1.0);
    const QPointF centre = anchor + QPointF(across * request.size.width() / 2, down * request.size.height() / 2);
    const QRectF rect(centre - QPointF(request.size.width(), request.size.height()) / 2, request.size);
    return held(rect, ground.bounds);
}

/// What \p rect costs for lying on or beside other bubbles and ghosts; no more is counted than \p enough.
double discCost(const QRectF& rect, const Surroundings& near, double enough) {
    const double own = std::max(0.0, distanceTo(rect, near.own.centre) - near.own.radius);
    double sum = own < 0.5 ? kCovered : 0;
    const double air = near.widest + std::max(kNeighbourhood, own + kNearer);
    for (const LabelGround::Disc& d : near.beside(rect, air)) {
        if (d.centre.x() < rect.left() - air || d.centre.x() > rect.right() + air) continue;
        const double gap = distanceTo(rect, d.centre) - d.radius;
        if (gap < 1 + d.ring || gap < own + kNearer) sum += kCovered;
        else if (gap < kNeighbourhood) sum += (kNeighbourhood - gap) * (d.faint ? 0.4 : 0.8);
        if (sum >= enough) break;
    }
    return sum;
}

/// What lies round a request, and the labels that are placed already.
struct Site {
    const LabelRequest& request;
    const LabelGround& ground;
    const QList<QRectF>& taken;
    const Surroundings& near;
};

/// What a label at \p rect costs besides its distance. From \p enough on it is refused, so the sum may end there.
double cost(const QRectF& rect, const Site& site, double enough) {
    if (!site.request.forced && !site.ground.bounds.contains(rect)) return kRefused;  // wider than the map
    const QRectF airy = rect.adjusted(-kAir, -kAir, kAir, kAir);
    for (const QRectF& other : site.taken) {
        if (airy.intersects(other)) return kRefused;
    }
    const Surroundings& near = site.near;
    double sum = discCost(rect, near, enough);
    if (sum >= enough) return sum;
    for (const QRectF& other : near.rects) {
        if (airy.intersects(other)) sum += kCovered;
    }
    for (const QLineF& line : near.lines) {
        if (crosses(line, airy)) sum += kCrossedTrail;
    }
    for (const QLineF& border : site.ground.borders) {
        const bool beyond = QLineF(near.own.centre, rect.center()).intersects(border, nullptr) == QLineF::BoundedIntersection;
        if (beyond || crosses(border, rect)) sum += kOtherQuadrant;
    }
    return sum;
}

Surroundings nearby(const LabelRequest& request, const LabelGround& ground) {
    return surroundingsOf(request, ground, kDistances.back() + 4, kNeighbourhood + kDistances.back());
}

QRectF bestBeside(const Site& site) {
    const LabelRequest& r = site.request;
    QRectF best;
    double least = r.forced ? kRefused : kLimit;
    for (const double distance : kDistances) {
        for (int direction = 0; direction < kDirections; ++direction) {
            const double base = distance * kPerPixel + directionCost(direction);
            if (base >= least) continue;
            const QRectF rect = candidate(r, site.ground, direction, distance);
            const double sum = base + cost(rect, site, least - base);
            if (sum >= least) continue;
            least = sum;
            best = rect;
        }
    }
    return best;
}

/// Places one after the other in \p order; each keeps off those before it. \p near: what lies round each request.
QList<QRectF> placeInOrder(const QList<LabelRequest>& requests, const LabelGround& ground, const QList<Surroundings>& near, const QList<qsizetype>& order) {
    QList<QRectF> places(requests.size());
    QList<QRectF> taken;
    for (const qsizetype i : order) {
        places[i] = bestBeside({requests[i], ground, taken, near[i]});
        if (!places[i].isNull()) taken.append(places[i]);
    }
    return places;
}

/// What a label apart at \p rect costs besides its distance; refused where it hides what it must not.
double apartCost(const QRectF& rect, const Site& site, bool mayCover, double enough) {
    const QRectF airy = rect.adjusted(-kAir, -kAir, kAir, kAir);
    const QLineF leader = leaderOf(rect, site.near.own);
    if (!site.ground.bounds.contains(rect) || leader.isNull()) return kRefused;
    const QRectF start(leader.p1(), QSizeF(0, 0));
    const double mark = mayCover ? kApartMark : kRefused;
    const double under = mayCover ? kApartUnder : kRefused;
    const double through = mayCover ? kApartCrossed : kRefused;
    double sum = 0;
    for (const QRectF& other : site.taken) {
        if (airy.intersects(other)) return kRefused;
        if (crosses(leader, other)) sum += under;
    }
    const double air = site.near.widest + 1;
    const QRectF whole = rect.united(QRectF(leader.p1(), leader.p2()).normalized()).adjusted(-air, 0, air, 0);
    for (const LabelGround::Disc& d : site.near.beside(whole, air)) {
        if (d.centre.x() < whole.left() || d.centre.x() > whole.right()) continue;
        if (liesOver(rect, d, 1 + d.ring)) sum += mark;
        else if (isThrough(leader, d)) sum += d.faint || (site.request.forced && liesOver(start, d, 1)) ? kApartCrossed : through;
        if (sum >= enough) return sum;
    }
    for (const QRectF& other : site.near.rects) sum += airy.intersects(other) ? mark : 0;
    for (const QLineF& line : site.near.lines) sum += crosses(line, airy) ? mark : 0;
    return sum;
}

}  // namespace

QRectF placeBeside(const LabelRequest& r, const LabelGround& ground, const QList<QRectF>& taken) { return bestBeside({r, ground, taken, nearby(r, ground)}); }

bool hasFreePlace(const LabelRequest& request, const LabelGround& ground) {
    const Surroundings near = surroundingsOf(request, ground, kApart.back(), 1);
    const auto isFree = [&](double distance, int direction) {
        const QRectF rect = candidate(request, ground, direction, distance);
        const std::span<const LabelGround::Disc> beside = near.beside(rect, near.widest + 1);
        return std::none_of(beside.begin(), beside.end(), [&](const LabelGround::Disc& d) { return liesOver(rect, d, 0); });
    };
    for (int direction = 0; direction < kDirections; ++direction) {
        const auto isFreeAt = [&](double distance) { return isFree(distance, direction); };
        if (std::any_of(kDistances.cbegin(), kDistances.cend(), isFreeAt) || std::any_of(kApart.cbegin(), kApart.cend(), isFreeAt)) return true;
    }
    return false;
}

QLineF leaderOf(const QRectF& rect, const LabelGround::Disc& disc) {
    const QPointF nearest(std::clamp(disc.centre.x(), rect.left(), rect.right()), std::clamp(disc.centre.y(), rect.top(), rect.bottom()));
    const QLineF whole(disc.centre, nearest);
    return whole.length() <= disc.radius + 1 ? QLineF() : QLineF(whole.pointAt(disc.radius / whole.length()), nearest);
}

QList<QRectF> placeApart(const QList<LabelRequest>& requests, LabelGround ground, QList<QRectF> taken, bool mayCover) {
    QList<QRectF> places;
    for (const LabelRequest& r : requests) {
        const Surroundings near = surroundingsOf(r, ground, kApart.back(), 1);
        const Site site{r, ground, taken, near};
        QRectF best;
        double least = kRefused;
        for (const double distance : kApart) {
            for (int direction = 0; direction < kDirections; ++direction) {
                const double base = distance * kPerPixel + directionCost(direction);
                if (base >= least) continue;
                const QRectF rect = candidate(r, ground, direction, distance);
                const double sum = base + apartCost(rect, site, mayCover, least - base);
                if (sum >= least) continue;
                least = sum;
                best = rect;
            }
        }
        places.append(best);
        if (best.isNull()) continue;
        taken.append(best);
        ground.lines.append(leaderOf(best, site.near.own));
    }
    return places;
}

QList<QRectF> placeLabels(const QList<LabelRequest>& requests, const LabelGround& ground) {
    QList<qsizetype> order(requests.size());
    std::iota(order.begin(), order.end(), 0);
    QList<Surroundings> near;
    for (const LabelRequest& request : requests) near.append(nearby(request, ground));
    QList<QRectF> best = placeInOrder(requests, ground, near, order);
    // What found no place chooses first in the next round, since it has the fewest places to choose from.
    // Those that lose theirs to it choose in the round after, so a round that gains nothing may lead to one that does.
    QList<QRectF> last = best;
    int idle = 0;
    for (int round = 0; round < kRounds; ++round) {
        const auto homeless = [&](qsizetype i) { return last[i].isNull(); };
        if (std::none_of(order.cbegin(), order.cend(), homeless)) break;
        std::stable_partition(order.begin(), order.end(), homeless);
        last = placeInOrder(requests, ground, near, order);
        const bool gains = last.count(QRectF()) < best.count(QRectF());
        if (gains) best = last;
        idle = gains ? 0 : idle + 1;
        if (idle == kIdleRounds) break;
    }
    return best;
}

bool isCrossed(const QRectF& rect, const QList<QLineF>& lines) {
    return std::any_of(lines.cbegin(), lines.cend(), [&](const QLineF& line) { return crosses(line, rect); });
}

bool coversMarks(const QRectF& rect, const LabelGround& ground) {
    const auto overDisc = [&](const LabelGround::Disc& d) { return liesOver(rect, d, 0); };
    const auto overRect = [&](const QRectF& other) { return other.intersects(rect); };
    return std::any_of(ground.discs.cbegin(), ground.discs.cend(), overDisc) || std::any_of(ground.rects.cbegin(), ground.rects.cend(), overRect);
}

}  // namespace stagepath
