// What lies round a label that looks for a place on the portfolio map, so that crowded maps stay quick. Plain geometry; no painting.
#pragma once

#include "app/drawing/map/map_labels.h"

#include <span>

namespace stagepath {

/// The part of the ground that one request can meet.
struct Surroundings {
    LabelGround::Disc own;
    QList<LabelGround::Disc> others;  ///< from top to bottom
    double widest = 0;                ///< px from the centre of one of the others to outside its ring, at most
    QList<QRectF> rects;
    QList<QLineF> lines;

    /// Those of others whose centres lie no more than \p air px above or below \p area.
    std::span<const LabelGround::Disc> beside(const QRectF& area, double air) const;
};

/// What lies within \p reach px of the disc of \p request, with labels of its size at that distance; others as far as \p air px beside these.
Surroundings surroundingsOf(const LabelRequest& request, const LabelGround& ground, double reach, double air);

/// px from \p rect to \p point; 0 inside.
double distanceTo(const QRectF& rect, QPointF point);
/// True where \p rect comes nearer to \p disc than \p air px.
bool liesOver(const QRectF& rect, const LabelGround::Disc& disc, double air);
/// True where \p line goes through \p disc, or along its rim.
bool isThrough(const QLineF& line, const LabelGround::Disc& disc);
/// True where \p line goes through \p rect.
bool crosses(const QLineF& line, const QRectF& rect);

}  // namespace stagepath
