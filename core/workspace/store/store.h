// The working copy's tables and history: writes rows, records changes, takes them back.
#pragma once

#include "core/workspace/editor.h"
#include "core/workspace/environment.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <map>
#include <memory>

struct sqlite3_session;

namespace stagepath {

/// One open working copy. Not thread-safe: used by one thread at a time.
class Store : public RowSink {
public:
    /// \p path is the private file, \p userFile the one named in messages.
    Store(QString path, QString userFile, bool readOnly, const Environment& environment);
    ~Store() override;

    /// True after a failed commit where the file could not be read again to see what holds. Changes are refused until reopen().
    bool isLost() const { return !m_db; }
    void reopen();

    Portfolio load();
    /// load() throws Error soon after \p stop becomes true.
    void stopWhen(std::shared_ptr<std::atomic<bool>> stop);
    /// Workspace id and other values of the file itself, which are no part of the content.
    QString meta(const char* key);
    void setMeta(const char* key, const QString& value);

    /// Runs \p body on this sink inside a transaction and records it; nothing is recorded (and an empty list returned)
    /// where nothing changed in the end. With \p isStart it is what the workspace begins with where it is the first of all
    /// changes: undo stops after it.
    QList<RowChange> record(const QString& text, const std::function<void(RowSink&)>& body, bool isStart = false);
    /// Runs \p body without recording (a new file's first rows).
    void unrecorded(const std::function<void(RowSink&)>& body);
    /// Takes back (or does again) the change that is next; returns its text and what it did.
    struct Step {
        QString text;
        QList<RowChange> rows;
    };
    Step undo();
    Step redo();
    QString undoText() const { return canUndo() ? m_undo.text : QString(); }
    QString redoText() const { return m_redo.isEmpty() ? QString() : m_redo.constLast().text; }
    bool canUndo() const { return m_undo.seq > 0 && (!m_undo.barrier || (m_undo.size > 0 && m_undoesStart)); }
    /// Undo goes on past what the workspace began with.
    void allowUndoOfStart() { m_undoesStart = true; }
    bool canRedo() const { return !m_redo.isEmpty(); }
    /// Bytes of the change that undo (redo) would apply; 0 if there is none.
    qint64 undoSize() const { return m_undo.size; }
    qint64 redoSize() const { return m_redo.isEmpty() ? 0 : m_redo.constLast().size; }
    qint64 position() const { return m_undo.seq; }
    /// Identifies the state of content and history: differs after every change, undo and redo.
    QByteArray head() const { return m_head; }

    QList<HistoryEntry> history();
    /// Takes back change \p number on its own, as a new change; whether that can be done was checked before.
    QList<RowChange> revert(qint64 number, const QString& text);
    /// Gives the moment after change \p number a name, or takes it away (empty). Part of the file, not of its content.
    void nameMoment(qint64 number, const QString& name);
    QList<RowChange> historyRows(qint64 number, QString* text);

    // RowSink
    qint64 newId() override;
    bool contains(EntityKind kind, qint64 id) override;
    void insert(EntityKind kind, qint64 id, const QList<Value>& values) override;
    void update(EntityKind kind, qint64 id, const QList<Value>& values) override;
    void remove(EntityKind kind, qint64 id) override;
    void setSetting(const QString& key, const QString& json) override;
    qint64 nextPosition(EntityKind kind) override;

private:
    struct Tip {
        qint64 seq = 0;
        QString text;
        bool barrier = false;  ///< undo stops here
        qint64 size = 0;
    };
    SQLite::Statement& statement(const QByteArray& sql);
    void checkReferences(EntityKind kind, const QList<Value>& values);
    void removeChildren(EntityKind kind, qint64 id);
    void removeTree(EntityKind kind, qint64 id);
    void checkPlanDays(EntityKind kind, qint64 id, const QList<Value>& values);
    void checkRoundOpen(EntityKind kind, qint64 id, const QList<Value>& values);
    void refuseIfClosed(const Value& round);
    QString closedSince(qint64 round);
    void readTips();
    void appendHistory(const QString& text, const QByteArray& changeset, bool isStart);
    QByteArray changesetOf(qint64 seq);
    Step apply(const Tip& tip, bool invert);
    void commit();
    void forgetTips(const Tip& undo, const QList<Tip>& redo);
    void rollback();
    void refuseIfLost() const;
    /// Whose disk is full where this store can't write.
    QString folder() const;

    QString m_path;
    QString m_userFile;
    bool m_readOnly;
    bool m_undoesStart = false;
    Environment m_environment;
    std::unique_ptr<SQLite::Database> m_db;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::map<QByteArray, std::unique_ptr<SQLite::Statement>> m_statements;
    QSet<qint64> m_newRounds;  ///< added by the edit under way: they get their levels and answers even where they come closed
    Tip m_undo;        ///< the latest change that is not undone
    QList<Tip> m_redo;  ///< undone ones, the next to redo last
    QByteArray m_head;
};

}  // namespace stagepath
