#include "core/analysis/checks/mends.h"

#include "core/analysis/checks/check_rules.h"
#include "core/analysis/checks/mend_parts.h"
#include "core/analysis/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

struct MendTr {
    Q_DECLARE_TR_FUNCTIONS(Mends)
};

}  // namespace

QDate mondayAfter(QDate date) { return date.addDays(8 - date.dayOfWeek()); }

QDate lastDayBy(const WorkCalendar& calendar, QDate date) { return calendar.isSet ? calendar.startOf(date, 1) : date.addDays(-std::max(0, date.dayOfWeek() - 5)); }

Mend moveTo(InitiativeId id, const Span& span) {
    Mend mend;
    mend.kind = MendKind::MoveInitiative;
    mend.id = id.value;
    mend.start = span.start;
    mend.finish = span.finish;
    mend.text = MendTr::tr("Move to %1").arg(shownDate(mend.start));
    mend.detail = MendTr::tr("It then finishes on %1; its length stays.").arg(shownDate(mend.finish));
    return mend;
}

Mend askForPerson(MendKind kind, qint64 id, const QString& text, const QString& detail) {
    Mend mend;
    mend.kind = kind;
    mend.id = id;
    mend.text = text;
    mend.detail = MendTr::tr("Type two letters of a name, Enter.");
    if (!detail.isEmpty()) mend.detail = detail + QLatin1Char(' ') + mend.detail;
    return mend;
}

QList<Mend> Mender::of(const Finding& f) const {
    QList<Mend> ways = waysOf(f);
    ways.removeIf([this](const Mend& mend) {
        const Initiative* row = mend.kind == MendKind::MoveInitiative ? m_portfolio.find(InitiativeId(mend.id)) : nullptr;
        return row && row->locked;
    });
    return ways;
}

QList<Mend> Mender::waysOf(const Finding& f) const {
    const auto is = [&f](const char* key) { return f.key == QLatin1String(key); };
    if (is("dependency-broken")) return ofDependency(f);
    if (is("enabler-late")) return ofEnabler(f);
    if (is("gate-missed")) return ofGate(f);
    if (is("target-missed")) return ofTarget(f);
    if (is("pilot-illusion")) return ofStage(UseCaseId(f.id));
    if (is("no-owner")) return {askForPerson(MendKind::ChooseOwner, f.id, MendTr::tr("Assign an owner"))};
    if (is("owner-not-executive")) return ofMandate(UseCaseId(f.id));
    if (is("no-lead")) return {askForPerson(MendKind::ChooseLead, f.id, MendTr::tr("Name a lead"))};
    if (is("gap-without-initiative")) return ofGap(UseCaseId(f.id));
    if (is("late")) return ofDelay(InitiativeId(f.id));
    if (is("stalled-pilot")) return ofStalled(UseCaseId(f.id));
    if (is("dependency-cycle")) return ofCircle(InitiativeId(f.id));
    if (is("overloaded")) return ofLoad(f);
    if (is("stage-skipped")) return ofSkip(f);
    return {};
}

bool Mender::isInCircle(DependencyId id) const {
    if (!m_circular) m_circular = linksInCircles(m_portfolio);
    return m_circular->contains(id);
}

/// To the latest of the days that its broken predecessors allow, so that one move mends them all. In a circle a move only
/// pushes the trouble round: one of its links has to go.
QList<Mend> Mender::ofDependency(const Finding& f) const {
    const InitiativeId successor(f.id);
    if (isInCircle(DependencyId(f.detail.toLongLong()))) return ofCircle(successor);
    const Initiative* row = m_portfolio.find(successor);
    Span latest;
    for (const DependencyId id : m_portfolio.dependenciesOf(successor)) {
        const Dependency& link = *m_portfolio.find(id);
        if (!row || link.successor != successor || !isBroken(m_portfolio, link) || isInCircle(id)) continue;
        const Span span = earliestSpan(m_portfolio.settings().calendar, link, spanOf(*m_portfolio.find(link.predecessor)), spanOf(*row));
        if (!latest.isValid() || span.start > latest.start) latest = span;
    }
    if (!latest.isValid() || latest.finish.year() > kLastYear) return {};
    return {moveTo(successor, latest)};
}

QList<Mend> Mender::ofEnabler(const Finding& f) const {
    const Initiative* row = m_portfolio.find(InitiativeId(f.id));
    if (!row || !row->finish.isValid() || !f.proposed.isValid()) return {};
    const WorkCalendar& calendar = m_portfolio.settings().calendar;
    const QDate finish = calendar.finishOf(f.proposed, calendar.lengthOf(row->start, row->finish));
    if (finish.year() > kLastYear) return {};
    return {moveTo(row->id, {f.proposed, finish})};
}

