// One table as data, whatever format it is written in.
#pragma once

#include "core/domain/portfolio.h"
#include "core/domain/value.h"

#include <QByteArray>
#include <QStringList>

namespace stagepath {

/// Columns by the names that files carry, and typed cells.
struct ExportTable {
    QStringList columns;
    QList<QList<Value>> rows;
};

/// Names that exportTable() takes: use-cases, people, units, initiatives, milestones, dependencies, outcomes,
/// assessments, checks.
QStringList exportTableNames();
/// The table \p name on \p today; throws Error that lists the names where there is no such table. References are
/// given by name, computed figures unrounded.
ExportTable exportTable(const Portfolio& portfolio, const QString& name, QDate today);

/// \p text with a leading ' where a spreadsheet would take it for a formula.
QString withoutFormula(const QString& text);
/// UTF-8 with BOM, comma, CRLF, text quoted, and a leading ' before what a spreadsheet would take for a formula.
QByteArray toCsv(const ExportTable& table);
/// An array of objects.
QByteArray toJson(const ExportTable& table);

}  // namespace stagepath
