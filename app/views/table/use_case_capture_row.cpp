#include "app/views/table/use_case_capture_row.h"

#include "app/drawing/icons.h"
#include "app/drawing/typography.h"
#include "app/views/table/use_case_cell_painter.h"

#include <QClipboard>
#include <QGuiApplication>
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
    setMaxLength(1'000'000);  // room for many pasted lines; each name is cut by what a name may hold
    setTextMargins(kUseCaseRowPadding + 34, 0, kUseCaseRowPadding + 34, 0);
    setFont(textFont(TextStyle::Body));
}

/// One name per line; of cells side by side the first is the name.
void UseCaseCaptureRow::capture(const QString& text) {
    QStringList names;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString name = line.section(QLatin1Char('\t'), 0, 0).simplified();
        if (!name.isEmpty()) names.append(name);
    }
    if (names.isEmpty()) return;
    setText(QString());  // not clear(), which could be undone here
    emit captured(names);
}

void UseCaseCaptureRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        capture(text());
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        // What is no plain text takes the page's way, which says so.
        const QString clip = QGuiApplication::clipboard()->text().trimmed();
        if (clip.contains(QLatin1Char('\n'))) {
            capture(text() + clip);
            return;
        }
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape) {
        if (event->key() == Qt::Key_Escape) clear();
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
