#include "app/views/table/use_case_table_view.h"

#include "app/drawing/theme.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/views/table/cell_refusal.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_delegate.h"
#include "app/views/table/use_case_header.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace stagepath {

UseCaseTableView::UseCaseTableView(UseCaseTableModel* model, QWidget* parent) : QTableView(parent), m_model(model), m_head(new UseCaseHeader(this)) {
    setObjectName(QStringLiteral("useCaseTable"));
    setAccessibleName(tr("Use cases"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setItemDelegate(new UseCaseDelegate(this));
    setupHeaders();
    setupModel();
}

void UseCaseTableView::setupHeaders() {
    setHorizontalHeader(m_head);
    disconnect(m_head, SIGNAL(sectionPressed(int)), this, SLOT(selectColumn(int)));
    disconnect(m_head, SIGNAL(sectionEntered(int)), this, nullptr);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setModel(m_model);
    connect(m_head, &UseCaseHeader::sortRequested, this, [this](int column, bool further) { m_model->sortBy(static_cast<UseCaseColumn>(column), further); });
    connect(m_head, &UseCaseHeader::selectAllRequested, this, [this](bool all) {
        m_isSticky = all;
        all ? selectAll() : clearSelection();
    });
    connect(m_head, &UseCaseHeader::menuWanted, this, [this](int column, const QPoint& global) { emit headMenuWanted(static_cast<UseCaseColumn>(column), global); });
    connect(m_head->captureRow(), &UseCaseCaptureRow::left, this, [this] { setFocus(); });
    loadColumns();
    connect(m_head, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isFitting) return;
        if (column == static_cast<int>(UseCaseColumn::Name)) m_nameWidth = width;
        saveColumns();
        if (column != static_cast<int>(UseCaseColumn::Name)) fitName();
    });
    connect(m_head, &QHeaderView::sectionMoved, this, &UseCaseTableView::saveColumns);
}

/// A reset (a new filter) keeps what was selected, by id.
void UseCaseTableView::setupModel() {
    // A head that the rows are sorted by has a sign more.
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, [this] { fitName(); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_selectedBefore = selectedIds();
        m_currentBefore = m_model->idAt(currentIndex().row());
        m_columnBefore = std::max(1, currentIndex().column());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        applyRowHeights();
        QItemSelection selection;
        for (const UseCaseId id : m_selectedBefore) {
            const int row = m_model->rowOf(id);
            if (row >= 0) selection.append(QItemSelectionRange(m_model->index(row, 0), m_model->index(row, kUseCaseColumnCount - 1)));
        }
        selectionModel()->select(selection, QItemSelectionModel::Select);
        const int row = m_model->rowOf(m_currentBefore);
        if (row >= 0) selectionModel()->setCurrentIndex(m_model->index(row, m_columnBefore), QItemSelectionModel::NoUpdate);
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) connect(m_model, signal, this, &UseCaseTableView::applyRowHeights);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &UseCaseTableView::applyRowHeights);
    connect(m_model, &UseCaseTableModel::countsChanged, this, [this] { m_head->setSelection(static_cast<int>(selectedIds().size()), m_model->shownCount()); });
    applyRowHeights();
}

UseCaseCaptureRow* UseCaseTableView::captureRow() const { return m_head->captureRow(); }

int UseCaseTableView::rowHeightOf(int row) const {
    const int height = m_density == Density::Compact ? 28 : m_density == Density::Comfortable ? 40 : 32;
    return m_model->isGroup(row) ? height + 2 : height;
}

void UseCaseTableView::setDensity(Density density) {
    m_density = density;
    applyRowHeights();
    viewport()->update();
}

void UseCaseTableView::applyRowHeights() {
    QHeaderView* rows = verticalHeader();
    const int height = rowHeightOf(-1);
    if (rows->defaultSectionSize() != height) rows->setDefaultSectionSize(height);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int wanted = m_model->isGroup(row) ? height + 2 : height;
        if (rows->sectionSize(row) != wanted) rows->resizeSection(row, wanted);
    }
}

QModelIndex UseCaseTableView::firstCell() const {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isGroup(row)) return m_model->index(row, static_cast<int>(UseCaseColumn::Name));
    }
    return m_model->index(0, static_cast<int>(UseCaseColumn::Name));
}

QList<UseCaseId> UseCaseTableView::selectedIds() const {
    QList<int> rows;
    if (!selectionModel()) return {};
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return m_model->idsAt(rows);
}

