// How the work in an open workspace gets into the user's file: when edits pause, at the end, and as a copy beside it.
#include "core/workspace/workspace_state.h"

#include "core/workspace/file/clean_copy.h"
#include "core/workspace/file/publisher.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

/// What is published is in the working copy, whatever the disk of the file says. \p triesAgain: by itself, as soon as it can.
template <class F>
Published keepingWork(const QString& file, bool triesAgain, F&& publish) {
    try {
        return publish();
    } catch (const DiskFull& full) {
        const QString sentence = triesAgain ? QCoreApplication::translate("Storage", "The changes are kept on this computer, but %1 could not be brought up to date, because its disk is full. Free some space: while it is open here, they get into the file by themselves.")
                                            : QCoreApplication::translate("Storage", "The changes are kept in the working copy on this computer, but %1 could not be brought up to date, because its disk is full. Free some space: they get into the file when it is opened next, or by the next command that changes it.");
        throw NotPublished(sentence.arg(file), full.message());
    }
}

constexpr int kMostRetryWait = 5 * 60 * 1000;  ///< milliseconds

}  // namespace

PublishState Workspace::publishState() const { return d->state; }
QString Workspace::publishProblem() const { return d->problem; }

void Workspace::publish() {
    if (isReadOnly()) return;
    awaitPublishing();
    d->forgetLostConflict();
    const bool hasAll = d->opened.copy->publishedHead() == d->tips.head && d->opened.copy->published().size >= 0;
    if (hasAll && d->conflict.path.isEmpty() && (d->isOutOfReach() || d->isKept())) {
        d->state = PublishState::Published;
        d->problem.clear();
        emit publishStateChanged();
        return;
    }
    refuseIfDamaged();
    if (!d->isInConflictCopy()) {
        try {
            acceptPublished(keepingWork(filePath(), d->timer != nullptr, [&] { return publishTo(d->opened.database, d->target(), d->expected(), d->announcer()); }));
        } catch (const Error& e) {
            failPublishing(e.message());
            throw;
        }
    }
    if (!d->conflict.path.isEmpty()) throw Error(d->problem);
}

void Workspace::failPublishing(const QString& sentence) {
    d->state = PublishState::Failed;
    d->problem = sentence;
    emit publishStateChanged();
}

/// A disk that is full or a share that is away now may not be in a while.
void Workspace::retryPublishing() {
    if (!d->timer || !d->damage.isEmpty()) return;
    constexpr int kMostDoublings = 10;
    d->timer->start(std::min(d->publishAfter << std::min(++d->failures, kMostDoublings), kMostRetryWait));
}

/// After a conflict the work goes on in the one copy that was made for it.
void Workspace::acceptPublished(const Published& result) {
    const QString path = result.conflictCopy.isEmpty() ? d->conflict.path : result.conflictCopy;
    if (path.isEmpty()) {
        d->opened.copy->setPublished(result.fingerprint, result.head);
        d->state = d->tips.head == result.head ? PublishState::Published : PublishState::Pending;
        d->problem.clear();
        d->failures = 0;
        d->fileState = FileState::Ours;
        emit publishStateChanged();
        return;
    }
    const bool isGone = d->conflict.path.isEmpty() ? result.wasGone : d->conflict.wasGone;  // of the file, not of the copy
    d->conflict = {path, result.fingerprint, result.head, isGone};
    const QString sentence = isGone ? QCoreApplication::translate("Storage", "%1 was deleted or moved while it was open. Your work is in %2; go on there, or give it the old name.")
                             : d->fileState == FileState::Damaged
                                 ? QCoreApplication::translate("Storage", "%1 is damaged on the disk. It was left alone; your work is whole in %2.")
                                 : QCoreApplication::translate("Storage", "%1 was replaced by another program. It was left alone; your work is in %2.");
    failPublishing(sentence.arg(filePath(), path));
}

void Workspace::setAutoPublish(int milliseconds) {
    if (isReadOnly()) return;
    delete d->timer;
    d->timer = nullptr;
    if (milliseconds <= 0) return;
    d->timer = new QTimer(this);
    d->timer->setSingleShot(true);
    d->publishAfter = milliseconds;
    d->timer->setInterval(milliseconds);
    connect(d->timer, &QTimer::timeout, this, &Workspace::startPublishing);
    if (d->state == PublishState::Pending) d->timer->start();
}

