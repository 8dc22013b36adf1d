// The backups of the open workspace: when, how many changes, why, how large; one comes back as a new file.
#pragma once

#include "core/workspace/safety/backup_store.h"

#include <QWidget>

class QTreeWidget;

namespace stagepath {

class BackupList : public QWidget {
    Q_OBJECT
public:
    /// \p backups newest first.
    explicit BackupList(const QList<Backup>& backups, QWidget* parent = nullptr);

signals:
    void restoreRequested(const stagepath::Backup& backup);

private:
    void fill();
    void fitColumns();
    void restoreCurrent();
    QList<Backup> m_backups;
    QTreeWidget* m_list;
};

}  // namespace stagepath
