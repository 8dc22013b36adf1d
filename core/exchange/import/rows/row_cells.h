// The cells of a list by the fields they feed.
#pragma once

#include "core/exchange/import/import_columns.h"

namespace stagepath {

/// Says which cell of a record speaks for a field, and what stands there. Records and columns count from 0, as in the table.
class RowCells {
public:
    /// Both are looked at only when a cell is asked for.
    RowCells(const CsvTable& table, const ImportColumns& columns) : m_table(table), m_columns(columns) {}

    /// The heading of column \p c, or a name for one beyond the headings.
    QString headerOf(qsizetype c) const;
    /// True for a column whose cells are kept as text.
    bool isKept(qsizetype c) const;
    /// True for a cell of a field that another cell of the row speaks for.
    bool isBeside(qsizetype r, qsizetype c) const;
    /// The column that speaks for the field in record \p r; of one that holds a single value or names a person, the first that says something. -1 where
    /// none feeds it.
    qsizetype columnIn(qsizetype r, ImportField field) const;
    /// The heading of that column.
    QString columnOf(ImportField field, qsizetype r) const;
    /// Text of a field in record \p r; several columns joined where the field can hold them, a person's
    /// name and address too. What we wrote ourselves comes back
    /// with the blanks and breaks around it.
    QString text(qsizetype r, ImportField field) const;

private:
    /// The first columns of a field of people with a name and with nothing but an address in record \p r; -1 for none.
    struct Person {
        qsizetype name = -1;
        qsizetype address = -1;
    };
    Person personIn(qsizetype r, ImportField field) const;
    /// The columns that make up the name in \p column: those of a given and a family name together, else it alone.
    QList<qsizetype> nameColumns(qsizetype r, ImportField field, qsizetype column) const;
    /// A cell without one leading ' before a formula sign.
    QString cellIn(qsizetype r, qsizetype c) const;

    const CsvTable& m_table;
    const ImportColumns& m_columns;
    const ColumnMapping& m_mapping = m_columns.mapping;
};

}  // namespace stagepath
