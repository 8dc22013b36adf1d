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

private:
    struct Entry {
        SubjectState state;
        Standing standing;
    };
    const Entry& entry(const Subject& subject) const;
    Entry make(const Subject& subject, QDate date, const SubjectState& parent) const;

    const Portfolio& m_portfolio;
    Entry m_enterprise;
    std::vector<Entry> m_units;     ///< as in the portfolio's list
    std::vector<Entry> m_useCases;  ///< as in the portfolio's list
};

}  // namespace stagepath
