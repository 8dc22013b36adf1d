// What the roadmap does about dependencies: nothing moves by itself, everything is offered.
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/views/editors/date_field.h"
#include "app/views/timeline/stage_reasons_popup.h"
#include "app/views/timeline/timeline_shift_bar.h"
#include "app/widgets/controls.h"
#include "core/analysis/plan/schedule.h"
#include "core/workspace/dump.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

const char* const kFirst = "Customer and account data products";
const char* const kSecond = "Data quality controls at source";
const char* const kThird = "Governed data marketplace";

/// Drags the first of the chain so far that the second would have to wait.
void breakChain(Roadmap& r) {
    const QPoint at = r.rect(kFirst).center();
    r.drag(at, at + QPoint(180, 0));
    r.drop(at + QPoint(180, 0));
}

QPushButton* button(const QWidget& page, const char* name) {
    auto* found = page.findChild<QPushButton*>(q(name));
    REQUIRE(found);
    return found;
}

bool isBrokenInto(const Roadmap& r, const char* name) {
    for (const BrokenLink& link : brokenLinks(r.portfolio())) {
        if (link.successor == r.id(name)) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the offer names the only one that follows, and Enter on its buttons is a click", "[roadmap][shift]") {
    Roadmap r;
    QApplication::setActiveWindow(r.page.get());
    const Initiative second = r.row(kSecond);
    r.workspace->edit(q("Only two"), [&](Editor& editor) {
        for (const DependencyId id : editor.portfolio().dependenciesOf(second.id)) {
            if (editor.portfolio().find(id)->predecessor == second.id) editor.remove(id);
        }
    });
    breakChain(r);
    REQUIRE(r.page->shiftBar()->isVisible());
    CHECK(r.page->shiftBar()->sentence().contains(q("“%1” would have to move").arg(second.name)));
    QWidget* leave = button(*r.page, "shiftLeave");
    leave->setFocus();
    QTest::keyClick(leave, Qt::Key_Return);
    CHECK_FALSE(r.page->shiftBar()->isVisible());
    CHECK(r.row(kSecond) == second);
}

TEST_CASE("a move that breaks a link offers to shift what follows and shifts nothing by itself", "[roadmap][shift]") {
    Roadmap r;
    const Initiative second = r.row(kSecond);
    const auto steps = r.workspace->history().size();
    breakChain(r);
    CHECK(r.workspace->history().size() == steps + 1);
    CHECK(r.row(kSecond) == second);
    CHECK(isBrokenInto(r, kSecond));
    REQUIRE(r.page->shiftBar()->isVisible());
    CHECK(r.page->shiftBar()->sentence().contains(q("would have to move")));
    const auto outlined = r.view->outlined();
    CHECK(std::any_of(outlined.begin(), outlined.end(), [&](const BarMove& m) { return m.id == second.id && m.start > second.start; }));

    QTest::mouseClick(button(*r.page, "shiftAccept"), Qt::LeftButton);
    CHECK(r.workspace->history().size() == steps + 2);
    CHECK(r.row(kSecond).start > second.start);
    CHECK_FALSE(isBrokenInto(r, kSecond));
    CHECK_FALSE(isBrokenInto(r, kThird));
    CHECK_FALSE(r.page->shiftBar()->isVisible());
    CHECK(r.view->outlined().isEmpty());
    r.workspace->undo();
    CHECK(r.row(kSecond) == second);
    CHECK(isBrokenInto(r, kSecond));
}

TEST_CASE("the offer is taken by Enter and left by Esc", "[roadmap][shift]") {
    Roadmap r;
    const Initiative second = r.row(kSecond);
    breakChain(r);
    REQUIRE(r.page->shiftBar()->isVisible());
    const auto steps = r.workspace->history().size();
    r.key(Qt::Key_Escape);
    CHECK_FALSE(r.page->shiftBar()->isVisible());
    CHECK(r.row(kSecond) == second);
    CHECK(r.workspace->history().size() == steps);
    r.view->select(r.id(kFirst));
    r.key(Qt::Key_F);
    REQUIRE(r.page->shiftBar()->isVisible());
    r.key(Qt::Key_Return);
    CHECK(r.row(kSecond).start > second.start);
    CHECK(r.workspace->history().size() == steps + 1);
}

TEST_CASE("who has gone on to something else while the offer stands shifts nothing by Enter", "[roadmap][shift]") {
    Roadmap r;
    const Initiative second = r.row(kSecond);
    breakChain(r);
    REQUIRE(r.page->shiftBar()->isVisible());
    const auto steps = r.workspace->history().size();
    const auto opens = [&r](auto id) {
        r.view->select(id);
        QSignalSpy opened(r.view, &TimelineView::openRequested);
        r.key(Qt::Key_Return);
        return opened.size();
    };
    CHECK(opens(r.id("Automated retraining")) == 1);
    CHECK(opens(r.portfolio().milestones().rows().constFirst().id) == 1);
    CHECK(r.workspace->history().size() == steps);
    CHECK(r.row(kSecond) == second);
    CHECK(r.page->shiftBar()->isVisible());
    r.view->select(r.id(kFirst));
    r.key(Qt::Key_Return);
    CHECK(r.workspace->history().size() == steps + 1);
    CHECK(r.row(kSecond).start > second.start);
}

TEST_CASE("where nothing has to follow F says so", "[roadmap][shift]") {
    Roadmap r;
    r.view->select(r.id(kThird));
    r.key(Qt::Key_F);
    CHECK_FALSE(r.page->shiftBar()->isVisible());
    REQUIRE(r.toasts.size() == 1);
    CHECK(r.toasts[0] == q("Nothing that follows has to move."));
}

TEST_CASE("a locked follower stays and the offer says that", "[roadmap][shift]") {
    Roadmap r;
    changeInitiatives(*r.workspace, {r.id(kSecond)}, q("Lock"), [](Initiative& i) { i.locked = true; });
    const Initiative second = r.row(kSecond);
    breakChain(r);
    REQUIRE(r.page->shiftBar()->isVisible());
    CHECK(r.page->shiftBar()->sentence().contains(q(kSecond)));
    // All of the sentence is to be read, in as many lines as it takes.
    auto* words = r.page->shiftBar()->findChild<QLabel*>(q("shiftSentence"));
    REQUIRE(words);
    r.page->resize(900, 700);
    CHECK(words->height() >= words->heightForWidth(words->width()));
    CHECK(words->heightForWidth(words->width()) > QFontMetrics(words->font()).height());
    const auto outlined = r.view->outlined();
    CHECK(std::none_of(outlined.begin(), outlined.end(), [&](const BarMove& m) { return m.id == second.id; }));
}

TEST_CASE("L locks and unlocks and what is locked refuses keys and mouse", "[roadmap][shift]") {
    Roadmap r;
    const char* const name = "Automated retraining";
    r.view->select(r.id(name));
    r.key(Qt::Key_L);
    REQUIRE(r.row(name).locked);
    const Initiative before = r.row(name);
    r.key(Qt::Key_Right);
    CHECK(r.row(name) == before);
    CHECK(r.toasts.constLast().contains(q("stays where it is")));
    r.key(Qt::Key_S);
    CHECK(r.row(name) == before);
    r.key(Qt::Key_Return);
    CHECK_FALSE(r.page->findChild<DateField*>(q("initiativeStart"))->isEnabled());
    r.view->setFocus();
    r.key(Qt::Key_L);
    CHECK_FALSE(r.row(name).locked);
    r.key(Qt::Key_Right);
    CHECK(r.row(name).start > before.start);
}

TEST_CASE("a conflict is mended in the inspector where it stands", "[roadmap][shift]") {
    Roadmap r;
    const char* const name = "Trade document checking live";
    REQUIRE(isBrokenInto(r, name));
    const auto steps = r.workspace->history().size();
    r.view->select(r.id(name));
    r.key(Qt::Key_Return);
    QPushButton* mend = button(*r.page, "initiativeMend");
    REQUIRE(mend->isVisible());
    CHECK(mend->text().startsWith(q("Mend: start on ")));
    QTest::mouseClick(mend, Qt::LeftButton);
    CHECK_FALSE(isBrokenInto(r, name));
    CHECK(r.workspace->history().size() == steps + 1);
    CHECK_FALSE(mend->isVisible());
    r.workspace->undo();
    CHECK(isBrokenInto(r, name));
}

TEST_CASE("the inspector says how much an initiative can slip", "[roadmap][shift]") {
    Roadmap r;
    r.view->select(r.id("Workflow redesign with the units"));
    r.key(Qt::Key_Return);
    auto* slack = r.page->findChild<QLabel*>(q("initiativeSlack"));
    REQUIRE(slack);
    CHECK(slack->text() == q("none: on the critical path"));
    r.view->select(r.id("Automated retraining"));
    CHECK(slack->text().contains(q(" day")));
}

TEST_CASE("a circle is refused with its names", "[roadmap][shift]") {
    Roadmap r;
    r.view->select(r.id(kThird));
    emit r.view->linkRequested(r.id(kThird), r.id(kFirst));
    REQUIRE(r.problems.size() == 1);
    for (const char* name : {kFirst, kSecond, kThird}) CHECK(r.problems[0].contains(q(name)));
}

TEST_CASE("S makes a bar two and the second takes over what it brings", "[roadmap][edit]") {
    Roadmap r;
    const char* const name = "Automated retraining";
    const Initiative whole = r.row(name);
    const auto outcomes = r.portfolio().outcomesOf(whole.id).size();
    REQUIRE(outcomes > 0);
    const QString before = dumpOf(r.portfolio());
    const auto steps = r.workspace->history().size();
    r.view->select(whole.id);
    r.key(Qt::Key_S);
    const Initiative first = r.row(name);
    const Initiative second = r.row("Automated retraining, part 2");
    CHECK(first.start == whole.start);
    CHECK(second.finish == whole.finish);
    CHECK(second.start == first.finish.addDays(1));
    CHECK(r.portfolio().outcomesOf(first.id).isEmpty());
    CHECK(r.portfolio().outcomesOf(second.id).size() == outcomes);
    CHECK(brokenLinks(r.portfolio()).size() == 1);
    CHECK(r.workspace->history().size() == steps + 1);
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == before);
}

