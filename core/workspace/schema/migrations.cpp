#include "core/workspace/schema/migrations.h"

#include "core/workspace/history/history_chain.h"
#include "core/workspace/schema/schema.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace stagepath {

namespace {

void addBarrier(SQLite::Database& db, int version) {
    const Value last = scalar(db, "SELECT max(seq) FROM history");
    const ChainedChange barrier{isNull(last) ? 1 : std::get<qint64>(last) + 1,
                                QCoreApplication::translate("Storage", "File brought to version %1").arg(version), QLatin1String(""),
                                QDateTime::currentDateTimeUtc().toString(Qt::ISODate), {}};
    const QByteArray link = chainLink(linkBefore(db, barrier.seq), barrier);
    SQLite::Statement s(db, "INSERT INTO history (seq, text, author, at, schema_version, undone, abandoned, barrier, snapshot, chain, changeset) "
                            "VALUES (?, ?, '', ?, ?, 0, 0, 1, '', ?, x'')");
    s.bind(1, static_cast<int64_t>(barrier.seq));
    bindValue(s, 2, barrier.text);
    bindValue(s, 3, barrier.at);
    s.bind(4, version);
    s.bind(5, link.constData(), static_cast<int>(link.size()));
    s.exec();
    db.exec("UPDATE history SET abandoned=1 WHERE undone=1 AND abandoned=0");
}

void runStep(SQLite::Database& db, const Migration& step) {
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    step.run(db);
    if (!step.onlyAppends) addBarrier(db, step.from + 1);
    db.exec("PRAGMA user_version=" + std::to_string(step.from + 1));
    transaction.commit();
}

void runAll(SQLite::Database& db, const QList<QByteArray>& statements) {
    for (const QByteArray& statement : statements) db.exec(statement.constData());
}

}  // namespace

const QList<Migration>& migrations() {
    static const QList<Migration> steps{{1, schemaOfVersion1(), true, [](SQLite::Database& db) { runAll(db, stepsToVersion2()); }},
                                        {2, schemaOfVersion2(), true, [](SQLite::Database& db) { runAll(db, stepsToVersion3()); }},
                                        {3, schemaOfVersion3(), true, [](SQLite::Database& db) { runAll(db, stepsToVersion4()); }}};
    return steps;
}

void migrate(SQLite::Database& db, const QString& file, int version, int newest, const QList<Migration>& steps) {
    translated(file, [&] {
        for (; version < newest; ++version) {
            const auto step = std::find_if(steps.begin(), steps.end(), [version](const Migration& m) { return m.from == version; });
            if (step == steps.end()) {
                throw Error(QCoreApplication::translate("Storage", "%1 was written by version %2, which this program can't bring up to date. "
                                                                   "Open it once with an earlier version of Stagepath.").arg(file).arg(version));
            }
            runStep(db, *step);
        }
    });
}

}  // namespace stagepath
