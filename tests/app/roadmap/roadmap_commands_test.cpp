// What the roadmap offers where it is looked for: in the search, beside a conflict, after a link.
#include "app/drawing/theme.h"
#include "app/views/timeline/stage_reasons_popup.h"
#include "app/views/timeline/timeline_legend.h"
#include "app/views/timeline/timeline_overview.h"
#include "app/views/timeline/timeline_shift_bar.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "core/analysis/plan/schedule.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QScrollArea>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

QStringList commandsOf(const Page& page) {
    QStringList texts;
    for (const QAction* action : page.actions()) {
        if (action->isEnabled()) texts.append(action->text());
    }
    return texts;
}

/// Triggers the entry that begins with \p text in the menu that \p open shows.
bool chooseInMenu(const QString& text, const std::function<void()>& open) {
    bool found = false;
    open();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu) return false;
    for (QAction* action : menu->actions()) {
        if (found || !action->isEnabled() || !action->text().startsWith(text)) continue;
        found = true;
        action->trigger();
    }
    menu->close();
    return found;
}

}  // namespace

TEST_CASE("the commands of the roadmap are among those that the search finds", "[roadmap][search]") {
    Roadmap r;
    const QStringList commands = commandsOf(*r.page);
    for (const QString& wanted : {q("Draft roadmap"), q("Critical path"), q("Freeze the plan as a baseline…"), q("Lanes by Unit"), q("Fit all"), q("New initiative")}) {
        INFO(wanted.toStdString());
        CHECK(commands.contains(wanted));
    }
    CHECK(std::any_of(commands.begin(), commands.end(), [](const QString& text) { return text.startsWith(q("Baseline: Board plan")); }));
    CHECK_FALSE(commands.contains(q("Accept the draft")));
    CHECK_FALSE(commands.contains(q("Shift what follows")));
    r.view->select(r.id("Governed data marketplace"));
    CHECK(commandsOf(*r.page).contains(q("Shift what follows")));
}

TEST_CASE("a new link that is broken offers to shift what follows", "[roadmap][shift]") {
    Roadmap r;
    r.view->select(r.id("Automated retraining"));
    emit r.view->linkRequested(r.id("Automated retraining"), r.id("Workflow redesign with the units"));
    REQUIRE(r.page->shiftBar()->isVisible());
    const auto outlined = r.view->outlined();
    const InitiativeId follower = r.id("Workflow redesign with the units");
    CHECK(std::any_of(outlined.begin(), outlined.end(), [&](const BarMove& m) { return m.id == follower; }));
    // What would move is in sight whole, be it later than the plan ends.
    for (const BarMove& move : outlined) CHECK(r.view->layoutOf().axis.until() >= move.finish);
    r.workspace->undo();
    CHECK_FALSE(r.page->shiftBar()->isVisible());
}

TEST_CASE("the menu of a bar in conflict mends it", "[roadmap][shift]") {
    Roadmap r;
    const InitiativeId id = r.id("Trade document checking live");
    const auto isBroken = [&] {
        for (const BrokenLink& link : brokenLinks(r.portfolio())) {
            if (link.successor == id) return true;
        }
        return false;
    };
    REQUIRE(isBroken());
    r.view->select(id);
    CHECK(chooseInMenu(q("Move to "), [&] { emit r.view->menuRequested(r.view->mapToGlobal(r.rect(id).center())); }));
    CHECK_FALSE(isBroken());
}

TEST_CASE("the legend counts conflicts while a bar is dragged", "[roadmap][legend]") {
    Roadmap r;
    const auto* legend = r.page->findChild<TimelineLegend*>();
    const int before = legend->conflicts();
    const QPoint at = r.rect("Customer and account data products").center();
    r.drag(at, at + QPoint(180, 0));
    CHECK(legend->conflicts() > before);
    r.key(Qt::Key_Escape);
    CHECK(legend->conflicts() == before);
}

TEST_CASE("the legend names other work only where there is some", "[roadmap][legend]") {
    Roadmap r;
    const auto* legend = r.page->findChild<TimelineLegend*>();
    CHECK_FALSE(legend->hasWork());
    r.view->select(r.id("Automated retraining"));
    r.key(Qt::Key_Insert);
    CHECK(legend->hasWork());
    r.workspace->undo();
    CHECK_FALSE(legend->hasWork());
}

