// What the dialog of the baselines does when a button or a key asks for it.
#include "app/dialogs/baselines/baselines_dialog.h"

#include "app/dialogs/ask.h"
#include "app/models/plan/baseline_edits.h"
#include "app/widgets/chart_card.h"
#include "app/widgets/panel_tools.h"
#include "core/exchange/reading/file_bytes.h"
#include "core/exchange/slip_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

namespace stagepath {

void BaselinesDialog::attemptEdit(const std::function<void()>& work) {
    showProblem({});
    attempt(work, [this](const QString& sentence) {
        refreshList();
        showProblem(sentence);
    });
}

void BaselinesDialog::freeze() {
    attemptEdit([this] {
        setCurrent(freezeBaseline(m_workspace, m_name->text()));
        m_name->setText(proposedBaselineName(m_workspace.portfolio(), m_workspace.environment().today()));
        emit done(tr("The plan is frozen as “%1”.").arg(m_list->currentItem()->text(0)));
    });
}

void BaselinesDialog::editName() {
    if (m_list->currentItem() && !m_workspace.isReadOnly()) m_list->editItem(m_list->currentItem(), 0);
}

void BaselinesDialog::rename(QTreeWidgetItem* item) {
    const BaselineId id = baselineOf(item);
    const Baseline* row = m_workspace.portfolio().find(id);
    if (!row || row->name == item->text(0)) return;
    // The list is made anew by the change: not while it is still closing its editor.
    QMetaObject::invokeMethod(this, [this, id, name = item->text(0)] { attemptEdit([&] { renameBaseline(m_workspace, id, name); }); }, Qt::QueuedConnection);
}

void BaselinesDialog::removeCurrent() {
    const Baseline* row = m_workspace.portfolio().find(current());
    if (!row || m_workspace.isReadOnly()) return;
    attemptEdit([this, id = row->id, name = row->name] {
        removeBaseline(m_workspace, id);
        emit done(tr("The baseline “%1” is removed.").arg(name));
        emit compared(current());
    });
}

void BaselinesDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && m_list->hasFocus()) removeCurrent();
    else if (event->key() == Qt::Key_F2 && m_list->hasFocus()) editName();
    else QDialog::keyPressEvent(event);
}

void BaselinesDialog::copyCells() {
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    int row = -1;
    for (const QModelIndex& cell : std::as_const(cells)) {
        if (row >= 0) text += cell.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
        text += cell.data().toString();
        row = cell.row();
    }
    if (!text.isEmpty()) QApplication::clipboard()->setText(text);
}

void BaselinesDialog::copyTable() {
    ChartTable table;
    for (int column = 0; column < m_sorted->columnCount(); ++column) table.heads.append(m_sorted->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_sorted->columnCount(); ++column) cells.append(m_sorted->index(row, column).data().toString());
        table.rows.append(cells);
    }
    QApplication::clipboard()->setText(table.asText());
    showProblem(tr("Table copied"));
}

void BaselinesDialog::sortByCurrent() {
    const int column = m_table->currentIndex().column();
    QHeaderView* header = m_table->horizontalHeader();
    const bool isAscending = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    if (column >= 0) m_table->sortByColumn(column, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void BaselinesDialog::exportCsv() {
    const QString file = askSaveFile(this, tr("Export the comparison"), QStringLiteral("slip.csv"), tr("Tables (*.csv)"));
    if (file.isEmpty()) return;
    attemptEdit([this, file] {
        writeFileAtomically(file, toCsv(slipTable(m_model.slip())));
        showProblem(tr("Saved as %1").arg(file));
    });
}

}  // namespace stagepath
