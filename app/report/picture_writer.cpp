#include "app/report/picture_writer.h"

#include "app/drawing/charts/heat_map.h"
#include "app/drawing/charts/radar.h"
#include "app/drawing/charts/stage_stack.h"
#include "app/drawing/map/map_painter.h"
#include "app/drawing/progression_chart.h"
#include "app/drawing/timeline/maturity_strip.h"
#include "app/drawing/typography.h"
#include "app/drawing/word_wrap.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/plan/progression.h"
#include "core/domain/values/date_words.h"
#include "core/domain/values/error.h"
#include "core/exchange/reading/file_bytes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <functional>
#include <utility>

namespace stagepath {

namespace {

constexpr double kPictureWriterWidth = 1600;
constexpr double kPictureWriterHeight = 1000;
constexpr double kPictureWriterEndRoom = 24;  ///< for the gates and labels of the last day

constexpr qsizetype kPictureWriterMostRows = 200;  ///< of a heat map; a picture with more of them is too high to be shown anywhere
constexpr int kHeatNotePixels = 13;
constexpr qsizetype kMostCautions = 12;  ///< named under a heat map; the rest is counted
constexpr double kPictureWriterLine = 24;

/// A picture of a certain size and what paints it.
struct Picture {
    QSizeF size;
    std::function<void(QPainter&)> paint;
};

/// What a picture is called by whoever opens or reads it out.
QString pictureTitle(PictureView view) {
    switch (view) {
        case PictureView::Map: return QCoreApplication::translate("Picture", "Portfolio map");
        case PictureView::Roadmap: return QCoreApplication::translate("Picture", "Roadmap");
        case PictureView::Maturity: return QCoreApplication::translate("Picture", "Maturity");
        case PictureView::Heatmap: return QCoreApplication::translate("Picture", "Readiness heat map");
        case PictureView::Stages: return QCoreApplication::translate("Picture", "Stages");
        case PictureView::Radar: return QCoreApplication::translate("Picture", "Readiness radar");
    }
    return {};
}

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

/// The rows of a heat map, and how many have none.
struct HeatContent {
    QList<HeatRow> rows;
    int notAssessed = 0;
    int more = 0;  ///< beyond what one picture can show
};

/// The enterprise, its units and all use cases that are not retired, as far as they are assessed.
HeatContent heatContent(const Portfolio& p, QDate today) {
    HeatContent content;
    const auto add = [&](const Subject& subject) {
        const Standing standing = standingOf(p, subject, today);
        if (!standing.assessed) ++content.notAssessed;
        else if (content.rows.size() >= kPictureWriterMostRows) ++content.more;
        else content.rows.append(heatRow(p, subject, standing));
    };
    add(Subject::enterprise());
    for (const BusinessUnit& u : p.units()) add(Subject::of(u.id));
    for (const UseCase& u : p.useCases()) {
        if (u.lifecycle != Lifecycle::Retired) add(Subject::of(u.id));
    }
    return content;
}

/// The lines under a heat map that say what it leaves out.
QStringList heatNotes(const HeatContent& content) {
    QStringList notes;
    if (content.rows.isEmpty()) notes.append(QCoreApplication::translate("Report", "The map fills with the first assessment of a use case; ten minutes are enough for a light one."));
    if (content.more > 0) notes.append(QCoreApplication::translate("Picture", "and %1 more").arg(content.more));
    if (content.notAssessed > 0) notes.append(QCoreApplication::translate("Picture", "Without an assessment and not shown: %1").arg(content.notAssessed));
    // What the sign beside a figure means, for each that has it.
    QStringList cautions;
    for (const HeatRow& row : content.rows) {
        if (!row.caution.isEmpty()) cautions.append(QStringLiteral("%1 (%2)").arg(row.name, row.caution));
    }
    if (const qsizetype more = cautions.size() - kMostCautions; more > 0) {
        cautions.resize(kMostCautions);
        cautions.append(QCoreApplication::translate("Picture", "and %1 more").arg(more));
    }
    if (!cautions.isEmpty()) notes += wrappedInBox(QStringLiteral("ⓘ ") + cautions.join(QStringLiteral("; ")), QFontMetrics(fontOfPixels(kHeatNotePixels)), kPictureWriterWidth - 48);
    return notes;
}

void paintHeatNotes(QPainter& painter, const QRectF& box, const QStringList& notes) {
    painter.setFont(fontOfPixels(kHeatNotePixels));
    painter.setPen(Theme::light().text2);
    QRectF line(box.left(), box.top(), box.width(), kPictureWriterLine);
    for (const QString& note : notes) {
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), note);
        line.translate(0, kPictureWriterLine);
    }
}

/// As high as its rows need.
Picture heatPicture(const Portfolio& p, QDate today) {
    const HeatContent content = heatContent(p, today);
    const QStringList notes = heatNotes(content);
    HeatLook look;
    look.unit = 240;
    const double map = content.rows.isEmpty() ? 0 : HeatLayout::heightOf(content.rows, look);
    const QRectF area(24, 24, kPictureWriterWidth - 48, map);
    const double height = map + 48 + static_cast<double>(notes.size()) * kPictureWriterLine;
    return {{kPictureWriterWidth, height}, [=](QPainter& painter) {
                const HeatLayout layout(area, content.rows, look);
                if (!content.rows.isEmpty()) paintHeatHead(painter, layout, QCoreApplication::translate("Picture", "Subject"), Theme::light());
                for (int i = 0; i < content.rows.size(); ++i) paintHeatRow(painter, layout, i, content.rows[i], Theme::light());
                paintHeatNotes(painter, QRectF(area.left(), area.bottom() + 4, area.width(), 0), notes);
            }};
}

