#include "app/views/timeline/timeline_view.h"

#include "app/drawing/icons.h"
#include "app/drawing/typography.h"
#include "app/views/timeline/timeline_accessible.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

constexpr int kSubjectBesideScale = 22;  ///< px that the figures of the scale take
constexpr int kMostRounds = 3;           ///< both scroll bars come, and no more can change

/// Reads as a line of the strip's title, with a chevron; opens the menu of subjects.
class SubjectButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        const Theme& t = Theme::of(this);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        p.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            p.setPen(hasFocus() ? QPen(t.focus, 1.5) : QPen(Qt::NoPen));
            p.setBrush(t.hover);
            p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        p.setFont(font());
        p.setPen(t.text3);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width() - 24);
        const int wide = fontMetrics().horizontalAdvance(shown);
        p.drawText(rect().adjusted(5, 0, -5, 0), Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextForceLeftToRight, shown);
        const double x = rtl ? width() - 5 - wide - 15 : 5 + wide + 4;
        p.drawPixmap(QPointF(x, height() / 2.0 - 5), iconPixmap(QStringLiteral("chev"), t.text3, 11, devicePixelRatioF()));
    }
};

/// Reads as a link under the keys of the strip; leads back to the chosen subject.
class ChosenSubjectButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        const Theme& t = Theme::of(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(hasFocus() ? QPen(t.focus, 1.5) : QPen(Qt::NoPen));
        p.setBrush(t.surface);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        QFont shown = font();
        shown.setUnderline(underMouse());
        p.setFont(shown);
        p.setPen(underMouse() ? t.accentHover : t.accent);
        const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        p.drawText(rect().adjusted(5, 0, -5, 0), side | Qt::AlignVCenter | Qt::TextForceLeftToRight, fontMetrics().elidedText(text(), Qt::ElideRight, width() - 10));
    }
};

}  // namespace

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent), m_widths(std::make_shared<TextWidths>()), m_subject(new SubjectButton(viewport())), m_chosen(new ChosenSubjectButton(viewport())), m_corner(new QWidget(viewport())) {
    // Before anything asks for the accessible interface, since that is made only once.
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Roadmap"));
    setAccessibleDescription(tr("Up and Down go from bar to bar, Left and Right move the bar, Enter opens it."));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(27);
    setupStripButtons();
    m_layout.metrics = TimelineMetrics::screen();
    m_zoomSettles.setSingleShot(true);
    m_zoomSettles.setInterval(200);
    connect(&m_zoomSettles, &QTimer::timeout, this, &TimelineView::settleZoom);
    m_autoScroll.setInterval(30);
    connect(&m_autoScroll, &QTimer::timeout, this, &TimelineView::scrollAtEdges);
}

TimelineView::~TimelineView() = default;

void TimelineView::setupStripButtons() {
    for (QToolButton* button : {m_subject, m_chosen}) {
        button->setFont(textFont(TextStyle::Small));
        button->setCursor(Qt::PointingHandCursor);
    }
    m_subject->setAccessibleName(tr("Subject of the projected maturity"));
    m_chosen->setObjectName(QStringLiteral("chosenSubject"));
    m_chosen->hide();
    connect(m_chosen, &QToolButton::clicked, this, &TimelineView::chosenSubjectRequested);
}

TimelineWindow TimelineView::window() const {
    TimelineWindow w;
    w.target = QRectF(0, 0, viewport()->width(), viewport()->height() - m_layout.metrics.stripHeight);
    w.scrollX = horizontalScrollBar()->value();
    w.scrollY = verticalScrollBar()->value();
    w.mirrored = layoutDirection() == Qt::RightToLeft;
    return w;
}

double TimelineView::bodyWidth() const { return std::max(100.0, viewport()->width() - m_layout.metrics.laneColumn); }
double TimelineView::bodyHeight() const { return std::max(20.0, bodyRect(m_layout, window()).height()); }

