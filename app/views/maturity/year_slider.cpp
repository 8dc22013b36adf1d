#include "app/views/maturity/year_slider.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "core/domain/values/date_words.h"

#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace stagepath {

namespace {

constexpr double kHandleWidth = 54;
constexpr double kHandleHeight = 24;

/// Quarters between two dates.
int quartersBetween(QDate from, QDate to) { return (to.year() - from.year()) * 4 + (to.month() - from.month()) / 3; }

}  // namespace

YearSlider::YearSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setAccessibleName(tr("Date"));
    setPageStep(4);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QSlider::valueChanged, this, [this] { setAccessibleDescription(QLocale().toString(date(), QLocale::LongFormat)); });
}

void YearSlider::setSpan(QDate from, QDate until) {
    m_from = from;
    setRange(m_start.isEmpty() ? 1 : 0, quartersBetween(from, until.addDays(1)));
}

QDate YearSlider::date() const { return m_from.isValid() && (m_start.isEmpty() || value() > 0) ? m_from.addMonths(value() * 3).addDays(-1) : QDate(); }

void YearSlider::setStart(const QString& text) {
    m_start = text;
    setMinimum(0);
}

void YearSlider::setDate(QDate date) { setValue(quartersBetween(m_from, date.addDays(1))); }

double YearSlider::xOf(int value) const {
    const double share = static_cast<double>(value) / std::max(1, maximum());
    const double x = kOverhang + share * (width() - 2 * kOverhang);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void YearSlider::follow(double x) {
    if (layoutDirection() == Qt::RightToLeft) x = width() - x;
    setValue(static_cast<int>(std::lround((x - kOverhang) / (width() - 2 * kOverhang) * maximum())));
}

QString YearSlider::label() const {
    const QDate day = date();
    if (!day.isValid()) return m_start;
    return day.month() == 12 ? shownYear(day.year()) : tr("Q%1 %2").arg(QLocale().toString((day.month() + 2) / 3), shownYear(day.year()));
}

void YearSlider::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const double at = xOf(value());
    const auto track = [&](double from, double to, const QColor& color) {
        p.setPen(Qt::NoPen);
        p.setBrush(color);
        p.drawRoundedRect(QRectF(QPointF(std::min(from, to), y - 2), QSizeF(std::abs(to - from), 4)), 2, 2);
    };
    track(xOf(0), xOf(maximum()), t.press);
    track(xOf(0), at, t.accent);
    p.setPen(QPen(t.text3, 1));
    for (int q = 0; q <= maximum(); q += 4) p.drawLine(QPointF(xOf(q), y - 5), QPointF(xOf(q), y + 5));
    const QRectF handle(at - kHandleWidth / 2, y - kHandleHeight / 2, kHandleWidth, kHandleHeight);
    if (hasFocus()) {
        p.setPen(QPen(t.focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(handle.adjusted(-2, -2, 2, 2), 7, 7);
    }
    p.setPen(QPen(t.accent, 1));
    p.setBrush(t.surface);
    p.drawRoundedRect(handle.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    p.setPen(t.text1);
    p.setFont(textFont(TextStyle::SmallMedium));
    p.drawText(handle, Qt::AlignCenter, label());
}

void YearSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) follow(event->position().x());
}

void YearSlider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) follow(event->position().x());
}

void YearSlider::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) update();
    QSlider::changeEvent(event);
}

}  // namespace stagepath
