#include "core/analysis/compare/comparison.h"

#include "core/analysis/compare/common_past.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace stagepath {

namespace {

/// A row of each file and of the common past, where they have it.
struct RowTrio {
    std::optional<QList<Value>> base;
    std::optional<QList<Value>> first;
    std::optional<QList<Value>> second;
    qint64 firstId = 0;
    qint64 secondId = 0;
};

class Comparer {
public:
    Comparer(const ComparedFile& first, const ComparedFile& second, CommonPast past)
        : m_first(first.portfolio), m_second(second.portfolio), m_past(std::move(past)), m_names{RowNames(first.portfolio), RowNames(second.portfolio)} {
        for (const QList<RowChange>& rows : std::as_const(m_past.rows)) {
            for (RowNames& names : m_names) names.learn(rows);
        }
    }

    QList<Difference> run(const ProgressCallback& progress) {
        for (int k = 0; k < kEntityKindCount - 1; ++k) {
            report(progress, static_cast<double>(k) / kEntityKindCount);
            compareKind(static_cast<EntityKind>(k));
        }
        compareSettings();
        const QCollator byName;
        std::stable_sort(m_found.begin(), m_found.end(), [&byName](const Difference& a, const Difference& b) {
            const bool isConflict[] = {a.side == Difference::Side::Both, b.side == Difference::Side::Both};
            if (isConflict[0] != isConflict[1]) return isConflict[0];
            return a.kind != b.kind ? a.kind < b.kind : byName.compare(a.name, b.name) < 0;
        });
        return m_found;
    }

private:
    void compareKind(EntityKind kind) {
        QList<qint64> onlyFirst;
        QList<qint64> onlySecond;
        for (const qint64 id : idsOf(m_first, kind)) {
            if (contains(m_second, kind, id)) compareRows(kind, trioOf(kind, id, id));
            else onlyFirst.append(id);
        }
        for (const qint64 id : idsOf(m_second, kind)) {
            if (!contains(m_first, kind, id)) onlySecond.append(id);
        }
        pairByName(kind, onlyFirst, onlySecond);
        for (const qint64 id : std::as_const(onlyFirst)) compareRows(kind, trioOf(kind, id, 0));
        for (const qint64 id : std::as_const(onlySecond)) compareRows(kind, trioOf(kind, 0, id));
    }

    /// What both sides added under one name is one row to people, whatever its ids.
    void pairByName(EntityKind kind, QList<qint64>& onlyFirst, QList<qint64>& onlySecond) {
        QHash<QString, qint64> byName;
        for (const qint64 id : std::as_const(onlySecond)) {
            if (!contains(m_past.base, kind, id)) byName.insert(placeName(kind, id, 1), id);
        }
        onlyFirst.removeIf([&](qint64 id) {
            if (contains(m_past.base, kind, id)) return false;
            const qint64 other = byName.take(placeName(kind, id, 0));
            if (other == 0) return false;
            onlySecond.removeOne(other);
            compareRows(kind, trioOf(kind, id, other));
            return true;
        });
    }

    QString placeName(EntityKind kind, qint64 id, int side) const { return m_names[static_cast<std::size_t>(side)].nameOf(kind, id).toCaseFolded(); }

    RowTrio trioOf(EntityKind kind, qint64 firstId, qint64 secondId) const {
        RowTrio trio;
        trio.firstId = firstId;
        trio.secondId = secondId;
        if (firstId != 0) trio.first = cellsOf(m_first, kind, firstId);
        if (secondId != 0) trio.second = cellsOf(m_second, kind, secondId);
        const qint64 id = firstId != 0 ? firstId : secondId;
        if (firstId == 0 || secondId == 0 || firstId == secondId) trio.base = cellsOf(m_past.base, kind, id);
        return trio;
    }

    void compareRows(EntityKind kind, const RowTrio& trio) {
        if (trio.first && trio.second) compareCells(kind, trio);
        else compareWhole(kind, trio);
    }

    void compareCells(EntityKind kind, const RowTrio& trio) {
        const QList<FieldInfo>& fields = fieldsOf(kind);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString column = QLatin1String(fields[i].column);
            const Value& a = (*trio.first)[i];
            const Value& b = (*trio.second)[i];
            if (a == b || columnLabel(kind, column).isEmpty()) continue;
            Difference d;
            d.first = words(kind, column, a, 0, m_first);
            d.second = words(kind, column, b, 1, m_second);
            if (trio.firstId != trio.secondId && fields[i].type == FieldType::Reference && d.first == d.second) continue;
            if (trio.base) d.before = words(kind, column, (*trio.base)[i], 0, m_past.base);
            d.side = sideOf(!trio.base || a != (*trio.base)[i], !trio.base || b != (*trio.base)[i]);
            d.field = columnLabel(kind, column);
            d.name = m_names[0].nameOf(kind, trio.firstId);
            append(d, {kind, trio.firstId, {}, column}, {kind, trio.secondId, {}, column});
        }
    }

