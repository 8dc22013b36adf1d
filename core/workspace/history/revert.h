// Whether one change can be taken back on its own, while later ones stay.
#pragma once

#include "core/workspace/history/history_reader.h"

namespace stagepath {

/// A cell or row that isn't as the change left it, or that needs what the change brought.
struct Obstacle {
    EntityKind kind = EntityKind::Setting;
    qint64 id = 0;
    QString key;     ///< of a setting
    QString column;  ///< empty: the row as a whole
    bool operator==(const Obstacle&) const = default;
};

/// What of \p inverse (the rows as taking the change back would do them) can't be done to \p now: values changed since, rows
/// that refer to what would go, or that take the place of what would come back, rounds closed meanwhile. Empty: it can be done.
QList<Obstacle> obstaclesTo(const Portfolio& now, const QList<RowChange>& inverse);
/// Whether \p row made \p obstacle.
bool concerns(const RowChange& row, const Obstacle& obstacle);

/// Throws Error where the step that ends with change \p number can't be reverted on \p now; the sentence names the later changes that depend on it.
/// Returns the text of the step that reverts it.
QString checkRevert(const Portfolio& now, HistoryReader& reader, qint64 number);

}  // namespace stagepath
