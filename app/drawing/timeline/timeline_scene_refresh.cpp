// A scene brought up to date after dates have changed: bars, conflicts, gates.
#include "app/drawing/timeline/timeline_scene.h"
#include "core/analysis/checks/conflicts.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/gate_criteria.h"
#include "core/analysis/plan/projection.h"
#include "core/analysis/plan/schedule.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace stagepath {

namespace {

void judgeGate(const Portfolio& portfolio, const Milestone& m, TimelineMilestone& row, const Projection& projection) {
    const Standing standing = projection.at(m.subject, m.date);
    row.met = standing.earnedStage.value_or(0) >= m.stage;
    const QString what = QStringLiteral("%1 %2").arg(m.stage).arg(stageName(m.stage));
    if (row.met) {
        row.text = QCoreApplication::translate("Timeline", "%1 has stage %2 by then.").arg(subjectTitle(portfolio, m.subject), what);
        return;
    }
    row.text = QCoreApplication::translate("Timeline", "%1 does not have stage %2 by then: %3.").arg(subjectTitle(portfolio, m.subject), what, missingForGate(portfolio, m, standing, projection.today()));
}

/// What a link asks beyond a start after the finish: its type where it is another one, and its lag or lead.
QString linkTerms(const Dependency& d) {
    QStringList terms;
    if (d.type != DependencyType::FinishToStart) terms.append(dependencyName(d.type));
    if (d.lagDays > 0) terms.append(QCoreApplication::translate("Timeline", "lag of %n day(s)", nullptr, d.lagDays));
    if (d.lagDays < 0) terms.append(QCoreApplication::translate("Timeline", "lead of %n day(s)", nullptr, -d.lagDays));
    return terms.join(QStringLiteral(", "));
}

QString linkSentence(const Dependency& d, const Initiative& from, const TimelineBar& to, QDate earliest) {
    const QString terms = linkTerms(d);
    const QString finish = terms.isEmpty() ? shownDate(from.finish) : shownDate(from.finish) + QStringLiteral("; ") + terms;
    return QCoreApplication::translate("Timeline", "“%1” starts on %2, too early for “%3” (%4 to %5). Start it on %6.")
        .arg(to.name, shownDate(to.start), from.name, shownDate(from.start), finish, shownDate(earliest));
}

/// The days of \p to that contradict the link: from its start (or finish) to what the predecessor allows.
void markClash(const Dependency& link, TimelineBar& to, QDate earliest) {
    const bool atFinish = link.type == DependencyType::FinishToFinish || link.type == DependencyType::StartToFinish;
    const qint64 days = to.start.daysTo(earliest);
    const QDate clashFrom = atFinish ? to.finish : to.start;
    const QDate clashTo = clashFrom.addDays(std::max<qint64>(days - 1, 0));
    to.clashFrom = to.clashFrom.isValid() ? std::min(to.clashFrom, clashFrom) : clashFrom;
    to.clashTo = to.clashTo.isValid() ? std::max(to.clashTo, clashTo) : clashTo;
    to.conflict = true;
}

/// Marks the bar of the successor of \p d, which is broken.
void markBroken(TimelineScene& scene, const Dependency& d, TimelineBar& to, QDate earliest, const QString& sentence) {
    if (!to.conflict) ++scene.conflicts;
    markClash(d, to, earliest);
    to.conflictText += (to.conflictText.isEmpty() ? QString() : QStringLiteral("\n")) + sentence;
}

/// The sentence of a broken link is made again where one of its ends has moved only: with thousands of them all the others
/// would hold up every step of a drag.
void sayBroken(TimelineLink& link, const Portfolio& portfolio, const Dependency& d, const TimelineBar& to) {
    const Initiative& from = *portfolio.find(d.predecessor);
    const std::array<QDate, 4> dates{from.start, from.finish, to.start, to.finish};
    if (link.saidOf == dates) return;
    link.saidOf = dates;
    link.earliest = earliestStart(portfolio, d);
    link.text = linkSentence(d, from, to, link.earliest);
}

template <class IsConflict>
void judgeLink(TimelineLink& link, const Portfolio& portfolio, const TimelineBar& to, const IsConflict& isConflict) {
    const Dependency& d = *portfolio.find(link.id);
    link.broken = isConflict(d);
    if (link.broken) {
        sayBroken(link, portfolio, d, to);
    } else if (!link.text.isEmpty()) {
        link.text.clear();
        link.saidOf = {};
    }
}

}  // namespace

