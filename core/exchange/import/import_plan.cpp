#include "core/exchange/import/import_plan.h"

#include "core/domain/values/text_limits.h"
#include "core/exchange/import/rows/row_reader.h"
#include "core/exchange/import/rows/row_settling.h"
#include "core/exchange/reading/table_source.h"
#include "core/exchange/xlsx/xlsx_workbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace stagepath {

namespace {

/// Walks through a list: finds its columns, reads its rows, settles what becomes of them.
class Planner {
public:
    Planner(const CsvTable& table, const ImportOptions& options, const Portfolio& existing, ImportReport& report)
        : m_table(table), m_options(options), m_existing(existing), m_report(report) {}

    QList<PlannedUseCase> plan(const QString& sourceName, const ProgressCallback& progress) {
        readHeaders(sourceName);
        m_reader.lookThrough();
        QList<PlannedUseCase> rows;
        const qsizetype total = m_table.records.size();
        for (qsizetype r = m_header + 1; r < total; ++r) {
            if (r % 128 == 0) report(progress, 0.5 + 0.5 * static_cast<double>(r) / static_cast<double>(total));
            if (m_table.records[r].isBlank()) {
                ++m_report.blankRows;
                continue;
            }
            ++m_report.read;
            if (const std::optional<PlannedUseCase> planned = m_reader.read(r)) rows.append(*planned);
        }
        const QList<PlannedUseCase> result = RowSettling(m_columns, m_options, m_existing, m_report).settled(rows);
        m_reader.noteNobodies();
        noteCut();
        return result;
    }
    const ImportColumns& columns() const { return m_columns; }
    QList<ImportValue> values() const { return m_reader.values(); }

private:
    void readHeaders(const QString& sourceName) {
        m_columns = readColumns(m_table, m_options);
        m_header = m_columns.header;
        m_headers = m_columns.headers();
        m_report.headerRow = m_header < 0 ? 0 : m_table.rowNumber(m_header);
        refuseColumnsAsRecords(sourceName);
        if (!m_mapping.columns.contains(ImportField::Name)) {
            throw Error(QCoreApplication::translate("Import", "%1 has no column that names the use cases (line %2 has: %3). Add a heading such as \"Name\", or say which column it is; nothing was changed.")
                            .arg(sourceName).arg(m_table.records[std::max<qsizetype>(0, m_header)].line).arg(shownInMessage(m_headers, 8)));
        }
        nameColumnsOfRemarks();
        refuseHeadingsAlone(sourceName);
        for (auto it = m_mapping.columns.begin(); it != m_mapping.columns.end(); ++it) {
            for (const qsizetype c : *it) m_report.mapping[importFieldKey(it.key())].append(m_headers[c]);
        }
        if (m_mapping.idAndName >= 0) m_report.mapping[importFieldKey(ImportField::ExternalId)].append(m_headers[m_mapping.idAndName]);
    }

    /// A workbook's remarks come with letters of columns; people know their headings.
    void nameColumnsOfRemarks() {
        for (ImportWarning& warning : m_report.warnings) {
            const int column = warning.row > m_report.headerRow ? columnIndex(warning.column) : -1;
            if (column >= 0 && column < m_headers.size() && !m_headers[column].isEmpty()) warning.column = QStringLiteral("%1 (%2)").arg(m_headers[column], warning.column);
        }
    }

    void refuseHeadingsAlone(const QString& sourceName) const {
        const auto first = m_table.records.begin() + (m_header + 1);
        if (std::any_of(first, m_table.records.end(), [](const CsvRecord& r) { return !r.isBlank(); })) return;
        for (const ImportWarning& warning : std::as_const(m_report.warnings)) {
            if (warning.row <= m_report.headerRow) continue;
            throw Error(QCoreApplication::translate("Import", "%1 has headings in line %2 and rows under them, but no cell of them can be read. Row %3, %4: %5 Save the list again as .xlsx or as CSV; nothing was changed.")
                            .arg(sourceName).arg(m_report.headerRow).arg(warning.row).arg(excerptOf(warning.column), warning.message));
        }
        throw Error(QCoreApplication::translate("Import", "%1 has headings in line %2 and no rows under them; perhaps it is cut off. Choose a list with rows; nothing was changed.")
                        .arg(sourceName).arg(m_table.records[std::max<qsizetype>(0, m_header)].line));
    }

