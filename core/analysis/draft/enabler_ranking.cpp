#include "core/analysis/draft/enabler_ranking.h"

#include "core/analysis/draft/draft_items.h"
#include "core/analysis/draft/draft_needs.h"
#include "core/analysis/standing_table.h"

#include <algorithm>
#include <map>

namespace stagepath {

namespace {

/// The use cases that need something of a dimension today, by the subject whose level they have there.
class OpenNeeds {
public:
    OpenNeeds(const Portfolio& portfolio, QDate today) : m_paths(draftPaths(portfolio, today, Outlook::Rounds, {})) {
        const StandingTable standings(portfolio, today);
        for (qsizetype row = 0; row < m_paths.size(); ++row) {
            const Subject subject = Subject::of(m_paths[row].useCase);
            for (const auto& [dimension, level] : nextLevels(m_paths[row])) {
                const DimensionStanding& at = standings.of(subject)[dimension];
                m_open[{subject, indexOf(dimension)}].append({row, level});
                if (at.inherited) m_open[{at.source, indexOf(dimension)}].append({row, level});
            }
        }
    }

    const DraftPath& path(qsizetype row) const { return m_paths[row]; }
    /// Rows of the paths that \p outcome takes a step on.
    QList<qsizetype> closedBy(const Outcome& outcome) const {
        const Dimension d = outcome.dimension ? *outcome.dimension : criterionOf(outcome.criterion).value_or(CriterionRef{}).dimension;
        QList<qsizetype> rows;
        for (const auto& [row, level] : m_open.value({outcome.subject, indexOf(d)})) {
            if (level <= outcome.level) rows.append(row);
        }
        return rows;
    }

private:
    static std::map<Dimension, int> nextLevels(const DraftPath& path) {
        std::map<Dimension, int> levels;
        for (const DraftNeed& need : path.needs) {
            int& lowest = levels.try_emplace(need.dimension, need.level).first->second;
            lowest = std::min(lowest, need.level);
        }
        return levels;
    }

    QList<DraftPath> m_paths;
    QHash<std::pair<Subject, int>, QList<std::pair<qsizetype, int>>> m_open;  ///< subject and dimension → path and next level
};

/// Calendar days from the first to the last; days of their weeks that nobody works before and after, such as the weekend after a
/// Friday, belong to it, so that a proposed line is as many whole weeks long as the draft reckons with.
qint64 daysOfWork(const WorkCalendar& calendar, QDate start, QDate finish) {
    qint64 days = start.daysTo(finish) + 1;
    for (QDate day = start; day.dayOfWeek() > 1 && !calendar.isWorkingDay(day.addDays(-1)); day = day.addDays(-1)) ++days;
    for (QDate day = finish; day.dayOfWeek() < kDraftDaysPerWeek && !calendar.isWorkingDay(day.addDays(1)); day = day.addDays(1)) ++days;
    return days;
}

void setMonths(EnablerWorth& worth, const WorkCalendar& calendar, QDate start, QDate finish) {
    if (!start.isValid() || !finish.isValid() || finish < start) return;
    worth.months = static_cast<double>(daysOfWork(calendar, start, finish)) / kDraftDaysPerWeek / kWeeksPerMonth;
    worth.impactPerMonth = worth.unlockedImpact / worth.months;
}

EnablerWorth worthOfPlanned(const Portfolio& portfolio, const OpenNeeds& needs, const Initiative& enabler) {
    QSet<qsizetype> closed;
    for (const OutcomeId id : portfolio.outcomesOf(enabler.id)) {
        for (const qsizetype row : needs.closedBy(*portfolio.find(id))) closed.insert(row);
    }
    QList<qsizetype> rows(closed.cbegin(), closed.cend());
    std::sort(rows.begin(), rows.end());
    EnablerWorth worth;
    worth.initiative = enabler.id;
    worth.name = enabler.name;
    for (const qsizetype row : rows) {
        worth.unlocks.append(needs.path(row).useCase);
        worth.unlockedImpact += needs.path(row).impact;
    }
    setMonths(worth, portfolio.settings().calendar, enabler.start, enabler.finish);
    return worth;
}

void sortByWorth(QList<EnablerWorth>& ranking) {
    std::stable_sort(ranking.begin(), ranking.end(), [](const EnablerWorth& a, const EnablerWorth& b) { return a.impactPerMonth > b.impactPerMonth; });
}

}  // namespace

QList<EnablerWorth> enablerRanking(const Portfolio& portfolio, QDate today, const Draft& draft) {
    QList<EnablerWorth> ranking;
    const OpenNeeds needs(portfolio, today);
    for (const Initiative& i : portfolio.initiatives()) {
        if (i.kind == InitiativeKind::Enabler && i.progress < 100) ranking.append(worthOfPlanned(portfolio, needs, i));
    }
    for (int line = 0; line < draft.lines.size(); ++line) {
        const DraftLine& l = draft.lines[line];
        if (l.initiative.kind != InitiativeKind::Enabler) continue;
        EnablerWorth worth{{}, line, l.initiative.name, l.unlocks, l.unlockedImpact};
        setMonths(worth, portfolio.settings().calendar, l.initiative.start, l.initiative.finish);
        ranking.append(worth);
    }
    sortByWorth(ranking);
    return ranking;
}

QList<EnablerWorth> rankedAnew(const Portfolio& portfolio, QList<EnablerWorth> ranking, const Draft& draft) {
    for (EnablerWorth& worth : ranking) {
        if (worth.line < 0 || worth.line >= draft.lines.size()) continue;
        const Initiative& line = draft.lines[worth.line].initiative;
        worth.months = worth.impactPerMonth = 0;
        setMonths(worth, portfolio.settings().calendar, line.start, line.finish);
    }
    sortByWorth(ranking);
    return ranking;
}

}  // namespace stagepath
