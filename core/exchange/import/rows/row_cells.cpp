#include "core/exchange/import/rows/row_cells.h"

#include "core/exchange/csv_cells.h"
#include "core/exchange/import/import_values.h"
#include "core/exchange/import/value_mapping.h"

#include <algorithm>
#include <optional>

namespace stagepath {

QString RowCells::headerOf(qsizetype c) const { return c < m_columns.columns.size() ? m_columns.columns[c].header : QStringLiteral("Column %1").arg(c + 1); }

bool RowCells::isKept(qsizetype c) const { return c >= m_columns.columns.size() || (!m_columns.columns[c].field && !m_columns.columns[c].isIgnored); }

QString RowCells::cellIn(qsizetype r, qsizetype c) const { return unguarded(m_table.records[r].cells.value(c)).trimmed(); }

RowCells::Person RowCells::personIn(qsizetype r, ImportField field) const {
    Person person;
    for (const qsizetype c : m_mapping.columns.value(field)) {
        const QString cell = cellIn(r, c);
        if (isEmptyWord(cell)) continue;
        qsizetype& column = isAddress(cell) ? person.address : person.name;
        if (column < 0) column = c;
    }
    // A name that brings its address has no need of another one.
    if (person.name >= 0 && cellIn(r, person.name).contains(QLatin1Char('@'))) person.address = -1;
    return person;
}

QList<qsizetype> RowCells::nameColumns(qsizetype r, ImportField field, qsizetype column) const {
    QList<qsizetype> parts;
    if (column < 0 || namePartOf(headerOf(column)) == NamePart::Whole) return {column};
    for (const NamePart part : {NamePart::Given, NamePart::Family}) {
        for (const qsizetype c : m_mapping.columns.value(field)) {
            if (namePartOf(headerOf(c)) == part && !isEmptyWord(cellIn(r, c)) && !isAddress(cellIn(r, c))) parts.append(c);
        }
    }
    return parts.isEmpty() ? QList<qsizetype>{column} : parts;
}

qsizetype RowCells::columnIn(qsizetype r, ImportField field) const {
    const QList<qsizetype> columns = m_mapping.columns.value(field);
    if (namesPerson(field)) {
        const Person person = personIn(r, field);
        return person.name >= 0 ? person.name : person.address >= 0 ? person.address : columns.value(0, -1);
    }
    const bool isJoined = columns.size() < 2 || !holdsOne(field);
    const auto speaks = [&](qsizetype c) { return !isEmptyWord(cellIn(r, c)); };
    const auto first = isJoined ? columns.cend() : std::find_if(columns.cbegin(), columns.cend(), speaks);
    return first == columns.cend() ? columns.value(0, -1) : *first;
}

bool RowCells::isBeside(qsizetype r, qsizetype c) const {
    const auto field = c < m_columns.columns.size() ? m_columns.columns[c].field : std::nullopt;
    if (field && namesPerson(*field)) {
        const Person person = personIn(r, *field);
        return c != person.address && !nameColumns(r, *field, columnIn(r, *field)).contains(c) && cellIn(r, c) != cellIn(r, person.name);
    }
    return field && holdsOne(*field) && columnIn(r, *field) != c && cellIn(r, c) != text(r, *field);
}

QString RowCells::text(qsizetype r, ImportField field) const {
    if (namesPerson(field)) {
        const Person person = personIn(r, field);
        QStringList parts;
        for (const qsizetype c : nameColumns(r, field, columnIn(r, field))) parts.append(cellIn(r, c));
        const QString name = parts.join(QLatin1Char(' '));
        return person.name >= 0 && person.address >= 0 ? name + QLatin1Char(' ') + cellIn(r, person.address) : name;
    }
    if (holdsOne(field)) return cellIn(r, columnIn(r, field));
    const bool isList = field == ImportField::Summary || field == ImportField::Notes || field == ImportField::Tags;
    const bool isProse = isList || field == ImportField::Category;
    QStringList parts;
    for (const qsizetype c : m_mapping.columns.value(field)) {
        const QString cell = unguarded(m_table.records[r].cells.value(c));
        if (const QString part = isProse && m_mapping.ownExport ? cell : cell.trimmed(); !part.isEmpty()) parts.append(part);
    }
    return parts.join(isList ? QStringLiteral("\n") : QStringLiteral(" "));
}

QString RowCells::columnOf(ImportField field, qsizetype r) const {
    const qsizetype c = columnIn(r, field);
    return c < 0 ? QString() : m_columns.columns[c].header;
}

}  // namespace stagepath
