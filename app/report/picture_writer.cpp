#include "app/report/picture_writer.h"

#include "app/drawing/charts/heat_map.h"
#include "app/drawing/charts/radar.h"
#include "app/drawing/charts/stage_stack.h"
#include "app/drawing/map/map_painter.h"
#include "app/drawing/progression_chart.h"
#include "app/drawing/timeline/maturity_strip.h"
#include "app/drawing/typography.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/plan/progression.h"
#include "core/domain/values/date_words.h"
#include "core/domain/values/error.h"
#include "core/exchange/reading/file_bytes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <functional>

namespace stagepath {

namespace {

constexpr double kPictureWriterWidth = 1600;
constexpr double kPictureWriterHeight = 1000;
constexpr double kPictureWriterEndRoom = 24;  ///< for the gates and labels of the last day

/// A picture of a certain size and what paints it.
struct Picture {
    QSizeF size;
    std::function<void(QPainter&)> paint;
};

Picture roadmapPicture(const Portfolio& p, QDate today) {
    TimelineOptions options;
    options.baseline = latestBaseline(p);
    TimelineScene scene = buildTimelineScene(p, today, options);
    markFindings(scene, p, openFindings(p, today));
    const TimelineMetrics metrics = TimelineMetrics::screen();
    const TimelineLayout layout = layoutTimeline(scene, TimeAxis::fitting(scene.from, scene.until, kPictureWriterWidth - metrics.laneColumn - kPictureWriterEndRoom, scene.fiscalStartMonth), metrics);
    const double height = windowHeight(layout, 0, layout.lanesHeight);
    const QSizeF size(kPictureWriterWidth, height + metrics.stripHeight);
    const Portfolio before = options.baseline.isNull() ? Portfolio() : withBaseline(p, options.baseline);
    const MaturityStrip strip = buildMaturityStrip(p, options.baseline.isNull() ? nullptr : &before, Subject::enterprise(), today, scene.from, scene.until);
    return {size, [=](QPainter& painter) {
                TimelineWindow window;
                window.target = QRectF(0, 0, kPictureWriterWidth, height);
                window.paper = true;
                paintTimeline(painter, layout, Theme::light(), window);
                paintMaturityStrip(painter, QRectF(0, height, kPictureWriterWidth, metrics.stripHeight), strip, layout, window, Theme::light());
            }};
}

/// The enterprise, its units and all use cases that are not retired, as high as they need.
Picture heatPicture(const Portfolio& p, QDate today) {
    QList<HeatRow> rows;
    const auto add = [&](const Subject& subject) { rows.append(heatRow(p, subject, standingOf(p, subject, today))); };
    add(Subject::enterprise());
    for (const BusinessUnit& u : p.units()) add(Subject::of(u.id));
    for (const UseCase& u : p.useCases()) {
        if (u.lifecycle != Lifecycle::Retired) add(Subject::of(u.id));
    }
    HeatLook look;
    look.unit = 240;
    const QRectF area(24, 24, kPictureWriterWidth - 48, HeatLayout::heightOf(rows, look));
    return {{kPictureWriterWidth, area.height() + 48}, [=](QPainter& painter) {
                const HeatLayout layout(area, rows, look);
                paintHeatHead(painter, layout, QCoreApplication::translate("Picture", "Subject"), Theme::light());
                for (int i = 0; i < rows.size(); ++i) paintHeatRow(painter, layout, i, rows[i], Theme::light());
            }};
}

Picture radarPicture(const Portfolio& p, QDate today, const PictureSubject& about) {
    const QDate then = about.then.isValid() ? about.then : QDate(planEnd(p, today).year(), 12, 31);
    const Projection projection(p, today);
    const QString now = QCoreApplication::translate("Picture", "Now");
    QList<RadarLine> lines = radarToTarget(p, about.subject, projection.at(about.subject, today), now, today);
    if (!about.toTarget) lines = {lines.constFirst(), radarLine(RadarRole::Projected, shownLongDate(then), projection.at(about.subject, then))};
    return {{800, 640}, [=](QPainter& painter) { paintRadar(painter, QRectF(24, 24, 752, 592), lines, Theme::light(), {16, false, true}); }};
}

/// Without a line the picture says what it waits for.
Picture maturityPicture(const Progression& progression) {
    return {{kPictureWriterWidth, 640}, [=](QPainter& painter) {
                const QRectF area(24, 24, kPictureWriterWidth - 48, 592);
                paintProgression(painter, area, progression, Theme::light());
                if (hasLine(progression)) return;
                painter.setFont(textFont(TextStyle::Body));
                painter.setPen(Theme::light().text2);
                painter.drawText(area, int(Qt::AlignCenter), QCoreApplication::translate("Picture", "The line begins with a first assessment."));
            }};
}

Picture pictureOf(const Portfolio& p, QDate today, PictureView view, const PictureSubject& about) {
    const QRectF area(24, 24, kPictureWriterWidth - 48, kPictureWriterHeight - 48);
    switch (view) {
        case PictureView::Map: return {{kPictureWriterWidth, kPictureWriterHeight}, [=](QPainter& painter) { paintMap(painter, area, buildMapScene(p, today, MapOptions{}), Theme::light(), MapPaintOptions{}); }};
        case PictureView::Roadmap: return roadmapPicture(p, today);
        case PictureView::Maturity: return maturityPicture(progressionOf(p, about.subject, today));
        case PictureView::Heatmap: return heatPicture(p, today);
        case PictureView::Stages: return {{1000, 640}, [=](QPainter& painter) { paintStageStack(painter, QRectF(24, 24, 952, 592), stageStackOf(p, today, about.subject.unit), Theme::light(), 16); }};
        case PictureView::Radar: return radarPicture(p, today, about);
    }
    return {};
}

QByteArray asSvg(const Picture& picture) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), picture.size), Theme::light().surface);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray asPng(const Picture& picture) {
    QImage image((picture.size * 2).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Theme::light().surface);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    picture.paint(painter);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

}  // namespace

QStringList pictureViewNames() {
    return {QStringLiteral("map"), QStringLiteral("roadmap"), QStringLiteral("maturity"), QStringLiteral("heatmap"), QStringLiteral("stages"), QStringLiteral("radar")};
}

QByteArray pictureBytes(const Portfolio& portfolio, QDate today, PictureView view, const QString& format, const PictureSubject& about) {
    installFonts();
    const Picture picture = pictureOf(portfolio, today, view, about);
    return format == QLatin1String("svg") ? asSvg(picture) : asPng(picture);
}

void writePicture(const Portfolio& portfolio, QDate today, PictureView view, const QString& file, const PictureSubject& about) {
    const QString format = QFileInfo(file).suffix().toLower();
    if (format != QLatin1String("svg") && format != QLatin1String("png")) {
        throw Error(QCoreApplication::translate("Picture", "%1 ends in no format for pictures. Use .svg or .png.").arg(file));
    }
    writeFileAtomically(file, pictureBytes(portfolio, today, view, format, about));
}

}  // namespace stagepath