bool refreshBars(TimelineScene& scene, const Portfolio& portfolio, const QList<InitiativeId>& ids) {
    for (const InitiativeId id : ids) {
        const Initiative* row = portfolio.find(id);
        const int index = scene.barOf.value(id.value, -1);
        if (!row || index < 0 || !row->start.isValid() || !row->finish.isValid()) return false;
        TimelineBar& bar = scene.bars[index];
        bar.hasStart = bar.hasFinish = true;
        bar.start = row->start;
        bar.finish = row->finish;
        bar.progress = row->progress;
        bar.status = statusOf(*row, scene.today);
    }
    for (TimelineBar& bar : scene.bars) {
        if (!bar.conflict && !bar.clashFrom.isValid()) continue;
        bar.conflict = false;
        bar.clashFrom = bar.clashTo = {};
        bar.conflictText.clear();
    }
    scene.conflicts = 0;
    const DismissalTable dismissals(portfolio);
    const auto isConflict = [&](const Dependency& d) { return isInConflict(portfolio, dismissals, d); };
    std::vector<bool> isMoved(static_cast<std::size_t>(scene.bars.size()), ids.isEmpty());
    for (const InitiativeId id : ids) isMoved[static_cast<std::size_t>(scene.barOf.value(id.value))] = true;
    for (TimelineLink& link : scene.links) {
        // Among thousands of links only those whose bars have moved are judged again.
        if (isMoved[static_cast<std::size_t>(link.from)] || isMoved[static_cast<std::size_t>(link.to)]) judgeLink(link, portfolio, scene.bars[link.to], isConflict);
        if (link.broken) markBroken(scene, *portfolio.find(link.id), scene.bars[link.to], link.earliest, link.text);
    }
    // A link whose other end is filtered out has no line, yet the bar still stands too early.
    if (scene.bars.size() < portfolio.initiatives().size()) {
        for (const Dependency& d : portfolio.dependencies()) {
            const int to = scene.barOf.value(d.successor.value, -1);
            if (to >= 0 && !scene.barOf.contains(d.predecessor.value) && isConflict(d)) {
                const QDate earliest = earliestStart(portfolio, d);
                markBroken(scene, d, scene.bars[to], earliest, linkSentence(d, *portfolio.find(d.predecessor), scene.bars[to], earliest));
            }
        }
    }
    return true;
}

void markFindings(TimelineScene& scene, const Portfolio& portfolio, const QList<Finding>& findings) {
    const auto mark = [&scene](int index, const Finding& f) {
        TimelineBar& bar = scene.bars[index];
        if (!bar.conflict) ++scene.conflicts;
        bar.conflict = true;
        const QString text = f.mend.isEmpty() ? f.text : f.text + QLatin1Char(' ') + f.mend;
        bar.conflictText += (bar.conflictText.isEmpty() ? QString() : QStringLiteral("\n")) + text;
    };
    for (const Finding& f : findings) {
        const int index = scene.barOf.value(initiativeInConflict(portfolio, f).value, -1);
        if (index >= 0) mark(index, f);
    }
}

void refreshMilestones(TimelineScene& scene, const Portfolio& portfolio) {
    const Projection projection(portfolio, scene.today);
    for (TimelineMilestone& row : scene.milestones) {
        const Milestone* m = portfolio.find(row.id);
        if (m && row.gate) judgeGate(portfolio, *m, row, projection);
    }
}

}  // namespace stagepath
