// What differs between two copies of a workspace, and on which side it changed.
#pragma once

#include "core/analysis/compare/change_words.h"
#include "core/domain/values/progress.h"
#include "core/workspace/history/history_reader.h"

namespace stagepath {

/// One of the two files, as it is now.
struct ComparedFile {
    Portfolio portfolio;
    std::shared_ptr<HistoryReader> history;
};

/// One value that differs, or one row that only one of the files has (`field` is empty then).
struct Difference {
    enum class Side { First, Second, Both, Unknown };  ///< Both: a conflict; Unknown: the files have no past in common
    Side side = Side::Unknown;
    EntityKind kind = EntityKind::Setting;
    QString name;    ///< of the row, or label of the setting
    QString field;   ///< label
    QString before;  ///< what both had, in words
    QString first;   ///< what the first file has now
    QString second;
    QDateTime firstAt;   ///< when the first file's side changed it; null where it didn't, or where that was an undo
    QDateTime secondAt;
};

struct Comparison {
    bool isRelated = false;  ///< the files share a past; otherwise they are compared by what they hold, rows by id or name
    QDateTime parted;        ///< of the last change that both have; null where that is the beginning
    QString lastCommon;      ///< its text
    QList<Difference> differences;  ///< conflicts first, then by kind and name
};

/// Compares two files that may be copies of one workspace. Both states are measured against the one after the last change that
/// both histories have: what only one side changed is said with its side and time, what both changed to different values is a
/// conflict. The order of lists is left out, and so is what belongs to a row that only one file has. Throws Cancelled.
Comparison compare(const ComparedFile& first, const ComparedFile& second, const ProgressCallback& progress);

/// "Both", or the name of the file whose side changed; empty where that can't be said.
QString sideWords(const Difference& difference, const QString& firstName, const QString& secondName);

}  // namespace stagepath
