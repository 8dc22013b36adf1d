// A presentation shows one page alone and comes back whole.
#include "app/pages/use_cases_page.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/map/map_view.h"
#include "app/views/table/use_case_table_view.h"
#include "app/views/timeline/timeline_view.h"
#include "app/window/chrome/presentation.h"
#include "core/domain/values/date_words.h"
#include "tests/app/window/open_home.h"

#include <QGraphicsView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QtTest/QTest>

using namespace stagepath;
using test::OpenHome;
using test::q;

namespace {

void sendKey(OpenHome& h, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(h.view().presentation()->findChild<QGraphicsView*>(), key, modifiers);
    QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("a presentation shows one page alone, steps through all and comes back whole", "[presentation]") {
    OpenHome h;
    h.run("page1");
    Page* first = h.view().currentPage();
    h.run("present");
    REQUIRE(h.view().isPresenting());
    CHECK(h.view().presentation()->magnification() >= 1.2);
    CHECK(first->window() == first);
    for (int i = 1; i < h.view().pageCount(); ++i) {
        sendKey(h, Qt::Key_PageDown);
        CHECK(h.view().currentIndex() == i);
    }
    sendKey(h, Qt::Key_PageDown);
    CHECK(h.view().currentIndex() == h.view().pageCount() - 1);
    sendKey(h, Qt::Key_PageUp);
    CHECK(h.view().currentIndex() == h.view().pageCount() - 2);
    sendKey(h, Qt::Key_Escape);
    CHECK_FALSE(h.view().isPresenting());
    CHECK(h.window->isAncestorOf(first));
    CHECK(h.window->isAncestorOf(h.view().currentPage()));
    CHECK(h.view().currentPage()->isVisible());
}

TEST_CASE("editing keys work while presenting, B blanks, and undo follows", "[presentation]") {
    OpenHome h;
    h.run("page3");
    h.run("present");
    auto* map = h.view().currentPage()->findChild<MapView*>();
    REQUIRE(map);
    const UseCaseId id = h.portfolio().useCases().rows().constFirst().id;
    map->setSelection({id});
    map->setFocus();
    sendKey(h, Qt::Key_B);
    CHECK(h.view().presentation()->isBlank());
    sendKey(h, Qt::Key_Right);  // only brings the picture back
    CHECK_FALSE(h.view().presentation()->isBlank());
    const auto before = h.portfolio().find(id)->placedReadiness;
    sendKey(h, Qt::Key_Right);
    QTest::qWait(600);
    CHECK(h.portfolio().find(id)->placedReadiness != before);
    h.run("undo");
    h.settle();
    CHECK(h.portfolio().find(id)->placedReadiness == before);
    CHECK(h.view().isPresenting());
    CHECK(h.toast().startsWith(q("Undone")));
}

TEST_CASE("a presentation names the organisation and the day, and the day alone where the organisation has no name", "[presentation]") {
    OpenHome h;
    h.run("page1");
    const auto words = [&h] {
        QStringList texts;
        for (const QLabel* label : h.view().presentation()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly)) texts.append(label->text());
        return texts;
    };
    const QString today = shownLongDate(h.environment.today());
    h.run("present");
    CHECK(words().contains(q("%1, %2").arg(h.portfolio().settings().organisation, today)));
    sendKey(h, Qt::Key_Escape);
    REQUIRE_FALSE(h.view().isPresenting());
    h.window->workspace()->edit(q("No name"), [](Editor& e) { e.setSetting(q("organisation"), q("\"\"")); });
    h.run("present");
    CHECK(words().contains(today));
}

TEST_CASE("letters typed into a text of several lines stay letters in a presentation", "[presentation]") {
    OpenHome h;
    auto& page = h.page<UseCasesPage>();
    const UseCaseId id = h.portfolio().useCases().rows().constFirst().id;
    page.table()->select({id});
    QTest::qWait(1);
    auto* summary = page.inspector()->findChild<QPlainTextEdit*>(q("inspector.summary"));
    REQUIRE(summary);
    h.run("present");
    summary->setFocus();
    summary->selectAll();
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_O, Qt::Key_B}) sendKey(h, key);
    CHECK_FALSE(h.view().presentation()->isBlank());
    CHECK(summary->toPlainText() == q("tob"));
}

TEST_CASE("closing the workspace ends a presentation", "[presentation]") {
    OpenHome h;
    h.run("present");
    h.run("close");
    h.settle();
    CHECK_FALSE(h.window->workspaceView());
    CHECK_FALSE(h.window->isFullScreen());
}

TEST_CASE("a presented map has a pixel of its own for each of the screen", "[presentation]") {
    OpenHome h;
    h.run("page3");
    h.run("present");
    auto* map = h.view().currentPage()->findChild<MapView*>();
    REQUIRE(map);
    h.view().presentation()->grab();
    CHECK(map->pictureRatio() == Approx(h.view().presentation()->magnification()).epsilon(0.01));
    sendKey(h, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] {
        h.window->grab();
        return map->pictureRatio() < 1.01;
    }));
}

TEST_CASE("one Esc leaves a presentation with a bubble or a bar selected", "[presentation]") {
    OpenHome h;
    for (const char* page : {"page3", "page5"}) {
        INFO(page);
        h.run(page);
        h.run("present");
        if (auto* map = h.view().currentPage()->findChild<MapView*>()) map->setSelection({h.portfolio().useCases().rows().constFirst().id});
        if (auto* plan = h.view().currentPage()->findChild<TimelineView*>()) plan->select(h.portfolio().initiatives().rows().constFirst().id);
        sendKey(h, Qt::Key_Escape);
        CHECK_FALSE(h.view().isPresenting());
    }
}
