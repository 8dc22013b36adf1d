// What the roadmap shows, as plain values: lanes of bars, milestones, links and conflicts, without any position.
#pragma once

#include "core/analysis/checks/checks.h"
#include "core/domain/portfolio.h"

#include <QSet>

#include <array>
#include <optional>

namespace stagepath {

enum class TimelineLanes { Workstream, Unit, Owner, Lead, Stage, Quadrant, Dimension };

struct TimelineOptions {
    TimelineLanes lanes = TimelineLanes::Workstream;
    BaselineId baseline;        ///< null: no ghosts
    bool criticalPath = false;  ///< marks critical bars and links
    std::optional<QSet<InitiativeId>> only;  ///< what a filter leaves; unset: everything
    std::optional<QSet<MilestoneId>> onlyMilestones;  ///< what a filter leaves of them and of the gates; unset: everything
    QSet<qint64> collapsed;     ///< keys of lanes shown as a silhouette
};

/// Paper: the page on which a link of a bar's edge goes on.
struct TimelinePageRef {
    QString page;
    bool incoming = false;
    bool broken = false;
    bool critical = false;
};

/// How far an initiative is, seen from today. Late: it should have finished and has not.
enum class TimelineStatus { Undated, Planned, Running, Late, Done };

/// One initiative.
struct TimelineBar {
    InitiativeId id;
    QString name;
    InitiativeKind kind = InitiativeKind::Work;
    QString color;  ///< category token of its workstream
    QDate start;
    QDate finish;  ///< inclusive
    int progress = 0;
    TimelineStatus status = TimelineStatus::Undated;
    QString owner;  ///< accountable for its use case
    QString lead;
    bool locked = false;
    bool undated = false;   ///< has no dates yet: shown from today on
    QString missing;        ///< what it lacks of its dates, in words ("no dates"); empty where it has both
    /// It lacks a date, so its place says nothing: drawn dashed, and its label says so.
    bool isStandIn() const { return !missing.isEmpty(); }
    bool hasStart = true;   ///< of its own or given by a drag; else `start` stands in for it
    bool hasFinish = true;  ///< the same of `finish`
    bool proposed = false;  ///< a line of a draft
    bool critical = false;
    bool conflict = false;
    int lane = 0;
    QDate ghostStart;  ///< dates in the baseline, where they differ
    QDate ghostFinish;
    QDate clashFrom;  ///< the days that clash with a predecessor; null if none
    QDate clashTo;
    QString conflictText;  ///< sentences, one a line
    QList<TimelinePageRef> startRefs;  ///< paper: links of the bar's beginning that go on elsewhere
    QList<TimelinePageRef> finishRefs;
    double startRoom = 0;  ///< kept free for them, in layout units
    double finishRoom = 0;
};

/// One milestone or gate.
struct TimelineMilestone {
    MilestoneId id;
    QString name;
    QDate date;
    bool gate = false;
    int stage = 0;
    bool met = true;
    bool proposed = false;
    QString text;  ///< for the tooltip
};

/// A dependency between two bars (indexes).
struct TimelineLink {
    DependencyId id;
    int from = 0;
    int to = 0;
    DependencyType type = DependencyType::FinishToStart;
    int lagDays = 0;
    bool broken = false;  ///< and not put aside
    bool critical = false;
    QString text;  ///< the sentence of a broken one
    QDate earliest = {};               ///< the start that it asks of the successor
    std::array<QDate, 4> saidOf = {};  ///< the dates of both ends for which text and earliest hold
};

struct TimelineLane {
    qint64 key = 0;  ///< id of the row, stage, quadrant or dimension the lane stands for; 0 for "none"
    QString name;
    QString color;  ///< category token, "s0" to "s4", "q0" to "q3"; empty for none
    QList<int> bars;  ///< by start
    bool collapsed = false;
};

struct TimelineScene {
    TimelineOptions options;
    QList<TimelineLane> lanes;
    QList<TimelineBar> bars;
    QList<TimelineMilestone> milestones;  ///< by date
    QList<TimelineLink> links;
    QHash<qint64, int> barOf;  ///< initiative → index in bars
    QDate today;
    QDate from;   ///< first day worth showing (start of a quarter)
    QDate until;  ///< last one (end of a quarter), inclusive
    int fiscalStartMonth = 1;
    WorkCalendar calendar;  ///< what is moved lands on its working days
    QString baselineName;
    int conflicts = 0;  ///< bars in conflict
    int leftOut = 0;    ///< initiatives that the filter hides
    bool isEmpty() const { return bars.isEmpty() && milestones.isEmpty(); }
};

/// The scene of \p portfolio's plan seen from \p today. What is not in \p before (the plan without a draft) is marked as
/// proposed; nullptr where there is no draft.
TimelineScene buildTimelineScene(const Portfolio& portfolio, QDate today, const TimelineOptions& options, const Portfolio* before = nullptr);
/// Adds the errors among \p findings, all of them open, that stand on bars beside their dependencies (stages skipped, cycles, late enablers).
void markFindings(TimelineScene& scene, const Portfolio& portfolio, const QList<Finding>& findings);
/// Takes over dates, progress and conflicts of \p ids (and of what is linked to them) from \p portfolio. False where
/// lanes would change or a row is new or gone: build the scene anew.
bool refreshBars(TimelineScene& scene, const Portfolio& portfolio, const QList<InitiativeId>& ids);
/// Judges the gates again on \p portfolio (dates stay).
void refreshMilestones(TimelineScene& scene, const Portfolio& portfolio);
TimelineStatus statusOf(const Initiative& initiative, QDate today);
/// Tooltip and accessible description of a bar: kind, dates, duration, progress, conflicts.
QString describe(const TimelineBar& bar);
QString describe(const TimelineMilestone& milestone);
/// Name of a subject; "Enterprise" for the whole.
QString subjectTitle(const Portfolio& portfolio, const Subject& subject);
/// "5 Oct 2026 – 30 Jun 2027".
QString shownPeriod(QDate start, QDate finish);

}  // namespace stagepath
