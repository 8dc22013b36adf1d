#include "app/drawing/charts/stage_stack.h"

#include "app/drawing/charts/chart_day.h"
#include "app/drawing/charts/label_spread.h"
#include "app/drawing/typography.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

#include <QAreaSeries>
#include <QCoreApplication>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace stagepath {

namespace {

constexpr double kStageStackTop = 8;
constexpr double kSwatch = 10;
constexpr double kHatchApart = 6;
/// The least height between two figures of the axis.
constexpr double kTickApart = 34;
/// The band over stage 0.
constexpr int kNotAssessedBand = -1;

QString labelOf(int stage) {
    if (stage == kNotAssessedBand) return QCoreApplication::translate("StageStackChart", "Not assessed");
    return stage == 0 ? stageName(0) : QCoreApplication::translate("StageStackChart", "Stage %1").arg(stage);
}

int countIn(const StageCounts& counts, int stage) { return stage == kNotAssessedBand ? counts.notAssessed : counts.counts[static_cast<std::size_t>(stage)]; }

/// The smallest of 1, 2, 5, 10, 20 … whose steps stand kTickApart apart.
int roundStep(double pixelsPerUseCase) {
    int unit = 1;
    for (;; unit *= 10) {
        for (const int step : {unit, 2 * unit, 5 * unit}) {
            if (step * pixelsPerUseCase >= kTickApart) return step;
        }
    }
}

/// Rising lines over \p r that go on in the rectangle beside it. Drawn one by one: pictures of vectors know no pattern.
void paintHatch(QPainter& p, const QRectF& r, const QColor& color) {
    p.setPen(QPen(color, 1));
    for (double sum = std::ceil((r.left() + r.top()) / kHatchApart) * kHatchApart; sum < r.right() + r.bottom(); sum += kHatchApart) {
        const double left = std::max(r.left(), sum - r.bottom());
        const double right = std::min(r.right(), sum - r.top());
        if (right > left) p.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
}

/// Use cases in \p stage or higher; in the band of what is not assessed all.
int upTo(const StageCounts& counts, int stage) {
    int sum = stage == kNotAssessedBand ? counts.notAssessed : 0;
    for (int i = std::max(0, stage); i <= kMaxStage; ++i) sum += counts.counts[static_cast<std::size_t>(i)];
    return sum;
}

/// The corners of the line above \p stage.
QList<QPointF> cornersOf(const StageStack& data, int stage) {
    QList<QPointF> corners;
    for (const StageCounts& step : data.steps) {
        const double count = upTo(step, stage);
        if (!corners.isEmpty()) corners.append({chartDay(step.date), corners.constLast().y()});
        corners.append({chartDay(step.date), count});
    }
    if (!corners.isEmpty()) corners.append({chartDay(data.until) + 1, corners.constLast().y()});
    return corners;
}

}  // namespace

/// Paints what Qt Charts can't.
class StageStackChart::Layer : public QGraphicsItem {
public:
    explicit Layer(StageStackChart* chart) : QGraphicsItem(chart), m_chart(chart) { setZValue(1000); }
    QRectF boundingRect() const override { return m_chart->boundingRect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        m_chart->paintMarks(*painter);
        painter->restore();
    }

private:
    StageStackChart* m_chart;
};

StageStackChart::StageStackChart(QGraphicsItem* parent) : QChart(parent), m_overlay(new Layer(this)) {
    legend()->hide();
    setBackgroundVisible(false);
    setMargins({0, 0, 0, 0});
    layout()->setContentsMargins(0, 0, 0, 0);
    setAnimationOptions(NoAnimation);
}

int StageStackChart::topBand() const { return m_data.anyNotAssessed() ? kNotAssessedBand : 0; }

double StageStackChart::labelWidth() const {
    double width = 0;
    for (int stage = topBand(); stage <= kMaxStage; ++stage) width = std::max(width, QFontMetricsF(fontOfPixels(m_text)).horizontalAdvance(labelOf(stage)));
    return kSwatch + 6 + width + 12 + QFontMetricsF(fontOfPixels(m_text, 600)).horizontalAdvance(QLocale().toString(m_data.total)) + 2;
}

void StageStackChart::show(const StageStack& stack, const Theme& theme, double text) {
    m_data = stack;
    m_theme = theme;
    m_text = text;
    removeAllSeries();
    for (QAbstractAxis* axis : axes()) {
        removeAxis(axis);
        delete axis;
    }
    addSeries();
    const double begin = QFontMetricsF(fontOfPixels(m_text)).horizontalAdvance(QLocale().toString(m_data.total)) + 10;
    const double end = labelWidth() + 10;
    const double foot = m_text + 14;
    setPlotArea(QRectF(isMirrored() ? end : begin, kStageStackTop, std::max(40.0, size().width() - begin - end), std::max(40.0, size().height() - kStageStackTop - foot)));
    update();
}

void StageStackChart::addSeries() {
    if (m_data.steps.isEmpty()) return;
    auto* x = new QValueAxis;
    x->setRange(chartDay(m_data.from), chartDay(m_data.until) + 1);
    x->setReverse(isMirrored());
    auto* y = new QValueAxis;
    y->setRange(0, std::max(1, m_data.total));
    addAxis(x, Qt::AlignBottom);
    addAxis(y, Qt::AlignLeft);
    x->setVisible(false);
    y->setVisible(false);
    for (int stage = topBand(); stage <= kMaxStage; ++stage) {
        auto* upper = new QLineSeries;
        auto* lower = new QLineSeries;
        upper->append(cornersOf(m_data, stage));
        lower->append(cornersOf(m_data, stage + 1));
        auto* area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        area->setPen(QPen(m_theme.surface, 1));
        area->setBrush(stage == kNotAssessedBand ? m_theme.surface : m_theme.ramp(stage).fill);
        QChart::addSeries(area);
        area->attachAxis(x);
        area->attachAxis(y);
    }
}

double StageStackChart::xOf(QDate date) const {
    const QRectF plot = plotArea();
    const double along = (chartDay(date) - chartDay(m_data.from)) / (chartDay(m_data.until) + 1 - chartDay(m_data.from)) * plot.width();
    return isMirrored() ? plot.right() - along : plot.left() + along;
}

QDate StageStackChart::dateAt(double x) const {
    const QRectF plot = plotArea();
    if (m_data.steps.isEmpty() || x < plot.left() || x > plot.right()) return {};
    const double share = (isMirrored() ? plot.right() - x : x - plot.left()) / plot.width();
    return std::min(m_data.until, m_data.from.addDays(static_cast<qint64>(share * static_cast<double>(m_data.from.daysTo(m_data.until) + 1))));
}

double StageStackChart::yOf(double count) const { return plotArea().bottom() - plotArea().height() * count / std::max(1, m_data.total); }

QList<QRectF> StageStackChart::labelBoxes() const {
    QList<double> wanted;
    if (!m_data.steps.isEmpty()) {
        const StageCounts& last = m_data.steps.constLast();
        for (int stage = topBand(); stage <= kMaxStage; ++stage) wanted.append(yOf((upTo(last, stage) + upTo(last, stage + 1)) / 2.0));
    }
    const double height = m_text + 4;
    const double left = isMirrored() ? 0 : plotArea().right() + 10;
    QList<QRectF> boxes;
    for (const double y : spreadLabels(wanted, height, 0, size().height())) boxes.append(QRectF(left, y - height / 2, labelWidth(), height));
    return boxes;
}

void StageStackChart::paintMarks(QPainter& p) const {
    if (m_data.total == 0) {
        p.setFont(fontOfPixels(m_text));
        p.setPen(m_theme.text2);
        const QString text = QCoreApplication::translate("StageStackChart", "There are no use cases to count. Add some on the page Use cases; assessed, they rise here from stage to stage.");
        p.drawText(QRectF(QPointF(), size()).adjusted(0, 8, 0, -8), int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap), text);
        return;
    }
    paintNotAssessed(p);
    paintAxis(p);
    paintYears(p);
    paintLabels(p);
    const double x = xOf(m_data.today);
    p.setPen(QPen(m_theme.today, 1.5));
    p.drawLine(QPointF(x, plotArea().top() - 3), QPointF(x, plotArea().bottom()));
}

