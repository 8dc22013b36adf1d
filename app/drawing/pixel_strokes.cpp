#include "app/drawing/pixel_strokes.h"

#include <QPainter>
#include <QTransform>
#include <QVarLengthArray>

#include <algorithm>
#include <climits>
#include <cmath>

namespace stagepath {

namespace {

constexpr qsizetype kMaxPictures = 500;
constexpr int kDashOn = 3;       ///< length of a dash, in widths of its line
constexpr int kDashPeriod = 5;   ///< and with the gap after it
constexpr int kDashesDrawn = 120;  ///< in one picture
enum Turn { TopLeft, TopRight, BottomRight, BottomLeft };

/// Paints in whole device pixels.
class Pixels {
public:
    explicit Pixels(QPainter& painter) : m_painter(painter), m_ratio(painter.deviceTransform().m11()), m_offset(painter.deviceTransform().dx(), painter.deviceTransform().dy()) {
        m_offset -= QPointF(std::floor(m_offset.x()), std::floor(m_offset.y()));
    }

    double ratio() const { return m_ratio; }
    int atX(double x) const { return static_cast<int>(std::lround(x * m_ratio + m_offset.x())); }
    int atY(double y) const { return static_cast<int>(std::lround(y * m_ratio + m_offset.y())); }
    int of(double length) const { return static_cast<int>(std::lround(length * m_ratio)); }
    int width(double length) const { return std::max(1, of(length)); }
    void fill(int x, int y, int w, int h, const QColor& color) const {
        if (w <= 0 || h <= 0) return;
        if (m_ratio == 1) m_painter.fillRect(x, y, w, h, color);
        else m_painter.fillRect(QRectF(corner(x, y), QSizeF(w / m_ratio, h / m_ratio)), color);
    }
    void picture(int x, int y, const QPixmap& pixmap) const { m_painter.drawPixmap(corner(x, y), pixmap); }
    /// A line of \p width between \p from and \p to.
    void line(bool horizontal, int across, int from, int to, int width, const QColor& color, int seenFrom, int seenTo) const {
        const int first = std::max(std::min(from, to), seenFrom);
        const int last = std::min(std::max(from, to), seenTo);
        horizontal ? fill(first, across, last - first, width, color) : fill(across, first, width, last - first, color);
    }
    /// The same in dashes cut from \p dashes, counted from where it begins: one call for hundreds of them.
    void dashedLine(bool horizontal, int across, int from, int to, int width, const QPixmap& dashes, int seenFrom, int seenTo) const {
        const int first = std::max(std::min(from, to), seenFrom);
        const int last = std::min(std::max(from, to), seenTo);
        const int begin = std::min(from, to);
        const int most = (horizontal ? dashes.width() : dashes.height()) - kDashPeriod * width;
        for (int at = first; at < last; at += most) {
            const int phase = (at - begin) % (kDashPeriod * width);
            const int length = std::min(most, last - at);
            if (horizontal) part(at, across, dashes, QRect(phase, 0, length, width));
            else part(across, at, dashes, QRect(0, phase, width, length));
        }
    }

private:
    void part(int x, int y, const QPixmap& pixmap, const QRect& source) const {
        if (m_ratio == 1) m_painter.drawPixmap(x, y, pixmap, source.x(), source.y(), source.width(), source.height());
        else m_painter.drawPixmap(QRectF(corner(x, y), QSizeF(source.size()) / m_ratio), pixmap, QRectF(source));
    }
    QPointF corner(int x, int y) const { return {(x - m_offset.x()) / m_ratio, (y - m_offset.y()) / m_ratio}; }

