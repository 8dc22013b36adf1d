#include "core/workspace/workspace.h"

#include "core/workspace/migrations.h"
#include "core/workspace/opening.h"
#include "core/workspace/portfolio_refresh.h"
#include "core/workspace/publisher.h"
#include "core/workspace/schema.h"
#include "core/workspace/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <mutex>
#include <thread>

namespace stagepath {

namespace {

constexpr int kMostTries = 1000;
constexpr std::chrono::milliseconds kBetweenTries{5};
constexpr qint64 kLargeFile = 2'000'000;     ///< bytes
constexpr qint64 kLargeChange = 100'000;  ///< bytes of a changeset, some hundred rows

}  // namespace

struct Workspace::Private {
    Environment environment;
    Opened opened;
    std::unique_ptr<Store> store;
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
    bool wrote = false;  ///< this session has replaced the user's file

    QTimer* timer = nullptr;
    std::thread worker;
    PublishState state = PublishState::Published;
    QString problem;
    /// Where the work goes once somebody replaced the user's file; empty path as long as nobody did.
    struct Conflict {
        QString path;
        Fingerprint fingerprint;
        QByteArray head;
    } conflict;

    void noteTips();
    /// A commit that failed without anybody being able to say whether it held has closed the store: what is there counts.
    void regain(Workspace& owner);
    /// Whether nobody has taken away what this session wrote: the file is as it was left, or somebody went on from there.
    bool isKept() const {
        return !wrote || fingerprintOf(opened.userFile) == opened.copy->published() || holdsChange(opened.userFile, opened.copy->publishedHead(), environment);
    }
    QString target() const { return conflict.path.isEmpty() ? opened.userFile : conflict.path; }
    /// Tells the working copy what is about to stand in the user's file; a conflict copy is not that file.
    std::function<void(const Published&)> announcer() const {
        if (!conflict.path.isEmpty()) return {};
        return [copy = opened.copy](const Published& next) { copy->announce(next.fingerprint, next.head); };
    }
    Fingerprint expected() const { return conflict.path.isEmpty() ? opened.copy->published() : conflict.fingerprint; }

