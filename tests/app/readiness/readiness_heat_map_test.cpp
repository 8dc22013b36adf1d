// The heat map of the subjects sorts, filters, copies and says what has to be said.
#include "app/views/readiness/dimension_list.h"
#include "app/views/readiness/subject_heat_table.h"
#include "core/analysis/assessment/coverage.h"
#include "tests/app/readiness/readiness_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTableView>
#include <QtTest/QTest>

using namespace stagepath;
using test::q;
using test::ReadinessHome;

TEST_CASE("the heat map sorts, filters, copies and opens the cell", "[readiness]") {
    ReadinessHome h;
    const QAbstractItemModelTester tester(h.page.heatTable()->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    h.page.setHeatMap(true);
    QTableView& table = *h.page.heatTable()->table();
    REQUIRE(table.isVisible());
    CHECK(table.model()->rowCount() == 1 + 5 + 24);
    table.sortByColumn(SubjectTableModel::Readiness, Qt::DescendingOrder);
    CHECK(table.model()->index(0, SubjectTableModel::Readiness).data().toInt() >= table.model()->index(1, SubjectTableModel::Readiness).data().toInt());
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(q("Subject\tUnit\tData\t")));
    CHECK(h.page.subtitle() == q("30 subject(s)"));
    QTest::keyClicks(&table, q("fraud"));
    CHECK(table.model()->rowCount() == 1);
    CHECK(h.page.subtitle() == q("1 of 30 subject(s)"));
    table.setCurrentIndex(table.model()->index(0, SubjectTableModel::FirstLevel + indexOf(Dimension::Mlops)));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(h.page.subject() == Subject::of(h.id("Fraud detection")));
    CHECK(h.page.dimensions()->chosen() == Dimension::Mlops);
    CHECK(h.page.ladders()->isVisible());
}

TEST_CASE("the heat map says what has to be said of a figure in its tooltip, to screen readers and in what is copied", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.page.beginAssessment(AssessmentMode::Light);
    for (int i = 0; i < 12; ++i) h.key(Qt::Key_2);
    h.page.setHeatMap(true);
    const QAbstractItemModel& model = *h.page.heatTable()->table()->model();
    for (const int column : {int(SubjectTableModel::Readiness), int(SubjectTableModel::Earned)}) {
        const QModelIndex cell = model.index(0, column);
        CHECK(cell.data(SubjectTableModel::CautionRole).toString() == q("indicative"));
        CHECK(cell.data(Qt::ToolTipRole).toString().endsWith(q("(indicative)")));
        CHECK(cell.data(Qt::AccessibleTextRole).toString().endsWith(q("(indicative)")));
    }
    CHECK(h.page.heatTable()->asText().contains(q("\t50 (indicative)\t2 (indicative)\t")));
    ReadinessHome whole;
    whole.page.setHeatMap(true);
    CHECK(whole.page.heatTable()->table()->model()->index(0, SubjectTableModel::Readiness).data(SubjectTableModel::CautionRole).toString() == cautionText(whole.standing()));
}

TEST_CASE("the heat map needs no sideways scrolling in a small window", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Sample, {860, 640});
    h.page.setHeatMap(true);
    QTest::qWait(1);
    QTableView& table = *h.page.heatTable()->table();
    REQUIRE(table.isVisible());
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    CHECK(table.columnViewportPosition(SubjectTableModel::Assessed) + table.columnWidth(SubjectTableModel::Assessed) <= table.viewport()->width());
    CHECK(table.columnWidth(SubjectTableModel::Name) > 3 * table.columnWidth(SubjectTableModel::FirstLevel) / 2);
    CHECK(table.model()->index(0, SubjectTableModel::Name).data(Qt::ToolTipRole).toString().contains(q("Enterprise")));
}
