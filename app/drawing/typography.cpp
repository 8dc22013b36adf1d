#include "app/drawing/typography.h"

#include <QFontDatabase>

// Static libraries drop unreferenced resources; this pulls ours in (it must stand outside any namespace).
static void initFontResources() { Q_INIT_RESOURCE(stagepath_fonts); }

namespace stagepath {

void installFonts() {
    static bool done = false;
    if (done) return;
    done = true;
    initFontResources();
    for (const char* face : {"Regular", "Semibold", "Bold"}) {
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/OpenSans-%1.ttf").arg(QLatin1String(face)));
    }
}

QFont slanted(QFont font) {
    static const int face = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/OpenSans-Italic.ttf"));
    Q_UNUSED(face)
    font.setItalic(true);
    return font;
}

QStringList fontFamilies() {
    return {QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Hebrew"), QStringLiteral("DejaVu Sans")};
}

namespace {

QFont base(int weight) {
    QFont f;
    f.setFamilies(fontFamilies());
    // The face has 400, 600 and 700: the design's 500 is drawn as 600, which by eye is nearer than 400 at these sizes.
    f.setWeight(weight >= 700 ? QFont::Bold : weight >= 500 ? QFont::DemiBold : QFont::Normal);
    f.setHintingPreference(QFont::PreferNoHinting);
    return f;
}

struct Style {
    double pixels;
    int weight;
    double spacing;
};

Style styleOf(TextStyle style) {
    switch (style) {
        case TextStyle::Micro: return {11, 400, 0};
        case TextStyle::Small: return {12, 400, 0};
        case TextStyle::SmallMedium: return {12, 600, 0};
        case TextStyle::Body: return {13, 400, 0};
        case TextStyle::BodyMedium: return {13, 600, 0};
        case TextStyle::BodyStrong: return {13, 600, 0};
        case TextStyle::CardTitle: return {14, 600, 0};
        case TextStyle::InspectorTitle: return {17, 600, -0.2};
        case TextStyle::PageTitle: return {18, 600, -0.2};
        case TextStyle::Figure: return {25, 600, -0.4};
        case TextStyle::Headline: return {30, 600, -0.6};
    }
    return {13, 400, 0};
}

}  // namespace

QFont textFont(TextStyle style, double scale) {
    const Style s = styleOf(style);
    QFont f = fontOfPixels(s.pixels * scale, s.weight);
    if (s.spacing != 0) f.setLetterSpacing(QFont::AbsoluteSpacing, s.spacing * scale);
    return f;
}

QFont fontOfPixels(double pixels, int weight) {
    QFont f = base(weight);
    f.setPixelSize(qMax(1, qRound(pixels)));
    return f;
}

QFont fontOfPoints(double points, int weight) {
    QFont f = base(weight);
    f.setPointSizeF(points);
    return f;
}

}  // namespace stagepath
