#include "app/views/checks/finding_parts.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QPainter>
#include <QStyle>

namespace stagepath {

FindingSign::FindingSign(QWidget* parent) : QWidget(parent) { setFixedSize(18, 18); }

void FindingSign::setSeverity(Severity severity) {
    m_severity = severity;
    update();
}

void FindingSign::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintSeverity(p, Theme::of(this), QRectF(1, 1, 16, 16), m_severity);
}

FindingNumberRow::FindingNumberRow(const FindingNumber& number, QWidget* parent) : QWidget(parent), m_number(number) {
    setFixedHeight(28);
    setAccessibleName(QStringLiteral("%1: %2").arg(number.label, number.value));
    setToolTip(accessibleName());
}

void FindingNumberRow::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    const auto side = [this](Qt::Alignment alignment) { return int(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignAbsolute | Qt::AlignVCenter); };
    p.setFont(textFont(TextStyle::Body));
    p.setPen(t.text3);
    const int taken = QFontMetrics(textFont(TextStyle::BodyMedium)).horizontalAdvance(m_number.value) + 12;
    p.drawText(rect(), side(Qt::AlignLeft), p.fontMetrics().elidedText(m_number.label, Qt::ElideRight, width() - taken));
    p.setFont(textFont(TextStyle::BodyMedium));
    p.setPen(t.text1);
    p.drawText(rect(), side(Qt::AlignRight), m_number.value);
}

}  // namespace stagepath
