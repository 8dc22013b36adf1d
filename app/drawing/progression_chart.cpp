#include "app/drawing/progression_chart.h"

#include "app/drawing/charts/chart_day.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stagepath {

namespace {

QPen pen(const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine) { return {color, width, style, Qt::FlatCap, Qt::RoundJoin}; }

constexpr double kLabelStep = 4;  ///< by so much a label moves up until it stands free
constexpr int kMostSteps = 20;  ///< farther away nobody sees whose words they are
constexpr double kActualTint = 0.10;
constexpr double kProjectedTint = 0.06;
constexpr double kBefore = 36;
constexpr double kBeforeLevels = 20;
constexpr double kProgressionChartAfter = 210;
constexpr double kAfterCompact = 12;
constexpr double kMoment = 5;  ///< radius
constexpr double kCompactMoment = 7;  ///< radius: the stage stands in it
constexpr double kUnreachedStep = 24;  ///< by so much the words of an unreached stage move in until they stand free
constexpr double kMarkerApart = 6;  ///< between words and the slider's line
constexpr double kMomentApart = 10;  ///< between the labels of two moments

bool meetsAny(const QList<QRectF>& all, const QRectF& box, double apart) {
    return std::any_of(all.begin(), all.end(), [&](const QRectF& r) { return !r.isNull() && r.adjusted(-apart, -1, apart, 1).intersects(box); });
}

QString axisLabel(int stage) { return QStringLiteral("%1 %2").arg(QLocale().toString(stage), stageShort(stage)); }

}  // namespace

/// Paints what Qt Charts can't: under the series the tints and the grid, above them words, markers and moments.
class ProgressionChart::Layer : public QGraphicsItem {
public:
    using Paint = void (ProgressionChart::*)(QPainter&) const;
    Layer(ProgressionChart* chart, qreal z, Paint how) : QGraphicsItem(chart), m_chart(chart), m_paint(how) { setZValue(z); }
    QRectF boundingRect() const override { return m_chart->boundingRect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        if (!m_chart->m_data.from.isValid()) return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        (m_chart->*m_paint)(*painter);
        painter->restore();
    }

private:
    ProgressionChart* m_chart;
    Paint m_paint;
};

ProgressionPens::ProgressionPens(const Theme& theme) : actual(pen(theme.s4, 2.5)), projected(pen(theme.s3, 2.25)), target(pen(theme.text2, 1.75)) {
    projected.setDashPattern({6 / 2.25, 4 / 2.25});
    target.setDashPattern({1, 2});
}

ProgressionChart::ProgressionChart(QGraphicsItem* parent) : QChart(parent), m_overlay(new Layer(this, 1000, &ProgressionChart::paintMarks)) {
    new Layer(this, 0, &ProgressionChart::paintGround);
    legend()->hide();
    setBackgroundVisible(false);
    setMargins({0, 0, 0, 0});
    layout()->setContentsMargins(0, 0, 0, 0);
    setAnimationOptions(NoAnimation);
}

void ProgressionChart::show(const Progression& progression, const Theme& theme) {
    m_data = progression;
    m_theme = theme;
    removeAllSeries();
    for (QAbstractAxis* axis : axes()) {
        removeAxis(axis);
        delete axis;
    }
    addSeries();
    const double left = isMirrored() ? roomAfter() : roomBefore();
    setPlotArea(QRectF(left, 14, std::max(50.0, size().width() - roomBefore() - roomAfter()), std::max(50.0, size().height() - 44)));
    update();
}

double ProgressionChart::roomBefore() const { return m_look.levels ? kBeforeLevels : kBefore; }

/// As much as the longest name needs.
double ProgressionChart::roomAfter() const {
    if (m_look.compact) return kAfterCompact;
    double width = 0;
    for (int stage = 1; stage <= kMaxStage; ++stage) width = std::max(width, QFontMetricsF(textFont(TextStyle::Small)).horizontalAdvance(axisLabel(stage)));
    return std::min(kProgressionChartAfter, 48 + width);
}

QDate ProgressionChart::dateAt(double x) const {
    const QRectF plot = plotArea();
    if (!m_data.from.isValid() || x < plot.left() || x > plot.right()) return {};
    const double share = (isMirrored() ? plot.right() - x : x - plot.left()) / plot.width();
    return std::min(m_data.until, m_data.from.addDays(static_cast<qint64>(share * static_cast<double>(m_data.from.daysTo(m_data.until) + 1))));
}

