#include "app/window/notice_bar.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>

namespace stagepath {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_text(new TextLabel({}, textFont(TextStyle::Body))) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(50, 6, 12, 6);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    auto* close = makeIconButton(tr("Close"), QStringLiteral("close"));
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::showSentence(const QString& sentence, bool isProblem) {
    m_isProblem = isProblem;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), m_isProblem ? t.errorTint : t.hintTint);
    p.setPen(t.border);
    p.drawLine(0, height() - 1, width(), height() - 1);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - 40 : 24;
    paintSeverity(p, t, QRectF(x, height() / 2.0 - 8, 16, 16), m_isProblem ? Severity::Error : Severity::Hint);
}

}  // namespace stagepath