    /// The store, for one change or reading. A worker waits for the interface's small edits; the interface never waits.
    std::unique_lock<std::mutex> claim(bool waits) {
        for (int tries = 0;; ++tries) {
            std::unique_lock<std::mutex> lock(busy, std::try_to_lock);
            if (lock.owns_lock() && !unadopted) return lock;
            if (!waits || tries >= kMostTries) throw Error(QCoreApplication::translate("Storage", "Work is under way. Wait for it or cancel it, then try again."));
            if (lock.owns_lock()) lock.unlock();
            std::this_thread::sleep_for(kBetweenTries);
        }
    }
};

Workspace::Workspace(std::unique_ptr<Private> p) : d(std::move(p)) { noteTips(); }

void Workspace::noteTips() { d->noteTips(); }

void Workspace::Private::noteTips() {
    const Store& s = *store;
    tips = {s.undoText(), s.redoText(), s.canUndo(), s.canRedo(), s.undoSize() > kLargeChange, s.redoSize() > kLargeChange, s.position(), store->head()};
}

void Workspace::Private::regain(Workspace& owner) {
    {
        const std::unique_lock<std::mutex> lock(busy, std::try_to_lock);
        if (!lock.owns_lock() || QThread::currentThread() != owner.thread() || !store->isLost()) return;
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

std::unique_ptr<Workspace> Workspace::open(const QString& file, Access access, const Environment& environment) {
    auto p = std::make_unique<Private>();
    p->environment = environment;
    p->opened = openFile(file, access == Access::ReadOnly, environment);
    p->store = std::make_unique<Store>(p->opened.database, p->opened.userFile, p->opened.readOnly, environment);
    p->portfolio = p->opened.portfolio ? *std::exchange(p->opened.portfolio, std::nullopt) : p->store->load();
    p->state = p->opened.readOnly ? PublishState::ReadOnly : p->opened.ahead ? PublishState::Pending : PublishState::Published;
    return std::unique_ptr<Workspace>(new Workspace(std::move(p)));
}

const Portfolio& Workspace::portfolio() const { return d->portfolio; }
const Environment& Workspace::environment() const { return d->environment; }
QString Workspace::filePath() const { return d->opened.userFile; }
bool Workspace::isReadOnly() const { return d->opened.readOnly; }
QString Workspace::notice() const { return d->opened.notice; }
bool Workspace::isLarge() const { return QFileInfo(d->opened.database).size() > kLargeFile; }
int Workspace::schemaVersion() const { return d->opened.schemaVersion; }

Changeset Workspace::edit(const QString& text, const Edit& body) {
    const Changeset changes = prepare(text, body);
    adopt(changes);
    return changes;
}

Changeset Workspace::prepare(const QString& text, const Edit& body) {
    if (isReadOnly()) throw Error(QCoreApplication::translate("Storage", "%1 is open for reading only. Save a copy to change it.").arg(filePath()));
    d->regain(*this);
    const auto lock = d->claim(QThread::currentThread() != thread());
    const QList<RowChange> rows = d->store->record(text, [&](RowSink& sink) {
        Editor editor(d->portfolio, sink);
        body(editor);
    });
    d->unadopted = !rows.isEmpty();
    return {Changeset::Cause::Edit, text, rows};
}

void Workspace::adopt(const Changeset& changes) {
    if (changes.isEmpty()) return;
    {
        const std::lock_guard<std::mutex> lock(d->busy);
        refresh(d->portfolio, changes);
        noteTips();
        d->unadopted = false;  // last: whoever waits for the store may go on from here
    }
    d->state = PublishState::Pending;
    if (d->timer) d->timer->start();
    emit publishStateChanged();
    emit changed(changes);
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

QList<HistoryEntry> Workspace::history() const {
    const auto lock = d->claim(QThread::currentThread() != thread());
    return d->store->history();
}

qint64 Workspace::historyPosition() const { return d->tips.position; }

Changeset Workspace::historyRows(qint64 number) const {
    const auto lock = d->claim(QThread::currentThread() != thread());
    QString text;
    const QList<RowChange> rows = d->store->historyRows(number, &text);
    return {Changeset::Cause::Edit, text, rows};
}

PublishState Workspace::publishState() const { return d->state; }
QString Workspace::publishProblem() const { return d->problem; }

void Workspace::publish() {
    if (isReadOnly()) return;
    if (d->worker.joinable()) {
        d->worker.join();
        QCoreApplication::sendPostedEvents(this);
    }
    const bool hasAll = d->opened.copy->publishedHead() == d->tips.head && d->opened.copy->published().size >= 0;
    if (hasAll && d->conflict.path.isEmpty() && d->isKept()) {
        d->state = PublishState::Published;
        emit publishStateChanged();
        return;
    }
    if (d->conflict.path.isEmpty() || d->conflict.head != d->tips.head) {
        try {
            acceptPublished(publishTo(d->opened.database, d->target(), d->expected(), d->announcer()));
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

/// After a conflict the work goes on in the one copy that was made for it.
void Workspace::acceptPublished(const Published& result) {
    const QString path = result.conflictCopy.isEmpty() ? d->conflict.path : result.conflictCopy;
    if (path.isEmpty()) {
        d->opened.copy->setPublished(result.fingerprint, result.head);
        d->wrote = true;
        d->state = d->tips.head == result.head ? PublishState::Published : PublishState::Pending;
        d->problem.clear();
        emit publishStateChanged();
        return;
    }
    d->conflict = {path, result.fingerprint, result.head};
    failPublishing(QCoreApplication::translate("Storage", "%1 was replaced by another program. It was left alone; your work is in %2.").arg(filePath(), path));
}

void Workspace::setAutoPublish(int milliseconds) {
    if (isReadOnly()) return;
    delete d->timer;
    d->timer = nullptr;
    if (milliseconds <= 0) return;
    d->timer = new QTimer(this);
    d->timer->setSingleShot(true);
    d->timer->setInterval(milliseconds);
    connect(d->timer, &QTimer::timeout, this, &Workspace::startPublishing);
    if (d->state == PublishState::Pending) d->timer->start();
}

void Workspace::startPublishing() {
    if (d->state == PublishState::Publishing) {
        d->timer->start();
        return;
    }
    if (d->worker.joinable()) d->worker.join();
    d->state = PublishState::Publishing;
    emit publishStateChanged();
    d->worker = std::thread([this, source = d->opened.database, target = d->target(), expected = d->expected(), announce = d->announcer()] {
        try {
            const Published result = publishTo(source, target, expected, announce);
            QMetaObject::invokeMethod(this, [this, result] { acceptPublished(result); }, Qt::QueuedConnection);
        } catch (const std::exception& e) {
            const QString message = QString::fromUtf8(e.what());
            QMetaObject::invokeMethod(this, [this, message] { failPublishing(message); }, Qt::QueuedConnection);
        }
    });
}

void Workspace::close() {
    if (d->closed) return;
    d->closed = true;
    delete d->timer;
    d->timer = nullptr;
    if (d->worker.joinable()) d->worker.join();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    try {
        if (!isReadOnly()) publish();
    } catch (...) {
        releaseFiles(d->conflict.head == d->tips.head);  // the conflict copy has everything then
        throw;
    }
    releaseFiles(true);
}

void Workspace::releaseFiles(bool complete) {
    d->store.reset();
    d->opened.release(complete);
}

void Workspace::saveCopy(const QString& file) {
    if (QFileInfo::exists(file)) throw Error(QCoreApplication::translate("Storage", "%1 is there already. Choose another name.").arg(file));
    publishTo(d->opened.database, QFileInfo(file).absoluteFilePath(), {});
}

}  // namespace stagepath
