// Portfolio maps by chance, the same for every seed.
#pragma once

#include "app/drawing/map/map_layout.h"

namespace stagepath::test {

/// A portfolio of 10 to 60 use cases as they come: in clusters, with signs, ghosts and trails.
MapScene randomScene(quint32 seed);

double distanceTo(const QRectF& rect, QPointF point);
double distanceTo(const QLineF& line, QPointF point);

}  // namespace stagepath::test
