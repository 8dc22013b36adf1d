// Geometry and painting of radar, stacked stages and heat map.
#include "app/drawing/charts/heat_map.h"
#include "app/drawing/charts/label_spread.h"
#include "app/drawing/charts/radar.h"
#include "app/drawing/charts/stage_stack.h"
#include "app/drawing/typography.h"
#include "tests/support/support.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRandomGenerator>
#include <QSvgGenerator>
#include <QBuffer>

using namespace stagepath;
using test::q;

namespace {

StageStack stackOf(const std::array<int, kMaxStage + 1>& counts, int notAssessed = 0) {
    StageStack s;
    s.from = QDate(2026, 1, 1);
    s.today = QDate(2026, 11, 16);
    s.until = QDate(2029, 12, 31);
    s.steps = {{s.from, counts, notAssessed}};
    s.total = notAssessed;
    for (const int count : counts) s.total += count;
    s.anyAssessed = true;
    return s;
}

QString svgOf(const std::function<void(QPainter&)>& paint) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({400, 400});
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return QString::fromUtf8(buffer.data());
}

}  // namespace

TEST_CASE("labels at the end of a stack never overlap whatever the counts", "[charts]") {
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const double height = 100 + random.bounded(300);
        QList<double> wanted;
        for (int i = 0; i < 5; ++i) wanted.append(random.bounded(height));
        std::sort(wanted.begin(), wanted.end());
        const QList<double> placed = spreadLabels(wanted, 16, 0, height);
        for (int i = 1; i < placed.size(); ++i) CHECK(placed[i] - placed[i - 1] >= 16 - 1e-6);
        CHECK(placed.constFirst() >= 8 - 1e-6);
        CHECK(placed.constLast() <= height - 8 + 1e-6);
    }
}

TEST_CASE("labels that stand free stay where they are", "[charts]") {
    CHECK(spreadLabels({20, 60, 100}, 16, 0, 200) == QList<double>{20, 60, 100});
    CHECK(spreadLabels({100, 100}, 16, 0, 200) == QList<double>{100, 116});
    CHECK(spreadLabels({190, 198}, 16, 0, 200) == QList<double>{176, 192});
}

TEST_CASE("the boxes of a stack's labels lie inside the chart and apart, for random counts", "[charts]") {
    installFonts();
    QRandomGenerator random(3);
    StageStackChart chart;
    chart.resize(360, 240);
    for (int round = 0; round < 60; ++round) {
        std::array<int, kMaxStage + 1> counts{};
        for (int& count : counts) count = random.bounded(4) == 0 ? random.bounded(900) : random.bounded(3);
        chart.show(stackOf(counts), Theme::light());
        const QList<QRectF> boxes = chart.labelBoxes();
        REQUIRE(boxes.size() == 5);
        for (int i = 0; i < boxes.size(); ++i) {
            CHECK(boxes[i].top() >= -0.01);
            CHECK(boxes[i].bottom() <= 240.01);
            CHECK(boxes[i].right() <= 360.01);
            CHECK(boxes[i].left() >= chart.plotArea().right());
            if (i > 0) CHECK(boxes[i].top() >= boxes[i - 1].bottom() - 1e-6);
        }
    }
}

TEST_CASE("stage 4 lies at the bottom of the stack and not started on top", "[charts]") {
    installFonts();
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStageStack(painter, QRectF(0, 0, 400, 300), stackOf({10, 10, 10, 10, 10}), Theme::light());
    painter.end();
    // A column left of the today line, from the bottom up.
    QList<QRgb> seen;
    for (int y = 299; y >= 0; --y) {
        for (int stage = 0; stage <= kMaxStage; ++stage) {
            const QRgb fill = Theme::light().ramp(stage).fill.rgb();
            if (image.pixel(50, y) == fill && (seen.isEmpty() || seen.constLast() != fill)) seen.append(fill);
        }
    }
    QList<QRgb> order;
    for (int stage = kMaxStage; stage >= 0; --stage) order.append(Theme::light().ramp(stage).fill.rgb());
    CHECK(seen == order);
}

TEST_CASE("what is not assessed has a hatched area of its own above not started", "[charts]") {
    installFonts();
    StageStackChart chart;
    chart.resize(400, 300);
    chart.show(stackOf({10, 10, 10, 10, 10}), Theme::light());
    CHECK(chart.labelBoxes().size() == 5);
    chart.show(stackOf({10, 10, 10, 10, 10}, 50), Theme::light());
    CHECK(chart.labelBoxes().size() == 6);

    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStageStack(painter, QRectF(0, 0, 400, 300), stackOf({10, 10, 10, 10, 10}, 50), Theme::light());
    painter.end();
    // Left of the today line: lines and gaps above, the plain fill of stage 0 under them.
    const QRgb fill = Theme::light().ramp(0).fill.rgb();
    int first = 0;
    while (first < 299 && image.pixel(50, first) != fill) ++first;
    CHECK(first == Approx(chart.plotArea().center().y()).margin(3));
    int changes = 0;
    for (int y = static_cast<int>(chart.plotArea().top()) + 2; y < first - 2; ++y) changes += image.pixel(50, y) != image.pixel(50, y - 1);
    CHECK(changes > 20);
    CHECK(svgOf([](QPainter& p) { paintStageStack(p, QRectF(0, 0, 400, 300), stackOf({1, 1, 1, 1, 1}, 7), Theme::light()); }).contains(q("assessed")));
}

