#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/analysis/assessment/why.h"
#include "core/analysis/figures.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stagepath::cli {

namespace {

template <class E>
QJsonObject countsByKey(const QHash<E, int>& counts) {
    QJsonObject object;
    for (std::size_t i = 0; i < EnumKeys<E>::keys.size(); ++i) {
        const E value = static_cast<E>(i);
        object[keyOf(value)] = counts.value(value);
    }
    return object;
}

template <std::size_t N>
QJsonObject countsByStage(const std::array<int, N>& counts) {
    QJsonObject object;
    for (std::size_t i = 0; i < N; ++i) object[QString::number(i)] = counts[i];
    return object;
}

QJsonObject countsOf(const Portfolio& p, const PortfolioSummary& summary) {
    QJsonObject earned = countsByStage(summary.byEarnedStage);
    earned[QStringLiteral("not_assessed")] = summary.notAssessed;
    return {{QStringLiteral("use_cases"), summary.useCases},
            {QStringLiteral("people"), p.people().size()},
            {QStringLiteral("business_units"), p.units().size()},
            {QStringLiteral("initiatives"), p.initiatives().size()},
            {QStringLiteral("milestones"), p.milestones().size()},
            {QStringLiteral("by_lifecycle"), countsByKey(summary.byLifecycle)},
            {QStringLiteral("by_stage"), countsByStage(summary.byStage)},
            {QStringLiteral("by_earned_stage"), earned},
            {QStringLiteral("by_quadrant"), countsByKey(summary.byQuadrant)}};
}

QJsonObject enterpriseOf(const Portfolio& p, QDate today) {
    const Standing standing = standingOf(p, Subject::enterprise(), today);
    QJsonObject levels;
    for (Dimension d : kDimensions) levels[keyOf(d)] = standing[d].known ? QJsonValue(standing[d].level) : QJsonValue(QJsonValue::Null);
    QJsonArray blockers;
    for (const Blocker& b : blockersOf(p, Subject::enterprise(), today)) {
        blockers.append(QJsonObject{{QStringLiteral("criterion"), orNull(b.criterion)},
                                    {QStringLiteral("dimension"), keyOf(b.dimension)},
                                    {QStringLiteral("level"), b.answered ? QJsonValue(b.level) : QJsonValue(QJsonValue::Null)},
                                    {QStringLiteral("needed"), b.needed}});
    }
    return {{QStringLiteral("readiness"), orNull(standing.readiness)}, {QStringLiteral("earned_stage"), orNull(standing.earnedStage)},
            {QStringLiteral("indicative"), standing.indicative},       {QStringLiteral("levels"), levels},
            {QStringLiteral("coverage"), standing.coverage},           {QStringLiteral("coverage_band"), bandKey(standing)},
            {QStringLiteral("blockers"), blockers}};
}

QString personName(const Portfolio& p, PersonId id) {
    const Person* person = p.find(id);
    return person ? person->name : QString();
}

QJsonObject useCaseOf(const Portfolio& p, const UseCase& u, QDate today) {
    const UseCaseFigures figures = figuresOf(p, u, today);
    const BusinessUnit* unit = p.find(u.unit);
    QJsonObject levels;
    for (Dimension d : kDimensions) {
        const DimensionStanding& s = figures.standing[d];
        levels[keyOf(d)] = QJsonObject{{QStringLiteral("level"), s.known ? QJsonValue(s.level) : QJsonValue(QJsonValue::Null)},
                                       {QStringLiteral("inherited"), s.inherited}};
    }
    return {{QStringLiteral("id"), u.id.toString()},
            {QStringLiteral("external_id"), orNull(u.externalId)},
            {QStringLiteral("name"), u.name},
            {QStringLiteral("unit"), orNull(unit ? unit->name : QString())},
            {QStringLiteral("lifecycle"), keyOf(u.lifecycle)},
            {QStringLiteral("stage"), u.stage},
            {QStringLiteral("earned_stage"), orNull(figures.standing.earnedStage)},
            {QStringLiteral("impact"), orNull(figures.impact.value)},
            {QStringLiteral("readiness"), orNull(figures.standing.readiness)},
            {QStringLiteral("quadrant"), keyOf(figures.quadrant)},
            {QStringLiteral("accountable"), orNull(personName(p, u.accountable))},
            {QStringLiteral("lead"), orNull(personName(p, u.lead))},
            {QStringLiteral("levels"), levels}};
}

/// "Data quality measured (DR1)", or the dimension where no criterion of it stands out.
QString whatBlocks(const Settings& settings, const Blocker& b) {
    if (b.criterion.isEmpty()) return dimensionName(b.dimension);
    const Criterion* criterion = packOf(settings).find(b.criterion);
    return criterion ? QStringLiteral("%1 (%2)").arg(criterion->name, b.criterion) : b.criterion;
}

/// " (2 retired left out)"; nothing where none is retired.
QString retiredNote(const PortfolioSummary& summary) {
    const int retired = summary.byLifecycle.value(Lifecycle::Retired);
    return retired > 0 ? QLatin1String(" (") + QCoreApplication::translate("CommandLine", "%1 retired left out").arg(retired) + QLatin1Char(')') : QString();
}

void printText(const Portfolio& p, QDate today) {
    const PortfolioSummary summary = summaryOf(p, today);
    const Standing enterprise = standingOf(p, Subject::enterprise(), today);
    print(p.settings().organisation);
    print(QCoreApplication::translate("CommandLine", "%Ln use case(s)", nullptr, summary.useCases) + retiredNote(summary) + QLatin1String(", ") +
          QCoreApplication::translate("CommandLine", "%Ln initiative(s)", nullptr, int(p.initiatives().size())) + QLatin1String(", ") +
          QCoreApplication::translate("CommandLine", "%n people", nullptr, int(p.people().size())));
    print(QCoreApplication::translate("CommandLine", "Past the pilot: %1 of %2").arg(summary.pastPilot).arg(summary.useCases));
    print(QCoreApplication::translate("CommandLine", "Without accountable owner: %1").arg(summary.withoutOwner));
    if (enterprise.readiness) {
        print(QCoreApplication::translate("CommandLine", "Enterprise: readiness %1, earned stage %2 %3")
                  .arg(readinessText(enterprise)).arg(enterprise.earnedStage.value_or(0)).arg(stageName(enterprise.earnedStage.value_or(0))));
        // Beside a stage stand the plain average, the weakest dimension and what blocks the next one (CONTENT.md B.8 rule 6).
        print(QStringLiteral("  ") + whyStage(p, Subject::enterprise(), today, today).constLast().text);
    } else {
        print(QCoreApplication::translate("CommandLine", "The enterprise is not assessed."));
    }
    for (const Blocker& b : blockersOf(p, Subject::enterprise(), today)) {
        const QString what = whatBlocks(p.settings(), b);
        print(b.answered ? QCoreApplication::translate("CommandLine", "  needs %1 at level %2, is at %3").arg(what).arg(b.needed).arg(b.level)
                         : QCoreApplication::translate("CommandLine", "  needs %1 at level %2, is not answered").arg(what).arg(b.needed));
    }
}

class InfoCommand : public Command {
public:
    QString name() const override { return QStringLiteral("info"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Prints counts, scores, stages and blockers."); }
    QList<QCommandLineOption> options() const override {
        return {{QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints JSON.")}};
    }
    int run(const Call& call) override {
        const auto workspace = openToRead(call);
        const Portfolio& p = workspace->portfolio();
        if (!call.isSet("json")) {
            printText(p, call.today());
            tellOfDamage(*workspace);
            return Done;
        }
        QJsonArray useCases;
        for (const UseCase& u : p.useCases()) useCases.append(useCaseOf(p, u, call.today()));
        printJson({{QStringLiteral("organisation"), p.settings().organisation},
                   {QStringLiteral("schema_version"), workspace->schemaVersion()},
                   {QStringLiteral("today"), call.today().toString(Qt::ISODate)},
                   {QStringLiteral("counts"), countsOf(p, summaryOf(p, call.today()))},
                   {QStringLiteral("enterprise"), enterpriseOf(p, call.today())},
                   {QStringLiteral("use_cases"), useCases}});
        tellOfDamage(*workspace);
        return Done;
    }
};

}  // namespace

std::unique_ptr<Command> makeInfoCommand() { return std::make_unique<InfoCommand>(); }

}  // namespace stagepath::cli