QList<Mend> Mender::ofGate(const Finding& f) const {
    const Milestone* gate = m_portfolio.find(MilestoneId(f.id));
    if (!gate || !f.proposed.isValid()) return {};
    Mend mend;
    mend.kind = MendKind::MoveGate;
    mend.id = f.id;
    mend.start = f.proposed;
    mend.text = MendTr::tr("Move the gate to %1").arg(shownDate(f.proposed));
    // Where days off lie between, that is not the day on which it comes to be there.
    mend.detail = (m_portfolio.settings().calendar.isSet ? MendTr::tr("The first working day on which everything that stage %1 asks for is there.")
                                                         : MendTr::tr("The first day on which everything that stage %1 asks for is there."))
                      .arg(gate->stage);
    return QList<Mend>{mend} + forwardTo(*gate);
}

/// The use case's own target, or one that stands for itself.
QList<Mend> Mender::ofTarget(const Finding& f) const {
    if (!f.proposed.isValid()) return {};
    Mend mend;
    mend.kind = f.detail.isEmpty() ? MendKind::MoveUseCaseTarget : MendKind::MoveTarget;
    mend.id = f.detail.isEmpty() ? f.id : f.detail.toLongLong();
    mend.start = f.proposed;
    mend.text = MendTr::tr("Move the target to %1").arg(shownDate(f.proposed));
    mend.detail = MendTr::tr("The first day on which the plan reaches it.");
    return {mend};
}

QList<Mend> Mender::ofStage(UseCaseId id) const {
    const auto earned = standingOf(m_portfolio, Subject::of(id), m_today).earnedStage;
    if (!earned) return {};
    Mend mend;
    mend.kind = MendKind::SetStage;
    mend.id = id.value;
    mend.stage = *earned;
    mend.text = MendTr::tr("Set stage %1").arg(QLocale().toString(*earned));
    mend.detail = MendTr::tr("The stage that its levels carry: %1.").arg(stageName(*earned));
    return {mend};
}

QList<Mend> Mender::ofMandate(UseCaseId id) const {
    const UseCase* u = m_portfolio.find(id);
    const Person* owner = u ? m_portfolio.find(u->accountable) : nullptr;
    if (!owner) return {};
    Mend mend;
    mend.kind = MendKind::GiveMandate;
    mend.id = owner->id.value;
    mend.text = MendTr::tr("Give the mandate");
    mend.detail = MendTr::tr("%1 becomes an executive and can answer for use cases.").arg(owner->name);
    return {mend, askForPerson(MendKind::ChooseOwner, id.value, MendTr::tr("Choose an executive"))};
}

QList<Mend> Mender::ofGap(UseCaseId id) const {
    const UnplannedGap gap = unplannedGap(m_portfolio, standingOf(m_portfolio, Subject::of(id), m_today), id);
    if (gap.dimensions.isEmpty()) return {};
    Mend mend;
    mend.kind = MendKind::AddEnabler;
    mend.subject = Subject::of(id);
    mend.stage = gap.stage;
    mend.dimensions = gap.dimensions;
    const QDate monday = mondayAfter(m_today);
    mend.start = nextWorkingDay(m_portfolio, monday);
    mend.finish = std::max(mend.start, lastDayBy(m_portfolio.settings().calendar, monday.addDays(kMendEnablerWeeks * 7 - 3)));  // up to a Friday
    QStringList names;
    for (const Dimension d : gap.dimensions) names.append(dimensionShort(d));
    mend.text = MendTr::tr("Plan an enabler");
    mend.detail = MendTr::tr("From %1 to %2; brings what stage %3 asks for in %4.").arg(shownDate(mend.start), shownDate(mend.finish)).arg(gap.stage).arg(joinedNames(names));
    return {mend};
}

/// What is left takes its share of the planned days, from today on.
QList<Mend> Mender::ofDelay(InitiativeId id) const {
    const Initiative* row = m_portfolio.find(id);
    if (!row || !row->start.isValid() || !row->finish.isValid()) return {};
    const auto days = row->start.daysTo(row->finish) + 1;
    const auto left = std::max<qint64>(1, days * (100 - row->progress) / 100);
    Mend later;
    later.kind = MendKind::MoveInitiative;
    later.id = id.value;
    later.start = row->start;
    later.finish = nextWorkingDay(m_portfolio, m_today.addDays(left));
    later.text = MendTr::tr("Finish on %1").arg(shownDate(later.finish));
    later.detail = MendTr::tr("%1 % is done; what is left takes its share of the planned time from today on.").arg(row->progress);
    Mend done;
    done.kind = MendKind::FinishInitiative;
    done.id = id.value;
    done.text = MendTr::tr("It is done");
    done.detail = MendTr::tr("Its progress becomes 100 %, and what it brings counts.");
    return {later, done};
}

}  // namespace stagepath
