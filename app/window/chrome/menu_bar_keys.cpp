#include "app/window/chrome/menu_bar_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QTimer>

namespace stagepath {

MenuBarKeys::MenuBarKeys(QMenuBar& bar, QObject* parent) : QObject(parent), m_bar(bar) {
    if (bar.isNativeMenuBar()) return;
    bar.hide();
    qApp->installEventFilter(this);
}

bool MenuBarKeys::eventFilter(QObject* object, QEvent* event) {
    if (object == &m_bar && event->type() == QEvent::FocusOut) {
        QTimer::singleShot(0, this, [this] {
            if (!m_bar.hasFocus() && !QApplication::activePopupWidget()) leave();
        });
        return false;
    }
    if (event->type() == QEvent::MouseButtonPress) m_altAlone = false;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease) return false;
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || widget->window() != m_bar.window() || widget != (QApplication::focusWidget() ? QApplication::focusWidget() : m_bar.window())) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::KeyPress) {
        m_altAlone = key->key() == Qt::Key_Alt;
        if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::NoModifier) return false;
        toggle();
        return true;
    }
    if (key->key() == Qt::Key_Alt && std::exchange(m_altAlone, false) && !m_bar.isVisible()) toggle();
    return false;
}

void MenuBarKeys::leave() {
    const QWidget* now = QApplication::focusWidget();
    m_bar.setActiveAction(nullptr);
    if (QWidget* open = QApplication::activePopupWidget()) open->close();
    m_bar.hide();
    if (m_before && (!now || now == &m_bar)) m_before->setFocus(Qt::MenuBarFocusReason);
}

void MenuBarKeys::toggle() {
    if (m_bar.isVisible()) {
        leave();
        return;
    }
    m_before = QApplication::focusWidget();
    m_bar.show();
    m_bar.setFocus(Qt::MenuBarFocusReason);
    m_bar.setActiveAction(m_bar.actions().constFirst());
}

}  // namespace stagepath
