#include "core/analysis/standing_table.h"

#include "core/analysis/parallel.h"

#include <algorithm>

namespace stagepath {

namespace {

constexpr qsizetype kPart = 1000;  ///< use cases, some two milliseconds of work

}  // namespace

StandingTable::StandingTable(const Portfolio& portfolio, QDate date) : m_portfolio(portfolio), m_pack(packOf(portfolio.settings())), m_date(date) {
    for (const Assessment& round : portfolio.assessments()) m_latestRound = std::max(m_latestRound, round.date);
    m_enterprise = make(Subject::enterprise(), {});
    m_units.reserve(static_cast<std::size_t>(portfolio.units().size()));
    for (const BusinessUnit& u : portfolio.units()) m_units.push_back(make(Subject::of(u.id), m_enterprise.state));
    const QList<UseCase>& rows = portfolio.useCases().rows();
    m_useCases.resize(static_cast<std::size_t>(rows.size()));
    inParts(rows.size(), kPart, [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            const bool hasUnit = portfolio.find(rows[i].unit) != nullptr;
            m_useCases[static_cast<std::size_t>(i)] = make(Subject::of(rows[i].id), hasUnit ? state(Subject::of(rows[i].unit)) : m_enterprise.state);
        }
    });
}

StandingTable::Entry StandingTable::make(const Subject& subject, const SubjectState& parent) const {
    Entry entry;
    entry.state = stateUnder(m_portfolio, subject, m_date, parent);
    entry.standing = standingOf(entry.state, m_portfolio.settings(), m_pack);
    return entry;
}

const StandingTable::Entry& StandingTable::entry(const Subject& subject) const {
    if (subject.isUseCase()) return m_useCases[static_cast<std::size_t>(m_portfolio.useCases().indexOf(subject.useCase))];
    if (subject.isUnit()) return m_units[static_cast<std::size_t>(m_portfolio.units().indexOf(subject.unit))];
    return m_enterprise;
}

bool StandingTable::isWhole(const Subject& subject) const {
    const SubjectState& s = state(subject);
    return std::all_of(s.begin(), s.end(), [](const DimensionState& d) { return d.own; });
}

QList<Blocker> StandingTable::blockersOf(const Subject& subject) const {
    const Entry& e = entry(subject);
    const int stage = e.standing.earnedStage.value_or(kMaxStage);
    return stage < kMaxStage ? blockersFor(e.state, e.standing, m_portfolio.settings(), stage + 1) : QList<Blocker>();
}

Standing StandingTable::projected(const Subject& subject, QDate date) const {
    return standingOf(projectedState(subject, date), m_portfolio.settings(), m_pack);
}

SubjectState StandingTable::projectedState(const Subject& subject, QDate date) const {
    return date >= m_date && isSettled(subject) ? completed(m_portfolio, subject, state(subject), {}, date, m_date) : stateOf(m_portfolio, subject, date, Outlook::Plan, m_date);
}

}  // namespace stagepath
