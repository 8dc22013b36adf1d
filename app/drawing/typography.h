// The face and the type scale: Open Sans, embedded, so that screen, paper and pictures measure alike everywhere.
#pragma once

#include <QFont>
#include <QString>

namespace stagepath {

/// Styles of DESIGN section 2.6 (screen, logical pixels).
enum class TextStyle { Micro, Small, SmallMedium, Body, BodyMedium, BodyStrong, CardTitle, InspectorTitle, PageTitle, Figure, Headline };

/// Registers the embedded faces; call once after the application object exists. Safe to call again.
void installFonts();
/// \p font in italics. Their face is registered when it is first asked for.
QFont slanted(QFont font);
/// Family name of the face, with fallbacks for other scripts.
QStringList fontFamilies();
/// The font of a screen style; `scale` 1.75 in presentation.
QFont textFont(TextStyle style, double scale = 1.0);
/// A font of \p pixels height (screen) at \p weight (400, 500, 600, 700).
QFont fontOfPixels(double pixels, int weight = 400);
/// A font of \p points for paper.
QFont fontOfPoints(double points, int weight = 400);

}  // namespace stagepath
