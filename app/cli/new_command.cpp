#include "app/cli/commands.h"
#include "core/analysis/assessment/rounds.h"
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
            refuseRounds(workspace.portfolio(), call);
        }
    }
    /// What no round could be when it is entered it can't become through a file either.
    static void refuseRounds(const Portfolio& portfolio, const Call& call) {
        const QString problem = roundsProblem(portfolio, call.today());
        if (!problem.isEmpty()) throw Error(QCoreApplication::translate("CommandLine", "%1 can't be taken into %2: %3").arg(inputName(call.value("from")), call.argument(0, "FILE"), problem));
    }
};

}  // namespace

std::unique_ptr<Command> makeNewCommand() { return std::make_unique<NewCommand>(); }

}  // namespace stagepath::cli