/// Whom the picture is about, with what has to be said of the figures.
void paintPictureTitle(QPainter& painter, const QRectF& box, const QString& name) {
    const QFont font = fontOfPixels(18, 600);
    painter.setFont(font);
    painter.setPen(Theme::light().text1);
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), QFontMetricsF(font).elidedText(name, Qt::ElideRight, box.width()));
}

Picture radarPicture(const Portfolio& p, QDate today, const PictureSubject& about) {
    const QDate then = about.then.isValid() ? about.then : QDate(planEnd(p, today).year(), 12, 31);
    const Projection projection(p, today);
    const QString now = QCoreApplication::translate("Picture", "Now");
    QList<RadarLine> lines = radarToTarget(p, about.subject, projection.at(about.subject, today), now, today);
    if (!about.toTarget) lines = {lines.constFirst(), radarLine(RadarRole::Projected, shownLongDate(then), projection.at(about.subject, then))};
    const QString name = withCaution(p.nameOf(about.subject), standingOf(p, about.subject, today));
    return {{800, 680}, [=](QPainter& painter) {
                paintPictureTitle(painter, QRectF(24, 18, 752, 28), name);
                paintRadar(painter, QRectF(24, 64, 752, 592), lines, Theme::light(), {16, false, true});
            }};
}

/// Which line is which, up to the right end of \p box. Returns where it begins.
double paintPictureLegend(QPainter& painter, const QRectF& box) {
    const ProgressionPens pens(Theme::light());
    const std::pair<QString, QPen> entries[] = {{QCoreApplication::translate("Picture", "Target"), pens.target},
                                                {QCoreApplication::translate("Picture", "Projected"), pens.projected},
                                                {QCoreApplication::translate("Picture", "Actual"), pens.actual}};
    const QFont font = fontOfPixels(14);
    painter.setFont(font);
    double x = box.right();
    for (const auto& entry : entries) {
        const double wide = QFontMetricsF(font).horizontalAdvance(entry.first) + 2;
        x -= wide;
        painter.setPen(Theme::light().text2);
        painter.drawText(QRectF(x, box.top(), wide, box.height()), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), entry.first);
        painter.setPen(entry.second);
        painter.drawLine(QPointF(x - 32, box.center().y()), QPointF(x - 8, box.center().y()));
        x -= 56;
    }
    return x;
}

/// The title with the legend beside it.
void paintPictureHead(QPainter& painter, const QRectF& box, const QString& name) {
    const double end = paintPictureLegend(painter, box);
    paintPictureTitle(painter, QRectF(box.left(), box.top(), end - box.left(), box.height()), name);
}

/// Without a line the picture says what it waits for.
Picture maturityPicture(const Portfolio& p, QDate today, const Subject& subject) {
    const Progression progression = progressionOf(p, subject, today);
    const QString name = withCaution(p.nameOf(subject), standingOf(p, subject, today));
    return {{kPictureWriterWidth, 640}, [=](QPainter& painter) {
                paintPictureHead(painter, QRectF(24, 18, kPictureWriterWidth - 48, 28), name);
                const QRectF area(24, 56, kPictureWriterWidth - 48, 560);
                paintProgression(painter, area, progression, Theme::light());
                if (hasLine(progression)) return;
                const QString sentence = QCoreApplication::translate("Picture", "The line begins with a first assessment.");
                painter.setFont(textFont(TextStyle::Body));
                painter.fillRect(painter.boundingRect(area, int(Qt::AlignCenter), sentence).adjusted(-12, -6, 12, 6), Theme::light().surface);  // no line runs through it
                painter.setPen(Theme::light().text2);
                painter.drawText(area, int(Qt::AlignCenter), sentence);
            }};
}

Picture pictureOf(const Portfolio& p, QDate today, PictureView view, const PictureSubject& about) {
    const QRectF area(24, 24, kPictureWriterWidth - 48, kPictureWriterHeight - 48);
    switch (view) {
        case PictureView::Map: return {{kPictureWriterWidth, kPictureWriterHeight}, [=](QPainter& painter) { paintMap(painter, area, buildMapScene(p, today, MapOptions{}), Theme::light(), MapPaintOptions{}); }};
        case PictureView::Roadmap: return roadmapPicture(p, today);
        case PictureView::Maturity: return maturityPicture(p, today, about.subject);
        case PictureView::Heatmap: return heatPicture(p, today);
        case PictureView::Stages: return {{1000, 640}, [=](QPainter& painter) { paintStageStack(painter, QRectF(24, 24, 952, 592), stageStackOf(p, today, about.subject.unit), Theme::light(), 16); }};
        case PictureView::Radar: return radarPicture(p, today, about);
    }
    return {};
}

QByteArray asSvg(const Picture& picture, const QString& title, QDate today) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Fixed words and a date only: what is in the workspace would have to be escaped.
    generator.setTitle(title);
    generator.setDescription(QCoreApplication::translate("Picture", "As of %1").arg(shownLongDate(today)));
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
    return format == QLatin1String("svg") ? asSvg(picture, pictureTitle(view), today) : asPng(picture);
}

void writePicture(const Portfolio& portfolio, QDate today, PictureView view, const QString& file, const PictureSubject& about) {
    const QString format = QFileInfo(file).suffix().toLower();
    if (format != QLatin1String("svg") && format != QLatin1String("png")) {
        throw Error(QCoreApplication::translate("Picture", "%1 ends in no format for pictures. Use .svg or .png.").arg(file));
    }
    writeFileAtomically(file, pictureBytes(portfolio, today, view, format, about));
}

}  // namespace stagepath
