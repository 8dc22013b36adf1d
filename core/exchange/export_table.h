// One table as data, whatever format it is written in.
#pragma once

#include "core/domain/portfolio.h"
#include "core/domain/values/value.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace stagepath {

/// Columns by the names that files carry, and typed cells.
struct ExportTable {
    QStringList columns;
    QList<QList<Value>> rows;
    QString key;                ///< of the rows in JSON: use_cases, people …
    QSet<qsizetype> flags;      ///< columns that say yes or no
    qsizetype customFrom = -1;  ///< the first column with the heading of a list that was imported; -1: there can't be any
};

/// Names that exportTable() takes: use-cases, people, units, initiatives, milestones, dependencies, outcomes,
/// assessments, checks, slip (the plan against its newest baseline).
QStringList exportTableNames();
/// The table \p name on \p today; throws Error that lists the names where there is no such table. References are
/// given by name, subjects as they are given to edits, computed figures unrounded.
ExportTable exportTable(const Portfolio& portfolio, const QString& name, QDate today);

/// UTF-8 with BOM, comma, CRLF, text quoted, a leading ' before what a spreadsheet would take for a formula, and "custom: " before the
/// heading of an imported column that is called like one of ours.
QByteArray toCsv(const ExportTable& table);
/// One object that holds the rows as an array of objects; what is absent is null, imported columns are in an object of their own.
QByteArray toJson(const ExportTable& table);

}  // namespace stagepath
