#include "tests/reliability/versions/old_file.h"

#include "core/workspace/history/history_chain.h"
#include "core/workspace/history/history_session.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/schema.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace stagepath::reliability {

namespace {

constexpr const char* kCriteria =
    "INSERT INTO impact_criterion (id, position, \"key\", name, weight) VALUES (101, 1, 'alignment', 'Strategic alignment', 30), (102, 2, 'outcome', 'Size of outcome', 30), "
    "(103, 3, 'reach', 'Reach', 15), (104, 4, 'urgency', 'Urgency, regulation', 10), (105, 5, 'reuse', 'Reuse of capability', 15)";

/// Tables and their columns in \p version.
QList<std::pair<std::string, std::string>> columnsOf(int version) {
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const QByteArray& statement : frozenSchema(version)) db.exec(statement.constData());
    QList<std::pair<std::string, std::string>> all;
    SQLite::Statement tables(db, "SELECT m.name, group_concat('\"' || c.name || '\"') FROM sqlite_schema m, pragma_table_info(m.name) c "
                                 "WHERE m.type='table' AND m.name NOT IN ('history', 'meta') GROUP BY m.name ORDER BY m.name");
    while (tables.executeStep()) all.append({tables.getColumn(0).getString(), tables.getColumn(1).getString()});
    return all;
}

/// The row's cells with their types; texts as hexadecimal, so that nothing in them is taken for something else.
QString lineOfRow(const std::string& table, SQLite::Statement& row) {
    QString line = QString::fromStdString(table);
    for (int i = 0; i < row.getColumnCount(); ++i) {
        const SQLite::Column cell = row.getColumn(i);
        line += QLatin1Char(' ') + QString::number(cell.getType()) + QLatin1Char(':') + QString::fromLatin1(QByteArray::fromStdString(cell.getString()).toHex());
    }
    return line;
}

}  // namespace

QList<QByteArray> frozenSchema(int version) {
    QFile file(QStringLiteral(STAGEPATH_GOLDEN_DIR "/version%1.sql").arg(version));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s can't be read\n", qPrintable(file.fileName()));
        std::abort();
    }
    QList<QByteArray> statements;
    const QByteArray all = file.readAll();
    for (qsizetype from = 0, to = all.indexOf("\n;\n"); to >= 0; from = to + 3, to = all.indexOf("\n;\n", from)) statements.append(all.mid(from, to - from));
    return statements;
}

OldFile::OldFile(const QString& path, int version) : m_db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), m_version(version) {
    m_db.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
    m_db.exec("PRAGMA user_version=" + std::to_string(version));
    for (const QByteArray& statement : frozenSchema(version)) m_db.exec(statement.constData());
    m_db.exec("INSERT INTO meta VALUES ('workspace_id', '4711'), ('min_reader', '1')");
    m_db.exec(kCriteria);
    m_db.exec("INSERT INTO setting VALUES ('organisation', '\"Alder\"')");
}

OldFile::OldFile(const QString& path) : m_db(path.toStdString(), SQLite::OPEN_READWRITE), m_version(m_db.execAndGet("PRAGMA user_version").getInt()) {}

void OldFile::base(const QByteArray& sql) { m_db.exec(sql.constData()); }

void OldFile::step(const QString& text, const QByteArray& sql) {
    SQLite::Transaction transaction(m_db);
    const QByteArray changeset = captureChangeset(m_db, [&] { m_db.exec(sql.constData()); });
    const qint64 number = m_db.execAndGet("SELECT coalesce(max(seq), 0) + 1 FROM history").getInt64();
    const ChainedChange change{number, text, QStringLiteral("Ada"), QStringLiteral("2026-11-%1T09:30:00Z").arg(1 + number % 28, 2, 10, QLatin1Char('0')), changeset};
    const QByteArray link = chainLink(linkBefore(m_db, number), change);
    SQLite::Statement row(m_db, "INSERT INTO history (seq, text, author, at, schema_version, undone, abandoned, barrier, snapshot, chain, changeset) VALUES (?, ?, ?, ?, ?, 0, 0, 0, '', ?, ?)");
    row.bind(1, static_cast<int64_t>(number));
    bindValue(row, 2, text);
    bindValue(row, 3, change.author);
    bindValue(row, 4, change.at);
    row.bind(5, m_version);
    row.bind(6, link.constData(), static_cast<int>(link.size()));
    row.bind(7, changeset.constData(), static_cast<int>(changeset.size()));
    row.exec();
    transaction.commit();
}

void OldFile::takeBack(int count, bool abandoned) {
    SQLite::Transaction transaction(m_db);
    for (int i = 0; i < count; ++i) {
        SQLite::Statement last(m_db, "SELECT seq, changeset FROM history WHERE undone=0 ORDER BY seq DESC LIMIT 1");
        if (!last.executeStep()) std::abort();
        const std::string number = std::to_string(last.getColumn(0).getInt64());
        const QByteArray changeset(static_cast<const char*>(last.getColumn(1).getBlob()), last.getColumn(1).getBytes());
        last.reset();
        applyRows(m_db, changeset, true);
        m_db.exec("UPDATE history SET undone=1, abandoned=" + std::to_string(abandoned) + " WHERE seq=" + number);
    }
    transaction.commit();
}

void OldFile::nameMoment(int number, const QString& name) { m_db.exec(("UPDATE history SET snapshot=" + sqlText(name) + " WHERE seq=" + QByteArray::number(number)).constData()); }

void OldFile::record() { recordContent(m_db); }

QByteArray sqlText(const QString& text) { return "CAST(x'" + text.toUtf8().toHex() + "' AS TEXT)"; }

QStringList valuesOf(const QString& path, int version) {
    QStringList lines;
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READONLY);
    for (const auto& [table, columns] : columnsOf(version)) {
        SQLite::Statement rows(db, "SELECT " + columns + " FROM \"" + table + "\" ORDER BY 1");
        while (rows.executeStep()) lines.append(lineOfRow(table, rows));
    }
    return lines;
}

QStringList historyOf(const QString& path) {
    QStringList lines;
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement rows(db, "SELECT seq, text, author, at, barrier, snapshot, hex(chain), hex(changeset) FROM history ORDER BY seq");
    while (rows.executeStep()) lines.append(lineOfRow("history", rows));
    return lines;
}

}  // namespace stagepath::reliability