TEST_CASE("a legend without room keeps conflicts the longest", "[roadmap][legend]") {
    CHECK(TimelineLegend::fittingItems({50, 60, 70}, {2, 1, 0}, 180) == QList<bool>{true, true, true});
    CHECK(TimelineLegend::fittingItems({50, 60, 70}, {2, 1, 0}, 131) == QList<bool>{false, true, true});
    CHECK(TimelineLegend::fittingItems({50, 60, 70}, {2, 1, 0}, 75) == QList<bool>{false, false, true});
}

TEST_CASE("a refused circle is forgotten with Esc and with the next selection", "[roadmap]") {
    Roadmap r;
    QSignalSpy over(r.page.get(), &Page::problemOver);
    const auto refuse = [&] { emit r.view->linkRequested(r.id("Data quality controls at source"), r.id("Customer and account data products")); };
    refuse();
    REQUIRE(r.problems.size() == 1);
    CHECK(over.isEmpty());
    r.key(Qt::Key_Escape);
    REQUIRE(over.size() == 1);
    CHECK(over[0][0].toString() == r.problems[0]);
    refuse();
    r.view->select(r.id("Language model gateway"));
    CHECK(over.size() == 2);
}

TEST_CASE("below 1180 px the inspector lies over the timeline", "[roadmap]") {
    Roadmap r;
    r.page->resize(1100, 640);
    const int alone = r.view->width();
    r.view->select(r.id("Governed data marketplace"));
    r.key(Qt::Key_Return);
    CHECK(r.view->width() == alone);
    r.page->resize(1300, 640);
    CHECK(r.view->width() < 1300);
}

TEST_CASE("a low window gives the room to the lanes and still has a low overview", "[roadmap]") {
    Roadmap r;
    const double usual = r.view->layoutOf().metrics.stripHeight;
    r.page->resize(1044, 644);
    r.view->setZoom(TimelineView::Zoom::Quarter);
    CHECK(r.view->layoutOf().metrics.stripHeight < usual);
    REQUIRE(r.page->overview()->isVisible());
    const int low = r.page->overview()->height();
    CHECK(r.page->overview()->geometry().top() > r.view->geometry().bottom());
    CHECK(bodyRect(r.view->layoutOf(), r.view->window()).height() > 340);
    r.page->resize(1224, 844);
    CHECK(r.view->layoutOf().metrics.stripHeight == usual);
    CHECK(r.page->overview()->height() > low);
}

TEST_CASE("the words beside a moment of the strip open its reasons and never cover each other", "[roadmap][reasons]") {
    Roadmap r;
    r.view->viewport()->grab();
    const QList<StripWords> words = r.view->stripWords();
    REQUIRE_FALSE(words.isEmpty());
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size(); ++j) CHECK_FALSE(words[i].box.intersects(words[j].box));
    }
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, words[0].box.center().toPoint());
    auto* popup = r.page->findChild<StageReasonsPopup*>();
    REQUIRE(popup);
    const QImage shown = popup->grab().toImage();
    CHECK(shown.pixelColor(popup->width() / 2, 0) == Theme::of(popup).borderStrong);
    CHECK(shown.pixelColor(popup->width() / 2, 4) == Theme::of(popup).raised);
}

TEST_CASE("the menu of lanes marks the present choice", "[roadmap]") {
    ChoiceButton lanes(q("Lanes"));
    lanes.setChoices({q("Workstream"), q("Unit"), q("Owner")});
    lanes.setCurrentIndex(1);
    emit lanes.menu()->aboutToShow();
    for (int i = 0; i < 3; ++i) CHECK(lanes.menu()->actions().at(i)->isChecked() == (i == 1));
}

TEST_CASE("F6 into the timeline shows where the keys go, and before an audience nothing does", "[roadmap][focus]") {
    Roadmap h;
    QApplication::setActiveWindow(h.page.get());
    REQUIRE(QTest::qWaitFor([&] { return h.view->hasFocus(); }));
    REQUIRE(h.view->selection().isEmpty());
    const auto isRinged = [&] { return h.view->viewport()->grab().toImage().pixelColor(h.view->viewport()->width() / 2, 2) == Theme::of(h.view).focus; };
    CHECK(isRinged());
    h.page->setPresenting(true);
    CHECK_FALSE(isRinged());
    h.page->setPresenting(false);
    h.key(Qt::Key_Down);
    CHECK_FALSE(isRinged());
}
