#include "app/views/map/map_panel.h"

#include "app/drawing/theme.h"

#include <QPainter>

namespace stagepath {

MapPanel::MapPanel(QWidget* parent) : QWidget(parent) {}

void MapPanel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.border, 1));
    p.setBrush(t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

}  // namespace stagepath
