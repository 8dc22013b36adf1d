#include "app/views/timeline/timeline_still.h"

#include <QHashFunctions>
#include <QPainter>

#include <algorithm>

namespace stagepath {

namespace {

/// What a drag may change of the things that stand still: conflicts, broken lines, gates met, the place looked at.
std::size_t hashOf(const TimelineLayout& layout, const Theme& theme, const TimelineWindow& window) {
    std::size_t hash = qHashMulti(0, window.scrollX, window.scrollY, window.target.width(), window.target.height(), window.mirrored, theme.surface.rgba());
    const auto moves = [&layout](int bar) { return layout.lifted.contains(bar) || std::binary_search(layout.linked.begin(), layout.linked.end(), bar); };
    for (int i = 0; i < layout.scene.bars.size(); ++i) {
        const TimelineBar& bar = layout.scene.bars[i];
        if (bar.conflict && !moves(i)) hash = qHashMulti(hash, i, bar.clashFrom.toJulianDay(), bar.clashTo.toJulianDay());
    }
    for (int i = 0; i < layout.scene.links.size(); ++i) {
        const TimelineLink& link = layout.scene.links[i];
        if (link.broken && !layout.lifted.contains(link.from) && !layout.lifted.contains(link.to)) hash = qHashMulti(hash, -i);
    }
    for (const TimelineMilestone& m : layout.scene.milestones) hash = qHashMulti(hash, m.met, m.date.toJulianDay());
    return hash;
}

}  // namespace

void TimelineStill::paint(QPainter& painter, const TimelineLayout& layout, const Theme& theme, const TimelineWindow& window, const TimelineMarks& marks, ScreenCache& cache) {
    const double scale = painter.device()->devicePixelRatioF();
    const QSize size = (window.target.size() * scale).toSize();
    const std::size_t shown = hashOf(layout, theme, window);
    if (m_picture.size() != size || m_picture.devicePixelRatio() != scale || m_shown != shown) {
        m_picture = QPixmap(size);
        m_picture.setDevicePixelRatio(scale);
        m_picture.fill(theme.surface);
        m_shown = shown;
        QPainter still(&m_picture);
        still.translate(-window.target.topLeft());
        paintTimeline(still, layout, theme, window, marks, &cache, TimelineLayer::Still);
    }
    painter.drawPixmap(window.target.topLeft(), m_picture);
    paintTimeline(painter, layout, theme, window, marks, &cache, TimelineLayer::Lifted);
}

}  // namespace stagepath
