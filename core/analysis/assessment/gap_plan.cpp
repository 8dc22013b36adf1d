#include "core/analysis/assessment/gap_plan.h"

#include "core/analysis/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagepath {

namespace {

/// One action speaks for itself; several are named for their dimension.
QString nameFor(const QList<Gap>& gaps, Dimension d) {
    if (gaps.size() == 1) return gaps.constFirst().action.text;
    return QCoreApplication::translate("Draft", "%1: %n step(s) up", nullptr, int(gaps.size())).arg(dimensionName(d));
}

DraftLine lineFor(const Portfolio& portfolio, const Subject& subject, const QList<Gap>& gaps, Dimension d, QDate begin) {
    DraftLine line;
    const DraftDefaults& usual = portfolio.settings().draft;
    int weeks = 0;
    QStringList owners;
    for (const Gap& gap : gaps) {
        weeks = std::max(weeks, usual.weeksOf(gap.action.band, gap.action.weeks));
        if (!owners.contains(gap.owner)) owners.append(gap.owner);
        Outcome outcome;
        outcome.subject = subject;
        outcome.criterion = gap.criterion;
        outcome.level = gap.action.level;
        line.outcomes.append(outcome);
    }
    line.initiative.name = nameFor(gaps, d);
    line.initiative.kind = subject.isUseCase() ? InitiativeKind::Work : InitiativeKind::Enabler;
    if (const Person* lead = portfolio.find(usual.leadOf(d))) line.initiative.lead = lead->id;
    line.initiative.start = begin;
    line.initiative.finish = begin.addDays(7 * std::max(1, weeks) - 3);  // the Friday of the last week
    line.initiative.notes = QCoreApplication::translate("Draft", "Usual owner: %1").arg(owners.join(QStringLiteral(", ")));
    line.workstream = workstreamFor(portfolio, d);
    return line;
}

}  // namespace

Draft gapPlan(const Portfolio& portfolio, const Subject& subject, const QList<Gap>& gaps, QDate today) {
    Draft draft;
    const QDate begin = today.addDays(8 - today.dayOfWeek());
    for (const Dimension d : kDimensions) {
        QList<Gap> own;
        std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(own), [d](const Gap& g) { return g.dimension == d; });
        if (!own.isEmpty()) draft.lines.append(lineFor(portfolio, subject, own, d, begin));
    }
    return draft;
}

}  // namespace stagepath
