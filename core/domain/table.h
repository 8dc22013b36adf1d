// An ordered set of rows with constant-time access by id; implicitly shared, so a copy is free until written.
#pragma once

#include "core/domain/id.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace stagepath {

/// Rows of one entity in list order: by `position` where the entity has one, then by id.
template <class T>
class Table {
public:
    using IdType = decltype(T::id);

    const QList<T>& rows() const { return m_rows; }
    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    auto begin() const { return m_rows.cbegin(); }
    auto end() const { return m_rows.cend(); }

    /// The row with \p id; nullptr if there is none. Valid until the next change.
    const T* find(IdType id) const {
        const auto it = m_index.constFind(id.value);
        return it == m_index.cend() ? nullptr : &m_rows[*it];
    }
    bool contains(IdType id) const { return m_index.contains(id.value); }
    /// Place of \p id in rows(); -1 if there is none.
    qsizetype indexOf(IdType id) const { return m_index.value(id.value, -1); }

    /// Adds or replaces. Appending in order and replacing in place cost O(1), the rest O(rows).
    void put(const T& row) {
        const auto it = m_index.constFind(row.id.value);
        if (it != m_index.cend()) {
            const qsizetype i = *it;
            const bool moved = less(row, m_rows[i]) || less(m_rows[i], row);
            if (!moved) {
                m_rows[i] = row;
                return;
            }
            remove(row.id);
        }
        const auto at = m_rows.isEmpty() || less(m_rows.constLast(), row)
                            ? m_rows.cend()
                            : std::upper_bound(m_rows.cbegin(), m_rows.cend(), row, less);
        const qsizetype i = at - m_rows.cbegin();
        m_rows.insert(i, row);
        reindex(i);
    }
    void remove(IdType id) {
        const qsizetype i = indexOf(id);
        if (i < 0) return;
        m_rows.removeAt(i);
        m_index.remove(id.value);
        reindex(i);
    }
    /// put() of all of \p changed and remove() of all of \p gone, at the price of one pass over the rows.
    void apply(const QHash<qint64, T>& changed, const QSet<qint64>& gone) {
        QList<T> rows;
        rows.reserve(m_rows.size() + changed.size());
        for (const T& row : std::as_const(m_rows)) {
            if (!gone.contains(row.id.value) && !changed.contains(row.id.value)) rows.append(row);
        }
        for (const T& row : changed) rows.append(row);
        assign(std::move(rows));
    }
    /// Takes rows in any order at once (loading).
    void assign(QList<T> rows) {
        m_rows = std::move(rows);
        if (!std::is_sorted(m_rows.cbegin(), m_rows.cend(), less)) sortRows();
        m_index.clear();
        m_index.reserve(m_rows.size());
        reindex(0);
    }

private:
    static bool less(const T& a, const T& b) {
        if constexpr (requires { a.position; }) {
            if (a.position != b.position) return a.position < b.position;
        }
        return a.id.value < b.id.value;
    }
    /// Moves each row once: rows are large.
    void sortRows() {
        std::vector<T*> order;
        order.reserve(static_cast<std::size_t>(m_rows.size()));
        for (T& row : m_rows) order.push_back(&row);
        std::sort(order.begin(), order.end(), [](const T* a, const T* b) { return less(*a, *b); });
        QList<T> sorted;
        sorted.reserve(m_rows.size());
        for (T* row : order) sorted.append(std::move(*row));
        m_rows = std::move(sorted);
    }
    void reindex(qsizetype from) {
        for (qsizetype i = from; i < m_rows.size(); ++i) m_index[m_rows.at(i).id.value] = i;
    }

    QList<T> m_rows;
    QHash<qint64, qsizetype> m_index;
};

}  // namespace stagepath
