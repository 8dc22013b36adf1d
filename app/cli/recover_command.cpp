#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "core/workspace/safety/recovery.h"
#include "core/workspace/schema/integrity.h"

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
                                  {QStringLiteral("from_history"), t.fromHistory}, {QStringLiteral("proven"), t.isProven}, {QStringLiteral("loss_known"), t.isLossKnown}});
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
                {QStringLiteral("stand_ins"), done.salvage.standIns()},
                {QStringLiteral("loss_known"), done.source || done.salvage.isLossKnown()},
                {QStringLiteral("newer_changes"), done.salvage.newerChanges},
                {QStringLiteral("left_changes"), leftChanges(done)},
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
        } else {
            printSalvage(done.salvage, out);
        }
        if (const qint64 left = leftChanges(done); left > 0) {
            print(QCoreApplication::translate("CommandLine", "%n later change(s) are not in it: what is left of them is damaged and stays where it is.", nullptr, int(left)));
        } else if (done.salvage.leftWork) {
            print(QCoreApplication::translate("CommandLine", "There is more work in progress on this computer that can't be read or does not belong to this state; it is not in it and stays where it is."));
        }
    }
    /// How many changes the state with most of them has that the new file lacks.
    static qint64 leftChanges(const Recovered& done) {
        const qint64 taken = done.source ? done.source->changes : done.salvage.changes;
        qint64 most = taken;
        for (const RecoverySource& s : done.sources) most = qMax(most, s.changes);
        return most - taken;
    }
    static QString headOfSalvage(const Salvage& salvage, const QString& out) {
        if (salvage.isLossKnown()) return QCoreApplication::translate("CommandLine", "%1 holds what could be salvaged: %2 rows saved, %3 lost.").arg(out).arg(salvage.saved()).arg(salvage.lost());
        if (salvage.lost() == 0) return QCoreApplication::translate("CommandLine", "%1 holds what could be salvaged: %2 rows saved; how many there were is not known.").arg(out).arg(salvage.saved());
        return QCoreApplication::translate("CommandLine", "%1 holds what could be salvaged: %2 rows saved, at least %3 lost; how many there were is not known.").arg(out).arg(salvage.saved()).arg(salvage.lost());
    }
    static QString lineOf(const SalvagedTable& t) {
        if (t.isLossKnown) return QCoreApplication::translate("CommandLine", "  %1: %2 saved, %3 lost").arg(partName(t.table), -24).arg(t.saved, 7).arg(t.lost);
        if (t.saved == 0) return QCoreApplication::translate("CommandLine", "  %1: none was found").arg(partName(t.table), -24);
        if (t.lost == 0) return QCoreApplication::translate("CommandLine", "  %1: %2 saved, others not known").arg(partName(t.table), -24).arg(t.saved, 7);
        return QCoreApplication::translate("CommandLine", "  %1: %2 saved, %3 or more lost").arg(partName(t.table), -24).arg(t.saved, 7).arg(t.lost);
    }
    /// Of rows that were found it may still be unknown whether each value is the one that was saved.
    static QString provenSentence(const Salvage& salvage) {
        if (salvage.isComplete) return QCoreApplication::translate("CommandLine", "Every value is as it was saved.");
        QStringList tables;
        for (const SalvagedTable& t : salvage.tables) {
            if (!t.isProven) tables.append(partName(t.table));
        }
        if (tables.size() == salvage.tables.size()) return QCoreApplication::translate("CommandLine", "Not every value can be proven to be as it was saved.");
        return QCoreApplication::translate("CommandLine", "Not every value can be proven to be as it was saved: %1.").arg(tables.join(QStringLiteral(", ")));
    }
    static void printSalvage(const Salvage& salvage, const QString& out) {
        print(headOfSalvage(salvage, out));
        for (const SalvagedTable& t : salvage.tables) {
            if (t.saved > 0 || t.lost > 0 || !t.isLossKnown) print(lineOf(t));
        }
        if (salvage.newerChanges > 0) print(QCoreApplication::translate("CommandLine", "%n change(s) that the file does not have come from the work in progress on this computer.", nullptr, int(salvage.newerChanges)));
        if (salvage.standIns() > 0) print(QCoreApplication::translate("CommandLine", "%n row(s) with “(lost)” in the name stand in for lost ones, so that what belongs to them stays. Rename or delete them.", nullptr, int(salvage.standIns())));
        print(provenSentence(salvage));
        if (!salvage.hasHistory) print(QCoreApplication::translate("CommandLine", "The history of changes stayed behind, so what was done before can't be undone."));
    }
};

}  // namespace

std::unique_ptr<Command> makeRecoverCommand() { return std::make_unique<RecoverCommand>(); }

}  // namespace stagepath::cli
