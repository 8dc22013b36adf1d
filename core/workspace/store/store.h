// The working copy's tables and history: writes rows, records changes, takes them back.
#pragma once

#include "core/workspace/editor.h"
#include "core/workspace/environment.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <limits>
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
    /// where nothing changed in the end. \p step says which step to undo it is.
    QList<RowChange> record(const QString& text, const std::function<void(RowSink&)>& body, Workspace::Step step = Workspace::Step::Own);
    /// Runs \p body without recording (a new file's first rows).
    void unrecorded(const std::function<void(RowSink&)>& body);
    /// Takes back (or does again) the step that is next; returns its text and what it did.
    struct Step {
        QString text;
        QList<RowChange> rows;
    };
    Step undo();
    Step redo();
    QString undoText() const { return canUndo() ? m_undo.text : QString(); }
    QString redoText() const { return m_redo.text; }
    bool canUndo() const { return m_undo.seq > 0 && (!m_undo.barrier || (m_undo.size > 0 && m_undoesStart)); }
    /// Undo goes on past what the workspace began with.
    void allowUndoOfStart() { m_undoesStart = true; }
    bool canRedo() const { return m_redo.seq > 0; }
    /// Bytes of the step that undo (redo) would apply; 0 if there is none.
    qint64 undoSize() const { return m_undo.size; }
    qint64 redoSize() const { return m_redo.size; }
    qint64 position() const { return m_undo.seq; }
    /// Identifies the state of content and history: differs after every change, undo and redo.
    QByteArray head() const { return m_head; }

    /// Each change by itself.
    QList<HistoryEntry> history();
    /// Takes back the step that ends with change \p number on its own, as a new change; whether that can be done was checked before.
    QList<RowChange> revert(qint64 number, const QString& text);
    /// Gives the moment after change \p number a name, or takes it away (empty). Part of the file, not of its content.
    void nameMoment(qint64 number, const QString& name);
    /// What the step that ends with change \p number did.
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
    /// A step that is next to undo or redo: changes \p first to \p seq.
    struct Tip {
        qint64 first = 0;
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
    void readTips(qint64 end = std::numeric_limits<qint64>::max());
    Tip tipBefore(qint64 seq);
    Tip tipAfter(qint64 seq);
    void appendHistory(const QString& text, const QByteArray& changeset, Workspace::Step step);
    QByteArray changesetOf(qint64 seq);
    QList<QByteArray> changesetsOf(qint64 first, qint64 last, bool invert);
    bool canGoOn(const QList<RowChange>& rows);
    Step apply(const Tip& tip, bool invert);
    void commit();
    void forgetTips(const Tip& undo, const Tip& redo);
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
    Tip m_undo;  ///< the latest step that is not undone
    Tip m_redo;  ///< the first one that is, if nothing newer left it behind
    qint64 m_made = 0;  ///< the latest change, where it was recorded here and nothing was undone, redone or named since
    QByteArray m_head;
};

}  // namespace stagepath
