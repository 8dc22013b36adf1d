// What the keys of the use-case table do.
#include "app/models/use_cases/clipboard_text.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/views/table/cell_refusal.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_header.h"
#include "app/views/table/use_case_table_view.h"
#include "core/domain/values/error.h"
#include "core/exchange/reading/csv_reader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace stagepath {

namespace {

constexpr qsizetype kPastedShown = 48;  ///< characters of a value in the toast

QString shortPasted(const QString& value) { return value.size() > kPastedShown ? value.left(kPastedShown - 1).trimmed() + QStringLiteral("…") : value; }

}  // namespace

void UseCaseTableView::keyPressEvent(QKeyEvent* event) {
    // Enter that ends an editor passes through here; it must not open the next one.
    if (isEditing() && !hasFocus()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (handleGroupKey(event) || handleCommandKey(event)) return;
    const QString text = event->text();
    const bool isTyping = !text.isEmpty() && text.at(0).isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isTyping) {
        emit typed(text);
        return;
    }
    QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Home) showBeginning(event->modifiers().testFlag(Qt::ControlModifier));
}

/// With what stands before the cursor: the check boxes, and \p isTop the head of the first group.
void UseCaseTableView::showBeginning(bool isTop) {
    if (isTop) {
        scrollToTop();
        scrollTo(currentIndex());
    }
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
}

/// On the head of a group: Enter and Space toggle, the arrows open and close.
bool UseCaseTableView::handleGroupKey(QKeyEvent* event) {
    const int row = currentIndex().row();
    if (!m_model->isGroup(row)) return false;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: toggleGroup(row); return true;
        case Qt::Key_Left: m_model->setCollapsed(row, !rtl); return true;
        case Qt::Key_Right: m_model->setCollapsed(row, rtl); return true;
        default: return false;
    }
}

bool UseCaseTableView::handleCommandKey(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectEverything();
        return true;
    }
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            if (currentIndex().flags() & Qt::ItemIsEditable) edit(currentIndex());
            else emit opened();
            return true;
        case Qt::Key_Space:
            if (event->modifiers() & Qt::ShiftModifier) selectRowAlone();
            else toggleRow(currentIndex().row());
            return true;
        case Qt::Key_C:
            if (!ctrl || !(event->modifiers() & Qt::ShiftModifier)) return false;
            copyColumn();
            return true;
        case Qt::Key_D:
            if (!ctrl) return false;
            fillDown();
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            removeSelected();
            return true;
        case Qt::Key_Up:
            if (currentIndex().row() > 0 || event->modifiers() != Qt::NoModifier) return false;
            captureRow()->setFocus();
            return true;
        case Qt::Key_Escape: {
            if (!m_isSticky) return false;
            m_isSticky = false;
            const UseCaseId id = m_model->idAt(currentIndex().row());
            id ? select({id}) : clearSelection();
            return true;
        }
        default: return false;
    }
}

void UseCaseTableView::selectEverything() {
    m_isSticky = true;
    selectAll();
}

void UseCaseTableView::assign(const QModelIndex& index, const UseCaseChoice& choice, bool movesOn) {
    const auto column = static_cast<UseCaseColumn>(index.column());
    const Field<UseCase>* field = fieldOf(column);
    if (!index.isValid() || !field) return;
    const QList<UseCaseId> ids = targetsOf(index);
    const QString names = namesOf(m_model->portfolio(), ids);
    UseCaseId next;
    for (int row = index.row() + 1; row < m_model->rowCount() && !next; ++row) next = m_model->idAt(row);
    const bool isNew = !choice.create.isEmpty() && field->type == FieldType::Reference;
    const Value value = choice.create.isEmpty() ? choice.value : toValue(choice.create);
    const bool done = m_model->attempt([&] {
        if (isNew) setUseCaseReferenceToNew(m_model->workspace(), ids, *field, choice.create);
        else setUseCaseField(m_model->workspace(), ids, *field, value);
    });
    if (done && isNew) {
        const QString created = choice.create.simplified();
        emit toast(field->target == EntityKind::BusinessUnit ? tr("Created the business unit “%1” for %2", "name, use cases").arg(created, names) : tr("Created the person “%1” for %2", "name, use cases").arg(created, names), true);
    } else if (done && ids.size() > 1) {
        emit toast(tr("%1 of %Ln use case(s): %2", "", static_cast<int>(ids.size())).arg(labelOf(column), choice.create.isEmpty() ? choice.text : choice.create), true);
    }
    if (done && ids.size() == 1 && movesOn && next && column == UseCaseColumn::Accountable) select({next}, index.column() >= 0 ? index.column() : static_cast<int>(column));
    setFocus();
}

