#include "app/cli/commands.h"
#include "core/exchange/sample_reader.h"
#include "core/exchange/workspace_json.h"

#include <QCoreApplication>
#include <QFile>

namespace stagepath::cli {

namespace {

QString say(const char* text) { return QCoreApplication::translate("CommandLine", text); }

class NewCommand : public Command {
public:
    QString name() const override { return QStringLiteral("new"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("CommandLine", "Creates a workspace.")); }
    QList<QCommandLineOption> options() const override {
        return {{QStringLiteral("sample"), say(QT_TRANSLATE_NOOP("CommandLine", "Fills it with the sample organisation."))},
                {QStringLiteral("organisation"), say(QT_TRANSLATE_NOOP("CommandLine", "Name of the organisation.")), QStringLiteral("NAME")},
                {QStringLiteral("from"), say(QT_TRANSLATE_NOOP("CommandLine", "Takes everything from a whole-workspace JSON.")), QStringLiteral("EXPORT.json")}};
    }
    int run(const Call& call) override {
        const QString file = call.argument(0, "FILE");
        if (call.isSet("sample") && call.isSet("from")) {
            throw UsageError(say(QT_TRANSLATE_NOOP("CommandLine", "--sample and --from exclude each other.")));
        }
        const QByteArray json = call.isSet("from") ? readInput(call.value("from")) : QByteArray();
        auto workspace = Workspace::create(file, call.value("organisation"), call.environment);
        try {
            fill(*workspace, call, json);
            workspace->close();
        } catch (...) {
            workspace.reset();
            QFile::remove(file);  // it did not exist before this command
            throw;
        }
        return Done;
    }

private:
    static void fill(Workspace& workspace, const Call& call, const QByteArray& json) {
        if (call.isSet("sample")) {
            workspace.edit(say(QT_TRANSLATE_NOOP("CommandLine", "Add the sample")), [](Editor& editor) { writeSample(editor); });
        } else if (call.isSet("from")) {
            workspace.edit(say(QT_TRANSLATE_NOOP("CommandLine", "Take over an export")), [&](Editor& editor) { readWorkspaceJson(editor, json); });
        }
    }
};

}  // namespace

std::unique_ptr<Command> makeNewCommand() { return std::make_unique<NewCommand>(); }

}  // namespace stagepath::cli
