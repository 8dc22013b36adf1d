// Everything a workspace holds, as one value: copy it for a background job, no lock needed.
#pragma once

#include "core/domain/entities.h"
#include "core/domain/settings.h"
#include "core/domain/table.h"

#include <QHash>

#include <tuple>

namespace stagepath {

/// The rows of all tables with the indexes that pages and analysis need. Written by Workspace only.
class Portfolio {
public:
    template <class T>
    const Table<T>& table() const {
        return std::get<Table<T>>(m_tables);
    }
    const Table<BusinessUnit>& units() const { return table<BusinessUnit>(); }
    const Table<Person>& people() const { return table<Person>(); }
    const Table<UseCase>& useCases() const { return table<UseCase>(); }
    const Table<ImpactCriterion>& impactCriteria() const { return table<ImpactCriterion>(); }
    const Table<Assessment>& assessments() const { return table<Assessment>(); }
    const Table<Workstream>& workstreams() const { return table<Workstream>(); }
    const Table<Initiative>& initiatives() const { return table<Initiative>(); }
    const Table<Outcome>& outcomes() const { return table<Outcome>(); }
    const Table<Dependency>& dependencies() const { return table<Dependency>(); }
    const Table<Milestone>& milestones() const { return table<Milestone>(); }
    const Table<Baseline>& baselines() const { return table<Baseline>(); }
    const Table<Target>& targets() const { return table<Target>(); }
    const Table<Dismissal>& dismissals() const { return table<Dismissal>(); }
    const Settings& settings() const { return m_settings; }

    template <class T>
    const T* find(Id<T> id) const {
        return table<T>().find(id);
    }

    // Children of one parent, in no particular order; empty if there are none.
    QList<ImpactScoreId> scoresOf(UseCaseId id) const { return m_scoresOf.value(id); }
    QList<AssessmentId> assessmentsOf(const Subject& s) const { return m_assessmentsOf.value(s); }
    QList<AssessmentLevelId> levelsOf(AssessmentId id) const { return m_levelsOf.value(id); }
    QList<AssessmentAnswerId> answersOf(AssessmentId id) const { return m_answersOf.value(id); }
    QList<OutcomeId> outcomesOf(InitiativeId id) const { return m_outcomesOf.value(id); }
    QList<OutcomeId> outcomesFor(const Subject& s) const { return m_outcomesFor.value(s); }
    QList<UseCaseId> useCasesOf(BusinessUnitId id) const { return m_useCasesOf.value(id); }
    QList<InitiativeId> initiativesOf(UseCaseId id) const { return m_initiativesOf.value(id); }
    QList<DependencyId> dependenciesOf(InitiativeId id) const { return m_dependenciesOf.value(id); }  ///< at either end
    QList<BaselineItemId> itemsOf(BaselineId id) const { return m_itemsOf.value(id); }

    /// Name of \p subject: the organisation's, the unit's or the use case's; empty if it is gone.
    QString nameOf(const Subject& subject) const;
    /// One more than the highest position in T's table.
    template <class T>
    qint64 nextPosition() const {
        return table<T>().isEmpty() ? 1 : table<T>().rows().constLast().position + 1;
    }

    // Writing: adds or replaces, removes (nothing happens if it is not there), loads a whole table.
    template <class T>
    void put(const T& row) {
        if (const T* old = find(row.id)) unlink(*old);
        std::get<Table<T>>(m_tables).put(row);
        link(row);
    }
    template <class T>
    void remove(Id<T> id) {
        if (const T* old = find(id)) unlink(*old);
        std::get<Table<T>>(m_tables).remove(id);
    }
    /// put() and remove() of many rows, at the price of one pass over the table.
    template <class T>
    void apply(const QHash<qint64, T>& changed, const QSet<qint64>& gone) {
        for (const T& row : changed) {
            if (const T* old = find(row.id)) unlink(*old);
        }
        for (const qint64 id : gone) {
            if (const T* old = find(Id<T>(id))) unlink(*old);
        }
        std::get<Table<T>>(m_tables).apply(changed, gone);
        for (const T& row : changed) link(row);
    }
    template <class T>
    void assign(QList<T> rows) {
        std::get<Table<T>>(m_tables).assign(std::move(rows));
        for (const T& row : table<T>()) link(row);
    }
    void applySetting(const QString& key, const QString& json) { m_settings.apply(key, json); }

private:
    template <class Parent, class Child>
    using Index = QHash<Parent, QList<Id<Child>>>;

    template <class T>
    void link(const T& row) {
        relate(row, [](auto& index, const auto& parent, auto id) { index[parent].append(id); });
    }
    template <class T>
    void unlink(const T& row) {
        relate(row, [](auto& index, const auto& parent, auto id) {
            auto& list = index[parent];
            list.removeOne(id);
            if (list.isEmpty()) index.remove(parent);
        });
    }
    /// Calls f(index, parent, child id) for every index the row belongs to.
    template <class T, class F>
    void relate(const T& row, F f) {
        if constexpr (std::is_same_v<T, ImpactScore>) f(m_scoresOf, row.useCase, row.id);
        else if constexpr (std::is_same_v<T, Assessment>) f(m_assessmentsOf, row.subject, row.id);
        else if constexpr (std::is_same_v<T, AssessmentLevel>) f(m_levelsOf, row.assessment, row.id);
        else if constexpr (std::is_same_v<T, AssessmentAnswer>) f(m_answersOf, row.assessment, row.id);
        else if constexpr (std::is_same_v<T, UseCase>) f(m_useCasesOf, row.unit, row.id);
        else if constexpr (std::is_same_v<T, Initiative>) f(m_initiativesOf, row.useCase, row.id);
        else if constexpr (std::is_same_v<T, BaselineItem>) f(m_itemsOf, row.baseline, row.id);
        else if constexpr (std::is_same_v<T, Outcome>) {
            f(m_outcomesOf, row.initiative, row.id);
            f(m_outcomesFor, row.subject, row.id);
        } else if constexpr (std::is_same_v<T, Dependency>) {
            f(m_dependenciesOf, row.predecessor, row.id);
            if (row.successor != row.predecessor) f(m_dependenciesOf, row.successor, row.id);
        }
    }

    std::tuple<Table<BusinessUnit>, Table<Person>, Table<UseCase>, Table<ImpactCriterion>, Table<ImpactScore>,
               Table<Assessment>, Table<AssessmentLevel>, Table<AssessmentAnswer>, Table<Workstream>, Table<Initiative>,
               Table<Outcome>, Table<Dependency>, Table<Milestone>, Table<Baseline>, Table<BaselineItem>, Table<Target>, Table<Dismissal>>
        m_tables;
    Settings m_settings;
    Index<UseCaseId, ImpactScore> m_scoresOf;
    Index<Subject, Assessment> m_assessmentsOf;
    Index<AssessmentId, AssessmentLevel> m_levelsOf;
    Index<AssessmentId, AssessmentAnswer> m_answersOf;
    Index<BusinessUnitId, UseCase> m_useCasesOf;
    Index<UseCaseId, Initiative> m_initiativesOf;
    Index<InitiativeId, Outcome> m_outcomesOf;
    Index<Subject, Outcome> m_outcomesFor;
    Index<InitiativeId, Dependency> m_dependenciesOf;
    Index<BaselineId, BaselineItem> m_itemsOf;
};

}  // namespace stagepath