void UseCaseTableView::editBeside(bool forward) {
    const QModelIndex from = currentIndex();
    int row = from.row();
    int visual = m_head->visualIndex(from.column());
    for (int steps = 0; steps < 2 * m_head->count(); ++steps) {
        visual += forward ? 1 : -1;
        if (visual < 0 || visual >= m_head->count()) {
            do row += forward ? 1 : -1;
            while (m_model->isGroup(row));
            if (!m_model->idAt(row)) return;
            visual = forward ? 0 : m_head->count() - 1;
        }
        const int column = m_head->logicalIndex(visual);
        if (m_head->isSectionHidden(column) || !isEditable(static_cast<UseCaseColumn>(column))) continue;
        const QModelIndex next = m_model->index(row, column);
        selectionModel()->setCurrentIndex(next, m_isSticky ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(next);
        edit(next);
        return;
    }
}

/// A field whose words could not be taken stays open, whatever would close it, until Esc gives them up.
void UseCaseTableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool isRefused = editor && isCellRefused(*editor);
    if (isRefused && hint != QAbstractItemDelegate::RevertModelCache) return;
    if (isRefused) editor->setProperty("problem", false);  // else the keyboard would stay there
    const bool beside = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, beside ? QAbstractItemDelegate::NoHint : hint);
    if (beside) editBeside(hint == QAbstractItemDelegate::EditNextItem);
}

void UseCaseTableView::removeSelected() {
    const QList<UseCaseId> ids = selectedIds();
    if (ids.isEmpty()) {
        emit refused(tr("No use case is selected, so none was removed. Space selects the one where you are; what stands in its cells is edited with F2."));
        return;
    }
    const QString names = namesOf(m_model->portfolio(), ids);
    m_isSticky = false;
    if (!m_model->attempt([&] { removeUseCases(m_model->workspace(), ids); })) return;
    if (const UseCaseId next = m_model->idAt(currentIndex().row())) select({next});
    emit toast(tr("Removed %1").arg(names), true);
}

/// The value of the topmost selected row goes into the current column of all selected ones; with one row selected, the
/// value of the row above comes into it.
void UseCaseTableView::fillDown() {
    const auto column = static_cast<UseCaseColumn>(currentIndex().column());
    const Field<UseCase>* field = fieldOf(column);
    QList<UseCaseId> ids = selectedIds();
    if (!field || column == UseCaseColumn::Name || ids.isEmpty()) return;
    UseCaseId source = ids.constFirst();
    if (ids.size() == 1) {
        source = {};
        for (int row = m_model->rowOf(ids.constFirst()) - 1; row >= 0 && !source; --row) source = m_model->idAt(row);
    } else {
        ids.removeFirst();
    }
    const UseCase* from = m_model->portfolio().find(source);
    if (!from) return;
    const Value value = field->get(*from);
    ids.removeIf([&](UseCaseId id) { return field->get(*m_model->portfolio().find(id)) == value; });
    if (ids.isEmpty()) {
        emit toast(tr("%1 is the same in all of them already").arg(labelOf(column)), false);
        return;
    }
    if (!m_model->attempt([&] { setUseCaseField(m_model->workspace(), ids, *field, value); })) return;
    emit toast(tr("Filled %1 of %Ln use case(s)", "", static_cast<int>(ids.size())).arg(labelOf(column)), true);
}

/// The row as a whole, as its check box selects it.
void UseCaseTableView::selectRowAlone() {
    const UseCaseId id = m_model->idAt(currentIndex().row());
    if (!id) return;
    select({id});
    m_isSticky = true;
}

QString UseCaseTableView::copiedText(UseCaseId id, UseCaseColumn column) const {
    const QModelIndex index = m_model->index(m_model->rowOf(id), static_cast<int>(column));
    return index.data(isEditable(column) ? Qt::EditRole : Qt::DisplayRole).toString();
}

/// Where the cursor stands: the current cell. Rows selected as such: their shown columns, separated by tabs, as spreadsheets
/// take them. Nothing of what a cell holds is lost on the way.
void UseCaseTableView::copySelected() const {
    const QList<UseCaseId> ids = selectedIds();
    if (!ids.isEmpty() && (ids.size() > 1 || m_isSticky)) {
        copyCells(ids, columnsShown());
        return;
    }
    const UseCaseId id = m_model->idAt(currentIndex().row());
    const QString words = id ? copiedText(id, static_cast<UseCaseColumn>(currentIndex().column())) : QString();
    const bool isSeveral = words.contains(QLatin1Char('\n')) || words.contains(QLatin1Char('\t'));
    if (id) QGuiApplication::clipboard()->setText(isSeveral ? quotedCell(words) : words);
}

/// Of the selected rows only the column where the cursor stands: one cell below the other.
void UseCaseTableView::copyColumn() {
    const QList<UseCaseId> ids = selectedIds();
    const auto column = static_cast<UseCaseColumn>(std::max(static_cast<int>(UseCaseColumn::Name), currentIndex().column()));
    if (ids.isEmpty()) {
        emit refused(tr("No use case is selected, so nothing was copied. Select the rows whose cells are wanted first."));
        return;
    }
    copyCells(ids, {column});
    emit toast(tr("Copied %Ln cell(s) of %1", "", static_cast<int>(ids.size())).arg(labelOf(column)), false);
}

