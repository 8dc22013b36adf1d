// How the roadmap is looked at: filter, lanes collapsed and in order, details, weeks, overview.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/pages/draft/draft_panel.h"
#include "app/pages/roadmap/initiative_inspector.h"
#include "app/pages/roadmap/milestone_inspector.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/views/timeline/timeline_filter_bar.h"
#include "app/views/timeline/timeline_overview.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/controls.h"

#include <QMenu>
#include <QScrollArea>
#include <QSettings>

namespace stagepath {

namespace {

/// Lanes are remembered by grouping, since ids of rows, stages and quadrants are numbers alike.
QString collapsedSetting(TimelineLanes lanes) { return QStringLiteral("roadmap/collapsed%1").arg(static_cast<int>(lanes)); }

}  // namespace

void RoadmapPage::setupOptions() {
    auto* filter = makeIconButton(tr("Filter (Ctrl+F)"), QStringLiteral("filter"));
    auto* details = makeIconButton(tr("Columns, week numbers, overview"), QStringLiteral("columns"));
    auto* collapse = makeIconButton(tr("Collapse or open all lanes (Shift+C)"), QStringLiteral("layers"));
    filter->setObjectName(QStringLiteral("timelineFilterButton"));
    details->setObjectName(QStringLiteral("timelineDetails"));
    collapse->setObjectName(QStringLiteral("timelineCollapse"));
    for (QPushButton* tool : {filter, details, collapse}) tool->setFixedSize(30, 30);
    m_view->setCornerTools({filter, details, collapse});
    connect(filter, &QPushButton::clicked, this, &RoadmapPage::focusFilter);
    connect(details, &QPushButton::clicked, this, &RoadmapPage::showViewMenu);
    connect(collapse, &QPushButton::clicked, this, &RoadmapPage::toggleAllLanes);
    QSettings settings;
    const QStringList shown = settings.value(QStringLiteral("roadmap/columns")).toStringList();
    for (const TimelineColumn column : kTimelineColumns) {
        if (shown.contains(columnKey(column))) m_columns.append(column);
    }
    m_view->setColumns(m_columns);
    m_weekNumbers = settings.value(QStringLiteral("roadmap/weekNumbers"), false).toBool();
    m_view->setWeekNumbers(m_weekNumbers);
    m_overviewWanted = settings.value(QStringLiteral("roadmap/overview"), true).toBool();
    m_overview->setObjectName(QStringLiteral("timelineOverview"));
    m_overview->hide();
}

void RoadmapPage::setupFilter() {
    m_filterBar->hide();
    connect(m_filterBar, &TimelineFilterBar::filterChanged, this, &RoadmapPage::setFilter);
    connect(m_filterBar, &TimelineFilterBar::termsRequested, this, [this] {
        const InitiativeMatcher matcher(m_workspace.portfolio(), m_workspace.environment().today(), m_findings);
        m_filterBar->offer(m_workspace.portfolio(), matcher.terms());
    });
    connect(m_filterBar, &TimelineFilterBar::left, this, [this](bool closes) {
        if (closes) closeFilter();
        m_view->setFocus();
    });
}

bool RoadmapPage::focusFilter() {
    m_filterBar->show();
    placeChildren();
    m_filterBar->field()->setFocus();
    m_filterBar->field()->selectAll();
    return true;
}

void RoadmapPage::closeFilter() {
    m_filterBar->hide();
    setFilter({});
    placeChildren();
}

void RoadmapPage::setPresenting(bool on) {
    m_isPresenting = on;
    m_view->setPresented(on);
}

/// Filter → timeline → overview → inspector.
void RoadmapPage::focusNextPane() {
    QList<QWidget*> panes;
    if (m_filterBar->isVisible()) panes.append(m_filterBar->field());
    panes.append(m_view);
    if (m_overview->isVisible()) panes.append(m_overview);
    if (m_side->isVisible()) panes.append(m_side);
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(focusWidget())) at = i;
    }
    QWidget* next = panes[(at + 1) % panes.size()];
    if (next == m_side) focusSide();
    else next->setFocus();
}

/// Into the review of a draft, or to the name of what is selected.
void RoadmapPage::focusSide() {
    if (m_draft) m_draftPanel->focusLine();
    else if (!m_view->selection().isEmpty()) m_inspector->focusName();
    else m_milestoneInspector->focusName();
}

void RoadmapPage::setFilter(const InitiativeFilter& filter) {
    m_filter = filter;
    m_kept.clear();
    m_keptMilestones.clear();
    m_filterBar->setFilter(m_workspace.portfolio(), filter);
    refresh();
    refreshSide();
}

