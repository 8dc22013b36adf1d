#include "app/window/chrome/look_back_bar.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>

namespace stagepath {

LookBackBar::LookBackBar(QWidget* parent) : QWidget(parent), m_text(new ElidedLabel({}, textFont(TextStyle::BodyMedium))) {
    setObjectName(QStringLiteral("lookBackBar"));
    setFixedHeight(32);
    auto* layout = new QHBoxLayout(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    layout->setContentsMargins(rtl ? 16 : 50, 0, rtl ? 50 : 16, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    auto* back = new LinkButton(tr("Back to now"));
    back->setObjectName(QStringLiteral("backToNow"));
    layout->addWidget(back);
    connect(back, &QPushButton::clicked, this, &LookBackBar::backRequested, Qt::QueuedConnection);
    hide();
}

void LookBackBar::showMoment(const QString& moment) {
    m_text->setText(tr("You are looking at %1").arg(moment));
    setAccessibleName(m_text->text());
    setVisible(!moment.isEmpty());
}

QString LookBackBar::sentence() const { return isHidden() ? QString() : m_text->text(); }

void LookBackBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.warningTint);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    paintIcon(p, QRectF(layoutDirection() == Qt::RightToLeft ? width() - 40 : 24, 8, 16, 16), QStringLiteral("history"), t.warning);
}

}  // namespace stagepath
