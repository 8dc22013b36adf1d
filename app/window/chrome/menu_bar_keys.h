// The menu bar comes when it is asked for.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QMenuBar;

namespace stagepath {

/// Hides the bar until F10 or Alt alone is pressed in its window, and again when it is left. On macOS the system's bar stays.
class MenuBarKeys : public QObject {
    Q_OBJECT
public:
    MenuBarKeys(QMenuBar& bar, QObject* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void toggle();
    void leave();
    QMenuBar& m_bar;
    QPointer<QWidget> m_before;  ///< had the focus
    bool m_altAlone = false;
};

}  // namespace stagepath
