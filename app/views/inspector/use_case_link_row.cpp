#include "app/views/inspector/use_case_link_row.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QPainter>
#include <QStyle>

namespace stagepath {

UseCaseLinkRow::UseCaseLinkRow(const QString& text, const QString& detail, QWidget* parent) : QAbstractButton(parent), m_detail(detail) {
    setText(text);
    setAccessibleName(detail.isEmpty() ? text : text + QStringLiteral(", ") + detail);
    setToolTip(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void UseCaseLinkRow::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        p.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(Qt::NoPen));
        p.setBrush(t.hover);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const auto part = [&](const QRect& r, const QString& s, const QFont& font, const QColor& color, Qt::Alignment align) {
        p.setFont(font);
        p.setPen(color);
        const auto visual = QStyle::visualAlignment(layoutDirection(), align | Qt::AlignVCenter) | Qt::AlignAbsolute;
        p.drawText(QStyle::visualRect(layoutDirection(), rect(), r), static_cast<int>(visual), QFontMetrics(font).elidedText(s, Qt::ElideRight, r.width()));
    };
    const QFont small = textFont(TextStyle::Small);
    const int detail = m_detail.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(m_detail) + 8;
    part(rect().adjusted(8, 0, -8 - detail, 0), text(), textFont(TextStyle::Body), t.text1, Qt::AlignLeft);
    if (detail > 0) part(rect().adjusted(width() - detail - 8, 0, -8, 0), m_detail, small, t.text3, Qt::AlignRight);
}

}  // namespace stagepath
