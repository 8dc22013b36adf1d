#include "core/analysis/draft.h"

#include "core/analysis/draft_needs.h"
#include "core/analysis/names.h"
#include "core/analysis/schedule.h"
#include "core/domain/content_pack.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kDaysPerWeek = 7;
constexpr double kWeeksPerMonth = 52.0 / 12;

/// The lane for work on \p d where the plan has none for it yet.
QString usualWorkstream(Dimension d) {
    switch (d) {
        case Dimension::Data: return QCoreApplication::translate("Draft", "Data foundation");
        case Dimension::Mlops: return QCoreApplication::translate("Draft", "AI platform and MLOps");
        case Dimension::Governance: return QCoreApplication::translate("Draft", "Governance");
        default: return QCoreApplication::translate("Draft", "Change, ownership, value");
    }
}

/// A line before it has dates.
struct Item {
    DraftLine line;
    int weeks = 0;
    QDate notFinishedBefore;
    double rank = 0;  ///< unlocked impact per month of work
};

/// Builds the lines from needs and places them in time.
class Drafter {
public:
    Drafter(const Portfolio& portfolio, QDate today, const DraftOptions& options) : m_portfolio(portfolio), m_today(today), m_options(options) {
        m_begin = options.begin.isValid() ? options.begin : today.addDays(8 - today.dayOfWeek());
    }

    Draft draft(const ProgressCallback& progress) {
        const QList<DraftPath> paths = draftPaths(m_portfolio, m_today, progress);
        for (const DraftPath& path : paths) m_paths.insert(path.useCase, path);
        addAssessmentFirst();
        for (const DraftGroup& group : shareNeeds(m_portfolio, paths, m_options.minSharedUnits)) addGroup(group);
        for (const DraftPath& path : paths) addRollouts(path);
        linkSteps();
        schedule();
        addGates();
        for (const DraftPath& path : paths) {
            if (!path.assessed && !path.needs.isEmpty()) {
                m_draft.unmet.append({path.useCase, QCoreApplication::translate("Draft", "Not assessed: planned with what it would inherit. Assess it first.")});
            }
        }
        return m_draft;
    }

private:
    QString nameOf(UseCaseId id) const { return m_portfolio.find(id)->name; }

    Item& newItem(const QString& name, InitiativeKind kind, const QString& workstream, int weeks) {
        Item item;
        item.line.initiative.name = name;
        item.line.initiative.kind = kind;
        item.line.workstream = workstream;
        item.weeks = weeks;
        m_items.append(item);
        return m_items.last();
    }

    void addAssessmentFirst() {
        if (!m_portfolio.assessments().isEmpty() || m_portfolio.useCases().isEmpty()) return;
        const QString name = QCoreApplication::translate("Draft", "Light assessment of the enterprise");
        for (const Initiative& i : m_portfolio.initiatives()) {
            if (i.name == name) return;
        }
        Item& item = newItem(name, InitiativeKind::Work, workstreamFor(m_portfolio, Dimension::Ownership), 4);
        item.line.why = QCoreApplication::translate("Draft", "Nothing is assessed yet, so all levels count as 0. Twelve questions show where to begin.");
        item.rank = 1e12;
        m_assessment = 0;
    }

