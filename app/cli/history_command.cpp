#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/analysis/compare/change_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace stagepath::cli {

namespace {

QJsonValue jsonOf(const Value& value) {
    if (const auto* i = std::get_if<qint64>(&value)) return *i;
    if (const auto* d = std::get_if<double>(&value)) return *d;
    if (const auto* s = std::get_if<QString>(&value)) return *s;
    return QJsonValue::Null;
}

/// Ids are strings wherever they stand, so that no reader rounds them.
bool isReference(EntityKind kind, const QString& column) {
    bool found = false;
    forEachEntity([&]<class T>() {
        if (Entity<T>::kind != kind) return;
        const Field<T>* field = fieldOf<T>(column);
        found = (field && field->type == FieldType::Reference) || column == QLatin1String("initiative");
    });
    return found;
}

QJsonValue cell(EntityKind kind, const QString& column, const Value& value) {
    if (const auto* i = std::get_if<qint64>(&value); i && isReference(kind, column)) return QString::number(*i);
    return jsonOf(value);
}

QString opName(RowOp op) {
    switch (op) {
        case RowOp::Insert: return QStringLiteral("insert");
        case RowOp::Update: return QStringLiteral("update");
        case RowOp::Delete: return QStringLiteral("delete");
    }
    return {};
}

QJsonArray rowsOf(const Changeset& changes) {
    QJsonArray rows;
    for (const RowChange& row : changes.rows()) {
        QJsonObject fields;
        for (const FieldChange& f : row.fields) {
            fields[f.column] = QJsonArray{cell(row.kind, f.column, f.before), cell(row.kind, f.column, f.after)};
        }
        rows.append(QJsonObject{{QStringLiteral("table"), QLatin1String(tableName(row.kind))},
                                {QStringLiteral("id"), row.kind == EntityKind::Setting ? row.key : QString::number(row.id)},
                                {QStringLiteral("op"), opName(row.op)},
                                {QStringLiteral("fields"), fields}});
    }
    return rows;
}

QJsonObject entryOf(const HistoryEntry& entry, const QJsonArray& rows) {
    return {{QStringLiteral("n"), entry.number},
            {QStringLiteral("text"), entry.text},
            {QStringLiteral("author"), entry.author},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("undone"), entry.undone || entry.abandoned},
            {QStringLiteral("abandoned"), entry.abandoned},
            {QStringLiteral("snapshot"), orNull(entry.snapshot)},
            {QStringLiteral("rows"), rows}};
}

/// Runs \p f on a change of \p file; what can't be done with it is said with both.
template <class F>
void withChange(const QString& file, const QString& change, F&& f) {
    try {
        f();
    } catch (const Error& error) {
        throw Error(QCoreApplication::translate("CommandLine", "%1, change “%2”: %3").arg(file, change.left(60), error.message()));
    }
}

