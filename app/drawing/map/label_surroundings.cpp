#include "app/drawing/map/label_surroundings.h"

#include <algorithm>
#include <cmath>

namespace stagepath {

std::span<const LabelGround::Disc> Surroundings::beside(const QRectF& area, double air) const {
    const auto first = std::lower_bound(others.cbegin(), others.cend(), area.top() - air, [](const LabelGround::Disc& d, double y) { return d.centre.y() < y; });
    const auto last = std::upper_bound(first, others.cend(), area.bottom() + air, [](double y, const LabelGround::Disc& d) { return y < d.centre.y(); });
    return {first, last};
}

Surroundings surroundingsOf(const LabelRequest& request, const LabelGround& ground, double reach, double air) {
    Surroundings near;
    near.own = ground.discs[request.disc];
    const double out = near.own.radius + request.gap + reach;
    const QSizeF size(request.size.width() + out, request.size.height() + out);
    const QRectF area(near.own.centre.x() - size.width(), near.own.centre.y() - size.height(), 2 * size.width(), 2 * size.height());
    for (qsizetype i = 0; i < ground.discs.size(); ++i) {
        const LabelGround::Disc& d = ground.discs[i];
        const double rim = d.radius + d.ring;
        const QPointF off = d.centre - near.own.centre;
        if (i == request.disc || std::abs(off.x()) > size.width() + rim + air || std::abs(off.y()) > size.height() + rim + air) continue;
        near.others.append(d);
        near.widest = std::max(near.widest, rim);
    }
    std::sort(near.others.begin(), near.others.end(), [](const LabelGround::Disc& a, const LabelGround::Disc& b) { return a.centre.y() < b.centre.y(); });
    for (const QRectF& rect : ground.rects) {
        if (area.intersects(rect)) near.rects.append(rect);
    }
    for (const QLineF& line : ground.lines) {
        if (crosses(line, area)) near.lines.append(line);
    }
    return near;
}

double distanceTo(const QRectF& rect, QPointF point) {
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::sqrt(dx * dx + dy * dy);
}

bool liesOver(const QRectF& rect, const LabelGround::Disc& disc, double air) {
    const double dx = std::max({rect.left() - disc.centre.x(), 0.0, disc.centre.x() - rect.right()});
    const double dy = std::max({rect.top() - disc.centre.y(), 0.0, disc.centre.y() - rect.bottom()});
    return dx * dx + dy * dy < (disc.radius + air) * (disc.radius + air);
}

bool isThrough(const QLineF& line, const LabelGround::Disc& disc) {
    const QPointF way = line.p2() - line.p1();
    const QPointF out = disc.centre - line.p1();
    const double square = QPointF::dotProduct(way, way);
    const QPointF off = out - way * (square > 0 ? std::clamp(QPointF::dotProduct(out, way) / square, 0.0, 1.0) : 0.0);
    return QPointF::dotProduct(off, off) < (disc.radius + 1) * (disc.radius + 1);
}

bool crosses(const QLineF& line, const QRectF& rect) {
    double from = 0;
    double to = 1;
    // Liang and Barsky's clipping.
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

}  // namespace stagepath
