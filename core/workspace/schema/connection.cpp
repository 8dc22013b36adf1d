#include "core/workspace/schema/connection.h"

#include "core/workspace/schema/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <map>

namespace stagepath {

namespace {

/// Bytes 0 to 99 of an SQLite file, by the file format's documentation.
constexpr int kHeaderSize = 100;
constexpr int kApplicationIdAt = 68;
/// Bytes from which on it is looked whether a file has them all: smaller ones are read in a moment anyway.
constexpr qint64 kHoleMatters = 64LL * 1024 * 1024;

bool isDatabaseHeader(const QByteArray& header) { return header.startsWith(QByteArray("SQLite format 3\0", 16)); }
constexpr qint64 kLargestWorkspace = 4LL * 1024 * 1024 * 1024;  ///< bytes
/// For somebody else's step in the same database, in milliseconds. What lasts longer is no step.
constexpr int kLongestWait = 1000;

void refuseKind(const struct stat& info, const QString& file) {
    if (S_ISDIR(info.st_mode)) throw Error(QCoreApplication::translate("Storage", "%1 is a folder. Choose a workspace file in it.").arg(file));
    if (!S_ISREG(info.st_mode)) throw Error(QCoreApplication::translate("Storage", "%1 is not a file but a device or pipe. Choose a workspace file.").arg(file));
    if (info.st_size > kLargestWorkspace) {
        throw Error(QCoreApplication::translate("Storage", "%1 is larger than 4 GB, which no workspace is. Choose another file.").arg(file));
    }
}

void refuseStrangeFile(const QString& path, const QString& file) {
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
        if (errno == EACCES) throw Error(QCoreApplication::translate("Storage", "%1 can't be read. Check who may read it and its folder.").arg(file));
        throw Error(QCoreApplication::translate("Storage", "%1 is not there. Check the name and the folder, or connect the drive.").arg(file));
    }
    refuseKind(info, file);
    if (info.st_size == 0) throw Damaged(QCoreApplication::translate("Storage", "%1 is empty (0 bytes). Open a copy or a backup of it.").arg(file));
    if (info.st_size > kHoleMatters && info.st_blocks * 512 < info.st_size / 2) {
        throw Damaged(QCoreApplication::translate("Storage", "Most of %1 is not on this disk: it was never copied or downloaded to its end. Copy it again; nothing was changed.").arg(file));
    }
}

/// What people take for a workspace by its name, told by its first bytes; empty for anything else.
QString kindByBeginning(const QByteArray& bytes) {
    if (bytes.startsWith("PK\x03\x04")) return QCoreApplication::translate("Storage", "a ZIP archive or an Excel workbook");
    if (bytes.startsWith("%PDF")) return QCoreApplication::translate("Storage", "a PDF");
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF")) return QCoreApplication::translate("Storage", "a picture");
    const bool isText = std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 32 || c == '\t' || c == '\n' || c == '\r'; });
    return isText && bytes.contains('\n') ? QCoreApplication::translate("Storage", "a text") : QString();
}

/// Whether the fields of the header hold what any SQLite file of ours can; \p header has all of its bytes.
bool isHeaderPossible(const QByteArray& header) {
    const auto byte = [&](int at) { return static_cast<quint8>(header[at]); };
    const quint16 page = qFromBigEndian<quint16>(header.constData() + 16);
    const bool hasPageSize = page == 1 || (page >= 512 && (page & (page - 1)) == 0);
    const bool hasVersions = byte(18) >= 1 && byte(18) <= 2 && byte(19) >= 1 && byte(19) <= 2;
    const bool hasShares = byte(21) == 64 && byte(22) == 32 && byte(23) == 32;
    const auto format = qFromBigEndian<quint32>(header.constData() + 44);
    return hasPageSize && hasVersions && hasShares && format >= 1 && format <= 4 && qFromBigEndian<qint32>(header.constData() + 60) >= 1;
}

/// Whether the tables of a workspace are described in the first megabyte of \p file: then a wrong mark in its header is damage, not another program's.
bool namesOurTables(QFile& file) {
    file.seek(0);
    const QByteArray begin = file.read(1024 * 1024);
    const auto names = [&](const char* table) { return begin.contains(QByteArray("CREATE TABLE ") + table + " ("); };
    return names("use_case") || names("impact_criterion") || names("business_unit");
}

}  // namespace

void refuseNoWorkspace(const QString& path) {
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) == 0) refuseKind(info, path);
}

