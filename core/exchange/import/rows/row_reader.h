// From a row of a list to the use case that it plans.
#pragma once

#include "core/exchange/import/import_plan.h"
#include "core/exchange/import/import_values.h"
#include "core/exchange/import/rows/row_cells.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace stagepath {

/// Reads one row after the other: names and texts, words that stand for units, lifecycles and people, dates and figures. What can't be
/// read, and what feeds no field, is kept as text; the report tells of it. Records count from 0, as in the table.
class RowReader {
public:
    /// The columns may still be empty; they have to be read before lookThrough(). Throws Error as GivenWords.
    RowReader(const CsvTable& table, ImportColumns& columns, const ImportOptions& options, const Portfolio& existing, ImportReport& report)
        : m_table(table), m_columns(columns), m_options(options), m_existing(existing), m_report(report) {}

    /// What only the whole list tells, before the first row is read: the order in its dates, the names of its units.
    void lookThrough();
    /// The use case in record \p r; none where that has no name.
    std::optional<PlannedUseCase> read(qsizetype r);
    /// After the last row. A column that was recognised as one of people may hold mailboxes.
    void noteNobodies();
    /// The words of the rows read so far.
    QList<ImportValue> values() const { return m_values.sorted(); }

private:
    /// Cells of one column of people that name none.
    struct Nobodies {
        int count = 0;
        QString first;
        qsizetype row = 0;
    };

    // Names and texts, and what is kept as text
    void readNames(qsizetype r, PlannedUseCase& planned);
    void readTexts(qsizetype r, UseCase& u);
    void shorten(qsizetype r, UseCase& u);
    void keepTheRest(qsizetype r, PlannedUseCase& planned);
    void keepCell(qsizetype r, qsizetype c, const QString& cell, PlannedUseCase& planned);
    void readPlace(qsizetype r, const QString& header, const QString& cell, std::optional<double>& place);
    QString meaningful(qsizetype r, ImportField field);
    void keepUnread(qsizetype r, ImportField field, const QString& raw, const QString& message, const QString& proposal = {});
    void warn(qsizetype r, ImportField field, const QString& message, const QString& proposal = {});
    // Units, lifecycles and people
    void indexUnits();
    ImportValue& count(qsizetype r, ImportField field, const QString& raw);
    QString nameIn(qsizetype r, ImportField field, const QString& name);
    QString unitIn(qsizetype r);
    void readWords(qsizetype r, PlannedUseCase& planned);
    void readPeople(qsizetype r, PlannedUseCase& planned);
    // Dates, amounts and stages
    void readDateOrders();
    PartialDate dateIn(qsizetype r, ImportField field);
    QDate dayOf(qsizetype r, ImportField field, const PartialDate& date);
    void readDates(qsizetype r, PlannedUseCase& planned);
    void readNumbers(qsizetype r, PlannedUseCase& planned);
    std::optional<qint64> minorUnitsIn(qsizetype r, const QString& raw);
    std::optional<qint64> amountIn(qsizetype r, const QString& raw);
    std::optional<qint64> amountOf(qsizetype r, const QString& raw) const;
    std::optional<int> stageIn(qsizetype r, ImportField field);

    const CsvTable& m_table;
    ImportColumns& m_columns;
    const ImportOptions& m_options;
    const Portfolio& m_existing;
    ImportReport& m_report;
    const ColumnMapping& m_mapping = m_columns.mapping;
    RowCells m_cells{m_table, m_columns};
    GivenWords m_words{m_options};
    ValueCounts m_values;
    QMap<ImportField, DateOrder> m_orders;
    UnitNames m_units;
    QMap<ImportField, Nobodies> m_nobodies;
    QJsonObject m_extra;  ///< of the row: its texts by their headings
    QStringList m_tails;  ///< of the row
};

}  // namespace stagepath
