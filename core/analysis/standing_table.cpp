#include "core/analysis/standing_table.h"

namespace stagepath {

StandingTable::StandingTable(const Portfolio& portfolio, QDate date) : m_portfolio(portfolio) {
    m_enterprise = make(Subject::enterprise(), date, {});
    m_units.reserve(static_cast<std::size_t>(portfolio.units().size()));
    for (const BusinessUnit& u : portfolio.units()) m_units.push_back(make(Subject::of(u.id), date, m_enterprise.state));
    m_useCases.reserve(static_cast<std::size_t>(portfolio.useCases().size()));
    for (const UseCase& u : portfolio.useCases()) {
        const SubjectState& parent = u.unit.isNull() ? m_enterprise.state : state(Subject::of(u.unit));
        m_useCases.push_back(make(Subject::of(u.id), date, parent));
    }
}

StandingTable::Entry StandingTable::make(const Subject& subject, QDate date, const SubjectState& parent) const {
    Entry entry;
    entry.state = stateUnder(m_portfolio, subject, date, parent);
    entry.standing = standingOf(entry.state, m_portfolio.settings());
    return entry;
}

const StandingTable::Entry& StandingTable::entry(const Subject& subject) const {
    if (subject.isUseCase()) return m_useCases[static_cast<std::size_t>(m_portfolio.useCases().indexOf(subject.useCase))];
    if (subject.isUnit()) return m_units[static_cast<std::size_t>(m_portfolio.units().indexOf(subject.unit))];
    return m_enterprise;
}

}  // namespace stagepath
