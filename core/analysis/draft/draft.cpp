#include "core/analysis/draft/draft.h"

#include "core/analysis/draft/draft_items.h"
#include "core/analysis/draft/draft_needs.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagepath {

namespace {

/// Builds the lines from needs and places them in time.
class Drafter {
public:
    Drafter(const Portfolio& portfolio, QDate today, const DraftOptions& options) : m_portfolio(portfolio), m_today(today), m_options(options) {
        if (m_options.rolloutWeeks <= 0) m_options.rolloutWeeks = portfolio.settings().draft.weeksOf(QLatin1String(kRolloutBand), kRolloutWeeks);
        m_begin = options.begin.isValid() ? options.begin : today.addDays(8 - today.dayOfWeek());
    }

    Draft draft(const ProgressCallback& progress) {
        const QList<DraftPath> paths = draftPaths(m_portfolio, m_today, Outlook::Plan, progress);
        for (const DraftPath& path : paths) m_paths.insert(path.useCase, path);
        addAssessmentFirst();
        for (const DraftGroup& group : shareNeeds(m_portfolio, paths, m_options.minSharedUnits)) addGroup(group);
        for (const DraftPath& path : paths) addRollouts(path);
        report(progress, 0.55);
        linkDraftItems(m_items);
        m_draft.lines = scheduledLines(m_portfolio, m_begin, m_items, progress);
        addDraftGates(m_portfolio, m_today, m_draft, progress);
        for (const DraftPath& path : paths) {
            if (!path.assessed && !path.needs.isEmpty()) {
                m_draft.unmet.append({path.useCase, QCoreApplication::translate("Draft", "Not assessed: planned with what it would inherit. Assess it first.")});
            }
        }
        return m_draft;
    }

private:
    QString nameOf(UseCaseId id) const { return m_portfolio.find(id)->name; }

    const QString& laneOf(Dimension d) {
        QString& lane = m_lanes[indexOf(d)];
        if (lane.isEmpty()) lane = workstreamFor(m_portfolio, d);
        return lane;
    }
    int weeksTo(Dimension d, int level) {
        int& weeks = m_weeks[{indexOf(d), level}];
        if (weeks == 0) weeks = packOf(m_portfolio.settings()).weeksTo(d, level, m_portfolio.settings().draft.weeks);
        return weeks;
    }
    /// Who usually leads work on \p d, as long as they are in the workspace.
    PersonId leadOf(Dimension d) const {
        const Person* lead = m_portfolio.find(m_portfolio.settings().draft.leadOf(d));
        return lead ? lead->id : PersonId();
    }

    DraftItem& newItem(const QString& name, InitiativeKind kind, const QString& workstream, int weeks) {
        DraftItem item;
        item.line.initiative.name = name;
        item.line.initiative.kind = kind;
        item.line.workstream = workstream;
        item.weeks = weeks;
        m_items.items.append(item);
        return m_items.items.last();
    }

    void addAssessmentFirst() {
        if (!m_portfolio.assessments().isEmpty() || m_portfolio.useCases().isEmpty()) return;
        if (hasDraftAssessment(m_portfolio)) return;
        DraftItem& item = newItem(draftAssessmentName(), InitiativeKind::Work, laneOf(Dimension::Ownership), 4);
        item.line.why = QCoreApplication::translate("Draft", "Nothing is assessed yet, so all levels count as 0. Twelve questions show where to begin.");
        item.rank = 1e12;
        m_items.assessment = 0;
    }

    void addGroup(const DraftGroup& group) {
        const DraftNeed& first = group.needs.constFirst();
        int weeks = 1;
        for (const DraftNeed& need : group.needs) weeks = std::max(weeks, weeksTo(need.dimension, need.level));
        const bool isShared = group.dimension.has_value();
        const QString name = isShared ? sharedName(group) : ownName(group);
        DraftItem& item = newItem(name, isShared ? InitiativeKind::Enabler : InitiativeKind::Work, laneOf(first.dimension), weeks);
        if (!isShared) item.line.initiative.useCase = first.useCase;
        item.line.initiative.lead = leadOf(first.dimension);
        item.line.dimension = group.dimension;
        item.line.level = group.level;
        QSet<UseCaseId> unlocked;
        for (const DraftNeed& need : group.needs) addNeed(item, need, static_cast<int>(m_items.items.size()) - 1, unlocked);
        item.rank = item.line.unlockedImpact / (weeks / kWeeksPerMonth);
        item.line.why = isShared ? QCoreApplication::translate("Draft", "%Ln use case(s) wait for it.", nullptr, int(item.line.unlocks.size()))
                                 : QCoreApplication::translate("Draft", "Only this use case needs it.");
    }

