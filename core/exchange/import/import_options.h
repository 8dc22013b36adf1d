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
    /// Somebody looks at the plan before it is carried out, so more is guessed: columns by what they hold, and units that are
    /// written nearly like a known one.
    bool isWatched = false;
    /// What overrides the guesses:
    /// "mapping": {"name": ["Title"], "tags": []} columns of a field, [] for none;
    /// "ignore": ["Vendor"] columns that are left out;
    /// "values": {"lifecycle": {"Live": "production"}, "unit": {"Corp": "Corporate"}, "started": {"31.2.26": "2026-02"}}
    /// words in our terms, "" for what stays empty (its text is kept);
    /// "dates": "day_first" or "month_first"; "decimal": "," or "."; "records_in_columns": true.
    QJsonObject mapping;
};

}  // namespace stagepath
