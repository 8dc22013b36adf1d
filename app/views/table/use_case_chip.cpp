#include "app/views/table/use_case_chip.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace stagepath {

UseCaseChip::UseCaseChip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setFont(textFont(TextStyle::SmallMedium));
    setAccessibleName(tr("Remove the filter %1").arg(text));
    setToolTip(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize UseCaseChip::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 36, 28}; }

void UseCaseChip::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(t.borderStrong, 1));
    p.setBrush(underMouse() ? t.hover : t.surface);
    const double inset = hasFocus() ? 1 : 0.5;
    p.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    p.setFont(font());
    p.setPen(t.text1);
    const QRect label(8, 0, width() - 32, height());
    p.drawText(mirrored(label), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute),
               fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
    paintIcon(p, mirrored(QRect(width() - 21, (height() - 13) / 2, 13, 13)), QStringLiteral("close"), t.text3);
}

void UseCaseChip::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit clicked();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}  // namespace stagepath
