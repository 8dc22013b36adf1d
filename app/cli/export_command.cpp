#include "app/cli/commands.h"
#include "app/report/picture_writer.h"
#include "core/exchange/export_table.h"
#include "core/exchange/workspace_json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stagepath::cli {

namespace {

QString say(const char* text) { return QCoreApplication::translate("CommandLine", text); }

class ExportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("CommandLine", "Writes one table (csv, json), one picture (svg, png), or everything (json).")); }
    bool draws() const override { return true; }
    QList<QCommandLineOption> options() const override {
        return {{{QStringLiteral("o"), QStringLiteral("output")}, say(QT_TRANSLATE_NOOP("CommandLine", "The file to write; its ending chooses the format.")), QStringLiteral("OUT")},
                {QStringLiteral("table"), exportTableNames().join(QStringLiteral(", ")), QStringLiteral("NAME")},
                {QStringLiteral("view"), pictureViewNames().join(QStringLiteral(", ")), QStringLiteral("NAME")}};
    }
    int run(const Call& call) override {
        const QString out = call.value("output");
        if (out.isEmpty()) throw UsageError(say(QT_TRANSLATE_NOOP("CommandLine", "-o OUT is missing.")));
        const QString format = QFileInfo(out).suffix().toLower();
        const auto workspace = openToRead(call);
        if (format == QLatin1String("svg") || format == QLatin1String("png")) {
            writePicture(workspace->portfolio(), call.today(), viewOf(call), out);
        } else if (format == QLatin1String("csv")) {
            writeOutput(out, toCsv(exportTable(workspace->portfolio(), call.isSet("table") ? call.value("table") : QStringLiteral("use-cases"), call.today())));
        } else if (format == QLatin1String("json") || out == QLatin1String("-")) {
            writeOutput(out, call.isSet("table") ? toJson(exportTable(workspace->portfolio(), call.value("table"), call.today())) : workspaceJson(workspace->portfolio()));
        } else {
            throw UsageError(say(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is no format that can be written here. Use csv, json, svg or png.")).arg(format));
        }
        return Done;
    }

private:
    static PictureView viewOf(const Call& call) {
        const qsizetype view = pictureViewNames().indexOf(call.isSet("view") ? call.value("view") : QStringLiteral("map"));
        if (view < 0) throw UsageError(say(QT_TRANSLATE_NOOP("CommandLine", "There is no view \"%1\". Use one of: %2.")).arg(call.value("view"), pictureViewNames().join(QStringLiteral(", "))));
        return static_cast<PictureView>(view);
    }
};

}  // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

}  // namespace stagepath::cli
