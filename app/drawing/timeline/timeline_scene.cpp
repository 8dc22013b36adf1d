#include "app/drawing/timeline/timeline_scene.h"

#include "app/drawing/timeline/timeline_axis.h"
#include "app/drawing/timeline/timeline_lanes.h"
#include "core/analysis/names.h"
#include "core/analysis/projection.h"
#include "core/analysis/schedule.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

QString shownDate(QDate date) { return QLocale().toString(date, QStringLiteral("d MMM yyyy")); }

/// An initiative without dates is shown for so long from today on, until somebody gives it a place.
constexpr int kUndatedDays = 28;

QString namedSubject(const Portfolio& portfolio, const Subject& subject) {
    return subject.isEnterprise() ? QCoreApplication::translate("Timeline", "Enterprise") : portfolio.nameOf(subject);
}

void judgeGate(const Portfolio& portfolio, const Milestone& m, TimelineMilestone& row, const Projection& projection) {
    const Standing standing = projection.at(m.subject, m.date);
    row.met = standing.earnedStage.value_or(0) >= m.stage;
    const QString what = QStringLiteral("%1 %2").arg(m.stage).arg(stageName(m.stage));
    if (row.met) {
        row.text = QCoreApplication::translate("Timeline", "%1 has stage %2 by then.").arg(namedSubject(portfolio, m.subject), what);
        return;
    }
    QStringList missing;
    const auto& needed = portfolio.settings().gates[static_cast<std::size_t>(std::clamp(m.stage, 1, kMaxStage) - 1)];
    for (const Dimension d : kDimensions) {
        if (!standing[d].known || standing[d].level < needed[static_cast<std::size_t>(indexOf(d))]) missing.append(QStringLiteral("%1 %2").arg(dimensionShort(d), levelText(standing[d])));
    }
    row.text = QCoreApplication::translate("Timeline", "%1 does not have stage %2 by then: %3.").arg(namedSubject(portfolio, m.subject), what, missing.join(QStringLiteral(", ")));
}

/// Fills a scene from a portfolio, step by step.
class SceneBuilder {
public:
    SceneBuilder(const Portfolio& portfolio, QDate today, const TimelineOptions& options, const Portfolio* before)
        : m_portfolio(portfolio), m_before(before), m_lanes(portfolio, today, options.lanes) {
        m_scene.options = options;
        m_scene.today = today;
        m_scene.fiscalStartMonth = portfolio.settings().fiscalYearStartMonth;
        if (const Baseline* baseline = portfolio.find(options.baseline)) m_scene.baselineName = baseline->name;
    }

    TimelineScene build() {
        addBars();
        addGhosts();
        addLinks();
        addMilestones();
        if (m_scene.options.criticalPath) markCritical();
        setRange();
        return m_scene;
    }

private:
    void addBars() {
        const auto& rows = m_portfolio.initiatives();
        QList<qint64> keys;
        keys.reserve(rows.size());
        QSet<qint64> used;
        for (const Initiative& i : rows) {
            keys.append(m_lanes.keyOf(i));
            used.insert(keys.constLast());
        }
        m_scene.lanes = m_lanes.lanes(used);
        QHash<qint64, int> laneOf;
        for (int l = 0; l < m_scene.lanes.size(); ++l) laneOf.insert(m_scene.lanes[l].key, l);
        m_scene.bars.reserve(rows.size());
        qsizetype n = 0;
        for (const Initiative& i : rows) {
            const int index = static_cast<int>(m_scene.bars.size());
            TimelineBar bar;
            bar.id = i.id;
            bar.lane = laneOf.value(keys[n++], static_cast<int>(m_scene.lanes.size()) - 1);
            bar.proposed = m_before && !m_before->find(i.id);
            m_scene.bars.append(bar);
            m_scene.barOf.insert(i.id.value, index);
            m_scene.lanes[bar.lane].bars.append(index);
        }
        for (const Initiative& i : rows) takeOver(i);
        for (TimelineLane& lane : m_scene.lanes) sortByStart(lane);
    }

    void takeOver(const Initiative& i) {
        TimelineBar& bar = m_scene.bars[m_scene.barOf.value(i.id.value)];
        bar.name = i.name;
        bar.kind = i.kind;
        bar.progress = i.progress;
        bar.locked = i.locked;
        const Workstream* stream = m_portfolio.find(i.workstream);
        bar.color = stream ? stream->color : QString();
        bar.undated = !i.start.isValid() && !i.finish.isValid();
        bar.start = i.start.isValid() ? i.start : i.finish.isValid() ? i.finish.addDays(1 - kUndatedDays) : m_scene.today;
        bar.finish = i.finish.isValid() ? i.finish : bar.start.addDays(kUndatedDays - 1);
    }

