// What stands still while bars are dragged, painted once and kept.
#pragma once

#include "app/drawing/timeline/timeline_painter.h"

#include <QPixmap>

namespace stagepath {

/// Paints a window whose lifted bars move: everything else comes from a picture, made anew where what it shows has changed.
class TimelineStill {
public:
    void paint(QPainter& painter, const TimelineLayout& layout, const Theme& theme, const TimelineWindow& window, const TimelineMarks& marks, ScreenCache& cache);
    /// Forgets the picture: a new drag begins, or the layout is another one.
    void clear() { m_picture = {}; }

private:
    QPixmap m_picture;
    std::size_t m_shown = 0;  ///< hash of what the picture shows
};

}  // namespace stagepath
