// What two histories have in common, and what each side did since.
#pragma once

#include "core/analysis/compare/comparison.h"

namespace stagepath {

/// Row and column (empty: the row came or went); settings by their key.
struct TouchedCell {
    EntityKind kind = EntityKind::Setting;
    qint64 id = 0;
    QString key;
    QString column;
    bool operator==(const TouchedCell&) const = default;
};
inline size_t qHash(const TouchedCell& cell, size_t seed = 0) noexcept { return qHashMulti(seed, static_cast<int>(cell.kind), cell.id, cell.key, cell.column); }

/// The state from which two files went apart, and when each of them touched what.
struct CommonPast {
    bool isRelated = false;
    Portfolio base;
    HistoryEntry last;  ///< the last change that both have; number 0 where that is the beginning
    QHash<TouchedCell, QDateTime> touched[2];
    QList<QList<RowChange>> rows;  ///< of all changes since, for names of what is gone
};

CommonPast commonPastOf(const ComparedFile& first, const ComparedFile& second, const ProgressCallback& progress);

}  // namespace stagepath
