// Every key of the program, by where it works.
#pragma once

#include <QDialog>

class QWidget;

namespace stagepath {

/// Groups in two columns. The commands of the window come from its actions, so that the list is never behind them.
class KeyboardDialog : public QDialog {
    Q_OBJECT
public:
    /// \p window owns the actions. What works on \p page (its icon name) comes first.
    KeyboardDialog(QWidget* window, const QString& page);
};

}  // namespace stagepath
