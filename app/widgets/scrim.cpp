#include "app/widgets/scrim.h"

#include "app/drawing/theme.h"

#include <QApplication>
#include <QCursor>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QTimer>

namespace stagepath {

void Scrim::layBelow(QDialog& dialog) {
    if (QWidget* parent = dialog.parentWidget()) new Scrim(dialog, *parent->window());
}

Scrim::Scrim(QDialog& dialog, QWidget& window) : QWidget(&window), m_dialog(&dialog), m_watched(&dialog) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    dialog.installEventFilter(this);
    window.installEventFilter(this);
    connect(&dialog, &QObject::destroyed, this, &QObject::deleteLater);
}

/// The window takes no click while the dialog is there, but window systems give it the keys for one.
bool Scrim::eventFilter(QObject* object, QEvent* event) {
    const bool isDialog = object == m_watched;
    const QEvent::Type type = event->type();
    if (isDialog && (type == QEvent::Show || type == QEvent::Hide)) {
        setGeometry(parentWidget()->rect());
        raise();
        setVisible(type == QEvent::Show);
    }
    if (!isDialog && type == QEvent::Resize) setGeometry(parentWidget()->rect());
    if (type == (isDialog ? QEvent::WindowDeactivate : QEvent::WindowActivate)) QTimer::singleShot(0, this, &Scrim::giveKeysBack);
    return QWidget::eventFilter(object, event);
}

/// Only where a click here took them: another program keeps them. A question of the dialog's own stands over it.
void Scrim::giveKeysBack() {
    if (!m_dialog || !m_dialog->isVisible()) return;
    const QWidget* active = QApplication::activeWindow();
    const bool isPressedHere = !active && QGuiApplication::mouseButtons() != Qt::NoButton && parentWidget()->frameGeometry().contains(QCursor::pos());
    if (active != parentWidget() && !isPressedHere) return;
    QWidget* top = QApplication::activeModalWidget();
    (top ? top : m_dialog.data())->activateWindow();
}

void Scrim::paintEvent(QPaintEvent*) {
    QColor color = Theme::of(this).isDark ? QColor(0, 0, 0) : Theme::of(this).text1;
    color.setAlphaF(Theme::of(this).isDark ? 0.5F : 0.32F);
    QPainter(this).fillRect(rect(), color);
}

}  // namespace stagepath
