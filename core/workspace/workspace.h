// An open workspace: the one road for every change.
#pragma once

#include "core/domain/portfolio.h"
#include "core/domain/values/progress.h"
#include "core/workspace/editor.h"
#include "core/workspace/environment.h"
#include "core/workspace/safety/backup_store.h"
#include "core/workspace/store/changeset.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace stagepath {

class HistoryReader;
struct CleanCopy;
struct Published;

/// One change of the history, or a step to undo that consists of several. `number` counts from 1 in the order made.
struct HistoryEntry {
    qint64 number = 0;
    QString text;
    QString author;
    QDateTime at;       ///< UTC; shown, never used for order
    bool undone = false;     ///< can be redone
    bool abandoned = false;  ///< undone, then left behind by a newer edit
    bool barrier = false;    ///< a marker (migration) that undo can't pass
    bool isStart = false;    ///< what the workspace began with: a change like the others, but undo stops after it
    QString snapshot;   ///< name of the moment, if it has one
    bool goesOn = false;  ///< may be one step with the change before, see isOneStep()
    qint64 first = 0;   ///< of the changes that are this step, of which `number` is the last
};

/// Whether the user's file holds what the working copy holds.
enum class PublishState { Published, Pending, Publishing, Failed, ReadOnly };

/// Whether the user's file is what was read or written here last, one in which somebody went on from there, another one that
/// lacks what is seen here, not there, or not as it was saved: damaged on the disk, by whatever.
enum class FileState { Ours, Newer, Replaced, Gone, Damaged };

/// A workspace file, opened through its private working copy. Lives on one thread (edits may run in a worker with
/// prepare() and adopt()). All functions that fail throw Error and leave file and portfolio as they were.
class Workspace : public QObject {
    Q_OBJECT
public:
    enum class Access { ReadWrite, ReadOnly };
    /// GoesOn: an edit is one step to undo with the one before, where that was made here just now, wrote the same cells (or added their
    /// rows), and both together change something. For words that are saved while they are typed. Start: the edit is what a new workspace
    /// begins with, such as the sample, where it is the first: it stands in the history, but it is neither undone nor reverted.
    enum class Step { Own, GoesOn, Start };
    using Edit = std::function<void(Editor&)>;

    /// Creates \p file, which must not exist, with the default impact criteria and \p organisation's name.
    static std::unique_ptr<Workspace> create(const QString& file, const QString& organisation, const Environment& environment);
    /// Throws the Error with which create() would refuse the place of \p file.
    static void checkPlace(const QString& file);
    /// Opens \p file. ReadWrite takes the lock and takes up a working copy that is ahead; a file of a newer version
    /// opens read-only (see notice()). ReadOnly never writes, and reads the working copy where it is ahead.
    static std::unique_ptr<Workspace> open(const QString& file, Access access, const Environment& environment);
    ~Workspace() override;

    const Portfolio& portfolio() const;
    const Environment& environment() const;
    /// Absolute path of the user's file, symbolic links resolved.
    QString filePath() const;
    bool isReadOnly() const;
    /// A sentence for the bar: recovered work, newer version, read-only; empty if all is usual.
    QString notice() const;
    /// Whether the last session left work that could not be opened and can only be salvaged; notice() says so.
    bool isWorkSetAside() const;
    /// Whether the file is so large that opening, publishing and closing belong in a worker.
    bool isLarge() const;
    /// Schema version of the open file.
    int schemaVersion() const;

    /// Runs \p body in a transaction, records it in the history as \p text, commits, refreshes the portfolio and
    /// emits changed() once. A net no-op records nothing and returns an empty changeset. An exception of \p body
    /// rolls everything back and goes on to the caller.
    Changeset edit(const QString& text, const Edit& body, Step step = Step::Own);

    /// For programs that do what they are told: what the workspace began with is undone like everything else.
    void allowUndoOfStart();

    /// The two halves of edit() for long work: prepare() (any thread, one at a time) commits; adopt() (the workspace's
    /// thread) refreshes the portfolio and emits changed(). Edits of others are refused from the one to the other.
    Changeset prepare(const QString& text, const Edit& body, Step step = Step::Own);
    void adopt(const Changeset& changes);

    bool canUndo() const;
    bool canRedo() const;
    /// Text of the change that undo (redo) would take back (do again); empty if there is none.
    QString undoText() const;
    QString redoText() const;
    /// Takes back the latest step; returns what it did, empty where there is none to take back.
    Changeset undo();
    Changeset redo();
    /// undo() and redo() without adopt(), for any thread.
    Changeset prepareUndo();
    Changeset prepareRedo();
    /// Takes the step that ends with change \p number back on its own while later ones stay, as one new change "Revert: …". Throws Error that
    /// names the later changes where those built on it. prepareRevert() is without adopt(), for any thread.
    Changeset revert(qint64 number);
    Changeset prepareRevert(qint64 number);
    /// Whether undo (redo) touches so much that its half belongs in a worker.
    bool isUndoLarge() const;
    bool isRedoLarge() const;

