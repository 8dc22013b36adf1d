#include "app/drawing/marks.h"

#include "app/drawing/icons.h"
#include "app/drawing/typography.h"

#include <QLocale>
#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

/// Painter state put back at the end of a mark.
class Saved {
public:
    explicit Saved(QPainter& p) : m_painter(p) { p.save(); }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

/// Where the text drawn once in every direction makes as good a halo as an outline, in a twentieth of the time.
bool isOnScreenPixels(const QPainter& p) {
    const double ratio = p.deviceTransform().m11();
    return p.paintEngine()->type() == QPaintEngine::Raster && ratio > 0 && ratio <= 2;
}

QPolygonF octagon(const QRectF& r) {
    const double c = r.width() * 0.29;
    return QPolygonF({{r.left() + c, r.top()}, {r.right() - c, r.top()}, {r.right(), r.top() + c}, {r.right(), r.bottom() - c}, {r.right() - c, r.bottom()}, {r.left() + c, r.bottom()},
                      {r.left(), r.bottom() - c}, {r.left(), r.top() + c}});
}

void paintLevel(QPainter& p, const Theme& t, const QRectF& rect, int level, const QString& digit, const QFont& font, bool inherited) {
    const Saved saved(p);
    p.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(3.0, rect.width() * 0.22);
    const RampColors c = t.ramp(level);
    if (level < 0) {
        p.setPen(QPen(t.borderStrong, 1));
        p.setBrush(t.surface);
    } else {
        p.setPen(QPen(level == 0 || inherited ? c.line : c.fill, 1, inherited ? Qt::DashLine : Qt::SolidLine));
        p.setBrush(inherited ? mix(c.fill, t.surface, 0.35) : c.fill);
    }
    p.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    p.setFont(font);
    p.setPen(level < 0 ? t.text3 : inherited ? t.text2 : c.text);
    p.drawText(rect, Qt::AlignCenter, digit);
}

}  // namespace

void paintStageMark(QPainter& p, const Theme& t, QPointF topLeft, int stage, double u) {
    const Saved saved(p);
    p.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < kMaxStage; ++i) {
        const double height = (3 + 3 * i) * u;
        const QRectF bar(topLeft.x() + i * 4.2 * u + 0.5 * u, topLeft.y() + 12 * u - height + 0.5 * u, 2.6 * u, height - u);
        const RampColors c = t.ramp(stage);
        p.setPen(QPen(i < stage ? c.line : t.borderStrong, 0.9 * u));
        p.setBrush(i < stage ? QBrush(c.fill) : QBrush(Qt::NoBrush));
        p.drawRoundedRect(bar, 0.8 * u, 0.8 * u);
    }
}

void paintLevelCell(QPainter& p, const Theme& t, const QRectF& rect, int level, const QFont& font, bool inherited) {
    paintLevel(p, t, rect, level, level < 0 ? QStringLiteral("?") : QLocale().toString(level), font, inherited);
}

void paintLevelCell(QPainter& p, const Theme& t, const QRectF& rect, const DimensionStanding& level, const QFont& font) {
    if (level.known) paintLevel(p, t, rect, static_cast<int>(std::floor(level.level)), levelText(level), font, false);
    else paintLevel(p, t, rect, -1, level.notApplicable ? QStringLiteral("–") : QStringLiteral("?"), font, false);
}

void paintNarrowLevel(QPainter& p, const Theme& t, const QRectF& rect, const DimensionStanding& level, const QFont& font) {
    if (level.known) paintLevelCell(p, t, rect, static_cast<int>(std::floor(level.level)), font, level.inherited);
    else paintLevelCell(p, t, rect, level, font);
}

