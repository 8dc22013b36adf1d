// The small signs of the design, painted alike on screen and paper: stage marks, level cells, lifecycle signs,
// avatars, chips, meters, gates and check shapes. Sizes are in the painter's units; `u` scales (1 = screen pixel).
#pragma once

#include "app/drawing/theme.h"
#include "core/analysis/standing.h"
#include "core/domain/enums.h"

#include <QFont>
#include <QPainter>

namespace stagepath {

/// Four rising bars in a 16×12·u box at \p topLeft; the first \p stage filled in the stage's colour.
void paintStageMark(QPainter& p, const Theme& t, QPointF topLeft, int stage, double u = 1);
/// One 13×18·u (or any size) level cell with its digit; \p level < 0 means unknown ("?").
void paintLevelCell(QPainter& p, const Theme& t, const QRectF& rect, int level, const QFont& font, bool inherited = false);
/// The same with the level as it is written: "2+" where more than half of the next is there; "?" where it isn't known, "–" where
/// it is not applicable.
void paintLevelCell(QPainter& p, const Theme& t, const QRectF& rect, const DimensionStanding& level, const QFont& font);
/// The same in a narrow cell: the whole level alone, paler where it is inherited.
void paintNarrowLevel(QPainter& p, const Theme& t, const QRectF& rect, const DimensionStanding& level, const QFont& font);
/// Four-segment meter filled to \p level (fractions fill the last segment partly).
void paintLevelMeter(QPainter& p, const Theme& t, const QRectF& rect, double level);
/// Score 0 to 5 as five blocks 14×8·u.
void paintScoreBlocks(QPainter& p, const Theme& t, QPointF topLeft, int score, double u = 1);
/// Lifecycle sign 12·u around \p centre.
void paintLifecycle(QPainter& p, const Theme& t, QPointF centre, Lifecycle lifecycle, const QColor& color, double u = 1);
/// Avatar disc with initials of \p name; executives get a stronger ring. Empty name: dashed ring and person sign.
void paintAvatar(QPainter& p, const Theme& t, const QRectF& rect, const QString& name, const QColor& color, bool executive);
/// Octagon, triangle, circle with i of a finding, in a box of \p rect.
void paintSeverity(QPainter& p, const Theme& t, const QRectF& rect, Severity severity);
/// Shield 16×17·u of a gate centred at \p centre; not met: outline in error colour.
void paintGate(QPainter& p, const Theme& t, QPointF centre, int stage, bool met, double u = 1);
/// Diamond 13·u of a milestone.
void paintDiamond(QPainter& p, const QColor& color, QPointF centre, double u = 1);
/// Name of the quadrant's icon.
QString quadrantIcon(Quadrant q);
/// Text with a halo of \p halo colour (2.5 px round join).
void paintHaloText(QPainter& p, QPointF baseline, const QString& text, const QFont& font, const QColor& color, const QColor& halo);
/// Initials of a person's name: first letters of the first and last word.
QString initialsOf(const QString& name);

}  // namespace stagepath
