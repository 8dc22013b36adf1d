#include "core/analysis/plan/projection.h"

#include "core/analysis/levels.h"
#include "core/analysis/plan/portfolio_series.h"
#include "core/domain/values/plan_years.h"

#include <algorithm>

namespace stagepath {

Projection::Projection(const Portfolio& portfolio, QDate today) : m_portfolio(portfolio), m_today(today) {
    const auto& rounds = portfolio.assessments();
    m_hasLaterRounds = std::any_of(rounds.begin(), rounds.end(), [today](const Assessment& round) { return round.date > today; });
}

QList<QDate> Projection::changeDates(const Subject& subject, QDate until) const {
    const SubjectState now = stateOf(m_portfolio, subject, m_today, Outlook::Rounds, m_today);
    return changeDates(subject, until, std::any_of(now.begin(), now.end(), [](const DimensionState& d) { return !d.own; }));
}

QList<QDate> Projection::changeDates(const Subject& subject, QDate until, bool inherits) const {
    QList<QDate> dates;
    const auto add = [&](QDate date) {
        if (date.isValid() && date > m_today && date <= until) dates.append(date);
    };
    const auto addOf = [&](const Subject& s) {
        for (const OutcomeId id : m_portfolio.outcomesFor(s)) {
            const Initiative* i = m_portfolio.find(m_portfolio.find(id)->initiative);
            if (i) add(bringsFrom(*i, m_today));
        }
        if (!m_hasLaterRounds) return;
        for (const AssessmentId id : m_portfolio.assessmentsOf(s)) add(m_portfolio.find(id)->date);
    };
    addOf(subject);
    if (inherits && !subject.isEnterprise()) {
        if (subject.isUseCase()) {
            if (const UseCase* u = m_portfolio.find(subject.useCase); u && !u->unit.isNull()) addOf(Subject::of(u->unit));
        }
        addOf(Subject::enterprise());
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

Standing Projection::at(const Subject& subject, QDate date) const {
    return standingOf(stateOf(m_portfolio, subject, date, Outlook::Plan, m_today), m_portfolio.settings());
}

bool Projection::beginsUnassessed(const Subject& subject, QDate until) const {
    return !m_portfolio.outcomesFor(subject).isEmpty() && m_portfolio.assessmentsOf(subject).isEmpty() && at(subject, until).assessed;
}

QList<ProjectionStep> Projection::series(const Subject& subject, QDate from, QDate until) const {
    QList<QDate> dates{from};
    for (const AssessmentId id : m_portfolio.assessmentsOf(subject)) {
        const QDate date = m_portfolio.find(id)->date;
        if (date > from && date <= std::min(m_today, until)) dates.append(date);
    }
    if (from < m_today && m_today <= until) dates.append(m_today);
    for (const QDate date : changeDates(subject, until)) {
        if (date > from) dates.append(date);
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    const bool isUnassessed = beginsUnassessed(subject, until);
    QList<ProjectionStep> steps;
    for (const QDate date : dates) {
        const Standing standing = at(subject, date);
        const double without = isUnassessed && date >= m_today ? countedReadiness(standing, m_portfolio.settings()) : 0;
        ProjectionStep step{date, standing.readiness.value_or(without), standing.earnedStage.value_or(0), {}};
        for (std::size_t d = 0; d < step.levels.size(); ++d) step.levels[d] = standing.dimensions[d].level;
        steps.append(step);
    }
    return steps;
}

std::optional<QDate> Projection::dateOfStage(const Subject& subject, int stage, QDate until) const {
    if (at(subject, m_today).earnedStage.value_or(0) >= stage) return m_today;
    for (const QDate date : changeDates(subject, until)) {
        if (at(subject, date).earnedStage.value_or(0) >= stage) return date;
    }
    return std::nullopt;
}

std::array<int, kMaxStage + 1> Projection::stageCounts(QDate date) const {
    std::array<int, kMaxStage + 1> counts{};
    for (const UseCase& u : m_portfolio.useCases()) {
        if (u.lifecycle == Lifecycle::Retired) continue;
        const Standing standing = at(Subject::of(u.id), date);
        if (standing.earnedStage) ++counts[static_cast<std::size_t>(*standing.earnedStage)];
    }
    return counts;
}

QList<StageCounts> Projection::stageCountSeries(QDate from, QDate until, BusinessUnitId unit) const {
    QSet<QDate> days{from};
    const auto add = [&](QDate day) {
        if (day > from && day <= until) days.insert(day);
    };
    add(m_today.addDays(1));
    for (const Assessment& round : m_portfolio.assessments()) add(round.date);
    for (const Initiative& i : m_portfolio.initiatives()) add(i.finish);
    QList<QDate> dates(days.cbegin(), days.cend());
    std::sort(dates.begin(), dates.end());
    QList<StageCounts> result;
    for (const PortfolioPoint& point : portfolioSeries(m_portfolio, m_today, dates, unit)) {
        const bool isSame = !result.isEmpty() && result.constLast().counts == point.counts && result.constLast().notAssessed == point.notAssessed;
        if (!isSame) result.append({point.date, point.counts, point.notAssessed});
    }
    return result;
}

QDate planEnd(const Portfolio& portfolio, QDate today) {
    QDate end = today;
    const auto reach = [&end](QDate date) {
        if (isInPlanYears(date)) end = std::max(end, date);
    };
    for (const Initiative& i : portfolio.initiatives()) {
        reach(i.finish);
        reach(bringsFrom(i, today));
    }
    for (const Milestone& m : portfolio.milestones()) reach(m.date);
    for (const Target& t : portfolio.targets()) reach(t.date);
    return end;
}

QDate planStart(const Portfolio& portfolio, QDate today) {
    QDate start = today;
    const auto reach = [&start](QDate date) {
        if (date.isValid() && isInPlanYears(date)) start = std::min(start, date);
    };
    for (const Initiative& i : portfolio.initiatives()) reach(i.start);
    for (const Milestone& m : portfolio.milestones()) reach(m.date);
    return start;
}

}  // namespace stagepath
