#include "app/views/map/map_view.h"

#include "app/drawing/map/map_sprites.h"
#include "app/views/map/map_accessible.h"

#include <QPainter>
#include <QPaintEvent>
#include <QtMath>

#include <cmath>

namespace stagepath {

namespace {

constexpr int kNudgePause = 500;  // ms
constexpr int kSettlePause = 150;  // ms
constexpr double kMapViewPresentedLabel = 10.5;  // px before it is magnified

}  // namespace

MapView::MapView(MapModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
    // Before anything asks for the accessible interface, since that is made only once.
    installMapAccessibility();
    setObjectName(QStringLiteral("portfolioMap"));
    setAccessibleName(tr("Portfolio map"));
    setAccessibleDescription(tr("Impact upwards, readiness in reading direction. Tab goes from bubble to bubble, the arrow keys place the selected ones."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_thresholdPause.setSingleShot(true);
    m_thresholdPause.setInterval(500);
    connect(&m_thresholdPause, &QTimer::timeout, this, [this] { setThresholds(m_threshold); });
    m_nudgePause.setSingleShot(true);
    m_nudgePause.setInterval(kNudgePause);
    connect(&m_nudgePause, &QTimer::timeout, this, &MapView::finishNudge);
    m_settlePause.setSingleShot(true);
    m_settlePause.setInterval(kSettlePause);
    connect(&m_settlePause, &QTimer::timeout, this, [this] {
        if (m_mode != Mode::Pan) settle();  // else it does where it is let go
    });
    connect(&model, &MapModel::changed, this, &MapView::sceneChanged);
}

MapView::~MapView() = default;

const MapLayout& MapView::layoutOfMap() const {
    if (!m_layout) m_layout = layoutMap(QRectF(rect()).adjusted(12, 10, -8, -10), m_model.scene(), paintOptions());
    return *m_layout;
}

MapPaintOptions MapView::paintOptions() const {
    MapPaintOptions options;
    options.scale = m_scale;
    options.labels = m_labels;
    if (m_isPresented) options.labelPx = kMapViewPresentedLabel;
    options.legend = m_legend;
    options.mirrored = layoutDirection() == Qt::RightToLeft;
    options.range = m_range;
    options.without = m_lifted;
    options.sprites = const_cast<MapSprites*>(&m_sprites);
    return options;
}

void MapView::invalidate() {
    m_hasBase = false;
    settle();
}

void MapView::sceneChanged() {
    const QList<UseCaseId> before = m_selection;
    m_selection.removeIf([this](UseCaseId id) { return !m_model.scene().find(id); });
    if (m_mode == Mode::Move || m_mode == Mode::Nudge) cancelMove();
    if (!m_model.scene().find(m_hovered)) m_hovered = {};
    invalidate();
    if (m_selection != before) emit selectionChanged();
}

void MapView::setSelection(const QList<UseCaseId>& ids) {
    QList<UseCaseId> shown;
    for (const UseCaseId id : ids) {
        if (m_model.scene().find(id)) shown.append(id);
    }
    if (shown == m_selection) return;
    finishNudge();
    m_selection = shown;
    update();
    announceMapSelection(this);
    emit selectionChanged();
}

void MapView::showUseCase(UseCaseId id) {
    const MapBubble* bubble = m_model.scene().find(id);
    if (!bubble || !m_range) return;
    const QPointF centre = layoutOfMap().geometry.toPoint(bubble->at);
    if (layoutOfMap().geometry.plot.adjusted(20, 20, -20, -20).contains(centre)) return;
    const MapPoint middle{(m_range->readinessFrom + m_range->readinessTo) / 2, (m_range->impactFrom + m_range->impactTo) / 2};
    m_range = panned(*m_range, bubble->at.readiness - middle.readiness, bubble->at.impact - middle.impact, {0, 100, m_model.scene().impactFrom, 100});
    invalidate();
}

void MapView::setLabels(bool on) {
    if (on == m_labels) return;
    m_labels = on;
    invalidate();
}

void MapView::setScale(double scale) {
    m_scale = scale;
    invalidate();
}

void MapView::setPresented(bool on) {
    if (on == m_isPresented) return;
    m_isPresented = on;
    invalidate();
}

void MapView::setLegend(MapLegend legend) {
    if (legend == m_legend) return;
    m_legend = legend;
    invalidate();
}

void MapView::fit() {
    m_range.reset();
    invalidate();
}

QRectF MapView::bubbleRect(UseCaseId id) const {
    const MapBubble* bubble = m_model.scene().find(id);
    if (!bubble) return {};
    const MapSpot& spot = layoutOfMap().spots[bubble - m_model.scene().bubbles.constData()];
    return {spot.centre.x() - spot.radius, spot.centre.y() - spot.radius, 2 * spot.radius, 2 * spot.radius};
}

QString MapView::sentenceOf(UseCaseId id) const {
    const QString sentence = m_model.sentenceOf(id);
    return m_selection.contains(id) ? tr("%1, selected").arg(sentence) : sentence;
}

/// \p ratio: pixels of the screen a pixel of the map, more than the screen's own while it is presented.
void MapView::renderBase(double ratio) {
    // A new picture of the whole page costs more than all that is drawn on it, so the old one is used again.
    const bool keepsLegend = m_settlePause.isActive() && m_hasBase && qFuzzyCompare(m_base.devicePixelRatio(), ratio);
    const QSize pixels(qCeil(width() * ratio), qCeil(height() * ratio));
    if (m_base.size() != pixels) m_base = QPixmap(pixels);
    m_base.setDevicePixelRatio(ratio);
    m_hasBase = true;
    m_isBaseElsewhere = false;
    m_baseMoved = {};
    m_sprites.prepare(Theme::of(this), m_scale, ratio);
    // Whatever part is seen, the legend stays.
    paintBase(keepsLegend ? QRectF(0, 0, width(), layoutOfMap().legend.top() - (kLegendReach + 1) * m_scale) : QRectF(rect()));
}

/// The \p part of the kept picture, in pixels of the map.
void MapView::paintBase(const QRectF& part) {
    const Theme& theme = Theme::of(this);
    const MapPaintOptions options = paintOptions();
    const MapLayout& map = layoutOfMap();
    QPainter p(&m_base);
    p.setClipRect(part);
    p.fillRect(part, theme.surface);
    paintMapGround(p, map, m_model.scene(), theme, options);
    paintMapMarks(p, map, m_model.scene(), theme, options);
}

void MapView::paintEvent(QPaintEvent* event) {
    QPainter p(this);
    const double ratio = std::hypot(p.deviceTransform().m11(), p.deviceTransform().m12());
    if (!m_hasBase || !qFuzzyCompare(m_base.devicePixelRatio(), ratio)) renderBase(ratio);
    else if (m_isBaseElsewhere) renderBase(ratio);
    else if (!m_baseMoved.isNull()) moveBase();
    p.setClipRegion(event->region());
    drawOnPixels(p, {0, 0}, m_base);
    const Theme& theme = Theme::of(this);
    paintSelection(p, theme);
    paintLabels(p, theme);
    if (m_mode == Mode::Move || m_mode == Mode::Nudge || m_mode == Mode::Drop) paintMoved(p, theme);
    if (m_unlocked) paintThresholds(p, theme);
    if (m_mode == Mode::Lasso && m_lasso.size() > 1) {
        p.setRenderHint(QPainter::Antialiasing);
        QColor veil = theme.accent;
        veil.setAlphaF(0.08f);
        p.setBrush(veil);
        p.setPen(QPen(theme.accent, 1.25, Qt::DashLine));
        p.drawPolygon(m_lasso);
    }
    if (m_model.scene().bubbles.isEmpty() && m_mode == Mode::Idle) paintHint(p, theme);
    if (hasFocus() && m_selection.isEmpty() && !m_isPresented) {
        p.setRenderHint(QPainter::Antialiasing);
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(theme.focus, 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 7, 7);
    }
}

}  // namespace stagepath
