#include "app/cli/commands.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/import/import_mapping.h"
#include "core/exchange/import/import_plan.h"
#include "core/exchange/reading/text_decoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace stagepath::cli {

namespace {

class ImportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString syntax() const override { return QStringLiteral("FILE SOURCE"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Reads an inventory (CSV or XLSX) as one undo step."); }
    int maxArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override {
        return {{QStringLiteral("dry-run"), QCoreApplication::translate("CommandLine", "Only says what it would do.")},
                {QStringLiteral("mapping"), QCoreApplication::translate("CommandLine", "Columns and words by hand."), QStringLiteral("M.json")},
                {QStringLiteral("sheet"), QCoreApplication::translate("CommandLine", "Sheet of a workbook."), QStringLiteral("NAME")},
                {QStringLiteral("encoding"), QCoreApplication::translate("CommandLine", "Encoding of the text."), QStringLiteral("NAME")},
                {QStringLiteral("on-duplicate"), QCoreApplication::translate("CommandLine", "What to do with use cases that are there already."), QStringLiteral("skip|update|add"), QStringLiteral("skip")},
                {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints JSON.")}};
    }
    int run(const Call& call) override {
        const QString file = call.argument(0, "FILE");
        const QString source = call.argument(1, "SOURCE");
        const ImportOptions options = optionsOf(call);
        const QByteArray bytes = readInput(source);
        const bool isNew = !QFileInfo::exists(file);
        const bool isDry = call.isSet("dry-run");
        auto read = isNew ? nullptr : openToRead(call, isDry ? Notice::Told : Notice::LeftOut);
        ImportPlan plan = planImport(bytes, inputName(source), options, read ? read->portfolio() : Portfolio());
        if (!isDry) {
            read.reset();
            write(call, file, isNew, source, plan);
        }
        if (call.isSet("json")) printJson(toJson(plan.report));
        else printText(plan.report);
        if (read) tellOfDamage(*read);
        return Done;
    }

private:
    static ImportOptions optionsOf(const Call& call) {
        ImportOptions options;
        options.encoding = call.value("encoding");
        if (call.isSet("encoding") && encodingNamed(options.encoding).isEmpty()) {
            throw UsageError(QCoreApplication::translate("Import", "There is no encoding \"%1\". Use one of: %2.").arg(options.encoding, textEncodings().join(QStringLiteral(", "))));
        }
        options.sheet = call.value("sheet");
        const qsizetype rule = QStringList{QStringLiteral("skip"), QStringLiteral("update"), QStringLiteral("add")}.indexOf(call.value("on-duplicate"));
        if (rule < 0) throw UsageError(QCoreApplication::translate("CommandLine", "--on-duplicate takes skip, update or add."));
        options.duplicates = static_cast<DuplicateRule>(rule);
        if (call.isSet("mapping")) options.mapping = readImportMapping(readInput(call.value("mapping")), inputName(call.value("mapping")));
        return options;
    }
    static void write(const Call& call, const QString& file, bool isNew, const QString& source, const ImportPlan& plan) {
        auto workspace = isNew ? Workspace::create(file, QFileInfo(file).completeBaseName(), call.environment) : openForOneAction(call);
        try {
            workspace->backUp(BackupReason::Import);
            workspace->edit(importText(plan, QFileInfo(inputName(source)).fileName()), [&](Editor& editor) { applyImport(editor, plan); });
            isNew ? workspace->close() : workspace->closeOrTakeBack();
        } catch (...) {
            if (!isNew) throw;
            takeBack(*workspace, file);  // it did not exist before this command
        }
    }
    static void printText(const ImportReport& r) {
        print(QCoreApplication::translate("CommandLine", "Rows read: %1, added: %2, updated: %3, skipped: %4").arg(r.read).arg(r.added).arg(r.updated).arg(r.skipped));
        print(howRead(r));
        for (auto it = r.mapping.begin(); it != r.mapping.end(); ++it) {
            QStringList headings;
            for (const QString& heading : *it) headings.append(excerptOf(heading));
            print(QStringLiteral("  %1 = %2").arg(it.key(), headings.join(QStringLiteral(" + "))));
        }
        for (auto it = r.unmappedValues.begin(); it != r.unmappedValues.end(); ++it) {
            for (auto w = it->begin(); w != it->end(); ++w) print(QCoreApplication::translate("CommandLine", "  not understood in %1: %2 (%n time(s))", nullptr, *w).arg(it.key(), excerptOf(w.key())));
        }
        for (const ImportWarning& w : r.warnings) complain(lineOf(w));
    }
    static QString lineOf(const ImportWarning& w) {
        if (w.row == 0) return w.message;
        if (w.column.isEmpty()) return QCoreApplication::translate("CommandLine", "Row %1: %2").arg(w.row).arg(w.message);
        return QCoreApplication::translate("CommandLine", "Row %1, %2: %3").arg(w.row).arg(excerptOf(w.column), w.message);
    }
};

}  // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

}  // namespace stagepath::cli
