#include "app/widgets/lists/rows_anew.h"

#include <QVBoxLayout>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

constexpr const char* kRowId = "rowId";  ///< property of a row: the id of what it shows

/// The widgets of \p layout, from top to bottom.
QList<QWidget*> rowWidgets(const QVBoxLayout* layout) {
    QList<QWidget*> widgets;
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget* widget = layout->itemAt(i)->widget()) widgets.append(widget);
    }
    return widgets;
}

}  // namespace

void RowsAnew::mark(QWidget* row, qint64 id) { row->setProperty(kRowId, id); }

RowsAnew::RowsAnew(QVBoxLayout* layout) : m_layout(layout), m_before(rowWidgets(layout)) {
    const QWidget* focused = layout->parentWidget()->window()->focusWidget();
    int row = 0;
    for (QWidget* widget : std::as_const(m_before)) {
        const bool isRow = widget->property(kRowId).isValid();
        if (focused && (widget == focused || widget->isAncestorOf(focused))) note(widget, focused, isRow ? row : -1);
        row += isRow ? 1 : 0;
        m_layout->removeWidget(widget);
    }
}

void RowsAnew::finish(QWidget* outside) {
    if (m_hasKeys) {
        for (QWidget* widget : rowWidgets(m_layout)) widget->show();  // what is hidden takes no keys
        next(outside)->setFocus();
    }
    for (QWidget* widget : std::as_const(m_before)) {
        widget->hide();
        widget->deleteLater();
    }
}

void RowsAnew::note(const QWidget* widget, const QWidget* focused, int row) {
    m_hasKeys = true;
    m_row = row;
    if (row < 0) return;
    m_id = widget->property(kRowId).toLongLong();
    for (int column = 0; column < widget->layout()->count(); ++column) {
        const QWidget* control = widget->layout()->itemAt(column)->widget();
        if (control == focused || control->isAncestorOf(focused)) m_column = column;
    }
}

QWidget* RowsAnew::next(QWidget* outside) const {
    QList<QWidget*> rows = rowWidgets(m_layout);
    rows.removeIf([](const QWidget* widget) { return !widget->property(kRowId).isValid(); });
    if (m_row < 0 || rows.isEmpty()) return outside;
    QWidget* row = rows[std::min<qsizetype>(m_row, rows.size() - 1)];
    for (QWidget* same : std::as_const(rows)) {
        if (same->property(kRowId).toLongLong() == m_id) row = same;
    }
    return row->layout()->itemAt(m_column)->widget();
}

}  // namespace stagepath