TEST_CASE("the parts of a split share its progress", "[roadmap][edit]") {
    Roadmap r;
    const InitiativeId id = r.id("Automated retraining");
    changeInitiatives(*r.workspace, {id}, q("Progress"), [](Initiative& i) {
        i.start = QDate(2028, 1, 1);
        i.finish = QDate(2028, 1, 10);
        i.progress = 70;
    });
    const InitiativeId made = splitInitiative(*r.workspace, id, QDate(2028, 1, 6));
    CHECK(r.portfolio().find(id)->progress == 100);
    CHECK(r.portfolio().find(made)->progress == 40);
    CHECK_THROWS_AS(splitInitiative(*r.workspace, id, QDate(2028, 1, 1)), Error);
}

TEST_CASE("Ctrl+D duplicates what is selected", "[roadmap][edit]") {
    Roadmap r;
    const auto count = r.portfolio().initiatives().size();
    r.view->select(r.id("Automated retraining"));
    r.view->select(r.id("Continuous control assurance"), true);
    r.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(r.portfolio().initiatives().size() == count + 2);
    CHECK(r.view->selection().size() == 2);
    CHECK(r.row("Automated retraining (copy)").start == r.row("Automated retraining").start);
    r.workspace->undo();
    CHECK(r.portfolio().initiatives().size() == count);
}