    /// A row that one file has. Where the other removed what this one changed, both had their say.
    void compareWhole(EntityKind kind, const RowTrio& trio) {
        const bool isFirst = trio.first.has_value();
        const QList<Value>& cells = isFirst ? *trio.first : *trio.second;
        if (belongsToOther(kind, cells, isFirst ? m_second : m_first)) return;
        const bool changed = trio.base && *trio.base != cells;
        const QString there = trio.base ? (changed ? QCoreApplication::translate("Comparison", "changed") : QCoreApplication::translate("Comparison", "as before"))
                                        : QCoreApplication::translate("Comparison", "added");
        const QString gone = trio.base ? QCoreApplication::translate("Comparison", "removed") : QCoreApplication::translate("Comparison", "not there");
        Difference d;
        const qint64 id = isFirst ? trio.firstId : trio.secondId;
        d.name = m_names[isFirst ? 0 : 1].nameOf(kind, id);
        if (changed) d.field = changedFields(kind, *trio.base, cells);
        d.first = isFirst ? there : gone;
        d.second = isFirst ? gone : there;
        d.side = sideOf(isFirst ? !trio.base || changed : trio.base.has_value(), isFirst ? trio.base.has_value() : !trio.base || changed);
        append(d, {kind, id, {}, {}}, {kind, id, {}, {}});
    }

    /// The fields in which a row is not what it was, as people call them.
    static QString changedFields(EntityKind kind, const QList<Value>& base, const QList<Value>& cells) {
        QStringList labels;
        const QList<FieldInfo>& fields = fieldsOf(kind);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString label = columnLabel(kind, QLatin1String(fields[i].column));
            if (base[i] != cells[i] && !label.isEmpty()) labels.append(label);
        }
        return labels.join(QCoreApplication::translate("ChangeWords", ", ", "between names"));
    }

    /// Scores of a use case that only one file has are said with the use case.
    static bool belongsToOther(EntityKind kind, const QList<Value>& cells, const Portfolio& other) {
        if (kind == EntityKind::UseCase || kind == EntityKind::Person || kind == EntityKind::Initiative) return false;
        const QList<FieldInfo>& fields = fieldsOf(kind);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const auto* id = std::get_if<qint64>(&cells[i]);
            if (id && fields[i].type == FieldType::Reference && fields[i].target != EntityKind::Person && !contains(other, fields[i].target, *id)) return true;
        }
        return false;
    }

    void compareSettings() {
        const auto& first = m_first.settings().rows;
        const auto& second = m_second.settings().rows;
        const auto& base = m_past.base.settings().rows;
        const QStringList firstKeys = first.keys();
        const QStringList secondKeys = second.keys();
        QSet<QString> keys(firstKeys.begin(), firstKeys.end());
        keys.unite(QSet<QString>(secondKeys.begin(), secondKeys.end()));
        for (const QString& key : std::as_const(keys)) {
            if (first.value(key) == second.value(key)) continue;
            Difference d;
            d.name = settingLabel(key);
            d.before = settingValue(key, base.value(key), m_names[0]);
            d.first = settingValue(key, first.value(key), m_names[0]);
            d.second = settingValue(key, second.value(key), m_names[1]);
            d.side = sideOf(first.value(key) != base.value(key), second.value(key) != base.value(key));
            const TouchedCell cell{EntityKind::Setting, 0, key, QStringLiteral("value")};
            append(d, cell, cell);
        }
    }

    Difference::Side sideOf(bool firstChanged, bool secondChanged) const {
        if (!m_past.isRelated) return Difference::Side::Unknown;
        if (firstChanged && secondChanged) return Difference::Side::Both;
        return firstChanged ? Difference::Side::First : Difference::Side::Second;
    }

    void append(Difference d, const TouchedCell& inFirst, const TouchedCell& inSecond) {
        d.kind = inFirst.kind;
        d.firstAt = whenTouched(0, inFirst);
        d.secondAt = whenTouched(1, inSecond);
        if (d.side == Difference::Side::Second) d.firstAt = {};
        if (d.side == Difference::Side::First) d.secondAt = {};
        m_found.append(d);
    }

    /// The row as a whole counts as well: who adds a row sets its values. A change of any cell says when a row changed.
    QDateTime whenTouched(int side, const TouchedCell& cell) const {
        const auto& touched = m_past.touched[side];
        if (const QDateTime at = touched.value(cell); at.isValid()) return at;
        if (!cell.column.isEmpty()) return touched.value({cell.kind, cell.id, cell.key, {}});
        QDateTime latest;
        for (const FieldInfo& field : fieldsOf(cell.kind)) {
            const QDateTime at = touched.value({cell.kind, cell.id, cell.key, QLatin1String(field.column)});
            if (at.isValid() && (!latest.isValid() || at > latest)) latest = at;
        }
        return latest;
    }

    QString words(EntityKind kind, const QString& column, const Value& value, int side, const Portfolio& of) const {
        return valueWords(kind, column, value, m_names[static_cast<std::size_t>(side)], of.settings().currency);
    }

    const Portfolio& m_first;
    const Portfolio& m_second;
    CommonPast m_past;
    std::array<RowNames, 2> m_names;
    QList<Difference> m_found;
};

}  // namespace

Comparison compare(const ComparedFile& first, const ComparedFile& second, const ProgressCallback& progress) {
    Comparison result;
    CommonPast past = commonPastOf(first, second, progress);
    result.isRelated = past.isRelated;
    if (past.isRelated) {
        result.parted = past.last.at;
        result.lastCommon = past.last.text;
    }
    result.differences = Comparer(first, second, std::move(past)).run(progress);
    return result;
}

QString sideWords(const Difference& d, const QString& firstName, const QString& secondName) {
    switch (d.side) {
        case Difference::Side::First: return firstName;
        case Difference::Side::Second: return secondName;
        case Difference::Side::Both: return QCoreApplication::translate("Comparison", "Both");
        case Difference::Side::Unknown: break;
    }
    return {};
}

}  // namespace stagepath
