#include "app/models/use_cases/cell_paste.h"
#include "app/views/table/paste_bar.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QtTest/QTest>

using namespace stagepath;
using test::q;
using test::UseCaseHome;
using test::UseCasePageHome;

namespace {

void pasteAt(UseCasePageHome& h, const char* name, UseCaseColumn column, const QString& text) {
    h.click(name, column);
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
}

}  // namespace

TEST_CASE("pasted cells say what they change before they do, and are one undo step", "[paste]") {
    UseCasePageHome h;
    const QString before = h.ownerOf("Fraud detection");
    pasteAt(h, "Fraud detection", UseCaseColumn::Unit, q("Operations\tProduction\nOperations\tPilot"));
    REQUIRE(h.page.pasteBar());
    REQUIRE(h.page.pasteBar()->isVisible());
    CHECK(h.page.pasteBar()->sentence().contains(q("of 2 use case(s)")));
    CHECK(h.useCase("Fraud detection").lifecycle == Lifecycle::Pilot);
    QTest::keyClick(h.page.pasteBar(), Qt::Key_Return);
    CHECK(h.useCase("Fraud detection").lifecycle == Lifecycle::Production);
    CHECK(h.workspace->portfolio().find(h.useCase("Fraud detection").unit)->name == q("Operations"));
    CHECK(h.ownerOf("Fraud detection") == before);
    h.workspace->undo();
    CHECK(h.useCase("Fraud detection").lifecycle == Lifecycle::Pilot);
}

TEST_CASE("Esc leaves everything as it is", "[paste]") {
    UseCasePageHome h;
    pasteAt(h, "Fraud detection", UseCaseColumn::Name, q("A\nB"));
    REQUIRE(h.page.pasteBar()->isVisible());
    QTest::keyClick(h.page.pasteBar(), Qt::Key_Escape);
    CHECK_FALSE(h.page.pasteBar()->isVisible());
    CHECK_FALSE(h.id("Fraud detection").isNull());
    CHECK(h.table.hasFocus());
}

TEST_CASE("ragged rows, computed columns and what can't be read are refused with row and column", "[paste]") {
    UseCaseHome h;
    const QList<UseCaseId> rows{h.id("Fraud detection"), h.id("Churn alert"), h.id("Call summary")};
    const CellPaste paste = planCells(h.workspace->portfolio(), rows, {UseCaseColumn::Lifecycle, UseCaseColumn::Readiness}, q("Scaled\nnonsense\t7\nPilot\t\t\textra\n"));
    REQUIRE(paste.changes.size() >= 1);
    CHECK(paste.changes[0].useCase == rows[0]);
    CHECK(paste.refused.size() == 4);
    CHECK(paste.refused[0].startsWith(q("Row 2, Lifecycle: ")));
    CHECK(paste.refused[1].startsWith(q("Row 2, Readiness: ")));
}

TEST_CASE("lines below the last use case are added where they begin with a name", "[paste]") {
    UseCaseHome h;
    const CellPaste paste = planCells(h.workspace->portfolio(), {h.id("Churn alert")}, {UseCaseColumn::Name, UseCaseColumn::Lifecycle}, q("Churn alarm\tPilot\nBrand new\tProduction\n\t\n"));
    REQUIRE(paste.added.size() == 1);
    CHECK(paste.added[0].name == q("Brand new"));
    CHECK(paste.added[0].lifecycle == Lifecycle::Production);
    applyCells(*h.workspace, paste);
    CHECK_FALSE(h.id("Churn alarm").isNull());
    CHECK_FALSE(h.id("Brand new").isNull());
    const CellPaste lost = planCells(h.workspace->portfolio(), {}, {UseCaseColumn::Lifecycle}, q("Pilot"));
    CHECK(lost.isEmpty());
    CHECK(lost.refused.size() == 1);
}

TEST_CASE("formulas, quotes and line breaks in cells stay text; a cell of megabytes is refused whole", "[paste]") {
    UseCaseHome h;
    const QList<UseCaseId> rows{h.id("Fraud detection")};
    const CellPaste paste = planCells(h.workspace->portfolio(), rows, {UseCaseColumn::Summary}, q("\"=1+1\nsecond \"\"line\"\"\""));
    REQUIRE(paste.changes.size() == 1);
    CHECK(paste.changes[0].value == Value{q("=1+1\nsecond \"line\"")});
    const CellPaste huge = planCells(h.workspace->portfolio(), rows, {UseCaseColumn::Name}, QString(10'000'000, QLatin1Char('x')));
    CHECK(huge.isEmpty());
    REQUIRE(huge.refused.size() == 1);
    CHECK(huge.refused[0].startsWith(q("Row 1, Name: Name can have 300 characters at most; this has 10")));
}

TEST_CASE("copied rows are a table for spreadsheets and text for everything else", "[paste]") {
    UseCasePageHome h;
    h.click("Fraud detection", UseCaseColumn::Name);
    h.click("Payment repair", UseCaseColumn::Name, Qt::ControlModifier);
    QTest::keyClick(&h.table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->text().split(QLatin1Char('\n')).size() == 2);
    CHECK(data->text().startsWith(q("Fraud detection\t")));
    CHECK(data->html().contains(q("<td style=\"white-space:pre-wrap\">Payment repair</td>")));
}

