// The names that stand beside bars, and what keeps the lines of dependencies off their letters.
#include "app/drawing/timeline/timeline_seen.h"

#include <QPolygonF>
#include <QRegion>

#include <utility>
#include <vector>

namespace stagepath {

namespace {

/// What the letters of a name beside its bar take; null where it has none there. A line ends as near to them at rest as on the move.
QRectF lettersOf(const TimelineCanvas& c, const BarGeometry& g) {
    const double inset = 3 * c.u();
    return g.place == LabelPlace::After || g.place == LabelPlace::Before ? g.label.adjusted(0, inset, 0, -inset) : QRectF();
}

/// The straight parts of lines in one direction: where each runs, and from where to where.
class Parts {
public:
    void add(double at, double a, double b) { m_parts.push_back({at, std::min(a, b), std::max(a, b)}); }
    void sort() {
        std::sort(m_parts.begin(), m_parts.end(), [](const Part& a, const Part& b) { return a.at < b.at; });
    }
    /// Whether one runs between \p low and \p high somewhere from \p from to \p to.
    bool meet(double low, double high, double from, double to) const {
        const auto first = std::lower_bound(m_parts.begin(), m_parts.end(), low, [](const Part& p, double at) { return p.at < at; });
        for (auto it = first; it != m_parts.end() && it->at <= high; ++it) {
            if (it->from < to && it->to > from) return true;
        }
        return false;
    }

private:
    struct Part {
        double at = 0;
        double from = 0;
        double to = 0;
    };
    std::vector<Part> m_parts;
};

}  // namespace

/// In a crowd a line may have no way but behind a name: it ends at the letters and goes on beyond them.
void clearTimelineNames(const TimelineCanvas& c, const QList<int>& links) {
    Parts down;
    Parts across;
    for (const int link : links) {
        const QPolygonF& line = c.layout.route(link);
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QPointF a = line[i - 1];
            const QPointF b = line[i];
            if (std::abs(a.x() - b.x()) < std::abs(a.y() - b.y())) down.add(a.x(), a.y(), b.y());
            else across.add(a.y(), a.x(), b.x());
        }
    }
    down.sort();
    across.sort();
    forSeenBars(c, 0, [&](int bar) {
        const BarGeometry& g = c.layout.bars[bar];
        const QRectF letters = lettersOf(c, g);
        if (letters.isNull()) return;
        const bool isMet = down.meet(letters.left(), letters.right(), letters.top(), letters.bottom()) || across.meet(letters.top(), letters.bottom(), letters.left(), letters.right());
        if (isMet) c.painter.fillRect(c.map(letters), groundOfLane(c.theme, g.lane));
    });
}

QRegion placesOfBars(const TimelineCanvas& c) {
    QRegion places;
    forSeenBars(c, 0, [&](int index) {
        const BarGeometry& g = c.layout.bars[index];
        places += c.map(g.rect).toAlignedRect().intersected(c.body.toAlignedRect());
        if (const QRectF letters = lettersOf(c, g); !letters.isNull()) places += c.map(letters).toAlignedRect().intersected(c.body.toAlignedRect());
    });
    return places;
}

}  // namespace stagepath
