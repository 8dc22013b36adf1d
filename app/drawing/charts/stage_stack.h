// How many use cases have earned which stage, over time: areas by Qt Charts, words of our own beside and under the plot.
#pragma once

#include "app/drawing/theme.h"
#include "core/analysis/plan/progression.h"

#include <QChart>

namespace stagepath {

/// Stage 4 at the bottom, not started above, and on top, hatched, what is not assessed, where there is any; seams of the surface between. At
/// the end of time each area is named with its count.
/// Shown in a QChartView, or rendered as vectors with paintStageStack().
class StageStackChart : public QChart {
    Q_OBJECT
public:
    explicit StageStackChart(QGraphicsItem* parent = nullptr);
    /// \p text: height of the letters.
    void show(const StageStack& stack, const Theme& theme, double text = 12);
    double xOf(QDate date) const;
    /// The date at \p x of the chart; null outside the plot.
    QDate dateAt(double x) const;
    /// Boxes of the labels, top to bottom: what is not assessed where there is any, then stage 0 to 4.
    QList<QRectF> labelBoxes() const;
    /// The figures at the axis: round ones, 0 first.
    QList<int> ticks() const;

private:
    class Layer;
    void addSeries();
    void paintMarks(QPainter& p) const;
    void paintNotAssessed(QPainter& p) const;
    void paintAxis(QPainter& p) const;
    void paintYears(QPainter& p) const;
    void paintLabels(QPainter& p) const;
    double yOf(double count) const;
    int topBand() const;
    double labelWidth() const;
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

    StageStack m_data;
    Theme m_theme = Theme::light();
    double m_text = 12;
    Layer* m_overlay;
};

/// Paints the chart into \p rect (paper and pictures).
void paintStageStack(QPainter& painter, const QRectF& rect, const StageStack& stack, const Theme& theme, double text = 12);

}  // namespace stagepath
