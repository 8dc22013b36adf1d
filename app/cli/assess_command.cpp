#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/assessment/rounds.h"
#include "core/exchange/round_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace stagepath::cli {

namespace {

QJsonObject roundIn(const QString& path) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(readInput(path), &error);
    if (error.error != QJsonParseError::NoError) {
        throw Error(QCoreApplication::translate("CommandLine", "%1 is no JSON: %2 at byte %3. Nothing was changed.").arg(inputName(path), error.errorString()).arg(error.offset));
    }
    if (document.isObject()) return document.object();
    throw Error(QCoreApplication::translate("CommandLine", "%1 holds no round: give one JSON object with subject, date, mode, and levels or answers. Nothing was changed.").arg(inputName(path)));
}

/// What a printed round has beside its fields; it may be given back with them.
constexpr std::array kComputed{"name", "readiness", "earned_stage", "coverage", "indicative"};

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

QJsonObject jsonOf(const Portfolio& p, const Assessment& round, QDate today) {
    const Standing standing = standingOf(p, round.subject, today);
    QJsonObject object = roundJson(p, round);
    object[QStringLiteral("readiness")] = orNull(standing.readiness);
    object[QStringLiteral("earned_stage")] = orNull(standing.earnedStage);
    object[QStringLiteral("coverage")] = standing.coverage;
    object[QStringLiteral("indicative")] = standing.indicative;
    return object;
}

QString lineOf(const Portfolio& p, const Assessment& round, QDate today) {
    const Standing standing = standingOf(p, round.subject, today);
    const Coverage coverage = coverageOf(p, round.subject, today);
    const QString head = QCoreApplication::translate("CommandLine", "%1 %2 (%3): answered %4 of %5, with evidence %6")
                             .arg(round.date.toString(Qt::ISODate), p.nameOf(round.subject), keyOf(round.mode))
                             .arg(coverage.answered).arg(coverage.asked - coverage.notApplicable).arg(coverage.evidenced);
    if (!standing.readiness) return head;
    return QCoreApplication::translate("CommandLine", "%1; readiness %2, earned stage %3").arg(head).arg(shownFigure(*standing.readiness)).arg(standing.earnedStage.value_or(0));
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
        const auto workspace = openToWrite(call);
        AssessmentId id;
        try {
            id = addRound(*workspace, fields);
        } catch (const Error& error) {
            throw Error(QCoreApplication::translate("CommandLine", "%1 can't be taken into %2: %3").arg(inputName(call.value("round")), file, error.message()));
        }
        const Portfolio portfolio = workspace->portfolio();
        workspace->close();
        const Assessment& round = *portfolio.find(id);
        if (call.isSet("json")) printJson(jsonOf(portfolio, round, call.today()));
        else print(lineOf(portfolio, round, call.today()));
        return Done;
    }
    static int list(const Call& call) {
        const auto workspace = openToRead(call);
        const Portfolio& p = workspace->portfolio();
        QJsonArray rounds;
        for (const AssessmentId id : latestRounds(p, call.today())) {
            if (call.isSet("json")) rounds.append(jsonOf(p, *p.find(id), call.today()));
            else print(lineOf(p, *p.find(id), call.today()));
        }
        if (call.isSet("json")) printJson({{QStringLiteral("assessments"), rounds}});
        return Done;
    }
};

}  // namespace

std::unique_ptr<Command> makeAssessCommand() { return std::make_unique<AssessCommand>(); }

}  // namespace stagepath::cli
