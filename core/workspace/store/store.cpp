#include "core/workspace/store/store.h"

#include "core/workspace/history/history_chain.h"
#include "core/workspace/history/history_session.h"
#include "core/workspace/history/history_steps.h"
#include "core/workspace/schema/row_rules.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/store/changeset_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace stagepath {

namespace {

QByteArray sqlList(EntityKind kind, const char* pattern, const char* separator) {
    QByteArrayList parts;
    for (const QString& column : columnsOf(kind)) parts.append(QByteArray(pattern).replace('%', '"' + column.toLatin1() + '"'));
    return parts.join(separator);
}

/// A column of a child table that points at a parent.
struct Child {
    EntityKind kind;
    QByteArray column;
    bool clears;  ///< the reference is emptied; otherwise the child goes with its parent
};

QList<Child> childrenOf(EntityKind parent) {
    static const QHash<EntityKind, QList<Child>> all = [] {
        QHash<EntityKind, QList<Child>> result;
        forEachEntity([&]<class T>() {
            const EntityKind kind = Entity<T>::kind;
            for (const Field<T>& f : Entity<T>::fields()) {
                if (f.type != FieldType::Reference) continue;
                result[f.target].append({kind, f.column, clearsReference(kind, f.target)});
            }
        });
        return result;
    }();
    return all.value(parent);
}

/// In the order of the file: Table puts rows into its own for less than SQLite would.
template <class T>
QList<T> loadRows(SQLite::Database& db) {
    const auto fields = Entity<T>::fields();
    const QByteArray sql = "SELECT " + sqlList(Entity<T>::kind, "%", ", ") + " FROM " + Entity<T>::table;
    Cursor count(db, QByteArray("SELECT count(*) FROM ") + Entity<T>::table);
    QList<T> rows;
    if (count.next()) rows.reserve(count.integer(0));
    Cursor cursor(db, sql);
    while (cursor.next()) {
        T row;
        row.id.value = cursor.integer(0);
        for (std::size_t i = 0; i < fields.size(); ++i) fields[i].set(row, cursor.value(static_cast<int>(i) + 1));
        rows.append(std::move(row));
    }
    return rows;
}

}  // namespace

Store::Store(QString path, QString userFile, bool readOnly, const Environment& environment)
    : m_path(std::move(path)), m_userFile(std::move(userFile)), m_readOnly(readOnly), m_environment(environment) {
    reopen();
}

QString Store::folder() const { return QFileInfo(m_path).absolutePath(); }

Store::~Store() { m_statements.clear(); }

void Store::reopen() {
    translated(m_userFile, [this] {
        m_statements.clear();
        m_db.reset();
        m_db = openHardened(m_path, m_readOnly);
        try {
            if (!m_readOnly) makeDurable(*m_db);
            m_made = 0;
            readTips();
            m_head = headOf(*m_db);
        } catch (...) {
            m_statements.clear();
            m_db.reset();
            throw;
        }
    });
}

void Store::refuseIfLost() const {
    if (isLost()) throw Error(QCoreApplication::translate("Storage", "The working copy of %1 can't be read at the moment. Check the drive and try again; everything saved before is kept.").arg(m_userFile));
}

SQLite::Statement& Store::statement(const QByteArray& sql) {
    auto& cached = m_statements[sql];
    if (!cached) cached = std::make_unique<SQLite::Statement>(*m_db, sql.constData());
    cached->tryReset();  // reset() would tell again of a failure that was told already
    cached->clearBindings();
    return *cached;
}

void Store::stopWhen(std::shared_ptr<std::atomic<bool>> stop) {
    constexpr int kSteps = 20000;  // of SQLite's machine between two looks
    m_stop = std::move(stop);
    sqlite3_progress_handler(m_db->getHandle(), kSteps, [](void* flag) { return static_cast<std::atomic<bool>*>(flag)->load() ? 1 : 0; }, m_stop.get());
}

Portfolio Store::load() {
    return translated(m_userFile, [this] {
        Portfolio portfolio;
        forEachEntity([&]<class T>() { portfolio.assign(loadRows<T>(*m_db)); });
        SQLite::Statement settings(*m_db, "SELECT \"key\", value FROM setting");
        while (settings.executeStep()) {
            portfolio.applySetting(std::get<QString>(columnValue(settings, 0)), std::get<QString>(columnValue(settings, 1)));
        }
        return portfolio;
    });
}

QString Store::meta(const char* key) {
    SQLite::Statement& s = statement("SELECT value FROM meta WHERE \"key\"=?");
    s.bind(1, key);
    const QString value = s.executeStep() ? QString::fromUtf8(s.getColumn(0).getText()) : QString();
    s.reset();
    return value;
}

void Store::setMeta(const char* key, const QString& value) {
    SQLite::Statement& s = statement("INSERT OR REPLACE INTO meta VALUES (?, ?)");
    s.bind(1, key);
    bindValue(s, 2, value);
    s.exec();
}

qint64 Store::newId() { return m_environment.newId(); }

