#include "app/views/editors/use_case_text_edit.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace stagepath {

UseCaseTextEdit::UseCaseTextEdit(const QString& name, const QString& placeholder, WordsKeeper::Save save, QWidget* parent)
    : QPlainTextEdit(parent), m_words(new WordsKeeper(this, WordsKeeper::Pause::Saves, std::move(save))) {
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFont(textFont(TextStyle::Body));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(4);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &UseCaseTextEdit::fit);
}

/// Lines of all blocks at the present width; at most twelve, then it scrolls.
void UseCaseTextEdit::fit() {
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        lines += std::max(1, static_cast<int>(QFontMetrics(font()).boundingRect(QRect(0, 0, std::max(60, viewport()->width() - 8), 10'000), Qt::TextWordWrap, block.text()).height() / std::max(1, fontMetrics().height())));
    }
    setVerticalScrollBarPolicy(lines > 12 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::clamp(lines, 1, 12) * fontMetrics().lineSpacing() + 12);
}

void UseCaseTextEdit::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) {
        m_words->commit();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void UseCaseTextEdit::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void UseCaseTextEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

void UseCaseTextEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fit();
}

void UseCaseTextEdit::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    const Theme& t = Theme::of(this);
    p.fillRect(viewport()->rect(), t.surface);
    if (hasFocus() || underMouse()) {
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(t.control, 1));
        p.setBrush(hasFocus() ? t.surface : t.hover);
        p.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    p.end();
    QPlainTextEdit::paintEvent(event);
}

void UseCaseTextEdit::enterEvent(QEnterEvent* event) {
    QPlainTextEdit::enterEvent(event);
    viewport()->update();
}

void UseCaseTextEdit::leaveEvent(QEvent* event) {
    QPlainTextEdit::leaveEvent(event);
    viewport()->update();
}

}  // namespace stagepath