void ProgressionChart::addSeries() {
    auto* x = new QValueAxis;
    x->setRange(chartDay(m_data.from), chartDay(m_data.until) + 1);
    x->setReverse(isMirrored());
    auto* y = new QValueAxis;
    y->setRange(0, 100);
    addAxis(x, Qt::AlignBottom);
    addAxis(y, Qt::AlignLeft);
    x->setVisible(false);
    y->setVisible(false);
    const auto add = [&](QAbstractSeries* series) {
        QChart::addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    };
    auto* projected = new QLineSeries;
    for (const ProgressionPoint& point : projectedPoints()) projected->append(chartDay(point.date), point.readiness);
    const ProgressionPens pens(m_theme);
    projected->setPen(pens.projected);
    auto* actual = new QLineSeries;
    for (const ProgressionPoint& point : m_data.actual) actual->append(chartDay(point.date), point.readiness);
    actual->setPen(pens.actual);
    auto* target = new QLineSeries;
    if (!m_data.target.isEmpty() && !m_data.actual.isEmpty()) target->append(chartDay(m_data.today), m_data.actual.constLast().readiness);
    for (const ProgressionPoint& point : m_data.target) target->append(chartDay(point.date), point.readiness);
    target->setPen(pens.target);
    add(projected);
    add(target);
    add(actual);
}

void ProgressionChart::setMarker(QDate date) {
    m_marker = date;
    m_overlay->update();
}

double ProgressionChart::xOf(QDate date) const { return at(date, 0).x(); }

QPointF ProgressionChart::at(QDate date, double readiness) const {
    const QRectF plot = plotArea();
    const double along = (chartDay(date) - chartDay(m_data.from)) / (chartDay(m_data.until) + 1 - chartDay(m_data.from)) * plot.width();
    return {isMirrored() ? plot.right() - along : plot.left() + along, plot.bottom() - readiness / 100 * plot.height()};
}

/// The corners of the steps, to the end of the axis.
QList<ProgressionPoint> ProgressionChart::projectedPoints() const {
    QList<ProgressionPoint> points;
    for (const ProjectionStep& step : m_data.projected) {
        // What isn't assessed has no line unless the plan brings it a level.
        if (points.isEmpty() && !m_data.assessed && !m_data.beginsUnassessed && step.readiness <= 0) continue;
        if (!points.isEmpty()) points.append({step.date, points.constLast().readiness});
        points.append({step.date, step.readiness});
    }
    if (!points.isEmpty()) points.append({m_data.until.addDays(1), points.constLast().readiness});
    return points;
}