bool Store::contains(EntityKind kind, qint64 id) {
    SQLite::Statement& s = statement(QByteArray("SELECT 1 FROM ") + tableName(kind) + " WHERE id=?");
    s.bind(1, static_cast<int64_t>(id));
    const bool found = s.executeStep();
    s.reset();
    return found;
}

void Store::checkReferences(EntityKind kind, const QList<Value>& values) {
    forEachEntity([&]<class T>() {
        if (Entity<T>::kind != kind) return;
        const auto fields = Entity<T>::fields();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const auto* id = std::get_if<qint64>(&values[static_cast<qsizetype>(i)]);
            if (fields[i].type != FieldType::Reference || !id || contains(fields[i].target, *id)) continue;
            throw Error(QCoreApplication::translate("Storage", "The field \"%1\" names something that is not there (%2). Nothing was changed.")
                            .arg(QLatin1String(fields[i].column)).arg(*id));
        }
    });
}

void Store::insert(EntityKind kind, qint64 id, const QList<Value>& values) {
    checkRow(kind, values);
    checkPlanDays(kind, id, values);
    checkReferences(kind, values);
    checkRoundOpen(kind, id, values);
    if (id <= 0) throw Error(QCoreApplication::translate("Storage", "An id is a positive whole number. Nothing was changed."));
    if (contains(kind, id)) throw Error(QCoreApplication::translate("Storage", "The id %1 is taken already. Nothing was changed.").arg(id));
    SQLite::Statement& s = statement(QByteArray("INSERT INTO ") + tableName(kind) + " VALUES (" + sqlList(kind, "?", ", ") + ")");
    s.bind(1, static_cast<int64_t>(id));
    for (qsizetype i = 0; i < values.size(); ++i) bindValue(s, static_cast<int>(i) + 2, values[i]);
    s.exec();
    if (kind == EntityKind::Assessment) m_newRounds.insert(id);
}

void Store::update(EntityKind kind, qint64 id, const QList<Value>& values) {
    checkRow(kind, values);
    checkPlanDays(kind, id, values);
    checkReferences(kind, values);
    checkRoundOpen(kind, id, values);
    SQLite::Statement& s = statement(QByteArray("UPDATE ") + tableName(kind) + " SET " + sqlList(kind, "%=?", ", ") + " WHERE id=?");
    s.bind(1, static_cast<int64_t>(id));
    for (qsizetype i = 0; i < values.size(); ++i) bindValue(s, static_cast<int>(i) + 2, values[i]);
    s.bind(static_cast<int>(values.size()) + 2, static_cast<int64_t>(id));
    if (s.exec() == 0) throw Error(QCoreApplication::translate("Storage", "What should be changed is not there any more (%1). Nothing was changed.").arg(id));
}

void Store::removeChildren(EntityKind kind, qint64 id) {
    for (const Child& child : childrenOf(kind)) {
        const QByteArray table = tableName(child.kind);
        const QByteArray column = '"' + child.column + '"';
        if (child.clears) {
            SQLite::Statement& s = statement("UPDATE " + table + " SET " + column + "=NULL WHERE " + column + "=?");
            s.bind(1, static_cast<int64_t>(id));
            s.exec();
            continue;
        }
        QList<qint64> ids;
        SQLite::Statement& s = statement("SELECT id FROM " + table + " WHERE " + column + "=?");
        s.bind(1, static_cast<int64_t>(id));
        while (s.executeStep()) ids.append(s.getColumn(0).getInt64());
        s.reset();
        for (qint64 childId : ids) removeTree(child.kind, childId);
    }
}

void Store::remove(EntityKind kind, qint64 id) {
    if (kind != EntityKind::Assessment) checkRoundOpen(kind, id, {});
    removeTree(kind, id);
}

void Store::removeTree(EntityKind kind, qint64 id) {
    removeChildren(kind, id);
    SQLite::Statement& s = statement(QByteArray("DELETE FROM ") + tableName(kind) + " WHERE id=?");
    s.bind(1, static_cast<int64_t>(id));
    s.exec();
}

void Store::setSetting(const QString& key, const QString& json) {
    const QString problem = Settings::problem(key, json);
    if (!problem.isEmpty()) throw Error(problem);
    SQLite::Statement& s = statement("INSERT INTO setting VALUES (?, ?) ON CONFLICT(\"key\") DO UPDATE SET value=excluded.value");
    bindValue(s, 1, key);
    bindValue(s, 2, json);
    s.exec();
}

qint64 Store::nextPosition(EntityKind kind) {
    const Value highest = scalar(*m_db, QByteArray("SELECT max(position) FROM ") + tableName(kind));
    return isNull(highest) ? 1 : std::get<qint64>(highest) + 1;
}

void Store::unrecorded(const std::function<void(RowSink&)>& body) {
    translated(m_userFile, [&] {
        execute(*m_db, "BEGIN IMMEDIATE");
        try {
            body(*this);
            execute(*m_db, "COMMIT");
        } catch (...) {
            rollback();
            throw;
        }
    }, folder());
}

