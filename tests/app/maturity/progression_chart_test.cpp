// The words in the chart of the progression keep clear of each other.
#include "app/drawing/progression_chart.h"
#include "app/drawing/typography.h"
#include "tests/support/support.h"

using namespace stagepath;
using test::q;

TEST_CASE("right to left time runs from the right", "[maturity]") {
    installFonts();
    ProgressionChart chart;
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.resize(900, 300);
    Progression data;
    data.from = QDate(2025, 1, 1);
    data.today = QDate(2026, 11, 16);
    data.until = QDate(2029, 12, 31);
    chart.show(data, Theme::light());
    CHECK(chart.xOf(data.from) > chart.xOf(data.today));
    CHECK(chart.xOf(data.today) > chart.xOf(data.until));
}

TEST_CASE("the words at the moments when stages are earned never lie on each other in a chart of any width", "[maturity]") {
    installFonts();
    Progression data;
    data.from = QDate(2025, 1, 1);
    data.today = QDate(2026, 11, 16);
    data.until = QDate(2029, 12, 31);
    data.moments = {{QDate(2027, 9, 1), 2, 55}, {QDate(2028, 3, 1), 3, 75}, {QDate(2028, 9, 1), 4, 92}};
    int worded = 0;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (int width = 240; width <= 1200; width += 20) {
            ProgressionChart chart;
            chart.setLayoutDirection(direction);
            chart.resize(width, 200);
            chart.show(data, Theme::light());
            const QList<MomentLabel> labels = chart.momentLabels();
            REQUIRE(labels.size() == data.moments.size());
            for (qsizetype i = 0; i < labels.size(); ++i) {
                worded += labels[i].box.isNull() ? 0 : 1;
                for (qsizetype k = 0; k < i; ++k) CHECK_FALSE(labels[i].box.intersects(labels[k].box));
            }
        }
    }
    CHECK(worded > 150);
}

TEST_CASE("the words at a stage that is earned in four weeks stand at one side of the today line, however soon time ends", "[maturity]") {
    installFonts();
    Progression data;
    data.from = QDate(2025, 1, 1);
    data.today = QDate(2026, 11, 16);
    data.assessed = true;
    data.actual = {{QDate(2025, 6, 30), 20}, {data.today, 40}};
    data.moments = {{data.today.addDays(28), 2, 52}};
    for (const QDate until : {QDate(2027, 3, 31), QDate(2027, 12, 31), QDate(2029, 12, 31), QDate(2036, 12, 31)}) {
        data.until = until;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (int width = 300; width <= 1400; width += 20) {
                INFO(until.year() << " " << width << " " << direction);
                ProgressionChart chart;
                chart.setLayoutDirection(direction);
                chart.resize(width, 240);
                chart.show(data, Theme::light());
                const QRectF box = chart.momentLabels().constFirst().box;
                const double today = chart.xOf(data.today);
                if (width >= 900) REQUIRE_FALSE(box.isNull());
                if (!box.isNull()) CHECK((box.left() > today + 2 || box.right() < today - 2));
            }
        }
    }
}

TEST_CASE("the chart says which stage the plan does not reach, in a chart of any width clear of other words", "[maturity]") {
    installFonts();
    Progression data;
    data.from = QDate(2025, 1, 1);
    data.today = QDate(2026, 11, 16);
    data.until = QDate(2029, 12, 31);
    data.assessed = true;
    data.actual = {{data.today, 40, 1}};
    data.moments = {{QDate(2027, 9, 1), 2, 55}, {QDate(2028, 3, 1), 3, 75}};
    data.target = {{QDate(2029, 12, 31), 100}};
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (int width = 700; width <= 1200; width += 20) {
            ProgressionChart chart;
            chart.setLayoutDirection(direction);
            chart.resize(width, 260);
            chart.show(data, Theme::light());
            const MomentLabel label = chart.unreachedLabel();
            CHECK(label.text == q("Stage 4 is not reached by this plan"));
            CHECK_FALSE(label.box.isNull());
            for (const MomentLabel& moment : chart.momentLabels()) CHECK_FALSE(moment.box.intersects(label.box));
        }
    }
    // Nor does the slider's line run through them, wherever the slider stands, while there is room beside it.
    ProgressionChart chart;
    chart.resize(1200, 260);
    chart.show(data, Theme::light());
    for (QDate date = QDate(2027, 1, 1); date <= data.until; date = date.addMonths(3)) {
        INFO(date.toString(Qt::ISODate).toStdString());
        chart.setMarker(date.addDays(-1));
        const QRectF box = chart.unreachedLabel().box;
        REQUIRE_FALSE(box.isNull());
        const double x = chart.xOf(date.addDays(-1));
        CHECK((x < box.left() || x > box.right()));
    }
    data.moments.append({QDate(2028, 9, 1), 4, 92});
    chart.show(data, Theme::light());
    CHECK(chart.unreachedLabel().text.isEmpty());
}
