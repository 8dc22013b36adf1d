#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/analysis/checks/dismissals.h"
#include "core/workspace/schema/integrity.h"

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
        return {{QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints JSON.")},
                {QStringLiteral("integrity"), QCoreApplication::translate("CommandLine", "Looks for damage in the file itself instead; exit code 3 where there is some.")}};
    }
    int run(const Call& call) override {
        if (call.isSet("integrity")) return checkIntegrity(call);
        const auto workspace = openToRead(call);
        const QList<Finding> findings = findingsOf(workspace->portfolio(), call.today());
        std::array<int, 3> counts{};
        for (const Finding& f : findings) ++counts[static_cast<std::size_t>(f.severity)];
        if (call.isSet("json")) printJson(jsonOf(findings, counts, DismissalTable(workspace->portfolio())));
        else printText(findings, counts, DismissalTable(workspace->portfolio()));
        tellOfDamage(*workspace);
        return counts[0] > 0 ? FoundErrors : Done;
    }

private:
    static int checkIntegrity(const Call& call) {
        const QString file = call.argument(0, "FILE");
        const Integrity found = integrityOfFile(file, call.environment);
        if (call.isSet("json")) printJson(jsonOf(found));
        else printText(file, found);
        return found.isSound() ? Done : FoundErrors;
    }
    static QJsonObject jsonOf(const Integrity& found) {
        return {{QStringLiteral("sound"), found.isSound()},       {QStringLiteral("problems"), QJsonArray::fromStringList(found.problems)},
                {QStringLiteral("content_recorded"), found.isStamped}, {QStringLiteral("history_replayed"), found.isReplayed},
                {QStringLiteral("changes"), found.changes},       {QStringLiteral("rows"), found.rows}};
    }
    static void printText(const QString& file, const Integrity& found) {
        for (const QString& problem : found.problems) print(problem);
        if (found.isForeign) return;  // the sentence says what to do
        if (!found.isSound()) {
            print(QCoreApplication::translate("CommandLine", "%1 is damaged. Nothing was changed; stagepath-cli recover %1 -o NEW saves what can be saved.").arg(file));
            return;
        }
        print(found.isStamped ? QCoreApplication::translate("CommandLine", "%1 is sound: it holds what was saved in it.").arg(file)
                              : QCoreApplication::translate("CommandLine", "%1 is sound. An earlier version wrote it without a record of its content, so changed values can only be found where the history knows them.").arg(file));
        print(QCoreApplication::translate("CommandLine", "Rows: %1, changes in the history: %2").arg(found.rows).arg(found.changes));
    }
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
    static void printText(const QList<Finding>& findings, const std::array<int, 3>& counts, const DismissalTable& dismissals) {
        for (const Finding& f : findings) {
            print(QStringLiteral("%1 %2: %3: %4").arg(keyOf(f.severity), f.key, f.subject, f.text));
            if (!f.mend.isEmpty()) print(QStringLiteral("    ") + f.mend);
            if (const auto said = dismissals.of(f)) print(QStringLiteral("    ") + QCoreApplication::translate("CommandLine", "Dismissed: %1").arg(said->reason));
        }
        print(QCoreApplication::translate("CommandLine", "Errors: %1, warnings: %2, hints: %3").arg(counts[0]).arg(counts[1]).arg(counts[2]));
    }
};

}  // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

}  // namespace stagepath::cli
