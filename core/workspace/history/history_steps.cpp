#include "core/workspace/history/history_steps.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace stagepath {

namespace {

constexpr QChar kGoesOnSign = u'\u2063';  // an invisible separator

using StepRowKey = std::tuple<EntityKind, qint64, QString>;

StepRowKey stepRowKeyOf(const RowChange& row) { return {row.kind, row.id, row.key}; }

QList<FieldChange> joinedFields(QList<FieldChange> fields, const QList<FieldChange>& next) {
    for (const FieldChange& f : next) {
        const auto known = std::find_if(fields.begin(), fields.end(), [&f](const FieldChange& g) { return g.column == f.column; });
        if (known == fields.end()) fields.append(f);
        else known->after = f.after;
    }
    return fields;
}

/// What \p first and then \p next did to a row; nothing where it is as before.
std::optional<RowChange> joinedRow(const RowChange& first, const RowChange& next) {
    const bool wasThere = first.op != RowOp::Insert;
    const bool stays = next.op != RowOp::Delete;
    if (!wasThere && !stays) return std::nullopt;
    RowChange row = first;
    row.op = !wasThere ? RowOp::Insert : stays ? RowOp::Update : RowOp::Delete;
    row.fields = joinedFields(first.fields, next.fields);
    if (row.op != RowOp::Update) return row;
    row.fields.removeIf([](const FieldChange& f) { return f.before == f.after; });
    return row.fields.isEmpty() ? std::nullopt : std::optional(row);
}

bool hasColumn(const RowChange& row, const QString& column) {
    return std::any_of(row.fields.begin(), row.fields.end(), [&column](const FieldChange& f) { return f.column == column; });
}

}  // namespace

QString storedText(const QString& text, bool goesOn) {
    QString stored = shownText(text);
    if (goesOn) stored.append(kGoesOnSign);
    return stored;
}

bool isGoingOn(const QString& stored) { return stored.endsWith(kGoesOnSign); }

QString shownText(const QString& stored) {
    QString text = stored;
    while (isGoingOn(text)) text.chop(1);
    return text;
}

bool isOneStep(const HistoryEntry& earlier, const HistoryEntry& later) {
    return later.goesOn && later.number == earlier.number + 1 && earlier.undone == later.undone && earlier.abandoned == later.abandoned && !earlier.barrier && !earlier.isStart &&
           !later.barrier && earlier.snapshot.isEmpty();
}

QList<HistoryEntry> stepsOf(const QList<HistoryEntry>& changes) {
    QList<HistoryEntry> steps;
    steps.reserve(changes.size());
    for (const HistoryEntry& change : changes) {
        if (steps.isEmpty() || !isOneStep(steps.constLast(), change)) {
            steps.append(change);
            continue;
        }
        const qint64 first = steps.constLast().first;
        steps.last() = change;
        steps.last().first = first;
    }
    return steps;
}

QList<RowChange> joinedRows(const QList<QList<RowChange>>& changes) {
    if (changes.size() == 1) return changes.constFirst();
    QList<std::optional<RowChange>> rows;
    std::map<StepRowKey, qsizetype> places;
    for (const QList<RowChange>& change : changes) {
        for (const RowChange& row : change) {
            const auto [place, isNew] = places.try_emplace(stepRowKeyOf(row), rows.size());
            if (isNew) {
                rows.append(row);
                continue;
            }
            std::optional<RowChange>& known = rows[place->second];
            known = known ? joinedRow(*known, row) : std::optional(row);
        }
    }
    QList<RowChange> result;
    for (const std::optional<RowChange>& row : std::as_const(rows)) {
        if (row) result.append(*row);
    }
    return result;
}

bool isWithin(const QList<RowChange>& rows, const QList<RowChange>& step) {
    return std::all_of(rows.begin(), rows.end(), [&step](const RowChange& row) {
        const auto same = std::find_if(step.begin(), step.end(), [&row](const RowChange& s) { return stepRowKeyOf(s) == stepRowKeyOf(row); });
        if (row.op != RowOp::Update || same == step.end() || same->op == RowOp::Delete) return false;
        return same->op == RowOp::Insert || std::all_of(row.fields.begin(), row.fields.end(), [&](const FieldChange& f) { return hasColumn(*same, f.column); });
    });
}

}  // namespace stagepath
