// The progression of maturity as a chart: lines by Qt Charts, axis words and marks of our own over the plot area.
#pragma once

#include "app/drawing/theme.h"
#include "core/analysis/progression.h"

#include <QChart>

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
    class Overlay;
    void addSeries();
    void paintOverlay(QPainter& p) const;
    void paintGrid(QPainter& p, const QRectF& plot) const;
    void paintMoments(QPainter& p, const QRectF& plot) const;
    QPointF at(const QRectF& plot, QDate date, double readiness) const;

    Progression m_data;
    Theme m_theme = Theme::light();
    QDate m_marker;
    Overlay* m_overlay;
};

/// Paints the chart into \p rect (paper and pictures).
void paintProgression(QPainter& painter, const QRectF& rect, const Progression& progression, const Theme& theme);

}  // namespace stagepath