TEST_CASE("a link is selected by a click or by Shift+K and removed by Del", "[roadmap][edit]") {
    Roadmap r;
    r.view->grab();  // lines get their way when they are first painted
    const TimelineLayout& l = r.view->layoutOf();
    const auto links = r.portfolio().dependencies().size();
    int plain = -1;
    for (int i = 0; i < l.scene.links.size(); ++i) {
        if (l.scene.bars[l.scene.links[i].from].id == r.id(kFirst) && l.scene.bars[l.scene.links[i].to].id == r.id(kSecond)) plain = i;
    }
    REQUIRE(plain >= 0);
    const DependencyId id = l.scene.links[plain].id;
    const QPolygonF route = l.route(plain);
    const QPoint middle = toPainter(l, r.view->window(), (route[0] + route[1]) / 2).toPoint();
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, middle);
    CHECK(r.view->selectedLink() == id);
    r.key(Qt::Key_Delete);
    CHECK(r.portfolio().dependencies().size() == links - 1);
    r.workspace->undo();
    r.view->select(r.id(kFirst));
    CHECK(r.view->selectedLink().isNull());
    r.key(Qt::Key_K, Qt::ShiftModifier);
    CHECK(r.view->selectedLink() == id);
    r.key(Qt::Key_Escape);
    CHECK(r.view->selectedLink().isNull());
    CHECK(r.view->current() == r.id(kFirst));
    r.key(Qt::Key_K, Qt::ShiftModifier);
    r.key(Qt::Key_Delete);
    CHECK(r.portfolio().dependencies().size() == links - 1);
}

