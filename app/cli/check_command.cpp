#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/analysis/dismissals.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stagepath::cli {

namespace {

class CheckCommand : public Command {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Prints the findings on the plan; exit code 3 where there are errors."); }
    QList<QCommandLineOption> options() const override {
        return {{QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints JSON.")}};
    }
    int run(const Call& call) override {
        const auto workspace = openToRead(call);
        const QList<Finding> findings = findingsOf(workspace->portfolio(), call.today());
        std::array<int, 3> counts{};
        for (const Finding& f : findings) ++counts[static_cast<std::size_t>(f.severity)];
        if (call.isSet("json")) printJson(jsonOf(findings, counts, DismissalTable(workspace->portfolio())));
        else printText(findings, counts);
        return counts[0] > 0 ? FoundErrors : Done;
    }

private:
    /// Every finding counts here; one that was put aside in the window says so in a field of its own.
    static QJsonObject jsonOf(const QList<Finding>& findings, const std::array<int, 3>& counts, const DismissalTable& dismissals) {
        QJsonArray array;
        for (const Finding& f : findings) {
            QJsonObject row{{QStringLiteral("key"), f.key},
                            {QStringLiteral("severity"), keyOf(f.severity)},
                            {QStringLiteral("subject"), f.subject},
                            {QStringLiteral("text"), f.text},
                            {QStringLiteral("mend"), orNull(f.mend)}};
            if (const auto said = dismissals.of(f)) {
                row[QStringLiteral("dismissed")] = QJsonObject{{QStringLiteral("reason"), said->reason}, {QStringLiteral("at"), said->at.toString(Qt::ISODate)}, {QStringLiteral("by"), orNull(said->author)}};
            }
            array.append(row);
        }
        return {{QStringLiteral("errors"), counts[0]}, {QStringLiteral("warnings"), counts[1]}, {QStringLiteral("hints"), counts[2]},
                {QStringLiteral("findings"), array}};
    }
    static void printText(const QList<Finding>& findings, const std::array<int, 3>& counts) {
        for (const Finding& f : findings) {
            print(QStringLiteral("%1 %2: %3: %4").arg(keyOf(f.severity), f.key, f.subject, f.text));
            if (!f.mend.isEmpty()) print(QStringLiteral("    ") + f.mend);
        }
        print(QCoreApplication::translate("CommandLine", "Errors: %1, warnings: %2, hints: %3").arg(counts[0]).arg(counts[1]).arg(counts[2]));
    }
};

}  // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

}  // namespace stagepath::cli
