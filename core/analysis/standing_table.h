// The standings of everybody on one day, each worked out once.
#pragma once

#include "core/analysis/levels.h"

#include <memory>

namespace stagepath {

/// For analyses that ask many times: from the rounds alone, as standingOf().
class StandingTable {
public:
    StandingTable(const Portfolio& portfolio, QDate date);
    ~StandingTable();

    const Standing& of(const Subject& subject) const { return entry(subject).standing; }
    const SubjectState& state(const Subject& subject) const { return entry(subject).state; }
    /// The same of the use case at \p row of the portfolio's list.
    const Standing& ofUseCaseAt(qsizetype row) const { return m_useCases[static_cast<std::size_t>(row)].standing; }
    const SubjectState& stateOfUseCaseAt(qsizetype row) const { return m_useCases[static_cast<std::size_t>(row)].state; }
    /// As blockersOf() on the table's day.
    QList<Blocker> blockersOf(const Subject& subject) const;
    /// As Projection::at() seen from the table's day. What units and the enterprise will be is worked out once for all who inherit it.
    Standing projected(const Subject& subject, QDate date) const;
    /// The state behind projected().
    SubjectState projectedState(const Subject& subject, QDate date) const;
    /// Dates after the table's day, ascending, up to \p until, without which the subject's projected state does not change.
    QList<QDate> changeDates(const Subject& subject, QDate until) const;
    /// As Projection::dateOfStage() seen from the table's day.
    std::optional<QDate> dateOfStage(const Subject& subject, int stage, QDate until) const;
    /// False where a dimension that neither an outcome for \p subject nor whom it inherits from raises keeps it from \p stage for good,
    /// so that no date after the table's day need be asked.
    bool mayReach(const Subject& subject, int stage) const;
    /// Whether all dimensions are the subject's own.
    bool isWhole(const Subject& subject) const;
    /// Whether any round is dated after the table's day.
    bool hasLaterRounds() const { return m_latestRound > m_date; }
    QDate date() const { return m_date; }
    const Portfolio& portfolio() const { return m_portfolio; }

private:
    struct Entry {
        SubjectState state;
        Standing standing;
    };
    /// What somebody others inherit from will be: worked out when first asked for, whichever thread asks.
    struct Course;
    const Entry& entry(const Subject& subject) const;
    const Course& courseAbove(const Subject& subject) const;
    const Course& courseOf(const Subject& parent, std::size_t place) const;
    Entry make(const Subject& subject, const SubjectState& parent) const;

    const Portfolio& m_portfolio;
    const ContentPack& m_pack;
    QDate m_date;
    QDate m_latestRound;
    Entry m_enterprise;
    std::vector<Entry> m_units;     ///< as in the portfolio's list
    std::vector<Entry> m_useCases;  ///< as in the portfolio's list
    std::unique_ptr<Course[]> m_courses;  ///< of the enterprise, then of the units
};

}  // namespace stagepath
