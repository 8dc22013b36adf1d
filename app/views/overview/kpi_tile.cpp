#include "app/views/overview/kpi_tile.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace stagepath {

namespace {

constexpr int kKpiTilePadding = 16;
constexpr int kKpiTileMeter = 44;
constexpr int kKpiTileSign = 14;
constexpr int kKpiTileContext = 67;  ///< top of a context that takes two lines: under the figure

}  // namespace

KpiTile::KpiTile(const QString& label, QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setLabel(label);
}

void KpiTile::setLabel(const QString& label) {
    if (label == text()) return;
    setText(label);
    describe();
}

/// Most edits change no figure: then nothing is painted again.
void KpiTile::setFigure(const KpiFigure& figure) {
    if (figure == m_figure) return;
    m_figure = figure;
    describe();
    update();
}

void KpiTile::describe() {
    const QString value = m_figure.unit.isEmpty() ? m_figure.figure : QStringLiteral("%1 %2").arg(m_figure.figure, m_figure.unit);
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), value));
    setAccessibleDescription(m_figure.context);
    setToolTip(m_figure.context);
}

/// At the leading edge, in the direction of the words themselves: numbers at the ends of a sentence keep their places in it where
/// it is read in the other direction than the window.
int KpiTile::flagsOf(const QString& words) const {
    const int alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    return alignment | (words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

/// Returns how far the words are moved in.
int KpiTile::paintShape(QPainter& p, const QRect& line) const {
    const Theme& t = Theme::of(this);
    const auto at = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect sign = at(QRect(line.left(), line.center().y() - kKpiTileSign / 2, kKpiTileSign, kKpiTileSign));
    if (m_figure.share) {
        const QRect meter = at(QRect(line.left(), line.center().y() - 2, kKpiTileMeter, 5));
        p.setPen(Qt::NoPen);
        p.setBrush(t.press);
        p.drawRoundedRect(meter, 2.5, 2.5);
        QRect filled = meter;
        filled.setWidth(static_cast<int>(std::lround(meter.width() * std::clamp(*m_figure.share, 0.0, 1.0))));
        if (layoutDirection() == Qt::RightToLeft) filled.moveRight(meter.right());
        p.setBrush(t.s3);
        if (filled.width() > 0) p.drawRoundedRect(filled, 2.5, 2.5);
        return kKpiTileMeter + 8;
    }
    if (m_figure.change) {
        const QColor color = *m_figure.change > 0 ? t.ok : *m_figure.change < 0 ? t.error : t.text3;
        p.save();
        p.translate(QRectF(sign).center());
        p.rotate(*m_figure.change > 0 ? 0 : *m_figure.change < 0 ? 90 : 45);
        paintIcon(p, QRectF(-7, -7, 14, 14), QStringLiteral("arrow"), color);
        p.restore();
        return kKpiTileSign + 6;
    }
    if (m_figure.severity) {
        paintSeverity(p, t, sign, *m_figure.severity);
        return kKpiTileSign + 6;
    }
    if (!m_figure.isFine) return 0;
    paintIcon(p, sign, QStringLiteral("check"), t.ok);
    return kKpiTileSign + 6;
}

void KpiTile::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(t.border);
    p.setBrush(isDown() ? t.press : underMouse() ? t.hover : t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (hasFocus()) {
        p.setPen(QPen(t.focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    const QRect inner = rect().adjusted(kKpiTilePadding, 0, -kKpiTilePadding, 0);
    const auto words = [&](const QRect& box, const QString& text, TextStyle style, const QColor& color) {
        p.setFont(textFont(style));
        p.setPen(color);
        p.drawText(QStyle::visualRect(layoutDirection(), rect(), box), int(Qt::AlignVCenter) | flagsOf(text), p.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        return p.fontMetrics().horizontalAdvance(text);
    };
    words(QRect(inner.left(), 10, inner.width(), 20), text(), TextStyle::Body, t.text2);
    const int wide = words(QRect(inner.left(), 29, inner.width(), 38), m_figure.figure, TextStyle::Headline, t.text1);
    words(QRect(inner.left() + wide + 6, 39, std::max(0, inner.width() - wide - 6), 24), m_figure.unit, TextStyle::Body, t.text3);
    const QRect line(inner.left(), 72, inner.width(), 18);
    const QRect context = line.adjusted(paintShape(p, line), 0, 0, 0);
    const auto fits = [&](TextStyle style) { return QFontMetrics(textFont(style)).horizontalAdvance(m_figure.context) <= context.width(); };
    if (fits(TextStyle::Small) || fits(TextStyle::Micro)) {
        words(context, m_figure.context, fits(TextStyle::Small) ? TextStyle::Small : TextStyle::Micro, t.text2);
        return;
    }
    p.setFont(textFont(TextStyle::Micro));
    p.setPen(t.text2);
    const QRect two(context.left(), kKpiTileContext, context.width(), height() - kKpiTileContext - 2);
    p.drawText(QStyle::visualRect(layoutDirection(), rect(), two), int(Qt::AlignTop | Qt::TextWordWrap) | flagsOf(m_figure.context), m_figure.context);
}

void KpiTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else QAbstractButton::keyPressEvent(event);
}

}  // namespace stagepath
