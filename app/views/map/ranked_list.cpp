#include "app/views/map/ranked_list.h"

#include "app/drawing/map/map_painter.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace stagepath {

namespace {

constexpr int kRankedListRowHeight = 30;
constexpr int kRankedListLeastRows = 3;  ///< in sight, however much waits in the tray below

/// Rows with the colour of the bubble, figures at the end, the design's selection.
class RankedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* model = static_cast<const RankedListModel*>(index.model());
        const Theme& t = Theme::of(option.widget);
        const bool rtl = option.direction == Qt::RightToLeft;
        const bool selected = option.state & QStyle::State_Selected;
        p->fillRect(option.rect, selected ? t.accentTint : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
        p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
        if (selected && index.column() == 0) p->fillRect(QRect(rtl ? option.rect.right() - 2 : option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
        QRect words = option.rect.adjusted(rtl ? 7 : 2, 0, rtl ? -2 : -7, 0);
        const int column = index.column();
        if (column == RankedListModel::Name) {
            words = option.rect.adjusted(rtl ? 4 : 22, 0, rtl ? -22 : -2, 0);
            paintDot(*p, t, model->map().scene().find(model->idAt(index.row())), {rtl ? option.rect.right() - 10.0 : option.rect.left() + 10.5, option.rect.center().y() + 0.5});
        }
        if (column == RankedListModel::Name && index.data(RankedListModel::PlacedRole).toBool()) words = besidePlaced(*p, t, words, rtl);
        const bool strong = column == (model->isByReadiness() ? RankedListModel::Readiness : RankedListModel::Impact);
        p->setFont(fontOfPixels(column == RankedListModel::Rank ? 12 : 13, strong ? 600 : 400));
        p->setPen(column == RankedListModel::Rank ? t.text3 : strong || column == RankedListModel::Name ? t.text1 : t.text2);
        const bool atStart = (column == RankedListModel::Name) != rtl;
        const QString text = p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
        p->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute | (atStart ? Qt::AlignLeft : Qt::AlignRight), text);
        if (!index.data(RankedListModel::CautionRole).toString().isEmpty()) paintDoubt(*p, t, words, p->fontMetrics().horizontalAdvance(text), rtl);
        // Of the row, whichever of its cells is the current one.
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        if (view && view->hasFocus() && view->currentIndex().row() == index.row() && column == RankedListModel::Name) {
            p->setRenderHint(QPainter::Antialiasing);
            p->setPen(QPen(t.focus, 2));
            p->setBrush(Qt::NoBrush);
            p->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
            p->setRenderHint(QPainter::Antialiasing, false);
        }
    }

private:
    /// The word that says it at the end of \p words; what is left of them.
    static QRect besidePlaced(QPainter& p, const Theme& t, const QRect& words, bool rtl) {
        const QString placed = RankedList::tr("placed");
        p.setFont(fontOfPixels(11));
        p.setPen(t.text3);
        p.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute | (rtl ? Qt::AlignLeft : Qt::AlignRight), placed);
        const int width = p.fontMetrics().horizontalAdvance(placed) + 8;
        return words.adjusted(rtl ? width : 0, 0, rtl ? 0 : -width, 0);
    }
    /// Before a figure of \p width that something has to be said of; the words are in the tip.
    static void paintDoubt(QPainter& p, const Theme& t, const QRect& words, int width, bool rtl) {
        constexpr int kSign = 13;
        const int left = rtl ? words.left() + width + 4 : words.right() - width - 4 - kSign;
        p.save();
        p.setRenderHint(QPainter::Antialiasing);
        paintSeverity(p, t, QRect(left, words.center().y() - kSign / 2, kSign, kSign), Severity::Hint);
        p.restore();
    }
    static void paintDot(QPainter& p, const Theme& t, const MapBubble* bubble, QPointF centre) {
        if (!bubble) return;
        p.save();
        p.setRenderHint(QPainter::Antialiasing);
        const MapInk ink = mapInk(bubble->fill, t);
        p.setPen(QPen(ink.line, 1));
        p.setBrush(ink.fill);
        p.drawEllipse(centre, 5, 5);
        p.restore();
    }
};