    void addGroup(const DraftGroup& group) {
        const DraftNeed& first = group.needs.constFirst();
        int weeks = 0;
        for (const DraftNeed& need : group.needs) weeks = std::max(weeks, packOf(m_portfolio.settings()).weeksTo(need.dimension, need.level));
        const bool isShared = group.dimension.has_value();
        const QString name = isShared ? sharedName(group) : ownName(group);
        Item& item = newItem(name, isShared ? InitiativeKind::Enabler : InitiativeKind::Work, workstreamFor(m_portfolio, first.dimension), weeks);
        if (!isShared) item.line.initiative.useCase = first.useCase;
        item.line.dimension = group.dimension;
        item.line.level = group.level;
        for (const DraftNeed& need : group.needs) addNeed(item, need, static_cast<int>(m_items.size()) - 1);
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

    void addNeed(Item& item, const DraftNeed& need, int index) {
        Outcome outcome;
        outcome.subject = Subject::of(need.useCase);
        outcome.dimension = need.dimension;
        outcome.level = need.level;
        item.line.outcomes.append(outcome);
        if (!item.line.unlocks.contains(need.useCase)) {
            item.line.unlocks.append(need.useCase);
            item.line.unlockedImpact += m_paths[need.useCase].impact;
        }
        QList<int>& serving = m_serving[{need.useCase.value, need.stage}];
        if (!serving.contains(index)) serving.append(index);
        const DraftPath& path = m_paths[need.useCase];
        const QDate soonest = need.stage == path.from + 1 && path.from > 0 ? path.heldSince.addMonths(m_portfolio.settings().limits.minStageMonths) : QDate();
        if (soonest > item.notFinishedBefore) item.notFinishedBefore = soonest;
    }

    /// Past the pilot each stage has its roll-out, after what it needs.
    void addRollouts(const DraftPath& path) {
        for (int stage = std::max(2, path.from + 1); stage <= path.target; ++stage) {
            if (!m_serving.contains({path.useCase.value, stage}) || hasRollout(path.useCase, stage)) continue;
            const BusinessUnit* unit = m_portfolio.find(m_portfolio.find(path.useCase)->unit);
            const QString stream = unit ? QCoreApplication::translate("Draft", "Roll-outs: %1").arg(unit->name) : QCoreApplication::translate("Draft", "Roll-outs");
            Item& item = newItem(rolloutName(path.useCase, stage), InitiativeKind::Rollout, stream, m_options.rolloutWeeks);
            item.line.initiative.useCase = path.useCase;
            item.line.level = stage;
            item.line.unlocks = {path.useCase};
            item.line.unlockedImpact = path.impact;
            item.rank = path.impact / (m_options.rolloutWeeks / kWeeksPerMonth);
            item.line.after = m_serving.value({path.useCase.value, stage});
            item.line.why = QCoreApplication::translate("Draft", "Takes it to stage %1 once what it needs is there.").arg(stage);
            m_rollouts[{path.useCase.value, stage}] = static_cast<int>(m_items.size()) - 1;
        }
    }
    QString rolloutName(UseCaseId id, int stage) const { return QCoreApplication::translate("Draft", "%1: roll-out to stage %2").arg(nameOf(id)).arg(stage); }
    bool hasRollout(UseCaseId id, int stage) const {
        const QString name = rolloutName(id, stage);
        for (const InitiativeId i : m_portfolio.initiativesOf(id)) {
            if (m_portfolio.find(i)->name == name) return true;
        }
        return false;
    }

    /// Level 2 before 3, a stage's needs after those of the stage before, everything after the assessment.
    void linkSteps() {
        QMap<QPair<qint64, int>, QMap<int, int>> steps;  // use case and dimension → level → item
        for (int i = 0; i < m_items.size(); ++i) {
            for (const Outcome& o : m_items[i].line.outcomes) steps[{o.subject.useCase.value, indexOf(*o.dimension)}][o.level] = i;
        }
        const auto follow = [this](int later, int earlier) {
            QList<int>& after = m_items[later].line.after;
            if (later != earlier && !after.contains(earlier) && !reaches(earlier, later)) after.append(earlier);
        };
        for (const QMap<int, int>& levels : steps) {
            int previous = -1;
            for (const int item : levels) {
                if (previous >= 0) follow(item, previous);
                previous = item;
            }
        }
        for (auto it = m_serving.cbegin(); it != m_serving.cend(); ++it) {
            for (const int earlier : m_serving.value({it.key().first, it.key().second - 1})) {
                for (const int later : *it) follow(later, earlier);
            }
        }
        if (m_assessment < 0) return;
        for (int i = 1; i < m_items.size(); ++i) {
            if (m_items[i].line.after.isEmpty()) m_items[i].line.after.append(m_assessment);
        }
    }
    /// True where \p from must come after \p to already.
    bool reaches(int from, int to) const {
        QList<int> open{from};
        QSet<int> seen;
        while (!open.isEmpty()) {
            const int i = open.takeLast();
            if (i == to) return true;
            if (seen.contains(i)) continue;
            seen.insert(i);
            open += m_items[i].line.after;
        }
        return false;
    }

    /// Weeks (from m_begin) in which a workstream has no room left.
    QMap<int, int>& loadOf(const QString& workstream) {
        if (m_load.contains(workstream)) return m_load[workstream];
        QMap<int, int>& load = m_load[workstream];
        for (const Initiative& i : m_portfolio.initiatives()) {
            const Workstream* w = m_portfolio.find(i.workstream);
            if (!w || w->name != workstream || !i.start.isValid() || !i.finish.isValid()) continue;
            const int last = static_cast<int>(m_begin.daysTo(i.finish)) / kDaysPerWeek;
            for (int week = std::max(0, static_cast<int>(m_begin.daysTo(i.start)) / kDaysPerWeek); week <= last; ++week) ++load[week];
        }
        return load;
    }

    int firstFreeWeek(const QString& workstream, int from, int weeks) {
        QMap<int, int>& load = loadOf(workstream);
        const int limit = std::max(1, m_portfolio.settings().limits.maxPerWorkstream);
        int start = from;
        for (int week = start; week < start + weeks; ++week) {
            if (load.value(week) >= limit) start = week + 1;
        }
        for (int week = start; week < start + weeks; ++week) ++load[week];
        return start;
    }

    /// List scheduling: of what may start, the highest rank first; ties by order.
    void schedule() {
        QList<int> open;
        for (int i = 0; i < m_items.size(); ++i) open.append(i);
        std::stable_sort(open.begin(), open.end(), [this](int a, int b) { return m_items[a].rank > m_items[b].rank; });
        QHash<int, int> place;   // item → line
        QHash<int, int> finish;  // item → week after its last
        while (!open.isEmpty()) {
            const auto next = std::find_if(open.begin(), open.end(), [&](int i) {
                const QList<int>& after = m_items[i].line.after;
                return std::all_of(after.begin(), after.end(), [&](int a) { return place.contains(a); });
            });
            const int index = *next;
            open.erase(next);
            Item item = m_items[index];
            int earliest = 0;
            for (int& a : item.line.after) {
                earliest = std::max(earliest, finish.value(a));
                a = place.value(a);
            }
            if (item.notFinishedBefore.isValid()) {
                earliest = std::max(earliest, static_cast<int>((m_begin.daysTo(item.notFinishedBefore) + kDaysPerWeek - 1) / kDaysPerWeek) - item.weeks + 1);
            }
            earliest = std::max(earliest, stageGap(index, finish));
            const int start = firstFreeWeek(item.line.workstream, earliest, item.weeks);
            item.line.initiative.start = m_begin.addDays(start * kDaysPerWeek);
            item.line.initiative.finish = item.line.initiative.start.addDays(item.weeks * kDaysPerWeek - 3);  // a Friday
            finish[index] = start + item.weeks;
            place[index] = static_cast<int>(m_draft.lines.size());
            m_draft.lines.append(item.line);
        }
    }

    /// The first week in which an item may start so that no use case gains a stage sooner than the minimum time after the
    /// one before.
    int stageGap(int index, const QHash<int, int>& finish) const {
        int earliest = 0;
        for (const Outcome& o : m_items[index].line.outcomes) {
            const qint64 id = o.subject.useCase.value;
            for (int stage = 2; stage <= kMaxStage; ++stage) {
                if (!m_serving.value({id, stage}).contains(index)) continue;
                for (const int earlier : m_serving.value({id, stage - 1})) {
                    const int gap = m_portfolio.settings().limits.minStageMonths * 31 / kDaysPerWeek + 1;
                    earliest = std::max(earliest, finish.value(earlier) + gap - m_items[index].weeks);
                }
            }
        }
        return earliest;
    }

    /// A gate where the projection, with the draft in it, earns the stage.
    void addGates() {
        const Portfolio planned = withDraft(m_portfolio, m_draft);
        const Projection projection(planned, m_today);
        const QDate end = planEnd(planned, m_today);
        for (DraftLine& line : m_draft.lines) {
            if (line.initiative.kind != InitiativeKind::Rollout || hasGate(line.initiative.useCase, line.level)) continue;
            const auto date = projection.dateOfStage(Subject::of(line.initiative.useCase), line.level, end);
            if (!date) continue;
            Milestone gate;
            gate.kind = MilestoneKind::Gate;
            gate.subject = Subject::of(line.initiative.useCase);
            gate.stage = line.level;
            gate.date = nextWorkingDay(m_portfolio, std::max(*date, line.initiative.start));
            line.gate = gate;
        }
    }
    bool hasGate(UseCaseId id, int stage) const {
        return std::any_of(m_portfolio.milestones().begin(), m_portfolio.milestones().end(), [&](const Milestone& m) {
            return m.kind == MilestoneKind::Gate && m.subject == Subject::of(id) && m.stage == stage;
        });
    }

    const Portfolio& m_portfolio;
    QDate m_today;
    DraftOptions m_options;
    QDate m_begin;
    QHash<UseCaseId, DraftPath> m_paths;
    QList<Item> m_items;
    QMap<QPair<qint64, int>, QList<int>> m_serving;  ///< use case and stage → items that close its needs
    QMap<QPair<qint64, int>, int> m_rollouts;
    QMap<QString, QMap<int, int>> m_load;
    int m_assessment = -1;
    Draft m_draft;
};

/// Hands the rows of a draft to put functions: the one way from lines to rows.
template <class AddStream, class Add>
void writeDraft(const Portfolio& portfolio, const Draft& draft, const QSet<int>& leftOut, AddStream addStream, Add add) {
    QHash<QString, WorkstreamId> streams;
    for (const Workstream& w : portfolio.workstreams()) streams.insert(w.name, w.id);
    QHash<int, InitiativeId> ids;
    for (int i = 0; i < draft.lines.size(); ++i) {
        if (leftOut.contains(i)) continue;
        const DraftLine& line = draft.lines[i];
        WorkstreamId& stream = streams[line.workstream];
        if (stream.isNull()) stream = addStream(line.workstream, static_cast<int>(streams.size()));
        Initiative initiative = line.initiative;
        initiative.workstream = stream;
        ids[i] = add(initiative);
        for (Outcome outcome : line.outcomes) {
            outcome.initiative = ids[i];
            add(outcome);
        }
        for (const int after : line.after) {
            if (!ids.contains(after)) continue;
            Dependency link;
            link.predecessor = ids[after];
            link.successor = ids[i];
            add(link);
        }
        if (line.gate) add(*line.gate);
    }
}

}  // namespace

