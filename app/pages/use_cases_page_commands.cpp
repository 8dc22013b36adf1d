// What one can do to the selected use cases from menus and the clipboard.
#include "app/dialogs/stages/impact_criteria_dialog.h"
#include "app/models/use_cases/clipboard_text.h"
#include "app/models/use_cases/list_paste.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_table_model.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/pages/use_cases_page.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/scores/score_sheet.h"
#include "app/views/table/paste_bar.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_filter_bar.h"
#include "app/views/table/use_case_table_view.h"
#include "core/analysis/impact.h"
#include "core/domain/values/error.h"
#include "core/exchange/import/column_mapping.h"
#include "core/exchange/import/import_plan.h"
#include "core/exchange/reading/csv_reader.h"
#include "core/workspace/workspace.h"

#include <QApplication>
#include <QSplitter>
#include <QLayout>
#include <QMenu>

#include <algorithm>
#include <optional>

namespace stagepath {

namespace {

/// What cells side by side would add; nothing where no head names a column.
std::optional<ImportPlan> planOfCells(const QString& text, const Portfolio& portfolio) {
    if (!text.contains(QLatin1Char('\t'))) return std::nullopt;
    ImportOptions options;
    options.delimiter = QLatin1Char('\t');
    options.encoding = QStringLiteral("UTF-8");
    try {
        return planImport(text.toUtf8(), UseCasesPage::tr("the clipboard"), options, portfolio);
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// One name per line.
QStringList namesIn(const QString& text) {
    QStringList names;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (const QString name = line.simplified(); !name.isEmpty()) names.append(name);
    }
    return names;
}

/// Whether \p text is cells of a table rather than a name per line: with a tab between them, or one that stands in quotation marks since it
/// has several lines itself.
bool isOfCells(const QString& text) {
    if (text.contains(QLatin1Char('\t'))) return true;
    if (!text.trimmed().startsWith(QLatin1Char('"'))) return false;
    try {
        const CsvTable table = readCsv(text, QLatin1Char('\t'));
        const auto hasLines = [](const CsvRecord& record) { return std::any_of(record.cells.begin(), record.cells.end(), [](const QString& cell) { return cell.contains(QLatin1Char('\n')); }); };
        return table.quoteLine == 0 && std::any_of(table.records.begin(), table.records.end(), hasLines);
    } catch (const Error&) {
        return false;
    }
}

/// Lines of one cell each, the first of which may be their heading.
struct HeadedLines {
    QString heading;  ///< empty where there is none
    QString text;     ///< what stands below it
    QString remark() const { return UseCasesPage::tr("“%1” is taken as the heading.").arg(heading); }
};

/// The heading is a word that names use cases, or \p column, and something stands below it.
HeadedLines headedLines(const QString& text, UseCaseColumn column) {
    const QString body = text.trimmed();
    const qsizetype end = body.indexOf(QLatin1Char('\n'));
    if (end < 0 || body.contains(QLatin1Char('\t'))) return {{}, text};
    const QString first = body.left(end).simplified();
    const ColumnMapping mapping = mapColumns(QStringList{first});
    const auto field = importFieldFromKey(QString::fromLatin1(infoOf(column).field));
    const bool isWord = mapping.similar.isEmpty() && (mapping.columns.contains(ImportField::Name) || (field && mapping.columns.contains(*field)));
    const bool isLabel = first.compare(labelOf(column), Qt::CaseInsensitive) == 0;
    return isWord || isLabel ? HeadedLines{first, body.mid(end + 1)} : HeadedLines{{}, text};
}

/// What a new use case takes over from the filter, so that it shows there: unit, lifecycle, owner, category, stage.
UseCase prototypeOf(const UseCaseFilter& filter) {
    UseCase u;
    u.lifecycle = Lifecycle::Idea;
    QHash<FilterKind, int> counts;
    for (const FilterTerm& term : filter.terms) counts[term.kind] += term.negated ? 0 : 1;
    for (const FilterTerm& term : filter.terms) {
        if (term.negated || counts[term.kind] != 1) continue;
        switch (term.kind) {
            case FilterKind::Unit: fromValue(term.value, u.unit); break;
            case FilterKind::Lifecycle: fromValue(term.value, u.lifecycle); break;
            case FilterKind::Accountable: fromValue(term.value, u.accountable); break;
            case FilterKind::Lead: fromValue(term.value, u.lead); break;
            case FilterKind::Category: fromValue(term.value, u.category); break;
            case FilterKind::Stage: fromValue(term.value, u.stage); break;
            case FilterKind::Quadrant: break;
        }
    }
    return u;
}

}  // namespace

void UseCasesPage::capture(const QStringList& names) {
    QList<UseCaseId> ids;
    UseCase prototype = prototypeOf(m_model->filter());
    if (prototype.stage > 0) prototype.stageSince = m_workspace.environment().today();
    const bool done = m_model->attempt([&] { ids = addUseCases(m_workspace, names, prototype); });
    if (!done || ids.isEmpty()) {
        if (!done) m_table->captureRow()->setText(names.join(QLatin1Char(' ')));
        return;
    }
    m_model->keep(ids);
    m_table->select(ids, static_cast<int>(UseCaseColumn::Name));
    if (ids.size() > 1) emit toast(tr("Added %Ln use case(s)", "", static_cast<int>(ids.size())), true);
}

void UseCasesPage::pasteRows() {
    QString text;
    if (m_model->attempt([&] { text = clipboardText(); })) pasteText(text);
}

/// Cells side by side are a list with heads where it has one; else each line begins with a name. Nothing is added before a
/// line has said what.
void UseCasesPage::pasteText(const QString& text) {
    if (const auto plan = planOfCells(text, m_workspace.portfolio())) proposeList(*plan);
    else proposeNames(text);
}

/// Cells go where the selection begins, or the keyboard stands, which is not the head of a group; a list with heads is added.
void UseCasesPage::pasteCells(const QString& text) {
    const QModelIndex at = m_table->currentIndex();
    if (const auto plan = planOfCells(text, m_workspace.portfolio())) return proposeList(*plan);
    if (m_table->refusesPasteHere()) return;
    if (!at.isValid() || !m_model->idAt(at.row()) || m_workspace.isReadOnly()) return proposeNames(text);
    try {
        const HeadedLines lines = headedLines(text, static_cast<UseCaseColumn>(at.column()));
        const UseCaseTableView::PasteTarget target = m_table->pasteTarget(lines.text);
        const bool isWhole = target.columns == m_table->columnsShown();
        if (!isWhole && !fieldOf(static_cast<UseCaseColumn>(at.column()))) return proposeNames(text);
        CellPaste paste = planCells(m_workspace.portfolio(), target.rows, target.columns, lines.text);
        if (!lines.heading.isEmpty()) paste.refused.prepend(lines.remark());
        proposeCells(paste, lines.text, tr("%1, %2", "use case, column").arg(namesOf(m_workspace.portfolio(), target.rows.mid(0, 1)), labelOf(target.columns.constFirst())));
    } catch (const Error& error) {
        emit problem(error.message());
    }
}

void UseCasesPage::proposeCells(const CellPaste& paste, const QString& text, const QString& place) {
    openedPasteBar([this, paste] {
        if (m_model->attempt([&] { applyCells(m_workspace, paste); })) emit toast(tr("Pasted: %1").arg(describe(paste)), true);
    })->open(paste, text, place);
    placePasteBar();
}

void UseCasesPage::proposeList(const ImportPlan& plan) {
    if (m_workspace.isReadOnly()) return addPlanned(plan);  // which says why not
    openedPasteBar([this, plan] { addPlanned(plan); })->open(describe(plan), remarksOn(plan), !plan.useCases.isEmpty());
    placePasteBar();
}

/// Cells without a head: each line is a new use case, and its cells stand under the columns shown from the name on.
void UseCasesPage::proposeRows(const QString& text) {
    const QList<UseCaseColumn> shown = m_table->columnsShown();
    CellPaste paste;
    if (!m_model->attempt([&] { paste = planCells(m_workspace.portfolio(), {}, shown.mid(std::max<qsizetype>(0, shown.indexOf(UseCaseColumn::Name))), text); })) return;
    QStringList remarks;
    for (const UseCase& row : paste.added) remarks.append(row.name);
    ImportReport report;
    report.added = paste.added.size();
    const QString what = paste.refused.isEmpty() ? describe(report) : describe(paste);
    openedPasteBar([this, paste] {
        Changeset changes;
        if (!m_model->attempt([&] { changes = applyCells(m_workspace, paste); })) return;
        m_model->keep(changes.ids<UseCase>());
        m_table->select(changes.ids<UseCase>(), static_cast<int>(UseCaseColumn::Name));
        emit toast(tr("Pasted: %1").arg(describe(paste)), true);
    })->open(what, remarks + paste.refused, !paste.isEmpty());
    placePasteBar();
}

void UseCasesPage::proposeNames(const QString& text) {
    if (isOfCells(text) && !m_workspace.isReadOnly()) return proposeRows(text);
    const HeadedLines lines = headedLines(text, UseCaseColumn::Name);
    const QStringList names = namesIn(lines.text);
    if (m_workspace.isReadOnly()) return capture(names);  // which says why not
    if (!m_model->attempt([&] { refuseLongNames(names); })) return;
    ImportReport report;
    report.added = names.size();
    const QStringList remarks = lines.heading.isEmpty() ? names : QStringList{lines.remark()} + names;
    openedPasteBar([this, names] { capture(names); })->open(describe(report), remarks, !names.isEmpty());
    placePasteBar();
}

/// The line that says what \p then will do. What was said of an attempt before no longer stands over it.
PasteBar* UseCasesPage::openedPasteBar(std::function<void()> then) {
    emit problem({});
    closeScores();
    m_pasting = std::move(then);
    if (!m_pasteBar || !m_pasteBar->isAncestorOf(focusWidget())) m_pastedFrom = focusWidget();
    if (m_pasteBar) return m_pasteBar;
    m_pasteBar = new PasteBar(this);
    connect(m_pasteBar, &PasteBar::accepted, this, [this] {
        leavePasteBar();
        m_pasting();
    });
    connect(m_pasteBar, &PasteBar::rowsRequested, this, [this](const QString& lines) {
        leavePasteBar();
        proposeNames(lines);
    });
    connect(m_pasteBar, &PasteBar::resized, this, &UseCasesPage::placePasteBar);
    connect(m_pasteBar, &PasteBar::closed, this, &UseCasesPage::leavePasteBar);
    return m_pasteBar;
}

void UseCasesPage::leavePasteBar() {
    if (m_pastedFrom && m_pastedFrom->isVisible()) m_pastedFrom->setFocus();
    else m_table->setFocus();
}

/// As high as its sentence needs at the page's width.
void UseCasesPage::placePasteBar() {
    if (!m_pasteBar) return;
    m_pasteBar->layout()->invalidate();
    const int height = std::max(m_pasteBar->sizeHint().height(), m_pasteBar->heightForWidth(width()));
    m_pasteBar->setGeometry(0, this->height() - height, width(), height);
}

void UseCasesPage::addPlanned(const ImportPlan& plan) {
    try {
        const Changeset changes = m_workspace.edit(importText(plan, tr("the clipboard")), [&](Editor& e) { applyImport(e, plan); });
        const QList<UseCaseId> ids = changes.ids<UseCase>();
        m_model->keep(ids);
        m_table->select(ids);
        const QString added = tr("Added %Ln use case(s)", "", static_cast<int>(plan.report.added));
        emit toast(plan.report.skipped == 0 ? added : tr("Added %1, skipped %2 of the pasted rows").arg(plan.report.added).arg(plan.report.skipped), !changes.isEmpty());
    } catch (const Error& error) {
        emit problem(error.message());
    }
}

void UseCasesPage::showContextMenu(const QPoint& global) {
    const QModelIndex cell = m_table->currentIndex();
    const auto column = static_cast<UseCaseColumn>(std::max(0, cell.column()));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString& text, const QKeySequence& keys, bool enabled, auto run) {
        QAction* action = menu->addAction(text, this, run);
        action->setShortcut(keys);
        action->setEnabled(enabled);
        return action;
    };
    const QList<UseCaseId> ids = m_table->selectedIds();
    const bool any = !ids.isEmpty();
    const bool writable = any && !m_workspace.isReadOnly();
    add(tr("Edit %1").arg(labelOf(column)), Qt::Key_F2, cell.flags() & Qt::ItemIsEditable, [this, cell] { m_table->edit(cell); });
    add(tr("Assign an accountable owner"), {}, writable, [this] { assignOwner(); });
    for (const UseCaseColumn choice : {UseCaseColumn::Lifecycle, UseCaseColumn::Stage}) {
        QMenu* sub = menu->addMenu(tr("Set %1").arg(labelOf(choice)));
        sub->setEnabled(writable);
        for (const UseCaseChoice& item : choicesFor(m_workspace.portfolio(), *fieldOf(choice))) {
            sub->addAction(item.text, this, [this, ids, choice, value = item.value] { m_model->attempt([&] { setUseCaseField(m_workspace, ids, *fieldOf(choice), value); }); });
        }
    }
    add(tr("Fill down"), Qt::CTRL | Qt::Key_D, writable && isEditable(column), [this] { m_table->fillDown(); });
    add(tr("Duplicate"), {}, writable, [this] { duplicateSelected(); });
    add(tr("Copy"), QKeySequence::Copy, any, [this] { m_table->copySelected(); });
    add(tr("Copy this column's cells"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, any, [this] { m_table->copyColumn(); });
    add(tr("Paste"), QKeySequence::Paste, !m_workspace.isReadOnly(), [this] { m_table->paste(); });
    add(tr("Remove"), Qt::Key_Delete, writable, [this] { m_table->removeSelected(); });
    menu->addSeparator();
    add(tr("Show the history"), {}, ids.size() == 1, [this] { showHistory(); });
    menu->addSeparator();
    if (m_model->grouping() != UseCaseGrouping::None) {
        add(tr("Close all groups"), {}, true, [this] { m_model->setAllCollapsed(true); });
        add(tr("Open all groups"), {}, true, [this] { m_model->setAllCollapsed(false); });
        menu->addSeparator();
    }
    addColumnCommands(*menu, column);
    menu->popup(global);
}

/// What was just captured is selected, but nobody has gone to it: then scoring begins at the first one shown that has no score.
UseCaseId UseCasesPage::firstToScore(const QList<UseCaseId>& shown) const {
    const QList<UseCaseId> selected = m_table->selectedIds();
    if (!m_table->captureRow()->hasFocus() && !selected.isEmpty()) return selected.constFirst();
    if (!m_table->captureRow()->hasFocus()) return shown.constFirst();
    const Portfolio& portfolio = m_workspace.portfolio();
    const auto unscored = std::find_if(shown.cbegin(), shown.cend(), [&](UseCaseId id) { return !impactOf(portfolio, id).value; });
    return unscored == shown.cend() ? shown.constFirst() : *unscored;
}

void UseCasesPage::scoreImpact() {
    const QList<UseCaseId> ids = m_model->shownIds();
    if (ids.isEmpty()) {
        emit refused(m_workspace.portfolio().useCases().isEmpty() ? tr("There is no use case to score yet. Add the first one with Ctrl+N.") : tr("No use case is shown, so there is nothing to score. Clear the filter first."));
        return;
    }
    if (!m_scores) {
        m_scores = new ScoreSheet(m_workspace, this);
        connect(m_scores, &ScoreSheet::closeRequested, this, &UseCasesPage::closeScores);
        connect(m_scores, &ScoreSheet::weightsRequested, this, &UseCasesPage::editCriteria);
        connect(m_scores, &ScoreSheet::failed, this, &Page::problem);
    }
    const UseCaseId first = firstToScore(ids);  // while the focus is still where it was
    m_scores->setGeometry(rect());
    m_scores->show();
    m_scores->raise();
    m_splitter->setEnabled(false);  // lies below
    setFocusProxy(m_scores);
    m_scores->start(ids, first);
}

void UseCasesPage::closeScores() {
    if (!m_scores || m_scores->isHidden()) return;
    const UseCaseId current = m_scores->current();
    m_scores->hide();
    m_scores->stop();
    m_splitter->setEnabled(true);
    setFocusProxy(m_table);
    if (current) m_table->select({current});
    m_table->setFocus();
}

void UseCasesPage::editCriteria() {
    if (m_workspace.isReadOnly()) return;
    // Of the window, not of the page, which may be magnified in a presentation; it goes when the page does.
    auto* dialog = new ImpactCriteriaDialog(m_workspace, QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    // Whoever weighs goes on scoring; with the page gone there is nobody to go on.
    connect(dialog, &QDialog::finished, dialog, [page = QPointer<QWidget>(this)] {
        if (page && page->isVisible() && page->focusProxy()) page->focusProxy()->setFocus();
    });
    dialog->open();
}

}  // namespace stagepath
