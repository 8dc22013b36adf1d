// What an open workspace holds; shared by the files that implement it.
#pragma once

#include "core/workspace/file/file_check.h"
#include "core/workspace/file/file_look.h"
#include "core/workspace/file/opening.h"
#include "core/workspace/file/other_file.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/history/history_reader.h"
#include "core/workspace/safety/backup_keeper.h"
#include "core/workspace/store/store.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <atomic>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace stagepath {

struct Workspace::Private {
    Environment environment;
    Opened opened;
    std::unique_ptr<Store> store;
    std::unique_ptr<HistoryReader> past;  ///< set where this looks back; there is no store then
    Portfolio portfolio;
    /// What the store says of its history, kept here so that no reader meets a worker in it.
    struct Tips {
        QString undoText;
        QString redoText;
        bool canUndo = false;
        bool canRedo = false;
        bool undoLarge = false;
        bool redoLarge = false;
        qint64 position = 0;
        QByteArray head;
    };
    Tips tips;
    std::mutex busy;  ///< held while somebody uses the store
    std::atomic<bool> unadopted = false;  ///< the store is ahead of the portfolio
    bool closed = false;

    QTimer* timer = nullptr;
    std::thread worker;
    bool isPublishing = false;  ///< the worker is at it, or nobody has heard yet how it ended; an edit meanwhile makes the state Pending
    int publishAfter = 0;  ///< milliseconds without an edit
    int failures = 0;      ///< of publishing, one after the other
    PublishState state = PublishState::Published;
    QString problem;
    /// Where the work goes once somebody replaced the user's file; empty path as long as nobody did.
    struct Conflict {
        QString path;
        Fingerprint fingerprint;
        QByteArray head;
        bool wasGone = false;  ///< nobody replaced it: it was deleted or moved
    } conflict;

    std::unique_ptr<FileCheck> check;
    QString damage;  ///< a sentence, once the check found some
    std::shared_future<QString> content;  ///< what compareContent() finds
    std::unique_ptr<FileLook> look;  ///< not where this looks back
    FileState fileState = FileState::Ours;
    QStringList copiesBeside;
    std::mutex copying;
    QString savedCopy;  ///< the latest that was asked for; guarded by copying
    BackupKeeper* backups = nullptr;  ///< only where writing

    void noteTips();
    /// A commit that failed without anybody being able to say whether it held has closed the store: what is there counts.
    void regain(Workspace& owner);
    void endPublishing(Workspace& owner, std::function<void()> tell);
    /// Whether nobody has taken away what is seen here, written by this session or an earlier one: the file is as it was left,
    /// or somebody went on from there.
    /// The same where all of it is in a copy that was asked for.
    bool isKept() {
        const QString copied = [this] {
            const std::lock_guard<std::mutex> lock(copying);
            return savedCopy;
        }();
        const auto holdsOurs = [this](const QString& file) { return isKeptIn(file, {opened.database, opened.copy->publishedHead(), opened.workspaceId}, environment); };
        return fingerprintOf(opened.userFile) == opened.copy->published() || holdsOurs(opened.userFile) || (!copied.isEmpty() && holdsOurs(copied));
    }
    /// Whether the file went with its folder, as on a drive that was taken away: nobody replaced it, and nothing can be put in its place.
    bool isOutOfReach() const { return !isThere(opened.userFile) && !QFileInfo(QFileInfo(opened.userFile).absolutePath()).isWritable(); }
    /// Whether there is work that the user's file does not have.
    bool hasWork() const { return opened.copy && opened.copy->publishedHead() != tips.head; }
    /// Whether the copy made after a conflict has all of the work. It can be deleted, moved or gone on from like any other file.
    bool isInConflictCopy() const {
        if (conflict.path.isEmpty() || conflict.head != tips.head) return false;
        return fingerprintOf(conflict.path) == conflict.fingerprint || isKeptIn(conflict.path, {opened.database, conflict.head, opened.workspaceId}, environment);
    }
    /// Where somebody deleted or moved that copy, the work goes to the user's file again, or beside it; where it was given the old name, it
    /// is the user's file. While their folder is away nobody knows.
    void forgetLostConflict() {
        if (conflict.path.isEmpty() || isThere(conflict.path) || !QFileInfo(QFileInfo(conflict.path).absolutePath()).isWritable()) return;
        if (fingerprintOf(opened.userFile) == conflict.fingerprint) opened.copy->setPublished(conflict.fingerprint, conflict.head);
        conflict = {};
    }
    QString target() const { return conflict.path.isEmpty() ? opened.userFile : conflict.path; }
    /// Tells the working copy what is about to stand in the user's file; a conflict copy is not that file.
    std::function<void(const Published&)> announcer() const {
        if (!conflict.path.isEmpty()) return {};
        return [copy = opened.copy](const Published& next) { copy->announce(next.fingerprint, next.head); };
    }
    Fingerprint expected() const {
        if (!conflict.path.isEmpty()) return conflict.fingerprint;
        opened.copy->settleAnnounced();
        return opened.copy->published();
    }

    /// The store, for one change or reading. A worker waits for the interface's small edits; the interface never waits.
    std::unique_lock<std::mutex> claim(bool waits) {
        constexpr int kMostTries = 1000;
        constexpr std::chrono::milliseconds kBetweenTries{5};
        for (int tries = 0;; ++tries) {
            std::unique_lock<std::mutex> lock(busy, std::try_to_lock);
            if (lock.owns_lock() && !unadopted) return lock;
            if (!waits || tries >= kMostTries) throw Error(QCoreApplication::translate("Storage", "Work is under way. Wait for it or cancel it, then try again."));
            if (lock.owns_lock()) lock.unlock();
            std::this_thread::sleep_for(kBetweenTries);
        }
    }
};

}  // namespace stagepath
