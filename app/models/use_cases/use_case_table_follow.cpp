// How the table model follows changes: from the old rows to the new ones with the smallest signals.
#include "app/models/use_cases/use_case_table_model.h"

#include "core/workspace/workspace.h"

namespace stagepath {

namespace {

/// More runs of removed and added rows than this, and a reset is quicker for every view.
constexpr int kMaxRuns = 96;

/// Runs [first, last] of positions in \p rows that are not in \p others.
QList<std::pair<int, int>> runsOutside(const QList<UseCaseRow>& rows, const QSet<UseCaseRow>& others) {
    QList<std::pair<int, int>> runs;
    for (int i = 0; i < rows.size(); ++i) {
        if (others.contains(rows[i])) continue;
        if (!runs.isEmpty() && runs.constLast().second == i - 1) ++runs.last().second;
        else runs.append({i, i});
    }
    return runs;
}

/// Every use case may read differently: names of units and people, currency, weights.
bool touchesAll(const Changeset& changes) {
    return changes.touchesAny({EntityKind::BusinessUnit, EntityKind::Person, EntityKind::Setting});
}

}  // namespace

void UseCaseTableModel::follow(const Changeset& changes) {
    if (changes.cause() == Changeset::Cause::Reload) {
        beginResetModel();
        m_figures.reset(portfolio(), m_workspace.environment().today());
        m_arrangement.forget({});
        m_rows = m_arrangement.arranged();
        m_isIndexed = false;
        endResetModel();
        emit countsChanged();
        return;
    }
    QList<UseCaseId> touched = m_figures.update(portfolio(), changes);
    const bool all = touchesAll(changes);
    if (touched.isEmpty() && !all) return;
    m_arrangement.forget(all ? QList<UseCaseId>() : touched);
    const auto groups = m_arrangement.groups();
    if (touched.size() == 1 && !all) transition(m_arrangement.arranged(m_rows, touched.constFirst()));
    else transition(m_arrangement.arranged());
    if (all && !m_rows.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, kUseCaseColumnCount - 1));
    else touch(touched);
    touchGroups(groups);
    emit countsChanged();
    if (all) dropGoneTerms();
}

/// A filter by what an undo took away would go on to hide everything.
void UseCaseTableModel::dropGoneTerms() {
    UseCaseFilter filter = m_arrangement.filter;
    if (filter.terms.removeIf([this](const FilterTerm& term) { return isGone(portfolio(), term); }) > 0) setFilter(filter);
}

void UseCaseTableModel::rearrange() {
    const auto groups = m_arrangement.groups();
    transition(m_arrangement.arranged());
    touchGroups(groups);
    emit countsChanged();
}

void UseCaseTableModel::touch(const QList<UseCaseId>& ids) {
    if (ids.size() > 512) {
        if (!m_rows.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, kUseCaseColumnCount - 1));
        return;
    }
    for (const UseCaseId id : ids) {
        const int row = rowOf(id);
        if (row >= 0) emit dataChanged(index(row, 0), index(row, kUseCaseColumnCount - 1));
    }
}

void UseCaseTableModel::touchGroups(const QHash<qint64, UseCaseGroup>& before) {
    if (m_arrangement.grouping == UseCaseGrouping::None || before == m_arrangement.groups()) return;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].isGroup() || before.value(m_rows[row].group) == groupAt(row)) continue;
        emit dataChanged(index(row, 0), index(row, kUseCaseColumnCount - 1));
    }
}

/// Goes from m_rows to \p next: equal heads and tails stay untouched; in between rows are removed, put in order, added.
void UseCaseTableModel::transition(const QList<UseCaseRow>& next) {
    qsizetype head = 0;
    const qsizetype shorter = std::min(m_rows.size(), next.size());
    while (head < shorter && m_rows[head] == next[head]) ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && m_rows[m_rows.size() - 1 - tail] == next[next.size() - 1 - tail]) ++tail;
    const QList<UseCaseRow> before = m_rows.mid(head, m_rows.size() - head - tail);
    const QList<UseCaseRow> after = next.mid(head, next.size() - head - tail);
    if (before.isEmpty() && after.isEmpty()) {
        m_rows = next;  // the groups of the same rows may be others
        return;
    }
    m_isIndexed = false;
    const QSet<UseCaseRow> old(before.cbegin(), before.cend());
    const QSet<UseCaseRow> kept(after.cbegin(), after.cend());
    const auto removed = runsOutside(before, kept);
    const auto added = runsOutside(after, old);
    if (removed.size() + added.size() > kMaxRuns) {
        beginResetModel();
        m_rows = next;
        endResetModel();
        return;
    }
    for (qsizetype i = removed.size() - 1; i >= 0; --i) {
        const auto [first, last] = removed[i];
        beginRemoveRows({}, static_cast<int>(head) + first, static_cast<int>(head) + last);
        m_rows.remove(head + first, last - first + 1);
        m_isIndexed = false;
        endRemoveRows();
    }
    QList<UseCaseRow> stayed;
    for (const UseCaseRow& row : after) {
        if (old.contains(row)) stayed.append(row);
    }
    reorder(head, stayed);
    for (const auto& [first, last] : added) {
        beginInsertRows({}, static_cast<int>(head) + first, static_cast<int>(head) + last);
        for (int i = first; i <= last; ++i) m_rows.insert(head + i, after[i]);
        m_isIndexed = false;
        endInsertRows();
    }
    m_rows = next;
    m_isIndexed = false;
}

/// Puts the rows from \p first on into the order of \p middle, which holds the same lines.
void UseCaseTableModel::reorder(qsizetype first, const QList<UseCaseRow>& middle) {
    if (m_rows.mid(first, middle.size()) == middle) return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<UseCaseRow, int> place;
    place.reserve(middle.size());
    for (int i = 0; i < middle.size(); ++i) place.insert(middle[i], static_cast<int>(first) + i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from) {
        const int row = place.value(m_rows[old.row()], old.row());
        to.append(index(row, old.column()));
    }
    for (qsizetype i = 0; i < middle.size(); ++i) m_rows[first + i] = middle[i];
    m_isIndexed = false;
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

}  // namespace stagepath