void paintLevelMeter(QPainter& p, const Theme& t, const QRectF& rect, double level) {
    const Saved saved(p);
    p.setRenderHint(QPainter::Antialiasing);
    const double gap = 2;
    const double width = (rect.width() - 3 * gap) / 4;
    const RampColors c = t.ramp(static_cast<int>(std::floor(std::max(level, level > 0 ? 1.0 : 0.0))));
    for (int i = 0; i < kMaxLevel; ++i) {
        const QRectF segment(rect.left() + i * (width + gap), rect.top(), width, rect.height());
        p.setPen(QPen(i < level ? c.line : t.borderStrong, 1));
        p.setBrush(t.surface);
        p.drawRoundedRect(segment.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        const double part = std::clamp(level - i, 0.0, 1.0);
        if (part <= 0) continue;
        p.setBrush(c.fill);
        p.drawRoundedRect(QRectF(segment.left(), segment.top(), segment.width() * part, segment.height()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
}

void paintScoreBlocks(QPainter& p, const Theme& t, QPointF topLeft, int score, double u) {
    const Saved saved(p);
    p.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 5; ++i) {
        const QRectF block(topLeft.x() + i * 17 * u, topLeft.y(), 14 * u, 8 * u);
        p.setPen(QPen(i < score ? t.text2 : t.borderStrong, 1));
        p.setBrush(i < score ? QBrush(t.text2) : QBrush(Qt::NoBrush));
        p.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), 2 * u, 2 * u);
    }
}

void paintLifecycle(QPainter& p, const Theme& t, QPointF centre, Lifecycle lifecycle, const QColor& color, double u) {
    const Saved saved(p);
    Q_UNUSED(t)
    p.setRenderHint(QPainter::Antialiasing);
    const double r = 4.4 * u;
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(color, 1.4 * u));
    const QRectF box(centre.x() - r, centre.y() - r, 2 * r, 2 * r);
    switch (lifecycle) {
        case Lifecycle::Idea: {
            QPen pen(color, 1.4 * u);
            pen.setDashPattern({1.2, 1.4});
            p.setPen(pen);
            p.drawEllipse(box);
            break;
        }
        case Lifecycle::Development:
            p.drawEllipse(box);
            p.setBrush(color);
            p.drawEllipse(centre, 1.2 * u, 1.2 * u);
            break;
        case Lifecycle::Pilot: p.drawEllipse(box); break;
        case Lifecycle::Production:
            p.drawEllipse(box);
            p.setBrush(color);
            p.setPen(Qt::NoPen);
            p.drawPie(box, -90 * 16, 180 * 16);
            break;
        case Lifecycle::Scaled:
            p.setBrush(color);
            p.drawEllipse(box);
            break;
        case Lifecycle::Retired:
            p.drawEllipse(box);
            p.drawLine(QPointF(centre.x() - r, centre.y() + r), QPointF(centre.x() + r, centre.y() - r));
            break;
        case Lifecycle::NotStated: p.drawLine(QPointF(centre.x() - r, centre.y()), QPointF(centre.x() + r, centre.y())); break;
    }
}

void paintAvatar(QPainter& p, const Theme& t, const QRectF& rect, const QString& name, const QColor& color, bool executive) {
    const Saved saved(p);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = rect.adjusted(1, 1, -1, -1);
    if (name.isEmpty()) {
        QPen pen(t.warning, 1.2);
        pen.setDashPattern({2, 1.6});
        p.setPen(pen);
        p.setBrush(t.warningTint);
        p.drawEllipse(disc);
        paintIcon(p, disc.adjusted(disc.width() * 0.2, disc.width() * 0.2, -disc.width() * 0.2, -disc.width() * 0.2), QStringLiteral("user"), t.warning);
        return;
    }
    p.setPen(QPen(executive ? color : mix(color, t.surface, 0.5), executive ? 1.5 : 1));
    p.setBrush(mix(color, t.surface, 0.16));
    p.drawEllipse(disc);
    p.setFont(fontOfPixels(rect.height() * 0.4, 600));
    p.setPen(t.text1);
    p.drawText(rect, Qt::AlignCenter, initialsOf(name));
}

