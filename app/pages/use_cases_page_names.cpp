// Every command of the page Use cases under its name, so that the search finds it, and what is done to columns.
#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_table_model.h"
#include "app/pages/use_cases_page.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/table/use_case_filter_bar.h"
#include "app/views/table/use_case_table_view.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "core/workspace/workspace.h"

#include <QMenu>
#include <QSplitter>

#include <algorithm>

namespace stagepath {

QStringList UseCasesPage::groupingCommands() {
    QStringList texts;
    for (const QString& grouping : UseCaseFilterBar::groupings()) texts.append(tr("Group: %1").arg(grouping));
    return texts;
}

QStringList UseCasesPage::commandNames(const Workspace&) {
    QStringList names{tr("New use case"), tr("Score strategic impact"), tr("Impact criteria and weights…"), tr("Assign an accountable owner"), tr("Fill down"), tr("Duplicate"), tr("Copy"), tr("Copy this column's cells"), tr("Paste"),
                      tr("Paste rows"), tr("Remove"), tr("Show the history"), tr("Select all"), tr("Clear the filter")};
    names += groupingCommands() + QStringList{tr("Close all groups"), tr("Open all groups")};
    for (int i = static_cast<int>(UseCaseColumn::Unit); i < kUseCaseColumnCount; ++i) names.append(tr("Column: %1").arg(labelOf(static_cast<UseCaseColumn>(i))));
    return names << tr("Reset columns");
}

/// Nothing is changed in the table while its scores lie over it.
QString UseCasesPage::obstacleOfChange() const {
    return m_workspace.isReadOnly() ? obstacleOfReading(true) : isScoring() ? tr("End scoring first, with Esc.") : QString();
}

QString UseCasesPage::obstacleOfChosen() const {
    if (isScoring()) return tr("End scoring first, with Esc.");
    return m_table->selectedIds().isEmpty() ? tr("Choose use cases in the table first.") : QString();
}

/// The keys of rows are the table's own: the search only names them.
void UseCasesPage::setupCommands() {
    const auto writable = [this] { return obstacleOfChange(); };
    const auto any = [this] { return obstacleOfChosen(); };
    const auto change = [this] { return m_workspace.isReadOnly() ? obstacleOfReading(true) : obstacleOfChosen(); };
    const auto fills = [this, change] {
        const QString obstacle = change();
        if (!obstacle.isEmpty() || isEditable(static_cast<UseCaseColumn>(std::max(0, m_table->currentIndex().column())))) return obstacle;
        return tr("Go to a cell that can be changed first.");
    };
    nameCommand(tr("Assign an accountable owner"), {}, change, [this] { assignOwner(); });
    setChangesChosen(nameCommand(tr("Fill down"), Qt::CTRL | Qt::Key_D, fills, [this] { m_table->fillDown(); }));
    setChangesChosen(nameCommand(tr("Duplicate"), {}, change, [this] { duplicateSelected(); }));
    nameCommand(tr("Copy"), QKeySequence::Copy, any, [this] { m_table->copySelected(); });
    nameCommand(tr("Copy this column's cells"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, any, [this] { m_table->copyColumn(); });
    nameCommand(tr("Paste"), QKeySequence::Paste, writable, [this] { m_table->paste(); });
    nameCommand(tr("Paste rows"), {}, writable, [this] { pasteRows(); });
    setChangesChosen(nameCommand(tr("Remove"), Qt::Key_Delete, change, [this] { m_table->removeSelected(); }));
    setupViewCommands();
    setupColumnCommands();
}

void UseCasesPage::setupViewCommands() {
    const auto one = [this] {
        const QString obstacle = obstacleOfChosen();
        return obstacle.isEmpty() && m_table->selectedIds().size() != 1 ? tr("Choose a single use case first.") : obstacle;
    };
    const auto shown = [this] { return isScoring() ? tr("End scoring first, with Esc.") : m_model->shownCount() == 0 ? tr("No use case is shown.") : QString(); };
    const auto filtered = [this] { return m_model->filter() == UseCaseFilter::standard() ? tr("There is no filter to clear.") : QString(); };
    nameCommand(tr("Show the history"), {}, one, [this] { showHistory(); });
    nameCommand(tr("Select all"), QKeySequence::SelectAll, shown, [this] { m_table->selectEverything(); });
    nameCommand(tr("Clear the filter"), {}, filtered, [this] { m_bar->clearFilter(); });
}

void UseCasesPage::setupColumnCommands() {
    const auto always = [] { return QString(); };
    const QStringList groupings = groupingCommands();
    for (int i = 0; i < groupings.size(); ++i) nameCommand(groupings[i], {}, always, [this, i] { m_bar->grouping()->setCurrentIndex(i); });
    const auto grouped = [this] { return m_model->grouping() == UseCaseGrouping::None ? tr("Group the use cases first.") : QString(); };
    nameCommand(tr("Close all groups"), {}, grouped, [this] { m_model->setAllCollapsed(true); });
    nameCommand(tr("Open all groups"), {}, grouped, [this] { m_model->setAllCollapsed(false); });
    for (int i = static_cast<int>(UseCaseColumn::Unit); i < kUseCaseColumnCount; ++i) {
        const auto column = static_cast<UseCaseColumn>(i);
        nameCommand(tr("Column: %1").arg(labelOf(column)), {}, always, [this, column] { m_table->setShown(column, !m_table->isShown(column)); });
    }
    nameCommand(tr("Reset columns"), {}, always, [this] { m_table->resetColumns(); });
}

void UseCasesPage::assignOwner() {
    m_table->setShown(UseCaseColumn::Accountable, true);
    const QModelIndex owner = m_table->currentIndex().siblingAtColumn(static_cast<int>(UseCaseColumn::Accountable));
    m_table->selectionModel()->setCurrentIndex(owner, QItemSelectionModel::NoUpdate);
    m_table->edit(owner);
}

void UseCasesPage::duplicateSelected() {
    QList<UseCaseId> copies;
    if (!m_model->attempt([&] { copies = duplicateUseCases(m_workspace, m_table->selectedIds()); })) return;
    m_model->keep(copies);
    m_table->select(copies, static_cast<int>(UseCaseColumn::Name));
    emit toast(tr("Duplicated %Ln use case(s)", "", static_cast<int>(copies.size())), true);
}

void UseCasesPage::showHistory() {
    showInspector(true);
    m_inspector->showPart(UseCaseInspector::Part::History);
}

/// What can be done to \p column as a whole: by a right click on its head, and from the menu of its cells.
void UseCasesPage::addColumnCommands(QMenu& menu, UseCaseColumn column) {
    if (column != UseCaseColumn::Check) {
        menu.addAction(tr("Sort by %1, ascending").arg(labelOf(column)), this, [this, column] { m_model->setSorting({{column, Qt::AscendingOrder}}); });
        menu.addAction(tr("Sort by %1, descending").arg(labelOf(column)), this, [this, column] { m_model->setSorting({{column, Qt::DescendingOrder}}); });
        menu.addAction(tr("Sort by %1 as well (Shift+click)").arg(labelOf(column)), this, [this, column] { m_model->sortBy(column, true); });
        menu.addSeparator();
        menu.addAction(tr("Fit the width to the content"), this, [this, column] { m_table->fitToContent(column); });
        menu.addAction(tr("Hide %1").arg(labelOf(column)), this, [this, column] { m_table->setShown(column, false); })->setEnabled(column != UseCaseColumn::Name);
        menu.addSeparator();
    }
    m_bar->fillColumnsMenu(menu.addMenu(tr("Columns")));
}

void UseCasesPage::showHeadMenu(UseCaseColumn column, const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("useCaseHeadMenu"));
    addColumnCommands(*menu, column);
    menu->popup(global);
}

bool UseCasesPage::isScoring() const { return !m_splitter->isEnabled(); }

}  // namespace stagepath