    void sortByStart(TimelineLane& lane) const {
        std::stable_sort(lane.bars.begin(), lane.bars.end(), [this](int a, int b) { return m_scene.bars[a].start < m_scene.bars[b].start; });
    }

    void addGhosts() {
        if (m_scene.options.baseline.isNull()) return;
        for (const BaselineItemId id : m_portfolio.itemsOf(m_scene.options.baseline)) {
            const BaselineItem& item = *m_portfolio.find(id);
            const int index = m_scene.barOf.value(item.initiative.value, -1);
            if (index < 0 || !item.start.isValid() || !item.finish.isValid()) continue;
            TimelineBar& bar = m_scene.bars[index];
            bar.ghostStart = item.start;
            bar.ghostFinish = item.finish;
        }
    }

    void addLinks() {
        for (const Dependency& d : m_portfolio.dependencies()) {
            const int from = m_scene.barOf.value(d.predecessor.value, -1);
            const int to = m_scene.barOf.value(d.successor.value, -1);
            if (from >= 0 && to >= 0) m_scene.links.append({d.id, from, to, d.type, d.lagDays, false, false, {}});
        }
        refreshBars(m_scene, m_portfolio, {});
    }

    void addMilestones() {
        const Projection projection(m_portfolio, m_scene.today);
        for (const Milestone& m : m_portfolio.milestones()) {
            TimelineMilestone row{m.id, m.name.isEmpty() ? namedSubject(m_portfolio, m.subject) : m.name, m.date, m.kind == MilestoneKind::Gate, m.stage, true, false, {}};
            row.proposed = m_before && !m_before->find(m.id);
            if (row.gate) judgeGate(m_portfolio, m, row, projection);
            m_scene.milestones.append(row);
        }
        std::stable_sort(m_scene.milestones.begin(), m_scene.milestones.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    }

    void markCritical() {
        const CriticalPath path = criticalPath(m_portfolio);
        for (TimelineBar& bar : m_scene.bars) bar.critical = path.initiatives.contains(bar.id);
        for (TimelineLink& link : m_scene.links) link.critical = path.dependencies.contains(link.id);
    }

    void setRange() {
        QDate from = m_scene.today;
        QDate until = m_scene.today;
        for (const TimelineBar& bar : m_scene.bars) {
            from = std::min(from, bar.start);
            until = std::max(until, bar.finish);
        }
        for (const TimelineMilestone& m : m_scene.milestones) {
            from = std::min(from, m.date);
            until = std::max(until, m.date);
        }
        for (const Target& t : m_portfolio.targets()) until = std::max(until, t.date);
        if (until < m_scene.today.addMonths(11)) until = m_scene.today.addMonths(11);
        const TimeAxis axis(from, until, 1, m_scene.fiscalStartMonth);
        m_scene.from = axis.floorTo(from, TimeUnit::Quarter);
        m_scene.until = axis.next(axis.floorTo(until, TimeUnit::Quarter), TimeUnit::Quarter).addDays(-1);
    }

    const Portfolio& m_portfolio;
    const Portfolio* m_before;
    LaneFinder m_lanes;
    TimelineScene m_scene;
};

QString linkSentence(const TimelineScene& scene, const TimelineLink& link, QDate earliest) {
    const TimelineBar& from = scene.bars[link.from];
    const TimelineBar& to = scene.bars[link.to];
    return QCoreApplication::translate("Timeline", "“%1” starts on %2, too early for “%3” (%4 to %5). Start it on %6.")
        .arg(to.name, shownDate(to.start), from.name, shownDate(from.start), shownDate(from.finish), shownDate(earliest));
}

/// The days of \p to that contradict the link: from its start (or finish) to what the predecessor allows.
void markClash(const TimelineLink& link, TimelineBar& to, QDate earliest) {
    const bool atFinish = link.type == DependencyType::FinishToFinish || link.type == DependencyType::StartToFinish;
    const qint64 days = to.start.daysTo(earliest);
    const QDate clashFrom = atFinish ? to.finish : to.start;
    const QDate clashTo = clashFrom.addDays(std::max<qint64>(days - 1, 0));
    to.clashFrom = to.clashFrom.isValid() ? std::min(to.clashFrom, clashFrom) : clashFrom;
    to.clashTo = to.clashTo.isValid() ? std::max(to.clashTo, clashTo) : clashTo;
    to.conflict = true;
}

}  // namespace

