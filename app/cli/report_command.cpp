#include "app/cli/commands.h"
#include "app/report/report_writer.h"
#include "core/domain/translations.h"
#include "core/exchange/json/edit_fields.h"

#include <QCoreApplication>

namespace stagepath::cli {

namespace {

class ReportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("report"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Writes the PDF for the board."); }
    bool draws() const override { return true; }
    QList<QCommandLineOption> options() const override {
        return {{{QStringLiteral("o"), QStringLiteral("output")}, QCoreApplication::translate("CommandLine", "The PDF to write."), QStringLiteral("OUT.pdf")},
                {QStringLiteral("paper"), QCoreApplication::translate("CommandLine", "Paper."), QStringLiteral("a4|letter|a3|16:9"), QStringLiteral("a4")},
                {QStringLiteral("language"), QCoreApplication::translate("CommandLine", "Language: en or de."), QStringLiteral("de"), QStringLiteral("en")},
                {QStringLiteral("sections"), reportSections().join(QLatin1Char(',')), QStringLiteral("a,b")},
                {QStringLiteral("subject"), QCoreApplication::translate("CommandLine", "Subject of gaps, assessment and comparison; may be repeated. Default: the enterprise and the units."), QStringLiteral("enterprise|unit:…|use_case:…")},
                {QStringLiteral("compare-with"), QCoreApplication::translate("CommandLine", "Day of the round that the comparison puts beside the latest one; the last before it where there is none that day. Default: a year before."), QStringLiteral("YYYY-MM-DD")},
                {QStringLiteral("author"), QCoreApplication::translate("CommandLine", "Author in the footer."), QStringLiteral("NAME")},
                {QStringLiteral("confidentiality"), QCoreApplication::translate("CommandLine", "Confidentiality line in the footer."), QStringLiteral("TEXT")},
                {QStringLiteral("logo"), QCoreApplication::translate("CommandLine", "PNG or JPEG picture."), QStringLiteral("FILE")}};
    }
    int run(const Call& call) override {
        const QString out = call.value("output");
        if (out.isEmpty()) throw UsageError(QCoreApplication::translate("CommandLine", "-o OUT is missing."));
        ReportOptions options = optionsOf(call);
        const auto workspace = openToRead(call);
        for (const QString& subject : call.parser.values(QStringLiteral("subject"))) options.subjects.append(subjectIn(workspace->portfolio(), subject));
        checkComparedWith(workspace->portfolio(), options);
        refuseDamage(*workspace);  // while sentences are still in the language of the command line
        installTranslations(*QCoreApplication::instance(), options.language);
        writeOutput(out, reportPdf(workspace->portfolio(), call.today(), options));
        return Done;
    }

private:
    static QDate comparedWithOf(const Call& call, const ReportOptions& options) {
        const QDate day = QDate::fromString(call.value("compare-with"), Qt::ISODate);
        if (!day.isValid()) throw UsageError(QCoreApplication::translate("CommandLine", "--compare-with takes the day of a round, such as 2026-11-16."));
        if (!options.sections.contains(QLatin1String("comparison"))) throw UsageError(QCoreApplication::translate("CommandLine", "--compare-with is for the comparison of rounds. Name it in --sections: comparison."));
        return day;
    }
    static ReportOptions optionsOf(const Call& call) {
        ReportOptions options;
        options.language = call.value("language");
        if (options.language != QLatin1String("en") && options.language != QLatin1String("de")) {
            throw UsageError(QCoreApplication::translate("CommandLine", "There is no language \"%1\" here. Use en or de.").arg(options.language));
        }
        for (const QString& section : call.value("sections").split(QLatin1Char(','), Qt::SkipEmptyParts)) options.sections.append(section.trimmed());
        if (call.isSet("sections") && options.sections.isEmpty()) throw UsageError(QCoreApplication::translate("CommandLine", "--sections names no section."));
        if (call.isSet("compare-with")) options.comparedWith = comparedWithOf(call, options);
        options.author = call.value("author");
        options.confidentiality = call.value("confidentiality");
        options.logo = call.value("logo");
        try {
            options.paper = reportPaper(call.value("paper"));
            checkReportSections(options.sections);
        } catch (const Error& error) {
            throw UsageError(error.message());
        }
        return options;
    }
};

}  // namespace

std::unique_ptr<Command> makeReportCommand() { return std::make_unique<ReportCommand>(); }

}  // namespace stagepath::cli
