// The line icons, recoloured to the theme and cached per name, colour, size and scale.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace stagepath {

/// Icon \p name (file name in resources/icons without .svg) stroked in \p color.
QIcon icon(const QString& name, const QColor& color);
/// The name of the icon that means the same where words run in \p direction: undo and redo point the other way from right to left.
QString facing(const QString& name, Qt::LayoutDirection direction);
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);
/// Paints the icon as vectors into \p rect (paper and pictures).
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);
/// The program's mark, in its own colours.
void paintLogo(QPainter& painter, const QRectF& rect);

}  // namespace stagepath
