// The hand that writes rows inside Workspace::edit; nothing else can.
#pragma once

#include "core/domain/entity.h"
#include "core/domain/portfolio.h"

namespace stagepath {

/// Where the rows go. Implemented by the workspace's store.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual qint64 newId() = 0;
    virtual bool contains(EntityKind kind, qint64 id) = 0;
    virtual void insert(EntityKind kind, qint64 id, const QList<Value>& values) = 0;
    virtual void update(EntityKind kind, qint64 id, const QList<Value>& values) = 0;
    /// Deletes the row with all its children, and clears the references to it that may be empty.
    virtual void remove(EntityKind kind, qint64 id) = 0;
    virtual void setSetting(const QString& key, const QString& json) = 0;
    virtual qint64 nextPosition(EntityKind kind) = 0;
};

/// Given to the closure of Workspace::edit. Writes are seen by later writes of the same edit, but `portfolio()` stays
/// the state in which the edit began. Values out of range and dangling references throw Error.
class Editor {
public:
    Editor(const Portfolio& portfolio, RowSink& sink) : m_portfolio(portfolio), m_sink(sink) {}

    const Portfolio& portfolio() const { return m_portfolio; }

    /// Adds \p row. A null id gets a new one, position 0 the end of the list. Returns the id.
    template <class T>
    Id<T> insert(T row) {
        // Ids of a fixed sequence, as a given day makes them, may be taken by an earlier run.
        if (row.id.isNull()) {
            do row.id = Id<T>(m_sink.newId());
            while (m_sink.contains(Entity<T>::kind, row.id.value));
        }
        if constexpr (requires { row.position; }) {
            if (row.position == 0) row.position = m_sink.nextPosition(Entity<T>::kind);
        }
        m_sink.insert(Entity<T>::kind, row.id.value, valuesOf(row));
        return row.id;
    }
    /// Writes all fields of an existing row; only those that differ enter the history.
    template <class T>
    void update(const T& row) {
        m_sink.update(Entity<T>::kind, row.id.value, valuesOf(row));
    }
    /// Removes a row with what belongs to it: scores, rounds, outcomes, links, gates and targets of a removed
    /// subject; references that may be empty (unit, lead, owner, workstream) are cleared.
    template <class T>
    void remove(Id<T> id) {
        m_sink.remove(Entity<T>::kind, id.value);
    }
    /// \p json as Settings::encode gives it; checked with Settings::problem.
    void setSetting(const QString& key, const QString& json) { m_sink.setSetting(key, json); }

private:
    template <class T>
    static QList<Value> valuesOf(const T& row) {
        QList<Value> values;
        values.reserve(static_cast<qsizetype>(Entity<T>::fields().size()));
        for (const Field<T>& f : Entity<T>::fields()) values.append(f.get(row));
        return values;
    }

    const Portfolio& m_portfolio;
    RowSink& m_sink;
};

}  // namespace stagepath