class HistoryCommand : public Command {
public:
    QString name() const override { return QStringLiteral("history"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override { return QCoreApplication::translate("CommandLine", "Prints the changes, oldest first."); }
    QList<QCommandLineOption> options() const override {
        return {{QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints JSON.")}};
    }
    int run(const Call& call) override {
        const auto workspace = openToRead(call);
        const QList<HistoryEntry> entries = workspace->history();
        if (!call.isSet("json")) {
            printText(*workspace, entries, call.arguments[0]);
            tellOfDamage(*workspace);
            return Done;
        }
        QJsonArray changes;
        for (const HistoryEntry& e : entries) {
            QJsonArray rows;
            withChange(call.arguments[0], e.text, [&] { rows = e.barrier ? QJsonArray() : rowsOf(workspace->historyRows(e.number)); });
            changes.append(entryOf(e, rows));
        }
        printJson({{QStringLiteral("position"), workspace->historyPosition()}, {QStringLiteral("changes"), changes}});
        tellOfDamage(*workspace);
        return Done;
    }

private:
    /// Each change with what it did below it, a line for each value, as the window's history has them.
    static void printText(const Workspace& workspace, const QList<HistoryEntry>& entries, const QString& file) {
        QList<QList<RowChange>> rows;
        RowNames names(workspace.portfolio());
        QHash<qint64, CurrencyStep> steps;
        for (const HistoryEntry& e : entries) {
            withChange(file, e.text, [&] { rows.append(e.barrier ? QList<RowChange>() : workspace.historyRows(e.number).rows()); });
            names.learn(rows.constLast());
            if (const auto step = currencyStepIn(rows.constLast())) steps.insert(e.number, *step);
        }
        const QList<CurrencyStep> currencies = currenciesOf(entries, steps, workspace.portfolio().settings().currency);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            print(lineOf(entries[i]));
            for (const QString& line : linesOf(rows[i], names, currencies[i], std::numeric_limits<int>::max())) print(QStringLiteral("       ") + onOneLine(line));
        }
    }
    static QString lineOf(const HistoryEntry& e) {
        const QString state = e.abandoned ? QCoreApplication::translate("CommandLine", " (undone, left behind)")
                              : e.undone  ? QCoreApplication::translate("CommandLine", " (undone)")
                                          : QString();
        const QString moment = e.snapshot.isEmpty() ? QString() : QCoreApplication::translate("CommandLine", " [moment: %1]").arg(e.snapshot);
        return QStringLiteral("%1  %2  %3  %4%5%6").arg(e.number, 5).arg(e.at.toUTC().toString(Qt::ISODate), e.author, e.text, state, moment);
    }
};

/// undo and redo, which differ in one call only.
class StepCommand : public Command {
public:
    explicit StepCommand(bool isUndo) : m_isUndo(isUndo) {}
    QString name() const override { return m_isUndo ? QStringLiteral("undo") : QStringLiteral("redo"); }
    QString syntax() const override { return QStringLiteral("FILE [N]"); }
    QString summary() const override {
        return m_isUndo ? QCoreApplication::translate("CommandLine", "Takes back the latest change, or the latest N.")
                        : QCoreApplication::translate("CommandLine", "Does again what was undone, one change or N.");
    }
    int maxArguments() const override { return 2; }
    int run(const Call& call) override {
        bool ok = true;
        const int wanted = call.arguments.size() > 1 ? call.arguments[1].toInt(&ok) : 1;
        if (!ok || wanted < 1) throw UsageError(QCoreApplication::translate("CommandLine", "N is a whole number from 1 up."));
        const auto workspace = openForOneAction(call);
        workspace->allowUndoOfStart();
        QStringList done;
        while (done.size() < wanted && (m_isUndo ? workspace->canUndo() : workspace->canRedo())) {
            const QString text = m_isUndo ? workspace->undoText() : workspace->redoText();
            withChange(call.arguments[0], text, [&] { m_isUndo ? workspace->undo() : workspace->redo(); });
            done.append(QStringLiteral("%1 %2").arg(name(), text));
        }
        workspace->closeOrTakeBack();
        if (done.isEmpty()) {
            throw Error(m_isUndo ? QCoreApplication::translate("CommandLine", "There is no change to undo.")
                                 : QCoreApplication::translate("CommandLine", "There is no change to redo."));
        }
        for (const QString& line : std::as_const(done)) print(line);
        print(m_isUndo ? QCoreApplication::translate("CommandLine", "%n change(s) undone.", nullptr, int(done.size()))
                       : QCoreApplication::translate("CommandLine", "%n change(s) redone.", nullptr, int(done.size())));
        return Done;
    }

private:
    bool m_isUndo;
};

}  // namespace

std::unique_ptr<Command> makeHistoryCommand() { return std::make_unique<HistoryCommand>(); }
std::unique_ptr<Command> makeUndoCommand() { return std::make_unique<StepCommand>(true); }
std::unique_ptr<Command> makeRedoCommand() { return std::make_unique<StepCommand>(false); }

}  // namespace stagepath::cli
