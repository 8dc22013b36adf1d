#include "app/cli/commands.h"
#include "core/exchange/json/edit_lines.h"
#include "core/exchange/reading/file_bytes.h"

#include <QCoreApplication>

#include <cerrno>

#include <unistd.h>

namespace stagepath::cli {

namespace {

/// The lines of a file, or those of standard input as they come: who writes them may wait for the answer to one before the next.
class EditLines {
public:
    explicit EditLines(const QString& path) : m_name(inputName(path)), m_streams(path == QLatin1String("-")), m_bytes(m_streams ? QByteArray() : readInput(path)) {}

    /// Puts the next line, without its end, into \p line; false where there is none. Empty lines before it are passed over, and counted in
    /// \p number: a file may hold a hundred million.
    bool next(QByteArray& line, int& number) {
        const char* bytes = m_bytes.constData();
        const qsizetype first = m_at;
        while (m_at < m_bytes.size() && bytes[m_at] == '\n') ++m_at;
        number += static_cast<int>(m_at - first);
        qsizetype seen = m_at;
        qsizetype end = m_bytes.indexOf('\n', seen);
        while (end < 0 && m_streams) {
            seen = m_bytes.size() - m_at;
            if (!readMore()) break;
            end = m_bytes.indexOf('\n', seen);
        }
        if (end < 0 && m_at >= m_bytes.size()) return false;
        line = m_bytes.mid(m_at, end < 0 ? -1 : end - m_at);
        m_at += line.size() + 1;
        return true;
    }

private:
    /// Drops the lines that were taken; false at the end of the input.
    bool readMore() {
        m_bytes.remove(0, std::exchange(m_at, 0));
        if (m_bytes.size() > kMaxSourceBytes) throw Error(QCoreApplication::translate("Files", "%1 is larger than 100 MB. Split it into smaller files.").arg(m_name));
        char buffer[65536];
        ssize_t size = 0;
        while ((size = ::read(STDIN_FILENO, buffer, sizeof buffer)) < 0 && errno == EINTR) {}
        if (size > 0) m_bytes.append(buffer, size);
        return size > 0;
    }

    const QString m_name;
    const bool m_streams;
    QByteArray m_bytes;
    qsizetype m_at = 0;  ///< where the next line begins
};

class ApplyCommand : public Command {
public:
    QString name() const override { return QStringLiteral("apply"); }
    QString syntax() const override { return QStringLiteral("FILE EDITS.jsonl"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Makes one edit per line, each its own undo step."); }
    int maxArguments() const override { return 2; }
    int run(const Call& call) override {
        EditLines edits(call.argument(1, "EDITS.jsonl"));
        const QString source = inputName(call.argument(1, "EDITS.jsonl"));
        const auto workspace = openToWrite(call);
        int number = 0;
        int done = 0;
        QString problem;
        for (QByteArray raw; nextLine(edits, raw, number, *workspace, done);) {
            ++number;
            if (raw.isEmpty()) continue;
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
    /// What can't be read any more leaves what was done before it.
    static bool nextLine(EditLines& edits, QByteArray& line, int& number, Workspace& workspace, int done) {
        try {
            return edits.next(line, number);
        } catch (const Error& error) {
            workspace.close();
            throw Error(error.message() + QLatin1Char(' ') + kept(done));
        }
    }
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
        } catch (const Damaged& error) {
            throw Damaged((problem + QLatin1Char(' ') + error.message()).trimmed());
        } catch (const Error& error) {
            throw Error((problem + QLatin1Char(' ') + error.message()).trimmed());
        }
    }
};

}  // namespace

std::unique_ptr<Command> makeApplyCommand() { return std::make_unique<ApplyCommand>(); }

}  // namespace stagepath::cli
