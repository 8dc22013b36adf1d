#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/workspace/recovery.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stagepath::cli {

namespace {

QString keyOfKind(RecoverySource::Kind kind) {
    switch (kind) {
        case RecoverySource::Kind::WorkingCopy: return QStringLiteral("working_copy");
        case RecoverySource::Kind::File: return QStringLiteral("file");
        case RecoverySource::Kind::Backup: return QStringLiteral("backup");
    }
    return {};
}

QString nameOfKind(RecoverySource::Kind kind) {
    switch (kind) {
        case RecoverySource::Kind::WorkingCopy: return QCoreApplication::translate("CommandLine", "work in progress on this computer");
        case RecoverySource::Kind::File: return QCoreApplication::translate("CommandLine", "the file itself");
        case RecoverySource::Kind::Backup: return QCoreApplication::translate("CommandLine", "backup");
    }
    return {};
}

QJsonObject recoverySourceJson(const RecoverySource& s) {
    return {{QStringLiteral("kind"), keyOfKind(s.kind)},
            {QStringLiteral("path"), s.path},
            {QStringLiteral("at"), s.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("changes"), s.changes},
            {QStringLiteral("good"), s.isExamined ? QJsonValue(s.isGood()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("problems"), QJsonArray::fromStringList(s.problems)}};
}

QJsonArray salvagedJson(const Salvage& salvage) {
    QJsonArray tables;
    for (const SalvagedTable& t : salvage.tables) {
        tables.append(QJsonObject{{QStringLiteral("table"), t.table}, {QStringLiteral("saved"), t.saved}, {QStringLiteral("lost"), t.lost},
                                  {QStringLiteral("from_history"), t.fromHistory}, {QStringLiteral("proven"), t.isProven}});
    }
    return tables;
}

class RecoverCommand : public Command {
public:
    QString name() const override { return QStringLiteral("recover"); }
    QString syntax() const override { return QStringLiteral("FILE"); }
    QString summary() const override {
        return QCoreApplication::translate("CommandLine", "Writes the newest good state of a damaged file, or what can be salvaged, into a new one.");
    }
    QList<QCommandLineOption> options() const override {
        return {{{QStringLiteral("o"), QStringLiteral("output")}, QCoreApplication::translate("CommandLine", "The new file."), QStringLiteral("OUT")},
                {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints JSON.")}};
    }
    int run(const Call& call) override {
        const QString file = call.argument(0, "FILE");
        const QString out = call.value("output");
        if (out.isEmpty()) throw UsageError(QCoreApplication::translate("CommandLine", "%1 is missing.").arg(QStringLiteral("-o OUT")));
        const Recovered done = recover(file, out, call.environment);
        if (call.isSet("json")) printJson(jsonOf(done));
        else printText(done, out);
        return Done;
    }

private:
    static QJsonObject jsonOf(const Recovered& done) {
        QJsonArray sources;
        for (const RecoverySource& s : done.sources) sources.append(recoverySourceJson(s));
        return {{QStringLiteral("taken"), done.source ? keyOfKind(done.source->kind) : QStringLiteral("salvage")},
                {QStringLiteral("changes"), done.source ? done.source->changes : done.salvage.changes},
                {QStringLiteral("complete"), done.source || done.salvage.isComplete},
                {QStringLiteral("history"), done.source || done.salvage.hasHistory},
                {QStringLiteral("saved"), done.salvage.saved()},
                {QStringLiteral("lost"), done.salvage.lost()},
                {QStringLiteral("tables"), salvagedJson(done.salvage)},
                {QStringLiteral("sources"), sources},
                {QStringLiteral("quarantined"), QJsonArray::fromStringList(done.quarantined)}};
    }
    static void printText(const Recovered& done, const QString& out) {
        for (const QString& path : done.quarantined) print(QCoreApplication::translate("CommandLine", "A stale file beside it was moved to %1.").arg(path));
        for (const RecoverySource& s : done.sources) {
            if (!s.problems.isEmpty()) print(QStringLiteral("%1 %2: %3").arg(nameOfKind(s.kind), s.path, s.problems.constFirst()));
        }
        if (done.source) {
            print(QCoreApplication::translate("CommandLine", "%1 holds the newest good state: %2 of %3, %4.")
                      .arg(out, nameOfKind(done.source->kind), done.source->at.toUTC().toString(Qt::ISODate), QCoreApplication::translate("CommandLine", "%n change(s)", nullptr, int(done.source->changes))));
            return;
        }
        printSalvage(done.salvage, out);
    }
    static void printSalvage(const Salvage& salvage, const QString& out) {
        print(QCoreApplication::translate("CommandLine", "%1 holds what could be salvaged: %2 rows saved, %3 lost.").arg(out).arg(salvage.saved()).arg(salvage.lost()));
        for (const SalvagedTable& t : salvage.tables) {
            if (t.saved > 0 || t.lost > 0) print(QCoreApplication::translate("CommandLine", "  %1: %2 saved, %3 lost").arg(t.table, -18).arg(t.saved, 7).arg(t.lost));
        }
        if (salvage.isComplete) print(QCoreApplication::translate("CommandLine", "Every value is as it was saved."));
        if (!salvage.hasHistory) print(QCoreApplication::translate("CommandLine", "The history of changes stayed behind, so what was done before can't be undone."));
    }
};

}  // namespace

std::unique_ptr<Command> makeRecoverCommand() { return std::make_unique<RecoverCommand>(); }

}  // namespace stagepath::cli
