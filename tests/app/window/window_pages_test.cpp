// What a page has begun or said outlasts a look at another one.
#include "app/dialogs/keyboard_dialog.h"
#include "app/pages/use_cases_page.h"
#include "app/views/table/paste_bar.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_table_view.h"
#include "tests/app/window/open_home.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

using namespace stagepath;
using test::OpenHome;
using test::q;

TEST_CASE("what waits to be pasted is still there after a look at another page", "[window][paste]") {
    OpenHome h;
    UseCasesPage& page = h.page<UseCasesPage>();
    QGuiApplication::clipboard()->setText(q("Name\tStatus\nTill audit\tPilot\nShelf audit\tIdea\n"));
    page.table()->setFocus();
    h.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(page.pasteBar());
    REQUIRE(page.pasteBar()->isVisible());
    const QString said = page.pasteBar()->sentence();
    h.press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE_FALSE(page.isVisible());
    h.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(page.isVisible());
    CHECK(page.pasteBar()->isVisible());
    CHECK(page.pasteBar()->sentence() == said);
    CHECK(h.portfolio().useCases().size() == 24);
    h.press(Qt::Key_Return);
    CHECK_FALSE(page.pasteBar()->isVisible());
    CHECK(h.portfolio().useCases().size() == 26);
}

TEST_CASE("Ctrl+N on the map goes to where a new use case is typed", "[window]") {
    OpenHome h;
    h.run("page3");
    h.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(h.pageTitle() == q("Use cases"));
    CHECK(dynamic_cast<UseCasesPage&>(*h.view().currentPage()).table()->captureRow()->hasFocus());
}

TEST_CASE("the keyboard map begins with what works on the page in sight", "[window]") {
    OpenHome h;
    const KeyboardDialog map(h.window.get(), q("map"));
    const KeyboardDialog useCases(h.window.get(), q("usecases"));
    const auto titles = [](const KeyboardDialog& dialog) {
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) texts.append(label->text());
        return texts;
    };
    CHECK(titles(map).indexOf(q("Portfolio map")) < titles(map).indexOf(q("Everywhere")));
    CHECK(titles(useCases).indexOf(q("Scoring strategic impact")) < titles(useCases).indexOf(q("Everywhere")));
    CHECK(titles(useCases).contains(q("Roadmap")));
}

TEST_CASE("Esc closes what a page said in the bar; what the window said stays", "[window]") {
    OpenHome h;
    auto& page = h.page<UseCasesPage>();
    page.table()->setFocus();
    emit page.problem(q("Said by the page."));
    CHECK(h.notice() == q("Said by the page."));
    h.press(Qt::Key_Escape);
    CHECK(h.notice().isEmpty());
    h.view().showProblem(q("Said by the window."));
    h.press(Qt::Key_Escape);
    CHECK(h.notice() == q("Said by the window."));
    emit page.problem({});
    CHECK(h.notice() == q("Said by the window."));
}