TEST_CASE("rows that are copied and pasted over themselves change nothing, wherever the cursor stands in them", "[paste]") {
    UseCasePageHome h;
    const bool isNextTo = GENERATE(true, false);
    const QStringList shown = h.shownNames();
    const QByteArray first = shown[1].toUtf8();
    const QByteArray second = shown[isNextTo ? 2 : 4].toUtf8();
    h.click(first.constData(), UseCaseColumn::Name);
    h.click(second.constData(), UseCaseColumn::Lifecycle, Qt::ControlModifier);
    REQUIRE(h.table.currentIndex().column() == static_cast<int>(UseCaseColumn::Lifecycle));
    QTest::keyClick(&h.table, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(h.page.pasteBar());
    INFO(h.page.pasteBar()->sentence().toStdString());
    CHECK(h.page.pasteBar()->paste().changes.isEmpty());
    CHECK(h.page.pasteBar()->paste().added.isEmpty());
    CHECK(h.page.pasteBar()->sentence().contains(q("from “%1”, Name").arg(shown[1])));
}

TEST_CASE("cells are laid from the topmost selected row on", "[paste]") {
    UseCasePageHome h;
    const QStringList shown = h.shownNames();
    h.click(shown[1].toUtf8().constData(), UseCaseColumn::Unit);
    h.click(shown[2].toUtf8().constData(), UseCaseColumn::Unit, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(q("Operations\tProduction\nOperations\tProduction\nOperations\tProduction"));
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(h.page.pasteBar());
    CHECK(h.page.pasteBar()->sentence().contains(q("from “%1”, Unit").arg(shown[1])));
}

TEST_CASE("a stage is a number as a whole, and a pasted date since when stays", "[paste]") {
    UseCaseHome h;
    const QList<UseCaseId> rows{h.id("Fraud detection")};
    for (const char* wrong : {"25", "2027", "1.5", "10"}) {
        INFO(wrong);
        const CellPaste paste = planCells(h.workspace->portfolio(), rows, {UseCaseColumn::Stage}, q(wrong));
        CHECK(paste.isEmpty());
        CHECK(paste.refused.size() == 1);
    }
    const QDate since(2026, 3, 2);
    applyCells(*h.workspace, planCells(h.workspace->portfolio(), rows, {UseCaseColumn::Stage, UseCaseColumn::StageSince}, q("3 Standardization\t2026-03-02")));
    CHECK(h.workspace->portfolio().find(rows[0])->stage == 3);
    CHECK(h.workspace->portfolio().find(rows[0])->stageSince == since);
    // Also where the date is the one that stood there.
    applyCells(*h.workspace, planCells(h.workspace->portfolio(), rows, {UseCaseColumn::StageSince, UseCaseColumn::Stage}, q("2026-03-02\t2")));
    CHECK(h.workspace->portfolio().find(rows[0])->stage == 2);
    CHECK(h.workspace->portfolio().find(rows[0])->stageSince == since);
}

TEST_CASE("cells without a head become use cases under the columns shown, after a line that says so", "[paste]") {
    UseCasePageHome h;
    QApplication::clipboard()->setText(q("\"Line one\nline two\"\tRetail\tPilot\nOther\tNowhere\tProduction\n"));
    h.page.pasteRows();
    REQUIRE(h.page.pasteBar()->isVisible());
    CHECK(h.page.pasteBar()->sentence().contains(q("adds 2")));
    CHECK(h.id("Other").isNull());
    QTest::keyClick(h.page.pasteBar(), Qt::Key_Return);
    CHECK_FALSE(h.id("Other").isNull());
    CHECK_FALSE(h.id("Line one line two").isNull());
    CHECK(h.workspace->history().size() == 2);
}

TEST_CASE("what can't be read as cells is refused with a sentence, and names that begin with a quotation mark stay names", "[paste]") {
    UseCasePageHome h;
    SECTION("more columns than a table may have") {
        QApplication::clipboard()->setText(q("Alpha") + QString(16390, QLatin1Char('\t')) + q("x\nBeta\tIT"));
        h.page.pasteRows();
        CHECK(std::any_of(h.problems.begin(), h.problems.end(), [](const QString& sentence) { return sentence.contains(q("columns")); }));
        CHECK(h.workspace->history().size() == 1);
    }
    SECTION("one that is never closed") {
        QApplication::clipboard()->setText(q("\"Ask HR bot\nInvoice check\nThird one\n"));
        h.page.pasteRows();
        CHECK(h.page.pasteBar()->sentence().contains(q("adds 3")));
    }
    SECTION("one round the first word") {
        QApplication::clipboard()->setText(q("\"Ask HR\" bot\nInvoice check\n"));
        h.page.pasteRows();
        QTest::keyClick(h.page.pasteBar(), Qt::Key_Return);
        CHECK_FALSE(h.id("\"Ask HR\" bot").isNull());
    }
}

TEST_CASE("the line before pasting quotes a cell of megabytes in a few words", "[paste]") {
    UseCasePageHome h;
    pasteAt(h, "Fraud detection", UseCaseColumn::Lifecycle, QString(10'000'000, QLatin1Char('x')) + q("\tOperations"));
    REQUIRE(h.page.pasteBar()->isVisible());
    CHECK(h.page.pasteBar()->accessibleDescription().size() < 1000);
    auto* details = h.page.pasteBar()->findChild<QPushButton*>(q("pasteDetails"));
    REQUIRE(details);
    QTest::mouseClick(details, Qt::LeftButton);
    CHECK(h.page.pasteBar()->details().startsWith(q("Row 1, ")));
    CHECK(h.page.pasteBar()->details().size() < 1000);
    CHECK(h.page.pasteBar()->toolTip().size() < 1000);
}
