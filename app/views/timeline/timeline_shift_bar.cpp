#include "app/views/timeline/timeline_shift_bar.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kShiftBarSign = 30;     // px that the sign takes before the sentence
constexpr int kShiftBarHeight = 50;  // px, with a line or two

}  // namespace

TimelineShiftBar::TimelineShiftBar(QWidget* parent)
    : QWidget(parent), m_sentence(new TextLabel({}, textFont(TextStyle::Body))), m_accept(makeButton(tr("Shift what follows"), QStringLiteral("arrow"), true)), m_leave(makeButton(tr("Leave"), {})) {
    setFixedHeight(kShiftBarHeight);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("shiftSentence"));
    m_accept->setObjectName(QStringLiteral("shiftAccept"));
    m_accept->setToolTip(tr("Moves what is outlined, as one undo step (Enter)"));
    m_leave->setObjectName(QStringLiteral("shiftLeave"));
    m_leave->setToolTip(tr("Leaves everything where it is (Esc)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addSpacing(kShiftBarSign);  // on the side where reading begins
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_leave);
    layout->addWidget(m_accept);
    connect(m_accept, &QPushButton::clicked, this, &TimelineShiftBar::accepted);
    connect(m_leave, &QPushButton::clicked, this, &TimelineShiftBar::left);
    hide();
}

void TimelineShiftBar::offer(const QString& sentence, bool acceptable) {
    m_sentence->setText(sentence);
    m_accept->setVisible(acceptable);
    setAccessibleName(sentence);
    show();
}

void TimelineShiftBar::fitTo(int width) { setFixedHeight(std::max(kShiftBarHeight, layout()->totalHeightForWidth(width))); }

QString TimelineShiftBar::sentence() const { return m_sentence->text(); }

/// Enter on a button is a click, as Space is.
void TimelineShiftBar::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (button && isEnter && event->modifiers().testAnyFlags(~Qt::KeyboardModifiers(Qt::KeypadModifier)) == false) return button->click();
    QWidget::keyPressEvent(event);
}

void TimelineShiftBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.raised);
    p.fillRect(0, 0, width(), 1, t.borderStrong);
    p.setRenderHint(QPainter::Antialiasing);
    paintSeverity(p, t, QRectF(layoutDirection() == Qt::RightToLeft ? width() - 34 : 16, height() / 2.0 - 9, 18, 18), Severity::Error);
}

}  // namespace stagepath
