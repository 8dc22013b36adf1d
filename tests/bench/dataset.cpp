#include "tests/bench/dataset.h"

#include "core/workspace/workspace.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <map>

namespace stagepath::bench {

namespace {

QTemporaryDir& folder() {
    static QTemporaryDir dir;
    return dir;
}

Environment environment() {
    Environment e = Environment::fixed(today());
    e.stateDirectory = folder().filePath(QStringLiteral("state"));
    return e;
}

template <class T>
QList<Id<T>> addNamed(Editor& editor, int count, const char* word) {
    QList<Id<T>> ids;
    for (int i = 0; i < count; ++i) {
        T row;
        row.name = QStringLiteral("%1 %2").arg(QLatin1String(word)).arg(i + 1);
        row.position = i + 1;
        if constexpr (requires { row.color; }) row.color = QStringLiteral("c%1").arg(i % 8 + 1);
        ids.append(editor.insert(row));
    }
    return ids;
}

void addLevels(Editor& editor, UseCaseId useCase, QDate date, QRandomGenerator& random) {
    Assessment round;
    round.subject = Subject::of(useCase);
    round.date = date;
    round.mode = AssessmentMode::Direct;
    const AssessmentId id = editor.insert(round);
    for (Dimension d : kDimensions) {
        AssessmentLevel level;
        level.assessment = id;
        level.dimension = d;
        level.level = random.bounded(4);
        level.reason = QStringLiteral("Workshop");
        editor.insert(level);
    }
}

UseCase makeUseCase(int i, BusinessUnitId unit, PersonId owner, QDate start, QRandomGenerator& random) {
    UseCase u;
    u.position = i + 1;
    u.externalId = QStringLiteral("UC-%1").arg(i + 1, 5, 10, QLatin1Char('0'));
    u.name = QStringLiteral("Use case %1: reading and ranking of cases").arg(i + 1);
    u.summary = QStringLiteral("Reads what comes in, ranks it and hands the unclear part over to a person.");
    u.unit = unit;
    u.category = QStringLiteral("Category %1").arg(i % 30);
    u.lifecycle = static_cast<Lifecycle>(random.bounded(5));
    u.stage = random.bounded(4);
    u.stageSince = start.addDays(-random.bounded(900));
    u.accountable = owner;
    u.annualValue = qint64(random.bounded(2000)) * 1000000;
    return u;
}

void addInitiative(Editor& editor, int i, UseCaseId useCase, const QList<WorkstreamId>& streams, QDate start,
                   QList<InitiativeId>& all, QRandomGenerator& random) {
    Initiative row;
    row.position = i + 1;
    row.name = QStringLiteral("Initiative %1 for the next stage").arg(i + 1);
    row.kind = i % 3 == 0 ? InitiativeKind::Rollout : InitiativeKind::Enabler;
    row.workstream = streams[i % streams.size()];
    row.useCase = row.kind == InitiativeKind::Rollout ? useCase : UseCaseId();
    row.start = start.addDays(random.bounded(1600));
    row.finish = row.start.addDays(28 + random.bounded(180));
    all.append(editor.insert(row));
    Outcome outcome;
    outcome.initiative = all.constLast();
    outcome.subject = Subject::of(useCase);
    outcome.dimension = kDimensions[static_cast<std::size_t>(i) % kDimensionCount];
    outcome.level = 1 + random.bounded(4);
    editor.insert(outcome);
    if (i % 10 == 0) return;
    Dependency link;
    link.predecessor = all[all.size() - 2];
    link.successor = all.constLast();
    editor.insert(link);
}

}  // namespace

QDate today() { return {2026, 11, 16}; }

void fill(Editor& editor, int count, QDate start) {
    QRandomGenerator random(42);
    const QList<BusinessUnitId> units = addNamed<BusinessUnit>(editor, 20, "Unit");
    const QList<PersonId> people = addNamed<Person>(editor, 40, "Person");
    const QList<WorkstreamId> streams = addNamed<Workstream>(editor, 12, "Workstream");
    const QList<ImpactCriterion> criteria = editor.portfolio().impactCriteria().rows();
    QList<UseCaseId> useCases;
    for (int i = 0; i < count; ++i) {
        useCases.append(editor.insert(makeUseCase(i, units[i % 20], people[i % 40], start, random)));
        addLevels(editor, useCases.constLast(), start.addDays(-30), random);
        for (const ImpactCriterion& criterion : criteria) {
            ImpactScore score;
            score.useCase = useCases.constLast();
            score.criterion = criterion.id;
            score.score = random.bounded(6);
            editor.insert(score);
        }
    }
    QList<InitiativeId> initiatives;
    for (int i = 0; i < count; ++i) addInitiative(editor, i, useCases[i], streams, start, initiatives, random);
}

QString workspaceOf(int count) {
    static std::map<int, QString> made;
    QString& path = made[count];
    if (path.isEmpty()) {
        path = folder().filePath(QStringLiteral("bench-%1.stagepath").arg(count));
        auto workspace = Workspace::create(path, QStringLiteral("Bench"), environment());
        workspace->edit(QStringLiteral("Fill"), [&](Editor& editor) { fill(editor, count, today()); });
        workspace->close();
    }
    return path;
}

const Portfolio& portfolioOf(int count) {
    static std::map<int, Portfolio> loaded;
    auto it = loaded.find(count);
    if (it == loaded.end()) {
        it = loaded.emplace(count, Workspace::open(workspaceOf(count), Workspace::Access::ReadOnly, environment())->portfolio()).first;
    }
    return it->second;
}

const Portfolio& portfolioWithHistory(int count) {
    static std::map<int, Portfolio> made;
    auto it = made.find(count);
    if (it != made.end()) return it->second;
    Portfolio portfolio = portfolioOf(count);
    QRandomGenerator random(7);
    QHash<qint64, Assessment> rounds;
    QHash<qint64, AssessmentLevel> levels;
    qint64 id = 0;
    for (const UseCase& u : portfolio.useCases()) {
        for (int half = 1; half < 5; ++half) {
            Assessment round;
            round.id = AssessmentId(++id);
            round.subject = Subject::of(u.id);
            round.date = today().addDays(-30).addMonths(-6 * half);
            round.mode = AssessmentMode::Direct;
            rounds.insert(round.id.value, round);
            for (Dimension d : kDimensions) {
                const AssessmentLevel level{AssessmentLevelId(++id), round.id, d, random.bounded(4), QStringLiteral("Workshop")};
                levels.insert(level.id.value, level);
            }
        }
    }
    portfolio.apply(rounds, {});
    portfolio.apply(levels, {});
    return made.emplace(count, std::move(portfolio)).first->second;
}

}  // namespace stagepath::bench
