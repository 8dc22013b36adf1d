#include "core/workspace/history/revert.h"

#include "core/domain/values/cells.h"
#include "core/domain/values/quotes.h"
#include "core/workspace/history/history_steps.h"
#include "core/workspace/history/revert_amounts.h"
#include "core/workspace/schema/row_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace stagepath {

namespace {

constexpr qsizetype kMostNamedDependents = 3;

/// What a step gives and takes, looked up by row.
class RevertStep {
public:
    RevertStep(const Portfolio& now, const QList<RowChange>& rows) : m_now(now) {
        for (const RowChange& row : rows) m_rows.insert({static_cast<int>(row.kind), row.id}, &row);
    }
    const Portfolio& now() const { return m_now; }
    const RowChange* rowOf(EntityKind kind, qint64 id) const { return m_rows.value({static_cast<int>(kind), id}); }
    bool removes(EntityKind kind, qint64 id) const {
        const RowChange* row = rowOf(kind, id);
        return row && row->op == RowOp::Delete;
    }
    bool writes(EntityKind kind, qint64 id, const char* column) const {
        const RowChange* row = rowOf(kind, id);
        return row && std::any_of(row->fields.begin(), row->fields.end(), [&](const FieldChange& f) { return f.column == QLatin1String(column); });
    }
    /// Whether the row is there once the step is taken.
    bool leaves(EntityKind kind, qint64 id) const {
        const RowChange* row = rowOf(kind, id);
        return row && row->op != RowOp::Update ? row->op == RowOp::Insert : contains(m_now, kind, id);
    }

private:
    const Portfolio& m_now;
    QHash<std::pair<int, qint64>, const RowChange*> m_rows;
};

void findSetting(const Portfolio& now, const RowChange& row, QList<Obstacle>& found) {
    const auto& rows = now.settings().rows;
    const Value left = row.fields.constFirst().before;
    const Value current = rows.contains(row.key) ? Value{rows.value(row.key)} : Value{};
    if (current != left) found.append({row.kind, 0, row.key, {}});
}

/// The cells that the step would write must be as the change left them.
void findChangedCells(const Portfolio& now, const RowChange& row, QList<Obstacle>& found) {
    auto cells = cellsOf(now, row.kind, row.id);
    if (cells.has_value() == (row.op == RowOp::Insert)) {
        found.append({row.kind, row.id, {}, {}});
        return;
    }
    if (!cells) return;
    for (const FieldChange& f : row.fields) {
        const qsizetype i = fieldIndex(row.kind, f.column);
        if (i < 0 || (*cells)[i] != f.before) found.append({row.kind, row.id, {}, f.column});
        else (*cells)[i] = f.after;
    }
    if (row.op != RowOp::Update) return;
    try {
        checkRow(row.kind, *cells);
    } catch (const Error&) {
        found.append({row.kind, row.id, {}, {}});
    }
}

/// What the step writes must not point at what is gone.
void findMissingTargets(const RevertStep& step, const RowChange& row, QList<Obstacle>& found) {
    if (row.op == RowOp::Delete) return;
    for (const FieldChange& f : row.fields) {
        const qsizetype i = fieldIndex(row.kind, f.column);
        const auto* id = std::get_if<qint64>(&f.after);
        if (i < 0 || !id || fieldsOf(row.kind)[i].type != FieldType::Reference) continue;
        const EntityKind target = fieldsOf(row.kind)[i].target;
        if (!step.leaves(target, *id)) found.append({target, *id, {}, {}});
    }
}

/// A closed round keeps its levels and answers; as a whole it comes and goes.
void findClosedRound(const RevertStep& step, const RowChange& row, QList<Obstacle>& found) {
    qint64 round = 0;
    if (row.kind == EntityKind::Assessment) {
        if (row.op != RowOp::Update || step.writes(row.kind, row.id, "closed")) return;
        round = row.id;
    } else if (row.kind == EntityKind::AssessmentLevel || row.kind == EntityKind::AssessmentAnswer) {
        const auto cells = cellsOf(step.now(), row.kind, row.id);
        fromValue(cells ? cells->constFirst() : row.fields.constFirst().after, round);
        if (step.rowOf(EntityKind::Assessment, round)) return;
    }
    const Assessment* closed = step.now().find(AssessmentId(round));
    if (closed && closed->closed.isValid()) found.append({EntityKind::Assessment, round, {}, QStringLiteral("closed")});
}

/// The columns that tell a row from its like: where a newer row has them, the old one can't come back beside it.
std::span<const char* const> placeOf(EntityKind kind) {
    static constexpr const char* kScore[] = {"use_case", "criterion"};
    static constexpr const char* kLevel[] = {"assessment", "dimension"};
    static constexpr const char* kAnswer[] = {"assessment", "criterion"};
    static constexpr const char* kLink[] = {"predecessor", "successor"};
    switch (kind) {
        case EntityKind::ImpactScore: return kScore;
        case EntityKind::AssessmentLevel: return kLevel;
        case EntityKind::AssessmentAnswer: return kAnswer;
        case EntityKind::Dependency: return kLink;
        default: return {};
    }
}

void findTakenPlaces(const RevertStep& step, const QList<RowChange>& inverse, QList<Obstacle>& found) {
    QHash<EntityKind, QList<QList<Value>>> places;
    const auto placeIn = [](EntityKind kind, const QList<Value>& cells) {
        QList<Value> place;
        for (const char* column : placeOf(kind)) place.append(cells[fieldIndex(kind, QString::fromLatin1(column))]);
        return place;
    };
    for (const RowChange& row : inverse) {
        if (row.op != RowOp::Insert || placeOf(row.kind).empty()) continue;
        QList<Value> cells(fieldsOf(row.kind).size());
        for (const FieldChange& f : row.fields) cells[fieldIndex(row.kind, f.column)] = f.after;
        places[row.kind].append(placeIn(row.kind, cells));
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        for (const qint64 id : idsOf(step.now(), it.key())) {
            if (!step.removes(it.key(), id) && it->contains(placeIn(it.key(), *cellsOf(step.now(), it.key(), id)))) found.append({it.key(), id, {}, {}});
        }
    }
}

/// Rows that stay and refer to rows that would go.
void findDependents(const RevertStep& step, const QList<RowChange>& inverse, QList<Obstacle>& found) {
    QHash<EntityKind, QSet<qint64>> going;
    for (const RowChange& row : inverse) {
        if (row.op == RowOp::Delete && row.kind != EntityKind::Setting) going[row.kind].insert(row.id);
    }
    if (going.isEmpty()) return;
    forEachEntity([&]<class T>() {
        for (const Field<T>& field : Entity<T>::fields()) {
            if (field.type != FieldType::Reference || !going.contains(field.target)) continue;
            const QSet<qint64>& ids = going[field.target];
            for (const T& row : step.now().table<T>()) {
                qint64 id = 0;
                fromValue(field.get(row), id);
                if (!ids.contains(id) || step.removes(Entity<T>::kind, row.id.value) || step.writes(Entity<T>::kind, row.id.value, field.column)) continue;
                found.append({Entity<T>::kind, row.id.value, {}, QLatin1String(field.column)});
            }
        }
    });
}

/// The rows of the changes after \p number that hold, oldest first.
QList<QList<RowChange>> rowsSince(const QList<HistoryEntry>& entries, qint64 number, HistoryReader& reader) {
    QList<QList<RowChange>> rows;
    for (const HistoryEntry& e : entries) {
        if (e.number > number && !e.undone && !e.abandoned) rows.append(reader.stepRows(e.first, e.number));
    }
    return rows;
}

/// The texts of the later changes that hold and made one of \p obstacles, newest first.
QStringList dependentsOn(const QList<Obstacle>& obstacles, const QList<HistoryEntry>& entries, qint64 number, HistoryReader& reader) {
    QStringList texts;
    for (qsizetype i = entries.size() - 1; i >= 0 && entries[i].number > number; --i) {
        if (entries[i].undone || entries[i].abandoned) continue;
        const QList<RowChange> rows = reader.stepRows(entries[i].first, entries[i].number);
        const bool depends = std::any_of(rows.begin(), rows.end(), [&](const RowChange& row) {
            return std::any_of(obstacles.begin(), obstacles.end(), [&](const Obstacle& o) { return concerns(row, o); });
        });
        if (depends) texts.append(entries[i].text);
    }
    return texts;
}

QString revertSentence(const QString& text, const QStringList& dependents) {
    if (dependents.isEmpty()) {
        return QCoreApplication::translate("Storage", "%1 can't be reverted, because what it touched is not as it left it. Nothing was changed.").arg(inQuotes(text));
    }
    QStringList names;
    for (const QString& name : dependents.mid(0, kMostNamedDependents)) names.append(inQuotes(name));
    QString list = names.join(QCoreApplication::translate("Storage", ", ", "between names"));
    const int more = static_cast<int>(dependents.size() - names.size());
    if (more > 0) list += QCoreApplication::translate("Storage", " and %n more", nullptr, more);
    const QString sentence = dependents.size() == 1
                                 ? QCoreApplication::translate("Storage", "%1 can't be reverted on its own: %2 came later and built on it. Revert that first; nothing was changed.")
                                 : QCoreApplication::translate("Storage", "%1 can't be reverted on its own: %2 came later and built on it. Revert those first; nothing was changed.");
    return sentence.arg(inQuotes(text), list);
}

}  // namespace

