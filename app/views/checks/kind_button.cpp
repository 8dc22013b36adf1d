#include "app/views/checks/kind_button.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kKindButtonPad = 12;
constexpr int kKindButtonSign = 22;  ///< a shape with the gap after it

}  // namespace

KindButton::KindButton(const QString& text, std::optional<Severity> severity, int key, QWidget* parent) : QAbstractButton(parent), m_severity(severity) {
    setText(text);
    setCheckable(true);
    setFixedHeight(32);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("%1 (%2)").arg(text).arg(key));
    setCount(0);
}

void KindButton::setCount(int count) {
    m_count = count;
    setAccessibleName(tr("%1: %2").arg(text(), QLocale().toString(count)));
    updateGeometry();
    update();
}

QSize KindButton::sizeHint() const {
    const int words = QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(text()) + 8 + QFontMetrics(textFont(TextStyle::BodyStrong)).horizontalAdvance(QLocale().toString(m_count));
    return {2 * kKindButtonPad + words + (m_severity ? kKindButtonSign : 0) + 2, 32};
}

void KindButton::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(isChecked() ? t.accent : t.borderStrong, isChecked() ? 1.5 : 1));
    p.setBrush(isChecked() ? t.accentTint : underMouse() ? t.hover : t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    if (hasFocus()) {
        p.setPen(QPen(t.focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const auto at = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    int x = kKindButtonPad;
    if (m_severity) {
        paintSeverity(p, t, at(QRect(x, 8, 16, 16)), *m_severity);
        x += kKindButtonSign;
    }
    p.setPen(t.text1);
    const auto write = [&](const QString& words, TextStyle style) {
        p.setFont(textFont(style));
        const int wide = p.fontMetrics().horizontalAdvance(words) + 2;
        p.drawText(at(QRect(x, 0, wide, height())), int(Qt::AlignCenter | Qt::TextDontClip), words);
        x += wide + 6;
    };
    write(text(), isChecked() ? TextStyle::BodyMedium : TextStyle::Body);
    write(QLocale().toString(m_count), TextStyle::BodyStrong);
}

}  // namespace stagepath
