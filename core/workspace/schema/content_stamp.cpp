#include "core/workspace/schema/content_stamp.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>
#include <xxhash.h>

namespace stagepath {

namespace {

constexpr int kStampVersion = 1;

void hashRow(ContentHasher& hasher, const Cursor& row) {
    for (int i = 0; i < row.columnCount(); ++i) {
        switch (row.type(i)) {
            case SQLITE_INTEGER: hasher.integer(row.integer(i)); break;
            case SQLITE_FLOAT: hasher.real(row.real(i)); break;
            case SQLITE_TEXT: hasher.text(row.bytes(i)); break;
            case SQLITE_BLOB: hasher.blob(row.bytes(i)); break;
            default: hasher.null();
        }
    }
    hasher.endRow();
}

/// The rows of \p table by key, without what is stamped otherwise.
QByteArray rowsToStamp(const QByteArray& table) {
    if (table == "history") return "SELECT seq, text, author, at, schema_version, undone, abandoned, barrier, snapshot, chain FROM history ORDER BY seq";
    const QByteArray condition = table == "meta" ? QByteArray(" WHERE \"key\"<>'") + kStampKey + '\'' : QByteArray();
    return "SELECT * FROM \"" + table + '"' + condition + " ORDER BY 1";
}

TableStamp stampOfQuery(SQLite::Database& db, const QByteArray& sql) {
    ContentHasher hasher;
    Cursor rows(db, sql);
    while (rows.next()) hashRow(hasher, rows);
    return hasher.stamp();
}

QByteArray textOf(const ContentStamp& content) {
    QJsonObject tables;
    for (auto it = content.begin(); it != content.end(); ++it) {
        tables[it.key()] = QJsonObject{{QStringLiteral("rows"), it->rows}, {QStringLiteral("xxh3"), QString::fromLatin1(it->hash)}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("v"), kStampVersion}, {QStringLiteral("tables"), tables}}).toJson(QJsonDocument::Compact);
}

}  // namespace

ContentHasher::ContentHasher() : m_state(XXH3_createState(), [](XXH3_state_s* state) { XXH3_freeState(state); }) { XXH3_128bits_reset(m_state.get()); }
ContentHasher::~ContentHasher() = default;

void ContentHasher::add(char type, const void* data, std::size_t size) {
    const quint64 length = size;
    XXH3_128bits_update(m_state.get(), &type, 1);
    XXH3_128bits_update(m_state.get(), &length, sizeof length);
    if (size > 0) XXH3_128bits_update(m_state.get(), data, size);
}

void ContentHasher::null() { add('n', nullptr, 0); }
void ContentHasher::integer(qint64 value) { add('i', &value, sizeof value); }
void ContentHasher::real(double value) { add('r', &value, sizeof value); }
void ContentHasher::text(QByteArrayView utf8) { add('t', utf8.data(), static_cast<std::size_t>(utf8.size())); }
void ContentHasher::blob(QByteArrayView bytes) { add('b', bytes.data(), static_cast<std::size_t>(bytes.size())); }

void ContentHasher::endRow() {
    add('e', nullptr, 0);
    ++m_rows;
}

TableStamp ContentHasher::stamp() const {
    const XXH128_hash_t digest = XXH3_128bits_digest(m_state.get());
    const quint64 parts[] = {digest.high64, digest.low64};
    return {m_rows, QByteArray(reinterpret_cast<const char*>(parts), sizeof parts).toHex()};
}

ContentStamp contentOf(SQLite::Database& db) {
    QByteArrayList tables;
    SQLite::Statement names(db, "SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name");
    while (names.executeStep()) tables.append(names.getColumn(0).getText());
    ContentStamp content;
    for (const QByteArray& table : std::as_const(tables)) content[QString::fromUtf8(table)] = stampOfQuery(db, rowsToStamp(table));
    content[QStringLiteral("file")] = stampOfQuery(db, "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version");
    return content;
}

std::optional<ContentStamp> contentFromText(const QByteArray& text) {
    const QJsonObject record = QJsonDocument::fromJson(text).object();
    if (record.value(QLatin1String("v")).toInt() != kStampVersion) return {};
    const QJsonObject tables = record.value(QLatin1String("tables")).toObject();
    ContentStamp content;
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        const QJsonObject table = it->toObject();
        content[it.key()] = {table.value(QLatin1String("rows")).toInteger(-1), table.value(QLatin1String("xxh3")).toString().toLatin1()};
    }
    return content;
}

std::optional<ContentStamp> recordedContent(SQLite::Database& db) {
    const Value text = scalar(db, QByteArray("SELECT value FROM meta WHERE \"key\"='") + kStampKey + '\'');
    return isNull(text) ? std::nullopt : contentFromText(std::get<QString>(text).toUtf8());
}

void recordContent(SQLite::Database& db) {
    const QByteArray text = textOf(contentOf(db));
    SQLite::Statement s(db, "INSERT OR REPLACE INTO meta VALUES (?, ?)");
    s.bind(1, kStampKey);
    s.bind(2, text.toStdString());
    s.exec();
}

}  // namespace stagepath
