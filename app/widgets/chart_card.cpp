#include "app/widgets/chart_card.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/plain_header.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include <algorithm>
#include <numeric>

namespace stagepath {

QString ChartTable::asText() const {
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (const QStringList& row : rows) lines.append(row.join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

namespace {

constexpr int kChartTableHead = 30;
constexpr int kChartTablePad = 8;  ///< beside words, in heads and cells alike

class ChartTableDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* p, const QStyleOptionViewItem& o, const QModelIndex& index) const override {
        QStyleOptionViewItem words = o;
        words.rect.adjust(inset(o), 0, -inset(o), 0);
        if (o.state & QStyle::State_Selected) p->fillRect(o.rect, o.palette.brush(o.widget->isActiveWindow() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
        QStyledItemDelegate::paint(p, words, index);
    }
    QSize sizeHint(const QStyleOptionViewItem& o, const QModelIndex& index) const override { return QStyledItemDelegate::sizeHint(o, index) + QSize(2 * inset(o), 0); }

private:
    /// What the style's own room lacks.
    static int inset(const QStyleOptionViewItem& o) { return std::max(0, kChartTablePad - o.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &o, o.widget) - 1); }
};

/// The width of the longest of \p words, with what its last letter reaches beyond its own room.
int widestInChartTable(const QStringList& words, const QFont& font) {
    int width = 0;
    for (const QString& word : words) width = std::max(width, QFontMetrics(font).boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, 200), Qt::TextWordWrap, word).width());
    return width;
}

}  // namespace

ChartCard::ChartCard(const QString& title, QWidget* chart, Table table, QWidget* parent)
    : Card(title, parent), m_chart(chart), m_table(std::move(table)), m_tableView(new QTableWidget), m_stack(new QStackedLayout) {
    m_tableView->setHorizontalHeader(new PlainHeader(kChartTableHead, kChartTablePad, m_tableView));
    m_tableView->verticalHeader()->hide();
    m_tableView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_tableView->setShowGrid(false);
    m_tableView->setTabKeyNavigation(false);
    m_tableView->setItemDelegate(new ChartTableDelegate(m_tableView));
    m_tableView->viewport()->installEventFilter(this);
    m_tableView->setAccessibleName(tr("%1, as a table").arg(title));
    body()->addLayout(m_stack, 1);  // before anything is in it: a stack without a parent shows its first widget as a window
    m_stack->addWidget(chart);
    m_stack->addWidget(m_tableView);
    head()->addWidget(makeMenu());
}

QWidget* ChartCard::makeMenu() {
    auto* button = makeIconButton(tr("Chart: table, copy, export"), QStringLiteral("more"));
    button->setFixedSize(26, 26);
    auto* menu = new QMenu(button);
    m_showsTable = menu->addAction(tr("Show as table"));
    m_showsTable->setCheckable(true);
    connect(m_showsTable, &QAction::toggled, this, &ChartCard::setShowsTable);
    menu->addSeparator();
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this, &ChartCard::copyPicture);
    connect(menu->addAction(tr("Copy table")), &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(m_table().asText());
        emit toast(tr("Table copied"));
    });
    connect(menu->addAction(tr("Export chart…")), &QAction::triggered, this, &ChartCard::exportRequested, Qt::QueuedConnection);  // it asks, behind the menu
    connect(button, &QPushButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
    return button;
}

void ChartCard::setTitle(const QString& title) {
    setAccessibleName(title);
    if (auto* label = qobject_cast<QLabel*>(head()->itemAt(0)->widget())) label->setText(title);
}

bool ChartCard::showsTable() const { return m_stack->currentIndex() == 1; }

void ChartCard::setShowsTable(bool on) {
    m_showsTable->setChecked(on);
    m_stack->setCurrentIndex(on ? 1 : 0);
    refreshTable();
    emit showsTableChanged();
}

void ChartCard::refreshTable() {
    if (!showsTable()) return;
    const ChartTable table = m_table();
    m_heads = table.heads;
    m_brief = table.brief;
    m_tableView->setColumnCount(static_cast<int>(table.heads.size()));
    setHeads(m_heads);
    m_tableView->setRowCount(static_cast<int>(table.rows.size()));
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.rows[row].size(); ++column) {
            auto* item = new QTableWidgetItem(table.rows[row][column]);
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
            m_tableView->setItem(row, column, item);
        }
    }
    fitColumns();
}

/// Brief heads are whole in the tooltip, and when they are read out.
void ChartCard::setHeads(const QStringList& shown) {
    for (int column = 0; column < m_tableView->columnCount(); ++column) {
        QTableWidgetItem* item = m_tableView->horizontalHeaderItem(column);
        if (!item) m_tableView->setHorizontalHeaderItem(column, item = new QTableWidgetItem);
        item->setText(shown.value(column));
        item->setToolTip(m_heads.value(column));
        item->setData(Qt::AccessibleTextRole, m_heads.value(column));
        item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
    }
}

/// Of the columns under \p heads, each in one line or \p wrapped.
QList<int> ChartCard::widthsFor(const QStringList& heads, bool wrapped) const {
    const QFont font = textFont(TextStyle::Small);
    QList<int> widths;
    for (int column = 0; column < m_tableView->columnCount(); ++column) {
        const QString head = heads.value(column);
        const int cells = static_cast<const QAbstractItemView*>(m_tableView)->sizeHintForColumn(column);
        widths.append(std::max(cells, widestInChartTable(wrapped ? head.split(QLatin1Char(' ')) : QStringList(head), font) + 2 * kChartTablePad + 1));
    }
    return widths;
}

/// Whole dates and names. Heads are wrapped where they would make the table wider than the card, and brief where even that has no room; what
/// is wider still is scrolled.
void ChartCard::fitColumns() {
    const int columns = m_tableView->columnCount();
    if (columns == 0) return;
    const int room = m_tableView->viewport()->width();
    const auto sum = [](const QList<int>& all) { return std::accumulate(all.begin(), all.end(), 0); };
    QStringList heads = m_heads;
    QList<int> widths = widthsFor(heads, false);
    if (sum(widths) > room) widths = widthsFor(heads, true);
    if (sum(widths) > room && !m_brief.isEmpty()) widths = widthsFor(heads = m_brief, true);
    setHeads(heads);
    // The names get what is left.
    widths[0] += std::max(0, room - sum(widths));
    int height = kChartTableHead;
    const QFontMetrics metrics(textFont(TextStyle::Small));
    for (int column = 0; column < columns; ++column) {
        m_tableView->setColumnWidth(column, widths[column]);
        const QRect words(0, 0, widths[column] - 2 * kChartTablePad, 200);
        height = std::max(height, metrics.boundingRect(words, Qt::TextWordWrap, heads.value(column)).height() + 10);
    }
    m_tableView->horizontalHeader()->setFixedHeight(height);
}

bool ChartCard::eventFilter(QObject* object, QEvent* event) {
    if (object == m_tableView->viewport() && event->type() == QEvent::Resize && showsTable()) fitColumns();
    return Card::eventFilter(object, event);
}

void ChartCard::copyPicture() {
    QApplication::clipboard()->setPixmap(m_chart->grab());
    emit toast(tr("Picture copied"));
}

}  // namespace stagepath
