#include "app/views/readiness/key_hints.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kKeyHintsPad = 16;
constexpr int kKeyHintsRow = 24;
constexpr int kCap = 18;

}  // namespace

KeyHints::KeyHints(const QList<KeyHint>& hints, QWidget* parent) : QWidget(parent), m_hints(hints) {
    QStringList spoken;
    for (const KeyHint& hint : hints) spoken.append(hint.caps.join(QLatin1Char(' ')) + QStringLiteral(": ") + hint.text);
    setAccessibleName(tr("Keys"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize KeyHints::sizeHint() const { return {200, static_cast<int>(m_hints.size()) * kKeyHintsRow + 18}; }

void KeyHints::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::of(this);
    const QFont cap = textFont(TextStyle::Micro);
    const auto visual = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    for (int i = 0; i < m_hints.size(); ++i) {
        int left = kKeyHintsPad;
        const int top = 9 + i * kKeyHintsRow;
        for (const QString& key : m_hints[i].caps) {
            const int wide = std::max(kCap, QFontMetrics(cap).horizontalAdvance(key) + 10);
            const QRect box = visual(QRect(left, top + 3, wide, kCap));
            p.setPen(t.borderStrong);
            p.setBrush(t.inset);
            p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            p.setFont(cap);
            p.setPen(t.text2);
            p.drawText(box, Qt::AlignCenter, key);
            left += wide + 4;
        }
        p.setFont(textFont(TextStyle::Small));
        p.setPen(t.text3);
        p.drawText(visual(QRect(left + 4, top, width() - left - kKeyHintsPad, kKeyHintsRow)), int(Qt::AlignVCenter | Qt::AlignLeading), m_hints[i].text);
    }
}

}  // namespace stagepath
