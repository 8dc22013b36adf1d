// The colours of the design, light and dark, by name. Reference: DESIGN section 2.
#pragma once

#include "core/domain/enums.h"

#include <QColor>
#include <QPalette>

class QWidget;

namespace stagepath {

// name, light, dark
#define STAGEPATH_TOKENS(X) \
    X(canvas, 0xF5F6F8, 0x0F1216) \
    X(rail, 0xEEF0F3, 0x13171C) \
    X(surface, 0xFFFFFF, 0x181C22) \
    X(raised, 0xFFFFFF, 0x20252D) \
    X(inset, 0xF5F6F8, 0x12161B) \
    X(hover, 0xF0F2F5, 0x222831) \
    X(press, 0xE6E9EE, 0x2A313B) \
    X(border, 0xE2E6EB, 0x2A303A) \
    X(borderStrong, 0xC8CFD8, 0x3D4653) \
    X(control, 0x868F9D, 0x737E8E) \
    X(text1, 0x161B22, 0xE9EDF2) \
    X(text2, 0x454F5D, 0xB4BDC9) \
    X(text3, 0x5F6977, 0x8E99A8) \
    X(onAccent, 0xFFFFFF, 0x0B1530) \
    X(disabled, 0x9AA3AF, 0x5F6977) \
    X(accent, 0x2557D6, 0x86A9FF) \
    X(accentHover, 0x1D47B3, 0xA3BEFF) \
    X(accentTint, 0xE9EFFD, 0x1C2947) \
    X(accentLine, 0xA9C0F5, 0x3D5BA6) \
    X(focus, 0x2557D6, 0x86A9FF) \
    X(error, 0xB42318, 0xFF8A80) \
    X(errorTint, 0xFDECEA, 0x3A1B1A) \
    X(warning, 0x8A5300, 0xF2B84B) \
    X(warningFill, 0xD98A00, 0xF2B84B) \
    X(warningTint, 0xFFF3DC, 0x36290F) \
    X(ok, 0x17714A, 0x63C997) \
    X(okTint, 0xE6F4EC, 0x132E22) \
    X(hint, 0x4B5C78, 0xA9B7CE) \
    X(hintTint, 0xEDF1F7, 0x1F2733) \
    X(l0, 0xF1EFEA, 0x23272E) \
    X(l0line, 0x938C7C, 0x6C7686) \
    X(s1, 0xF0CD84, 0xF0CD84) \
    X(s2, 0x74B59D, 0x79C0A6) \
    X(s3, 0x2B7F88, 0x3F9AA4) \
    X(s4, 0x173F5B, 0x4675A6) \
    X(s1line, 0xA87A1E, 0xF7E0B0) \
    X(s2line, 0x3F8870, 0xA7DAC8) \
    X(s3line, 0x1B5F67, 0x7BC3CB) \
    X(s4line, 0x0E2B40, 0x86ADD4) \
    X(s1text, 0x3A2A06, 0x2B1F04) \
    X(s2text, 0x0B2A20, 0x08221A) \
    X(s3text, 0xFFFFFF, 0x04181B) \
    X(s4text, 0xFFFFFF, 0xFFFFFF) \
    X(l0text, 0x454F5D, 0xB4BDC9) \
    X(s1tint, 0xFCF5E4, 0x2E2818) \
    X(s2tint, 0xEAF5F0, 0x1A2C27) \
    X(s3tint, 0xE4F1F2, 0x16292D) \
    X(s4tint, 0xE5ECF2, 0x1A2635) \
    X(qScale, 0xE9F4F0, 0x152621) \
    X(qBuild, 0xECF0FC, 0x171F33) \
    X(qQuick, 0xFBF5E6, 0x272214) \
    X(qRethink, 0xF2F3F5, 0x1B1F25) \
    X(qScaleText, 0x0F6650, 0x7FD0B4) \
    X(qBuildText, 0x2E4EB0, 0xA3BBFF) \
    X(qQuickText, 0x7A5500, 0xE6C274) \
    X(qRethinkText, 0x505A67, 0xAAB4C0) \
    X(c1, 0x2A5CDB, 0x4C84F5) \
    X(c2, 0xBE7A22, 0xD08F2E) \
    X(c3, 0x2FA583, 0x2CC79A) \
    X(c4, 0x8A2577, 0xC99AD2) \
    X(c5, 0x45B0F2, 0xBDE3F7) \
    X(c6, 0x7E2A1C, 0xA85A48) \
    X(c7, 0xC2B82E, 0xE3DC55) \
    X(c8, 0x7D828C, 0x76858A) \
    X(rollout, 0x2E3D57, 0xC3CEDF) \
    X(rolloutText, 0xFFFFFF, 0x141A24) \
    X(baseline, 0x8C96A4, 0x7A8595) \
    X(critical, 0x9C2B5E, 0xF07FB0) \
    X(today, 0xC0362C, 0xFF7A6E) \
    X(grid, 0xE9ECF0, 0x242A33)

/// Fill, line, text and tint of a stage or level (0 to 4; level 0 has no tint of its own and uses its fill).
struct RampColors {
    QColor fill;
    QColor line;
    QColor text;
    QColor tint;
};

/// All colours of one theme. Paper always uses light().
struct Theme {
    bool isDark = false;
#define X(name, light, dark) QColor name;
    STAGEPATH_TOKENS(X)
#undef X

    static const Theme& light();
    static const Theme& dark();
    /// The theme in which \p widget (or a palette) is shown.
    static const Theme& of(const QWidget* widget);
    static const Theme& of(const QPalette& palette);

    RampColors ramp(int level) const;            ///< 0 to 4
    QColor quadrantTint(Quadrant q) const;
    QColor quadrantText(Quadrant q) const;
    /// Category colour by token ("c1" to "c8"); anything else counts as c8.
    QColor category(const QString& token) const;
    /// The token of the n-th category, repeating after eight.
    static QString categoryToken(int n);
    /// Fill (20 %) and line (65 %) of a tinted bar in \p color, mixed on the surface so that they are opaque.
    QColor barFill(const QColor& color) const;
    QColor barLine(const QColor& color) const;
    QPalette palette() const;
};

/// \p share of \p top over \p ground, opaque.
QColor mix(const QColor& top, const QColor& ground, double share);

}  // namespace stagepath
