// Makes the backups of an open workspace: on demand, as edits go on, and after much was deleted.
#pragma once

#include "core/workspace/safety/backup_store.h"
#include "core/workspace/store/changeset.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <mutex>
#include <thread>

namespace stagepath {

/// Lives on the workspace's thread; the copying runs in a thread of its own and never waits for the window, nor it for that.
class BackupKeeper : public QObject {
    Q_OBJECT
public:
    BackupKeeper(BackupStore store, QString database, Environment environment, QObject* parent = nullptr);
    ~BackupKeeper() override;

    QList<Backup> list() const { return m_store.list(); }
    /// Makes one now and waits for it; for any thread. Throws Error.
    void make(BackupReason reason);
    /// While edits go on, one is made no later than \p milliseconds after each (0 turns it off).
    void setInterval(int milliseconds);
    /// Learns of a change that is committed as number \p position.
    void note(const Changeset& changes, qint64 position);
    enum class End { BacksUp, Forgets };
    /// Waits for what is under way and carries out what still waits. Edits that are in no backup yet get into one, unless the
    /// work is to be forgotten.
    void finish(End end);

signals:
    /// One could not be made; the sentence says why.
    void failed(const QString& sentence);
    void made();

private:
    struct Job {
        BackupReason reason = BackupReason::Edits;
        qint64 before = 0;
    };
    void carryOut(const Job& job, const QDateTime& now);
    void startNext();

    BackupStore m_store;
    QString m_database;
    Environment m_environment;
    std::mutex m_mutex;  ///< held while the store is written
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    int m_interval = 0;
    QList<Job> m_waiting;
    std::thread m_worker;
    bool m_isRunning = false;
    bool m_isBehind = false;  ///< there are edits that no backup has, and none is under way that takes them in
};

}  // namespace stagepath