/// What the worker has to say is heard before anything else is published: otherwise the file it wrote would look like somebody else's.
void Workspace::awaitPublishing() {
    if (d->worker.joinable()) d->worker.join();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

/// The worker's last words, heard on the workspace's thread.
void Workspace::Private::endPublishing(Workspace& owner, std::function<void()> tell) {
    QMetaObject::invokeMethod(&owner, [this, tell = std::move(tell)] {
        isPublishing = false;
        tell();
    }, Qt::QueuedConnection);
}

void Workspace::startPublishing() {
    if (d->isPublishing) {
        d->timer->start(d->publishAfter);
        return;
    }
    awaitPublishing();
    d->forgetLostConflict();
    d->isPublishing = true;
    d->state = PublishState::Publishing;
    emit publishStateChanged();
    d->worker = std::thread([this, source = d->opened.database, target = d->target(), expected = d->expected(), announce = d->announcer(), check = d->check.get()] {
        try {
            if (const QString damage = check->wait(true); !damage.isEmpty()) return d->endPublishing(*this, [this, damage] { noteDamage(damage); });
            const Published result = keepingWork(target, true, [&] { return publishTo(source, target, expected, announce); });
            d->endPublishing(*this, [this, result] { acceptPublished(result); });
        } catch (const std::exception& e) {
            const QString message = QString::fromUtf8(e.what());
            d->endPublishing(*this, [this, message] { failPublishing(message), retryPublishing(); });
        }
    });
}

/// Whatever runs beside is over then; false where that was so before.
bool Workspace::stopWork(bool isKept) {
    if (std::exchange(d->closed, true)) return false;
    delete d->timer;
    d->timer = nullptr;
    awaitPublishing();
    if (d->look) d->look->finish();
    if (d->backups) d->backups->finish(isKept ? BackupKeeper::End::BacksUp : BackupKeeper::End::Forgets);
    return true;
}

void Workspace::abandon() {
    stopWork(false);
    releaseFiles(true);  // also what a failed close() has left
}

void Workspace::close() {
    if (!stopWork(true)) return;
    try {
        if (!isReadOnly()) publish();
    } catch (...) {
        releaseFiles(d->isInConflictCopy());
        throw;
    }
    releaseFiles(!d->isOutOfReach());  // whatever comes back in its place is compared with what was here
}

/// Where only the confirmation failed, the file has the change already; a conflict copy has it, too.
void Workspace::closeOrTakeBack() {
    try {
        publish();
    } catch (const Damaged&) {
        throw;
    } catch (const Error& error) {
        const Fingerprint before = d->opened.copy->published();
        if (isWorkInConflictCopy() || before.size < 0 || fingerprintOf(filePath()) != before) throw;
        abandon();
        if (const auto* full = dynamic_cast<const NotPublished*>(&error)) throw Error(full->reason());
        throw Error(QCoreApplication::translate("Storage", "%1 could not be written, so all of this was taken back and nothing was changed. Check the drive and who may write there, then try again.").arg(filePath()));
    }
    close();
}

void Workspace::releaseFiles(bool complete) {
    if (d->content.valid()) d->content.wait();  // it reads the private copy
    d->store.reset();
    d->opened.release(complete);
    removeLeftTemporaries();
}

QString Workspace::conflictCopy() const { return isWorkInConflictCopy() ? d->conflict.path : d->opened.conflictCopy; }
bool Workspace::isWorkInConflictCopy() const { return !d->conflict.path.isEmpty(); }

CleanCopy Workspace::saveCleanCopy(const QString& file) const { return writeCleanCopy(d->opened.database, QFileInfo(file).absoluteFilePath(), d->environment); }

void Workspace::saveCopy(const QString& file) {
    if (isLookingBack()) refuseReading();  // the file has the state of now
    if (QFileInfo::exists(file)) throw Error(QCoreApplication::translate("Storage", "%1 is there already. Choose another name.").arg(file));
    const QString path = QFileInfo(file).absoluteFilePath();
    publishTo(d->opened.database, path, {});
    const std::lock_guard<std::mutex> lock(d->copying);
    d->savedCopy = path;
}

}  // namespace stagepath
