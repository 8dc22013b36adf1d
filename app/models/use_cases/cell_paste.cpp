#include "app/models/use_cases/cell_paste.h"

#include "app/models/use_cases/use_case_text.h"
#include "core/domain/values/error.h"
#include "core/exchange/reading/csv_reader.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagepath {

namespace {

struct CellPasteTr {
    Q_DECLARE_TR_FUNCTIONS(CellPaste)
};

/// Reads one line of cells into \p target; what can't be read is noted in \p paste.
class LineReader {
public:
    LineReader(const Portfolio& portfolio, const QList<UseCaseColumn>& columns, CellPaste& paste) : m_portfolio(portfolio), m_columns(columns), m_paste(paste) {}

    template <class Take>
    void read(const QStringList& cells, qsizetype line, Take take) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i >= m_columns.size()) {
                if (!cells[i].trimmed().isEmpty()) refuse(line, QString(), CellPasteTr::tr("there is no column for it."));
                continue;
            }
            const Field<UseCase>* field = fieldOf(m_columns[i]);
            if (!field) {
                refuse(line, labelOf(m_columns[i]), CellPasteTr::tr("it is computed and can't be pasted."));
                continue;
            }
            try {
                take(*field, parseField(m_portfolio, *field, cells[i]));
            } catch (const Error& error) {
                refuse(line, labelOf(m_columns[i]), error.message());
            }
        }
    }

private:
    void refuse(qsizetype line, const QString& column, const QString& why) {
        m_paste.refused.append(column.isEmpty() ? CellPasteTr::tr("Row %1: %2").arg(line + 1).arg(why) : CellPasteTr::tr("Row %1, %2: %3").arg(line + 1).arg(column, why));
    }
    const Portfolio& m_portfolio;
    const QList<UseCaseColumn>& m_columns;
    CellPaste& m_paste;
};

}  // namespace

CellPaste planCells(const Portfolio& portfolio, const QList<UseCaseId>& rows, const QList<UseCaseColumn>& columns, const QString& text) {
    CellPaste paste;
    LineReader reader(portfolio, columns, paste);
    const CsvTable table = readCsv(text, QLatin1Char('\t'));
    qsizetype line = 0;
    for (const CsvRecord& record : table.records) {
        if (record.isBlank()) continue;
        if (line < rows.size()) {
            const UseCase* useCase = portfolio.find(rows[line]);
            const auto before = paste.changes.size();
            reader.read(record.cells, line, [&](const Field<UseCase>& field, const Value& value) {
                if (useCase && qstrcmp(field.column, "stage_since") == 0) paste.dated.insert(useCase->id);
                if (useCase && field.get(*useCase) != value) paste.changes.append({useCase->id, &field, value});
            });
            paste.useCases += paste.changes.size() > before;
        } else if (!columns.isEmpty() && columns.constFirst() == UseCaseColumn::Name) {
            UseCase added;
            added.lifecycle = Lifecycle::Idea;
            reader.read(record.cells, line, [&](const Field<UseCase>& field, const Value& value) { field.set(added, value); });
            if (!added.name.isEmpty()) paste.added.append(added);
        } else {
            paste.refused.append(CellPasteTr::tr("Row %1: there is no use case left for it.").arg(line + 1));
        }
        ++line;
    }
    return paste;
}

Changeset applyCells(Workspace& w, const CellPaste& paste) {
    if (paste.isEmpty()) return {};
    const QDate today = w.environment().today();
    return w.edit(CellPasteTr::tr("Paste: %1").arg(describe(paste)), [&](Editor& e) {
        QHash<UseCaseId, UseCase> rows;
        for (const CellPaste::Change& change : paste.changes) {
            const UseCase* old = e.portfolio().find(change.useCase);
            if (!old) continue;
            if (!rows.contains(change.useCase)) rows.insert(change.useCase, *old);
            UseCase& row = rows[change.useCase];
            change.field->set(row, change.value);
            if (qstrcmp(change.field->column, "stage") == 0 && !paste.dated.contains(change.useCase)) row.stageSince = today;
        }
        for (const UseCase& row : std::as_const(rows)) e.update(row);
        for (const UseCase& row : paste.added) e.insert(row);
    });
}

QString describe(const CellPaste& paste) {
    QStringList parts;
    if (!paste.changes.isEmpty()) parts.append(CellPasteTr::tr("changes %1 of %2").arg(CellPasteTr::tr("%Ln cell(s)", "", static_cast<int>(paste.changes.size())), CellPasteTr::tr("%Ln use case(s)", "", paste.useCases)));
    if (!paste.added.isEmpty()) parts.append(CellPasteTr::tr("adds %1").arg(QLocale().toString(paste.added.size())));
    if (!paste.refused.isEmpty()) parts.append(CellPasteTr::tr("leaves out %1").arg(QLocale().toString(paste.refused.size())));
    return parts.isEmpty() ? CellPasteTr::tr("changes nothing") : parts.join(QStringLiteral(", "));
}

}  // namespace stagepath
