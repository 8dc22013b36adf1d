// The progression of maturity as a chart: lines by Qt Charts, axis words and marks of our own over the plot area.
#pragma once

#include "app/drawing/theme.h"
#include "core/analysis/progression.h"

#include <QChart>
#include <QPen>

namespace stagepath {

/// Actual solid with markers, projected dashed in steps, target dotted with diamonds, moments when a stage is earned. Shown in
/// a QChartView, or rendered into a PDF or picture as vectors with paintProgression().
class ProgressionChart : public QChart {
    Q_OBJECT
public:
    explicit ProgressionChart(QGraphicsItem* parent = nullptr);
    void show(const Progression& progression, const Theme& theme);
    /// A line across the plot at \p date (the year slider); null for none.
    void setMarker(QDate date);
    /// x of \p date in the chart's coordinates.
    double xOf(QDate date) const;

private:
    class Layer;
    void addSeries();
    void paintGround(QPainter& p) const;
    void paintTint(QPainter& p, const QList<ProgressionPoint>& points, double share) const;
    void paintMarks(QPainter& p) const;
    void paintStageLabel(QPainter& p, int stage) const;
    void paintYear(QPainter& p, int year) const;
    void paintMoments(QPainter& p) const;
    QList<ProgressionPoint> projectedPoints() const;
    QPointF at(QDate date, double readiness) const;
    /// Time runs in reading direction.
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

    Progression m_data;
    Theme m_theme = Theme::light();
    QDate m_marker;
    Layer* m_overlay;
};

/// The pens of the three lines, for the chart and its legends.
struct ProgressionPens {
    explicit ProgressionPens(const Theme& theme);
    QPen actual;
    QPen projected;
    QPen target;
};

/// Paints the chart into \p rect (paper and pictures).
void paintProgression(QPainter& painter, const QRectF& rect, const Progression& progression, const Theme& theme);

}  // namespace stagepath
