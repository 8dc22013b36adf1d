#include "app/views/editors/notes_box.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QPainter>

namespace stagepath {

NotesBox::NotesBox(const QString& name, QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFont(textFont(TextStyle::Body));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(6);
    viewport()->setAutoFillBackground(false);
}

void NotesBox::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    const Theme& t = Theme::of(this);
    const bool takes = isEnabled() && !isReadOnly();
    const double width = hasFocus() ? 2 : 1;
    p.fillRect(viewport()->rect(), t.surface);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(hasFocus() ? t.focus : takes ? t.control : t.border, width));
    p.setBrush(takes ? palette().color(QPalette::Base) : t.hover);
    p.drawRoundedRect(QRectF(viewport()->rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
    p.end();
    QPlainTextEdit::paintEvent(event);
}

/// The whole box, not only the cursor's line.
void NotesBox::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void NotesBox::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

}  // namespace stagepath
