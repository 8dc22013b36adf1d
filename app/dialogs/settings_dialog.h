// Appearance and language of this computer, and the backups of the open workspace.
#pragma once

#include "core/workspace/safety/backup_store.h"

#include <QDialog>

class QVBoxLayout;

namespace stagepath {

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// \p hasWorkspace: offers the stages and gates and the calendar of the open workspace as well.
    explicit SettingsDialog(bool hasWorkspace, QWidget* parent = nullptr);
    /// Lists the backups of the open workspace, newest first.
    void showBackups(const QList<Backup>& backups);
    /// The language chosen on this computer ("de"); empty: the system's.
    static QString language();

signals:
    /// The dialog closes, and stages and gates are wanted.
    void stagesRequested();
    /// The dialog closes, and the calendar is wanted.
    void calendarRequested();
    /// The dialog closes, and a backup is wanted as a new file.
    void restoreRequested(const stagepath::Backup& backup);

private:
    QVBoxLayout* m_backupPlace = nullptr;
};

}  // namespace stagepath
