// The order in which a table shows use cases: filtered, sorted, and under the heads of their groups. No Qt model, so
// that it can be tested and timed alone.
#pragma once

#include "app/models/use_cases/use_case_column.h"
#include "app/models/use_cases/use_case_filter.h"
#include "core/analysis/figures.h"

#include <QCollator>
#include <QSet>

namespace stagepath {

enum class UseCaseGrouping { None, Quadrant, Unit, Lifecycle, Stage, Accountable };

/// One key of the sort order.
struct UseCaseSort {
    UseCaseColumn column = UseCaseColumn::Impact;
    Qt::SortOrder order = Qt::DescendingOrder;
    bool operator==(const UseCaseSort&) const = default;
};

/// One line of the flat list: the head of a group (id null) or a use case in it. Two rows are the same line where they
/// stand for the same thing.
struct UseCaseRow {
    UseCaseId id;
    qint64 group = 0;
    bool isGroup() const { return id.isNull(); }
    bool operator==(const UseCaseRow& o) const { return id == o.id && (!id.isNull() || group == o.group); }
};
inline size_t qHash(const UseCaseRow& row, size_t seed = 0) noexcept {
    return row.isGroup() ? qHashMulti(seed, row.group, 1) : qHash(row.id, seed);
}

/// What the head of a group says.
struct UseCaseGroup {
    qint64 key = 0;
    int count = 0;
    int assessed = 0;
    double readiness = 0;  ///< sum over the assessed
    qint64 annualValue = 0;
    int valued = 0;  ///< of those with an annual value
    bool operator==(const UseCaseGroup&) const = default;
};

/// Filter, order and groups of one table, over the portfolio and its figures.
class UseCaseArrangement {
public:
    UseCaseArrangement(const Portfolio& portfolio, const FigureTable& figures);

    UseCaseFilter filter = UseCaseFilter::standard();
    QList<UseCaseSort> sorting{UseCaseSort{}};
    UseCaseGrouping grouping = UseCaseGrouping::Quadrant;
    QSet<UseCaseId> kept;  ///< shown whatever the filter says: what was just captured

    /// The groups that are collapsed. While a text is searched for these are others, none at first: a match is never hidden.
    QSet<qint64>& collapsed() { return filter.text.isEmpty() ? m_collapsed : m_collapsedMatches; }
    const QSet<qint64>& collapsed() const { return filter.text.isEmpty() ? m_collapsed : m_collapsedMatches; }
    void openAll() {
        m_collapsed.clear();
        m_collapsedMatches.clear();
    }
    /// Takes \p next; another text is searched for with all groups open.
    void setFilter(const UseCaseFilter& next);

    /// All lines from scratch; also counts the groups anew.
    QList<UseCaseRow> arranged();
    /// \p rows after \p id alone has changed, come or gone.
    QList<UseCaseRow> arranged(const QList<UseCaseRow>& rows, UseCaseId id);
    /// Forgets the texts of \p ids in which the filter looks; of all where empty.
    void forget(const QList<UseCaseId>& ids);

    UseCaseGroup group(qint64 key) const { return m_groups.value(key); }
    const QHash<qint64, UseCaseGroup>& groups() const { return m_groups; }
    QString groupName(qint64 key) const;
    /// Use cases that pass the filter, collapsed ones included.
    qsizetype count() const { return m_entries.size(); }

private:
    struct SortValue {
        bool blank = true;
        double number = 0;
        std::optional<QCollatorSortKey> text;
    };
    struct Item {
        const UseCase* useCase = nullptr;
        qint64 group = 0;
        qint64 rank = 0;
        SortValue first;
    };
    struct Entry {
        qint64 group = 0;
        std::optional<double> readiness;
        std::optional<qint64> annualValue;
    };

    bool accepts(const UseCase& useCase);
    qint64 groupKey(const UseCase& useCase, const UseCaseFigures& figures) const;
    qint64 groupRank(qint64 key) const;
    SortValue sortValue(const UseCase& useCase, UseCaseColumn column) const;
    std::partial_ordering compareValues(const SortValue& a, const SortValue& b, Qt::SortOrder order) const;
    bool less(const Item& a, const Item& b) const;
    Item itemOf(const UseCase& useCase) const;
    void enter(const UseCase& useCase, qint64 group);
    void leave(UseCaseId id);

    const Portfolio& m_portfolio;
    const FigureTable& m_figures;
    QCollator m_collator;
    QSet<qint64> m_collapsed;
    QSet<qint64> m_collapsedMatches;  ///< while a text is searched for
    QHash<UseCaseId, QString> m_haystacks;
    QHash<UseCaseId, Entry> m_entries;
    QHash<qint64, UseCaseGroup> m_groups;
};

}  // namespace stagepath
