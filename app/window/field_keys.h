// Keys that stay with the window while a text field has the focus.
#pragma once

#include <QObject>

namespace stagepath {

/// A field takes Undo and Redo only where it has typing to take back, and Ctrl+E not at all: Qt's fields move their cursor
/// with it, where the window exports. Everything else a field does with its keys stays.
class FieldKeys : public QObject {
    Q_OBJECT
public:
    explicit FieldKeys(QObject* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace stagepath
