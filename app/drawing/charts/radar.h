// The six levels of a subject as a radar, alike on screen and paper.
#pragma once

#include "app/drawing/theme.h"
#include "core/analysis/standing.h"

#include <QList>
#include <QPen>
#include <QPointF>

class QPainter;

namespace stagepath {

/// What a line of the radar stands for, and so how it is drawn: solid with tint and markers, dashed with a pale tint, dotted,
/// thinly dashed.
enum class RadarRole { Now, Projected, Target, Gate };

struct RadarLine {
    RadarRole role = RadarRole::Now;
    QString name;  ///< for the legend
    std::array<double, kDimensionCount> levels{};  ///< 0 to 4; below 0: unknown, drawn at the centre without a marker
};
/// The line of \p standing.
RadarLine radarLine(RadarRole role, const QString& name, const Standing& standing);

/// \p standing of \p subject as \p name, the levels of its next target, and the gate of the stage after the earned one.
QList<RadarLine> radarToTarget(const Portfolio& portfolio, const Subject& subject, const Standing& standing, const QString& name, QDate today);

struct RadarLook {
    double text = 12;       ///< height of the letters
    bool mirrored = false;  ///< the dimensions run against the clock
    bool legend = true;     ///< names of the lines under the radar
    bool narrow = false;    ///< names above and below the tips instead of beside them
};

/// Where things lie: axis 0 points up, the others follow in reading direction.
struct RadarGeometry {
    RadarGeometry(const QRectF& area, const QList<RadarLine>& lines, const RadarLook& look);
    QPointF at(int axis, double level) const;
    /// Box of the digit of \p level (1 to 4) beside the first axis.
    QRectF digit(int level) const;

    RadarLook look;
    QPointF centre;
    double radius = 0;
    QRectF legend;  ///< empty where there is none
    double legendRow = 0;
};

QPen radarPen(RadarRole role, const Theme& theme);
void paintRadar(QPainter& painter, const QRectF& area, const QList<RadarLine>& lines, const Theme& theme, const RadarLook& look = {});

}  // namespace stagepath
