#include "app/views/table/use_case_capture_row.h"

#include "app/drawing/icons.h"
#include "app/drawing/typography.h"
#include "app/models/use_cases/clipboard_text.h"
#include "app/views/table/use_case_cell_painter.h"
#include "app/widgets/words/open_words.h"
#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace stagepath {

UseCaseCaptureRow::UseCaseCaptureRow(QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("captureRow"));
    setPlaceholderText(tr("Type a name and press Enter to add a use case"));
    setAccessibleName(tr("New use case"));
    setAccessibleDescription(placeholderText());
    setProperty("plain", true);
    setFrame(false);
    setMaxLength(1'000'000);  // what is too long for a name is kept to be shortened
    setTextMargins(kUseCaseRowPadding + 34, 0, kUseCaseRowPadding + 34, 0);
    setFont(textFont(TextStyle::Body));
    connect(this, &QLineEdit::textEdited, this, [this] { note(WordsState::Typing); });
}

/// What stands here is not in the workspace yet: nothing closes over it.
void UseCaseCaptureRow::note(WordsState state) {
    OpenWords::instance().note(this, text().simplified().isEmpty() ? WordsState::Kept : state, [this] { capture(); });
}

void UseCaseCaptureRow::capture() {
    const QString name = text().simplified();
    if (name.isEmpty()) return;
    setText(QString());  // not clear(), which could be undone here
    emit captured({name});
    note(WordsState::Refused);  // who could not take it has put it back
}

/// Whether the clipboard goes into the row; else it has been handed on, or the reason said why it can't be taken.
bool UseCaseCaptureRow::takesPaste() {
    try {
        const QString clip = clipboardText();
        const QString name = clip.trimmed();
        if (name.contains(QLatin1Char('\n')) || name.contains(QLatin1Char('\t'))) {
            emit pasted(clip);
            return false;
        }
        const QString tooLong = tooLongText(tr("Name"), "name", FieldType::Text, name);
        if (!tooLong.isEmpty()) throw Error(tr("New use case, %1", "the row, then what is wrong with its name").arg(tooLong));
        return true;
    } catch (const Error& error) {
        emit refused(error.message());
        return false;
    }
}

void UseCaseCaptureRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        capture();
        return;
    }
    if (event->matches(QKeySequence::Paste) && !takesPaste()) return;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape) {
        if (event->key() == Qt::Key_Escape) clear();
        note(WordsState::Typing);
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void UseCaseCaptureRow::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter p(this);
    const Theme& t = Theme::of(this);
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(), QRect(kUseCaseRowPadding, (height() - 16) / 2, 16, 16));
    paintIcon(p, sign, QStringLiteral("plus"), t.accent);
    p.fillRect(0, height() - 1, width(), 1, t.border);
    if (!hasFocus()) return;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.focus, 2));
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 2, 2);
}

}  // namespace stagepath
