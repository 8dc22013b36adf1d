#include "app/widgets/chart_card.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/plain_header.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QTableWidget>

namespace stagepath {

QString ChartTable::asText() const {
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (const QStringList& row : rows) lines.append(row.join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ChartCard::ChartCard(const QString& title, QWidget* chart, Table table, QWidget* parent)
    : Card(title, parent), m_chart(chart), m_table(std::move(table)), m_tableView(new QTableWidget), m_stack(new QStackedLayout) {
    m_tableView->setHorizontalHeader(new PlainHeader(30, 8, m_tableView));
    m_tableView->verticalHeader()->hide();
    m_tableView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_tableView->setShowGrid(false);
    m_tableView->setTabKeyNavigation(false);
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
    connect(menu->addAction(tr("Export chart…")), &QAction::triggered, this, &ChartCard::exportRequested);
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
}

void ChartCard::refreshTable() {
    if (!showsTable()) return;
    const ChartTable table = m_table();
    m_tableView->setColumnCount(static_cast<int>(table.heads.size()));
    m_tableView->setHorizontalHeaderLabels(table.heads);
    m_tableView->setRowCount(static_cast<int>(table.rows.size()));
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.rows[row].size(); ++column) {
            auto* item = new QTableWidgetItem(table.rows[row][column]);
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
            m_tableView->setItem(row, column, item);
            m_tableView->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
        }
    }
    // Whole dates and names; what is wider than the card is scrolled.
    m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tableView->horizontalHeader()->setStretchLastSection(true);
}

void ChartCard::copyPicture() {
    QApplication::clipboard()->setPixmap(m_chart->grab());
    emit toast(tr("Picture copied"));
}

}  // namespace stagepath
