#include "app/views/readiness/why_panel.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"

#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kWhyPanelWidth = 420;

}  // namespace

WhyPanel::WhyPanel(const QString& title, const QStringList& sentences, QWidget* parent) : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("whyPanel"));
    setAccessibleName(title);
    setFixedWidth(kWhyPanelWidth);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    auto* box = new QWidget;
    m_layout = new QVBoxLayout(box);
    m_layout->setContentsMargins(15, 11, 15, 13);
    m_layout->setSpacing(6);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(box);
    for (QWidget* part : {m_area->viewport(), box}) part->setAutoFillBackground(false);
    outer->addWidget(m_area);
    setFocusProxy(m_area);
    addSection(title, sentences);
}

void WhyPanel::addSection(const QString& title, const QStringList& sentences) {
    if (m_layout->count() > 0) m_layout->addSpacing(6);
    m_layout->addWidget(new TextLabel(title, textFont(TextStyle::CardTitle)));
    for (const QString& sentence : sentences) {
        auto* line = new TextLabel(sentence, textFont(TextStyle::Body), TextRole::Secondary);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->setFixedWidth(kWhyPanelWidth - 46);
        m_layout->addWidget(line);
    }
    setAccessibleDescription(accessibleDescription() + QLatin1Char(' ') + sentences.join(QLatin1Char(' ')));
}

void WhyPanel::popUp(QWidget* anchor) {
    const QRect room = anchor->screen()->availableGeometry();
    resize(width(), std::min(m_area->widget()->sizeHint().height() + 2, room.height() * 3 / 4));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QPoint below = anchor->mapToGlobal(QPoint(rtl ? anchor->width() - width() : 0, anchor->height() + 4));
    move(insideRoom(room, below, size()));
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
