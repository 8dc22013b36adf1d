#include "app/window/start/welcome_widgets.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "core/domain/values/date_words.h"

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

/// Above and below the two lines of a recent file.
int lineMargin(int height) { return std::min(12, (height - 38) / 2); }

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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMinimumHeight(60);
    setMaximumHeight(76);
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
    const int end = m_shortcut.isEmpty() ? 16 : 80;
    const QRect area = rtl ? rect().adjusted(end, 0, -58, 0) : rect().adjusted(58, 0, -end, 0);
    const QFont small = textFont(TextStyle::Small);
    const int wrapped = QFontMetrics(small).boundingRect(QRect(0, 0, area.width(), 1000), Qt::TextWordWrap, m_text).height();
    const int top = (height() - 20 - wrapped) / 2;
    p.setFont(textFont(TextStyle::CardTitle));
    p.setPen(t.text1);
    p.drawText(QRect(area.left(), top, area.width(), 20), int(Qt::AlignVCenter | Qt::AlignLeading), text());
    p.setFont(small);
    p.setPen(t.text2);
    p.drawText(QRect(area.left(), top + 20, area.width(), wrapped), int(Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap), m_text);
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
    setObjectName(QStringLiteral("recentFile"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMinimumHeight(50);
    setMaximumHeight(64);
    setAccessibleName(file.organisation.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.organisation);
    setAccessibleDescription(where());
    setToolTip(file.path);
    setAttribute(Qt::WA_Hover);
    connect(this, &QPushButton::clicked, this, [this] { emit opened(m_file.path); });
}

QString WelcomeRecent::where() const { return m_missing ? tr("%1 is not there now. Connect the drive.").arg(m_file.path) : m_file.path; }

QRect WelcomeRecent::side() const {
    const int margin = lineMargin(height());
    return layoutDirection() == Qt::RightToLeft ? QRect(16, margin, 120, height() - 2 * margin) : QRect(width() - 136, margin, 120, height() - 2 * margin);
}

QRect WelcomeRecent::removeArea() const {
    if (!m_missing) return {};
    const int text = QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(tr("Remove")) + 16;
    const QRect s = side();
    return layoutDirection() == Qt::RightToLeft ? QRect(s.left() - 8, height() / 2, text, height() / 2) : QRect(s.right() + 9 - text, height() / 2, text, height() / 2);
}

void WelcomeRecent::mouseReleaseEvent(QMouseEvent* event) {
    if (removeArea().contains(event->pos())) emit forgotten(m_file.path);
    else QPushButton::mouseReleaseEvent(event);
}

void WelcomeRecent::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        p.setPen(Qt::NoPen);
        p.setBrush(hasFocus() ? t.accentTint : t.hover);
        p.drawRoundedRect(rect(), 7, 7);
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int x = rtl ? width() - 34 : 18;
    const int margin = lineMargin(height());
    if (m_missing) paintSeverity(p, t, QRectF(x, height() / 2.0 - 8, 16, 15), Severity::Warning);
    else p.drawPixmap(x, height() / 2 - 8, iconPixmap(QStringLiteral("file"), t.text3, 16, devicePixelRatioF()));
    const QRect area = rtl ? rect().adjusted(140, margin, -46, -margin) : rect().adjusted(46, margin, -140, -margin);
    p.setFont(textFont(TextStyle::BodyMedium));
    p.setPen(t.text1);
    p.drawText(area, int(Qt::AlignTop | Qt::AlignLeading), p.fontMetrics().elidedText(accessibleName(), Qt::ElideRight, area.width()));
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text2);
    const bool isToday = m_file.opened.date() == QDate::currentDate();
    p.drawText(side(), int(Qt::AlignTop | Qt::AlignTrailing),
               isToday ? tr("Today, %1").arg(QLocale().toString(m_file.opened.time(), QLocale::ShortFormat)) : shownDate(m_file.opened.date()));
    p.setPen(t.text3);
    p.drawText(area, int(Qt::AlignBottom | Qt::AlignLeading), p.fontMetrics().elidedText(where(), Qt::ElideMiddle, area.width()));
    p.setPen(m_missing ? t.accent : t.text3);
    p.drawText(side(), int(Qt::AlignBottom | Qt::AlignTrailing), m_missing ? tr("Remove") : tr("%Ln use case(s)", nullptr, m_file.useCases));
}

void WelcomeRecent::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else if (event->key() == Qt::Key_Delete) emit forgotten(m_file.path);
    else ignoreArrows(this, event, [&] { QPushButton::keyPressEvent(event); });
}

WelcomeStep::WelcomeStep(const QString& iconName, const QString& title, const QString& text, bool isFirst, QWidget* parent) : QWidget(parent), m_isFirst(isFirst) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(isFirst ? 0 : 18, 0, 12, 0);
    layout->setSpacing(4);
    auto* sign = new QLabel;
    followTheme(sign, [sign, iconName] { sign->setPixmap(iconPixmap(iconName, Theme::of(sign).s4line, 18, sign->devicePixelRatioF())); });
    layout->addWidget(sign);
    layout->addWidget(new TextLabel(title, textFont(TextStyle::BodyMedium)));
    auto* body = new TextLabel(text, textFont(TextStyle::Small), TextRole::Secondary);
    body->setWordWrap(true);
    layout->addWidget(body);
    layout->addStretch();
}

void WelcomeStep::paintEvent(QPaintEvent*) {
    if (m_isFirst) return;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    QPainter p(this);
    p.setPen(Theme::of(this).border);
    p.drawLine(x, 0, x, height());
}

}  // namespace stagepath
