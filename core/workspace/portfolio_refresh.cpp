#include "core/workspace/portfolio_refresh.h"

namespace stagepath {

namespace {

template <class T>
void refreshRow(Portfolio& portfolio, const RowChange& change) {
    const Id<T> id(change.id);
    if (change.op == RowOp::Delete) {
        portfolio.remove(id);
        return;
    }
    T row;
    if (const T* old = portfolio.find(id)) row = *old;
    row.id = id;
    for (const FieldChange& f : change.fields) {
        if (const Field<T>* field = fieldOf<T>(f.column)) field->set(row, f.after);
    }
    portfolio.put(row);
}

}  // namespace

void refresh(Portfolio& portfolio, const Changeset& changes) {
    for (const RowChange& change : changes.rows()) {
        if (change.kind == EntityKind::Setting) {
            const bool gone = change.op == RowOp::Delete;
            portfolio.applySetting(change.key, gone ? QString() : std::get<QString>(change.fields.constFirst().after));
            continue;
        }
        forEachEntity([&]<class T>() {
            if (Entity<T>::kind == change.kind) refreshRow<T>(portfolio, change);
        });
    }
}

}  // namespace stagepath
