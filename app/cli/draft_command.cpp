#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/analysis/draft/draft.h"
#include "core/analysis/draft/enabler_ranking.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace stagepath::cli {

namespace {

QJsonObject lineOf(const Portfolio& p, const DraftLine& line) {
    QJsonArray subjects;
    QSet<Subject> named;  // names may be equal
    for (const Outcome& o : line.outcomes) {
        if (named.contains(o.subject)) continue;
        named.insert(o.subject);
        subjects.append(p.nameOf(o.subject));
    }
    QJsonArray unlocks;
    for (const UseCaseId id : line.unlocks) unlocks.append(p.find(id)->name);
    return {{QStringLiteral("name"), line.initiative.name},
            {QStringLiteral("kind"), keyOf(line.initiative.kind)},
            {QStringLiteral("dimension"), line.dimension ? QJsonValue(keyOf(*line.dimension)) : QJsonValue()},
            {QStringLiteral("level"), line.level > 0 ? QJsonValue(line.level) : QJsonValue()},
            {QStringLiteral("workstream"), line.workstream},
            {QStringLiteral("subjects"), subjects},
            {QStringLiteral("start"), line.initiative.start.toString(Qt::ISODate)},
            {QStringLiteral("finish"), line.initiative.finish.toString(Qt::ISODate)},
            {QStringLiteral("unlocks"), unlocks},
            {QStringLiteral("unlocked_impact"), line.unlockedImpact},
            {QStringLiteral("why"), line.why}};
}

QJsonObject worthOf(const EnablerWorth& worth) {
    return {{QStringLiteral("name"), worth.name},
            {QStringLiteral("proposed"), worth.initiative.isNull()},
            {QStringLiteral("unlocked_impact"), worth.unlockedImpact},
            {QStringLiteral("months"), worth.months},
            {QStringLiteral("impact_per_month"), worth.impactPerMonth}};
}

QJsonObject gateOf(const Portfolio& p, const Milestone& gate) {
    return {{QStringLiteral("subject"), p.nameOf(gate.subject)}, {QStringLiteral("stage"), gate.stage}, {QStringLiteral("date"), gate.date.toString(Qt::ISODate)}};
}

class DraftCommand : public Command {
public:
    QString name() const override { return QStringLiteral("draft"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Drafts the roadmap that closes the gaps, as one undo step."); }
    QList<QCommandLineOption> options() const override {
        return {{QStringLiteral("dry-run"), QCoreApplication::translate("CommandLine", "Only says what it would do.")},
                {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints JSON.")}};
    }
    int run(const Call& call) override {
        const bool dry = call.isSet("dry-run");
        const auto workspace = dry ? openToRead(call) : openForOneAction(call);
        const Portfolio portfolio = workspace->portfolio();
        const Draft draft = draftRoadmap(portfolio, call.today(), {}, {});
        if (!dry && !draft.isEmpty()) {
            workspace->edit(QCoreApplication::translate("CommandLine", "Draft roadmap"), [&](Editor& editor) { applyDraft(editor, draft); });
        }
        if (!dry) workspace->closeOrTakeBack();
        if (call.isSet("json")) printJson(jsonOf(portfolio, call.today(), draft));
        else printText(portfolio, draft);
        if (dry) tellOfDamage(*workspace);
        return Done;
    }

private:
    static QJsonObject jsonOf(const Portfolio& p, QDate today, const Draft& draft) {
        QJsonArray proposed;
        for (const DraftLine& line : draft.lines) proposed.append(lineOf(p, line));
        QJsonArray gates;
        for (const Milestone& gate : draft.gates) gates.append(gateOf(p, gate));
        QJsonArray unmet;
        for (const DraftUnmet& u : draft.unmet) unmet.append(QJsonObject{{QStringLiteral("subject"), p.find(u.useCase)->name}, {QStringLiteral("text"), u.text}});
        QJsonArray enablers;
        for (const EnablerWorth& worth : enablerRanking(p, today, draft)) enablers.append(worthOf(worth));
        return {{QStringLiteral("proposed"), proposed}, {QStringLiteral("gates"), gates}, {QStringLiteral("unmet"), unmet}, {QStringLiteral("enablers"), enablers}};
    }
    static void printText(const Portfolio& p, const Draft& draft) {
        for (const DraftLine& line : draft.lines) {
            print(QStringLiteral("%1  %2  %3").arg(line.initiative.start.toString(Qt::ISODate), line.initiative.finish.toString(Qt::ISODate), line.initiative.name));
        }
        for (const DraftUnmet& u : draft.unmet) print(QStringLiteral("%1: %2").arg(p.find(u.useCase)->name, u.text));
        print(QCoreApplication::translate("CommandLine", "%Ln initiative(s) proposed.", nullptr, int(draft.lines.size())));
        if (!draft.gates.isEmpty()) print(QCoreApplication::translate("CommandLine", "%Ln gate(s) of planned roll-outs proposed.", nullptr, int(draft.gates.size())));
    }
};

}  // namespace

std::unique_ptr<Command> makeDraftCommand() { return std::make_unique<DraftCommand>(); }

}  // namespace stagepath::cli
