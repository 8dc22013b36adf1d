#include "app/models/use_cases/clipboard_text.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/views/table/paste_bar.h"
#include "app/views/table/use_case_capture_row.h"
#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/json/edit_lines.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QtTest/QTest>

using namespace stagepath;
using test::q;
using test::UseCaseHome;
using test::UseCasePageHome;

namespace {

std::unique_ptr<QMimeData> markup(const QString& text) {
    auto data = std::make_unique<QMimeData>();
    data->setHtml(text);
    return data;
}

QString clipboardRefusal(const QMimeData& data) {
    try {
        return q("taken: ") + clipboardText(&data);
    } catch (const Error& error) {
        return error.message();
    }
}

}  // namespace

TEST_CASE("a table that is only formatted text is read cell by cell", "[paste]") {
    const auto data = markup(q("<p>Before</p><table><tr><td>Name</td><td>Unit</td></tr><tr><td>One<br>two</td><td>R&amp;D</td></tr><tr><td colspan=2>Wide</td></tr></table>"));
    CHECK(clipboardText(data.get()) == q("Name\tUnit\n\"One\ntwo\"\tR&D\nWide\t"));
    CHECK(clipboardText(markup(q("<b>Only</b> words")).get()) == q("Only words"));
}

TEST_CASE("a clipboard without text, and one whose text is none, are refused with a sentence", "[paste]") {
    QMimeData picture;
    picture.setImageData(QImage(4, 4, QImage::Format_RGB32));
    CHECK(clipboardRefusal(picture).startsWith(q("The clipboard holds no text.")));
    QMimeData bytes;
    bytes.setText(q("a\tb\nc") + QChar(0) + QChar(7) + q("d"));
    CHECK(clipboardRefusal(bytes).contains(q("line 2 has control characters")));
    QMimeData lines;
    lines.setText(q("a\tb\r\nc\vd\n"));
    CHECK(clipboardRefusal(lines).startsWith(q("taken: ")));
    CHECK(clipboardRefusal(*markup(QString(600'000, QLatin1Char('x')))).contains(q("Ctrl+I")));
}

TEST_CASE("pasting a picture into the table says why nothing happens", "[paste]") {
    UseCasePageHome h;
    h.click("Fraud detection", UseCaseColumn::Name);
    const auto steps = h.workspace->history().size();
    auto* picture = new QMimeData;
    picture->setImageData(QImage(4, 4, QImage::Format_RGB32));
    QGuiApplication::clipboard()->setMimeData(picture);
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(h.problems.size() == 1);
    CHECK(h.problems[0].startsWith(q("The clipboard holds no text.")));
    CHECK(h.workspace->history().size() == steps);
}

TEST_CASE("what pasting leaves out is listed by a button, and reached by keys", "[paste]") {
    UseCasePageHome h;
    h.click("Fraud detection", UseCaseColumn::Unit);
    QGuiApplication::clipboard()->setText(q("Nowhere unit\tPilot\nRetail Banking\tnonsense\n"));
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    PasteBar* bar = h.page.pasteBar();
    REQUIRE(bar);
    REQUIRE(bar->isVisible());
    CHECK(bar->details().isEmpty());
    auto* more = bar->findChild<QPushButton*>(q("pasteDetails"));
    REQUIRE(more);
    REQUIRE(more->isVisible());
    const int before = bar->height();
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Return);
    CHECK(bar->details().contains(q("“Nowhere unit” is no business unit here.")));
    CHECK(bar->height() > before);
    QTest::keyClick(bar, Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("a name has one limit wherever it comes from", "[paste]") {
    UseCaseHome h;
    const QString fits(kMostName, QLatin1Char('n'));
    const QString longer = fits + q("n");
    const Field<UseCase>& name = *fieldOf<UseCase>(u"name");
    CHECK_NOTHROW(parseField(h.workspace->portfolio(), name, fits));
    CHECK_THROWS_AS(parseField(h.workspace->portfolio(), name, longer), Error);
    CHECK_NOTHROW(addUseCases(*h.workspace, {fits}, {}));
    try {
        addUseCases(*h.workspace, {q("Short"), longer}, {});
        FAIL("a long name was taken");
    } catch (const Error& error) {
        CHECK(error.message().startsWith(q("Line 2: Name can have 300 characters at most; this has 301.")));
    }
    CHECK(h.id("Short").isNull());
    CHECK_THROWS_AS(applyEditLine(*h.workspace, "{\"edit\":\"add_use_case\",\"name\":\"" + longer.toUtf8() + "\"}"), Error);
    CHECK_NOTHROW(applyEditLine(*h.workspace, "{\"edit\":\"add_use_case\",\"name\":\"m" + fits.mid(1).toUtf8() + "\"}"));
}

TEST_CASE("a cell that is too long is refused with its row and column", "[paste]") {
    UseCasePageHome h;
    h.click("Fraud detection", UseCaseColumn::Name);
    QGuiApplication::clipboard()->setText(QString(10'000'000, QLatin1Char('x')));
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(h.problems.size() == 1);
    CHECK(h.problems[0].startsWith(q("“Fraud detection”, Name: Name can have 300 characters at most")));
    CHECK_FALSE(h.id("Fraud detection").isNull());
}

TEST_CASE("a cell that can't be pasted into says why, and nothing changes", "[paste]") {
    UseCasePageHome h;
    const auto steps = h.workspace->history().size();
    h.click("Fraud detection", UseCaseColumn::Readiness);
    QGuiApplication::clipboard()->setText(QString(10'000'000, QLatin1Char('x')));
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(h.problems.size() == 1);
    CHECK(h.problems[0].startsWith(q("“Fraud detection”, Readiness: it is computed")));
    h.table.clearSelection();
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(h.problems.size() == 2);
    CHECK(h.problems[1].startsWith(q("No use case is selected")));
    CHECK(h.workspace->history().size() == steps);
}

TEST_CASE("a name for a new use case that is too long is refused with the limit, as is one among many lines", "[paste]") {
    UseCasePageHome h;
    auto* row = h.table.captureRow();
    row->setFocus();
    QGuiApplication::clipboard()->setText(QString(10'000'000, QLatin1Char('x')));
    QTest::keyClick(row, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(h.problems.size() == 1);
    CHECK(h.problems[0].startsWith(q("New use case, Name can have 300 characters at most; this has 10,000,000.")));
    CHECK(row->text().isEmpty());
    QGuiApplication::clipboard()->setText(q("Short\n") + QString(301, QLatin1Char('x')));
    QTest::keyClick(row, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(h.problems.size() == 2);
    CHECK(h.problems[1].startsWith(q("Line 2: Name can have 300 characters at most; this has 301.")));
    CHECK_FALSE(h.page.pasteBar());
}

TEST_CASE("a clipboard whose owner gives nothing is said not to be readable", "[paste]") {
    CHECK(clipboardRefusal(*std::make_unique<QMimeData>()).startsWith(q("The clipboard holds no text.")));
    QMimeData silent;
    silent.setData(q("text/plain"), {});
    CHECK(clipboardRefusal(silent).startsWith(q("The clipboard can't be read")));
}

TEST_CASE("a new paste takes back what was said of the one before", "[paste]") {
    UseCasePageHome h;
    h.click("Fraud detection", UseCaseColumn::Readiness);
    QGuiApplication::clipboard()->setText(q("7"));
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(h.problems.size() == 1);
    QGuiApplication::clipboard()->setText(q("Name\tUnit\nTill audit\tStores"));
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(h.page.pasteBar());
    CHECK(h.page.pasteBar()->isVisible());
    CHECK(h.problems.isEmpty());
    CHECK(h.id("Till audit").isNull());
    const auto units = h.workspace->portfolio().units().size();
    QTest::keyClick(h.page.pasteBar(), Qt::Key_Escape);
    CHECK(h.workspace->portfolio().units().size() == units);
}

TEST_CASE("rows of a list whose use cases are here already are named before it is pasted", "[paste]") {
    UseCasePageHome h;
    QGuiApplication::clipboard()->setText(q("Name\tUnit\nFraud detection\tRisk & Compliance\nTill audit\tRisk & Compliance\n"));
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    PasteBar* bar = h.page.pasteBar();
    REQUIRE(bar);
    auto* more = bar->findChild<QPushButton*>(q("pasteDetails"));
    REQUIRE(more);
    REQUIRE(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(bar->details().contains(q("Row 2: “Fraud detection” is here already, so it is skipped.")));
    CHECK_FALSE(bar->details().contains(q("Till audit")));
}

TEST_CASE("what a pasted list holds that no field takes is named with row and column, and counted before it is pasted", "[paste]") {
    UseCasePageHome h;
    h.click("Fraud detection", UseCaseColumn::Name);
    QGuiApplication::clipboard()->setText(q("Name\tLifecycle\tAnnual value\tTarget date\tVendor\nXray\tbanana\t6,5 Mio\tnever\tAcme\nYoke\tPilot\t300k\t2027-04-30\t\n"));
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    PasteBar* bar = h.page.pasteBar();
    REQUIRE(bar);
    CHECK(bar->sentence().contains(q("adds 2 use case(s)")));
    CHECK(bar->sentence().contains(q("keeps 3 value(s) as text")));
    auto* more = bar->findChild<QPushButton*>(q("pasteDetails"));
    REQUIRE(more);
    REQUIRE(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(bar->details().contains(q("Row 2, Lifecycle: “banana” is no lifecycle")));
    CHECK(bar->details().contains(q("Row 2, Target date: “never”")));
    CHECK(bar->details().contains(q("The column “Vendor” feeds no field")));
    CHECK_FALSE(bar->details().contains(q("Annual value")));
    QTest::keyClick(bar, Qt::Key_Escape);
    // Where everything is taken nothing is said of it.
    QGuiApplication::clipboard()->setText(q("Name\tLifecycle\nYoke\tPilot\n"));
    QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(bar->sentence().contains(q("as text")));
}

TEST_CASE("the heading of one copied column is no value", "[paste]") {
    UseCasePageHome h;
    SECTION("pasted into cells") {
        h.click("Fraud detection", UseCaseColumn::Lifecycle);
        QGuiApplication::clipboard()->setText(q("Status\r\nScaled\r\n"));
        QTest::keyClick(&h.table, Qt::Key_V, Qt::ControlModifier);
        REQUIRE(h.page.pasteBar());
        const QList<CellPaste::Change> changes = h.page.pasteBar()->paste().changes;
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].useCase == h.id("Fraud detection"));
    }
    SECTION("pasted as new use cases") {
        h.table.captureRow()->setFocus();
        QGuiApplication::clipboard()->setText(q("Use case\nTill audit\nShelf audit"));
        QTest::keyClick(h.table.captureRow(), Qt::Key_V, Qt::ControlModifier);
        REQUIRE(h.page.pasteBar());
        CHECK(h.page.pasteBar()->sentence().contains(q("adds 2 use case(s)")));
        QTest::keyClick(h.page.pasteBar(), Qt::Key_Return);
        CHECK(h.id("Use case").isNull());
        CHECK_FALSE(h.id("Till audit").isNull());
    }
    SECTION("a first line that is no heading stays a name") {
        h.table.captureRow()->setFocus();
        QGuiApplication::clipboard()->setText(q("Till audit\nShelf audit"));
        QTest::keyClick(h.table.captureRow(), Qt::Key_V, Qt::ControlModifier);
        REQUIRE(h.page.pasteBar());
        CHECK(h.page.pasteBar()->sentence().contains(q("adds 2 use case(s)")));
    }
}
