// The two lines between the quadrants: unlocked, they are dragged, or moved by Alt and the arrows.
#include "app/drawing/typography.h"
#include "app/views/map/map_view.h"
#include "core/workspace/workspace.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kNear = 5;   // px
constexpr double kMapThresholdsEdge = 1;   // points: a quadrant never vanishes

double whole(double value) { return std::clamp(std::round(value), kMapThresholdsEdge, 100 - kMapThresholdsEdge); }

}  // namespace

void MapView::setThresholdsUnlocked(bool on) {
    m_unlocked = on && !m_model.workspace().isReadOnly();
    updateCursor();
    update();
}

MapView::Lines MapView::linesAt(QPointF point) const {
    if (!m_unlocked) return {};
    const MapGeometry& g = layoutOfMap().geometry;
    if (!g.plot.adjusted(-kNear, -kNear, kNear, kNear).contains(point)) return {};
    const QPointF at = g.toPoint({m_model.scene().readinessThreshold, m_model.scene().impactThreshold});
    return {std::abs(point.x() - at.x()) <= kNear, std::abs(point.y() - at.y()) <= kNear};
}

void MapView::dragThresholds(QPointF point) {
    const MapPoint to = layoutOfMap().geometry.toScore(point);
    m_threshold = {m_lines.readiness ? whole(to.readiness) : m_model.scene().readinessThreshold, m_lines.impact ? whole(to.impact) : m_model.scene().impactThreshold};
    update();
}

void MapView::setThresholds(MapPoint thresholds) {
    Settings settings = m_model.portfolio().settings();
    // Only the line that moved is rounded.
    const MapPoint wanted{thresholds.readiness == settings.readinessThreshold ? thresholds.readiness : whole(thresholds.readiness),
                          thresholds.impact == settings.impactThreshold ? thresholds.impact : whole(thresholds.impact)};
    if (wanted == MapPoint{settings.readinessThreshold, settings.impactThreshold}) return;
    settings.readinessThreshold = wanted.readiness;
    settings.impactThreshold = wanted.impact;
    const QString text = tr("Set the thresholds to readiness %1, impact %2").arg(QLocale().toString(wanted.readiness), QLocale().toString(wanted.impact));
    attempt([&] { m_model.workspace().edit(text, [&](Editor& editor) { editor.setSetting(QStringLiteral("thresholds"), settings.encode(QStringLiteral("thresholds"))); }); });
}

/// Steps that follow each other quickly are one change.
void MapView::nudgeThresholds(QPointF step) {
    const MapScene& scene = m_model.scene();
    if (!m_thresholdPause.isActive()) m_threshold = {scene.readinessThreshold, scene.impactThreshold};
    const double across = layoutDirection() == Qt::RightToLeft ? -step.x() : step.x();
    if (across != 0) m_threshold.readiness = whole(m_threshold.readiness + across);
    if (step.y() != 0) m_threshold.impact = whole(m_threshold.impact - step.y());
    m_thresholdPause.start();
    update();
}

void MapView::finishThresholdNudge() {
    if (!m_thresholdPause.isActive()) return;
    m_thresholdPause.stop();
    setThresholds(m_threshold);
}

void MapView::dropThresholdNudge() {
    m_thresholdPause.stop();
    update();
}

void MapView::paintThresholds(QPainter& p, const Theme& theme) {
    const MapGeometry& g = layoutOfMap().geometry;
    const bool drags = m_mode == Mode::Threshold || m_thresholdPause.isActive();
    const MapPoint at = drags ? m_threshold : MapPoint{m_model.scene().readinessThreshold, m_model.scene().impactThreshold};
    const QPointF cross = g.toPoint(at);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(theme.accent, drags ? 2 : 1.5, Qt::DashLine));
    p.drawLine(QPointF(cross.x(), g.plot.top()), QPointF(cross.x(), g.plot.bottom()));
    p.drawLine(QPointF(g.plot.left(), cross.y()), QPointF(g.plot.right(), cross.y()));
    p.setPen(QPen(theme.accent, 1.5));
    p.setBrush(theme.surface);
    p.drawEllipse(cross, 5, 5);
    if (drags) paintReadout(p, theme, tr("Impact %1 · Readiness %2").arg(QLocale().toString(qRound(at.impact)), QLocale().toString(qRound(at.readiness))), cross + QPointF(12, 12));
}

}  // namespace stagepath