TimelineScene buildTimelineScene(const Portfolio& portfolio, QDate today, const TimelineOptions& options, const Portfolio* before) {
    return SceneBuilder(portfolio, today, options, before).build();
}

bool refreshBars(TimelineScene& scene, const Portfolio& portfolio, const QList<InitiativeId>& ids) {
    for (const InitiativeId id : ids) {
        const Initiative* row = portfolio.find(id);
        const int index = scene.barOf.value(id.value, -1);
        if (!row || index < 0 || row->start.isValid() == scene.bars[index].undated) return false;
        TimelineBar& bar = scene.bars[index];
        if (!row->start.isValid() || !row->finish.isValid()) return false;
        bar.start = row->start;
        bar.finish = row->finish;
        bar.progress = row->progress;
    }
    for (TimelineBar& bar : scene.bars) {
        if (!bar.conflict && !bar.clashFrom.isValid()) continue;
        bar.conflict = false;
        bar.clashFrom = bar.clashTo = {};
        bar.conflictText.clear();
    }
    scene.conflicts = 0;
    for (TimelineLink& link : scene.links) {
        const Dependency& d = *portfolio.find(link.id);
        link.broken = isBroken(portfolio, d);
        link.text.clear();
        if (!link.broken) continue;
        TimelineBar& to = scene.bars[link.to];
        const QDate earliest = earliestStart(portfolio, d);
        link.text = linkSentence(scene, link, earliest);
        if (!to.conflict) ++scene.conflicts;
        markClash(link, to, earliest);
        to.conflictText += (to.conflictText.isEmpty() ? QString() : QStringLiteral("\n")) + link.text;
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
        if (f.severity != Severity::Error || f.key == QLatin1String("dependency-broken")) continue;
        if (f.kind == EntityKind::Initiative && scene.barOf.contains(f.id)) mark(scene.barOf.value(f.id), f);
        if (f.key != QLatin1String("stage-skipped") || f.kind != EntityKind::UseCase) continue;
        // A skipped stage stands on the last roll-out of the use case.
        int last = -1;
        for (const InitiativeId id : portfolio.initiativesOf(UseCaseId(f.id))) {
            const int index = scene.barOf.value(id.value, -1);
            if (index < 0 || scene.bars[index].kind != InitiativeKind::Rollout) continue;
            if (last < 0 || scene.bars[index].finish > scene.bars[last].finish) last = index;
        }
        if (last >= 0) mark(last, f);
    }
}

void refreshMilestones(TimelineScene& scene, const Portfolio& portfolio) {
    const Projection projection(portfolio, scene.today);
    for (TimelineMilestone& row : scene.milestones) {
        const Milestone* m = portfolio.find(row.id);
        if (m && row.gate) judgeGate(portfolio, *m, row, projection);
    }
}

QString shownPeriod(QDate start, QDate finish) { return QCoreApplication::translate("Timeline", "%1 – %2").arg(shownDate(start), shownDate(finish)); }

QString describe(const TimelineBar& bar) {
    QStringList parts{initiativeKindName(bar.kind)};
    if (bar.undated) {
        parts.append(QCoreApplication::translate("Timeline", "no dates yet"));
    } else {
        parts.append(shownPeriod(bar.start, bar.finish));
        parts.append(QCoreApplication::translate("Timeline", "%n week(s)", nullptr, std::max(1, qRound(static_cast<double>(bar.start.daysTo(bar.finish) + 1) / 7.0))));
    }
    parts.append(QCoreApplication::translate("Timeline", "%1 % done").arg(bar.progress));
    if (bar.locked) parts.append(QCoreApplication::translate("Timeline", "locked"));
    if (bar.critical) parts.append(QCoreApplication::translate("Timeline", "on the critical path"));
    if (bar.proposed) parts.append(QCoreApplication::translate("Timeline", "proposed"));
    QString text = parts.join(QStringLiteral(" · "));
    if (!bar.conflictText.isEmpty()) text += QLatin1Char('\n') + bar.conflictText;
    return text;
}

QString describe(const TimelineMilestone& milestone) {
    const QString kind = milestone.gate ? QCoreApplication::translate("Timeline", "Gate for stage %1").arg(milestone.stage) : QCoreApplication::translate("Timeline", "Milestone");
    const QString text = QStringLiteral("%1 · %2").arg(kind, shownDate(milestone.date));
    return milestone.text.isEmpty() ? text : text + QLatin1Char('\n') + milestone.text;
}

}  // namespace stagepath
