#include "app/views/readiness/why_panel.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kWidth = 420;

}  // namespace

WhyPanel::WhyPanel(const QString& title, const QStringList& sentences, QWidget* parent) : QFrame(parent, Qt::Popup), m_layout(new QVBoxLayout(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("whyPanel"));
    setAccessibleName(title);
    setFixedWidth(kWidth);
    m_layout->setContentsMargins(16, 12, 16, 14);
    m_layout->setSpacing(6);
    addSection(title, sentences);
}

void WhyPanel::addSection(const QString& title, const QStringList& sentences) {
    if (m_layout->count() > 0) m_layout->addSpacing(6);
    m_layout->addWidget(new TextLabel(title, textFont(TextStyle::CardTitle)));
    for (const QString& sentence : sentences) {
        auto* line = new TextLabel(sentence, textFont(TextStyle::Body), TextRole::Secondary);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->setFixedWidth(kWidth - 32);
        m_layout->addWidget(line);
    }
    setAccessibleDescription(accessibleDescription() + QLatin1Char(' ') + sentences.join(QLatin1Char(' ')));
}

void WhyPanel::popUp(QWidget* anchor) {
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    const QPoint below = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())), std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    setFocus();
}

void WhyPanel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.raised);
    p.setPen(t.borderStrong);
    p.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace stagepath