TEST_CASE("a moment of the strip says why and leads to the initiative", "[roadmap][reasons]") {
    Roadmap r;
    const QList<StripMark> marks = r.view->stripMarks();
    int earned = -1;
    for (int i = 0; i < marks.size(); ++i) {
        if (!marks[i].target && marks[i].date > QDate(2026, 11, 16) && earned < 0) earned = i;
    }
    REQUIRE(earned >= 0);
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, marks[earned].centre.toPoint());
    auto* popup = r.page->findChild<StageReasonsPopup*>();
    REQUIRE(popup);
    const auto links = popup->findChildren<LinkButton*>();
    REQUIRE_FALSE(links.isEmpty());
    const QString name = links[0]->text();
    links[0]->click();
    REQUIRE_FALSE(r.view->current().isNull());
    CHECK(r.portfolio().find(r.view->current())->name == name);
}

TEST_CASE("W lists all moments with the target that is missed", "[roadmap][reasons]") {
    Roadmap r;
    r.key(Qt::Key_W);
    auto* popup = r.page->findChild<StageReasonsPopup*>();
    REQUIRE(popup);
    QStringList texts;
    for (const QLabel* label : popup->findChildren<QLabel*>()) texts.append(label->text());
    const QString all = texts.join(QLatin1Char('\n'));
    CHECK(all.contains(q("Target missed: stage 4")));
    CHECK(all.contains(q("Executive ownership stands at 3, the gate asks for 4.")));
    popup->close();
}

TEST_CASE("a target that a gate criterion alone holds back names it with its level", "[roadmap][reasons]") {
    Roadmap r;
    r.workspace->edit(q("Gates"), [](Editor& editor) { editor.setSetting(q("gates"), q(R"({"4": {"ownership": 3, "value": 3}})")); });
    r.key(Qt::Key_W);
    auto* popup = r.page->findChild<StageReasonsPopup*>();
    REQUIRE(popup);
    QStringList texts;
    for (const QLabel* label : popup->findChildren<QLabel*>()) texts.append(label->text());
    INFO(texts.join(QLatin1Char('\n')).toStdString());
    CHECK(std::any_of(texts.cbegin(), texts.cend(), [](const QString& text) {
        return text.startsWith(q("The gate criterion BC5 Benefit tracking after go-live stands at 3, the gate asks for 4 in full."));
    }));
    popup->close();
}