void TimelineView::setScene(const TimelineScene& scene) {
    const bool wasEmpty = !m_layout.scene.from.isValid();
    const double left = horizontalScrollBar()->value();
    const QDate leftDate = wasEmpty ? QDate() : m_layout.axis.dateAt(left);
    const double rest = wasEmpty ? 0 : left - m_layout.axis.x(leftDate);
    keepScaleOf(scene);
    m_layout.scene = scene;
    m_drag = {};
    m_preview.clear();
    m_nudged.clear();
    m_nudgedMilestone = {};
    m_milestonePreview = {};
    m_linkFrom = m_linkTo = -1;
    m_marks.hovered = m_marks.hoveredMilestone = m_marks.hoveredLane = m_marks.dropLane = -1;
    relayout();
    if (!wasEmpty && m_zoom != Zoom::All) horizontalScrollBar()->setValue(static_cast<int>(m_layout.axis.x(leftDate) + rest));
    setCurrent(scene.barOf.value(m_current.value, -1), -1);
    announce();
    if (wasEmpty) scrollToDate(scene.today);
}

void TimelineView::relayout() {
    if (!m_layout.scene.from.isValid() || m_updating) return;
    m_updating = true;
    layOutOnce();
    m_updating = false;
    settleRoom();
}

/// A scroll bar that comes or goes changes the room, and with it what there is to scroll, seldom where anything lies.
void TimelineView::settleRoom() {
    m_updating = true;
    for (int i = 0; i < kMostRounds; ++i) {
        const QSize before = viewport()->size();
        if (axisFor(m_pixelsPerDay) == m_layout.axis) updateScrollBars();
        else layOutOnce();
        if (viewport()->size() == before) break;
    }
    m_updating = false;
    placeSubjectButton();
    viewport()->update();
    const QSize room = viewport()->size();
    emit laidOut();
    // What stands beside it may have taken room; a view that is only just being shown is not told.
    if (viewport()->size() != room) settleRoom();
}

void TimelineView::layOutOnce() {
    fitMetrics();
    const TimelineScene scene = m_layout.scene;
    const TimeAxis axis = axisFor(m_pixelsPerDay);
    m_pixelsPerDay = axis.pixelsPerDay();
    m_layout = layoutTimeline(scene, axis, m_layout.metrics, m_widths, std::move(m_layout.bars));
    updateScrollBars();
}

void TimelineView::setColumns(const QList<TimelineColumn>& columns) {
    m_layout.metrics = TimelineMetrics::withColumns(columns);
    fitMetrics();
    relayout();
}

void TimelineView::setCornerTools(const QList<QWidget*>& tools) {
    auto* layout = new QHBoxLayout(m_corner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QWidget* tool : tools) layout->addWidget(tool);
    placeSubjectButton();
}

void TimelineView::setOutlined(const QList<BarMove>& moves, const QList<InitiativeId>& concerned) {
    const QDate before = shownUntil();
    m_outlined = moves;
    m_outlinedFor = concerned;
    for (const BarMove& move : moves) m_outlinedFor.append(move.id);
    if (shownUntil() != before) relayout();
    viewport()->update();
}

void TimelineView::placeSubjectButton() {
    const int width = static_cast<int>(m_layout.metrics.laneHead) - 11;
    const int left = layoutDirection() == Qt::RightToLeft ? viewport()->width() - width - 9 : 9;
    // Beside the figures of the strip's scale, not over them.
    const int beside = width - kSubjectBesideScale;
    const int subjectLeft = layoutDirection() == Qt::RightToLeft ? viewport()->width() - beside - 9 : 9;
    m_subject->setGeometry(subjectLeft, viewport()->height() - static_cast<int>(m_layout.metrics.stripHeight) + 28, beside, 22);
    m_subject->setVisible(!m_layout.scene.isEmpty());
    m_chosen->setGeometry(left, viewport()->height() - 21, width, 20);
    m_chosen->setVisible(!m_layout.scene.isEmpty() && !m_strip.chosen.isEmpty());
    const QSize corner = m_corner->sizeHint();
    const int cornerLeft = layoutDirection() == Qt::RightToLeft ? viewport()->width() - corner.width() - 10 : 10;
    m_corner->setGeometry(QRect(QPoint(cornerLeft, (static_cast<int>(m_layout.metrics.headHeight) - corner.height()) / 2), corner));
    m_corner->setVisible(m_corner->layout());
}