QList<Obstacle> obstaclesTo(const Portfolio& now, const QList<RowChange>& inverse) {
    QList<Obstacle> found;
    const RevertStep step(now, inverse);
    for (const RowChange& row : inverse) {
        if (row.kind == EntityKind::Setting) {
            findSetting(now, row, found);
            continue;
        }
        findChangedCells(now, row, found);
        findMissingTargets(step, row, found);
        findClosedRound(step, row, found);
    }
    findTakenPlaces(step, inverse, found);
    findDependents(step, inverse, found);
    return found;
}

bool concerns(const RowChange& row, const Obstacle& obstacle) {
    if (row.kind != obstacle.kind || row.id != obstacle.id || row.key != obstacle.key) return false;
    if (obstacle.column.isEmpty() || row.op != RowOp::Update) return true;
    return std::any_of(row.fields.begin(), row.fields.end(), [&](const FieldChange& f) { return f.column == obstacle.column; });
}

QString checkRevert(const Portfolio& now, HistoryReader& reader, qint64 number) {
    const QList<HistoryEntry> entries = stepsOf(reader.entries(reader.firstOf(number)));  // those before it don't matter
    const auto entry = std::find_if(entries.begin(), entries.end(), [number](const HistoryEntry& e) { return e.number == number; });
    if (entry == entries.end()) throw Error(QCoreApplication::translate("Storage", "There is no change %1 in the history. Nothing was changed.").arg(number));
    if (entry->undone || entry->abandoned) throw Error(QCoreApplication::translate("Storage", "%1 is undone already, so there is nothing to revert.").arg(inQuotes(entry->text)));
    if (entry->isStart) throw Error(QCoreApplication::translate("Storage", "%1 is what this workspace began with, so it can't be reverted. Nothing was changed.").arg(inQuotes(entry->text)));
    for (auto it = entry; it != entries.end(); ++it) {
        if (it->barrier) throw Error(QCoreApplication::translate("Storage", "%1 can't be reverted, because the file was built differently then. Nothing was changed.").arg(inQuotes(entry->text)));
    }
    const QList<RowChange> inverse = reader.stepRows(entry->first, number, true);
    const QList<Obstacle> obstacles = obstaclesTo(now, inverse) + amountObstacles(now, inverse, [&] { return rowsSince(entries, number, reader); });
    if (!obstacles.isEmpty()) throw Error(revertSentence(entry->text, dependentsOn(obstacles, entries, number, reader)));
    return QCoreApplication::translate("Storage", "Revert: %1").arg(entry->text);
}

}  // namespace stagepath
