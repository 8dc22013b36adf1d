// The progression of maturity as a chart: lines by Qt Charts, axis words and marks of our own over the plot area.
#pragma once

#include "app/drawing/theme.h"
#include "core/analysis/plan/progression.h"

#include <QChart>
#include <QPen>

#include <functional>

namespace stagepath {

/// How the chart is laid out. Compact: one of many, without words beside and at the moments. Levels: the axis counts the levels of
/// a dimension, 0 to 4, in the place of readiness.
struct ProgressionLook {
    bool compact = false;
    bool levels = false;
};

/// The words at a moment when a stage is earned. Where they have no room, the box is null and the stage's number stands in the mark.
struct MomentLabel {
    QString text;
    QRectF box;  ///< in the chart's coordinates
};

/// Actual solid with markers, projected dashed in steps, target dotted with diamonds, moments when a stage is earned. Shown in
/// a QChartView, or rendered into a PDF or picture as vectors with paintProgression().
class ProgressionChart : public QChart {
    Q_OBJECT
public:
    explicit ProgressionChart(QGraphicsItem* parent = nullptr);
    void show(const Progression& progression, const Theme& theme);
    void setLook(const ProgressionLook& look) { m_look = look; }
    /// A line across the plot at \p date (the year slider); null for none.
    void setMarker(QDate date);
    /// x of \p date in the chart's coordinates.
    double xOf(QDate date) const;
    /// The date at \p x; null outside the plot.
    QDate dateAt(double x) const;
    /// One for each moment of what is shown, in its order; no two overlap.
    QList<MomentLabel> momentLabels() const;
    /// What says which stage the plan does not reach, beside the end of that stage's line; empty where it reaches all, and in a chart
    /// that is one of many. Without room the box is null.
    MomentLabel unreachedLabel() const;

private:
    class Layer;
    void addSeries();
    void paintGround(QPainter& p) const;
    void paintTint(QPainter& p, const QList<ProgressionPoint>& points, double share) const;
    void paintMarks(QPainter& p) const;
    void paintStageLabel(QPainter& p, int stage) const;
    void paintYear(QPainter& p, int year) const;
    void paintMoments(QPainter& p) const;
    void paintMoment(QPainter& p, const StageMoment& moment, const MomentLabel& label) const;
    void paintMarker(QPainter& p) const;
    QList<QRectF> marks() const;
    QRectF todayWord() const;
    QRectF momentBox(QPointF c, double width, const QList<QRectF>& taken) const;
    QRectF freeBox(const QRectF& over, const QRectF& under, const std::function<bool(const QRectF&)>& isFree) const;
    bool meetsLine(const QRectF& box) const;
    bool meetsMarker(const QRectF& box) const;
    QRectF unreachedBox(int stage, double width, bool keepsOffMarker) const;
    QList<ProgressionPoint> projectedPoints() const;
    QPointF at(QDate date, double readiness) const;
    /// Room for the figures of the axis, where time begins, and for the stages' names, where it ends.
    double roomBefore() const;
    double roomAfter() const;
    /// Time runs in reading direction.
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

    Progression m_data;
    Theme m_theme = Theme::light();
    ProgressionLook m_look;
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
