// What is drawn over the kept picture of the portfolio map: selection, labels on demand, what is on the move.
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/views/map/map_view.h"
#include "core/analysis/names.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stagepath {

namespace {

constexpr double kDropRadius = 8;        // px
constexpr qsizetype kDropsShown = 60;  // more would hide the map

}  // namespace

/// Rings of selected and hovered bubbles, with the ghosts and trails that the map doesn't show by itself.
void MapView::paintSelection(QPainter& p, const Theme& theme) {
    const MapLayout& map = layoutOfMap();
    const QList<MapBubble>& bubbles = m_model.scene().bubbles;
    const QSet<UseCaseId> selected(m_selection.cbegin(), m_selection.cend());
    const bool crowded = bubbles.size() > kCrowded;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setClipRect(reachOfMarks(map.geometry), Qt::IntersectClip);
    for (qsizetype i = 0; i < bubbles.size(); ++i) {
        const MapBubble& b = bubbles[i];
        const bool isSelected = selected.contains(b.id);
        if ((!isSelected && b.id != m_hovered) || m_lifted.contains(b.id)) continue;
        const MapSpot& spot = map.spots[i];
        if (b.trail && !b.showsTrail) paintTrail(p, theme, spot, map.geometry.toPoint(*b.trail), m_scale);
        if (b.ghost && !b.showsGhost) paintGhost(p, theme, spot, map.geometry.toPoint(*b.ghost), m_scale);
        if (spot.stack > 1 || crowded) paintBubble(p, theme, b, spot.centre, spot.radius, paintOptions());
        p.setBrush(Qt::NoBrush);
        p.setPen(isSelected ? QPen(theme.focus, 2.5 * m_scale) : QPen(theme.text3, 1.25 * m_scale));
        const double ring = spot.radius + (isSelected ? 5 : 3) * m_scale;
        p.drawEllipse(spot.centre, ring, ring);
    }
    p.restore();
}

/// The selected ones and the one under the pointer, which comes last.
QList<UseCaseId> MapView::ringed() const {
    QList<UseCaseId> ids = m_selection;
    const bool resting = m_mode == Mode::Idle || m_mode == Mode::Pressed;
    if (resting && m_hovered && !ids.contains(m_hovered)) ids.append(m_hovered);
    // Those with scores stay where they are while their placement is dragged.
    ids.removeIf([this](UseCaseId id) { return m_lifted.contains(id) && !m_model.scene().find(id)->isScored(); });
    return ids;
}

/// All labels; those of ringed bubbles are strong and keep off the ring, and others make room for them.
void MapView::paintLabels(QPainter& p, const Theme& theme) {
    const QList<UseCaseId> ids = ringed();
    if (ids != m_strongOf) m_strong = labelsFor(layoutOfMap(), m_model.scene(), ids, paintOptions());
    m_strongOf = ids;
    MapPaintOptions options = paintOptions();
    const auto isLifted = [this](const MapLabel& label) { return m_lifted.contains(m_model.scene().bubbles[label.bubble].id); };
    for (const QList<MapLabel>& list : {m_strong.strong, m_strong.moved}) {
        for (const MapLabel& label : list) options.unlabelled.insert(m_model.scene().bubbles[label.bubble].id);
    }
    p.save();
    // On the way names go along with their bubbles, beyond the edge too.
    if (isOnTheMove()) p.setClipRect(layoutOfMap().geometry.plot, Qt::IntersectClip);
    QList<MapLabel> moved = m_strong.moved;
    moved.removeIf([&](const MapLabel& label) { return label.rect.isNull() || isLifted(label); });
    // Lines first: where one has to go under a name, the name stays legible.
    for (const MapLabel& label : m_strong.strong + moved) paintMapLeader(p, theme, layoutOfMap(), label, options);
    paintMapLabels(p, layoutOfMap(), m_model.scene(), theme, options);
    for (const MapLabel& label : std::as_const(moved)) paintMapLabel(p, theme, label, false, options);
    for (const MapLabel& label : std::as_const(m_strong.strong)) {
        if (label.covers) paintMapLabelPlate(p, theme, label, options);
        else paintMapLabel(p, theme, label, true, options);
    }
    p.restore();
}

