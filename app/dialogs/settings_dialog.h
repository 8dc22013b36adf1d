// Appearance and language of this computer.
#pragma once

#include <QDialog>

namespace stagepath {

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget* parent = nullptr);
};

}  // namespace stagepath
