#include "app/views/people/gap_tile.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace stagepath {

GapTile::GapTile(Severity severity, bool checkable, QWidget* parent) : QAbstractButton(parent), m_severity(severity) {
    setCheckable(checkable);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GapTile::setCount(int count, const QString& words) {
    m_count = count;
    setText(words);
    setAccessibleName(QStringLiteral("%1 %2").arg(QLocale().toString(count), words));
    setToolTip(accessibleName());
    setEnabled(count > 0 || isChecked());
    update();
}

void GapTile::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(isChecked() ? t.accent : t.border, isChecked() ? 1.5 : 1));
    p.setBrush(isChecked() ? t.accentTint : underMouse() && isEnabled() ? t.hover : t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    if (hasFocus()) {
        p.setPen(QPen(t.focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const auto at = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect sign = at(QRect(14, height() / 2 - 8, 16, 16));
    if (m_count == 0) paintIcon(p, sign, QStringLiteral("check"), t.ok);
    else paintSeverity(p, t, sign, m_severity);
    p.setFont(textFont(TextStyle::Figure));
    p.setPen(m_count > 0 ? t.text1 : t.text3);
    const QString figure = QLocale().toString(m_count);
    const int wide = p.fontMetrics().horizontalAdvance(figure);
    p.drawText(at(QRect(42, 0, wide + 2, height())), int(Qt::AlignVCenter | (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute), figure);
    // As large as all the words have room.
    const QRect words(42 + wide + 10, 2, width() - wide - 58, height() - 4);
    const bool isTight = QFontMetrics(textFont(TextStyle::Small)).boundingRect(words, Qt::TextWordWrap, text()).height() > words.height();
    p.setFont(textFont(width() < 190 || isTight ? TextStyle::Micro : TextStyle::Small));
    p.setPen(t.text2);
    p.drawText(at(words), int(Qt::AlignVCenter | (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::TextWordWrap), text());
}

}  // namespace stagepath
