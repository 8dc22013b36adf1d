#include "app/drawing/timeline/timeline_scene.h"

#include "app/drawing/timeline/layout/timeline_axis.h"
#include "app/drawing/timeline/layout/timeline_lanes.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/schedule.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

/// An initiative without dates is shown for so long from today on, until somebody gives it a place.
constexpr int kUndatedDays = 28;

/// In the words of a label; empty where it has both dates.
QString missingDatesOf(const Initiative& i) {
    if (i.start.isValid() && i.finish.isValid()) return {};
    if (i.start.isValid()) return QCoreApplication::translate("Timeline", "no finish");
    return i.finish.isValid() ? QCoreApplication::translate("Timeline", "no start") : QCoreApplication::translate("Timeline", "no dates");
}

/// Fills a scene from a portfolio, step by step.
class SceneBuilder {
public:
    SceneBuilder(const Portfolio& portfolio, QDate today, const TimelineOptions& options, const Portfolio* before)
        : m_portfolio(portfolio), m_before(before), m_lanes(portfolio, today, options.lanes) {
        m_scene.options = options;
        m_scene.today = today;
        m_scene.fiscalStartMonth = portfolio.settings().fiscalYearStartMonth;
        m_scene.calendar = portfolio.settings().calendar;
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
            if (isShown(i)) used.insert(keys.constLast());
        }
        m_scene.lanes = m_lanes.lanes(used, !m_scene.options.only);
        for (TimelineLane& lane : m_scene.lanes) lane.collapsed = m_scene.options.collapsed.contains(lane.key);
        QHash<qint64, int> laneOf;
        for (int l = 0; l < m_scene.lanes.size(); ++l) laneOf.insert(m_scene.lanes[l].key, l);
        m_scene.bars.reserve(rows.size());
        qsizetype n = 0;
        for (const Initiative& i : rows) {
            const qint64 key = keys[n++];
            if (!isShown(i)) {
                ++m_scene.leftOut;
                continue;
            }
            const int index = static_cast<int>(m_scene.bars.size());
            TimelineBar bar;
            bar.id = i.id;
            bar.lane = laneOf.value(key, static_cast<int>(m_scene.lanes.size()) - 1);
            bar.proposed = m_before && !m_before->find(i.id);
            m_scene.bars.append(bar);
            m_scene.barOf.insert(i.id.value, index);
            m_scene.lanes[bar.lane].bars.append(index);
        }
        for (const Initiative& i : rows) {
            if (isShown(i)) takeOver(i);
        }
        for (TimelineLane& lane : m_scene.lanes) sortByStart(lane);
    }

    bool isShown(const Initiative& i) const { return !m_scene.options.only || m_scene.options.only->contains(i.id); }

    void takeOver(const Initiative& i) {
        TimelineBar& bar = m_scene.bars[m_scene.barOf.value(i.id.value)];
        bar.name = i.name;
        bar.kind = i.kind;
        bar.progress = i.progress;
        bar.status = statusOf(i, m_scene.today);
        bar.locked = i.locked;
        const Workstream* stream = m_portfolio.find(i.workstream);
        bar.color = stream ? stream->color : QString();
        const UseCase* useCase = m_portfolio.find(i.useCase);
        const Person* owner = useCase ? m_portfolio.find(useCase->accountable) : nullptr;
        const Person* lead = m_portfolio.find(i.lead);
        bar.owner = owner ? owner->name : QString();
        bar.lead = lead ? lead->name : QString();
        bar.undated = !i.start.isValid() && !i.finish.isValid();
        bar.missing = missingDatesOf(i);
        bar.hasStart = i.start.isValid();
        bar.hasFinish = i.finish.isValid();
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
        const std::optional<QSet<MilestoneId>>& only = m_scene.options.onlyMilestones;
        for (const Milestone& m : m_portfolio.milestones()) {
            if (only && !only->contains(m.id)) continue;
            TimelineMilestone row{m.id, m.name.isEmpty() ? subjectTitle(m_portfolio, m.subject) : m.name, m.date, m.kind == MilestoneKind::Gate, m.stage, true, false, {}};
            row.proposed = m_before && !m_before->find(m.id);
            m_scene.milestones.append(row);
        }
        std::stable_sort(m_scene.milestones.begin(), m_scene.milestones.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
        refreshMilestones(m_scene, m_portfolio);
    }

    void markCritical() {
        const CriticalPath path = criticalPath(m_portfolio);
        for (TimelineBar& bar : m_scene.bars) bar.critical = path.initiatives.contains(bar.id);
        for (TimelineLink& link : m_scene.links) link.critical = path.dependencies.contains(link.id);
    }

    void setRange() {
        QDate from = m_scene.today;
        QDate until = m_scene.today;
        const auto reach = [&](QDate date) {
            if (!date.isValid() || !isInPlanYears(date)) return;  // of an older file: one such day would leave no room for the others
            from = std::min(from, date);
            until = std::max(until, date);
        };
        for (const TimelineBar& bar : m_scene.bars) {
            reach(bar.start);
            reach(bar.finish);
        }
        for (const TimelineMilestone& m : m_scene.milestones) reach(m.date);
        for (const Target& t : m_portfolio.targets()) reach(t.date);
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

}  // namespace

TimelineScene buildTimelineScene(const Portfolio& portfolio, QDate today, const TimelineOptions& options, const Portfolio* before) {
    return SceneBuilder(portfolio, today, options, before).build();
}

QString subjectTitle(const Portfolio& portfolio, const Subject& subject) {
    return subject.isEnterprise() ? QCoreApplication::translate("Timeline", "Enterprise") : portfolio.nameOf(subject);
}

QString shownPeriod(QDate start, QDate finish) { return QCoreApplication::translate("Timeline", "%1 – %2").arg(shownDate(start), shownDate(finish)); }

TimelineStatus statusOf(const Initiative& initiative, QDate today) {
    if (initiative.progress >= 100) return TimelineStatus::Done;
    if (!initiative.start.isValid() || !initiative.finish.isValid()) return TimelineStatus::Undated;
    if (initiative.finish < today) return TimelineStatus::Late;
    return initiative.progress > 0 || initiative.start <= today ? TimelineStatus::Running : TimelineStatus::Planned;
}

QString describe(const TimelineBar& bar) {
    QStringList parts{initiativeKindName(bar.kind)};
    if (bar.undated) {
        parts.append(QCoreApplication::translate("Timeline", "no dates yet"));
    } else if (bar.isStandIn()) {
        parts.append(bar.missing);
    } else {
        parts.append(shownPeriod(bar.start, bar.finish));
        parts.append(QCoreApplication::translate("Timeline", "%n week(s)", nullptr, std::max(1, qRound(static_cast<double>(bar.start.daysTo(bar.finish) + 1) / 7.0))));
    }
    parts.append(QCoreApplication::translate("Timeline", "%1 % done").arg(QLocale().toString(bar.progress)));
    if (bar.locked) parts.append(QCoreApplication::translate("Timeline", "locked"));
    if (bar.critical) parts.append(QCoreApplication::translate("Timeline", "on the critical path"));
    if (bar.proposed) parts.append(QCoreApplication::translate("Timeline", "proposed"));
    QString text = parts.join(QStringLiteral(" · "));
    if (!bar.conflictText.isEmpty()) text += QLatin1Char('\n') + bar.conflictText;
    return text;
}

QString describe(const TimelineMilestone& milestone) {
    const QString kind = milestone.gate ? QCoreApplication::translate("Timeline", "Gate for stage %1").arg(QLocale().toString(milestone.stage)) : QCoreApplication::translate("Timeline", "Milestone");
    const QString text = QStringLiteral("%1 · %2").arg(kind, shownDate(milestone.date));
    return milestone.text.isEmpty() ? text : text + QLatin1Char('\n') + milestone.text;
}

}  // namespace stagepath
