// From the bytes of a list to what importing it would do; nothing changes before it is applied.
#pragma once

#include "core/domain/portfolio.h"
#include "core/domain/values/progress.h"
#include "core/exchange/import/import_columns.h"
#include "core/exchange/import/import_values.h"
#include "core/workspace/editor.h"

#include <QByteArray>

namespace stagepath {

/// A remark on one cell or row. `row` counts records from 1, the header included.
struct ImportWarning {
    qsizetype row = 0;
    QString column;
    QString message;
    QString proposal;  ///< what helps; empty where nothing needs to be done
};

/// A row that was left out because its use case is here already.
struct DuplicateRow {
    qsizetype row = 0;
    QString name;   ///< in the list
    QString known;  ///< of the use case here, which may be known by its id alone
};

/// A cell that gives a month, a quarter or a year where it might give a day.
struct VagueDate {
    ImportField field = ImportField::Started;
    PartialDate given;
    QString heading;  ///< under which the cell is kept as text, where the field holds a day
};

/// One use case as it would be written; names stand for units and people that may not exist yet.
struct PlannedUseCase {
    UseCase useCase;      ///< references empty; id set where an existing one is updated
    QString unit;
    QString accountable;
    QString lead;
    QString leadEmail;
    std::optional<int> stage;  ///< where the list gives one
    QStringList replaced;      ///< headings whose cells fed a field: what an earlier list left under them as text is out of date
    QStringList remarks;       ///< lines that the import itself puts behind the notes, as those of a new use case have them
    QList<VagueDate> vague;    ///< dates that say nothing where a better one is there
    qsizetype row = 0;         ///< as in ImportWarning
};

/// What an import found and did.
struct ImportReport {
    qsizetype read = 0;
    qsizetype added = 0;
    qsizetype updated = 0;  ///< rows that change a use case that was there
    qsizetype skipped = 0;  ///< nameless, or there already: as the rule for duplicates says, or with nothing to update
    qsizetype blankRows = 0;
    qsizetype replacementCharacters = 0;
    QString encoding;  ///< of text; empty for a workbook
    QChar delimiter;   ///< of text; null for a workbook
    QString sheet;     ///< of a workbook; empty for text
    qsizetype headerRow = 1;
    QMap<QString, QStringList> mapping;                ///< field → headers
    QMap<QString, QMap<QString, QString>> values;      ///< field → word → our value
    QMap<QString, QMap<QString, int>> unmappedValues;  ///< field → word → how often
    QStringList newUnits;
    QStringList newExecutives;  ///< created as executives because the list names them as owners
    QStringList newPeople;
    QList<ImportWarning> warnings;
    QList<DuplicateRow> duplicateRows;
};
/// The rows left out because their use case is here already, as problems with what to do.
QList<ImportWarning> leftOutRows(const ImportReport& report);
/// One line: encoding and separator, or the sheet, and where the header was found.
QString howRead(const ImportReport& report);
/// In the shape of `import --json`.
QJsonObject toJson(const ImportReport& report);

struct ImportPlan {
    QList<PlannedUseCase> useCases;
    ImportReport report;
    ImportColumns columns;
    QList<ImportValue> values;  ///< unsure ones first
};

struct ImportSource;

/// Reads \p bytes (named \p sourceName in messages) against \p existing. Throws Error where the source is no list or has
/// no column of names, Cancelled where \p progress says so.
ImportPlan planImport(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options, const Portfolio& existing,
                      const ProgressCallback& progress = {});
/// The same for a list that was read before.
ImportPlan planImport(const ImportSource& source, const ImportOptions& options, const Portfolio& existing, const ProgressCallback& progress = {});
/// Notes in the plan's report which units and people it would add to \p existing.
void noteNewcomers(ImportPlan& plan, const Portfolio& existing);
/// Writes the plan; meant as one edit. Units and people are found by name or created.
void applyImport(Editor& editor, const ImportPlan& plan, const ProgressCallback& progress = {});
/// Text of the change in the history.
QString importText(const ImportPlan& plan, const QString& sourceName);

}  // namespace stagepath