void ProgressionChart::paintGround(QPainter& p) const {
    // The tints are opaque: transparent ones would not survive in every PDF.
    paintTint(p, m_data.actual, kActualTint);
    paintTint(p, projectedPoints(), kProjectedTint);
    const QRectF plot = plotArea();
    for (int stage = 0; stage <= kMaxStage; ++stage) {
        const double y = at(m_data.from, stage * 25).y();
        p.setPen(stage == 0 ? m_theme.borderStrong : m_theme.grid);
        p.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void ProgressionChart::paintTint(QPainter& p, const QList<ProgressionPoint>& points, double share) const {
    if (points.size() < 2) return;
    QPolygonF area;
    for (const ProgressionPoint& point : points) area << at(point.date, point.readiness);
    area << at(points.constLast().date, 0) << at(points.constFirst().date, 0);
    p.setPen(Qt::NoPen);
    p.setBrush(mix(m_theme.s3, m_theme.surface, share));
    p.drawPolygon(area);
}

void ProgressionChart::paintMarks(QPainter& p) const {
    p.setFont(textFont(TextStyle::Small));
    for (int stage = 0; stage <= kMaxStage; ++stage) paintStageLabel(p, stage);
    for (int year = m_data.from.year(); year <= m_data.until.year(); ++year) paintYear(p, year);
    const QRectF plot = plotArea();
    const auto line = [&](QDate date, const QColor& color) {
        p.setPen(pen(color, 1.5));
        p.drawLine(QPointF(xOf(date), plot.top()), QPointF(xOf(date), plot.bottom()));
    };
    line(m_data.today, m_theme.today);
    p.setFont(textFont(TextStyle::SmallMedium));
    const double x = xOf(m_data.today);
    if (!m_look.compact) {
        p.drawText(todayWord(), Qt::AlignAbsolute | (isMirrored() ? Qt::AlignLeft : Qt::AlignRight), QCoreApplication::translate("ProgressionChart", "Today"));
    }
    if (m_marker.isValid()) paintMarker(p);
    if (m_data.beginsUnassessed && !m_look.compact) {
        p.setPen(m_theme.text3);
        p.drawText(isMirrored() ? QRectF(plot.left(), plot.top(), x - 6 - plot.left(), 18) : QRectF(x + 6, plot.top(), plot.right() - x - 6, 18),
                   Qt::AlignAbsolute | (isMirrored() ? Qt::AlignRight : Qt::AlignLeft), QCoreApplication::translate("ProgressionChart", "Not assessed: what is unknown counts as 0"));
    }
    paintMoments(p);
}

/// The figure where time begins, the stage's mark and name where it ends.
void ProgressionChart::paintStageLabel(QPainter& p, int stage) const {
    const QRectF plot = plotArea();
    const bool mirrored = isMirrored();
    const double y = at(m_data.from, stage * 25).y();
    p.setPen(m_theme.text3);
    const QRectF figure = mirrored ? QRectF(plot.right() + 8, y - 9, roomBefore() - 8, 18) : QRectF(0, y - 9, plot.left() - 8, 18);
    p.drawText(figure, Qt::AlignAbsolute | Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), QLocale().toString(m_look.levels ? stage : stage * 25));
    if (stage == 0 || m_look.compact) return;
    paintStageMark(p, m_theme, QPointF(mirrored ? plot.left() - 26 : plot.right() + 10, y - 6), stage);
    p.setPen(m_theme.text2);
    const QRectF name = mirrored ? QRectF(0, y - 9, plot.left() - 32, 18) : QRectF(plot.right() + 32, y - 9, roomAfter() - 32, 18);
    p.drawText(name, Qt::AlignAbsolute | Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), axisLabel(stage));
}

void ProgressionChart::paintYear(QPainter& p, int year) const {
    const double bottom = plotArea().bottom();
    const auto [left, right] = std::minmax({xOf(QDate(year, 1, 1)), xOf(QDate(year + 1, 1, 1))});
    const double begin = isMirrored() ? right : left;
    p.setPen(m_theme.borderStrong);
    p.drawLine(QPointF(begin, bottom), QPointF(begin, bottom + 5));
    p.setPen(m_theme.text3);
    if (right - left > 30) p.drawText(QRectF(left, bottom + 6, right - left, 18), Qt::AlignCenter, shownYear(year));
}

void ProgressionChart::paintMoments(QPainter& p) const {
    // The last point is where the line ends today; a round of today is the one before it.
    for (const ProgressionPoint& point : m_data.actual.mid(0, m_data.actual.size() - 1)) {
        p.setPen(pen(m_theme.s4, 1.75));
        p.setBrush(m_theme.surface);
        p.drawEllipse(at(point.date, point.readiness), 4, 4);
    }
    for (const ProgressionPoint& point : m_data.target) {
        const QPointF c = at(point.date, point.readiness);
        p.setPen(pen(m_theme.text2, 1.25));
        p.setBrush(m_theme.surface);
        p.drawPolygon(QPolygonF({c - QPointF(0, 5), c + QPointF(5, 0), c + QPointF(0, 5), c - QPointF(5, 0)}));
    }
    const QList<MomentLabel> labels = momentLabels();
    for (qsizetype i = 0; i < labels.size(); ++i) paintMoment(p, m_data.moments[i], labels[i]);
    const MomentLabel unreached = unreachedLabel();
    if (!unreached.box.isNull()) paintHaloText(p, QPointF(unreached.box.left(), unreached.box.bottom() - 4), unreached.text, textFont(TextStyle::Small), m_theme.text2, m_theme.surface);
}

