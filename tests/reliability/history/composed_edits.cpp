#include "tests/reliability/history/composed_edits.h"

#include "core/analysis/assessment/gap_plan.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/checks/mends.h"
#include "core/analysis/draft/draft.h"
#include "core/analysis/plan/schedule_shift.h"
#include "core/exchange/import/import_options.h"
#include "core/exchange/import/import_plan.h"
#include "core/exchange/json/edit_lines.h"
#include "core/exchange/json/round_fields.h"
#include "core/workspace/baseline_edit.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace stagepath::reliability {

namespace {

constexpr int kImportedRows = 25;
constexpr int kMostDraftLines = 6;    ///< taken of a draft, so that a long run does not grow without end
constexpr int kMostFindingsAsked = 40;  ///< for a mend
constexpr int kNewestChanges = 40;    ///< among which one is reverted

/// The first lines of \p draft: what they wait for in those left out is dropped.
Draft beginningOf(Draft draft) {
    draft.lines = draft.lines.mid(0, kMostDraftLines);
    for (DraftLine& line : draft.lines) line.after.removeIf([&](int other) { return other >= draft.lines.size(); });
    return draft;
}

QString quoted(QString name) { return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'); }

template <class T, class F>
void writeChanged(Editor& e, qint64 id, F&& change) {
    const T* found = e.portfolio().find(Id<T>(id));
    if (!found) throw Error(QStringLiteral("what a mend speaks of is not there"));
    T row = *found;
    change(row);
    e.update(row);
}

void addEnabler(Editor& e, const Mend& mend) {
    Initiative row;
    row.name = QStringLiteral("Ready for stage %1").arg(mend.stage);
    row.kind = InitiativeKind::Enabler;
    row.useCase = mend.subject.useCase;
    row.start = mend.start;
    row.finish = mend.finish;
    const InitiativeId id = e.insert(row);
    for (const Dimension d : mend.dimensions) e.insert(Outcome{{}, id, mend.subject, d, {}, mend.stage});
}

/// The rows that accepting \p mend writes; \p person is who answers or leads where one has to be chosen.
void write(Editor& e, const Mend& mend, PersonId person, QDate today) {
    switch (mend.kind) {
        case MendKind::MoveInitiative:
            writeChanged<Initiative>(e, mend.id, [&](Initiative& row) { row.start = mend.start, row.finish = mend.finish; });
            break;
        case MendKind::FinishInitiative: writeChanged<Initiative>(e, mend.id, [](Initiative& row) { row.progress = 100; }); break;
        case MendKind::BringForward:
            for (const PlannedMove& move : mend.moves) {
                writeChanged<Initiative>(e, move.initiative.value, [&](Initiative& row) { row.start = move.span.start, row.finish = move.span.finish; });
            }
            break;
        case MendKind::MoveGate: writeChanged<Milestone>(e, mend.id, [&](Milestone& row) { row.date = mend.start; }); break;
        case MendKind::MoveUseCaseTarget: writeChanged<UseCase>(e, mend.id, [&](UseCase& row) { row.targetDate = mend.start; }); break;
        case MendKind::MoveTarget: writeChanged<Target>(e, mend.id, [&](Target& row) { row.date = mend.start; }); break;
        case MendKind::SetStage:
            writeChanged<UseCase>(e, mend.id, [&](UseCase& row) { row.stage = mend.stage, row.stageSince = today; });
            break;
        case MendKind::GiveMandate: writeChanged<Person>(e, mend.id, [](Person& row) { row.executive = true; }); break;
        case MendKind::ChooseOwner: writeChanged<UseCase>(e, mend.id, [&](UseCase& row) { row.accountable = person; }); break;
        case MendKind::ChooseLead: writeChanged<Initiative>(e, mend.id, [&](Initiative& row) { row.lead = person; }); break;
        case MendKind::AddEnabler: addEnabler(e, mend); break;
        case MendKind::RemoveLink: e.remove(DependencyId(mend.id)); break;
    }
}

/// Whether \p change has anything in it.
bool changed(const Changeset& change) { return !change.isEmpty(); }

}  // namespace

bool ComposedEdits::importList(Workspace& w) {
    QByteArray list = "Name,Summary,Business unit,Accountable owner\n";
    for (int row = 0; row < kImportedRows; ++row) {
        const auto& known = w.portfolio().useCases().rows();
        const QString name = !known.isEmpty() && row % 3 == 0 ? anyOf(known).name : QStringLiteral("Imported %1").arg(m_random.bounded(100000));
        list += quoted(name).toUtf8() + ",What it does " + QByteArray::number(m_random.bounded(1000)) + ",Unit " + QByteArray::number(m_random.bounded(4)) + ",Ada " + QByteArray::number(m_random.bounded(4)) + '\n';
    }
    ImportOptions options;
    options.duplicates = std::array{DuplicateRule::Skip, DuplicateRule::Update, DuplicateRule::Add}[static_cast<std::size_t>(m_random.bounded(3))];
    const ImportPlan plan = planImport(list, QStringLiteral("list.csv"), options, w.portfolio());
    return changed(w.edit(QStringLiteral("Import"), [&](Editor& e) { applyImport(e, plan); }));
}

bool ComposedEdits::acceptDraft(Workspace& w) {
    const Draft draft = beginningOf(draftRoadmap(w.portfolio(), w.environment().today(), {}, {}));
    return changed(w.edit(QStringLiteral("Draft roadmap"), [&](Editor& e) { applyDraft(e, draft); }));
}

bool ComposedEdits::planGaps(Workspace& w) {
    const auto& useCases = w.portfolio().useCases().rows();
    const Subject subject = useCases.isEmpty() ? Subject::enterprise() : Subject::of(anyOf(useCases).id);
    const QDate today = w.environment().today();
    const Draft plan = gapPlan(w.portfolio(), subject, gapsOf(w.portfolio(), subject, 1 + m_random.bounded(4), today).mid(0, 4), today);
    return changed(w.edit(QStringLiteral("Plan needs"), [&](Editor& e) { applyDraft(e, plan); }));
}

bool ComposedEdits::takeBaseline(Workspace& w) {
    const Baseline baseline{{}, QStringLiteral("Plan %1").arg(m_random.bounded(1000)), w.environment().today()};
    return changed(w.edit(QStringLiteral("Take a baseline"), [&](Editor& e) { freezePlan(e, baseline); }));
}

bool ComposedEdits::handOver(Workspace& w) {
    const auto& people = w.portfolio().people().rows();
    if (people.isEmpty()) return false;
    const PersonId from = anyOf(people).id;
    const PersonId to = anyOf(people).id;
    return changed(w.edit(QStringLiteral("Hand over"), [&](Editor& e) {
        for (UseCase row : e.portfolio().useCases()) {
            if (row.accountable == from) row.accountable = to;
            if (row.lead == from) row.lead = to;
            e.update(row);
        }
        for (Initiative row : e.portfolio().initiatives()) {
            if (row.lead == from) row.lead = to;
            e.update(row);
        }
        if (from != to && m_random.bounded(2)) e.remove(from);
    }));
}

bool ComposedEdits::removeUnitWithHeir(Workspace& w) {
    const auto& units = w.portfolio().units().rows();
    if (units.isEmpty()) return false;
    const BusinessUnitId gone = anyOf(units).id;
    const BusinessUnitId heir = anyOf(units).id;
    return changed(w.edit(QStringLiteral("Remove business unit"), [&](Editor& e) {
        const auto move = [&](const auto& table) {
            for (auto row : table) {
                if (row.unit != gone) continue;
                row.unit = heir == gone ? BusinessUnitId() : heir;
                e.update(row);
            }
        };
        move(e.portfolio().useCases());
        move(e.portfolio().people());
        e.remove(gone);
    }));
}

bool ComposedEdits::removeMany(Workspace& w) {
    const auto useCases = w.portfolio().useCases().rows();
    const auto initiatives = w.portfolio().initiatives().rows();
    return changed(w.edit(QStringLiteral("Remove many"), [&](Editor& e) {
        for (const UseCase& row : useCases) {
            if (m_random.bounded(12) == 0) e.remove(row.id);
        }
        for (const Initiative& row : initiatives) {
            if (m_random.bounded(12) == 0) e.remove(row.id);
        }
    }));
}

bool ComposedEdits::mend(Workspace& w) {
    const QDate today = w.environment().today();
    const QList<Finding> findings = findingsOf(w.portfolio(), today);
    const auto& people = w.portfolio().people().rows();
    const PersonId person = people.isEmpty() ? PersonId() : anyOf(people).id;
    const Mender mender(w.portfolio(), today);
    for (int tries = 0; tries < kMostFindingsAsked && !findings.isEmpty(); ++tries) {
        const QList<Mend> mends = mender.of(anyOf(findings));
        if (mends.isEmpty()) continue;
        const Mend chosen = anyOf(mends);
        if (chosen.needsPerson() && person.isNull()) continue;
        return changed(w.edit(QStringLiteral("Mend"), [&](Editor& e) { write(e, chosen, person, today); }));
    }
    return false;
}

/// The usual mend of every finding of one check, in one step, as far as they concern different rows.
bool ComposedEdits::mendAll(Workspace& w) {
    const QDate today = w.environment().today();
    const QList<Finding> findings = findingsOf(w.portfolio(), today);
    if (findings.isEmpty()) return false;
    const QString key = anyOf(findings).key;
    const Mender mender(w.portfolio(), today);
    QList<Mend> mends;
    QSet<qint64> rows;
    for (const Finding& finding : findings) {
        if (finding.key != key || mends.size() >= kMostFindingsAsked) continue;
        const QList<Mend> own = mender.of(finding);
        if (own.isEmpty() || own.constFirst().needsPerson() || own.constFirst().kind == MendKind::BringForward || rows.contains(own.constFirst().id)) continue;
        rows.insert(own.constFirst().id);
        mends.append(own.constFirst());
    }
    return changed(w.edit(QStringLiteral("Mend all"), [&](Editor& e) {
        for (const Mend& one : mends) write(e, one, {}, today);
    }));
}

bool ComposedEdits::putAside(Workspace& w) {
    const QList<Finding> findings = findingsOf(w.portfolio(), w.environment().today());
    if (findings.isEmpty()) return false;
    const QString key = anyOf(findings).key;
    return changed(w.edit(QStringLiteral("Put findings aside"), [&](Editor& e) {
        int left = kMostFindingsAsked;
        for (const Finding& finding : findings) {
            if (finding.key == key && left-- > 0) e.insert(dismissalOf(finding, QStringLiteral("Known"), w.environment().today(), w.environment().author));
        }
    }));
}

bool ComposedEdits::shiftFollowing(Workspace& w) {
    const auto& initiatives = w.portfolio().initiatives().rows();
    if (initiatives.isEmpty()) return false;
    const Initiative moved = anyOf(initiatives);
    if (!moved.start.isValid() || !moved.finish.isValid()) return false;
    const int days = 1 + m_random.bounded(200);
    QList<PlannedMove> moves{{moved.id, {moved.start.addDays(days), moved.finish.addDays(days)}}};
    moves += stagepath::shiftFollowing(w.portfolio(), moves).moves;
    return changed(w.edit(QStringLiteral("Move with what follows"), [&](Editor& e) {
        for (const PlannedMove& move : moves) writeChanged<Initiative>(e, move.initiative.value, [&](Initiative& row) { row.start = move.span.start, row.finish = move.span.finish; });
    }));
}

bool ComposedEdits::beginRound(Workspace& w) {
    const QDate today = w.environment().today();
    const QString level = QString::number(m_random.bounded(5));
    QJsonObject fields{{QStringLiteral("subject"), QStringLiteral("enterprise")}, {QStringLiteral("date"), today.toString(Qt::ISODate)}};
    if (m_random.bounded(2)) {
        fields[QStringLiteral("mode")] = QStringLiteral("full");
        fields[QStringLiteral("answers")] = QJsonObject{{QStringLiteral("DR1"), QJsonObject{{QStringLiteral("level"), m_random.bounded(5)}, {QStringLiteral("evidence"), QStringLiteral("trial ") + level}}},
                                                        {QStringLiteral("MO4"), QJsonObject{{QStringLiteral("level"), QStringLiteral("unknown")}}}};
    } else {
        fields[QStringLiteral("mode")] = QStringLiteral("direct");
        fields[QStringLiteral("levels")] = QJsonObject{{QStringLiteral("data"), QJsonObject{{QStringLiteral("level"), m_random.bounded(5)}, {QStringLiteral("reason"), QStringLiteral("audit ") + level}}}};
    }
    return !addRound(w, fields).isNull();
}

bool ComposedEdits::closeOrReopenRound(Workspace& w) {
    const auto& rounds = w.portfolio().assessments().rows();
    if (rounds.isEmpty()) return false;
    Assessment row = anyOf(rounds);
    row.closed = row.closed.isNull() ? row.date.addDays(m_random.bounded(60)) : QDate();
    return changed(w.edit(QStringLiteral("Close or reopen a round"), [&](Editor& e) { e.update(row); }));
}

/// What a use case inherits becomes a round of its own.
bool ComposedEdits::takeOverLevels(Workspace& w) {
    const auto& useCases = w.portfolio().useCases().rows();
    if (useCases.isEmpty()) return false;
    Assessment round;
    round.subject = Subject::of(anyOf(useCases).id);
    round.mode = AssessmentMode::Direct;
    round.date = w.environment().today();
    round.id = idAfterOthers(w.portfolio(), round);
    const Standing standing = standingOf(w.portfolio(), round.subject, round.date);
    const auto inherits = [&](Dimension d) { return standing[d].known && standing[d].inherited; };
    if (std::none_of(kDimensions.begin(), kDimensions.end(), inherits)) return false;
    return changed(w.edit(QStringLiteral("Take over inherited levels"), [&](Editor& e) {
        const AssessmentId id = e.insert(round);
        for (const Dimension d : kDimensions) {
            if (inherits(d)) e.insert(AssessmentLevel{{}, id, d, static_cast<int>(standing[d].level), QStringLiteral("taken over")});
        }
    }));
}

bool ComposedEdits::editLine(Workspace& w) {
    const QByteArray number = QByteArray::number(m_random.bounded(100000));
    const QByteArray today = w.environment().today().toString(Qt::ISODate).toLatin1();
    const QByteArrayList lines{R"({"edit": "add_use_case", "name": "Line )" + number + R"(", "stage": 2})",
                               R"({"edit": "add_person", "name": "Person )" + number + R"(", "executive": true})",
                               R"({"edit": "add_initiative", "name": "Work )" + number + R"(", "start": ")" + today + R"(", "finish": ")" + today + R"("})",
                               R"({"edit": "add_milestone", "name": "Board )" + number + R"(", "date": ")" + today + R"("})",
                               R"({"edit": "set_setting", "key": "organisation", "value": "Alder )" + number + R"("})"};
    return !applyEditLine(w, anyOf(lines)).isEmpty();
}

bool ComposedEdits::revertOne(Workspace& w) {
    const qint64 last = w.historyPosition();
    return last > 0 && changed(w.revert(std::max<qint64>(1, last - m_random.bounded(kNewestChanges))));
}

const std::vector<ComposedEdits::Kind>& ComposedEdits::kinds() {
    static const std::vector<Kind> all{{"import a list", &ComposedEdits::importList},
                                       {"accept a draft", &ComposedEdits::acceptDraft},
                                       {"plan needs", &ComposedEdits::planGaps},
                                       {"take a baseline", &ComposedEdits::takeBaseline},
                                       {"hand everything over", &ComposedEdits::handOver},
                                       {"remove a unit with an heir", &ComposedEdits::removeUnitWithHeir},
                                       {"remove many", &ComposedEdits::removeMany},
                                       {"accept a mend", &ComposedEdits::mend},
                                       {"accept the mends of a check", &ComposedEdits::mendAll},
                                       {"put findings aside", &ComposedEdits::putAside},
                                       {"move with what follows", &ComposedEdits::shiftFollowing},
                                       {"begin a round", &ComposedEdits::beginRound},
                                       {"close or reopen a round", &ComposedEdits::closeOrReopenRound},
                                       {"take over inherited levels", &ComposedEdits::takeOverLevels},
                                       {"apply a line of edits", &ComposedEdits::editLine},
                                       {"revert one change", &ComposedEdits::revertOne}};
    return all;
}

int ComposedEdits::count() { return static_cast<int>(kinds().size()); }
QString ComposedEdits::nameOf(int which) { return QLatin1String(kinds()[static_cast<std::size_t>(which)].name); }
bool ComposedEdits::make(int which, Workspace& w) { return (this->*kinds()[static_cast<std::size_t>(which)].make)(w); }

}  // namespace stagepath::reliability
