#include "app/drawing/progression_chart.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/names.h"

#include <QAreaSeries>
#include <QCoreApplication>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

namespace stagepath {

namespace {

QString say(const char* text) { return QCoreApplication::translate("ProgressionChart", text); }

double day(QDate date) { return static_cast<double>(date.toJulianDay()); }

QPen pen(const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine) { return {color, width, style, Qt::FlatCap, Qt::RoundJoin}; }

constexpr double kRight = 200;  ///< room for the stages' names

}  // namespace

/// Stands above the series and paints what Qt Charts can't: months' grid, words, markers and moments.
class ProgressionChart::Overlay : public QGraphicsItem {
public:
    explicit Overlay(ProgressionChart* chart) : QGraphicsItem(chart), m_chart(chart) { setZValue(1000); }
    QRectF boundingRect() const override { return m_chart->boundingRect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_chart->paintOverlay(*painter); }

private:
    ProgressionChart* m_chart;
};

ProgressionChart::ProgressionChart(QGraphicsItem* parent) : QChart(parent), m_overlay(new Overlay(this)) {
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
    setPlotArea(QRectF(36, 14, std::max(50.0, size().width() - 36 - kRight), std::max(50.0, size().height() - 44)));
    update();
}

void ProgressionChart::addSeries() {
    auto* x = new QValueAxis;
    x->setRange(day(m_data.from), day(m_data.until) + 1);
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
    double last = -1;
    for (const ProjectionStep& step : m_data.projected) {
        if (last >= 0) projected->append(day(step.date), last);
        projected->append(day(step.date), step.readiness);
        last = step.readiness;
    }
    if (last >= 0) projected->append(day(m_data.until) + 1, last);
    QPen dashed = pen(m_theme.s3, 2.25);
    dashed.setDashPattern({6 / 2.25, 4 / 2.25});
    projected->setPen(dashed);
    auto* actual = new QLineSeries;
    for (const ProgressionPoint& point : m_data.actual) actual->append(day(point.date), point.readiness);
    actual->setPen(pen(m_theme.s4, 2.5));
    auto* target = new QLineSeries;
    if (!m_data.target.isEmpty() && !m_data.actual.isEmpty()) target->append(day(m_data.today), m_data.actual.constLast().readiness);
    for (const ProgressionPoint& point : m_data.target) target->append(day(point.date), point.readiness);
    QPen dotted = pen(m_theme.text2, 1.75);
    dotted.setDashPattern({1, 2});
    target->setPen(dotted);
    // The tint is opaque: an alpha gradient would not survive in a PDF.
    for (const auto& [line, share] : {std::pair{actual, 0.10}, std::pair{projected, 0.06}}) {
        if (line->count() < 2) continue;
        auto* upper = new QLineSeries(this);
        upper->append(line->points());
        auto* area = new QAreaSeries(upper);
        area->setPen(Qt::NoPen);
        area->setBrush(mix(m_theme.s3, m_theme.surface, share));
        add(area);
    }
    add(projected);
    add(target);
    add(actual);
}

void ProgressionChart::setMarker(QDate date) {
    m_marker = date;
    m_overlay->update();
}

double ProgressionChart::xOf(QDate date) const { return at(plotArea(), date, 0).x(); }

QPointF ProgressionChart::at(const QRectF& plot, QDate date, double readiness) const {
    const double span = day(m_data.until) + 1 - day(m_data.from);
    return {plot.left() + (day(date) - day(m_data.from)) / span * plot.width(), plot.bottom() - readiness / 100 * plot.height()};
}

void ProgressionChart::paintOverlay(QPainter& p) const {
    if (!m_data.from.isValid()) return;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    paintGrid(p, plotArea());
    p.restore();
}

void ProgressionChart::paintGrid(QPainter& p, const QRectF& plot) const {
    p.setFont(textFont(TextStyle::Small));
    for (int stage = 0; stage <= kMaxStage; ++stage) {
        const double y = plot.bottom() - stage * 25 / 100.0 * plot.height();
        p.setPen(stage == 0 ? m_theme.borderStrong : m_theme.grid);
        p.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        p.setPen(m_theme.text3);
        p.drawText(QRectF(0, y - 9, plot.left() - 8, 18), int(Qt::AlignRight | Qt::AlignVCenter), QString::number(stage * 25));
        if (stage == 0) continue;
        paintStageMark(p, m_theme, QPointF(plot.right() + 10, y - 6), stage);
        p.setPen(m_theme.text2);
        p.drawText(QRectF(plot.right() + 32, y - 9, kRight - 34, 18), Qt::AlignVCenter, QStringLiteral("%1 %2").arg(stage).arg(stageName(stage)));
    }
    for (int year = m_data.from.year(); year <= m_data.until.year(); ++year) {
        const double left = at(plot, QDate(year, 1, 1), 0).x();
        const double right = at(plot, QDate(year + 1, 1, 1), 0).x();
        p.setPen(m_theme.borderStrong);
        p.drawLine(QPointF(left, plot.bottom()), QPointF(left, plot.bottom() + 5));
        p.setPen(m_theme.text3);
        if (right - left > 30) p.drawText(QRectF(left, plot.bottom() + 6, right - left, 18), Qt::AlignCenter, QString::number(year));
    }
    const double x = at(plot, m_data.today, 0).x();
    p.setPen(pen(m_theme.today, 1.5));
    p.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    p.setFont(textFont(TextStyle::SmallMedium));
    p.drawText(QRectF(x - 90, plot.top(), 84, 18), Qt::AlignRight, say(QT_TRANSLATE_NOOP("ProgressionChart", "Today")));
    if (m_marker.isValid()) {
        p.setPen(pen(m_theme.accent, 1.5));
        const double marker = at(plot, m_marker, 0).x();
        p.drawLine(QPointF(marker, plot.top()), QPointF(marker, plot.bottom()));
    }
    paintMoments(p, plot);
}

void ProgressionChart::paintMoments(QPainter& p, const QRectF& plot) const {
    const double today = at(plot, m_data.today, 0).x();
    for (const ProgressionPoint& point : m_data.actual) {
        if (point.date == m_data.today) continue;
        p.setPen(pen(m_theme.s4, 1.75));
        p.setBrush(m_theme.surface);
        p.drawEllipse(at(plot, point.date, point.readiness), 4, 4);
    }
    for (const ProgressionPoint& point : m_data.target) {
        const QPointF c = at(plot, point.date, point.readiness);
        p.setPen(pen(m_theme.text2, 1.25));
        p.setBrush(m_theme.surface);
        p.drawPolygon(QPolygonF({c - QPointF(0, 5), c + QPointF(5, 0), c + QPointF(0, 5), c - QPointF(5, 0)}));
    }
    const QFont font = textFont(TextStyle::SmallMedium);
    QList<QRectF> taken;
    for (const StageMoment& m : m_data.moments) {
        const QPointF c = at(plot, m.date, m.readiness);
        p.setPen(pen(m_theme.surface, 1));
        p.setBrush(m_theme.ramp(m.stage).fill);
        p.drawEllipse(c, 5, 5);
        const QString text = say(QT_TRANSLATE_NOOP("ProgressionChart", "Stage %1 earned, %2")).arg(m.stage).arg(QLocale().toString(m.date, QStringLiteral("MMM yyyy")));
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        QRectF box(c.x() - width - 8, c.y() - 26, width, 18);
        // A label that would run over the today line stands at the line's other side.
        if (box.left() < today + 4 && box.right() > today - 4) box.moveLeft(today + 8);
        while (std::any_of(taken.begin(), taken.end(), [&](const QRectF& r) { return r.intersects(box); })) box.moveTop(box.top() - 20);
        taken.append(box);
        paintHaloText(p, QPointF(box.left(), box.bottom() - 4), text, font, m_theme.text1, m_theme.surface);
    }
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