void UseCaseTableView::copyCells(const QList<UseCaseId>& ids, const QList<UseCaseColumn>& columns) const {
    QStringList lines;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (const UseCaseId id : ids) {
        QStringList cells;
        for (const UseCaseColumn column : columns) cells += copiedText(id, column);
        html += QStringLiteral("<tr>");
        for (const QString& cell : std::as_const(cells)) html += QStringLiteral("<td style=\"white-space:pre-wrap\">%1</td>").arg(cell.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        html += QStringLiteral("</tr>");
        for (QString& cell : cells) cell = quotedCell(cell);
        lines += cells.join(QLatin1Char('\t'));
    }
    // Spreadsheets take the table, everything else the text.
    auto* carried = new QMimeData;
    carried->setText(lines.join(QLatin1Char('\n')));
    carried->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(carried);
}

QList<UseCaseColumn> UseCaseTableView::columnsFrom(int column) const {
    QList<UseCaseColumn> columns;
    for (int visual = m_head->visualIndex(column); visual < m_head->count(); ++visual) {
        const int logical = m_head->logicalIndex(visual);
        if (!m_head->isSectionHidden(logical)) columns.append(static_cast<UseCaseColumn>(logical));
    }
    return columns;
}

/// All but the check boxes, which stand first.
QList<UseCaseColumn> UseCaseTableView::columnsShown() const { return columnsFrom(m_head->logicalIndex(1)); }

UseCaseTableView::PasteTarget UseCaseTableView::pasteTarget(const QString& text) const {
    qsizetype lines = 0;
    qsizetype width = 0;
    const CsvTable table = readCsv(text, QLatin1Char('\t'));
    for (const CsvRecord& record : table.records) {
        if (record.isBlank()) continue;
        ++lines;
        width = std::max(width, record.cells.size());
    }
    const QList<UseCaseColumn> whole = columnsShown();
    PasteTarget target{selectedIds(), width > 1 && width == whole.size() ? whole : columnsFrom(currentIndex().column())};
    if (target.rows.size() == lines) return target;
    const int top = target.rows.isEmpty() ? currentIndex().row() : m_model->rowOf(target.rows.constFirst());
    target.rows.clear();
    for (int row = top; row < m_model->rowCount(); ++row) {
        if (const UseCaseId id = m_model->idAt(row)) target.rows.append(id);
    }
    return target;
}

/// Says in which row and column a cell can't be taken.
Value UseCaseTableView::readCell(const Field<UseCase>& field, const QString& text, const QList<UseCaseId>& ids) const {
    try {
        return parseField(m_model->portfolio(), field, text);
    } catch (const Error& error) {
        throw Error(tr("%1, %2: %3", "use case, column: what is wrong").arg(namesOf(m_model->portfolio(), ids), fieldLabel(field), error.message()));
    }
}

bool UseCaseTableView::refusesPasteHere() {
    const bool isHead = m_model->isGroup(currentIndex().row());
    if (isHead) emit refused(tr("The head of a group takes nothing. Choose a cell first, then paste; nothing was changed."));
    return isHead;
}

/// What can't be pasted is said, never passed over; what was pasted is said, too, with the way back.
void UseCaseTableView::paste() {
    QString text;
    if (!m_model->attempt([&] { text = clipboardText(); })) return;
    const QString value = text.trimmed();
    if (value.contains(QLatin1Char('\n')) || value.contains(QLatin1Char('\t'))) {
        emit pasted(text);
        return;
    }
    if (refusesPasteHere()) return;
    const QList<UseCaseId> ids = selectedIds();
    const QString names = namesOf(m_model->portfolio(), ids);  // before one of them is another
    bool changes = false;
    const bool done = m_model->attempt([&] {
        const auto column = static_cast<UseCaseColumn>(std::max(0, currentIndex().column()));
        const Field<UseCase>* field = fieldOf(column);
        if (ids.isEmpty()) throw Error(tr("No use case is selected to paste into. Select one first, or paste into the row at the top to add it; nothing was changed."));
        if (!field) throw Error(tr("%1, %2: it is computed and can't be pasted. Choose a column that is typed; nothing was changed.", "use case, column").arg(names, labelOf(column)));
        const Value read = readCell(*field, value, ids);
        changes = std::any_of(ids.cbegin(), ids.cend(), [&](UseCaseId id) { return field->get(*m_model->portfolio().find(id)) != read; });
        setUseCaseField(m_model->workspace(), ids, *field, read);
    });
    if (!done) return;
    if (!changes) emit toast(tr("What was pasted stands there already"), false);
    else if (ids.size() > 1) emit toast(tr("Pasted into %Ln use case(s)", "", static_cast<int>(ids.size())), true);
    else emit toast(tr("Pasted into %1 of %2: %3", "column, use case, value").arg(labelOf(static_cast<UseCaseColumn>(currentIndex().column())), names, shortPasted(value)), true);
}

}  // namespace stagepath
