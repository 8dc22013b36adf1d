// One picture of the programme as SVG or PNG.
#pragma once

#include "core/domain/portfolio.h"

#include <QByteArray>
#include <QStringList>

namespace stagepath {

enum class PictureView { Map, Roadmap, Maturity };
/// Names that the command line takes: map, roadmap, maturity.
QStringList pictureViewNames();

/// Draws \p view in the light theme, as \p format: svg or png.
QByteArray pictureBytes(const Portfolio& portfolio, QDate today, PictureView view, const QString& format);
/// Draws \p view in the light theme. The ending of \p file chooses the format. Throws Error naming the file.
void writePicture(const Portfolio& portfolio, QDate today, PictureView view, const QString& file);

}  // namespace stagepath
