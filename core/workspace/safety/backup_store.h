// The backups of one workspace: made while it is worked on, thinned as they grow old, never the newest.
#pragma once

#include "core/workspace/environment.h"

#include <QList>
#include <QString>

#include <optional>

namespace stagepath {

/// Why a backup was made.
enum class BackupReason { Edits, Import, Migration, Merge, Delete };

/// One backup, as its file name tells.
struct Backup {
    QString path;
    qint64 sequence = 0;  ///< counts up; the only order there is
    QDateTime at;         ///< UTC; shown, and tells days apart when backups are thinned
    BackupReason reason = BackupReason::Edits;
    qint64 changes = 0;   ///< in its history
    qint64 size = 0;      ///< bytes
};

/// What may go of \p newestFirst: kept are the six newest, then the newest of each of 12 days, of 10 weeks before those and
/// of 9 months before those. Days are as recorded; a clock that jumps makes none of the newest go.
QList<Backup> superfluous(const QList<Backup>& newestFirst);

/// The private directory <state>/backups/<hash of workspace id and real path>, 0700, with files of mode 0600.
/// Used by one thread at a time.
class BackupStore {
public:
    BackupStore(const QString& stateDirectory, const QString& workspaceId, const QString& userFile);
    QString directory() const { return m_directory; }

    /// Newest first.
    QList<Backup> list() const;
    /// Copies \p database (which may be in use), looks through the copy as when a file is opened, and only then takes it in
    /// and thins the others. With \p before the copy is first taken back to the state before that change. Where the newest
    /// backup holds this state already, it is the answer. Throws Error; then everything is as it was.
    Backup make(const QString& database, BackupReason reason, const QDateTime& now, qint64 before = 0);

    /// Removes what a session that was killed while it made a backup has left; for whoever alone may write to the workspace.
    void removeUnfinished() const;

    /// The stores of all workspaces that were worked on as \p userFile; for a file whose id can't be read.
    static QList<BackupStore> of(const QString& stateDirectory, const QString& userFile);
    static QString reasonText(BackupReason reason);

private:
    explicit BackupStore(QString directory, QString userFile) : m_directory(std::move(directory)), m_userFile(std::move(userFile)) {}
    void prepareDirectory() const;
    void takeIn(const QString& finished, const Backup& backup) const;

    QString m_directory;
    QString m_userFile;
};

}  // namespace stagepath
