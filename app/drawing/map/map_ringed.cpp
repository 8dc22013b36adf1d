// Names of bubbles with a ring round them (selected, under the pointer), and what makes room for them.
#include "app/drawing/map/map_layout.h"

#include <QLineF>

#include <algorithm>
#include <iterator>
#include <utility>

namespace stagepath {

namespace {

constexpr double kMapRing = 7;       // px from the rim to outside the ring of a selected bubble
constexpr double kMapRingedAir = 1;  // px between two names

/// What the names of ringed bubbles have to keep off, and what has been placed so far.
struct RingedMap {
    const MapLayout& layout;
    const MapScene& scene;
    const MapPaintOptions& options;
    LabelGround marks;         ///< with the rings, ghosts and trails of the ringed
    QList<MapLabel> standing;  ///< names of other bubbles, where the layout has them
    QList<QRectF> signs;       ///< what never makes room: captions and the words at ghosts
    RingedLabels result;
};

/// Marks with lines to names, and the places of names.
struct KeptOff {
    LabelGround ground;
    QList<QRectF> taken;
};

QLineF nameLine(const RingedMap& m, const MapLabel& label) { return label.apart ? leaderOf(label.rect, m.layout.ground.discs[label.bubble]) : QLineF(); }

/// All that stands; names of bubbles without a ring only if they are not to make room.
KeptOff keptOff(const RingedMap& m, bool keepsStanding) {
    KeptOff off{m.marks, m.signs};
    const auto add = [&](const MapLabel& label) {
        off.taken.append(mapLabelArea(label, m.options.scale));
        if (label.apart) off.ground.lines.append(nameLine(m, label));
    };
    std::for_each(m.result.strong.cbegin(), m.result.strong.cend(), add);
    if (keepsStanding) std::for_each(m.standing.cbegin(), m.standing.cend(), add);
    return off;
}

bool liesOnMarks(const QRectF& rect, const LabelGround& ground) { return coversMarks(rect, ground) || isCrossed(rect, ground.lines); }

/// The ghosts and trails of \p ids that the map doesn't show by itself.
LabelGround tracesOf(const MapLayout& layout, const MapScene& scene, const QList<UseCaseId>& ids, const MapPaintOptions& options) {
    LabelGround traces;
    for (const UseCaseId id : ids) {
        const MapBubble* b = scene.find(id);
        if (!b) continue;
        const MapSpot& spot = layout.spots[b - scene.bubbles.constData()];
        const auto add = [&](const std::optional<MapPoint>& at, bool isShown, double radius) {
            if (!at || isShown) return;
            const QPointF there = layout.geometry.toPoint(*at);
            traces.discs.append({there, radius, true});
            traces.lines.append({spot.centre, there});
        };
        add(b->ghost, b->showsGhost, spot.radius);
        add(b->trail, b->showsTrail, 3 * options.scale);
    }
    return traces;
}

/// Sorts the names that the layout has into those of ringed bubbles, those of others, and those in the way of \p traces.
/// Returns those of \p ringed that have no name yet.
QSet<UseCaseId> sortNames(RingedMap& m, QSet<UseCaseId> ringed, const LabelGround& traces) {
    for (const QRectF& caption : m.layout.captions) {
        if (!caption.isNull()) m.signs.append(caption);
    }
    for (const MapLabel& label : m.layout.labels) {
        if (label.rect.isNull()) continue;
        if (label.ghost) m.signs.append(label.rect);
        else if (liesOnMarks(label.rect, traces)) m.result.moved.append(label);
        else if (ringed.remove(m.scene.bubbles[label.bubble].id)) m.result.strong.append(label);
        else m.standing.append(label);
    }
    return ringed;
}

/// Other names keep off the rings of \p ids too.
void keepOffRings(RingedMap& m, const QList<UseCaseId>& ids) {
    for (const UseCaseId id : ids) {
        if (const MapBubble* b = m.scene.find(id)) m.marks.discs[b - m.scene.bubbles.constData()].ring = (kMapRing - 1) * m.options.scale;
    }
}

/// Moves \p label away from \p disc until it is \p gap from its rim, unless it would cover something there or lie on a line.
void stepBack(MapLabel& label, const LabelGround::Disc& disc, double gap, const KeptOff& off) {
    const QPointF nearest(std::clamp(disc.centre.x(), label.rect.left(), label.rect.right()), std::clamp(disc.centre.y(), label.rect.top(), label.rect.bottom()));
    const QLineF out(disc.centre, nearest);
    const double missing = disc.radius + gap - out.length();
    if (missing <= 0 || out.length() < 1) return;
    const QRectF moved = label.rect.translated(out.dx() / out.length() * missing, out.dy() / out.length() * missing);
    const QRectF airy = moved.adjusted(-kMapRingedAir, -kMapRingedAir, kMapRingedAir, kMapRingedAir);
    const auto meets = [&](const QRectF& other) { return other.intersects(airy); };
    if (!off.ground.bounds.contains(moved) || liesOnMarks(moved, off.ground) || std::any_of(off.taken.cbegin(), off.taken.cend(), meets)) return;
    label.rect = moved;
}

/// The first \p count names, which were there before, make room for the rings of their own bubbles.
void stepAllBack(RingedMap& m, qsizetype count) {
    for (qsizetype i = 0; i < count; ++i) {
        MapLabel label = m.result.strong.takeAt(i);
        stepBack(label, m.layout.ground.discs[label.bubble], kMapRing * m.options.scale, keptOff(m, true));
        m.result.strong.insert(i, label);
    }
}

/// The last kMaxForced of \p ids among \p homeless, in the order of \p ids, so that one more in the selection moves none of the others.
QList<qsizetype> lastWithoutName(const RingedMap& m, const QList<UseCaseId>& ids, QSet<UseCaseId> homeless) {
    QList<qsizetype> last;
    for (auto id = ids.crbegin(); id != ids.crend() && last.size() < kMaxForced; ++id) {
        const MapBubble* b = homeless.remove(*id) ? m.scene.find(*id) : nullptr;
        if (!b) continue;
        const qsizetype i = b - m.scene.bubbles.constData();
        if (reachOfMarks(m.layout.geometry).contains(m.layout.spots[i].centre)) last.prepend(i);
    }
    return last;
}

/// Looks for a place where \p label meets nothing: beside its bubble, else at the end of a line. It stays without one where there is none.
void placeFreely(MapLabel& label, LabelRequest request, const KeptOff& off) {
    if (!hasFreePlace(request, off.ground)) return;
    label.rect = placeBeside(request, off.ground, off.taken);
    if (!label.rect.isNull()) return;
    label.rect = placeApart({request}, off.ground, off.taken, false).constFirst();
    label.apart = !label.rect.isNull();
    if (label.apart) return;
    // Nearer to another bubble, then, or at a line out of one that overlaps its own; the ring tells whose name it is.
    request.forced = true;
    label.rect = placeBeside(request, off.ground, off.taken);
    if (!label.rect.isNull() && off.ground.bounds.contains(label.rect) && !liesOnMarks(label.rect, off.ground)) return;
    label.rect = placeApart({request}, off.ground, off.taken, false).constFirst();
    label.apart = !label.rect.isNull();
}

/// Where there is no free ground: over as few bubbles and names that can make room as there is a way to, with room for a plate.
void placeOnPlate(MapLabel& label, LabelRequest request, const RingedMap& m, const KeptOff& off) {
    const double scale = m.options.scale;
    request.forced = true;
    request.size = mapLabelPlate({QPointF(), request.size}, scale).size();
    LabelGround ground = off.ground;
    for (const MapLabel& other : m.standing) ground.rects.append(mapLabelArea(other, scale));
    QRectF plate = placeBeside(request, ground, off.taken);
    label.apart = plate.isNull();
    if (label.apart) plate = placeApart({request}, ground, off.taken, true).constFirst();
    if (plate.isNull()) {
        label.apart = false;
        return;
    }
    label.rect = mapLabelWords(plate, scale);
    label.covers = label.apart || liesOnMarks(label.rect, off.ground);
}

/// Names that \p label or its line lies over go, to be placed anew.
void makeRoom(RingedMap& m, const MapLabel& label) {
    const QRectF area = mapLabelArea(label, m.options.scale).adjusted(-kMapRingedAir, -kMapRingedAir, kMapRingedAir, kMapRingedAir);
    const auto isMet = [&](const MapLabel& other) {
        const QRectF theirs = mapLabelArea(other, m.options.scale);
        return area.intersects(theirs) || (label.apart && isCrossed(theirs, {nameLine(m, label)})) || (other.apart && isCrossed(area, {nameLine(m, other)}));
    };
    std::copy_if(m.standing.cbegin(), m.standing.cend(), std::back_inserter(m.result.moved), isMet);
    m.standing.removeIf(isMet);
}

/// Names \p bubble where nothing is met, if there is such a place; else other names make room; only then does a plate lie over marks.
/// In a crowd only the highest have names, and these stay.
void placeRinged(RingedMap& m, qsizetype bubble) {
    MapLabel label;
    label.text = mapLabelText(m.scene.bubbles[bubble].name, m.options);
    label.bubble = bubble;
    const LabelRequest request{bubble, mapLabelSize(label.text, m.options), false, (kMapRing - 2) * m.options.scale};
    const bool inCrowd = m.scene.bubbles.size() > kCrowded;
    for (const bool keepsStanding : {true, false}) {
        KeptOff off = keptOff(m, keepsStanding || inCrowd);
        if (keepsStanding || !inCrowd) placeFreely(label, request, off);
        if (label.rect.isNull() && !keepsStanding) placeOnPlate(label, request, m, off);
        if (!label.rect.isNull()) break;
    }
    if (label.rect.isNull()) return;
    label.lean = mapLabelLean(label.rect, m.layout.spots[bubble].centre);
    m.result.moved.removeIf([&](const MapLabel& other) { return other.bubble == bubble; });
    makeRoom(m, label);
    m.result.strong.append(label);
}

/// Other places for the names that had to go; none where there is no free one.
void placeMoved(RingedMap& m) {
    if (m.result.moved.isEmpty()) return;
    KeptOff off = keptOff(m, true);
    QList<LabelRequest> requests;
    for (const MapLabel& label : std::as_const(m.result.moved)) {
        requests.append({label.bubble, mapLabelSize(label.text, m.options), false, 0});
    }
    LabelGround ground = off.ground;
    ground.rects += off.taken;
    const QList<QRectF> beside = placeLabels(requests, ground);
    off.taken += beside;
    off.taken.removeIf([](const QRectF& rect) { return rect.isNull(); });
    for (qsizetype i = 0; i < requests.size(); ++i) {
        MapLabel& label = m.result.moved[i];
        label.rect = beside[i];
        if (beside[i].isNull()) label.rect = placeApart({requests[i]}, off.ground, off.taken, false).constFirst();
        label.apart = beside[i].isNull() && !label.rect.isNull();
        label.covers = false;
        label.lean = mapLabelLean(label.rect, m.layout.spots[label.bubble].centre);
        if (!label.apart) continue;
        off.taken.append(label.rect);
        off.ground.lines.append(nameLine(m, label));
    }
}

}  // namespace

RingedLabels labelsFor(const MapLayout& layout, const MapScene& scene, const QList<UseCaseId>& ids, const MapPaintOptions& options) {
    if (ids.isEmpty()) return {};
    const LabelGround traces = tracesOf(layout, scene, ids, options);
    RingedMap m{layout, scene, options, layout.ground, {}, {}, {}};
    m.marks.discs += traces.discs;
    m.marks.lines += traces.lines;
    const QSet<UseCaseId> homeless = sortNames(m, QSet<UseCaseId>(ids.cbegin(), ids.cend()), traces);
    // The ring of the last one, which is mostly the one under the pointer, moves no name that was given to another before.
    keepOffRings(m, ids.first(ids.size() - 1));
    const qsizetype named = m.result.strong.size();
    const QList<qsizetype> unnamed = lastWithoutName(m, ids, homeless);
    for (const qsizetype bubble : unnamed) placeRinged(m, bubble);
    stepAllBack(m, named);
    keepOffRings(m, ids.last(1));
    placeMoved(m);
    return m.result;
}

}  // namespace stagepath
