#include "core/workspace/workspace_state.h"

#include "core/workspace/file/clean_copy.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/history/history_steps.h"
#include "core/workspace/history/revert.h"
#include "core/workspace/schema/migrations.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/store/portfolio_refresh.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

namespace stagepath {

namespace {

/// What was last seen of the file is checked; where that is not known, what stands there now.
std::unique_ptr<FileCheck> checkOf(const Opened& opened, const Environment& environment) {
    const auto print = opened.copy ? std::optional(opened.copy->published()) : std::nullopt;
    return std::make_unique<FileCheck>(opened.userFile, print, opened.ahead ? opened.database : QString(), environment);
}

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
constexpr qint64 kLargeFile = 2'000'000;     ///< bytes
constexpr qint64 kLargeChange = 100'000;  ///< bytes of a changeset, some hundred rows

}  // namespace

Workspace::Workspace(std::unique_ptr<Private> p) : d(std::move(p)) {
    noteTips();
    if (!isReadOnly()) setupBackups();
}

void Workspace::noteTips() { d->noteTips(); }

void Workspace::Private::noteTips() {
    if (!store) return;  // nothing can be undone in the past
    const Store& s = *store;
    tips = {s.undoText(), s.redoText(), s.canUndo(), s.canRedo(), s.undoSize() > kLargeChange, s.redoSize() > kLargeChange, s.position(), s.head()};
}

void Workspace::Private::regain(Workspace& owner) {
    {
        const std::unique_lock<std::mutex> lock(busy, std::try_to_lock);
        if (!store || !lock.owns_lock() || QThread::currentThread() != owner.thread() || !store->isLost()) return;
        store->reopen();
        portfolio = store->load();
        noteTips();
    }
    emit owner.changed(Changeset(Changeset::Cause::Reload, {}, {}));
}

Workspace::~Workspace() {
    try {
        close();
    } catch (const std::exception& e) {
        // Everything is in the working copy; the next start takes it up.
        qWarning("%s", e.what());
    }
}

std::unique_ptr<Workspace> Workspace::create(const QString& file, const QString& organisation, const Environment& environment) {
    createFile(file, organisation, environment);
    return open(file, Access::ReadWrite, environment);
}

void Workspace::checkPlace(const QString& file) { refusePlace(file); }

std::unique_ptr<Workspace> Workspace::open(const QString& file, Access access, const Environment& environment) {
    auto p = std::make_unique<Private>();
    p->environment = environment;
    p->opened = openFile(file, access == Access::ReadOnly, environment);
    p->store = std::make_unique<Store>(p->opened.database, p->opened.userFile, p->opened.readOnly, environment);
    p->portfolio = p->opened.portfolio ? *std::exchange(p->opened.portfolio, std::nullopt) : p->store->load();
    p->check = checkOf(p->opened, environment);
    p->look = std::make_unique<FileLook>(p->opened, environment);
    p->state = p->opened.readOnly ? PublishState::ReadOnly : p->opened.ahead ? PublishState::Pending : PublishState::Published;
    return std::unique_ptr<Workspace>(new Workspace(std::move(p)));
}

const Portfolio& Workspace::portfolio() const { return d->portfolio; }
const Environment& Workspace::environment() const { return d->environment; }
QString Workspace::filePath() const { return d->opened.userFile; }
bool Workspace::isReadOnly() const { return d->opened.readOnly; }
QString Workspace::notice() const { return d->opened.notice; }
bool Workspace::isWorkSetAside() const { return d->opened.workSetAside; }
bool Workspace::isLarge() const { return QFileInfo(d->opened.database).size() > kLargeFile; }
int Workspace::schemaVersion() const { return d->opened.schemaVersion; }

Changeset Workspace::edit(const QString& text, const Edit& body, Step step) {
    const Changeset changes = prepare(text, body, step);
    adopt(changes);
    return changes;
}

void Workspace::refuseReading() const {
    if (isLookingBack()) throw Error(QCoreApplication::translate("Storage", "You are looking at an earlier state, which can't be changed. Go back to now first; nothing was changed."));
    if (isReadOnly()) throw Error(QCoreApplication::translate("Storage", "%1 is open for reading only. Save a copy to change it.").arg(filePath()));
}

void Workspace::allowUndoOfStart() {
    d->store->allowUndoOfStart();
    noteTips();
}

Changeset Workspace::prepare(const QString& text, const Edit& body, Step step) {
    refuseReading();
    d->regain(*this);
    const auto lock = d->claim(QThread::currentThread() != thread());
    const QList<RowChange> rows = d->store->record(text, [&](RowSink& sink) {
        Editor editor(d->portfolio, sink);
        body(editor);
    }, step);
    d->unadopted = !rows.isEmpty();
    return {Changeset::Cause::Edit, text, rows};
}

void Workspace::adopt(const Changeset& changes) {
    if (changes.isEmpty() && changes.cause() == Changeset::Cause::Edit) return;
    {
        const std::lock_guard<std::mutex> lock(d->busy);
        refresh(d->portfolio, changes);
        noteTips();
        d->unadopted = false;  // last: whoever waits for the store may go on from here
    }
    markPending();
    if (d->backups) d->backups->note(changes, d->tips.position);
    emit changed(changes);
}

void Workspace::markPending() {
    d->state = PublishState::Pending;
    if (d->timer) d->timer->start(d->publishAfter);
    emit publishStateChanged();
}

bool Workspace::canUndo() const { return !isReadOnly() && d->tips.canUndo; }
bool Workspace::canRedo() const { return !isReadOnly() && d->tips.canRedo; }
QString Workspace::undoText() const { return canUndo() ? d->tips.undoText : QString(); }
QString Workspace::redoText() const { return canRedo() ? d->tips.redoText : QString(); }
bool Workspace::isUndoLarge() const { return canUndo() && d->tips.undoLarge; }
bool Workspace::isRedoLarge() const { return canRedo() && d->tips.redoLarge; }

Changeset Workspace::prepareUndo() {
    d->regain(*this);
    if (!canUndo()) return {};
    const auto lock = d->claim(QThread::currentThread() != thread());
    const Store::Step step = d->store->undo();
    d->unadopted = !step.rows.isEmpty();
    return {Changeset::Cause::Undo, step.text, step.rows};
}

Changeset Workspace::prepareRedo() {
    d->regain(*this);
    if (!canRedo()) return {};
    const auto lock = d->claim(QThread::currentThread() != thread());
    const Store::Step step = d->store->redo();
    d->unadopted = !step.rows.isEmpty();
    return {Changeset::Cause::Redo, step.text, step.rows};
}

Changeset Workspace::undo() {
    const Changeset changes = prepareUndo();
    adopt(changes);
    return changes;
}

Changeset Workspace::redo() {
    const Changeset changes = prepareRedo();
    adopt(changes);
    return changes;
}

Changeset Workspace::prepareRevert(qint64 number) {
    refuseReading();
    d->regain(*this);
    const auto lock = d->claim(QThread::currentThread() != thread());
    const QString text = checkRevert(d->portfolio, *readHistory(), number);
    const QList<RowChange> rows = d->store->revert(number, text);
    d->unadopted = !rows.isEmpty();
    return {Changeset::Cause::Edit, text, rows};
}

Changeset Workspace::revert(qint64 number) {
    const Changeset changes = prepareRevert(number);
    adopt(changes);
    return changes;
}

QList<HistoryEntry> Workspace::history() const {
    if (d->past) {
        QList<HistoryEntry> entries = d->past->entries();
        entries.removeIf([this](const HistoryEntry& e) { return e.number > d->tips.position; });
        return stepsOf(entries);
    }
    const auto lock = d->claim(QThread::currentThread() != thread());
    return stepsOf(d->store->history());
}

qint64 Workspace::historyPosition() const { return d->tips.position; }

std::unique_ptr<HistoryReader> Workspace::readHistory() const { return std::make_unique<HistoryReader>(d->opened.database, filePath()); }

void Workspace::nameMoment(qint64 number, const QString& name) {
    refuseReading();
    d->regain(*this);
    {
        const auto lock = d->claim(QThread::currentThread() != thread());
        d->store->nameMoment(number, name.simplified());
        noteTips();
    }
    markPending();
    emit momentsChanged();
}

std::unique_ptr<Workspace> Workspace::lookBack(const Workspace& now, Portfolio portfolio, qint64 number, const QDateTime& at) {
    auto p = std::make_unique<Private>();
    p->environment = now.environment();
    p->opened.userFile = now.filePath();
    p->opened.database = now.d->opened.database;
    p->opened.schemaVersion = now.schemaVersion();
    p->opened.readOnly = true;
    p->state = PublishState::ReadOnly;
    p->past = now.readHistory();
    auto result = std::unique_ptr<Workspace>(new Workspace(std::move(p)));
    result->lookAt(std::move(portfolio), number, at);
    return result;
}

bool Workspace::isLookingBack() const { return d->past != nullptr; }

void Workspace::lookAt(Portfolio portfolio, qint64 number, const QDateTime& at) {
    d->portfolio = std::move(portfolio);
    d->tips.position = number;
    d->environment.now = [at] { return at; };
    emit changed({Changeset::Cause::Reload, {}, {}});
}

Changeset Workspace::historyRows(qint64 number) const {
    if (d->past) return {Changeset::Cause::Edit, {}, d->past->stepRows(d->past->firstOf(number), number)};
    const auto lock = d->claim(QThread::currentThread() != thread());
    QString text;
    const QList<RowChange> rows = d->store->historyRows(number, &text);
    return {Changeset::Cause::Edit, text, rows};
}

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
