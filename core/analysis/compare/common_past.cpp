#include "core/analysis/compare/common_past.h"

#include "core/workspace/dump.h"
#include "core/workspace/history/past.h"

#include <algorithm>

namespace stagepath {

namespace {

/// How many changes from the first on are the same: each link of the chain holds all before it.
qsizetype commonLinks(const QList<QByteArray>& first, const QList<QByteArray>& second) {
    const qsizetype least = std::min(first.size(), second.size());
    qsizetype count = 0;
    while (count < least && first[count] == second[count]) ++count;
    return count;
}

qsizetype heldUpTo(const QList<HistoryEntry>& entries, qint64 number) {
    return std::count_if(entries.begin(), entries.end(), [number](const HistoryEntry& e) { return e.number <= number && !e.undone && !e.abandoned; });
}

void noteTouched(CommonPast& past, int side, const QList<RowChange>& rows, const QDateTime& at) {
    for (const RowChange& row : rows) {
        if (row.op != RowOp::Update || row.kind == EntityKind::Setting) past.touched[side][{row.kind, row.id, row.key, {}}] = at;
        for (const FieldChange& f : row.fields) past.touched[side][{row.kind, row.id, row.key, f.column}] = at;
    }
    past.rows.append(rows);
}

}  // namespace

CommonPast commonPastOf(const ComparedFile& first, const ComparedFile& second, const ProgressCallback& progress) {
    CommonPast past;
    const QList<HistoryEntry> entries[2] = {first.history->entries(), second.history->entries()};
    const qsizetype common = commonLinks(first.history->links(), second.history->links());
    const qint64 number = common > 0 ? entries[0][common - 1].number : 0;
    if (common > 0) past.last = entries[0][common - 1];
    const bool isCopy = first.history->workspaceId() == second.history->workspaceId();
    if (common == 0 && !isCopy) return past;
    QList<qint64> since[2];
    try {
        for (int side = 0; side < 2; ++side) since[side] = changesSince(entries[side], number);
    } catch (const Error&) {
        return past;  // the file was built differently then: the rows of that time can't be had
    }
    const Portfolio states[2] = {without(first.portfolio, *first.history, since[0], progress), without(second.portfolio, *second.history, since[1], progress)};
    if (common == 0 && dumpOf(states[0]) != dumpOf(states[1])) return past;
    past.isRelated = true;
    // A common change that one side has undone since is a difference of that side, so the fuller state is the common one.
    past.base = heldUpTo(entries[0], number) >= heldUpTo(entries[1], number) ? states[0] : states[1];
    for (int side = 0; side < 2; ++side) {
        HistoryReader& reader = *(side == 0 ? first : second).history;
        for (qsizetype i = since[side].size() - 1; i >= 0; --i) noteTouched(past, side, reader.rows(since[side][i]), entries[side][since[side][i] - 1].at);
    }
    return past;
}

}  // namespace stagepath