TEST_CASE("the axis of a stack names round figures", "[charts]") {
    installFonts();
    StageStackChart chart;
    chart.resize(400, 240);
    for (const auto& [most, ticks] : {std::pair{1991, QList<int>{0, 500, 1000, 1500}}, {24, QList<int>{0, 5, 10, 15, 20}}, {2, QList<int>{0, 1, 2}}}) {
        chart.show(stackOf({most, 0, 0, 0, 0}), Theme::light());
        CHECK(chart.ticks() == ticks);
    }
}

TEST_CASE("right to left the stack's time runs from the right", "[charts]") {
    installFonts();
    StageStackChart chart;
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.resize(400, 240);
    chart.show(stackOf({1, 2, 3, 4, 5}), Theme::light());
    CHECK(chart.xOf(QDate(2026, 1, 1)) > chart.xOf(QDate(2028, 1, 1)));
    CHECK(chart.labelBoxes().constFirst().right() <= chart.plotArea().left());
    CHECK(chart.dateAt(chart.xOf(QDate(2027, 6, 1))) == QDate(2027, 6, 1));
}

TEST_CASE("the radar writes the digits 1 to 4 beside its first axis, upwards", "[charts]") {
    installFonts();
    const RadarGeometry g(QRectF(0, 0, 400, 360), {{RadarRole::Now, q("Now"), {2, 2, 1, 1, 1, 1}}}, {});
    CHECK(g.radius > 80);
    for (int level = 1; level <= kMaxLevel; ++level) {
        CHECK(g.digit(level).left() > g.at(0, level).x());
        if (level > 1) CHECK(g.digit(level).bottom() <= g.digit(level - 1).top() + 1);
    }
    const QString svg = svgOf([](QPainter& p) { paintRadar(p, QRectF(0, 0, 400, 360), {{RadarRole::Now, q("Now"), {2, 2, 1, 1, 1, 1}}}, Theme::light()); });
    for (const char* text : {">1<", ">2<", ">3<", ">4<", "Ownership", "MLOps", "Now"}) CHECK(svg.simplified().remove(QLatin1Char(' ')).contains(q(text).remove(QLatin1Char(' '))));
}

TEST_CASE("the radar begins at the top and runs with the clock, mirrored against it", "[charts]") {
    installFonts();
    RadarLook look;
    const QRectF area(0, 0, 400, 360);
    const RadarGeometry g(area, {}, look);
    CHECK(g.at(0, 4).y() < g.centre.y());
    CHECK(g.at(1, 4).x() > g.centre.x());
    CHECK(g.at(5, 4).x() < g.centre.x());
    look.mirrored = true;
    const RadarGeometry m(area, {}, look);
    CHECK(m.at(1, 4).x() < m.centre.x());
    CHECK(m.at(5, 4).x() > m.centre.x());
    CHECK(m.digit(2).right() < m.at(0, 2).x());
}

TEST_CASE("a cell compares own levels with own ones only", "[charts]") {
    Portfolio none;
    Standing now;
    Standing then;
    const auto set = [](Standing& s, Dimension d, double level, bool inherited) {
        DimensionStanding& standing = s.dimensions[static_cast<std::size_t>(indexOf(d))];
        standing.level = level;
        standing.known = true;
        standing.inherited = inherited;
    };
    set(now, Dimension::Data, 2, false);
    set(then, Dimension::Data, 1, false);
    set(now, Dimension::Ownership, 1, false);
    set(then, Dimension::Ownership, 2, false);
    set(now, Dimension::Value, 3, false);
    set(then, Dimension::Value, 1, true);
    set(now, Dimension::Governance, 2.2, false);
    set(then, Dimension::Governance, 2.1, false);
    const HeatRow row = heatRow(none, Subject::enterprise(), now, &then);
    CHECK(row.cells[0].change == 1);
    CHECK(row.cells[1].change == -1);
    CHECK(row.cells[2].change == 0);
    CHECK(row.cells[3].change == 0);
    CHECK(heatText(row.cells[3]) == q("2"));
    CHECK(heatText(row.cells[4]) == q("?"));
}

TEST_CASE("an inherited level does not look like an own one, even without colour", "[charts]") {
    installFonts();
    const auto grey = [](const HeatCell& cell) {
        QImage image(60, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintHeatCell(painter, QRectF(0, 0, 60, 30), cell, 13, Theme::light());
        painter.end();
        return image.convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage own = grey({2, false, 0});
    const QImage inherited = grey({2, true, 0});
    // The sign at the upper corner: dark strokes where an own level has its plain fill.
    int dark = 0;
    for (int y = 3; y < 12; ++y) {
        for (int x = 4; x < 13; ++x) dark += qGray(inherited.pixel(x, y)) < qGray(own.pixel(30, 4)) - 30;
    }
    CHECK(dark > 4);
}

TEST_CASE("stages are written in the digits of the locale", "[charts]") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString one = QLocale().toString(1);
    const QList<RadarLine> lines = radarToTarget(Portfolio(), Subject::enterprise(), Standing(), q("Now"), QDate(2026, 11, 16));
    QLocale::setDefault(before);
    REQUIRE(one != q("1"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].name.contains(one));
    CHECK_FALSE(lines[1].name.contains(QLatin1Char('1')));
}