/// The head: small words, a thin rule, the leading figure in full ink.
class RankedHeader : public QHeaderView {
public:
    explicit RankedHeader(RankedListModel* model) : QHeaderView(Qt::Horizontal), m_model(model) { setFixedHeight(28); }

protected:
    void paintSection(QPainter* p, const QRect& rect, int column) const override {
        const Theme& t = Theme::of(this);
        p->fillRect(rect, t.surface);
        p->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.borderStrong);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const bool name = column == RankedListModel::Name;
        const bool leading = column == (m_model->isByReadiness() ? RankedListModel::Readiness : RankedListModel::Impact);
        p->setFont(fontOfPixels(12, leading ? 600 : 400));
        p->setPen(leading ? t.text1 : t.text3);
        const QRect words = name ? rect.adjusted(rtl ? 4 : 22, 0, rtl ? -22 : -4, 0) : rect.adjusted(rtl ? 7 : 2, 0, rtl ? -2 : -7, 0);
        const QString text = p->fontMetrics().elidedText(m_model->headerData(column, Qt::Horizontal).toString(), Qt::ElideRight, words.width());
        p->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute | (name != rtl ? Qt::AlignLeft : Qt::AlignRight), text);
    }

private:
    RankedListModel* m_model;
};

}  // namespace

RankedList::RankedList(RankedListModel* model, QWidget* parent) : QTableView(parent), m_model(model) {
    setAccessibleName(tr("Ranked use cases"));
    setModel(model);
    setItemDelegate(new RankedDelegate(this));
    setHorizontalHeader(new RankedHeader(model));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kRankedListRowHeight);
    verticalHeader()->setDefaultSectionSize(kRankedListRowHeight);
    setMinimumHeight(horizontalHeader()->minimumHeight() + kRankedListLeastRows * kRankedListRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(RankedListModel::Name, QHeaderView::Stretch);
    fitHeads();
    horizontalHeader()->setSectionsClickable(false);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = selectedIds(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitHeads();
        setSelectedIds(m_kept);
        if (hasFocus()) showPlace();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) { emit opened(m_model->idAt(index.row())); });
    changeEvent(nullptr);
}

/// As wide as the heads are in this language, when they lead.
void RankedList::fitHeads() {
    const QFontMetrics strong(fontOfPixels(12, 600));
    const auto room = [&](int column, int least) { return std::max(least, strong.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 12); };
    const QString last = m_model->index(m_model->rowCount() - 1, RankedListModel::Rank).data().toString();
    setColumnWidth(RankedListModel::Rank, std::max(28, QFontMetrics(fontOfPixels(12)).horizontalAdvance(last) + 12));
    setColumnWidth(RankedListModel::Impact, room(RankedListModel::Impact, 44));
    setColumnWidth(RankedListModel::Readiness, room(RankedListModel::Readiness, 44));
}

/// Whoever comes by keyboard sees where.
void RankedList::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    showPlace();
    viewport()->update();
}

void RankedList::showPlace() {
    if (!currentIndex().isValid() && m_model->rowCount() > 0) selectionModel()->setCurrentIndex(m_model->index(0, RankedListModel::Name), QItemSelectionModel::NoUpdate);
}

/// The ring goes round the row, not the current cell alone.
void RankedList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    for (const QModelIndex& index : {current, previous}) {
        if (index.isValid()) viewport()->update(visualRect(index.siblingAtColumn(RankedListModel::Name)));
    }
}

void RankedList::setSelectedIds(const QList<UseCaseId>& ids) {
    const QScopedValueRollback quiet(m_quiet, true);
    if (ids == selectedIds()) return;
    QItemSelection rows;
    int last = -1;
    for (const UseCaseId id : ids) {
        const int row = m_model->rowOf(id);
        if (row < 0) continue;
        rows.select(m_model->index(row, 0), m_model->index(row, RankedListModel::ColumnCount - 1));
        last = row;
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (last < 0) return;
    selectionModel()->setCurrentIndex(m_model->index(last, RankedListModel::Name), QItemSelectionModel::NoUpdate);
    scrollTo(m_model->index(last, RankedListModel::Name));
}

QList<UseCaseId> RankedList::selectedIds() const {
    QList<UseCaseId> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) ids.append(m_model->idAt(index.row()));
    return ids;
}

void RankedList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (!m_quiet) emit idsSelected(selectedIds());
}

void RankedList::keyPressEvent(QKeyEvent* event) {
    const UseCaseId id = m_model->idAt(currentIndex().row());
    const bool asks = event->modifiers() & Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (id && asks) {
        emit scoreAsked(id, event->key() == Qt::Key_Up);
        return;
    }
    if (id && enters) {
        emit opened(id);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RankedList::changeEvent(QEvent* event) {
    if (event) QTableView::changeEvent(event);
    if (event && event->type() != QEvent::PaletteChange) return;
    const QColor ground = Theme::of(this).surface;
    if (palette().color(QPalette::Base) == ground) return;
    QPalette p = palette();
    p.setColor(QPalette::Base, ground);
    setPalette(p);
}

}  // namespace stagepath
