// One picture of the programme as SVG or PNG.
#pragma once

#include "core/domain/portfolio.h"

#include <QByteArray>
#include <QStringList>

namespace stagepath {

enum class PictureView { Map, Roadmap, Maturity, Heatmap, Stages, Radar };
/// Names that the command line takes: map, roadmap, maturity, heatmap, stages, radar.
QStringList pictureViewNames();

/// Whom a picture is about, where it is about one: maturity, stages and radar.
struct PictureSubject {
    Subject subject;
    QDate then;  ///< the second date of a radar; null: the plan's last year end
    bool toTarget = false;  ///< a radar shows target and gate in place of the second date
};

/// Draws \p view in the light theme, as \p format: svg or png.
QByteArray pictureBytes(const Portfolio& portfolio, QDate today, PictureView view, const QString& format, const PictureSubject& about = {});
/// Draws \p view in the light theme. The ending of \p file chooses the format. Throws Error naming the file.
void writePicture(const Portfolio& portfolio, QDate today, PictureView view, const QString& file, const PictureSubject& about = {});

}  // namespace stagepath