TEST_CASE("with a calendar of working days bars begin and end on them and keep their length", "[roadmap][calendar]") {
    Roadmap r;
    const InitiativeId id = r.id(kFirst);
    // A week of four days, and the Monday after the step is a holiday.
    const QDate monday = QDate(2026, 11, 30);
    r.workspace->edit(q("Calendar"), [&](Editor& e) {
        Settings settings = r.portfolio().settings();
        settings.calendar.isSet = true;
        settings.calendar.works = {true, true, true, true, false, false, false};
        settings.calendar.holidays = {monday.addDays(7)};
        e.setSetting(q("calendar"), settings.encode(q("calendar")));
        Initiative row = *r.portfolio().find(id);
        row.start = monday;
        row.finish = monday.addDays(10);
        e.update(row);
    });
    const WorkCalendar calendar = r.portfolio().settings().calendar;
    const qint64 length = calendar.lengthOf(monday, monday.addDays(10));
    const auto isWorked = [&] { return calendar.isWorkingDay(r.row(kFirst).start) && calendar.isWorkingDay(r.row(kFirst).finish); };
    r.view->setZoom(TimelineView::Zoom::Quarter);
    r.view->select(id);
    r.view->setFocus();
    QTest::keyClick(r.view, Qt::Key_Right);
    CHECK(QTest::qWaitFor([&] { return r.row(kFirst).start > monday; }));
    CHECK(isWorked());
    CHECK(calendar.lengthOf(r.row(kFirst).start, r.row(kFirst).finish) == length);
    QTest::keyClick(r.view, Qt::Key_Left);
    CHECK(QTest::qWaitFor([&] { return r.row(kFirst).start == monday; }));
    const QPoint at = r.rect(kFirst).center();
    r.drag(at, at + QPoint(47, 0));
    r.drop(at + QPoint(47, 0));
    CHECK(r.row(kFirst).start > monday);
    CHECK(isWorked());
    CHECK(calendar.lengthOf(r.row(kFirst).start, r.row(kFirst).finish) == length);
    // What is made begins on a working day too.
    Initiative made;
    made.start = monday.addDays(7);
    made.finish = monday.addDays(20);
    const Initiative* row = r.portfolio().find(createInitiative(*r.workspace, made));
    CHECK((row->start == monday.addDays(8) && calendar.isWorkingDay(row->finish)));
}

TEST_CASE("with a calendar a split leaves no part that begins or ends on a day off", "[roadmap][calendar]") {
    Roadmap r;
    const InitiativeId id = r.id("Automated retraining");
    const auto setDates = [&](QDate start, QDate finish) {
        changeInitiatives(*r.workspace, {id}, q("Dates"), [&](Initiative& i) {
            i.start = start;
            i.finish = finish;
            i.progress = 50;
        });
    };
    r.workspace->edit(q("Calendar"), [](Editor& e) { e.setSetting(q("calendar"), q(R"({"working_days": [1, 2, 3, 4], "holidays": ["2027-11-15"]})")); });
    // Of its 17 working days 8 lie before the long weekend.
    setDates(QDate(2027, 11, 1), QDate(2027, 11, 30));
    const InitiativeId made = splitInitiative(*r.workspace, id, QDate(2027, 11, 15));
    CHECK(r.portfolio().find(id)->finish == QDate(2027, 11, 11));
    CHECK(r.portfolio().find(made)->start == QDate(2027, 11, 16));
    CHECK(r.portfolio().find(made)->finish == QDate(2027, 11, 30));
    CHECK(r.portfolio().find(id)->progress == 100);
    CHECK(r.portfolio().find(made)->progress == 6);
    r.workspace->undo();
    // From a Friday off to the Tuesday: before the cut nothing of it is worked.
    setDates(QDate(2027, 11, 12), QDate(2027, 11, 16));
    CHECK_THROWS_AS(splitInitiative(*r.workspace, id, QDate(2027, 11, 15)), Error);
}

TEST_CASE("with a calendar what is inserted after a bar begins and ends on working days", "[roadmap][calendar]") {
    Roadmap r;
    const InitiativeId before = r.id("Automated retraining");
    r.workspace->edit(q("Calendar"), [](Editor& e) { e.setSetting(q("calendar"), q(R"({"working_days": [1, 2, 3, 4]})")); });
    changeInitiatives(*r.workspace, {before}, q("Dates"), [](Initiative& i) {
        i.start = QDate(2027, 11, 1);
        i.finish = QDate(2027, 11, 30);
    });
    const Initiative& made = *r.portfolio().find(insertInitiativeAfter(*r.workspace, before));
    CHECK(made.start == QDate(2027, 12, 1));
    CHECK(made.finish == QDate(2028, 2, 24));
}
