#include "app/models/use_cases/use_case_arrangement.h"

#include "core/analysis/names.h"

#include <algorithm>
#include <vector>

namespace stagepath {

UseCaseArrangement::UseCaseArrangement(const Portfolio& portfolio, const FigureTable& figures) : m_portfolio(portfolio), m_figures(figures) {
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void UseCaseArrangement::setFilter(const UseCaseFilter& next) {
    if (next.text != filter.text) m_collapsedMatches.clear();
    filter = next;
}

void UseCaseArrangement::forget(const QList<UseCaseId>& ids) {
    if (ids.isEmpty()) m_haystacks.clear();
    for (const UseCaseId id : ids) m_haystacks.remove(id);
}

bool UseCaseArrangement::accepts(const UseCase& u) {
    if (kept.contains(u.id)) return true;
    if (filter.text.isEmpty()) return filter.accepts(m_portfolio, u, m_figures.of(u.id), {});
    auto it = m_haystacks.find(u.id);
    if (it == m_haystacks.end()) it = m_haystacks.insert(u.id, haystackOf(m_portfolio, u));
    return filter.accepts(m_portfolio, u, m_figures.of(u.id), *it);
}

qint64 UseCaseArrangement::groupKey(const UseCase& u, const UseCaseFigures& f) const {
    switch (grouping) {
        case UseCaseGrouping::None: return 0;
        case UseCaseGrouping::Quadrant: return static_cast<qint64>(f.quadrant);
        case UseCaseGrouping::Unit: return m_portfolio.find(u.unit) ? u.unit.value : 0;
        case UseCaseGrouping::Lifecycle: return static_cast<qint64>(u.lifecycle);
        case UseCaseGrouping::Stage: return u.stage;
        case UseCaseGrouping::Accountable: return m_portfolio.find(u.accountable) ? u.accountable.value : 0;
    }
    return 0;
}

/// Groups stand in the order of their vocabulary; units and people in list order, those without one last; the highest
/// stage first.
qint64 UseCaseArrangement::groupRank(qint64 key) const {
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    switch (grouping) {
        case UseCaseGrouping::Unit: return key == 0 ? last : m_portfolio.units().indexOf(BusinessUnitId(key));
        case UseCaseGrouping::Accountable: return key == 0 ? last : m_portfolio.people().indexOf(PersonId(key));
        case UseCaseGrouping::Stage: return kMaxStage - key;
        default: return key;
    }
}

QString UseCaseArrangement::groupName(qint64 key) const {
    switch (grouping) {
        case UseCaseGrouping::None: return {};
        case UseCaseGrouping::Quadrant: return quadrantName(static_cast<Quadrant>(key));
        case UseCaseGrouping::Unit: return filterValueName(m_portfolio, FilterKind::Unit, key);
        case UseCaseGrouping::Lifecycle: return lifecycleName(static_cast<Lifecycle>(key));
        case UseCaseGrouping::Stage: return filterValueName(m_portfolio, FilterKind::Stage, key);
        case UseCaseGrouping::Accountable: return filterValueName(m_portfolio, FilterKind::Accountable, key);
    }
    return {};
}

UseCaseArrangement::SortValue UseCaseArrangement::sortValue(const UseCase& u, UseCaseColumn column) const {
    const auto number = [](double v) { return SortValue{false, v, {}}; };
    const auto optional = [&](const auto& v) { return v ? number(static_cast<double>(*v)) : SortValue{}; };
    const auto text = [&](const QString& t) { return t.isEmpty() ? SortValue{} : SortValue{false, 0, m_collator.sortKey(t)}; };
    const auto date = [&](QDate d) { return d.isNull() ? SortValue{} : number(static_cast<double>(d.toJulianDay())); };
    const UseCaseFigures& f = m_figures.of(u.id);
    switch (column) {
        case UseCaseColumn::Check: return {};
        case UseCaseColumn::Unit: {
            const BusinessUnit* unit = m_portfolio.find(u.unit);
            return unit ? text(unit->name) : SortValue{};
        }
        case UseCaseColumn::Accountable:
        case UseCaseColumn::Lead: {
            const Person* person = m_portfolio.find(column == UseCaseColumn::Lead ? u.lead : u.accountable);
            return person ? text(person->name) : SortValue{};
        }
        case UseCaseColumn::Lifecycle: return number(static_cast<double>(u.lifecycle));
        case UseCaseColumn::Stage: return number(u.stage);
        case UseCaseColumn::Impact: return optional(f.impact.value);
        case UseCaseColumn::Readiness: return optional(f.standing.readiness);
        case UseCaseColumn::EarnedStage: return optional(f.standing.earnedStage);
        case UseCaseColumn::Quadrant: return number(static_cast<double>(f.quadrant));
        case UseCaseColumn::AnnualValue: return optional(u.annualValue);
        case UseCaseColumn::TargetStage: return optional(u.targetStage);
        case UseCaseColumn::TargetDate: return date(u.targetDate);
        case UseCaseColumn::StageSince: return date(u.stageSince);
        case UseCaseColumn::Started: return date(u.started.date);
        case UseCaseColumn::LiveSince: return date(u.liveSince.date);
        case UseCaseColumn::Name: return text(u.name);
        case UseCaseColumn::Category: return text(u.category);
        case UseCaseColumn::ExternalId: return text(u.externalId);
        case UseCaseColumn::Tags: return text(u.tags);
        case UseCaseColumn::Summary: return text(u.summary);
        case UseCaseColumn::Notes: return text(u.notes);
    }
    return {};
}

/// Blanks stand last in either direction.
std::partial_ordering UseCaseArrangement::compareValues(const SortValue& a, const SortValue& b, Qt::SortOrder order) const {
    if (a.blank || b.blank) return a.blank <=> b.blank;
    std::partial_ordering result = a.number <=> b.number;
    if (a.text && b.text) result = a.text->compare(*b.text) <=> 0;
    return order == Qt::AscendingOrder ? result : 0 <=> (result < 0 ? -1 : result > 0 ? 1 : 0);
}

bool UseCaseArrangement::less(const Item& a, const Item& b) const {
    if (a.rank != b.rank) return a.rank < b.rank;
    for (qsizetype i = 0; i < sorting.size(); ++i) {
        const UseCaseSort& key = sorting[i];
        const auto result = i == 0 ? compareValues(a.first, b.first, key.order)
                                   : compareValues(sortValue(*a.useCase, key.column), sortValue(*b.useCase, key.column), key.order);
        if (result != 0) return result < 0;
    }
    if (!sorting.isEmpty() && sorting.constFirst().column == UseCaseColumn::Impact) {
        const auto result = compareValues(sortValue(*a.useCase, UseCaseColumn::Readiness), sortValue(*b.useCase, UseCaseColumn::Readiness), Qt::DescendingOrder);
        if (result != 0) return result < 0;
    }
    return a.useCase->position != b.useCase->position ? a.useCase->position < b.useCase->position : a.useCase->id < b.useCase->id;
}

UseCaseArrangement::Item UseCaseArrangement::itemOf(const UseCase& u) const {
    Item item;
    item.useCase = &u;
    item.group = groupKey(u, m_figures.of(u.id));
    item.rank = groupRank(item.group);
    if (!sorting.isEmpty()) item.first = sortValue(u, sorting.constFirst().column);
    return item;
}

void UseCaseArrangement::enter(const UseCase& u, qint64 key) {
    const Entry entry{key, m_figures.of(u.id).standing.readiness, u.annualValue};
    m_entries.insert(u.id, entry);
    UseCaseGroup& group = m_groups[key];
    group.key = key;
    ++group.count;
    if (entry.readiness) {
        ++group.assessed;
        group.readiness += *entry.readiness;
    }
    if (entry.annualValue) {
        group.annualValue += *entry.annualValue;
        ++group.valued;
    }
}

void UseCaseArrangement::leave(UseCaseId id) {
    const auto it = m_entries.constFind(id);
    if (it == m_entries.cend()) return;
    UseCaseGroup& group = m_groups[it->group];
    if (--group.count == 0) {
        m_groups.remove(it->group);
    } else {
        if (it->readiness) {
            --group.assessed;
            group.readiness = group.assessed == 0 ? 0 : group.readiness - *it->readiness;
        }
        if (it->annualValue) {
            --group.valued;
            group.annualValue -= *it->annualValue;
        }
    }
    m_entries.erase(it);
}

QList<UseCaseRow> UseCaseArrangement::arranged() {
    m_entries.clear();
    m_groups.clear();
    std::vector<Item> items;
    items.reserve(static_cast<std::size_t>(m_portfolio.useCases().size()));
    for (const UseCase& u : m_portfolio.useCases()) {
        if (!accepts(u)) continue;
        items.push_back(itemOf(u));
        enter(u, items.back().group);
    }
    std::vector<const Item*> order;
    order.reserve(items.size());
    for (const Item& item : items) order.push_back(&item);
    std::sort(order.begin(), order.end(), [this](const Item* a, const Item* b) { return less(*a, *b); });

    QList<UseCaseRow> rows;
    rows.reserve(static_cast<qsizetype>(order.size()) + m_groups.size());
    const Item* before = nullptr;
    for (const Item* item : order) {
        const bool starts = grouping != UseCaseGrouping::None && (!before || before->group != item->group);
        if (starts) rows.append({{}, item->group});
        if (grouping == UseCaseGrouping::None || !collapsed().contains(item->group)) rows.append({item->useCase->id, item->group});
        before = item;
    }
    return rows;
}

QList<UseCaseRow> UseCaseArrangement::arranged(const QList<UseCaseRow>& rows, UseCaseId id) {
    const auto old = m_entries.constFind(id);
    const std::optional<qint64> oldGroup = old == m_entries.cend() ? std::nullopt : std::optional(old->group);
    leave(id);
    QList<UseCaseRow> next = rows;
    next.removeOne({id, 0});
    if (oldGroup && !m_groups.contains(*oldGroup)) next.removeOne({{}, *oldGroup});

    const UseCase* u = m_portfolio.find(id);
    if (!u || !accepts(*u)) return next;
    const Item item = itemOf(*u);
    enter(*u, item.group);
    const bool grouped = grouping != UseCaseGrouping::None;
    const auto before = [&](const UseCaseRow& row) {
        if (row.isGroup()) return groupRank(row.group) <= item.rank;
        const UseCase* other = m_portfolio.find(row.id);
        return other && less(itemOf(*other), item);
    };
    qsizetype at = std::partition_point(next.cbegin(), next.cend(), before) - next.cbegin();
    if (grouped && m_groups.value(item.group).count == 1) next.insert(at++, {{}, item.group});
    if (!grouped || !collapsed().contains(item.group)) next.insert(at, {id, item.group});
    return next;
}

}  // namespace stagepath
