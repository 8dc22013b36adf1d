// Where the map page puts its room and its focus: beside the map, small windows, presentation, inspector, menu.
#include "app/models/use_cases/use_case_table_model.h"
#include "app/pages/map_page.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/map/map_tray.h"
#include "app/views/map/map_view.h"
#include "app/views/map/ranked_list.h"
#include "app/widgets/controls.h"
#include "core/workspace/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kMapPageSideWidth = 316;
constexpr int kMapPageInspectorWidth = 360;
constexpr int kMapPageSideNarrow = 300;
constexpr int kMapPageInspectorNarrow = 308;
constexpr int kMapPageNarrow = 1100;  // px of the page, not of the window
constexpr int kMapPageLow = 700;
constexpr qsizetype kMapPageMostTogether = 40;  ///< bubbles that an undo or redo selects

}  // namespace

void MapPage::setPresenting(bool on) {
    m_isPresenting = on;
    m_view->setPresented(on);
    MapOptions options = m_model->options();
    options.forPlacing = !on;
    m_model->setOptions(options);
    if (isInspecting()) closeInspector();
    m_trailing->setVisible(!on);
    updateLater();
    fitRoom();
}

/// Where there is little room the map gets it: a legend of one line, narrow edges and a narrow list.
void MapPage::fitRoom() {
    const bool isLow = height() < kMapPageLow;
    const bool isNarrow = width() < kMapPageNarrow;
    m_view->setLegend(m_isPresenting || isLow ? MapLegend::Line : MapLegend::Full);
    const int aside = isNarrow || m_isPresenting ? 12 : 24;
    const int above = isLow || m_isPresenting ? 8 : 16;
    m_content->setContentsMargins(aside, above, aside, above);
    m_content->setSpacing(isNarrow ? 10 : 16);
    m_trailing->setFixedWidth(sideWidth());
}

int MapPage::sideWidth() const {
    if (isInspecting()) return width() < kMapPageNarrow ? kMapPageInspectorNarrow : kMapPageInspectorWidth;
    return width() < kMapPageNarrow ? kMapPageSideNarrow : kMapPageSideWidth;
}

void MapPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitRoom();
}

/// Axis, legend, slider and the counts of the lower quadrants stay readable.
int MapPage::footHeight() const {
    const MapLayout& layout = m_view->layoutOfMap();
    double top = layout.geometry.plot.bottom();
    for (const QRectF& caption : layout.captions) {
        if (!caption.isNull() && caption.top() > layout.geometry.plot.center().y()) top = std::min(top, caption.top());
    }
    const int foot = qRound(top);
    return m_stack->currentIndex() == 0 ? height() - m_view->mapTo(this, QPoint(0, foot)).y() : 0;
}

bool MapPage::focusFilter() {
    if (!m_tray->isVisible()) return false;
    m_tray->focusFilter();
    return true;
}

/// Map → ranked list → tray → map; or map → inspector → map.
void MapPage::focusNextPane() {
    const QWidget* focused = focusWidget();
    const bool isInMap = !m_trailing->isAncestorOf(focused);
    if (m_trailing->isHidden()) m_view->setFocus();
    else if (isInspecting()) isInMap ? m_inspector->focusFirst() : m_view->setFocus();
    else if (isInMap && m_ranked->isVisible()) m_ranked->setFocus(Qt::ShortcutFocusReason);
    else if (m_tray->isVisible() && !m_tray->isAncestorOf(focused)) m_tray->list()->setFocus(Qt::ShortcutFocusReason);
    else m_view->setFocus();
}

void MapPage::toggleInspector() { m_trailing->setVisible(!m_trailing->isVisible()); }

bool MapPage::reveal(int kind, qint64 id) {
    if (kind != static_cast<int>(EntityKind::UseCase)) return false;
    const UseCaseId useCase(id);
    if (m_model->scene().find(useCase)) {
        m_view->setSelection({useCase});
        m_view->showUseCase(useCase);
        return true;
    }
    return m_tray->reveal(useCase);
}

/// Those on the map together; what waits in the tray is shown alone.
bool MapPage::revealAll(int kind, const QList<qint64>& ids) {
    QList<UseCaseId> placed;
    for (const qint64 id : ids) {
        if (kind == static_cast<int>(EntityKind::UseCase) && m_model->scene().find(UseCaseId(id))) placed.append(UseCaseId(id));
    }
    if (ids.size() < 2 || ids.size() > kMapPageMostTogether || placed.isEmpty()) return Page::revealAll(kind, ids);
    m_view->setSelection(placed);
    m_view->showUseCase(placed.constLast());
    return true;
}

void MapPage::openInspector(UseCaseId id) {
    if (!m_inspector) {
        m_inspected = new UseCaseTableModel(m_model->workspace(), this);
        m_inspector = new UseCaseInspector(*m_inspected);
        m_trailing->addWidget(m_inspector);
        connect(m_inspected, &UseCaseTableModel::problem, this, &MapPage::problem);
        connect(m_inspector, &UseCaseInspector::closeRequested, this, &MapPage::closeInspector);
        connect(m_inspector, &UseCaseInspector::revealRequested, this, &MapPage::revealRequested);
    }
    m_inspector->showUseCases({id});
    m_trailing->setCurrentWidget(m_inspector);
    m_trailing->setFixedWidth(sideWidth());
    m_trailing->show();
    m_inspector->focusFirst();
}

