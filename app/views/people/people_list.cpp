#include "app/views/people/people_list.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/views/people/people_delegate.h"
#include "app/widgets/lists/plain_header.h"

#include <QContextMenuEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace stagepath {

namespace {

constexpr int kLoadWidth = 8 + PeopleModel::kQuarters * 21 + 4;
constexpr int kCountWidths[] = {88, 56, 78};  ///< at least; a head in another language may be longer
constexpr int kGapWidth = 122;
constexpr int kUnitWidth = 104;
constexpr int kPeopleListNarrow = 760;  ///< below, the unit gives its room to the name
constexpr int kPeopleListName = 230;    ///< what a name keeps while others grow to their words
constexpr int kPeopleListMost = 280;    ///< wider no unit and no gap grows
constexpr int kPeopleListMeasured = 500;  ///< rows; more would hold up every refresh

}  // namespace

PeopleList::PeopleList(PeopleModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
    setModel(&model);
    setItemDelegate(new PeopleDelegate(this));
    setAccessibleName(tr("People"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DropOnly);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(PeopleDelegate::kRow);
    setHorizontalHeader(new PlainHeader(34, 16, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        placeHeads();
        placeColumns();
        select(m_kept);
    });
    placeHeads();
    connect(this, &QAbstractItemView::doubleClicked, this, &PeopleList::openRequested);
}

PersonId PeopleList::current() const { return m_model.idAt(currentIndex().row()); }

void PeopleList::select(PersonId id) {
    int row = m_model.rowOf(id);
    if (row < 0) row = m_model.rowCount() > 1 ? 1 : -1;
    setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, PeopleModel::Name));
}

void PeopleList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    const PersonId id = m_model.idAt(current.row());
    if (!id.isNull()) m_kept = id;
    emit currentChangedTo(id);
}

void PeopleList::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !current().isNull()) emit openRequested();
    else if (event->key() == Qt::Key_Delete && !current().isNull()) emit removeRequested(current());
    else QTableView::keyPressEvent(event);
}

void PeopleList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const PersonId id = m_model.idAt(index.row());
    if (!id.isNull()) emit menuRequested(id, byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

/// The frame of one cell that comes with a table says too little, but without it no row takes a drop.
void PeopleList::dragMoveEvent(QDragMoveEvent* event) {
    setDropIndicatorShown(true);
    QTableView::dragMoveEvent(event);
    setDropIndicatorShown(false);
    markDrop(event->isAccepted() ? indexAt(event->position().toPoint()).row() : -1);
}

void PeopleList::dragLeaveEvent(QDragLeaveEvent* event) {
    QTableView::dragLeaveEvent(event);
    markDrop(-1);
}

void PeopleList::dropEvent(QDropEvent* event) {
    markDrop(-1);
    QTableView::dropEvent(event);
}

void PeopleList::markDrop(int row) {
    if (row == m_dropRow) return;
    m_dropRow = row;
    viewport()->update();
}

void PeopleList::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_dropRow < 0 || m_dropRow >= m_model.rowCount()) return;
    QPainter p(viewport());
    p.setPen(QPen(Theme::of(this).accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    p.drawRect(QRect(0, rowViewportPosition(m_dropRow), viewport()->width(), rowHeight(m_dropRow)).adjusted(1, 1, -1, -1));
}

void PeopleList::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    placeColumns();
}

void PeopleList::placeHeads() {
    for (int row = 0; row < m_model.rowCount(); ++row) setRowHeight(row, m_model.isHead(row) ? PeopleDelegate::kHead : PeopleDelegate::kRow);
}

int PeopleList::widestWords(int column) const {
    const QFontMetrics metrics(textFont(TextStyle::Body));
    int widest = 0;
    for (int row = 0; row < std::min(m_model.rowCount(), kPeopleListMeasured); ++row) {
        if (!m_model.isHead(row)) widest = std::max(widest, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
    }
    return std::min(widest, kPeopleListMost);
}

void PeopleList::placeColumns() {
    const int room = viewport()->width();
    const bool narrow = room < kPeopleListNarrow;
    int taken = kLoadWidth;
    setColumnHidden(PeopleModel::Unit, narrow);
    setColumnHidden(PeopleModel::Leads, narrow);
    for (const int column : {PeopleModel::AnswersFor, PeopleModel::Leads, PeopleModel::Initiatives}) {
        if (isColumnHidden(column)) continue;
        const int head = QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + 18;
        const int wide = std::max(kCountWidths[column - PeopleModel::AnswersFor], head);
        horizontalHeader()->resizeSection(column, wide);
        taken += wide;
    }
    horizontalHeader()->resizeSection(PeopleModel::Load, kLoadWidth);
    // What the names leave free goes to the words that would be cut: first the gaps, then the units.
    int left = std::max(0, room - taken - kPeopleListName - kGapWidth - (narrow ? 0 : kUnitWidth));
    const auto grown = [&](int column, int least, int beside) {
        const int wide = least + std::clamp(widestWords(column) + beside - least, 0, left);
        left -= wide - least;
        horizontalHeader()->resizeSection(column, wide);
        taken += wide;
    };
    grown(PeopleModel::Gap, kGapWidth, 36);
    if (!narrow) grown(PeopleModel::Unit, kUnitWidth, 18);
    horizontalHeader()->resizeSection(PeopleModel::Name, std::max(150, room - taken));
}

}  // namespace stagepath
