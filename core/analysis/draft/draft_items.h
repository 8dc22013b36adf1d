// A draft between needs and dates: what shall be done, and what it serves.
#pragma once

#include "core/analysis/draft/draft.h"

#include <QMap>

namespace stagepath {

/// A line before it has dates; `line.after` holds places in DraftItems::items.
struct DraftItem {
    DraftLine line;
    int weeks = 0;
    QDate notFinishedBefore;
    double rank = 0;  ///< unlocked impact per month of work
};

/// Use case and stage → the items that close its needs for that stage. Sorted, so that equal plans give equal drafts.
using DraftServing = QMap<QPair<qint64, int>, QList<int>>;

struct DraftItems {
    QList<DraftItem> items;
    DraftServing serving;
    int assessment = -1;  ///< the item that everything else waits for; −1: none
};

inline constexpr int kDraftDaysPerWeek = 7;
inline constexpr double kWeeksPerMonth = 52.0 / 12;

/// Links steps: level 2 before 3, a stage's needs after those of the stage before, everything after the assessment.
/// Never closes a circle.
void linkDraftItems(DraftItems& draft);
/// The items with dates from \p begin (a Monday) on, in the order in which they were placed: of what may start the
/// highest rank first, ties by order, within the limit of each workstream.
QList<DraftLine> scheduledLines(const Portfolio& portfolio, QDate begin, const DraftItems& draft, const ProgressCallback& progress);
/// What the light assessment is called that a draft puts first.
QString draftAssessmentName();
/// Whether the plan has one, in whatever language it was drafted and whatever it is called now.
bool hasDraftAssessment(const Portfolio& portfolio);
/// What a roll-out of \p useCase is called.
QString draftRolloutName(const QString& useCase, int stage);
/// The roll-outs of earlier drafts: they are known by their names, in whatever language they were drafted.
class PlannedRollouts {
public:
    explicit PlannedRollouts(const Portfolio& portfolio);
    /// To which stage a planned roll-out leads; 0 where no draft made it.
    int stageOf(const Initiative& initiative) const;

private:
    const Portfolio& m_portfolio;
    QStringList m_patterns;
};
/// Gives each roll-out, drafted or planned, its gate where the projection, with the draft in it, earns the stage, and none is
/// planned yet.
void addDraftGates(const Portfolio& portfolio, QDate today, Draft& draft, const ProgressCallback& progress);

}  // namespace stagepath
