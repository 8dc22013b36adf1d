#include "core/analysis/standing_table.h"

#include "core/analysis/parallel.h"
#include "core/analysis/plan/projection.h"

#include <algorithm>
#include <mutex>

namespace stagepath {

namespace {

constexpr qsizetype kPart = 1000;  ///< use cases, some two milliseconds of work
const QDate kForever(9999, 12, 31);

/// Whether a dimension stands alike in both, whichever round says so.
bool standsAlike(const DimensionState& a, const DimensionState& b) {
    return a.known == b.known && a.light == b.light && a.direct == b.direct && a.source == b.source && a.floor == b.floor && a.criteria == b.criteria;
}

}  // namespace

struct StandingTable::Course {
    struct Step {
        QDate date;
        SubjectState state;
        std::array<bool, kDimensionCount> changed{};  ///< against the step before
    };
    std::once_flag isMade;
    std::vector<Step> steps;  ///< the first on the table's day
    std::array<DimensionStanding, kDimensionCount> best;

    void add(QDate date, const SubjectState& state, const Standing& standing);
    const SubjectState& at(QDate date) const {
        return std::prev(std::upper_bound(steps.begin(), steps.end(), date, [](QDate day, const Step& step) { return day < step.date; }))->state;
    }
};

void StandingTable::Course::add(QDate date, const SubjectState& state, const Standing& standing) {
    Step step{date, state, {}};
    for (std::size_t d = 0; d < state.size(); ++d) step.changed[d] = steps.empty() || !standsAlike(state[d], steps.back().state[d]);
    if (std::none_of(step.changed.begin(), step.changed.end(), [](bool isChanged) { return isChanged; })) return;
    for (std::size_t d = 0; d < state.size(); ++d) {
        const DimensionStanding& now = standing.dimensions[d];
        if (now.known && (!best[d].known || now.level > best[d].level)) best[d] = now;
    }
    steps.push_back(step);
}

StandingTable::~StandingTable() = default;

StandingTable::StandingTable(const Portfolio& portfolio, QDate date) : m_portfolio(portfolio), m_pack(packOf(portfolio.settings())), m_date(date) {
    for (const Assessment& round : portfolio.assessments()) m_latestRound = std::max(m_latestRound, round.date);
    m_enterprise = make(Subject::enterprise(), {});
    m_units.reserve(static_cast<std::size_t>(portfolio.units().size()));
    for (const BusinessUnit& u : portfolio.units()) m_units.push_back(make(Subject::of(u.id), m_enterprise.state));
    m_courses = std::make_unique<Course[]>(m_units.size() + 1);
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

const StandingTable::Course& StandingTable::courseAbove(const Subject& subject) const {
    const Subject parent = parentOf(m_portfolio, subject);
    const qsizetype unit = parent.isUnit() ? m_portfolio.units().indexOf(parent.unit) : -1;
    return courseOf(unit < 0 ? Subject::enterprise() : parent, static_cast<std::size_t>(unit + 1));
}

const StandingTable::Course& StandingTable::courseOf(const Subject& parent, std::size_t place) const {
    Course& course = m_courses[place];
    std::call_once(course.isMade, [&] {
        course.add(m_date, state(parent), of(parent));
        QList<QDate> dates = changeDates(parent, kForever);
        // From tomorrow on counts what is done already.
        dates.prepend(m_date.addDays(1));
        for (const QDate date : std::as_const(dates)) {
            const SubjectState then = projectedState(parent, date);
            course.add(date, then, standingOf(then, m_portfolio.settings(), m_pack));
        }
    });
    return course;
}

Standing StandingTable::projected(const Subject& subject, QDate date) const { return standingOf(projectedState(subject, date), m_portfolio.settings(), m_pack); }

SubjectState StandingTable::projectedState(const Subject& subject, QDate date) const {
    if (date < m_date) return stateOf(m_portfolio, subject, date, Outlook::Plan, m_date);
    static const SubjectState nothing;
    const bool isAlone = subject.isEnterprise() || (!hasLaterRounds() && isWhole(subject));
    const SubjectState& parent = isAlone ? nothing : courseAbove(subject).at(date);
    return completed(m_portfolio, subject, hasLaterRounds() ? stateUnder(m_portfolio, subject, date, parent) : state(subject), parent, date, m_date);
}

QList<QDate> StandingTable::changeDates(const Subject& subject, QDate until) const {
    QList<QDate> dates = Projection(m_portfolio, m_date, hasLaterRounds()).changeDates(subject, until, false);
    const SubjectState& now = state(subject);
    if (subject.isEnterprise() || isWhole(subject)) return dates;
    for (const Course::Step& step : courseAbove(subject).steps) {
        bool isSeen = false;
        for (std::size_t d = 0; d < now.size(); ++d) isSeen |= step.changed[d] && !now[d].own;
        if (isSeen && step.date > m_date && step.date <= until) dates.append(step.date);
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

std::optional<QDate> StandingTable::dateOfStage(const Subject& subject, int stage, QDate until) const {
    if (of(subject).earnedStage.value_or(0) >= stage) return m_date;
    if (!mayReach(subject, stage)) return std::nullopt;
    // One by one: an outcome may lower a mean, where it answers what was not answered, so levels do not only rise.
    for (const QDate date : changeDates(subject, until)) {
        if (projected(subject, date).earnedStage.value_or(0) >= stage) return date;
    }
    return std::nullopt;
}

bool StandingTable::mayReach(const Subject& subject, int stage) const {
    if (hasLaterRounds()) return true;
    std::array<bool, kDimensionCount> isRaised{};
    for (const OutcomeId id : m_portfolio.outcomesFor(subject)) {
        const Outcome& o = *m_portfolio.find(id);
        const Dimension d = o.dimension ? *o.dimension : criterionOf(o.criterion).value_or(CriterionRef{}).dimension;
        isRaised[static_cast<std::size_t>(indexOf(d))] = true;
    }
    const auto& gate = m_portfolio.settings().gates[static_cast<std::size_t>(stage - 1)];
    for (std::size_t d = 0; d < isRaised.size(); ++d) {
        if (isRaised[d] || holdsGate(of(subject).dimensions[d], gate[d])) continue;
        const bool isInherited = !state(subject)[d].own && !subject.isEnterprise();
        if (!isInherited || !holdsGate(courseAbove(subject).best[d], gate[d])) return false;
    }
    return true;
}

}  // namespace stagepath
