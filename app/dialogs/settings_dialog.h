// Appearance and language of this computer.
#pragma once

#include <QDialog>

namespace stagepath {

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget* parent = nullptr);
    /// The language chosen on this computer ("de"); empty: the system's.
    static QString language();
};

}  // namespace stagepath
