#include "core/workspace/store/portfolio_refresh.h"

namespace stagepath {

namespace {

constexpr qsizetype kMany = 64;  ///< rows of one entity from which one pass over its table is cheaper

template <class T>
T changedRow(const T* old, const RowChange& change) {
    T row = old ? *old : T();
    row.id = Id<T>(change.id);
    for (const FieldChange& f : change.fields) {
        if (const Field<T>* field = fieldOf<T>(f.column)) field->set(row, f.after);
    }
    return row;
}

template <class T>
void refreshFew(Portfolio& portfolio, const QList<const RowChange*>& changes) {
    for (const RowChange* change : changes) {
        const Id<T> id(change->id);
        if (change->op == RowOp::Delete) portfolio.remove(id);
        else portfolio.put(changedRow(portfolio.find(id), *change));
    }
}

template <class T>
void refreshMany(Portfolio& portfolio, const QList<const RowChange*>& changes) {
    QHash<qint64, T> changed;
    QSet<qint64> gone;
    for (const RowChange* change : changes) {
        if (change->op == RowOp::Delete) gone.insert(change->id);
        else changed.insert(change->id, changedRow(portfolio.find(Id<T>(change->id)), *change));
    }
    portfolio.apply(changed, gone);
}

}  // namespace

void refresh(Portfolio& portfolio, const Changeset& changes) {
    QHash<EntityKind, QList<const RowChange*>> byKind;
    for (const RowChange& change : changes.rows()) {
        if (change.kind == EntityKind::Setting) {
            const bool gone = change.op == RowOp::Delete;
            portfolio.applySetting(change.key, gone ? QString() : std::get<QString>(change.fields.constFirst().after));
        } else {
            byKind[change.kind].append(&change);
        }
    }
    forEachEntity([&]<class T>() {
        const QList<const RowChange*> rows = byKind.value(Entity<T>::kind);
        if (rows.size() < kMany) refreshFew<T>(portfolio, rows);
        else refreshMany<T>(portfolio, rows);
    });
}

}  // namespace stagepath
