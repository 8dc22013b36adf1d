#include "app/views/timeline/timeline_legend.h"

#include "app/drawing/marks.h"
#include "app/drawing/timeline/timeline_canvas.h"
#include "app/drawing/typography.h"
#include "core/domain/date_words.h"

#include <QFontMetrics>
#include <QPainter>

#include <functional>

namespace stagepath {

TimelineLegend::TimelineLegend(QWidget* parent) : QWidget(parent) { setFixedHeight(32); }

void TimelineLegend::setPlan(QDate from, QDate until, QDate today, bool baseline, int conflicts) {
    m_from = from;
    m_until = until;
    m_today = today;
    m_baseline = baseline;
    m_conflicts = conflicts;
    setAccessibleName(shownPeriod(from, until));
    update();
}

void TimelineLegend::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.setPen(t.border);
    p.drawLine(0, 0, width(), 0);
    p.setRenderHint(QPainter::Antialiasing);
    const QFont font = textFont(TextStyle::Small);
    const QFont strong = textFont(TextStyle::SmallMedium);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString period = m_from.isValid() ? QStringLiteral("%1 – %2").arg(shownLongDate(m_from), shownLongDate(m_until)) : QString();
    const double periodWidth = QFontMetricsF(strong).horizontalAdvance(period);
    p.setFont(strong);
    p.setPen(t.text1);
    p.drawText(QRectF(mirrored ? 24 : width() - 24 - periodWidth, 1, periodWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, period);
    double at = 16;
    const double end = width() - periodWidth - 44;
    const auto item = [&](double sign, const QString& text, const std::function<void(const QRectF&)>& paint) {
        const double wide = QFontMetricsF(font).horizontalAdvance(text);
        if (at + sign + 7 + wide > end) {
            at = end;
            return;
        }
        const auto place = [&](double x, double w) { return QRectF(mirrored ? width() - x - w : x, 1, w, height()); };
        paint(place(at, sign));
        p.setFont(font);
        p.setPen(t.text2);
        p.drawText(place(at + sign + 7, wide + 2), Qt::AlignVCenter | Qt::AlignLeft, text);
        at += sign + 7 + wide + 18;
    };
    const auto bar = [&](const QRectF& r) { return QRectF(r.left(), r.center().y() - 5.5, r.width(), 11); };
    item(25, tr("Roll-out"), [&](const QRectF& r) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.rollout);
        p.drawRoundedRect(bar(r), 3, 3);
    });
    item(25, tr("Enabler"), [&](const QRectF& r) {
        p.setPen(t.barLine(t.c5));
        p.setBrush(t.barFill(t.c5));
        p.drawRoundedRect(bar(r).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        p.fillRect(QRectF(mirrored ? bar(r).right() - 3.5 : bar(r).left(), bar(r).top(), 3.5, 11), t.c5);
    });
    if (m_baseline) {
        item(25, tr("Baseline"), [&](const QRectF& r) {
            p.setPen(Qt::NoPen);
            p.setBrush(mix(t.baseline, t.surface, 0.55));
            p.drawRoundedRect(QRectF(r.left(), r.center().y() - 1.75, r.width(), 3.5), 1.75, 1.75);
        });
    }
    item(25, tr("Critical path"), [&](const QRectF& r) {
        p.setPen(QPen(t.critical, 1.75));
        p.drawLine(QPointF(r.left(), r.center().y()), QPointF(r.right(), r.center().y()));
    });
    item(14, tr("Gate met"), [&](const QRectF& r) { paintGate(p, t, r.center(), 2, true, 0.85); });
    item(14, tr("Gate not met"), [&](const QRectF& r) { paintGate(p, t, r.center(), 2, false, 0.85); });
    item(14, m_conflicts > 0 ? tr("%n conflict(s)", nullptr, m_conflicts) : tr("Conflict"), [&](const QRectF& r) { paintConflict(p, t, r.center(), 13); });
    item(8, tr("Today, %1").arg(shownDate(m_today)), [&](const QRectF& r) {
        p.setPen(QPen(t.today, 1.5));
        p.drawLine(QPointF(r.center().x(), r.center().y() - 5), QPointF(r.center().x(), r.center().y() + 7));
        p.setPen(Qt::NoPen);
        p.setBrush(t.today);
        p.drawPolygon(QPolygonF({{r.center().x() - 4, r.center().y() - 7}, {r.center().x() + 4, r.center().y() - 7}, {r.center().x(), r.center().y() - 1}}));
    });
}

}  // namespace stagepath
