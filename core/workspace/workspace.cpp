#include "core/workspace/workspace_state.h"

#include "core/workspace/file/new_file.h"
#include "core/workspace/history/history_steps.h"
#include "core/workspace/history/revert.h"
#include "core/workspace/schema/migrations.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/store/portfolio_refresh.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <utility>

namespace stagepath {

namespace {

/// What was last seen of the file is checked; where that is not known, what stands there now.
std::unique_ptr<FileCheck> checkOf(const Opened& opened, const Environment& environment) {
    const auto print = opened.copy ? std::optional(opened.copy->published()) : std::nullopt;
    return std::make_unique<FileCheck>(opened.userFile, print, opened.ahead ? opened.database : QString(), environment);
}

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

}  // namespace stagepath
