#include "app/window/chrome/notice_bar.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace stagepath {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_text(new TextLabel({}, textFont(TextStyle::Body))), m_close(makeIconButton(tr("Close"), QStringLiteral("close"))) {
    setObjectName(QStringLiteral("notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(12);
    placeMargins();
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    for (const char* name : {"noticeAction", "noticeSecondAction", "noticeThirdAction"}) {
        auto* button = makeButton({}, {});
        button->setObjectName(QLatin1String(name));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i = m_buttons.size()] {
            if (!m_isLasting) hide();
            if (const auto run = m_runs.value(i)) run();
        });
        m_buttons.append(button);
    }
    m_close->setObjectName(QStringLiteral("closeNotice"));
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::showSentence(const QString& sentence, bool isProblem, const QString& action, std::function<void()> then) {
    showSentence(sentence, isProblem, action.isEmpty() ? QList<ToastAction>() : QList<ToastAction>{{action, std::move(then)}});
}

void NoticeBar::showSentence(const QString& sentence, bool isProblem, const QList<ToastAction>& actions) {
    m_isProblem = isProblem;
    m_runs.clear();
    m_text->setText(sentence);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const ToastAction action = actions.value(i);
        m_runs.append(action.run);
        m_buttons[i]->setText(action.text);
        m_buttons[i]->setAccessibleName(action.text);
        m_buttons[i]->setVisible(!action.text.isEmpty());
    }
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    // A longer sentence needs more lines than the one before, which whoever asks at once for the height would get told otherwise.
    layout()->invalidate();
    updateGeometry();
    update();
}

void NoticeBar::setLasting(bool isClosable) {
    m_isLasting = true;
    m_isClosable = isClosable;
    m_close->setVisible(isClosable);
}

/// The sign stands before the words, whichever way they are read.
void NoticeBar::placeMargins() {
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(rtl ? 12 : 50, 6, rtl ? 50 : 12, 6);
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) placeMargins();
    QWidget::changeEvent(event);
}

QString NoticeBar::sentence() const { return isHidden() ? QString() : m_text->text(); }

void NoticeBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_isClosable) hide();
    else QWidget::keyPressEvent(event);
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
