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
constexpr int kToastSide = 16;  ///< px that are kept free at each side
constexpr int kToastLead = 16 + kToastSign + 10;  ///< px; the sign stands before the words, whichever way they are read
constexpr int kToastTail = 16;
constexpr int kToastGap = 16;  ///< px between the words and the buttons
constexpr int kToastLine = 38;  ///< px high with one line
constexpr int kToastLeast = 260;  ///< px for the words; with less the buttons go below them
constexpr qsizetype kLongestRun = 24;  ///< letters without a place to break a line

/// With places to break a line in what has none, such as paths.
QString breakable(const QString& text) {
    constexpr QChar kPlace(0x200b);
    QString result;
    qsizetype run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        result += text[i];
        run = text[i].isSpace() ? 0 : run + 1;
        const bool isInside = i + 1 < text.size() && !text[i].isHighSurrogate() && !text[i + 1].isMark();
        if (!isInside || (text[i] != QLatin1Char('/') && run < kLongestRun)) continue;
        result += kPlace;
        run = 0;
    }
    return result;
}

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

Toast::Toast(QWidget* parent) : QWidget(parent), m_text(new QLabel), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_buttonRow(new QHBoxLayout) {
    setObjectName(QStringLiteral("toast"));
    m_layout->setSpacing(kToastGap);
    m_buttonRow->setSpacing(8);
    m_text->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_text);
    m_layout->addLayout(m_buttonRow);
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

QString Toast::sentence() const { return isHidden() ? QString() : m_sentence; }

void Toast::showRefusal(const QString& sentence) {
    showSentence(sentence);
    m_isRefusal = true;
    update();
}

void Toast::showSentence(const QString& sentence, const QList<ToastAction>& actions) {
    const Theme& t = Theme::of(parentWidget());
    QPalette colors = parentWidget()->palette();
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText}) colors.setColor(role, t.surface);
    m_text->setPalette(colors);
    m_sentence = sentence;
    for (QPushButton* old : std::as_const(m_actions)) {
        m_buttonRow->removeWidget(old);  // it lives on for a moment, and would take room from the words
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
        m_buttonRow->addWidget(button);
        button->show();  // a layout counts what is shown, and one that is in sight shows what is added only later
        m_actions.append(button);
    }
    setAccessibleName(sentence);
    m_isRefusal = false;
    fit();
    show();
    raise();
    m_timer.start();
}

/// As wide as the words, but never wider than what it stands in.
void Toast::fit() {
    int buttons = m_actions.isEmpty() ? 0 : kToastGap;
    for (const QPushButton* button : std::as_const(m_actions)) buttons += button->width() + m_buttonRow->spacing();
    const int most = std::max(kToastLeast, area().width() - 2 * kToastSide - kToastLead - kToastTail);
    const QFontMetrics metrics(m_text->font());
    const int line = metrics.horizontalAdvance(m_sentence) + 2;
    const bool isBelow = line > most - buttons && most - buttons < kToastLeast;
    const int room = std::min(line, isBelow ? most : most - buttons);
    const bool isBroken = line > room;
    m_text->setMinimumWidth(0);  // a label measures for no less, and what was shown before may have been wider
    m_text->setWordWrap(isBroken);
    m_text->setText(isBroken ? breakable(m_sentence) : m_sentence);
    m_text->setFixedSize(room, isBroken ? m_text->heightForWidth(room) : metrics.height());
    m_layout->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_buttonRow, isBelow ? Qt::AlignTrailing : Qt::AlignVCenter);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int edge = isBroken || isBelow ? 9 : 0;
    m_layout->setContentsMargins(rtl ? kToastTail : kToastLead, edge, rtl ? kToastLead : kToastTail, edge);
    m_layout->invalidate();
    m_layout->activate();
    resize(sizeHint().width(), std::max(kToastLine, sizeHint().height()));
    place();
}

void Toast::turnPage(int foot) {
    m_foot = foot;
    if (m_actions.isEmpty()) hide();
    else if (isVisible()) place();
}

void Toast::place() {
    const QRect room = area();
    move(room.left() + (room.width() - width()) / 2, parentWidget()->height() - height() - std::max(kToastFoot, m_foot + 8));
}

void Toast::setArea(QWidget* area) {
    m_area = area;
    area->installEventFilter(this);
}

QRect Toast::area() const {
    if (!m_area || !parentWidget()->isAncestorOf(m_area) || !m_area->isVisible()) return parentWidget()->rect();
    return QRect(m_area->mapTo(parentWidget(), QPoint()), m_area->size());
}

bool Toast::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) fit();
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
