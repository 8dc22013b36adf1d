// How an open workspace looks after its file: checked before it is replaced, backed up while it changes.
#include "core/workspace/workspace_state.h"

namespace stagepath {

void Workspace::checkFile() {
    if (d->closed) return;
    d->check->start([this] {
        QMetaObject::invokeMethod(this, [this] {
            if (!d->closed) noteDamage(d->check->wait(d->hasWork()));
        }, Qt::QueuedConnection);
    });
}

QString Workspace::damage() const { return d->damage; }

/// Known from here on, also to a later start that finds this work.
void Workspace::noteDamage(const QString& sentence) {
    if (sentence.isEmpty() || d->damage == sentence) {
        if (!sentence.isEmpty()) failPublishing(sentence);
        return;
    }
    d->damage = sentence;
    if (d->opened.copy && !d->check->isOfWork()) d->opened.copy->setDamaged();
    if (!isReadOnly()) failPublishing(sentence);
    emit damageFound(sentence);
}

void Workspace::refuseIfDamaged() {
    const QString sentence = d->check->wait(d->hasWork());
    if (sentence.isEmpty()) return;
    noteDamage(sentence);
    throw Damaged(sentence);
}

void Workspace::compareContent() {
    if (d->closed || d->content.valid() || !d->opened.isAsSaved) return;
    d->content = std::async(std::launch::async, contentProblemOf, d->opened.database, d->opened.userFile).share();
}

QString Workspace::contentProblem() {
    compareContent();
    return d->content.valid() ? d->content.get() : d->opened.contentProblem;
}

/// While this session replaces the file itself, what is found would be old before it is told.
void Workspace::lookAtFile() {
    if (d->closed || !d->look || d->isPublishing) return;
    const Fingerprint known = d->opened.copy ? d->opened.copy->published() : Fingerprint();
    QList<Fingerprint> ours{known};
    if (d->opened.copy && d->opened.copy->announced().size >= 0) ours.append(d->opened.copy->announced());
    if (known.size < 0 || !d->conflict.path.isEmpty()) ours.clear();  // nothing to compare with, or all is known
    const QByteArray head = d->opened.copy ? d->opened.copy->publishedHead() : QByteArray();
    d->look->start(ours, head, [this, known](const FileNews& news) {
        QMetaObject::invokeMethod(this, [this, known, news] {
            const bool isOld = d->closed || d->isPublishing || (d->opened.copy && !(d->opened.copy->published() == known));
            if (!isOld) noteFile(news.state, news.copiesBeside);
        }, Qt::QueuedConnection);
    });
}

void Workspace::noteFile(FileState state, const QStringList& copiesBeside) {
    if (state == d->fileState && copiesBeside == d->copiesBeside) return;
    d->fileState = state;
    d->copiesBeside = copiesBeside;
    emit fileStateChanged();
}

FileState Workspace::fileState() const { return d->fileState; }
QStringList Workspace::copiesBeside() const { return d->copiesBeside; }

void Workspace::setupBackups() {
    const BackupStore store(d->environment.stateDirectory, d->opened.workspaceId, d->opened.userFile);
    store.removeUnfinished();
    d->backups = new BackupKeeper(store, d->opened.database, d->environment, this);
    connect(d->backups, &BackupKeeper::failed, this, &Workspace::backupFailed);
    connect(d->backups, &BackupKeeper::made, this, &Workspace::backedUp);
}

void Workspace::setAutoBackup(int milliseconds) {
    if (d->backups) d->backups->setInterval(milliseconds);
}

void Workspace::backUp(BackupReason reason) {
    if (d->backups && historyPosition() > 0) d->backups->make(reason);
}

QList<Backup> Workspace::backups() const { return BackupStore(d->environment.stateDirectory, d->opened.workspaceId, d->opened.userFile).list(); }

}  // namespace stagepath