/// What is on the move: a scored bubble stays and its ghost goes along, another goes itself and leaves a ring.
void MapView::paintMoved(QPainter& p, const Theme& theme) {
    const MapGeometry& g = layoutOfMap().geometry;
    for (qsizetype i = 0; i < m_moved.size(); ++i) {
        const MapBubble* b = m_model.scene().find(m_moved[i].id);
        if (!b) {
            // From the tray: where it will lie.
            const QPointF lies = g.toPoint(positionOf(m_moved[i]));
            if (i < kDropsShown) paintGhost(p, theme, {lies, kDropRadius * m_scale, 1, true}, lies, m_scale);
            continue;
        }
        const double radius = b->radius * m_scale;
        const MapSpot spot{g.toPoint(positionWith(*b, m_moved[i].at)), radius, 1, true};
        const bool scored = b->readinessScored || b->impactScored;
        if (b->trail && scored) paintTrail(p, theme, spot, g.toPoint(*b->trail), m_scale);
        paintGhost(p, theme, spot, g.toPoint(scored ? m_moved[i].at : m_move.from()[i].at), m_scale);
        paintBubble(p, theme, *b, spot.centre, radius, paintOptions());
        p.setRenderHint(QPainter::Antialiasing);
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(theme.focus, 2.5 * m_scale));
        const QPointF held = scored ? g.toPoint(m_moved[i].at) : spot.centre;
        p.drawEllipse(held, radius + 5 * m_scale, radius + 5 * m_scale);
    }
    if (m_moved.isEmpty()) return;
    const auto held = std::find_if(m_moved.cbegin(), m_moved.cend(), [this](const Placement& moved) { return moved.id == m_pressed.id; });
    const Placement& leading = held == m_moved.cend() ? m_moved.constLast() : *held;
    const QString words = wordsOf(leading);
    if (m_mode != Mode::Nudge) paintQuadrantOutline(p, theme, positionOf(leading));
    paintReadout(p, theme, words, m_mode == Mode::Nudge ? g.toPoint(leading.at) : m_pointer);
}

/// Where its bubble lies with \p placement: an axis with scores stays with them. Of fully scored ones the placement itself
/// moves.
MapPoint MapView::positionOf(const Placement& placement) const {
    const UseCaseFigures& f = m_model.figuresOf(placement.id);
    if (f.impact.value && f.standing.readiness) return placement.at;
    return {f.standing.readiness.value_or(placement.at.readiness), f.impact.value.value_or(placement.at.impact)};
}

QString MapView::wordsOf(const Placement& placement) const {
    const UseCaseFigures& f = m_model.figuresOf(placement.id);
    const bool isScored = f.impact.value && f.standing.readiness;
    const MapPoint at = positionOf(placement);
    const QLocale locale;
    const QString impact = (f.impact.value && !isScored ? tr("Impact stays at %1, scored") : tr("Impact %1")).arg(locale.toString(qRound(at.impact)));
    const QString readiness = (f.standing.readiness && !isScored ? tr("Readiness stays at %1, assessed") : tr("Readiness %1")).arg(locale.toString(qRound(at.readiness)));
    return QStringList{impact, readiness, quadrantName(quadrantAt(m_model.portfolio().settings(), at.readiness, at.impact))}.join(QStringLiteral(" · "));
}

/// The quadrant in which it would land.
void MapView::paintQuadrantOutline(QPainter& p, const Theme& theme, MapPoint at) {
    const MapGeometry& g = layoutOfMap().geometry;
    const MapScene& scene = m_model.scene();
    const QPointF middle = g.toPoint({scene.readinessThreshold, scene.impactThreshold});
    const QPointF corner = g.toPoint({at.readiness >= scene.readinessThreshold ? 100.0 : 0.0, at.impact >= scene.impactThreshold ? 100.0 : 0.0});
    p.setRenderHint(QPainter::Antialiasing, false);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(theme.accent, 2));
    p.drawRect((QRectF(middle, corner).normalized() & g.plot).adjusted(1, 1, -1, -1));
}

/// The plate beside the pointer: both values and the quadrant.
void MapView::paintReadout(QPainter& p, const Theme& theme, const QString& words, QPointF beside) {
    const QFont font = fontOfPixels(12 * m_scale, 600);
    const double width = QFontMetricsF(font).horizontalAdvance(words) + 20 * m_scale;
    const double height = 26 * m_scale;
    const double gap = 26 * m_scale;
    QRectF box(beside.x() + gap, beside.y() - height - 8, width, height);
    if (box.right() > this->width() - 4 || layoutDirection() == Qt::RightToLeft) box.moveRight(beside.x() - gap);
    if (box.left() < 4) box.moveLeft(std::min(beside.x() + gap, this->width() - width - 4));
    if (box.top() < 4) box.moveTop(beside.y() + gap);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(theme.borderStrong, 1));
    p.setBrush(theme.raised);
    p.drawRoundedRect(box, 6, 6);
    p.setFont(font);
    p.setPen(theme.text1);
    p.drawText(box, Qt::AlignCenter, words);
}

/// Presented, the list to drag from is not there, and nobody places anything.
QString MapView::hint() const {
    if (m_isPresented) return tr("No use case is on the map yet. Each appears once it has scores, or a placement by hand. Esc leaves the presentation, so that you can place them.");
    return tr("Nothing is placed yet. Drag use cases from the list onto the map, or select one there and press Enter. Scores take over from the placement once they exist.");
}

/// Nothing is on the map, but there is something to place.
void MapView::paintHint(QPainter& p, const Theme& theme) {
    const QRectF plot = layoutOfMap().geometry.plot;
    const QRectF box(plot.center().x() - 170, plot.center().y() - 60, 340, 120);
    p.setFont(textFont(TextStyle::Body));
    p.setPen(theme.text2);
    QRectF plate = p.boundingRect(box, Qt::AlignCenter | Qt::TextWordWrap, hint());
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(theme.surface);
    p.setPen(QPen(theme.border, 1));
    p.drawRoundedRect(plate.adjusted(-16, -12, 16, 12), 8, 8);
    p.setPen(theme.text2);
    p.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, hint());
}

}  // namespace stagepath