/// Readiness is no score but an assessment, which stands on its own page.
void MapPage::askScore(UseCaseId id, bool higher) {
    if (m_rankedModel->isByReadiness()) {
        emit pageRequested({{QStringLiteral("readiness")}, {}, Subject::of(id)});
        return;
    }
    openInspector(id);
    m_inspector->askScore(higher);
}

bool MapPage::isInspecting() const { return m_inspector && m_trailing->currentWidget() == m_inspector; }

/// Esc in the inspector goes back to the map; anywhere beside the map to the map.
void MapPage::keyPressEvent(QKeyEvent* event) {
    const bool isBeside = m_trailing->isAncestorOf(focusWidget());
    if (event->key() != Qt::Key_Escape || !(isBeside || isInspecting())) return Page::keyPressEvent(event);
    if (isInspecting()) closeInspector();
    else m_view->setFocus();
}

void MapPage::closeInspector() {
    m_trailing->setCurrentWidget(m_side);
    m_trailing->setFixedWidth(sideWidth());
    m_trailing->setVisible(!m_isPresenting);
    m_view->setFocus();
}

QStringList MapPage::sizeNames() { return {tr("Annual value"), tr("Initiatives"), tr("Time in stage"), tr("All alike")}; }
QStringList MapPage::colourNames() { return {tr("Stage"), tr("Earned stage"), tr("Unit"), tr("Lifecycle")}; }

/// "New use case" is the page Use cases' own.
QStringList MapPage::commandNames(const Workspace&) {
    QStringList names{tr("Move the thresholds"), tr("Ghosts"), tr("Trails"), tr("Labels"), tr("Fit"), tr("Open the inspector"), tr("Remove placement")};
    for (const QString& size : sizeNames()) names.append(tr("Size: %1").arg(size));
    for (const QString& colour : colourNames()) names.append(tr("Colour: %1").arg(colour));
    return names;
}

/// The keys of bubbles are the map's own: the search only names them.
void MapPage::setupCommands() {
    const auto shown = [this] { return m_stack->currentIndex() == 0 ? QString() : tr("There are no use cases to show yet. Add some first."); };
    const auto chosen = [this] { return m_view->selection().isEmpty() ? tr("Choose a use case on the map first.") : QString(); };
    const auto placed = [this, chosen] {
        if (m_model->workspace().isReadOnly()) return obstacleOfReading(true);
        return chosen().isEmpty() && !hasPlacementSelected() ? tr("What is chosen on the map has no placement to remove.") : chosen();
    };
    nameCommand(tr("Ghosts"), Qt::Key_G, shown, [this] { m_ghosts->toggle(); });
    nameCommand(tr("Trails"), Qt::Key_T, shown, [this] { emit m_view->trailsToggled(); });
    nameCommand(tr("Labels"), Qt::Key_L, shown, [this] { m_view->setLabels(!m_view->hasLabels()); });
    nameCommand(tr("Fit"), Qt::Key_0, shown, [this] { m_view->fit(); });
    nameCommand(tr("Open the inspector"), Qt::Key_Return, chosen, [this] { openInspector(m_view->current()); });
    setChangesChosen(nameCommand(tr("Remove placement"), Qt::Key_Delete, placed, [this] { m_view->removeSelectedPlacements(); }));
    for (int i = 0; i < m_size->count(); ++i) nameCommand(tr("Size: %1").arg(m_size->choice(i)), {}, shown, [this, i] { m_size->setCurrentIndex(i); });
    for (int i = 0; i < m_colour->count(); ++i) nameCommand(tr("Colour: %1").arg(m_colour->choice(i)), {}, shown, [this, i] { m_colour->setCurrentIndex(i); });
}

bool MapPage::hasPlacementSelected() const {
    const QList<UseCaseId> ids = m_view->selection();
    return std::any_of(ids.cbegin(), ids.cend(), [this](UseCaseId id) { return m_model->portfolio().find(id)->placedImpact.has_value(); }) && !m_model->workspace().isReadOnly();
}

void MapPage::showMenu(const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<UseCaseId> ids = m_view->selection();
    if (!ids.isEmpty()) {
        QAction* open = menu->addAction(menuText(tr("Open %1").arg(m_model->portfolio().find(m_view->current())->name)));
        connect(open, &QAction::triggered, this, [this] { openInspector(m_view->current()); });
        QAction* remove = menu->addAction(tr("Remove placement"));
        remove->setEnabled(hasPlacementSelected());
        connect(remove, &QAction::triggered, m_view, [this] { m_view->removeSelectedPlacements(); });
        menu->addSeparator();
    }
    QAction* labels = menu->addAction(tr("Labels"));
    labels->setCheckable(true);
    labels->setChecked(m_view->hasLabels());
    connect(labels, &QAction::toggled, m_view, &MapView::setLabels);
    QAction* unlocked = menu->addAction(tr("Move the thresholds (Alt+arrows)"));
    unlocked->setCheckable(true);
    unlocked->setChecked(m_view->hasThresholdsUnlocked());
    unlocked->setEnabled(!m_model->workspace().isReadOnly());
    connect(unlocked, &QAction::toggled, m_view, &MapView::setThresholdsUnlocked);
    connect(menu->addAction(tr("Fit")), &QAction::triggered, m_view, &MapView::fit);
    menu->popup(m_view->mapToGlobal(position));
}

}  // namespace stagepath
