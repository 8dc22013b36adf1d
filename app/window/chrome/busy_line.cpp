#include "app/window/chrome/busy_line.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/window/long_task.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace stagepath {

namespace {

constexpr int kThick = 2;
constexpr int kFrame = 40;   ///< milliseconds
constexpr int kFrames = 50;  ///< of one run along the edge

}  // namespace

BusyBar::BusyBar(LongTask& task, QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_run.setInterval(kFrame);
    connect(&m_run, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % kFrames;
        update();
    });
    connect(&task, &LongTask::lingered, this, [this] {
        place();
        show();
        raise();
        m_run.start();
    });
    connect(&task, &LongTask::progressed, this, [this](double share) {
        m_share = share;
        update();
    });
    connect(&task, &LongTask::finished, this, [this] {
        m_share = -1;
        m_run.stop();
        hide();
    });
    parent->installEventFilter(this);
    hide();
}

void BusyBar::place() { setGeometry(0, parentWidget()->height() - kThick, parentWidget()->width(), kThick); }

bool BusyBar::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return false;
}

void BusyBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.press);
    const double run = static_cast<double>(m_step) / kFrames;
    double from = m_share < 0 ? run * 1.25 - 0.25 : 0;
    double to = m_share < 0 ? from + 0.25 : m_share;
    if (layoutDirection() == Qt::RightToLeft) {
        const double left = 1 - to;
        to = 1 - from;
        from = left;
    }
    p.fillRect(QRectF(from * width(), 0, (to - from) * width(), height()), t.accent);
}

BusyLine::BusyLine(LongTask& task, QWidget* parent)
    : QWidget(parent), m_text(new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary)), m_share(new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 4, 16, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_share);
    layout->addStretch();
    auto* cancel = makeButton(tr("Cancel"), {});
    cancel->setObjectName(QStringLiteral("cancelWork"));
    layout->addWidget(cancel);
    hide();
    connect(cancel, &QPushButton::clicked, this, [&task] { task.cancel(); });
    connect(&task, &LongTask::lingered, this, [this](const QString& title) {
        m_text->setText(title);
        setAccessibleName(title);
        show();
    });
    connect(&task, &LongTask::progressed, this, [this](double share) { m_share->setText(share < 0 ? QString() : tr("%1 %").arg(QLocale().toString(qRound(share * 100)))); });
    connect(&task, &LongTask::finished, this, [this] {
        m_share->clear();
        hide();
    });
}

void BusyLine::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.setPen(t.border);
    p.drawLine(0, 0, width(), 0);
}

}  // namespace stagepath
