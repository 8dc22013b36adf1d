// Ready pictures of bubbles show what would be drawn without them.
#include "app/drawing/map/map_sprites.h"
#include "app/drawing/theme.h"
#include "tests/support/support.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

using namespace stagepath;

namespace {

constexpr int kMapSpritesTestSize = 96;  // px
constexpr int kMapSpritesTestRounding = 16;

QImage drawn(const MapBubble& bubble, QPointF middle, double scale, double ratio, MapSprites* sprites) {
    QImage image(QSize(kMapSpritesTestSize, kMapSpritesTestSize) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter p(&image);
    MapPaintOptions options;
    options.scale = scale;
    options.sprites = sprites;
    paintBubble(p, Theme::light(), bubble, middle, bubble.radius * scale, options);
    return image;
}

/// Roundings at the rims apart: what is cut differs by much more.
bool isAlike(const QImage& a, const QImage& b) {
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)), std::abs(qBlue(one) - qBlue(other)), std::abs(qAlpha(one) - qAlpha(other))});
            if (most > kMapSpritesTestRounding) return false;
        }
    }
    return true;
}

/// A ready picture is moved by less than half a pixel of the screen; at one of these places it isn't.
bool isSame(const MapBubble& bubble, double scale, double ratio, MapSprites& sprites) {
    for (int place = 0; place < 16; ++place) {
        const QPointF middle = QPointF(place % 4, place / 4) + QPointF(kMapSpritesTestSize, kMapSpritesTestSize) / 2 - QPointF(1, 1);
        if (isAlike(drawn(bubble, middle, scale, ratio, &sprites), drawn(bubble, middle, scale, ratio, nullptr))) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("no bubble loses its rim or its sign where it is drawn from a ready picture", "[map]") {
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        for (const double scale : {1.0, 1.75}) {
            MapSprites sprites;
            sprites.prepare(Theme::light(), scale, ratio);
            for (const Lifecycle lifecycle : {Lifecycle::Idea, Lifecycle::Development, Lifecycle::Pilot, Lifecycle::Production, Lifecycle::Scaled, Lifecycle::Retired}) {
                for (const bool illusion : {false, true}) {
                    for (double radius = 3; radius < 15; radius += 1.7) {
                        MapBubble bubble;
                        bubble.lifecycle = lifecycle;
                        bubble.illusion = illusion;
                        bubble.readinessScored = bubble.impactScored = true;
                        bubble.radius = radius;
                        INFO("radius " << radius << ", scale " << scale << ", ratio " << ratio << ", lifecycle " << static_cast<int>(lifecycle) << (illusion ? ", with its sign" : ""));
                        CHECK(isSame(bubble, scale, ratio, sprites));
                    }
                }
            }
        }
    }
}
