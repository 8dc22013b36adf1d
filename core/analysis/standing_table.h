// The standings of everybody on one day, each worked out once.
#pragma once

#include "core/analysis/levels.h"

namespace stagepath {

/// For analyses that ask many times: from the rounds alone, as standingOf().
class StandingTable {
public:
    StandingTable(const Portfolio& portfolio, QDate date);

    const Standing& of(const Subject& subject) const { return entry(subject).standing; }
    const SubjectState& state(const Subject& subject) const { return entry(subject).state; }
    /// The same of the use case at \p row of the portfolio's list.
    const Standing& ofUseCaseAt(qsizetype row) const { return m_useCases[static_cast<std::size_t>(row)].standing; }
    const SubjectState& stateOfUseCaseAt(qsizetype row) const { return m_useCases[static_cast<std::size_t>(row)].state; }
    /// As blockersOf() on the table's day.
    QList<Blocker> blockersOf(const Subject& subject) const;
    /// As Projection::at() seen from the table's day; cheap where nothing but outcomes can change the subject.
    Standing projected(const Subject& subject, QDate date) const;
    SubjectState projectedState(const Subject& subject, QDate date) const;
    /// Whether all dimensions are the subject's own.
    bool isWhole(const Subject& subject) const;
    /// Whether any round is dated after the table's day.
    bool hasLaterRounds() const { return m_latestRound > m_date; }
    /// Whether nothing but outcomes for it can change the subject after the table's day.
    bool isSettled(const Subject& subject) const { return !hasLaterRounds() && isWhole(subject); }
    QDate date() const { return m_date; }
    const Portfolio& portfolio() const { return m_portfolio; }

private:
    struct Entry {
        SubjectState state;
        Standing standing;
    };
    const Entry& entry(const Subject& subject) const;
    Entry make(const Subject& subject, const SubjectState& parent) const;

    const Portfolio& m_portfolio;
    const ContentPack& m_pack;
    QDate m_date;
    QDate m_latestRound;
    Entry m_enterprise;
    std::vector<Entry> m_units;     ///< as in the portfolio's list
    std::vector<Entry> m_useCases;  ///< as in the portfolio's list
};

}  // namespace stagepath