QString workstreamFor(const Portfolio& portfolio, Dimension d) {
    QHash<WorkstreamId, int> counts;
    for (const Outcome& o : portfolio.outcomes()) {
        const Initiative* i = portfolio.find(o.initiative);
        const Dimension of = o.dimension ? *o.dimension : criterionOf(o.criterion).value_or(CriterionRef{}).dimension;
        if (i && of == d && i->kind != InitiativeKind::Rollout && !i->workstream.isNull()) ++counts[i->workstream];
    }
    const Workstream* best = nullptr;
    for (const Workstream& w : portfolio.workstreams()) {
        if (counts.value(w.id) > (best ? counts.value(best->id) : 0)) best = &w;
    }
    return best ? best->name : usualWorkstream(d);
}

Draft draftRoadmap(const Portfolio& portfolio, QDate today, const DraftOptions& options, const ProgressCallback& progress) {
    return Drafter(portfolio, today, options).draft(progress);
}

void applyDraft(Editor& editor, const Draft& draft, const QSet<int>& leftOut) {
    writeDraft(editor.portfolio(), draft, leftOut,
               [&](const QString& name, int n) { return editor.insert(Workstream{{}, 0, name, QStringLiteral("c%1").arg((n - 1) % 8 + 1)}); },
               [&](const auto& row) { return editor.insert(row); });
}

Portfolio withDraft(const Portfolio& portfolio, const Draft& draft) {
    Portfolio result = portfolio;
    qint64 next = 1;
    const auto put = [&](auto row) {
        while (result.find(decltype(row.id)(next))) ++next;
        row.id = decltype(row.id)(next++);
        if constexpr (requires { row.position; }) row.position = result.template nextPosition<decltype(row)>();
        result.put(row);
        return row.id;
    };
    writeDraft(portfolio, draft, {}, [&](const QString& name, int n) { return put(Workstream{{}, 0, name, QStringLiteral("c%1").arg((n - 1) % 8 + 1)}); }, put);
    return result;
}

}  // namespace stagepath
