// What an open workspace holds; shared by the files that implement it.
#pragma once

#include "core/workspace/backup_keeper.h"
#include "core/workspace/file_check.h"
#include "core/workspace/history_reader.h"
#include "core/workspace/opening.h"
#include "core/workspace/store.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QTimer>

#include <atomic>
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
    int publishAfter = 0;  ///< milliseconds without an edit
    int failures = 0;      ///< of publishing, one after the other
    PublishState state = PublishState::Published;
    QString problem;
    /// Where the work goes once somebody replaced the user's file; empty path as long as nobody did.
    struct Conflict {
        QString path;
        Fingerprint fingerprint;
        QByteArray head;
    } conflict;

    std::unique_ptr<FileCheck> check;
    QString damage;  ///< a sentence, once the check found some
    BackupKeeper* backups = nullptr;  ///< only where writing

    QString target() const { return conflict.path.isEmpty() ? opened.userFile : conflict.path; }
    Fingerprint expected() const { return conflict.path.isEmpty() ? opened.copy->published() : conflict.fingerprint; }

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