/// Stops at words and goes on behind them.
void ProgressionChart::paintMarker(QPainter& p) const {
    QList<QRectF> words{unreachedLabel().box};
    for (const MomentLabel& label : momentLabels()) words.append(label.box);
    std::sort(words.begin(), words.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
    const double x = xOf(m_marker);
    double y = plotArea().top();
    p.setPen(pen(m_theme.accent, 1.5));
    for (const QRectF& box : std::as_const(words)) {
        if (box.isNull() || x < box.left() - 3 || x > box.right() + 3) continue;
        if (box.top() > y) p.drawLine(QPointF(x, y), QPointF(x, box.top()));
        y = std::max(y, box.bottom());
    }
    if (y < plotArea().bottom()) p.drawLine(QPointF(x, y), QPointF(x, plotArea().bottom()));
}

void ProgressionChart::paintMoment(QPainter& p, const StageMoment& moment, const MomentLabel& label) const {
    const QPointF c = at(moment.date, moment.readiness);
    const double radius = label.box.isNull() ? kCompactMoment : kMoment;
    p.setPen(pen(m_theme.surface, 1));
    p.setBrush(m_theme.ramp(moment.stage).fill);
    p.drawEllipse(c, radius, radius);
    if (!label.box.isNull()) {
        paintHaloText(p, QPointF(label.box.left(), label.box.bottom() - 4), label.text, textFont(TextStyle::SmallMedium), m_theme.text1, m_theme.surface);
        return;
    }
    p.setFont(fontOfPixels(10, 600));
    p.setPen(m_theme.ramp(moment.stage).text);
    p.drawText(QRectF(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, QLocale().toString(moment.stage));
}

QList<MomentLabel> ProgressionChart::momentLabels() const {
    const QFontMetricsF metrics(textFont(TextStyle::SmallMedium));
    QList<MomentLabel> labels;
    QList<QRectF> taken;
    for (const StageMoment& m : m_data.moments) {
        const QString text = QCoreApplication::translate("ProgressionChart", "Stage %1 earned, %2").arg(QLocale().toString(m.stage)).arg(shownShortMonth(m.date));
        labels.append({text, m_look.compact ? QRectF() : momentBox(at(m.date, m.readiness), metrics.horizontalAdvance(text), taken)});
        if (!labels.constLast().box.isNull()) taken.append(labels.constLast().box);
    }
    return labels;
}

/// Where the words of a stage's moment at \p c stand: over and before it, or under and after it, as near as there is room. In a narrow chart
/// they may lie on a line, never on other words or marks, nor across the today line.
QRectF ProgressionChart::momentBox(QPointF c, double width, const QList<QRectF>& taken) const {
    const double today = xOf(m_data.today);
    const QList<QRectF> all = taken + marks() + QList<QRectF>{todayWord()};
    const auto atSide = [&](QRectF box, bool isAfter) {
        if (isAfter != isMirrored()) box.moveLeft(today + 8);
        else box.moveRight(today - 8);
        return box;
    };
    QRectF over(isMirrored() ? c.x() + 8 : c.x() - width - 8, c.y() - 26, width, 18);
    const bool isNear = std::abs(c.x() - today) < width + 12;
    if (isNear) over = atSide(over, true);
    QRectF under(isMirrored() ? c.x() - width - 10 : c.x() + 10, c.y() + 4, width, 18);
    under.moveLeft(std::max(plotArea().left() + 2, std::min(under.left(), plotArea().right() - width - 2)));
    // Where time ends soon, the words of a near moment have room only before the line.
    const auto find = [&](const std::function<bool(const QRectF&)>& isFree) {
        const auto isClear = [&](const QRectF& box) { return (box.left() > today + 4 || box.right() < today - 4) && isFree(box); };
        const QRectF free = freeBox(over, under, isClear);
        return free.isNull() && isNear ? freeBox(atSide(over, false), atSide(under, false), isClear) : free;
    };
    const QRectF free = find([&](const QRectF& box) { return !meetsLine(box) && !meetsAny(all, box, kMomentApart); });
    return free.isNull() ? find([&](const QRectF& box) { return !meetsAny(all, box, 1); }) : free;
}

/// Where it says that this is today, before the line; null in a chart that is one of many.
QRectF ProgressionChart::todayWord() const {
    const double x = xOf(m_data.today);
    return m_look.compact ? QRectF() : QRectF(isMirrored() ? x + 6 : x - 90, plotArea().top(), 84, 18);
}

/// Where moments and targets are marked.
QList<QRectF> ProgressionChart::marks() const {
    QList<QRectF> all;
    for (const StageMoment& m : m_data.moments) all.append(QRectF(at(m.date, m.readiness) - QPointF(7, 7), QSizeF(14, 14)));
    for (const ProgressionPoint& point : m_data.target) all.append(QRectF(at(point.date, point.readiness) - QPointF(7, 7), QSizeF(14, 14)));
    return all;
}

/// Off the slider's line where there is such a place; else the line stops at the words.
MomentLabel ProgressionChart::unreachedLabel() const {
    const auto stage = m_look.compact || m_look.levels ? std::nullopt : unreachedStage(m_data);
    if (!stage) return {};
    MomentLabel label{QCoreApplication::translate("ProgressionChart", "Stage %1 is not reached by this plan").arg(*stage), {}};
    const double width = QFontMetricsF(textFont(TextStyle::Small)).horizontalAdvance(label.text);
    label.box = unreachedBox(*stage, width, true);
    if (label.box.isNull()) label.box = unreachedBox(*stage, width, false);
    return label;
}

/// As near to the end of the stage's line as there is room, under it or over it; null where there is none.
QRectF ProgressionChart::unreachedBox(int stage, double width, bool keepsOffMarker) const {
    const QRectF plot = plotArea();
    const double today = xOf(m_data.today);
    QList<QRectF> taken = marks();
    for (const MomentLabel& moment : momentLabels()) taken.append(moment.box);
    if (m_data.beginsUnassessed) taken.append(QRectF(plot.left(), plot.top(), plot.width(), 18));
    const double line = at(m_data.until, stage * 25).y();
    for (int step = 0; step < 2 * kMostSteps; ++step) {
        const double y = step % 2 == 0 ? line + 2 + step / 2 * kLabelStep : line - 20 - step / 2 * kLabelStep;
        if (y < 4 || y + 18 > plot.bottom()) continue;
        for (double in = 8; ; in += kUnreachedStep) {
            const QRectF box(isMirrored() ? plot.left() + in : plot.right() - in - width, y, width, 18);
            if (isMirrored() ? box.right() > today - 8 : box.left() < today + 8) break;
            if (meetsLine(box) || meetsAny(taken, box, kMomentApart) || (keepsOffMarker && meetsMarker(box))) continue;
            return box;
        }
    }
    return {};
}

/// Whether the slider's line runs through \p box, or so close that it seems to.
bool ProgressionChart::meetsMarker(const QRectF& box) const {
    if (!m_marker.isValid()) return false;
    const double x = xOf(m_marker);
    return x > box.left() - kMarkerApart && x < box.right() + kMarkerApart;
}

/// The nearest place up from \p over or down from \p under; null where there is none in the plot.
QRectF ProgressionChart::freeBox(const QRectF& over, const QRectF& under, const std::function<bool(const QRectF&)>& isFree) const {
    const QRectF plot = plotArea();
    for (int step = 0; step < kMostSteps; ++step) {
        const QRectF higher = over.translated(0, -step * kLabelStep);
        if (higher.top() > 4 && higher.left() > plot.left() - 4 && higher.right() < plot.right() + 4 && isFree(higher)) return higher;
        const QRectF lower = under.translated(0, step * kLabelStep);
        if (lower.left() > plot.left() && lower.right() < plot.right() && lower.bottom() < plot.bottom() && isFree(lower)) return lower;
    }
    return {};
}

/// Whether one of the lines runs through \p box.
bool ProgressionChart::meetsLine(const QRectF& box) const {
    QList<ProgressionPoint> target = m_data.target;
    if (!m_data.actual.isEmpty()) target.prepend({m_data.today, m_data.actual.constLast().readiness});
    for (const QList<ProgressionPoint>& line : {projectedPoints(), target, m_data.actual}) {
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF segment(at(line[i - 1].date, line[i - 1].readiness), at(line[i].date, line[i].readiness));
            const int points = 1 + static_cast<int>(segment.length() / kLabelStep);
            for (int k = 0; k <= points; ++k) {
                if (box.contains(segment.pointAt(static_cast<double>(k) / points))) return true;
            }
        }
    }
    return false;
}

void paintProgression(QPainter& painter, const QRectF& rect, const Progression& progression, const Theme& theme) {
    QGraphicsScene scene;
    auto* chart = new ProgressionChart;
    scene.addItem(chart);
    chart->resize(rect.size());
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    chart->show(progression, theme);
    scene.setSceneRect(QRectF(QPointF(), rect.size()));
    scene.render(&painter, rect, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

}  // namespace stagepath
