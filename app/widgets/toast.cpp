#include "app/widgets/toast.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace stagepath {

namespace {

constexpr int kVisible = 6000;  ///< milliseconds

}  // namespace

Toast::Toast(QWidget* parent) : QWidget(parent), m_text(new QLabel), m_action(new QPushButton) {
    setFixedHeight(38);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 10, 0);
    layout->setSpacing(16);
    m_text->setTextFormat(Qt::PlainText);
    m_action->setProperty("flat", true);
    m_action->setFixedHeight(28);
    m_action->setFont(textFont(TextStyle::BodyMedium));
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(kVisible);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_action->hasFocus()) m_timer.start();
        else hide();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::showSentence(const QString& sentence, const QString& action) {
    const Theme& t = Theme::of(parentWidget());
    QPalette p = parentWidget()->palette();
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText}) p.setColor(role, t.surface);
    m_text->setPalette(p);
    m_action->setPalette(p);
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    adjustSize();
    place();
    show();
    raise();
    m_timer.start();
}

void Toast::place() { move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 44); }

bool Toast::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return false;
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(Theme::of(parentWidget()).text1);
    p.drawRoundedRect(rect(), 8, 8);
}

}  // namespace stagepath