FileHeader inspectFile(const QString& path, const QString& named) {
    const QString& file = named.isEmpty() ? path : named;
    refuseStrangeFile(path, file);
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) throw Error(QCoreApplication::translate("Storage", "%1 can't be read: %2. Check who may read it.").arg(file, in.errorString()));
    const QByteArray header = in.read(kHeaderSize);
    if (in.error() != QFileDevice::NoError) throw Error(QCoreApplication::translate("Storage", "%1 can't be read: %2. Check who may read it.").arg(file, in.errorString()));
    const bool isNamedSo = file.endsWith(QLatin1String(".stagepath"), Qt::CaseInsensitive);
    if (!isDatabaseHeader(header)) {
        if (const QString kind = kindByBeginning(header); !kind.isEmpty()) {
            const QString sentence = QCoreApplication::translate("Storage", "%1 is %2, not a Stagepath workspace. Choose another file, or import it if it is a list.").arg(file, kind);
            if (isNamedSo) throw Foreign(sentence);  // there may be backups of what stood there
            throw Error(sentence);
        }
        if (isNamedSo) {
            throw Damaged(QCoreApplication::translate("Storage", "%1 is not a Stagepath workspace, or its beginning is damaged. Nothing was changed; recover it, or open a copy or a backup.").arg(file));
        }
        throw Error(QCoreApplication::translate("Storage", "%1 is not a Stagepath workspace. Choose a file that ends in .stagepath, or import it if it is a list.").arg(file));
    }
    const auto truncated = [&] { return Damaged(QCoreApplication::translate("Storage", "%1 is cut off: a part of it is missing. Open a copy or a backup of it.").arg(file)); };
    if (header.size() < kHeaderSize) throw truncated();
    const auto number = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const quint16 rawPage = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawPage == 1 ? 65536 : rawPage;
    FileHeader result{in.size(), number(kApplicationIdAt), static_cast<int>(number(60))};
    if (result.applicationId != static_cast<quint32>(kApplicationId)) {
        if (!isNamedSo) throw Error(QCoreApplication::translate("Storage", "%1 is a database of another program, not a Stagepath workspace. Choose a file that ends in .stagepath.").arg(file));
        if (namesOurTables(in)) {
            throw Damaged(QCoreApplication::translate("Storage", "%1 says that it is a database of another program, but it has the tables of a Stagepath workspace, so its first bytes are damaged. Nothing was changed; recover it, or open a copy or a backup.").arg(file));
        }
        throw Foreign(QCoreApplication::translate("Storage", "%1 is a database of another program, although it is named like a Stagepath workspace. Nothing was changed; open another file, or a backup.").arg(file));
    }
    if (!isHeaderPossible(header)) {
        throw Damaged(QCoreApplication::translate("Storage", "The first bytes of %1 are damaged. Nothing was changed; recover it, or open a copy or a backup.").arg(file));
    }
    if (static_cast<qint64>(number(28)) * pageSize > result.size) throw truncated();
    return result;
}

bool isWorkspaceFile(const QString& path) {
    if (!QFileInfo(path).isFile()) return false;
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) return false;
    const QByteArray header = in.read(kHeaderSize);
    return header.size() == kHeaderSize && isDatabaseHeader(header) && qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) == static_cast<quint32>(kApplicationId);
}

std::unique_ptr<SQLite::Database> openHardened(const QString& path, bool readOnly) {
    // Without SQLite's own mutex: a connection is used by one thread at a time, and locking per cell is a tenth of the time of reading.
    const auto open = [&] { return std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_NOMUTEX | (readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE), kLongestWait); };
    auto db = open();
    // Where opening for writing fails, SQLite opens for reading, silently: a drive that stumbled once would make the whole session read-only.
    if (!readOnly && sqlite3_db_readonly(db->getHandle(), "main") == 1) db = open();
    sqlite3* handle = db->getHandle();
    for (const auto& [option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, {SQLITE_DBCONFIG_DQS_DML, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0}}) {
        sqlite3_db_config(handle, option, value, nullptr);
    }
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    for (const char* pragma : {"PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY", "PRAGMA secure_delete=ON"}) {
        SQLite::Statement(*db, pragma).executeStep();
    }
    return db;
}

void makeDurable(SQLite::Database& db) {
    const Value journal = scalar(db, "PRAGMA journal_mode=TRUNCATE");
    SQLite::Statement(db, "PRAGMA synchronous=EXTRA").executeStep();
    SQLite::Statement(db, "PRAGMA foreign_keys=ON").executeStep();
    const bool ok = journal == Value{QStringLiteral("truncate")} && scalar(db, "PRAGMA synchronous") == Value{qint64(3)} &&
                    scalar(db, "PRAGMA foreign_keys") == Value{qint64(1)};
    if (!ok) throw Error(QCoreApplication::translate("Storage", "This computer's SQLite can't be made to save safely, so nothing is changed. Update SQLite to 3.40 or later."));
}

