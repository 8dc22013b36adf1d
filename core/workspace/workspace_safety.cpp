// How an open workspace looks after its file: checked before it is replaced, backed up while it changes.
#include "core/workspace/workspace_state.h"

namespace stagepath {

void Workspace::checkFile() {
    if (d->closed) return;
    d->check->start([this] {
        QMetaObject::invokeMethod(this, [this] {
            if (!d->closed) noteDamage(d->check->wait());
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
    const QString sentence = d->check->wait();
    if (sentence.isEmpty()) return;
    noteDamage(sentence);
    throw Damaged(sentence);
}

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
