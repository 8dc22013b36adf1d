#include "app/drawing/theme.h"

#include <QWidget>

#include <cmath>

namespace stagepath {

namespace {

Theme make(bool isDark) {
    Theme t;
    t.isDark = isDark;
#define X(name, lightValue, darkValue) t.name = QColor(QRgb(isDark ? darkValue : lightValue));
    STAGEPATH_TOKENS(X)
#undef X
    return t;
}

}  // namespace

QColor mix(const QColor& top, const QColor& ground, double share) {
    const auto blend = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {blend(top.red(), ground.red()), blend(top.green(), ground.green()), blend(top.blue(), ground.blue())};
}

const Theme& Theme::light() {
    static const Theme theme = make(false);
    return theme;
}

const Theme& Theme::dark() {
    static const Theme theme = make(true);
    return theme;
}

const Theme& Theme::of(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

const Theme& Theme::of(const QWidget* widget) { return of(widget->palette()); }

RampColors Theme::ramp(int level) const {
    switch (level) {
        case 1: return {s1, s1line, s1text, s1tint};
        case 2: return {s2, s2line, s2text, s2tint};
        case 3: return {s3, s3line, s3text, s3tint};
        case 4: return {s4, s4line, s4text, s4tint};
        default: return {l0, l0line, l0text, inset};
    }
}

QColor Theme::quadrantTint(Quadrant q) const {
    switch (q) {
        case Quadrant::ScaleNow: return qScale;
        case Quadrant::BuildReadiness: return qBuild;
        case Quadrant::QuickWin: return qQuick;
        default: return qRethink;
    }
}

QColor Theme::quadrantText(Quadrant q) const {
    switch (q) {
        case Quadrant::ScaleNow: return qScaleText;
        case Quadrant::BuildReadiness: return qBuildText;
        case Quadrant::QuickWin: return qQuickText;
        default: return qRethinkText;
    }
}

QColor Theme::category(const QString& token) const {
    const QColor all[] = {c1, c2, c3, c4, c5, c6, c7, c8};
    const int n = token.size() == 2 && token[0] == QLatin1Char('c') ? token[1].digitValue() : 0;
    return n >= 1 && n <= 8 ? all[n - 1] : c8;
}

QString Theme::categoryToken(int n) { return QStringLiteral("c%1").arg(n % 8 + 1); }

QColor Theme::barFill(const QColor& color) const { return mix(color, surface, 0.20); }
QColor Theme::barLine(const QColor& color) const { return mix(color, surface, 0.65); }

QPalette Theme::palette() const {
    QPalette p;
    p.setColor(QPalette::Window, canvas);
    p.setColor(QPalette::WindowText, text1);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, inset);
    p.setColor(QPalette::Text, text1);
    p.setColor(QPalette::PlaceholderText, text3);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text1);
    p.setColor(QPalette::BrightText, onAccent);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::ToolTipText, text1);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Midlight, border);
    p.setColor(QPalette::Mid, borderStrong);
    p.setColor(QPalette::Dark, control);
    p.setColor(QPalette::Shadow, text3);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, disabled);
    return p;
}

}  // namespace stagepath