void UseCaseTableView::select(const QList<UseCaseId>& ids, int column) {
    QItemSelection selection;
    int top = -1;
    for (const UseCaseId id : ids) {
        const int row = m_model->rowOf(id);
        if (row < 0) continue;
        selection.append(QItemSelectionRange(m_model->index(row, 0), m_model->index(row, kUseCaseColumnCount - 1)));
        if (top < 0 || row < top) top = row;
    }
    if (top < 0) return;
    const QModelIndex first = m_model->index(top, column >= 0 ? column : std::max(1, currentIndex().column()));
    m_isSticky = selection.size() > 1;
    executeDelayedItemsLayout();  // else rows that have just come are out of the scroll bar's reach
    goTo(first);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

/// Goes to \p index with the selection as it is; what Shift selects begins there from now on.
void UseCaseTableView::goTo(const QModelIndex& index) {
    m_isGoing = true;
    setCurrentIndex(index);
    m_isGoing = false;
}

void UseCaseTableView::showTop() {
    m_isSticky = false;
    clearSelection();
    goTo(firstCell());
    scrollToTop();
}

QList<UseCaseId> UseCaseTableView::targetsOf(const QModelIndex& index) const {
    const UseCaseId id = m_model->idAt(index.row());
    const QList<UseCaseId> selected = selectedIds();
    return selected.contains(id) ? selected : QList<UseCaseId>{id};
}

QItemSelectionModel::SelectionFlags UseCaseTableView::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    if (m_isGoing) return QItemSelectionModel::NoUpdate;
    if (event && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool extends = key->modifiers() & Qt::ShiftModifier;
        if (m_isSticky && !extends) return QItemSelectionModel::NoUpdate;
        // To the first and last row the selection goes along, too: what a command acts on is where the cursor stands.
        if (key->key() == Qt::Key_Home || key->key() == Qt::Key_End) return (extends ? QItemSelectionModel::SelectCurrent : QItemSelectionModel::ClearAndSelect) | QItemSelectionModel::Rows;
    }
    return QTableView::selectionCommand(index, event);
}

/// The cursor never stands on the check boxes. The top is the first use case, which a command can act on, not the head of its group.
QModelIndex UseCaseTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (next.isValid() && action == MoveHome && modifiers.testFlag(Qt::ControlModifier)) next = m_model->index(firstCell().row(), next.column());
    return next.isValid() && next.column() == 0 ? m_model->index(next.row(), static_cast<int>(columnsShown().constFirst())) : next;
}

void UseCaseTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    for (const QModelIndex& index : {current, previous}) {
        if (index.isValid() && m_model->isGroup(index.row())) viewport()->update();
    }
}

void UseCaseTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    m_head->setSelection(static_cast<int>(selectedIds().size()), m_model->shownCount());
    emit selectionChangedByUser();
}

/// The open field whose words could not be taken. Until they are mended or given up the keyboard stays there.
QWidget* UseCaseTableView::refusedField() const {
    if (!isEditing()) return nullptr;
    for (QLineEdit* field : viewport()->findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (field->isVisible() && isCellRefused(*field)) return field;
    }
    return nullptr;
}

void UseCaseTableView::focusInEvent(QFocusEvent* event) {
    if (QWidget* field = refusedField()) {
        field->setFocus();
        return;
    }
    const QModelIndex first = currentIndex().isValid() && currentIndex().column() > 0 ? QModelIndex() : firstCell();
    if (first.isValid()) {
        const bool moves = m_isSticky || m_model->isGroup(first.row());
        selectionModel()->setCurrentIndex(first, moves ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QTableView::focusInEvent(event);
    viewport()->update();
}

void UseCaseTableView::toggleRow(int row) {
    if (m_model->isGroup(row)) return;
    m_isSticky = true;
    const QItemSelection whole(m_model->index(row, 0), m_model->index(row, kUseCaseColumnCount - 1));
    selectionModel()->select(whole, QItemSelectionModel::Toggle);
}

void UseCaseTableView::toggleGroup(int row) {
    m_model->setCollapsed(row, !m_model->isCollapsed(row));
    goTo(m_model->index(row, static_cast<int>(UseCaseColumn::Name)));
}

void UseCaseTableView::mousePressEvent(QMouseEvent* event) {
    if (QWidget* field = refusedField()) {
        field->setFocus();
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        if (m_model->isGroup(index.row())) {
            toggleGroup(index.row());
            return;
        }
        if (index.column() == 0 && !(event->modifiers() & Qt::ShiftModifier)) {
            toggleRow(index.row());
            goTo(m_model->index(index.row(), 1));
            return;
        }
        m_isSticky = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    }
    // A right click on one of several selected rows means all of them.
    if (event->button() == Qt::RightButton && index.isValid() && selectionModel()->isSelected(index)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
    QTableView::mousePressEvent(event);
}

void UseCaseTableView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && (m_model->isGroup(index.row()) || index.column() == 0)) {
        mousePressEvent(event);
        return;
    }
    if (index.isValid() && !(index.flags() & Qt::ItemIsEditable)) emit opened();
    QTableView::mouseDoubleClickEvent(event);
}

void UseCaseTableView::mouseMoveEvent(QMouseEvent* event) {
    hover(indexAt(event->position().toPoint()).row());
    if (!refusedField()) QTableView::mouseMoveEvent(event);
}

void UseCaseTableView::leaveEvent(QEvent* event) {
    hover(-1);
    QTableView::leaveEvent(event);
}

void UseCaseTableView::hover(int row) {
    if (row == m_hovered) return;
    for (const int old : {m_hovered, row}) {
        if (old >= 0) viewport()->update(0, rowViewportPosition(old), viewport()->width(), rowHeight(old));
    }
    m_hovered = row;
}

void UseCaseTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitName();
}

/// Heads of groups stand still while their columns move on.
void UseCaseTableView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 && m_model->grouping() != UseCaseGrouping::None) viewport()->update();
}

void UseCaseTableView::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    p.fillRect(event->rect(), Theme::of(this).surface);
    p.end();
    QTableView::paintEvent(event);
}

void UseCaseTableView::contextMenuEvent(QContextMenuEvent* event) {
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) where = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    emit contextMenuWanted(where);
}

}  // namespace stagepath
