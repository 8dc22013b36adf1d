// Places labels around bubbles so that they cover nothing. Plain geometry; no painting.
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace stagepath {

/// A label that wants a place at a disc.
struct LabelRequest {
    QPointF centre;
    double radius = 0;
    QSizeF size;
    bool forced = false;  ///< must be shown, whatever it covers (the selected one)
};

/// What labels should keep off.
struct LabelGround {
    struct Disc {
        QPointF centre;
        double radius = 0;
        bool faint = false;  ///< a ghost: may be covered if need be
    };
    QRectF bounds;         ///< labels stay inside
    QList<Disc> discs;     ///< bubbles and ghosts, those of the requests too
    QList<QRectF> rects;   ///< captions and signs
    QList<QLineF> lines;   ///< trails: crossing costs
    QList<QLineF> borders; ///< threshold lines: crossing costs a little
    bool mirrored = false; ///< prefer the left side
};

/// A rectangle for each request, in its order; a null one where there is no room. Earlier requests choose first.
/// No two of the rectangles overlap, but a forced one may cover bubbles where everything is full.
QList<QRectF> placeLabels(const QList<LabelRequest>& requests, const LabelGround& ground);

}  // namespace stagepath
