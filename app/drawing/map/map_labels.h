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
    qsizetype disc = 0;  ///< its own, an index in LabelGround::discs
    QSizeF size;
    bool forced = false;  ///< must be shown, whatever marks it covers (the selected one); never over another label
    double gap = 0;       ///< px kept between the disc and the label besides the usual
};

/// What labels should keep off.
struct LabelGround {
    struct Disc {
        QPointF centre;
        double radius = 0;
        bool faint = false;  ///< a ghost: never covered, but its neighbourhood counts less
        double ring = 0;     ///< px round it that labels keep off as well; lines may go there
    };
    QRectF bounds;         ///< labels stay inside
    QList<Disc> discs;     ///< bubbles and ghosts, those of the requests too
    QList<QRectF> rects;   ///< captions and signs
    QList<QLineF> lines;   ///< trails, and the lines from ghosts to their bubbles
    QList<QLineF> borders; ///< threshold lines: crossing costs a little
    bool mirrored = false; ///< prefer the left side
};

/// A rectangle for each request, in its order; a null one where there is no room. Earlier requests choose
/// first, unless others then find no place. Equal every time.
/// A label that isn't forced covers no other label, bubble, ghost, line, caption or sign, and stands nearer to its own bubble than to
/// any other. A forced one covers no other label, and as little else as there is a way to.
QList<QRectF> placeLabels(const QList<LabelRequest>& requests, const LabelGround& ground);
/// The same for one request beside labels that are placed already, at \p taken.
QRectF placeBeside(const LabelRequest& request, const LabelGround& ground, const QList<QRectF>& taken);

/// A place further away for each request, for labels that are joined to their disc by a line; a null one where there is none.
/// They cover nothing of \p taken. Unless \p mayCover they cover no mark or line either, and their own line goes through no other bubble and
/// under nothing of \p taken; else as few as there is a way to. The line of a forced one may come out of a bubble that overlaps its own. Earlier
/// ones choose first.
QList<QRectF> placeApart(const QList<LabelRequest>& requests, LabelGround ground, QList<QRectF> taken, bool mayCover);
/// False where every place that placeBeside and placeApart know lies over a mark, so that looking for one is needless.
bool hasFreePlace(const LabelRequest& request, const LabelGround& ground);
/// The line from \p disc to the label at \p rect, from rim to edge.
QLineF leaderOf(const QRectF& rect, const LabelGround::Disc& disc);

/// True where \p rect lies over a bubble, sign or ghost of \p ground.
bool coversMarks(const QRectF& rect, const LabelGround& ground);
/// True where one of \p lines goes through \p rect.
bool isCrossed(const QRectF& rect, const QList<QLineF>& lines);

}  // namespace stagepath
