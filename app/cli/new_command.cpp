#include "app/cli/commands.h"
#include "core/analysis/assessment/rounds.h"
#include "core/domain/values/date_words.h"
#include "core/exchange/json/workspace_json.h"
#include "core/exchange/sample_reader.h"

#include <QCoreApplication>

namespace stagepath::cli {

namespace {

class NewCommand : public Command {
public:
    QString name() const override { return QStringLiteral("new"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Creates a workspace."); }
    QList<QCommandLineOption> options() const override {
        return {{QStringLiteral("sample"), QCoreApplication::translate("CommandLine", "Fills it with the sample organisation.")},
                {QStringLiteral("organisation"), QCoreApplication::translate("CommandLine", "Name of the organisation."), QStringLiteral("NAME")},
                {QStringLiteral("from"), QCoreApplication::translate("CommandLine", "Takes everything from a whole-workspace JSON."), QStringLiteral("EXPORT.json")}};
    }
    int run(const Call& call) override {
        const QString file = call.argument(0, "FILE");
        if (call.isSet("sample") && call.isSet("from")) {
            throw UsageError(QCoreApplication::translate("CommandLine", "--sample and --from exclude each other."));
        }
        if (call.isSet("organisation") && call.value("organisation").trimmed().isEmpty()) {
            throw UsageError(QCoreApplication::translate("CommandLine", "--organisation names nobody."));
        }
        const QByteArray json = call.isSet("from") ? readInput(call.value("from")) : QByteArray();
        auto workspace = Workspace::create(file, call.value("organisation"), call.environment);
        try {
            fill(*workspace, call, json);
            workspace->close();
        } catch (...) {
            takeBack(*workspace, file);  // it did not exist before this command
        }
        return Done;
    }

private:
    static void fill(Workspace& workspace, const Call& call, const QByteArray& json) {
        if (call.isSet("sample")) {
            workspace.edit(QCoreApplication::translate("CommandLine", "Add the sample"), [](Editor& editor) { writeSample(editor); }, Workspace::Step::Start);
        } else if (call.isSet("from")) {
            workspace.edit(QCoreApplication::translate("CommandLine", "Take over an export"), [&](Editor& editor) { readWorkspaceJson(editor, json, inputName(call.value("from"))); });
            nameStrangeRounds(workspace.portfolio(), call);
        }
    }
    /// An export comes back whole, on whatever day; what could not be entered today is named.
    static void nameStrangeRounds(const Portfolio& portfolio, const Call& call) {
        constexpr qsizetype kNamed = 10;
        const QList<AssessmentId> strange = strangeRounds(portfolio, call.today());
        for (const AssessmentId id : strange.mid(0, kNamed)) {
            const Assessment& round = *portfolio.find(id);
            complain(QCoreApplication::translate("CommandLine", "%1: the round of “%2” is dated %3, which no round entered on %4 could be. It is taken over as it is; correct it where it is wrong.")
                         .arg(inputName(call.value("from")), portfolio.nameOf(round.subject), shownDate(round.date), shownDate(call.today())));
        }
        if (strange.size() > kNamed) complain(QCoreApplication::translate("CommandLine", "%n more round(s) are dated so.", nullptr, int(strange.size() - kNamed)));
    }
};

}  // namespace

std::unique_ptr<Command> makeNewCommand() { return std::make_unique<NewCommand>(); }

}  // namespace stagepath::cli