/// The area of what is not assessed is told from the surface by its lines.
void StageStackChart::paintNotAssessed(QPainter& p) const {
    for (qsizetype i = 0; topBand() == kNotAssessedBand && i < m_data.steps.size(); ++i) {
        const StageCounts& step = m_data.steps[i];
        const bool isLast = i + 1 == m_data.steps.size();
        const auto [left, right] = std::minmax({xOf(step.date), isLast ? xOf(m_data.until.addDays(1)) : xOf(m_data.steps[i + 1].date)});
        paintHatch(p, QRectF(QPointF(left, yOf(upTo(step, kNotAssessedBand))), QPointF(right, yOf(upTo(step, 0)))), m_theme.borderStrong);
    }
}

QList<int> StageStackChart::ticks() const {
    const int step = roundStep(plotArea().height() / std::max(1, m_data.total));
    QList<int> all;
    for (int count = 0; count <= m_data.total; count += step) all.append(count);
    return all;
}

void StageStackChart::paintAxis(QPainter& p) const {
    const QRectF plot = plotArea();
    p.setFont(fontOfPixels(m_text - 1));
    p.setPen(m_theme.text3);
    for (const int count : ticks()) {
        const double y = yOf(count);
        const QRectF box = isMirrored() ? QRectF(plot.right() + 8, y - 8, size().width() - plot.right() - 8, 16) : QRectF(0, y - 8, plot.left() - 8, 16);
        p.drawText(box, int(Qt::AlignAbsolute | Qt::AlignVCenter | (isMirrored() ? Qt::AlignLeft : Qt::AlignRight)), QLocale().toString(count));
    }
    p.setPen(QPen(m_theme.borderStrong, 1));
    p.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void StageStackChart::paintYears(QPainter& p) const {
    const double bottom = plotArea().bottom();
    p.setFont(fontOfPixels(m_text - 1));
    const double digits = QFontMetricsF(p.font()).horizontalAdvance(QStringLiteral("2000")) + 4;
    for (int year = m_data.from.year(); year <= m_data.until.year(); ++year) {
        const auto [left, right] = std::minmax({xOf(std::max(m_data.from, QDate(year, 1, 1))), xOf(QDate(year + 1, 1, 1))});
        const double begin = isMirrored() ? right : left;
        p.setPen(QPen(m_theme.borderStrong, 1));
        p.drawLine(QPointF(begin, bottom), QPointF(begin, bottom + 4));
        p.setPen(m_theme.text3);
        if (right - left >= digits) p.drawText(QRectF(left, bottom + 4, right - left, m_text + 6), Qt::AlignCenter, shownYear(year));
    }
}

void StageStackChart::paintLabels(QPainter& p) const {
    const bool mirrored = isMirrored();
    const QList<QRectF> boxes = labelBoxes();
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const int stage = topBand() + static_cast<int>(i);
        const QRectF& box = boxes[i];
        const QRectF swatch = QRectF(mirrored ? box.right() - kSwatch : box.left(), box.center().y() - kSwatch / 2, kSwatch, kSwatch).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool isNone = stage == kNotAssessedBand;
        if (isNone) paintHatch(p, swatch, m_theme.borderStrong);
        p.setPen(QPen(isNone ? m_theme.control : m_theme.ramp(stage).line, 1));
        p.setBrush(isNone ? QBrush(Qt::NoBrush) : QBrush(m_theme.ramp(stage).fill));
        p.drawRoundedRect(swatch, 2, 2);
        p.setFont(fontOfPixels(m_text));
        p.setPen(m_theme.text2);
        const double inset = kSwatch + 6;
        p.drawText(mirrored ? box.adjusted(0, 0, -inset, 0) : box.adjusted(inset, 0, 0, 0), int(Qt::AlignAbsolute | Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)), labelOf(stage));
        p.setFont(fontOfPixels(m_text, 600));
        p.setPen(m_theme.text1);
        p.drawText(box, int(Qt::AlignAbsolute | Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight)), QLocale().toString(countIn(m_data.steps.constLast(), stage)));
    }
}

void paintStageStack(QPainter& painter, const QRectF& rect, const StageStack& stack, const Theme& theme, double text) {
    QGraphicsScene scene;
    auto* chart = new StageStackChart;
    scene.addItem(chart);
    chart->resize(rect.size());
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    chart->show(stack, theme, text);
    scene.setSceneRect(QRectF(QPointF(), rect.size()));
    scene.render(&painter, rect, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

}  // namespace stagepath
