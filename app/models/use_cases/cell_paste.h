// Cells copied from a spreadsheet, laid on the table from one cell on.
#pragma once

#include "app/models/use_cases/use_case_column.h"
#include "core/workspace/workspace.h"

#include <QSet>

namespace stagepath {

/// What pasting would do; nothing is done yet.
struct CellPaste {
    struct Change {
        UseCaseId useCase;
        const Field<UseCase>* field = nullptr;
        Value value;
    };
    QList<Change> changes;  ///< only what differs
    int useCases = 0;       ///< that change
    QSet<UseCaseId> dated;  ///< whose lines say since when they are in their stage
    QList<UseCase> added;   ///< rows below the last one, where the first column is the name
    QStringList refused;    ///< "Row 3, Unit: …", one sentence each
    bool isEmpty() const { return changes.isEmpty() && added.isEmpty(); }
};

/// Lays the cells of \p text (tab-separated, quoted as spreadsheets do) on \p rows and \p columns. Short lines leave cells as
/// they are, cells beyond the last column are refused, and so are those that can't be read.
CellPaste planCells(const Portfolio& portfolio, const QList<UseCaseId>& rows, const QList<UseCaseColumn>& columns, const QString& text);
/// One undo step. Throws Error.
Changeset applyCells(Workspace& workspace, const CellPaste& paste);
/// "Changes 5 cells of 3 use cases, adds 2, leaves out 1".
QString describe(const CellPaste& paste);

}  // namespace stagepath
