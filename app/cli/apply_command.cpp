#include "app/cli/commands.h"
#include "core/exchange/edit_lines.h"

#include <QCoreApplication>

namespace stagepath::cli {

namespace {

class ApplyCommand : public Command {
public:
    QString name() const override { return QStringLiteral("apply"); }
    QString syntax() const override { return QStringLiteral("FILE EDITS.jsonl"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Makes one edit per line, each its own undo step."); }
    int maxArguments() const override { return 2; }
    int run(const Call& call) override {
        const QByteArray edits = readInput(call.argument(1, "EDITS.jsonl"));
        const QString source = inputName(call.argument(1, "EDITS.jsonl"));
        const auto workspace = openToWrite(call);
        int number = 0;
        int done = 0;
        QString problem;
        for (qsizetype at = 0; at < edits.size();) {
            // One after the other: a file of empty lines has a hundred million.
            if (edits[at] == '\n') {
                ++number;
                ++at;
                continue;
            }
            const qsizetype end = edits.indexOf('\n', at);
            const QByteArray raw = edits.mid(at, end < 0 ? -1 : end - at);
            at += raw.size() + 1;
            ++number;
            const QByteArray line = (number == 1 && raw.startsWith("\xEF\xBB\xBF") ? raw.mid(3) : raw).trimmed();
            if (line.isEmpty()) continue;
            QString id;
            try {
                id = applyEditLine(*workspace, line);
            } catch (const Error& error) {
                problem = QCoreApplication::translate("CommandLine", "%1, line %2 can't be done: %3 %4").arg(source).arg(number).arg(reasonAlone(error.message()), kept(done));
                break;
            }
            ++done;
            acknowledge(*workspace, number, id);
        }
        close(*workspace, problem);
        if (!problem.isEmpty()) throw Error(problem);
        return Done;
    }

private:
    /// What the error says of one line would be read as of the whole run.
    static QString reasonAlone(QString reason) {
        const QString clause = QCoreApplication::translate("CommandLine", "nothing was changed", "as error messages end") + QLatin1Char('.');
        if (!reason.endsWith(clause, Qt::CaseInsensitive)) return reason;
        reason = reason.chopped(clause.size()).trimmed();
        if (reason.endsWith(QLatin1Char(';')) || reason.endsWith(QLatin1Char(','))) reason.chop(1);
        return reason.endsWith(QLatin1Char('.')) ? reason : reason + QLatin1Char('.');
    }
    static QString kept(int done) {
        if (done == 0) return QCoreApplication::translate("CommandLine", "Nothing was changed.");
        return QCoreApplication::translate("CommandLine", "%Ln edit(s) of the lines before it stay.", nullptr, done);
    }
    static void acknowledge(Workspace& workspace, int number, const QString& id) {
        try {
            print(QStringLiteral("ok %1 %2").arg(number).arg(id).trimmed());
        } catch (const Error& error) {
            workspace.close();
            throw Error(QCoreApplication::translate("CommandLine", "Line %1 is done, and so are those before it; the rest is not. %2").arg(number).arg(error.message()).trimmed());
        }
    }
    /// What was acknowledged stays, also where the file can't be replaced.
    static void close(Workspace& workspace, const QString& problem) {
        try {
            workspace.close();
        } catch (const Error& error) {
            throw Error((problem + QLatin1Char(' ') + error.message()).trimmed());
        }
    }
};

}  // namespace

std::unique_ptr<Command> makeApplyCommand() { return std::make_unique<ApplyCommand>(); }

}  // namespace stagepath::cli
