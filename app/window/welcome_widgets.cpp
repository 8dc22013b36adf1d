#include "app/window/welcome_widgets.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace stagepath {

namespace {

void paintCard(QPainter& p, const QWidget* widget, const QColor& fill, bool focused) {
    const Theme& t = Theme::of(widget);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(focused ? QPen(t.accent, 2) : QPen(t.border));
    p.setBrush(fill);
    const double inset = focused ? 1 : 0.5;
    p.drawRoundedRect(QRectF(widget->rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
}

void ignoreArrows(QPushButton* button, QKeyEvent* event, const std::function<void()>& otherwise) {
    Q_UNUSED(button)
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) event->ignore();
    else otherwise();
}

}  // namespace

WelcomeHead::WelcomeHead(QWidget* parent) : QWidget(parent) { setFixedHeight(54); }

void WelcomeHead::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    paintLogo(p, QRectF(rtl ? width() - 44 : 0, 4, 44, 44));
    const QRect area = rtl ? rect().adjusted(0, 0, -60, 0) : rect().adjusted(60, 0, 0, 0);
    p.setFont(fontOfPixels(26, 600));
    p.setPen(t.text1);
    p.drawText(area, int(Qt::AlignTop | Qt::AlignLeading), QStringLiteral("Stagepath"));
    p.setFont(fontOfPixels(15));
    p.setPen(t.text2);
    p.drawText(area, int(Qt::AlignBottom | Qt::AlignLeading), tr("Plan your AI programme past the pilot."));
}

void WelcomeCard::paintEvent(QPaintEvent*) {
    QPainter p(this);
    paintCard(p, this, Theme::of(this).surface, false);
}

WelcomeChoice::WelcomeChoice(const QString& iconName, const QString& title, const QString& text, const QString& shortcut, QWidget* parent)
    : QPushButton(title, parent), m_iconName(iconName), m_text(text), m_shortcut(shortcut) {
    setFixedHeight(76);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setAttribute(Qt::WA_Hover);
}

void WelcomeChoice::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    paintCard(p, this, underMouse() ? t.hover : t.surface, hasFocus());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    p.drawPixmap(rtl ? width() - 40 : 20, height() / 2 - 10, iconPixmap(m_iconName, hasFocus() ? t.accent : t.text2, 20, devicePixelRatioF()));
    const QRect area = rtl ? rect().adjusted(80, 12, -58, -10) : rect().adjusted(58, 12, -80, -10);
    p.setFont(textFont(TextStyle::CardTitle));
    p.setPen(t.text1);
    p.drawText(area, int(Qt::AlignTop | Qt::AlignLeading), text());
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text2);
    p.drawText(area.adjusted(0, 22, 0, 0), int(Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap), m_text);
    if (m_shortcut.isEmpty()) return;
    p.setFont(textFont(TextStyle::Micro));
    const QRectF key(rtl ? 16 : width() - 66, height() / 2.0 - 10, 50, 20);
    p.setPen(t.borderStrong);
    p.setBrush(t.inset);
    p.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    p.setPen(t.text2);
    p.drawText(key, Qt::AlignCenter, m_shortcut);
}

void WelcomeChoice::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else ignoreArrows(this, event, [&] { QPushButton::keyPressEvent(event); });
}

WelcomeRecent::WelcomeRecent(const RecentFile& file, QWidget* parent) : QPushButton(parent), m_file(file), m_missing(!QFileInfo::exists(file.path)) {
    setFixedHeight(64);
    setAccessibleName(file.organisation);
    setAccessibleDescription(m_missing ? tr("%1 is not there now. Connect the drive.").arg(file.path) : file.path);
    setToolTip(file.path);
    setAttribute(Qt::WA_Hover);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_missing) emit forgotten(m_file.path);
        else emit opened(m_file.path);
    });
}

void WelcomeRecent::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect().adjusted(1, 1, -1, -1), hasFocus() ? t.accentTint : underMouse() ? t.hover : t.surface);
    p.setPen(t.border);
    p.drawLine(0, height() - 1, width(), height() - 1);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int x = rtl ? width() - 34 : 18;
    if (m_missing) paintSeverity(p, t, QRectF(x, height() / 2.0 - 8, 16, 15), Severity::Warning);
    else p.drawPixmap(x, height() / 2 - 8, iconPixmap(QStringLiteral("file"), t.text3, 16, devicePixelRatioF()));
    const QRect area = rtl ? rect().adjusted(140, 12, -46, -12) : rect().adjusted(46, 12, -140, -12);
    const QRect side = rtl ? QRect(16, 12, 120, height() - 24) : QRect(width() - 136, 12, 120, height() - 24);
    p.setFont(textFont(TextStyle::BodyMedium));
    p.setPen(t.text1);
    p.drawText(area, int(Qt::AlignTop | Qt::AlignLeading), p.fontMetrics().elidedText(m_file.organisation.isEmpty() ? QFileInfo(m_file.path).completeBaseName() : m_file.organisation, Qt::ElideRight, area.width()));
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text2);
    p.drawText(side, int(Qt::AlignTop | Qt::AlignTrailing), QLocale().toString(m_file.opened.date(), QLocale::ShortFormat));
    p.setPen(t.text3);
    const QString where = m_missing ? tr("%1 is not there now. Connect the drive.").arg(m_file.path) : m_file.path;
    p.drawText(area, int(Qt::AlignBottom | Qt::AlignLeading), p.fontMetrics().elidedText(where, Qt::ElideMiddle, area.width()));
    p.setPen(m_missing ? t.accent : t.text3);
    p.drawText(side, int(Qt::AlignBottom | Qt::AlignTrailing), m_missing ? tr("Remove") : tr("%n use case(s)", nullptr, m_file.useCases));
}

void WelcomeRecent::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else ignoreArrows(this, event, [&] { QPushButton::keyPressEvent(event); });
}

WelcomeStep::WelcomeStep(const QString& iconName, const QString& title, const QString& text, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* sign = new QLabel;
    followTheme(sign, [sign, iconName] { sign->setPixmap(iconPixmap(iconName, Theme::of(sign).ramp(4).fill, 18, sign->devicePixelRatioF())); });
    layout->addWidget(sign);
    layout->addWidget(new TextLabel(title, textFont(TextStyle::BodyMedium)));
    auto* body = new TextLabel(text, textFont(TextStyle::Small), TextRole::Secondary);
    body->setWordWrap(true);
    layout->addWidget(body);
    layout->addStretch();
}

}  // namespace stagepath
