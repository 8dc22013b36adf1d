// How a list shall be read and understood, where that is not left to the program.
#pragma once

#include <QJsonObject>
#include <QString>

namespace stagepath {

enum class DuplicateRule { Skip, Update, Add };

/// headerRow of a list in which no row holds the names of the columns.
inline constexpr int kNoHeaderRow = -1;

struct ImportOptions {
    QString encoding;       ///< empty: found by itself
    QChar delimiter;        ///< null: found by itself
    QString sheet;          ///< of a workbook; empty: the fullest visible one
    int headerRow = 0;      ///< from 1; 0: found by itself; kNoHeaderRow
    DuplicateRule duplicates = DuplicateRule::Skip;
    /// Units that are written nearly like a known one count as that one. For who looks at the plan before it is carried out.
    bool joinNearUnits = false;
    /// What overrides the guesses:
    /// "mapping": {"name": ["Title"], "tags": []} columns of a field, [] for none;
    /// "ignore": ["Vendor"] columns that are left out;
    /// "values": {"lifecycle": {"Live": "production"}, "unit": {"Corp": "Corporate"}, "started": {"31.2.26": "2026-02"}}
    /// words in our terms, "" for what stays empty (its text is kept);
    /// "dates": "day_first" or "month_first"; "decimal": "," or "."; "records_in_columns": true.
    QJsonObject mapping;
};

}  // namespace stagepath