    /// All steps, oldest first. Like historyRows(), refused while work is under way.
    QList<HistoryEntry> history() const;
    /// The number of the latest change that is not undone; 0 at the start.
    qint64 historyPosition() const;
    /// The rows of the step that ends with change \p number as it was done.
    Changeset historyRows(qint64 number) const;
    /// The history for a worker, who reads beside the edits of this thread.
    std::unique_ptr<HistoryReader> readHistory() const;
    /// Names the moment after change \p number, or renames it; an empty name takes it away. Emits momentsChanged().
    void nameMoment(qint64 number, const QString& name);

    /// The content \p portfolio that \p now had after change \p number, at \p at: a workspace to look at with all pages.
    /// It is read-only, today is then, and nothing is ever written. \p now must outlive it.
    static std::unique_ptr<Workspace> lookBack(const Workspace& now, Portfolio portfolio, qint64 number, const QDateTime& at);
    bool isLookingBack() const;
    /// Goes on to another moment; emits changed() with a reload.
    void lookAt(Portfolio portfolio, qint64 number, const QDateTime& at);

    PublishState publishState() const;
    /// Why the last publish failed (translated); empty otherwise.
    QString publishProblem() const;
    /// Replaces the user's file now, on this thread, and waits. Throws where it can't; the working copy keeps all. NotPublished
    /// where the disk is full.
    void publish();
    /// Starts publishing in a worker when edits have paused for \p milliseconds (0 turns it off). What can't be written is tried
    /// again by itself, more and more seldom.
    void setAutoPublish(int milliseconds);
    /// Publishes, gives up the lock and removes the working copy if the file has everything. The destructor does
    /// the same but never throws. Where backups are made while edits go on, the latest edits are in one then.
    void close();
    /// close() for a session that is one action on a file that had everything before: where that can't be replaced, the action goes
    /// with the working copy, and the Error says that nothing was changed.
    void closeOrTakeBack();
    /// Closes and forgets all, for a file that is about to be taken away again.
    void abandon();
    /// Looks for damage in the user's file, once, in a thread of its own; damageFound() where there is some. Publishing does so
    /// too and waits for it: nothing is ever published over damage.
    void checkFile();
    /// The sentence of the damage that was found; empty while none is known.
    QString damage() const;

    /// For a workspace that is only read: compares, in a thread of its own, what was read with what the file says was saved in it.
    void compareContent();
    /// What that found, a sentence; waits for it, and begins where nobody did. Empty where the file holds what was saved in it, where an
    /// earlier version recorded nothing, and where there is more to read than the file: work in progress.
    QString contentProblem();

    /// Looks, in a thread of its own, whether another program replaced the user's file or took it away, and what stands beside it;
    /// fileStateChanged() where there is news. Cheap where nothing happened.
    void lookAtFile();
    /// What the latest look found; Ours also while nobody has looked.
    FileState fileState() const;
    /// The conflict copies beside the file, of whatever session, newest first, as the latest look found them.
    QStringList copiesBeside() const;

    /// Makes a verified backup of the committed state and waits for it; for any thread. Of a workspace in which nothing was
    /// changed yet there is none. Throws Error.
    void backUp(BackupReason reason);
    /// Makes backups while edits go on, each edit within \p milliseconds in one, and after much was deleted one of the state
    /// before; all in a thread of its own (0 turns it off).
    void setAutoBackup(int milliseconds);
    /// The backups of this workspace, newest first; also where it is only read.
    QList<Backup> backups() const;

    /// Writes a copy of the current state, history included, as a new file.
    void saveCopy(const QString& file);
    /// Writes the current state for somebody else, as a new file with an id of its own: see CleanCopy. Any thread.
    CleanCopy saveCleanCopy(const QString& file) const;
    /// The copy that has this work, or that of the last session, where another program replaced the file meanwhile.
    QString conflictCopy() const;
    /// Whether the conflict copy has what is worked on here (otherwise that of the last session).
    bool isWorkInConflictCopy() const;

signals:
    void changed(const stagepath::Changeset& changes);
    void publishStateChanged();
    void damageFound(const QString& sentence);
    void fileStateChanged();
    void backedUp();
    void backupFailed(const QString& sentence);
    void momentsChanged();

private:
    struct Private;
    void noteTips();
    void noteDamage(const QString& sentence);
    void noteFile(FileState state, const QStringList& copiesBeside);
    void refuseIfDamaged();
    void setupBackups();
    void markPending();
    void refuseReading() const;
    void startPublishing();
    void awaitPublishing();
    void acceptPublished(const Published& result);
    void failPublishing(const QString& sentence);
    void retryPublishing();
    bool stopWork(bool isKept);
    void releaseFiles(bool complete);
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace stagepath
