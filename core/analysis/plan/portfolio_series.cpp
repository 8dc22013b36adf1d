#include "core/analysis/plan/portfolio_series.h"

#include "core/analysis/levels.h"

#include <QVarLengthArray>

#include <algorithm>

namespace stagepath {

namespace {

using Indexes = QVarLengthArray<int, 32>;

/// Adds up the use cases; every date holds what differs from the date before.
class Series {
public:
    Series(const Portfolio& portfolio, QDate today, const QList<QDate>& dates)
        : m_portfolio(portfolio), m_today(today), m_dates(dates), m_levels(allDirectLevels(portfolio)), m_deltas(static_cast<std::size_t>(dates.size())) {}

    QList<PortfolioPoint> run(BusinessUnitId only) {
        m_enterprise = parentOver(Subject::enterprise(), nullptr);
        for (const BusinessUnit& u : m_portfolio.units()) m_units.insert(u.id, parentOver(Subject::of(u.id), &m_enterprise));
        for (const UseCase& u : m_portfolio.useCases()) {
            if (u.lifecycle != Lifecycle::Retired && (only.isNull() || u.unit == only)) add(u);
        }
        return summed();
    }

private:
    /// Somebody others inherit from: the state on every date, and the dates on which it may change.
    struct Parent {
        std::vector<SubjectState> states;
        Indexes changes;
    };
    struct Delta {
        std::array<int, kMaxStage + 1> counts{};
        int notAssessed = 0;
        int assessed = 0;
        double readiness = 0;

        void count(const Standing& standing, int by) { (standing.earnedStage ? counts[static_cast<std::size_t>(*standing.earnedStage)] : notAssessed) += by; }
    };

    int firstFrom(QDate date) const { return static_cast<int>(std::lower_bound(m_dates.begin(), m_dates.end(), date) - m_dates.begin()); }

    /// Where the rounds and outcomes of \p subject itself may change it.
    Indexes ownChanges(const Subject& subject, const RoundWalk& walk) const {
        Indexes indexes{0};
        for (const Assessment* round : walk.rounds()) indexes.append(firstFrom(round->date));
        for (const OutcomeId id : m_portfolio.outcomesFor(subject)) {
            const Initiative* i = m_portfolio.find(m_portfolio.find(id)->initiative);
            const QDate brings = i ? bringsFrom(*i, m_today) : QDate();
            if (brings.isValid()) indexes.append(firstFrom(brings));
        }
        return indexes;
    }

    void tidy(Indexes& indexes) const {
        std::sort(indexes.begin(), indexes.end());
        indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
        while (!indexes.isEmpty() && indexes.back() >= m_dates.size()) indexes.removeLast();
    }

    Parent parentOver(const Subject& subject, const Parent* above) const {
        Parent parent;
        RoundWalk walk(m_portfolio, subject, m_levels);
        parent.changes = ownChanges(subject, walk);
        if (above) parent.changes.append(above->changes.constData(), above->changes.size());
        tidy(parent.changes);
        for (int i = 0; i < m_dates.size(); ++i) {
            const bool isSame = !std::binary_search(parent.changes.begin(), parent.changes.end(), i);
            parent.states.push_back(isSame ? parent.states.back() : stateAt(subject, walk, above, i));
        }
        return parent;
    }

    SubjectState stateAt(const Subject& subject, RoundWalk& walk, const Parent* parent, int index) const {
        const QDate date = m_dates[index];
        static const SubjectState nothing;
        return completed(m_portfolio, subject, walk.until(date), parent ? parent->states[static_cast<std::size_t>(index)] : nothing, date, m_today);
    }

    void add(const UseCase& useCase) {
        const Subject subject = Subject::of(useCase.id);
        const auto unit = m_units.constFind(useCase.unit);
        const Parent& parent = unit == m_units.cend() ? m_enterprise : *unit;
        RoundWalk walk(m_portfolio, subject, m_levels);
        Indexes changes = ownChanges(subject, walk);
        tidy(changes);
        if (!walk.isWholeFromTheStart(m_dates.constFirst())) {
            changes.append(parent.changes.constData(), parent.changes.size());
            tidy(changes);
        }
        Standing before;
        for (const int index : changes) {
            const Standing now = standingOf(stateAt(subject, walk, &parent, index), m_portfolio.settings());
            note(index, before, now, index == 0);
            before = now;
        }
    }

    void note(int index, const Standing& before, const Standing& now, bool isFirst) {
        Delta& delta = m_deltas[static_cast<std::size_t>(index)];
        if (!isFirst) delta.count(before, -1);
        delta.count(now, 1);
        delta.assessed += (now.readiness ? 1 : 0) - (before.readiness ? 1 : 0);
        delta.readiness += now.readiness.value_or(0) - before.readiness.value_or(0);
    }

    QList<PortfolioPoint> summed() const {
        QList<PortfolioPoint> points;
        PortfolioPoint running;
        double readiness = 0;
        for (qsizetype i = 0; i < m_dates.size(); ++i) {
            const Delta& delta = m_deltas[static_cast<std::size_t>(i)];
            running.date = m_dates[i];
            for (std::size_t s = 0; s < running.counts.size(); ++s) running.counts[s] += delta.counts[s];
            running.notAssessed += delta.notAssessed;
            running.assessed += delta.assessed;
            readiness += delta.readiness;
            running.meanReadiness = running.assessed > 0 ? std::optional<double>(readiness / running.assessed) : std::nullopt;
            points.append(running);
        }
        return points;
    }

    const Portfolio& m_portfolio;
    QDate m_today;
    const QList<QDate>& m_dates;
    std::vector<DirectLevels> m_levels;
    Parent m_enterprise;
    QHash<BusinessUnitId, Parent> m_units;
    std::vector<Delta> m_deltas;
};

}  // namespace

QList<PortfolioPoint> portfolioSeries(const Portfolio& portfolio, QDate today, const QList<QDate>& dates, BusinessUnitId unit) {
    if (dates.isEmpty()) return {};
    return Series(portfolio, today, dates).run(unit);
}

QList<QDate> monthsBetween(QDate from, QDate until) {
    QList<QDate> months;
    QDate month(from.year(), from.month(), 1);
    if (month < from) month = month.addMonths(1);
    for (; month <= until; month = month.addMonths(1)) months.append(month);
    return months;
}

}  // namespace stagepath