bool TimelineView::updateBars(const Portfolio& portfolio, const QList<InitiativeId>& ids, const QList<Finding>& findings) {
    if (m_zoom == Zoom::All && (m_layout.scene.bars.isEmpty())) return false;
    if (!m_nudgedMilestone.isNull()) return false;  // it stands where its key took it, and only a new scene puts it back
    // What had no place of its own until now stands elsewhere in its lane.
    const auto isStandIn = [this](InitiativeId id) { return m_layout.scene.bars.value(m_layout.scene.barOf.value(id.value, -1)).isStandIn(); };
    if (std::any_of(ids.begin(), ids.end(), isStandIn)) return false;
    if (!refreshBars(m_layout.scene, portfolio, ids)) return false;
    for (const InitiativeId id : ids) {
        const TimelineBar& bar = m_layout.scene.bars[m_layout.scene.barOf.value(id.value)];
        if (bar.start < m_layout.scene.from || bar.finish > m_layout.scene.until) return false;
    }
    markFindings(m_layout.scene, portfolio, findings);
    m_layout.lifted.clear();
    m_layout.linked.clear();
    QSet<int> lanes;
    for (const InitiativeId id : ids) lanes.insert(m_layout.scene.bars[m_layout.scene.barOf.value(id.value)].lane);
    // A conflict that came or went changes the label of the successor, which may be in another lane.
    for (const TimelineLink& link : m_layout.scene.links) {
        if (ids.contains(m_layout.scene.bars[link.from].id)) lanes.insert(m_layout.scene.bars[link.to].lane);
    }
    for (const int lane : lanes) layoutLane(m_layout, lane);
    m_drag = {};
    m_preview.clear();
    m_nudged.clear();
    updateScrollBars();
    viewport()->update();
    emit laidOut();
    return true;
}

void TimelineView::showPreview(const Portfolio& draft, const QList<InitiativeId>& ids, const QList<Finding>& findings) {
    QSet<int> before;
    for (int i = 0; i < m_layout.scene.bars.size(); ++i) {
        if (m_layout.scene.bars[i].conflict) before.insert(i);
    }
    refreshBars(m_layout.scene, draft, ids);
    markFindings(m_layout.scene, draft, findings);
    for (int i = 0; i < m_layout.scene.bars.size(); ++i) {
        if (m_layout.scene.bars[i].conflict != before.contains(i)) placeBar(m_layout, i);
    }
    refreshMilestones(m_layout.scene, draft);
    viewport()->update();
}

void TimelineView::setStrip(const MaturityStrip& strip) {
    m_strip = strip;
    const QString text = strip.enterprise ? tr("Enterprise readiness") : strip.subject;
    m_subject->setText(text);
    m_subject->setToolTip(tr("%1: choose another subject").arg(text));
    QStringList description;
    if (!strip.chosen.isEmpty()) description.append(tr("The selected bars do not raise “%1”. Shown is what they raise most: “%2”.").arg(strip.chosen, text));
    else if (!strip.advice.isEmpty()) description.append(strip.advice);
    if (!strip.note.isEmpty()) description.append(strip.note);
    m_subject->setAccessibleDescription(description.join(QLatin1Char('\n')));
    m_chosen->setText(tr("Back to %1").arg(strip.chosen));
    m_chosen->setAccessibleName(m_chosen->text());
    m_chosen->setToolTip(m_subject->accessibleDescription());
    if (strip.chosen.isEmpty() && m_chosen->hasFocus()) setFocus();
    placeSubjectButton();
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const Theme& theme = Theme::of(this);
    if (!m_layout.axis.from().isValid()) {
        painter.fillRect(viewport()->rect(), theme.surface);
        return;
    }
    const TimelineWindow w = window();
    TimelineMarks marks = m_marks;
    marks.linkDots = marks.linkDots && !m_drag.started && !m_readOnly;
    if (m_drag.started && !m_layout.lifted.isEmpty()) m_still.paint(painter, m_layout, theme, w, marks, m_cache);
    else paintTimeline(painter, m_layout, theme, w, marks, &m_cache);
    paintMaturityStrip(painter, QRectF(0, w.target.bottom(), viewport()->width(), m_layout.metrics.stripHeight), m_strip, m_layout, w, theme, &m_cache, &m_stripWords);
    paintOverlay(painter);
    if (std::exchange(m_linksLeftOut, m_cache.linksLeftOut) != m_cache.linksLeftOut) emit linksLeftOut(m_linksLeftOut);
}

void TimelineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        placeSubjectButton();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

}  // namespace stagepath