    QString sharedName(const DraftGroup& group) const {
        const QString what = QCoreApplication::translate("Draft", "%1 to level %2").arg(dimensionName(*group.dimension)).arg(group.level);
        return group.scope.isEmpty() ? what : QCoreApplication::translate("Draft", "%1: %2").arg(what, group.scope);
    }
    QString ownName(const DraftGroup& group) const {
        QStringList parts;
        for (const DraftNeed& need : group.needs) {
            if (!parts.contains(dimensionShort(need.dimension))) parts.append(dimensionShort(need.dimension));
        }
        return QCoreApplication::translate("Draft", "%1: %2").arg(nameOf(group.needs.constFirst().useCase), parts.join(QStringLiteral(", ")));
    }

    void addNeed(DraftItem& item, const DraftNeed& need, int index, QSet<UseCaseId>& unlocked) {
        Outcome outcome;
        outcome.subject = Subject::of(need.useCase);
        outcome.dimension = need.dimension;
        outcome.level = need.level;
        item.line.outcomes.append(outcome);
        if (!unlocked.contains(need.useCase)) {
            unlocked.insert(need.useCase);
            item.line.unlocks.append(need.useCase);
            item.line.unlockedImpact += m_paths[need.useCase].impact;
        }
        QList<int>& serving = m_items.serving[{need.useCase.value, need.stage}];
        if (!serving.contains(index)) serving.append(index);
        item.notFinishedBefore = std::max({item.notFinishedBefore, m_paths[need.useCase].notBefore[static_cast<std::size_t>(need.stage)], afterLowerLevels(need)});
    }
    /// The day after the last planned step to a lower level than \p need; invalid where there is none.
    QDate afterLowerLevels(const DraftNeed& need) const {
        QDate day;
        for (const OutcomeId id : m_portfolio.outcomesFor(Subject::of(need.useCase))) {
            const Outcome& o = *m_portfolio.find(id);
            const Initiative* i = m_portfolio.find(o.initiative);
            if (i && o.dimension == need.dimension && o.level < need.level && i->finish > m_today) day = std::max(day, i->finish.addDays(1));
        }
        return day;
    }

    /// Past the pilot each stage has its roll-out, after what it needs.
    void addRollouts(const DraftPath& path) {
        for (int stage = std::max(2, path.from + 1); stage <= path.target; ++stage) {
            if (!m_items.serving.contains({path.useCase.value, stage}) || hasRollout(path.useCase, stage)) continue;
            const BusinessUnit* unit = m_portfolio.find(m_portfolio.find(path.useCase)->unit);
            const QString stream = unit ? QCoreApplication::translate("Draft", "Roll-outs: %1").arg(unit->name) : QCoreApplication::translate("Draft", "Roll-outs");
            DraftItem& item = newItem(draftRolloutName(nameOf(path.useCase), stage), InitiativeKind::Rollout, stream, m_options.rolloutWeeks);
            item.line.initiative.useCase = path.useCase;
            item.line.level = stage;
            item.line.unlocks = {path.useCase};
            item.line.unlockedImpact = path.impact;
            item.rank = path.impact / (m_options.rolloutWeeks / kWeeksPerMonth);
            item.line.after = m_items.serving.value({path.useCase.value, stage});
            item.line.why = QCoreApplication::translate("Draft", "Takes it to stage %1 once what it needs is there.").arg(stage);
        }
    }
    bool hasRollout(UseCaseId id, int stage) const {
        const QList<InitiativeId> own = m_portfolio.initiativesOf(id);
        return std::any_of(own.begin(), own.end(), [&](InitiativeId i) { return m_rollouts.stageOf(*m_portfolio.find(i)) == stage; });
    }

    const Portfolio& m_portfolio;
    QDate m_today;
    DraftOptions m_options;
    QDate m_begin;
    QHash<UseCaseId, DraftPath> m_paths;
    DraftItems m_items;
    const PlannedRollouts m_rollouts{m_portfolio};
    QHash<int, QString> m_lanes;         ///< by dimension
    QHash<QPair<int, int>, int> m_weeks;  ///< by dimension and level
    Draft m_draft;
};

}  // namespace

Draft draftRoadmap(const Portfolio& portfolio, QDate today, const DraftOptions& options, const ProgressCallback& progress) {
    return Drafter(portfolio, today, options).draft(progress);
}

}  // namespace stagepath