QList<RowChange> Store::record(const QString& text, const std::function<void(RowSink&)>& body, Workspace::Step step) {
    refuseIfLost();
    return translated(m_userFile, [&, undo = m_undo, redo = m_redo]() -> QList<RowChange> {
        execute(*m_db, "BEGIN IMMEDIATE");
        try {
            m_newRounds.clear();
            const QByteArray changeset = captureChangeset(*m_db, [&] { body(*this); });
            if (changeset.isEmpty()) {
                rollback();
                return {};
            }
            const QList<RowChange> rows = readChangeset(changeset);
            appendHistory(text, changeset, step == Workspace::Step::GoesOn && !canGoOn(rows) ? Workspace::Step::Own : step);
            readTips();
            commit();
            m_made = m_undo.seq;
            return rows;
        } catch (...) {
            rollback();
            forgetTips(undo, redo);
            throw;
        }
    }, folder());
}

void Store::appendHistory(const QString& text, const QByteArray& changeset, Workspace::Step step) {
    const Value last = scalar(*m_db, "SELECT max(seq) FROM history");
    const qint64 seq = isNull(last) ? 1 : std::get<qint64>(last) + 1;
    // All that is undone comes after what holds: a history of any length costs no more than what is left behind.
    SQLite::Statement& leave = statement("UPDATE history SET abandoned=1 WHERE seq>? AND undone=1 AND abandoned=0");
    leave.bind(1, static_cast<int64_t>(m_undo.seq));
    leave.exec();
    const QString author = m_environment.author.isNull() ? QLatin1String("") : m_environment.author;
    const ChainedChange change{seq, storedText(text, step == Workspace::Step::GoesOn), author, m_environment.now().toString(Qt::ISODate), changeset};
    const QByteArray link = chainLink(linkBefore(*m_db, seq), change);
    SQLite::Statement& s = statement("INSERT INTO history VALUES (?, ?, ?, ?, ?, 0, 0, ?, '', ?, ?)");
    s.bind(1, static_cast<int64_t>(seq));
    bindValue(s, 2, change.text);
    bindValue(s, 3, author);
    bindValue(s, 4, change.at);
    s.bind(5, kSchemaVersion);  // what is written to was brought up to date, or is read-only
    s.bind(6, step == Workspace::Step::Start && seq == 1 ? 1 : 0);
    s.bind(7, link.constData(), static_cast<int>(link.size()));
    s.bind(8, changeset.constData(), static_cast<int>(changeset.size()));
    s.exec();
}

Store::Step Store::undo() {
    if (!canUndo()) return {};
    return apply(m_undo, true);
}

Store::Step Store::redo() {
    if (!canRedo()) return {};
    return apply(m_redo, false);
}

Store::Step Store::apply(const Tip& tip, bool invert) {
    refuseIfLost();
    return translated(m_userFile, [&, undo = m_undo, redo = m_redo, moved = tip]() -> Step {
        const QList<QByteArray> changesets = changesetsOf(moved.first, moved.seq, invert);
        QList<QList<RowChange>> changes;
        for (const QByteArray& changeset : changesets) changes.append(readChangeset(changeset, invert));
        const Step step{moved.text, joinedRows(changes)};
        execute(*m_db, "BEGIN IMMEDIATE");
        try {
            for (const QByteArray& changeset : changesets) applyChangeset(*m_db, changeset, invert);
            SQLite::Statement& s = statement("UPDATE history SET undone=? WHERE seq BETWEEN ? AND ?");
            s.bind(1, invert ? 1 : 0);
            s.bind(2, static_cast<int64_t>(moved.first));
            s.bind(3, static_cast<int64_t>(moved.seq));
            s.exec();
            readTips(invert ? moved.first : moved.seq + 1);
            commit();
            m_made = 0;
        } catch (...) {
            rollback();
            forgetTips(undo, redo);
            throw;
        }
        return step;
    }, folder());
}

void Store::forgetTips(const Tip& undo, const Tip& redo) {
    m_undo = undo;
    m_redo = redo;
}

void Store::rollback() {
    if (isLost() || sqlite3_get_autocommit(m_db->getHandle())) return;
    for (auto& [sql, cached] : m_statements) cached->tryReset();
    m_db->tryExec("ROLLBACK");
}

/// Everything that can fail is read before the commit: after it, the change holds and nothing may say otherwise.
void Store::commit() {
    const QByteArray expectedHead = headAt(*m_db, m_undo.seq);
    for (auto& [sql, cached] : m_statements) cached->tryReset();
    if (m_db->tryExec("COMMIT") == SQLITE_OK) {
        m_head = expectedHead;
        return;
    }
    // A failed COMMIT may yet be durable: only the file knows.
    const int code = m_db->getExtendedErrorCode();
    const QString detail = QString::fromUtf8(m_db->getErrorMsg());
    rollback();
    try {
        reopen();
    } catch (const Error&) {
        throw Error(QCoreApplication::translate("Storage", "The working copy of %1 can't be read at the moment, so nobody knows yet whether the last change holds. Check the drive and look at it before you repeat it; everything before is kept.").arg(m_userFile));
    }
    if (head() != expectedHead) throw Error(sentenceFor(code, isFull(code) ? folder() : m_userFile, detail));
}

}  // namespace stagepath
