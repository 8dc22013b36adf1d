#include "app/views/table/use_case_status_line.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QPainter>
#include <QStyle>

namespace stagepath {

UseCaseStatusLine::UseCaseStatusLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(32);
    setObjectName(QStringLiteral("useCaseStatus"));
}

void UseCaseStatusLine::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    update();
}

void UseCaseStatusLine::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), t.surface);
    p.fillRect(0, 0, width(), 1, t.border);
    const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute);
    const QFont small = textFont(TextStyle::Small);
    const QFont micro = textFont(TextStyle::Micro);
    const QFontMetrics words(small);
    const QFontMetrics caps(micro);
    p.setFont(small);
    p.setPen(t.text2);
    const int textWidth = words.horizontalAdvance(m_text) + 2;
    p.drawText(mirrored(QRect(24, 1, textWidth, height() - 1)), align, m_text);
    const std::pair<QString, QString> keys[] = {{tr("Ctrl Z"), tr("undo")}, {tr("Ctrl D"), tr("fill down")}, {tr("Space"), tr("select")}, {tr("F2"), tr("edit")}};
    int x = width() - 20;
    for (const auto& [key, word] : keys) {
        const int wordWidth = words.horizontalAdvance(word);
        const int capWidth = caps.horizontalAdvance(key) + 12;
        const int left = x - wordWidth - 5 - capWidth;
        if (left < 24 + textWidth + 16) break;
        p.setFont(small);
        p.setPen(t.text3);
        p.drawText(mirrored(QRect(x - wordWidth, 1, wordWidth + 1, height() - 1)), align, word);
        const QRect cap = mirrored(QRect(left, 8, capWidth, 17));
        p.setPen(t.borderStrong);
        p.setBrush(t.inset);
        p.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        p.setFont(micro);
        p.setPen(t.text2);
        p.drawText(cap, Qt::AlignCenter, key);
        x = left - 14;
    }
}

}  // namespace stagepath
