#include "app/widgets/card.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace stagepath {

Card::Card(const QString& title, QWidget* parent) : QWidget(parent), m_head(new QHBoxLayout), m_body(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    if (title.isEmpty()) {
        layout->setContentsMargins(1, 1, 1, 1);
    } else {
        layout->setContentsMargins(16, 10, 16, 14);
        m_head->addWidget(new TextLabel(title, textFont(TextStyle::CardTitle)));
        m_head->addStretch();
    }
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(t.border);
    p.setBrush(t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

}  // namespace stagepath
