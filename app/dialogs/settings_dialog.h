// Appearance and language of this computer.
#pragma once

#include <QDialog>

namespace stagepath {

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// \p hasWorkspace: offers the stages and gates of the open workspace as well.
    explicit SettingsDialog(bool hasWorkspace, QWidget* parent = nullptr);
    /// The language chosen on this computer ("de"); empty: the system's.
    static QString language();

signals:
    /// The dialog closes, and stages and gates are wanted.
    void stagesRequested();
};

}  // namespace stagepath
