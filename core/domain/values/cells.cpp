#include "core/domain/values/cells.h"

namespace stagepath {

std::optional<QList<Value>> cellsOf(const Portfolio& portfolio, EntityKind kind, qint64 id) {
    std::optional<QList<Value>> cells;
    forEachEntity([&]<class T>() {
        const T* row = Entity<T>::kind == kind ? portfolio.find(Id<T>(id)) : nullptr;
        if (!row) return;
        cells.emplace();
        for (const Field<T>& f : Entity<T>::fields()) cells->append(f.get(*row));
    });
    return cells;
}

bool contains(const Portfolio& portfolio, EntityKind kind, qint64 id) {
    bool found = false;
    forEachEntity([&]<class T>() { found = found || (Entity<T>::kind == kind && portfolio.find(Id<T>(id))); });
    return found;
}

QList<qint64> idsOf(const Portfolio& portfolio, EntityKind kind) {
    QList<qint64> ids;
    forEachEntity([&]<class T>() {
        if (Entity<T>::kind != kind) return;
        for (const T& row : portfolio.table<T>()) ids.append(row.id.value);
    });
    return ids;
}

const QList<FieldInfo>& fieldsOf(EntityKind kind) {
    static const QHash<EntityKind, QList<FieldInfo>> all = [] {
        QHash<EntityKind, QList<FieldInfo>> result{{EntityKind::Setting, {}}};
        forEachEntity([&]<class T>() {
            for (const Field<T>& f : Entity<T>::fields()) result[Entity<T>::kind].append({f.column, f.label, f.type, f.target});
        });
        return result;
    }();
    return *all.constFind(kind);
}

qsizetype fieldIndex(EntityKind kind, QStringView column) {
    const QList<FieldInfo>& fields = fieldsOf(kind);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (column == QLatin1String(fields[i].column)) return i;
    }
    return -1;
}

}  // namespace stagepath
