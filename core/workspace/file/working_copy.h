// The private place in which a workspace is worked on: one directory per workspace and path, one lock, one copy.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace stagepath {

/// What the user's file was when it was last seen: compared before it is replaced. Tells files apart, proves nothing.
struct Fingerprint {
    qint64 size = -1;  ///< -1: no file
    QByteArray digest;  ///< XXH3, 128 bits, hexadecimal
    bool operator==(const Fingerprint&) const = default;
};
/// Size -1 also where the file can't be read to its end.
Fingerprint fingerprintOf(const QString& file);

/// The directory <state>/<hash of workspace id and real path>, 0700.
class WorkingCopy {
public:
    WorkingCopy(const QString& stateDirectory, const QString& workspaceId, const QString& userFile);
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;

    QString directory() const { return m_directory; }
    QString database() const { return m_directory + QStringLiteral("/work.stagepath"); }
    bool exists() const;

    /// Takes the lock; throws Error that says who has it. Given up by release() and by the end of the process.
    void lock();
    void release();
    /// Whether a session works here at the moment.
    bool isHeld() const;

    /// What was published last: the file's fingerprint and the head of the history then.
    Fingerprint published() const { return m_published; }
    QByteArray publishedHead() const { return m_publishedHead; }
    void setPublished(const Fingerprint& fingerprint, const QByteArray& head);
    /// Notes what is about to replace the user's file, so that whoever starts after a crash between the two knows it as ours.
    void announce(const Fingerprint& fingerprint, const QByteArray& head);
    /// Takes the announced state for the published one where the user's file turns out to be it.
    void acceptAnnounced(const Fingerprint& found);
    /// The same where an announced state may stand in the user's file, since nobody heard how the publish ended.
    void settleAnnounced();
    /// What may stand in the user's file as well, where nobody heard how its publish ended (size -1: nothing).
    Fingerprint announced() const { return m_announced; }
    /// Remembers that the file this copy was made of turned out to be damaged, so that it stands for no good state.
    void setDamaged();
    /// Remembers whether the session that worked here came to its end with work that could not be put into the file: then nothing
    /// was cut short.
    void setLeftBehind(bool isLeft);
    bool isLeftBehind() const { return m_isLeftBehind; }
    /// The databases of the working copies of \p userFile, whatever its workspace id and whatever became of them; also those
    /// that were set aside.
    static QStringList databasesOf(const QString& stateDirectory, const QString& userFile);
    /// Whether the working copy with \p database was made of a damaged file: it is known, or it was made of the one that is
    /// \p damaged now (size -1: none is). What it has is work, but no good state.
    static bool isOfDamaged(const QString& database, const Fingerprint& damaged);
    /// Moves a database that can't be read out of the way, journal and all; returns its new path. Throws Error where it has to stay.
    QString setAside() const;
    /// Removes database, record and directory (the file has everything).
    void discard();

private:
    bool takeLock();
    bool readRecord();
    QString holder() const;
    void removeLeftovers() const;
    void removeUnfinishedRecords() const;
    void writeRecord(const Fingerprint& fingerprint, const QByteArray& head) const;

    QString m_directory;
    QString m_userFile;
    int m_lock = -1;
    Fingerprint m_published;
    QByteArray m_publishedHead;
    Fingerprint m_announced;
    QByteArray m_announcedHead;
    bool m_damaged = false;
    bool m_isLeftBehind = false;
};

/// Makes \p path a directory of mode 0700, with its parents.
void makePrivateDirectory(const QString& path);
/// Whether \p path (a file or a directory) is on the disk for good; true where it can't be opened for that.
bool syncToDisk(const QString& path);
/// Whether something has the name \p path; also where the system can't tell.
bool isThere(const QString& path);
/// Gives a file another name on its disk, over whatever has it; never a copy, which may end half way where the disk is full.
bool renameOnDisk(const QString& from, const QString& to);
/// Whether a process of this number runs on this computer.
bool isRunning(qint64 process);
/// The name of the file beside \p target that \p process writes before it replaces the target.
QString temporaryName(const QString& target, qint64 process);
/// \p name shortened to what fits into \p most bytes.
QString fittingName(QString name, qsizetype most);
/// Copies a file that no SQLite connection of ours has open; the copy has mode 0600. Throws Error naming \p from, also
/// where that can be no workspace.
void copyPrivately(const QString& from, const QString& to);

}  // namespace stagepath
