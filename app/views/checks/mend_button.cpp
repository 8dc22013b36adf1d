#include "app/views/checks/mend_button.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kMendButtonLead = 38;
constexpr int kMendButtonTrail = 30;
constexpr int kMendButtonTitle = 18;
constexpr int kMendButtonPad = 8;

}  // namespace

MendButton::MendButton(const QString& iconName, const QString& title, const QString& detail, QWidget* parent) : QAbstractButton(parent), m_iconName(iconName), m_detail(detail) {
    setText(title);
    setShortcut({});  // a name's “&” names no key
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int MendButton::titleHeight(int width) const {
    const QRect room(0, 0, width - kMendButtonLead - kMendButtonTrail, 400);
    return std::max(kMendButtonTitle, QFontMetrics(textFont(TextStyle::BodyMedium)).boundingRect(room, Qt::TextWordWrap, text()).height());
}

QRect MendButton::detailRect(int width) const {
    if (m_detail.isEmpty()) return {};
    const QRect room(kMendButtonLead, kMendButtonPad + titleHeight(width), width - kMendButtonLead - kMendButtonTrail, 400);
    return QFontMetrics(textFont(TextStyle::Small)).boundingRect(room, Qt::TextWordWrap, m_detail);
}

int MendButton::heightForWidth(int width) const { return kMendButtonPad * 2 + titleHeight(width) + detailRect(width).height(); }

QSize MendButton::sizeHint() const { return {280, heightForWidth(280)}; }

void MendButton::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(t.border, 1));
    p.setBrush(isDown() ? t.press : underMouse() && isEnabled() ? t.hover : t.surface);
    const double inset = hasFocus() ? 1 : 0.5;
    p.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    const auto at = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    paintIcon(p, at(QRect(12, kMendButtonPad + 1, 16, 16)), m_iconName, isEnabled() ? t.accent : t.disabled);
    p.setFont(textFont(TextStyle::BodyMedium));
    p.setPen(isEnabled() ? t.text1 : t.disabled);
    const QRect title(kMendButtonLead, kMendButtonPad, width() - kMendButtonLead - kMendButtonTrail, titleHeight(width()));
    p.drawText(at(title), flags | Qt::AlignVCenter | Qt::TextWordWrap, text());
    if (!m_detail.isEmpty()) {
        p.setFont(textFont(TextStyle::Small));
        p.setPen(isEnabled() ? t.text2 : t.disabled);
        const QRect detail(kMendButtonLead, title.bottom() + 1, title.width(), height() - title.bottom() - 1);
        p.drawText(at(detail), flags | Qt::AlignTop | Qt::TextWordWrap, m_detail);
    }
    const QRect arrow = at(QRect(width() - 24, height() / 2 - 7, 14, 14));
    if (layoutDirection() == Qt::RightToLeft) {
        p.translate(2.0 * arrow.center().x() + 1, 0);
        p.scale(-1, 1);
    }
    paintIcon(p, arrow, QStringLiteral("chevr"), t.text3);
}

}  // namespace stagepath