    QPainter& m_painter;
    double m_ratio;
    QPointF m_offset;  ///< of the painter's origin within a device pixel
};

void drawCorner(QPainter& p, QRgb fill, QRgb line, int width, int radius) {
    const double half = width / 2.0;
    p.setPen(qAlpha(line) ? QPen(QColor::fromRgba(line), width) : QPen(Qt::NoPen));
    p.setBrush(QColor::fromRgba(fill));
    const double inset = qAlpha(line) ? half : 0;
    p.drawRoundedRect(QRectF(inset, inset, 4.0 * radius, 4.0 * radius), radius - inset, radius - inset);
}

/// From the middle of the right edge's first \p width pixels round to the bottom edge: the top left turn of a line.
void drawBend(QPainter& p, QRgb line, int width, int radius) {
    const double half = width / 2.0;
    p.setPen(QPen(QColor::fromRgba(line), width, Qt::SolidLine, Qt::FlatCap));
    p.setBrush(Qt::NoBrush);
    const double d = 2 * (radius - half);
    p.drawArc(QRectF(half, half, d, d), 90 * 16, 90 * 16);
}

void drawArrow(QPainter& p, QRgb fill, int halfWidth, int length) {
    p.setPen(Qt::NoPen);
    p.setBrush(QColor::fromRgba(fill));
    p.drawPolygon(QPolygonF({QPointF(length, halfWidth), QPointF(0, 0), QPointF(0, 2 * halfWidth)}));
}

void drawDashes(QPainter& p, QRgb line, int width) {
    for (int i = 0; i < kDashesDrawn; ++i) p.fillRect(i * kDashPeriod * width, 0, kDashOn * width, width, QColor::fromRgba(line));
}

int signOf(int value) { return (value > 0) - (value < 0); }

}  // namespace

const PixelStrokes::Turned& PixelStrokes::picture(const Key& key, qreal ratio) {
    if (ratio != m_ratio || m_pictures.size() > kMaxPictures) m_pictures.clear();
    m_ratio = ratio;
    auto it = m_pictures.find(key);
    if (it != m_pictures.end()) return *it;
    const int height = key.shape == Shape::Arrow ? 2 * key.width : key.shape == Shape::Dashes ? key.width : key.radius;
    QImage image(key.radius, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    if (key.shape == Shape::Corner) drawCorner(p, key.fill, key.line, key.width, key.radius);
    if (key.shape == Shape::Bend) drawBend(p, key.line, key.width, key.radius);
    if (key.shape == Shape::Arrow) drawArrow(p, key.fill, key.width, key.radius);
    if (key.shape == Shape::Dashes) drawDashes(p, key.line, key.width);
    p.end();
    Turned turned;
    for (int i = 0; i < 4; ++i) {
        turned.at[i] = QPixmap::fromImage(i == 0 ? image : image.transformed(QTransform().rotate(90 * i)));
        turned.at[i].setDevicePixelRatio(ratio);
    }
    return *m_pictures.insert(key, turned);
}

PixelStrokes::Turned PixelStrokes::dashes(const QColor& color, int width, qreal ratio) {
    return picture({Shape::Dashes, 0, color.rgba(), width, kDashesDrawn * kDashPeriod * width}, ratio);
}

void PixelStrokes::box(QPainter& painter, const QRectF& box, const BoxStyle& style) {
    const Pixels px(painter);
    const int left = px.atX(box.left());
    const int top = px.atY(box.top());
    const int right = std::max(px.atX(box.right()), left + 1);
    const int bottom = std::max(px.atY(box.bottom()), top + 1);
    const int r = std::min({px.of(style.radius), (right - left) / 2, (bottom - top) / 2});
    const int w = style.line.isValid() ? px.width(style.width) : 0;
    px.fill(left + r, top, right - left - 2 * r, bottom - top, style.fill);
    px.fill(left, top + r, r, bottom - top - 2 * r, style.fill);
    px.fill(right - r, top + r, r, bottom - top - 2 * r, style.fill);
    if (w > 0) {
        const Turned dashes = style.dashed ? this->dashes(style.line, w, px.ratio()) : Turned();
        const auto side = [&](bool horizontal, int across, int from, int to) {
            if (style.dashed) px.dashedLine(horizontal, across, from, to, w, dashes.at[horizontal ? 0 : 1], 0, INT_MAX);
            else px.line(horizontal, across, from, to, w, style.line, 0, INT_MAX);
        };
        side(true, top, left + r, right - r);
        side(true, bottom - w, left + r, right - r);
        side(false, left, top + r, bottom - r);
        side(false, right - w, top + r, bottom - r);
    }
    if (r < 1) return;
    const Turned& corner = picture({Shape::Corner, style.fill.rgba(), w > 0 ? style.line.rgba() : 0, w, r}, px.ratio());
    px.picture(left, top, corner.at[TopLeft]);
    px.picture(right - r, top, corner.at[TopRight]);
    px.picture(right - r, bottom - r, corner.at[BottomRight]);
    px.picture(left, bottom - r, corner.at[BottomLeft]);
}

void PixelStrokes::elbow(QPainter& painter, const QPolygonF& points, const ElbowStyle& style, const QRectF& seen) {
    const Pixels px(painter);
    const int w = px.width(style.width);
    // Corner of the line's pixels at every point.
    QVarLengthArray<QPoint, 12> at;
    for (const QPointF& point : points) {
        const QPoint pixel(px.atX(point.x()) - w / 2, px.atY(point.y()) - w / 2);
        if (at.isEmpty() || at.last() != pixel) at.append(pixel);
    }
    const int n = static_cast<int>(at.size());
    QVarLengthArray<int, 12> radius(n, 0);
    const auto length = [&](int i) { return std::abs(at[i + 1].x() - at[i].x()) + std::abs(at[i + 1].y() - at[i].y()); };
    for (int i = 1; i + 1 < n; ++i) {
        const bool turns = (at[i].x() == at[i - 1].x()) != (at[i + 1].x() == at[i].x());
        if (turns) radius[i] = std::min({px.of(style.radius), length(i - 1) / 2, length(i) / 2});
    }
    const Turned dashes = style.dashed ? this->dashes(style.color, w, px.ratio()) : Turned();
    for (int i = 0; i + 1 < n; ++i) {
        const bool horizontal = at[i].y() == at[i + 1].y();
        const int a = horizontal ? at[i].x() : at[i].y();
        const int b = horizontal ? at[i + 1].x() : at[i + 1].y();
        const int low = std::min(a, b) + (a < b ? radius[i] : radius[i + 1]);
        const int high = std::max(a, b) - (a < b ? radius[i + 1] : radius[i]);
        // A bend's picture reaches over the line's own width at its outer side.
        const bool bendsLow = (a < b ? radius[i] : radius[i + 1]) > 0;
        const bool bendsHigh = (a < b ? radius[i + 1] : radius[i]) > 0;
        const int across = horizontal ? at[i].y() : at[i].x();
        const int from = low + (bendsLow ? w : 0);
        const int to = high + (bendsHigh ? 0 : w);
        const int seenFrom = horizontal ? px.atX(seen.left()) : px.atY(seen.top());
        const int seenTo = horizontal ? px.atX(seen.right()) : px.atY(seen.bottom());
        if (style.dashed) px.dashedLine(horizontal, across, from, to, w, dashes.at[horizontal ? 0 : 1], seenFrom, seenTo);
        else px.line(horizontal, across, from, to, w, style.color, seenFrom, seenTo);
    }
    for (int i = 1; i + 1 < n; ++i) {
        if (radius[i] < 1 || !seen.adjusted(-8, -8, 8, 8).contains(QPointF(at[i]) / px.ratio())) continue;
        const int size = radius[i] + w;
        const bool toRight = signOf(at[i - 1].x() - at[i].x()) + signOf(at[i + 1].x() - at[i].x()) > 0;
        const bool toBottom = signOf(at[i - 1].y() - at[i].y()) + signOf(at[i + 1].y() - at[i].y()) > 0;
        const Turn turn = toRight ? (toBottom ? TopLeft : BottomLeft) : (toBottom ? TopRight : BottomRight);
        const Turned& bend = picture({Shape::Bend, 0, style.color.rgba(), w, size}, px.ratio());
        px.picture(toRight ? at[i].x() : at[i].x() + w - size, toBottom ? at[i].y() : at[i].y() + w - size, bend.at[turn]);
    }
}

void PixelStrokes::arrow(QPainter& painter, QPointF tip, QPointF from, const QColor& color, double length, double halfWidth) {
    const Pixels px(painter);
    const int l = px.width(length);
    const int h = px.width(halfWidth);
    const Turned& arrow = picture({Shape::Arrow, color.rgba(), 0, h, l}, px.ratio());
    const QPoint at(px.atX(tip.x()), px.atY(tip.y()));
    const bool horizontal = std::abs(tip.x() - from.x()) >= std::abs(tip.y() - from.y());
    if (horizontal && tip.x() >= from.x()) px.picture(at.x() - l, at.y() - h, arrow.at[0]);
    else if (horizontal) px.picture(at.x(), at.y() - h, arrow.at[2]);
    else if (tip.y() >= from.y()) px.picture(at.x() - h, at.y() - l, arrow.at[1]);
    else px.picture(at.x() - h, at.y(), arrow.at[3]);
}

}  // namespace stagepath
