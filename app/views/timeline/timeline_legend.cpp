#include "app/views/timeline/timeline_legend.h"

#include "app/drawing/marks.h"
#include "app/drawing/timeline/timeline_canvas.h"
#include "app/drawing/typography.h"
#include "core/domain/values/date_words.h"

#include <QFontMetrics>
#include <QPainter>

#include <functional>
#include <numeric>

namespace stagepath {

namespace {

constexpr double kLegendStart = 16;
constexpr double kLegendGap = 18;
constexpr double kLegendSignGap = 7;

}  // namespace

TimelineLegend::TimelineLegend(QWidget* parent) : QWidget(parent) { setFixedHeight(32); }

void TimelineLegend::setPlan(QDate from, QDate until, QDate today, bool baseline, int conflicts) {
    m_from = from;
    m_until = until;
    m_today = today;
    m_baseline = baseline;
    m_conflicts = conflicts;
    setAccessibleName(shownPeriod(from, until));
    describe();
    update();
}

void TimelineLegend::setHasWork(bool on) {
    if (std::exchange(m_hasWork, on) == on) return;
    describe();
    update();
}

void TimelineLegend::setUndated(int count) {
    m_undated = count;
    describe();
    update();
}

void TimelineLegend::setLinksLeftOut(int count) {
    m_linksLeftOut = count;
    setToolTip(count > 0 ? tr("Too many links are in sight to follow one. Zoom in, filter the roadmap, or select a bar: its own links are always drawn.") : QString());
    describe();
    update();
}

void TimelineLegend::describe() {
    QStringList parts;
    if (m_conflicts > 0) parts.append(tr("%Ln conflict(s)", nullptr, m_conflicts));
    if (m_undated > 0) parts.append(tr("%Ln without dates", nullptr, m_undated));
    if (m_linksLeftOut > 0) parts.append(tr("%Ln link(s) not drawn", nullptr, m_linksLeftOut));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

QList<bool> TimelineLegend::fittingItems(const QList<double>& widths, const QList<int>& ranks, double room) {
    QList<bool> shown(widths.size(), true);
    double taken = std::accumulate(widths.begin(), widths.end(), 0.0);
    while (taken > room) {
        qsizetype last = -1;
        for (qsizetype i = 0; i < ranks.size(); ++i) {
            if (shown[i] && (last < 0 || ranks[i] > ranks[last])) last = i;
        }
        if (last < 0) break;
        shown[last] = false;
        taken -= widths[last];
    }
    return shown;
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
    // Each part keeps its own direction whatever surrounds it.
    const auto isolated = [mirrored](const QString& text) { return mirrored ? QChar(0x2068) + text + QChar(0x2069) : text; };
    const QString period = m_from.isValid() ? QStringLiteral("%1 – %2").arg(isolated(shownLongDate(m_from)), isolated(shownLongDate(m_until))) : QString();
    const double periodWidth = QFontMetricsF(strong).horizontalAdvance(period);
    p.setFont(strong);
    p.setPen(t.text1);
    p.drawText(QRectF(mirrored ? 24 : width() - 24 - periodWidth, 1, periodWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, period);
    struct Item {
        double sign;
        QString text;
        int rank;  ///< the higher, the sooner it makes way
        std::function<void(const QRectF&)> paint;
    };
    QList<Item> items;
    const auto bar = [&](const QRectF& r) { return QRectF(r.left(), r.center().y() - 5.5, r.width(), 11); };
    items.append({25, tr("Roll-out"), 4, [&](const QRectF& r) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.rollout);
        p.drawRoundedRect(bar(r), 3, 3);
    }});
    items.append({25, tr("Enabler"), 5, [&](const QRectF& r) {
        p.setPen(t.barLine(t.c5));
        p.setBrush(t.barFill(t.c5));
        p.drawRoundedRect(bar(r).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        p.fillRect(QRectF(mirrored ? bar(r).right() - 3.5 : bar(r).left(), bar(r).top(), 3.5, 11), t.c5);
    }});
    if (m_hasWork) {
        items.append({25, tr("Other work"), 7, [&](const QRectF& r) {
            p.setPen(t.control);
            p.setBrush(t.surface);
            p.drawRoundedRect(bar(r).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }});
    }
    if (m_undated > 0) {
        items.append({25, tr("%Ln without dates", nullptr, m_undated), 3, [&](const QRectF& r) {
            QPen pen(t.control, 1.5);
            pen.setDashPattern({3, 2});
            p.setPen(pen);
            p.setBrush(t.surface);
            p.drawRoundedRect(bar(r).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
        }});
    }
    if (m_baseline) {
        items.append({25, tr("Baseline"), 3, [&](const QRectF& r) {
            p.setPen(Qt::NoPen);
            p.setBrush(mix(t.baseline, t.surface, 0.55));
            p.drawRoundedRect(QRectF(r.left(), r.center().y() - 1.75, r.width(), 3.5), 1.75, 1.75);
        }});
    }
    items.append({25, tr("Critical path"), 6, [&](const QRectF& r) {
        p.setPen(QPen(t.critical, 1.75));
        p.drawLine(QPointF(r.left(), r.center().y()), QPointF(r.right(), r.center().y()));
    }});
    if (m_linksLeftOut > 0) {
        items.append({14, tr("%Ln link(s) not drawn", nullptr, m_linksLeftOut), 0, [&](const QRectF& r) {
            p.setPen(QPen(t.text3, 1.2, Qt::DotLine));
            p.drawLine(QPointF(r.left(), r.center().y()), QPointF(r.right(), r.center().y()));
        }});
    }
    items.append({14, tr("Gate met"), 7, [&](const QRectF& r) { paintGate(p, t, r.center(), 2, true, 0.85); }});
    items.append({14, tr("Gate not met"), 2, [&](const QRectF& r) { paintGate(p, t, r.center(), 2, false, 0.85); }});
    items.append({14, m_conflicts > 0 ? tr("%Ln conflict(s)", nullptr, m_conflicts) : tr("Conflict"), 0, [&](const QRectF& r) { paintConflict(p, t, r.center(), 13); }});
    items.append({8, tr("Today, %1").arg(isolated(shownDate(m_today))), 1, [&](const QRectF& r) {
        p.setPen(QPen(t.today, 1.5));
        p.drawLine(QPointF(r.center().x(), r.center().y() - 5), QPointF(r.center().x(), r.center().y() + 7));
        p.setPen(Qt::NoPen);
        p.setBrush(t.today);
        p.drawPolygon(QPolygonF({{r.center().x() - 4, r.center().y() - 7}, {r.center().x() + 4, r.center().y() - 7}, {r.center().x(), r.center().y() - 1}}));
    }});
    QList<double> widths;
    QList<int> ranks;
    for (Item& one : items) {
        one.text = isolated(one.text);
        widths.append(one.sign + kLegendSignGap + QFontMetricsF(font).horizontalAdvance(one.text) + kLegendGap);
        ranks.append(one.rank);
    }
    const QList<bool> shown = fittingItems(widths, ranks, width() - periodWidth - 44 - kLegendStart + kLegendGap);
    double at = kLegendStart;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!shown[i]) continue;
        const auto place = [&](double x, double w) { return QRectF(mirrored ? width() - x - w : x, 1, w, height()); };
        items[i].paint(place(at, items[i].sign));
        p.setFont(font);
        p.setPen(t.text2);
        p.drawText(place(at + items[i].sign + kLegendSignGap, widths[i] - items[i].sign - kLegendSignGap - kLegendGap + 2), Qt::AlignVCenter | Qt::AlignLeft, items[i].text);
        at += widths[i];
    }
}

}  // namespace stagepath
