// The draft roadmap: the initiatives that close the gaps, shared enablers first, scheduled.
#pragma once

#include "core/analysis/plan/projection.h"
#include "core/domain/values/progress.h"
#include "core/workspace/editor.h"

#include <QSet>

namespace stagepath {

/// One proposed line. Lines refer to each other by their place in the draft.
struct DraftLine {
    Initiative initiative;  ///< id and workstream empty
    QString workstream;     ///< by name; created where there is none
    std::optional<Dimension> dimension;  ///< of an enabler
    int level = 0;                       ///< of an enabler; the stage of a roll-out
    QList<Outcome> outcomes;             ///< ids empty
    QList<int> after;                    ///< lines it must follow
    QString why;                         ///< one translated sentence
    QList<UseCaseId> unlocks;            ///< use cases for which it closes a blocking need
    double unlockedImpact = 0;           ///< sum of their impact
    std::optional<Milestone> gate;       ///< proposed where the stage is projected to be earned
    bool missesStage = false;            ///< what it needs for its stage is left out, so its gate is gone
};

/// What the draft could not plan from facts.
struct DraftUnmet {
    UseCaseId useCase;
    QString text;
};

struct Draft {
    QList<DraftLine> lines;
    QList<Milestone> gates;  ///< of roll-outs that are planned without one and whose stages the plan, with the draft in it, earns
    QList<DraftUnmet> unmet;
    bool isEmpty() const { return lines.isEmpty() && gates.isEmpty(); }
};

struct DraftOptions {
    QDate begin;                 ///< null: the next Monday
    int rolloutWeeks = 0;        ///< 0: the workspace's own, see DraftDefaults
    int minSharedUnits = 3;      ///< from so many units on one enabler serves all of them
};

/// Proposes what is missing from the plan; nothing where the plan has it all. Deterministic. See PRODUCT rules: needs,
/// sharing, value (unlocked impact per month), list scheduling by rank within the limit per workstream.
Draft draftRoadmap(const Portfolio& portfolio, QDate today, const DraftOptions& options, const ProgressCallback& progress);
/// What stays of \p draft without the lines in \p leftOut, after those in \p changed were given other days by hand: links to
/// lines left out are dropped, and gates stand where the rest earns their stages; a line whose stage it does not earn says so.
/// Gates that neither set touches stay as drafted.
Draft withoutLines(const Portfolio& portfolio, QDate today, const Draft& draft, const QSet<int>& leftOut, const QSet<int>& changed = {});
/// Writes all lines, meant as one edit.
void applyDraft(Editor& editor, const Draft& draft);
/// The draft as rows of a copy with made-up ids, to look at its effect before it is accepted.
Portfolio withDraft(const Portfolio& portfolio, const Draft& draft);

/// Name of the lane that holds most of what is planned for \p d already, whatever it is called; else of the usual one.
QString workstreamFor(const Portfolio& portfolio, Dimension d);

}  // namespace stagepath
