// The readiness heat map: subjects × six dimensions, with readiness and earned stage; alike on screen and paper.
#pragma once

#include "app/drawing/theme.h"
#include "core/analysis/standing.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace stagepath {

struct HeatCell {
    double level = -1;  ///< 0 to 4; below 0: unknown
    bool inherited = false;
    int change = 0;  ///< 1: shown higher than before, −1: lower
    bool notApplicable = false;

    bool isKnown() const { return level >= 0; }
    bool operator==(const HeatCell&) const = default;
};

struct HeatRow {
    Subject subject;
    QString name;
    QString unit;          ///< of a use case; shown where the look has a column for it
    bool strong = false;   ///< a head of what follows: the enterprise, a unit over its use cases
    bool illusion = false;  ///< the set stage is above the earned one
    std::array<HeatCell, kDimensionCount> cells;
    std::optional<double> readiness;
    std::optional<int> earnedStage;
    QString caution;       ///< what has to be said of the figures (cautionText()); they have a sign then
    bool operator==(const HeatRow&) const = default;
};
/// The row of \p subject as it stands on \p now; where \p then is given, with what changed since.
HeatRow heatRow(const Portfolio& portfolio, const Subject& subject, const Standing& now, const Standing* then = nullptr);
/// What a cell shows: "2", "2+", "?".
QString heatText(const HeatCell& cell);
/// The same in a table of words, where nothing is pale: "2 (inherited)".
QString inheritedText(const QString& level);

struct HeatLook {
    double row = 34;
    double gap = 3;
    double head = 40;
    double text = 13;
    double small = 12;
    double leastName = 120;
    double unit = 0;  ///< width of the column of units; 0 for none
    bool mirrored = false;
};

/// Where the boxes of a heat map lie. The head is at the top, a little room follows the first row where it is strong.
class HeatLayout {
public:
    HeatLayout(const QRectF& area, const QList<HeatRow>& rows, const HeatLook& look);
    static double heightOf(const QList<HeatRow>& rows, const HeatLook& look);

    const HeatLook& look() const { return m_look; }
    QRectF cell(int row, int dimension) const;
    QRectF name(int row) const;
    QRectF unit(int row) const;
    QRectF readiness(int row) const;
    QRectF stage(int row) const;
    QRectF line(int row) const;  ///< over the whole width
    /// The box of the head over \p box.
    QRectF headOver(const QRectF& box) const;

private:
    QRectF mirrored(QRectF box) const;
    QRectF column(int row, double left, double width) const;
    double top(int row) const;

    QRectF m_area;
    HeatLook m_look;
    bool m_hasHeadRow = false;
    double m_name = 0;
    double m_cell = 0;
    double m_figure = 0;
};

/// \p first: head of the column of names.
void paintHeatHead(QPainter& painter, const HeatLayout& layout, const QString& first, const Theme& theme);
void paintHeatRow(QPainter& painter, const HeatLayout& layout, int index, const HeatRow& row, const Theme& theme);
void paintHeatCell(QPainter& painter, const QRectF& box, const HeatCell& cell, double text, const Theme& theme);
/// A small triangle, upwards for what rose, downwards for what fell.
void paintChange(QPainter& painter, const QRectF& box, int change, const QColor& color);
/// The sign of an inherited level: from above, into the cell.
void paintInherited(QPainter& painter, QPointF topLeft, const QColor& color);

}  // namespace stagepath
