// Ready pictures of bubbles show what would be drawn without them.
#include "app/drawing/map/map_sprites.h"
#include "app/drawing/theme.h"
#include "tests/support/support.h"

#include <QImage>
#include <QPainter>

using namespace stagepath;

namespace {

constexpr int kMapSpritesTestSize = 90;  // px

QImage drawn(const MapBubble& bubble, double scale, double ratio, MapSprites* sprites) {
    QImage image(QSize(kMapSpritesTestSize, kMapSpritesTestSize) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter p(&image);
    MapPaintOptions options;
    options.scale = scale;
    options.sprites = sprites;
    const double middle = kMapSpritesTestSize / 2.0 - 1;
    paintBubble(p, Theme::light(), bubble, {middle, middle}, bubble.radius * scale, options);
    return image;
}

}  // namespace

TEST_CASE("no bubble loses its rim or its sign where it is drawn from a ready picture", "[map]") {
    for (const double ratio : {1.0, 2.0}) {
        for (const double scale : {1.0, 1.75}) {
            MapSprites sprites;
            sprites.prepare(Theme::light(), scale, ratio);
            for (const Lifecycle lifecycle : {Lifecycle::Idea, Lifecycle::Pilot, Lifecycle::Scaled}) {
                for (const bool illusion : {false, true}) {
                    for (double radius = 3; radius < 15; radius += 1.3) {
                        MapBubble bubble;
                        bubble.lifecycle = lifecycle;
                        bubble.illusion = illusion;
                        bubble.readinessScored = bubble.impactScored = true;
                        bubble.radius = radius;
                        INFO("radius " << radius << ", scale " << scale << ", ratio " << ratio << ", lifecycle " << static_cast<int>(lifecycle) << (illusion ? ", with its sign" : ""));
                        CHECK(drawn(bubble, scale, ratio, &sprites) == drawn(bubble, scale, ratio, nullptr));
                    }
                }
            }
        }
    }
}
