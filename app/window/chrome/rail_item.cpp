#include "app/window/chrome/rail_item.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kRailItemBadge = 20;  ///< room of a count beside the icon of the folded rail
constexpr int kRailItemShift = 7;   ///< the icon gives way to it
constexpr int kRailItemMost = 99;   ///< more is read in the tooltip
constexpr int kRailItemWhole = 9999;  ///< more is shown in thousands

}  // namespace

RailItem::RailItem(const QString& title, const QString& iconName, int number, QWidget* parent) : QPushButton(title, parent), m_iconName(iconName), m_number(number) {
    setCheckable(true);
    setFixedHeight(34);
    setAccessibleName(title);
    setToolTip(tr("%1 (Ctrl+%2)").arg(title).arg(number));
    setAttribute(Qt::WA_Hover);
}

void RailItem::setCount(const QString& count) {
    m_count = count;
    setAccessibleDescription(count);
    update();
}

void RailItem::setFindings(int errors, int warnings, const QString& words) {
    m_errors = errors;
    m_warnings = warnings;
    setAccessibleDescription(words);
    setAccessibleName(tr("%1: %2").arg(text(), words));
    setToolTip(tr("%1 (Ctrl+%2)").arg(text()).arg(m_number) + QLatin1Char('\n') + words);
    update();
}

/// From the trailing edge: warnings, then errors before them. Folded there is room for the worst shape only, with its count below.
void RailItem::paintFindings(QPainter& p) const {
    const Theme& t = Theme::of(this);
    const auto at = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    if (width() < 60) {
        if (m_errors + m_warnings == 0) return;
        const QRect place(width() - kRailItemBadge, 0, kRailItemBadge, height());
        paintSeverity(p, t, at(QRect(place.center().x() - 5, 5, 12, 12)), m_errors > 0 ? Severity::Error : Severity::Warning);
        p.setFont(textFont(TextStyle::Micro));
        p.setPen(m_errors > 0 ? t.error : t.warning);
        p.drawText(at(place.adjusted(0, 17, 0, -2)), int(Qt::AlignCenter | Qt::TextDontClip), foldedCount());
        return;
    }
    p.setFont(textFont(TextStyle::Micro));
    int end = width() - 10;
    for (const auto& [count, severity] : {std::pair{m_warnings, Severity::Warning}, {m_errors, Severity::Error}}) {
        if (count == 0) continue;
        const QString figure = shownCount(count);
        const int wide = p.fontMetrics().horizontalAdvance(figure) + 1;
        p.setPen(severity == Severity::Error ? t.error : t.warning);
        p.drawText(at(QRect(end - wide, 0, wide, height())), Qt::AlignCenter, figure);
        paintSeverity(p, t, at(QRect(end - wide - 15, 11, 12, 12)), severity);
        end -= wide + 22;
    }
}

QString RailItem::foldedCount() const {
    const int count = m_errors > 0 ? m_errors : m_warnings;
    return count > kRailItemMost ? tr("%1+").arg(kRailItemMost) : count > 0 ? QLocale().toString(count) : QString();
}

QString RailItem::shownCount(int count) {
    if (count <= kRailItemWhole) return QLocale().toString(count);
    if (count < 1000000) return tr("%1k", "thousands").arg(QLocale().toString(count / 1000));
    return tr("%1M", "millions").arg(QLocale().toString(count / 1000000));
}

void RailItem::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::of(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked()) {
        p.setPen(t.border);
        p.setBrush(t.surface);
        p.drawRoundedRect(box, 6, 6);
        p.setPen(Qt::NoPen);
        p.setBrush(t.accent);
        p.drawRoundedRect(QRectF(rtl ? width() - 3 : 0, 9, 3, 16), 1.5, 1.5);
    } else if (underMouse()) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.hover);
        p.drawRoundedRect(box, 6, 6);
    }
    if (hasFocus()) {
        p.setPen(QPen(t.focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const bool folded = width() < 60;
    const int shift = foldedCount().isEmpty() ? 0 : rtl ? kRailItemShift : -kRailItemShift;
    const int iconX = folded ? (width() - 18) / 2 + shift : rtl ? width() - 28 : 10;
    p.drawPixmap(iconX, 8, iconPixmap(m_iconName, isChecked() ? t.accent : t.text2, 18, devicePixelRatioF()));
    paintFindings(p);
    if (folded) return;
    p.setFont(textFont(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
    p.setPen(isChecked() ? t.text1 : t.text2);
    p.drawText(rect().adjusted(38, 0, -38, 0), int(Qt::AlignVCenter | Qt::AlignLeading), text());
    p.setFont(textFont(TextStyle::Micro));
    p.setPen(t.text3);
    p.drawText(rect().adjusted(10, 0, -10, 0), int(Qt::AlignVCenter | Qt::AlignTrailing), m_count);
}

RailSearch::RailSearch(QWidget* parent) : QPushButton(tr("Search"), parent) {
    setFixedHeight(32);
    setAccessibleName(tr("Search"));
    setToolTip(tr("Search use cases, people, initiatives and commands (Ctrl+K)"));
    setAttribute(Qt::WA_Hover);
}

void RailSearch::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::of(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool folded = width() < 60;
    p.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(underMouse() ? t.control : t.borderStrong, 1));
    p.setBrush(t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    p.drawPixmap(folded ? (width() - 16) / 2 : rtl ? width() - 26 : 10, 8, iconPixmap(QStringLiteral("search"), t.text3, 16, devicePixelRatioF()));
    if (folded) return;
    p.setFont(textFont(TextStyle::Body));
    p.setPen(t.text3);
    p.drawText(rect().adjusted(34, 0, -34, 0), int(Qt::AlignVCenter | Qt::AlignLeading), text());
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' '));
    p.setFont(textFont(TextStyle::Micro));
    const int wide = p.fontMetrics().horizontalAdvance(key) + 10;
    const QRect cap(rtl ? 6 : width() - wide - 6, 7, wide, 18);
    p.setPen(t.border);
    p.setBrush(t.inset);
    p.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    p.setPen(t.text3);
    p.drawText(cap, Qt::AlignCenter, key);
}

RailState::RailState(QWidget* parent) : QPushButton(parent) {
    setFixedHeight(28);
    setAttribute(Qt::WA_Hover);
}

void RailState::setState(const QString& sentence, Tone tone) {
    m_tone = tone;
    setText(sentence);
    setAccessibleName(sentence);
    update();
}

void RailState::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::of(this);
    if (hasFocus() || (m_tone == Tone::Warning && underMouse())) {
        p.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(Qt::NoPen));
        p.setBrush(t.hover);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool folded = width() < 60;
    const QColor ink = m_tone == Tone::Warning ? t.warning : t.text3;
    const QString sign = m_tone == Tone::Warning ? QStringLiteral("warn") : QStringLiteral("check");
    p.drawPixmap(folded ? (width() - 16) / 2 : rtl ? width() - 24 : 8, 6, iconPixmap(sign, m_tone == Tone::Saved ? t.ok : ink, 16, devicePixelRatioF()));
    if (folded) return;
    p.setFont(textFont(TextStyle::Small));
    p.setPen(ink);
    const QRect area = rtl ? rect().adjusted(6, 0, -32, 0) : rect().adjusted(32, 0, -6, 0);
    p.drawText(area, int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

}  // namespace stagepath