    /// A file that ends in the middle of a record ended too early, and nobody knows how many rows are missing.
    void noteCut() {
        const qsizetype last = m_table.records.size() - 1;
        const qsizetype cells = m_table.records[last].cells.size();
        if (!m_table.endsOpen || last <= m_header || cells >= m_headers.size()) return;
        m_report.warnings.append({m_table.rowNumber(last), {},
                                  QCoreApplication::translate("Import", "The list ends in the middle of this row (%1 of %2 cells, no line break): it may be cut off, and rows may be missing.").arg(cells).arg(m_headers.size()),
                                  QCoreApplication::translate("Import", "Export the list again and compare the number of rows.")});
    }

    /// A list whose records stand in columns would become nonsense row by row. What its cells look like is no excuse: those of any row
    /// of headings look like names. Without a row of names somebody has looked already.
    void refuseColumnsAsRecords(const QString& sourceName) const {
        const qsizetype columns = m_headers.size();
        const auto& named = m_header < 0 ? m_mapping.columns : m_columns.named.columns;
        if (!m_options.mapping.isEmpty() || named.size() > 1 || columns < 3) return;
        QStringList first;
        for (const CsvRecord& record : m_table.records.mid(0, 200)) {
            if (const QString cell = record.cells.value(0).simplified(); !cell.isEmpty()) first.append(cell);
        }
        const ColumnMapping turned = mapColumns(first);
        const bool hasFields = turned.columns.contains(ImportField::Name) && turned.columns.size() > std::max<qsizetype>(1, named.size());
        // Many more columns than rows, and none that names anything.
        const bool isLying = !named.contains(ImportField::Name) && columns > 4 * m_table.records.size();
        if (!hasFields && !isLying) return;
        const QString headings = shownInMessage(shownHeaders(first), 6);
        if (m_options.isWatched) {
            throw Error(QCoreApplication::translate("Import", "%1 has its records in columns: the headings (%2) stand below each other. Choose “Records are in columns” and it is turned; nothing was changed.").arg(sourceName, headings));
        }
        throw Error(QCoreApplication::translate("Import", "%1 has its records in columns: the headings (%2) stand below each other. Say so and it is turned: with “Records are in columns” in the window, with \"records_in_columns\": true in the file given to --mapping; nothing was changed.")
                        .arg(sourceName, headings));
    }

    const CsvTable& m_table;
    const ImportOptions& m_options;
    const Portfolio& m_existing;
    ImportReport& m_report;
    qsizetype m_header = 0;
    ImportColumns m_columns;
    QStringList m_headers;
    const ColumnMapping& m_mapping = m_columns.mapping;
    RowReader m_reader{m_table, m_columns, m_options, m_existing, m_report};
};

}  // namespace

ImportPlan planImport(const ImportSource& source, const ImportOptions& options, const Portfolio& existing, const ProgressCallback& progress) {
    ImportPlan plan;
    plan.report = source.report;
    Planner planner(source.table, options, existing, plan.report);
    plan.useCases = planner.plan(source.name, progress);
    plan.columns = planner.columns();
    plan.values = planner.values();
    noteNewcomers(plan, existing);
    return plan;
}

ImportPlan planImport(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options, const Portfolio& existing, const ProgressCallback& progress) {
    const ImportSource source = readSource(bytes, sourceName, options, [&](double share) { return !progress || progress(share * 0.5); });
    return planImport(source, options, existing, progress);
}

}  // namespace stagepath