bool isUnreachable(const QString& database) {
    try {
        const auto db = openHardened(database, false);
        db->exec("BEGIN IMMEDIATE");
        db->exec("ROLLBACK");
        scalar(*db, "PRAGMA quick_check(1)");
        return false;
    } catch (const SQLite::Exception& e) {
        const int code = e.getErrorCode() & 0xff;
        return code != SQLITE_CORRUPT && code != SQLITE_NOTADB && code != SQLITE_ERROR;
    }
}

/// The statements with which everything in \p db was made.
static QList<QByteArray> schemaIn(SQLite::Database& db) {
    QList<QByteArray> texts;
    SQLite::Statement statement(db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (statement.executeStep()) texts.append(QByteArray(statement.getColumn(0).getText()));
    return texts;
}

/// The kind of what stands in \p db beside a whole \p schema, such as "trigger"; empty where nothing does.
static QString strangerIn(SQLite::Database& db, const QList<QByteArray>& schema) {
    const QList<QByteArray> texts = schemaIn(db);
    if (!std::all_of(schema.begin(), schema.end(), [&](const QByteArray& statement) { return texts.contains(statement); })) return {};
    for (const QByteArray& text : texts) {
        if (!schema.contains(text)) return QString::fromLatin1(text.simplified().split(' ').value(1).left(20).toLower());
    }
    return {};
}

/// Whether the tables and indexes of \p db were made with the statements of \p schema, in whatever order: VACUUM puts all tables before all indexes.
static bool hasSchema(SQLite::Database& db, const QList<QByteArray>& schema) {
    QList<QByteArray> texts = schemaIn(db);
    QList<QByteArray> wanted = schema;
    std::sort(texts.begin(), texts.end());
    std::sort(wanted.begin(), wanted.end());
    return texts == wanted;
}

bool referencesHold(SQLite::Database& db) {
    // Says the same as SQLite's foreign_key_check, which seeks each row by itself and takes six times as long on a large file.
    std::map<std::string, QSet<qint64>> rows;
    const auto rowsOf = [&](const std::string& table) -> const QSet<qint64>& {
        const auto [known, isNew] = rows.try_emplace(table);
        if (!isNew) return known->second;
        Cursor ids(db, QByteArray::fromStdString("SELECT id FROM \"" + table + '"'));
        while (ids.next()) known->second.insert(ids.integer(0));
        return known->second;
    };
    SQLite::Statement references(db, "SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type='table'");
    while (references.executeStep()) {
        const std::string column = '"' + references.getColumn(1).getString() + '"';
        const QSet<qint64>& targets = rowsOf(references.getColumn(2).getString());
        Cursor values(db, QByteArray::fromStdString("SELECT " + column + " FROM \"" + references.getColumn(0).getString() + "\" WHERE " + column + " IS NOT NULL"));
        while (values.next()) {
            if (!targets.contains(values.integer(0))) return false;
        }
    }
    return true;
}

void verifyStructure(SQLite::Database& db, const QString& file) {
    if (scalar(db, "PRAGMA quick_check(1)") == Value{QStringLiteral("ok")}) return;
    throw Damaged(sentenceFor(SQLITE_CORRUPT, file, {}));
}

QString missingTablesText(const QString& file) { return QCoreApplication::translate("Storage", "%1 does not have the tables of a Stagepath workspace. Open a copy or a backup of it.").arg(file); }

QString schemaProblem(SQLite::Database& db, const QString& file, const QList<QByteArray>& schema) {
    if (const QString stranger = strangerIn(db, schema); !stranger.isEmpty()) {
        return QCoreApplication::translate("Storage", "%1 has all tables of a Stagepath workspace and something that Stagepath never puts in (%2), so it is not opened. Recover it: that takes over the rows and leaves the rest.")
            .arg(file, stranger);
    }
    return hasSchema(db, schema) ? QString() : missingTablesText(file);
}

void verifyContent(SQLite::Database& db, const QString& file, const QList<QByteArray>& schema) {
    if (const QString problem = schemaProblem(db, file, schema); !problem.isEmpty()) throw Damaged(problem);
    verifyStructure(db, file);
    if (!referencesHold(db)) throw Damaged(sentenceFor(SQLITE_CORRUPT, file, {}));
}

bool hasOurColumns(SQLite::Database& db, const QList<QByteArray>& schema) {
    SQLite::Database ours(":memory:", SQLite::OPEN_READWRITE);
    for (const QByteArray& statement : schema) ours.exec(statement.constData());
    const auto columnsOf = [](SQLite::Database& database) {
        QSet<QByteArray> result;
        SQLite::Statement statement(database, "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type='table'");
        while (statement.executeStep()) result.insert(QByteArray(statement.getColumn(0).getText()) + '.' + statement.getColumn(1).getText());
        return result;
    };
    return columnsOf(db).contains(columnsOf(ours));
}

}  // namespace stagepath
