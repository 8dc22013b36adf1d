// The look of all controls: Fusion with the design's shapes and the theme's colours.
#pragma once

#include <QProxyStyle>

class QApplication;

namespace stagepath {

struct Theme;

/// Paints buttons, fields, check boxes, menus, scroll bars and the focus ring by the design tokens of the palette's theme.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    using QProxyStyle::polish;
    /// Dialogs stand on the surface.
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
};

/// Which theme the user wants.
enum class ThemeChoice { System, Light, Dark };
/// Sets fonts, style and palette of the application. System follows the palette the application started with.
void applyTheme(QApplication& application, ThemeChoice choice);
/// The choice kept in the settings of this computer.
ThemeChoice savedThemeChoice();
void saveThemeChoice(ThemeChoice choice);

}  // namespace stagepath
