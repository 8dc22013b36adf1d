#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/assessment/profile.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/assessment/taken_over.h"
#include "core/domain/pack/json_keys.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/json/json_guard.h"
#include "core/exchange/json/round_fields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace stagepath::cli {

namespace {

QJsonObject roundIn(const QString& path) {
    const QByteArray bytes = readInput(path);
    QJsonObject round;
    const QString problem = jsonProblem(bytes, round);
    if (!problem.isEmpty()) {
        throw Error(QCoreApplication::translate("CommandLine", "%1 holds no round: %2. Give one JSON object with subject, date, mode, and levels or answers; nothing was changed.").arg(inputName(path), problem));
    }
    if (const QString twice = repeatedKey(bytes); !twice.isEmpty()) {
        throw Error(QCoreApplication::translate("CommandLine", "%1 has the key \"%2\" twice, so only one of its values would count. Remove one; nothing was changed.").arg(inputName(path), excerptOf(twice)));
    }
    return round;
}

/// What a printed round has beside its fields; it may be given back with them.
constexpr std::array kComputed{"name", "readiness", "earned_stage", "coverage", "coverage_band", "indicative"};

/// The latest round of every subject that has one: the enterprise, the units, the use cases.
QList<AssessmentId> latestRounds(const Portfolio& p, QDate today) {
    QList<Subject> subjects{Subject::enterprise()};
    for (const BusinessUnit& u : p.units()) subjects.append(Subject::of(u.id));
    for (const UseCase& u : p.useCases()) subjects.append(Subject::of(u.id));
    QList<AssessmentId> latest;
    for (const Subject& subject : subjects) {
        QList<AssessmentId> rounds = roundsOf(p, subject);
        rounds.removeIf([&](AssessmentId id) { return p.find(id)->date > today; });
        if (!rounds.isEmpty()) latest.append(rounds.constLast());
    }
    return latest;
}

/// The round with the figures of its own day: an older one stands as it stood then.
QJsonObject jsonOf(const Portfolio& p, const Assessment& round) {
    const Standing standing = standingOf(p, round.subject, round.date);
    QJsonObject object = roundJson(p, round);
    object[QStringLiteral("readiness")] = orNull(standing.readiness);
    object[QStringLiteral("earned_stage")] = orNull(standing.earnedStage);
    object[QStringLiteral("coverage")] = standing.coverage;
    object[QStringLiteral("coverage_band")] = bandKey(standing);
    object[QStringLiteral("indicative")] = standing.indicative;
    return object;
}

struct RoundCounts {
    int set = 0;       ///< dimensions set directly
    int reasoned = 0;  ///< of these with a reason
    int answered = 0;
    int unknown = 0;
    int notApplicable = 0;
    int evidenced = 0;
};

/// What this round says by itself.
RoundCounts countsOfRound(const Portfolio& p, const Assessment& round) {
    RoundCounts counts;
    for (const AssessmentLevelId id : p.levelsOf(round.id)) {
        ++counts.set;
        counts.reasoned += saysWhy(p.find(id)->reason);
    }
    for (const AssessmentAnswerId id : p.answersOf(round.id)) {
        const AssessmentAnswer& answer = *p.find(id);
        ++(answer.state == AnswerState::Level ? counts.answered : answer.state == AnswerState::Unknown ? counts.unknown : counts.notApplicable);
        counts.evidenced += hasEvidence(answer);
    }
    return counts;
}

/// "2 of 36 answered, 1 unknown"; without \p questions, "2 answered, 1 unknown". What there is none of is not said.
QString countWords(const RoundCounts& counts, int questions) {
    const auto say = [](const char* text, int n) { return n > 0 ? QStringList(QCoreApplication::translate("CommandLine", text, nullptr, n)) : QStringList(); };
    const QStringList answered = questions > 0 ? QStringList(QCoreApplication::translate("CommandLine", "%1 of %2 answered").arg(counts.answered).arg(questions))
                                               : say(QT_TRANSLATE_N_NOOP("CommandLine", "%n answered"), counts.answered);
    return (say(QT_TRANSLATE_N_NOOP("CommandLine", "%n dimension(s) set"), counts.set) + say(QT_TRANSLATE_N_NOOP("CommandLine", "%n with a reason"), counts.reasoned) + answered +
            say(QT_TRANSLATE_N_NOOP("CommandLine", "%n unknown"), counts.unknown) + say(QT_TRANSLATE_N_NOOP("CommandLine", "%n not applicable"), counts.notApplicable) +
            say(QT_TRANSLATE_N_NOOP("CommandLine", "%n with evidence"), counts.evidenced)).join(QStringLiteral(", "));
}

/// What the round says, and what counts for its subject where earlier rounds or levels set directly make that something else.
QString countedIn(const Portfolio& p, const Assessment& round) {
    const RoundCounts said = countsOfRound(p, round);
    const Coverage coverage = coverageOf(p, round.subject, round.date);
    const RoundCounts held{coverage.set, coverage.reasoned, coverage.answers(), 0, 0, coverage.evidenced};
    const bool isAll = said.set == held.set && said.reasoned == held.reasoned && said.answered == held.answered && said.evidenced == held.evidenced;
    if (isAll) return countWords(said, coverage.questions());
    const QString counted = countWords(held, coverage.questions());
    const QString own = countWords(said, 0);
    return own.isEmpty() ? counted : QCoreApplication::translate("CommandLine", "%1; what counts: %2").arg(own, counted);
}

QString lineOf(const Portfolio& p, const Assessment& round) {
    const Standing standing = standingOf(p, round.subject, round.date);
    const QString head = QCoreApplication::translate("CommandLine", "%1 %2 (%3): %4").arg(round.date.toString(Qt::ISODate), p.nameOf(round.subject), keyOf(round.mode), countedIn(p, round));
    if (!standing.readiness) return head;
    return QCoreApplication::translate("CommandLine", "%1; readiness %2, earned stage %3").arg(head, readinessText(standing)).arg(standing.earnedStage.value_or(0));
}

class AssessCommand : public Command {
public:
    QString name() const override { return QStringLiteral("assess"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Takes a round of answers, or prints the latest of each subject."); }
    QList<QCommandLineOption> options() const override {
        return {{QStringLiteral("round"), QCoreApplication::translate("CommandLine", "A JSON object with the fields of add_assessment."), QStringLiteral("R.json")},
                {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints JSON.")}};
    }
    int run(const Call& call) override { return call.isSet("round") ? take(call) : list(call); }

private:
    static int take(const Call& call) {
        const QString file = call.argument(0, "FILE");
        QJsonObject fields = roundIn(call.value("round"));
        for (const char* key : kComputed) fields.remove(QLatin1String(key));
        const auto workspace = openForOneAction(call);
        AssessmentId id;
        try {
            id = addRound(*workspace, fields);
        } catch (const Error& error) {
            throw Error(QCoreApplication::translate("CommandLine", "%1 can't be taken into %2: %3").arg(inputName(call.value("round")), file, error.message()));
        }
        const Portfolio portfolio = workspace->portfolio();
        workspace->closeOrTakeBack();
        const Assessment& round = *portfolio.find(id);
        if (call.isSet("json")) printJson(jsonOf(portfolio, round));
        else print(lineOf(portfolio, round));
        return Done;
    }
    static int list(const Call& call) {
        const auto workspace = openToRead(call);
        const Portfolio& p = workspace->portfolio();
        QJsonArray rounds;
        for (const AssessmentId id : latestRounds(p, call.today())) {
            if (call.isSet("json")) rounds.append(jsonOf(p, *p.find(id)));
            else print(lineOf(p, *p.find(id)));
        }
        if (call.isSet("json")) printJson({{QStringLiteral("assessments"), rounds}});
        tellOfDamage(*workspace);
        return Done;
    }
};

}  // namespace

std::unique_ptr<Command> makeAssessCommand() { return std::make_unique<AssessCommand>(); }

}  // namespace stagepath::cli
