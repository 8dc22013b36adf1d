// A ladder: its keys and the mouse.
#include "app/views/readiness/ladder/ladder_row.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace stagepath {

namespace {

/// Whether \p event types or deletes a character.
bool isLadderTyping(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    const bool deletes = event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
    return deletes || (!event.text().isEmpty() && event.text().at(0).isPrint());
}

bool isLadderModifier(int key) { return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock; }

}  // namespace

/// What is typed on after a note was refused was meant for the note and answers nothing, until a pause or a key that goes elsewhere.
bool LadderRow::passesOver(const QKeyEvent& event) {
    if (!m_typedOn.isActive() || isLadderModifier(event.key())) return false;
    const bool isTyped = isLadderTyping(event);
    isTyped ? m_typedOn.start() : m_typedOn.stop();
    return isTyped;
}

bool LadderRow::answerByKey(QKeyEvent* event) {
    const int key = event->key();
    if ((key == Qt::Key_E || key == Qt::Key_F2) && !canNote()) m_typedOn.start();
    if (!m_content.canEdit) {
        if ((key >= Qt::Key_0 && key <= Qt::Key_4) || key == Qt::Key_E || key == Qt::Key_F2) emit refused();
        return false;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_4) {
        emit said(key - Qt::Key_0, true);
    } else if (event->text() == QLatin1String("?")) {
        if (!m_content.isWhole) emit unknownSaid();
    } else if (key == Qt::Key_N) {
        if (!m_content.isWhole) emit notApplicableSaid({}, Workspace::Step::Own);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        emit cleared();
    } else if (key == Qt::Key_E || key == Qt::Key_F2) {
        editNote();
    } else {
        return false;
    }
    return true;
}

void LadderRow::keyPressEvent(QKeyEvent* event) {
    if (passesOver(*event)) return;
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
        case Qt::Key_Up: return emit moveRequested(isControl ? 0 : -1, isControl ? -1 : 0, 0);
        case Qt::Key_Down: return emit moveRequested(isControl ? 0 : 1, isControl ? 1 : 0, 0);
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            const int step = event->key() == Qt::Key_PageUp ? -1 : 1;
            return emit moveRequested(0, isControl ? 0 : step, isControl ? step : 0);
        }
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const int step = event->key() == Qt::Key_Right ? forward : -forward;
            const int level = std::clamp(m_content.answer.level.value_or(-step) + step, 0, kMaxLevel);
            if (m_content.canEdit) emit said(level, false);
            return;
        }
        case Qt::Key_W: return emit whyRequested();
        default: break;
    }
    if (!isControl && answerByKey(event)) return;
    QWidget::keyPressEvent(event);
}

void LadderRow::mousePressEvent(QMouseEvent* event) {
    m_pressed = rungAt(event->position().toPoint());
    event->accept();
}

void LadderRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) return;
    const bool isRung = m_pressed >= 0 && rungAt(event->position().toPoint()) == m_pressed;
    setFocus(Qt::MouseFocusReason);
    if (!isRung) return;
    m_content.canEdit ? emit said(m_pressed, false) : emit refused();
}

void LadderRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    emit focused();
    update();
}

void LadderRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_typedOn.stop();
    update();
}

bool LadderRow::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_typedOn.isActive() && isLadderTyping(*static_cast<QKeyEvent*>(event))) {
        event->accept();  // nor is it a key of the page
        return true;
    }
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int level = rungAt(help->pos());
    if (level >= 0 && !m_isOpen) QToolTip::showText(help->globalPos(), tr("%1 %2").arg(QLocale().toString(level), m_content.descriptors.value(level)), this);
    else if (!m_isOpen) QToolTip::showText(help->globalPos(), accessibleDescription(), this);
    else QToolTip::hideText();
    return true;
}

}  // namespace stagepath