void paintSeverity(QPainter& p, const Theme& t, const QRectF& rect, Severity severity) {
    const Saved saved(p);
    p.setRenderHint(QPainter::Antialiasing);
    const QColor color = severity == Severity::Error ? t.error : severity == Severity::Warning ? t.warning : t.hint;
    p.setPen(QPen(color, rect.width() * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(t.surface);
    const QRectF r = rect.adjusted(1, 1, -1, -1);
    const QPointF c = r.center();
    if (severity == Severity::Error) p.drawPolygon(octagon(r));
    else if (severity == Severity::Warning) p.drawPolygon(QPolygonF({{c.x(), r.top()}, {r.right(), r.bottom()}, {r.left(), r.bottom()}}));
    else p.drawEllipse(r);
    const double h = r.height();
    const double top = severity == Severity::Warning ? c.y() - h * 0.1 : c.y() - h * 0.24;
    const bool isHint = severity == Severity::Hint;
    p.drawLine(QPointF(c.x(), isHint ? c.y() - h * 0.02 : top), QPointF(c.x(), isHint ? c.y() + h * 0.24 : c.y() + h * 0.08));
    p.drawPoint(QPointF(c.x(), isHint ? c.y() - h * 0.24 : c.y() + h * (severity == Severity::Warning ? 0.28 : 0.25)));
}

void paintGate(QPainter& p, const Theme& t, QPointF centre, int stage, bool met, double u) {
    const Saved saved(p);
    p.setRenderHint(QPainter::Antialiasing);
    const double w = 7.5 * u;
    const double h = 8 * u;
    QPainterPath shield;
    shield.moveTo(centre.x() - w, centre.y() - h);
    shield.lineTo(centre.x() + w, centre.y() - h);
    shield.lineTo(centre.x() + w, centre.y() + h * 0.25);
    shield.lineTo(centre.x(), centre.y() + h);
    shield.lineTo(centre.x() - w, centre.y() + h * 0.25);
    shield.closeSubpath();
    const RampColors c = t.ramp(stage);
    p.setPen(QPen(met ? c.line : t.error, (met ? 1 : 1.75) * u, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    p.setBrush(met ? c.fill : t.surface);
    p.drawPath(shield);
    p.setPen(met ? c.text : t.error);
    p.setFont(fontOfPixels(10.5 * u, 700));
    p.drawText(QRectF(centre.x() - w, centre.y() - h, 2 * w, 2 * h * 0.86), Qt::AlignCenter, QLocale().toString(stage));
}

void paintDiamond(QPainter& p, const QColor& color, QPointF centre, double u) {
    const Saved saved(p);
    p.setRenderHint(QPainter::Antialiasing);
    const double r = 6.5 * u;
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawPolygon(QPolygonF({{centre.x(), centre.y() - r}, {centre.x() + r, centre.y()}, {centre.x(), centre.y() + r}, {centre.x() - r, centre.y()}}));
}

QString quadrantIcon(Quadrant q) {
    switch (q) {
        case Quadrant::ScaleNow: return QStringLiteral("arrow");
        case Quadrant::BuildReadiness: return QStringLiteral("steps");
        case Quadrant::QuickWin: return QStringLiteral("bolt");
        default: return QStringLiteral("rethink");
    }
}

void paintHaloText(QPainter& p, QPointF baseline, const QString& text, const QFont& font, const QColor& color, const QColor& halo) {
    const Saved saved(p);
    p.setRenderHint(QPainter::Antialiasing);
    p.setFont(font);
    p.setPen(halo);
    if (isOnScreenPixels(p)) {
        const double ratio = p.deviceTransform().m11();
        const double reach = std::max(1.0, std::round(1.25 * ratio)) / ratio;
        for (const QPointF& way : {QPointF(-1, -1), {0, -1}, {1, -1}, {-1, 0}, {1, 0}, {-1, 1}, {0, 1}, {1, 1}}) p.drawText(baseline + way * reach, text);
    } else {
        QPainterPath path;
        path.addText(baseline, font, text);
        p.strokePath(path, QPen(halo, std::max(2.5, font.pixelSize() * 2.5 / 12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    // The text itself as text, so that it can be selected on paper.
    p.setPen(color);
    p.drawText(baseline, text);
}

QString initialsOf(const QString& name) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    return words.size() == 1 ? words[0].left(2).toUpper() : (words.first().left(1) + words.last().left(1)).toUpper();
}

}  // namespace stagepath