/// A draft is looked at whole.
void RoadmapPage::applyFilterTo(const Portfolio& shown) {
    m_options.only.reset();
    m_options.onlyMilestones.reset();
    if (m_filter.isEmpty() || m_draftPlan) return;
    const InitiativeMatcher matcher(shown, m_workspace.environment().today(), m_findings);
    const QSet<InitiativeId> found = matcher.accepted(m_filter);
    m_options.only = QSet<InitiativeId>(found).unite(m_kept);
    m_options.onlyMilestones = matcher.acceptedMilestones(m_filter, found).unite(m_keptMilestones);
}

void RoadmapPage::keepShown(const QList<InitiativeId>& ids) {
    if (m_filter.isEmpty()) return;
    for (const InitiativeId id : ids) m_kept.insert(id);
    refresh();
}

void RoadmapPage::keepShown(MilestoneId id) {
    if (m_filter.isEmpty()) return;
    m_keptMilestones.insert(id);
    refresh();
}

QSet<qint64> RoadmapPage::savedCollapsed() const {
    QSet<qint64> keys;
    for (const QString& key : QSettings().value(collapsedSetting(m_options.lanes)).toStringList()) keys.insert(key.toLongLong());
    return keys;
}

void RoadmapPage::setCollapsed(const QSet<qint64>& keys) {
    m_options.collapsed = keys;
    QStringList saved;
    for (const qint64 key : keys) saved.append(QString::number(key));
    QSettings().setValue(collapsedSetting(m_options.lanes), saved);
    refresh();
}

void RoadmapPage::toggleLane(qint64 key) {
    QSet<qint64> keys = m_options.collapsed;
    if (!keys.remove(key)) keys.insert(key);
    setCollapsed(keys);
    m_view->ensureVisible();
}

/// Opens all where all are collapsed, else collapses all.
void RoadmapPage::toggleAllLanes() {
    QSet<qint64> all;
    for (const TimelineLane& lane : m_view->layoutOf().scene.lanes) all.insert(lane.key);
    setCollapsed(m_options.collapsed.contains(all) ? QSet<qint64>() : all);
    m_view->ensureVisible();
}

void RoadmapPage::moveLane(qint64 key, int before) {
    const qint64 next = before < m_view->layoutOf().scene.lanes.size() ? m_view->layoutOf().scene.lanes[before].key : 0;
    attemptEdit([&] { moveWorkstream(m_workspace, WorkstreamId(key), WorkstreamId(next)); });
    m_view->ensureVisible();
}

void RoadmapPage::setColumns(const QList<TimelineColumn>& columns) {
    m_columns = columns;
    QStringList keys;
    for (const TimelineColumn column : columns) keys.append(columnKey(column));
    QSettings().setValue(QStringLiteral("roadmap/columns"), keys);
    m_view->setColumns(columns);
}

void RoadmapPage::toggleColumn(TimelineColumn column) {
    QList<TimelineColumn> columns;
    for (const TimelineColumn c : kTimelineColumns) {
        if ((c == column) != m_columns.contains(c)) columns.append(c);
    }
    setColumns(columns);
}

void RoadmapPage::setWeekNumbers(bool on) {
    m_weekNumbers = on;
    QSettings().setValue(QStringLiteral("roadmap/weekNumbers"), on);
    m_view->setWeekNumbers(on);
}

void RoadmapPage::setOverviewWanted(bool on) {
    m_overviewWanted = on;
    QSettings().setValue(QStringLiteral("roadmap/overview"), on);
    placeOverview();
}

/// The overview is there while the plan is larger than the timeline.
void RoadmapPage::placeOverview() {
    const int wanted = m_overviewWanted ? m_overview->wantedHeight() : 0;
    if (wanted == (m_overview->isVisibleTo(this) ? m_overview->height() : 0)) return;
    if (wanted > 0) m_overview->setFixedHeight(wanted);
    m_overview->setVisible(wanted > 0);
    placeChildren();
}

void RoadmapPage::showViewMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& text, bool on, auto toggled) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, menu, toggled);
    };
    menu->addSection(tr("Columns"));
    for (const TimelineColumn column : kTimelineColumns) {
        add(columnTitle(column), m_columns.contains(column), [this, column](bool) { toggleColumn(column); });
    }
    menu->addSection(tr("Timeline"));
    add(tr("ISO week numbers"), m_weekNumbers, [this](bool on) { setWeekNumbers(on); });
    add(tr("Overview strip"), m_overviewWanted, [this](bool on) { setOverviewWanted(on); });
    const auto* button = m_view->findChild<QPushButton*>(QStringLiteral("timelineDetails"));
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

}  // namespace stagepath
