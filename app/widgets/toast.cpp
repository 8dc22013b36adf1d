#include "app/widgets/toast.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kVisible = 6000;  ///< milliseconds
constexpr int kToastSign = 16;
constexpr int kToastFoot = 44;  ///< px, over the status line

/// Flat and underlined, in the toast's own colours.
class ToastButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(palette().color(QPalette::ButtonText), hasFocus() ? 2 : 1));
        if (hasFocus()) p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        QFont underlined = font();
        underlined.setUnderline(true);
        p.setFont(underlined);
        p.drawText(rect(), Qt::AlignCenter, text());
    }
};

}  // namespace

Toast::Toast(QWidget* parent) : QWidget(parent), m_text(new QLabel), m_layout(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("toast"));
    setFixedHeight(38);
    m_layout->setSpacing(8);
    m_text->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_text);
    m_layout->addSpacing(8);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kVisible);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const bool focused = focusWidget() && focusWidget()->hasFocus();
        if (underMouse() || focused) m_timer.start();
        else hide();
    });
    parent->installEventFilter(this);
    hide();
}

QString Toast::sentence() const { return isHidden() ? QString() : m_text->text(); }

void Toast::showRefusal(const QString& sentence) {
    showSentence(sentence);
    m_isRefusal = true;
    update();
}

void Toast::showSentence(const QString& sentence, const QList<ToastAction>& actions) {
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    constexpr int kLead = 16 + kToastSign + 10;  // the sign stands before the words, whichever way they are read
    m_layout->setContentsMargins(rtl ? 12 : kLead, 0, rtl ? kLead : 12, 0);
    const Theme& t = Theme::of(parentWidget());
    QPalette colors = parentWidget()->palette();
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText}) colors.setColor(role, t.surface);
    m_text->setPalette(colors);
    m_text->setText(sentence);
    for (QPushButton* old : std::as_const(m_actions)) {
        m_layout->removeWidget(old);  // it lives on for a moment, and would take room from the words
        old->hide();
        old->deleteLater();
    }
    m_actions.clear();
    for (const ToastAction& action : actions) {
        auto* button = new ToastButton(action.text);
        button->setAccessibleName(action.text);
        button->setFont(textFont(TextStyle::BodyStrong));
        button->setPalette(colors);
        button->setFixedSize(button->fontMetrics().horizontalAdvance(action.text) + 16, 28);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            hide();
            run();
        });
        m_layout->addWidget(button);
        m_actions.append(button);
    }
    setAccessibleName(sentence);
    m_isRefusal = false;
    m_layout->activate();
    adjustSize();
    place();
    show();
    raise();
    m_timer.start();
}

void Toast::turnPage(int foot) {
    m_foot = foot;
    if (m_actions.isEmpty()) hide();
    else if (isVisible()) place();
}

void Toast::place() { move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - std::max(kToastFoot, m_foot + 8)); }

bool Toast::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return false;
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(parentWidget());
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(t.text1);
    p.drawRoundedRect(rect(), 8, 8);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 16 - kToastSign : 16;
    p.drawPixmap(x, (height() - kToastSign) / 2, iconPixmap(m_isRefusal ? QStringLiteral("hint") : QStringLiteral("check"), t.surface, kToastSign, devicePixelRatioF()));
}

}  // namespace stagepath
