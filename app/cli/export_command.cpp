#include "app/cli/commands.h"
#include "app/report/picture_writer.h"
#include "core/analysis/plan/slip.h"
#include "core/domain/frozen_plan.h"
#include "core/exchange/export_table.h"
#include "core/exchange/json/workspace_json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stagepath::cli {

namespace {

class ExportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Writes one table (csv, json), one picture (svg, png), or everything (json)."); }
    bool draws() const override { return true; }
    QList<QCommandLineOption> options() const override {
        return {{{QStringLiteral("o"), QStringLiteral("output")}, QCoreApplication::translate("CommandLine", "The file to write; its ending chooses the format."), QStringLiteral("OUT")},
                {QStringLiteral("format"), QCoreApplication::translate("CommandLine", "The format, where the ending does not say it."), QStringLiteral("csv|json|svg|png")},
                {QStringLiteral("table"), exportTableNames().join(QStringLiteral(", ")), QStringLiteral("NAME")},
                {QStringLiteral("view"), pictureViewNames().join(QStringLiteral(", ")), QStringLiteral("NAME")}};
    }
    int run(const Call& call) override {
        const QString out = call.value("output");
        if (out.isEmpty()) throw UsageError(QCoreApplication::translate("CommandLine", "-o OUT is missing."));
        const QString format = formatOf(call, out);
        const bool isPicture = format == QLatin1String("svg") || format == QLatin1String("png");
        if (isPicture ? call.isSet("table") : call.isSet("view")) {
            throw UsageError(isPicture ? QCoreApplication::translate("CommandLine", "A table is written as csv or json, not as %1.").arg(format)
                                       : QCoreApplication::translate("CommandLine", "A view is written as svg or png, not as %1.").arg(format));
        }
        if (call.isSet("table") && !exportTableNames().contains(call.value("table"))) {
            throw UsageError(QCoreApplication::translate("CommandLine", "There is no table \"%1\". Use one of: %2.").arg(call.value("table"), exportTableNames().join(QStringLiteral(", "))));
        }
        const PictureView view = viewOf(call);
        const auto workspace = openToRead(call);
        const QByteArray bytes = isPicture ? pictureBytes(workspace->portfolio(), call.today(), view, format) : dataOf(workspace->portfolio(), call, format);
        refuseDamage(*workspace);
        writeOutput(out, bytes);
        if (call.value("table") == QLatin1String("slip")) tellOfOldBaseline(workspace->portfolio());
        return Done;
    }

private:
    /// By the ending of the file; to stdout a picture is svg, a table csv and everything json.
    static QString formatOf(const Call& call, const QString& out) {
        const QStringList known{QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("svg"), QStringLiteral("png")};
        QString format = call.isSet("format") ? call.value("format").toLower() : QFileInfo(out).suffix().toLower();
        if (format.isEmpty() && out == QLatin1String("-")) format = call.isSet("view") ? known[2] : call.isSet("table") ? known[0] : known[1];
        if (known.contains(format)) return format;
        throw UsageError(QCoreApplication::translate("CommandLine", "\"%1\" is no format that can be written here. Use csv, json, svg or png.").arg(format.isEmpty() ? out : format));
    }
    static QByteArray dataOf(const Portfolio& portfolio, const Call& call, const QString& format) {
        if (format == QLatin1String("json") && !call.isSet("table")) return workspaceJson(portfolio);
        const ExportTable table = exportTable(portfolio, call.isSet("table") ? call.value("table") : QStringLiteral("use-cases"), call.today());
        return format == QLatin1String("json") ? toJson(table) : toCsv(table);
    }
    /// What the table can't tell is not taken for "nothing has slipped".
    static void tellOfOldBaseline(const Portfolio& portfolio) {
        const Baseline* baseline = portfolio.find(latestBaseline(portfolio));
        if (!baseline || milestonesFrom(baseline->milestones)) return;
        complain(QCoreApplication::translate("CommandLine", "An earlier version froze the baseline “%1” without outcomes, gates and milestones: the table has no gates and milestones, and what initiatives bring counts as it is today.").arg(baseline->name));
    }
    static PictureView viewOf(const Call& call) {
        const qsizetype view = pictureViewNames().indexOf(call.isSet("view") ? call.value("view") : QStringLiteral("map"));
        if (view < 0) throw UsageError(QCoreApplication::translate("CommandLine", "There is no view \"%1\". Use one of: %2.").arg(call.value("view"), pictureViewNames().join(QStringLiteral(", "))));
        return static_cast<PictureView>(view);
    }
};

}  // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

}  // namespace stagepath::cli
