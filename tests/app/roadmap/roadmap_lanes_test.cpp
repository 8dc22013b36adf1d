// Lanes, details, filter, overview: how the roadmap is looked at.
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/views/table/use_case_chip.h"
#include "app/views/timeline/timeline_filter_bar.h"
#include "app/views/timeline/timeline_overview.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "core/analysis/checks/dismissals.h"
#include "core/workspace/dump.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QHelpEvent>
#include <QLabel>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

QStringList laneNames(const Roadmap& r) {
    QStringList names;
    for (const TimelineLane& lane : r.view->layoutOf().scene.lanes) names.append(lane.name);
    return names;
}

int laneNamed(const Roadmap& r, const char* name) { return static_cast<int>(laneNames(r).indexOf(q(name))); }

void hover(const Roadmap& r, QPoint at) {
    QMouseEvent over(QEvent::MouseMove, at, r.view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(r.view->viewport(), &over);
}

}  // namespace

TEST_CASE("the chevron of a lane collapses it to a silhouette and the page remembers", "[roadmap][lanes]") {
    Roadmap r;
    const int lane = laneNamed(r, "Data foundation");
    const double height = r.view->layoutOf().lanes[lane].height;
    const QPoint chevron = r.view->laneHeadRect(lane).topLeft() + QPoint(7, 14);
    hover(r, chevron);
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, chevron);
    CHECK(r.view->layoutOf().scene.lanes[lane].collapsed);
    CHECK(r.view->layoutOf().lanes[lane].height < height);
    for (const int bar : r.view->layoutOf().scene.lanes[lane].bars) CHECK(r.view->layoutOf().bars[bar].label.isNull());

    RoadmapPage again(*r.workspace);
    again.show();
    CHECK(again.view()->layoutOf().scene.lanes[lane].collapsed);

    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, r.view->laneHeadRect(lane).topLeft() + QPoint(7, 14));
    CHECK_FALSE(r.view->layoutOf().scene.lanes[lane].collapsed);
    CHECK(r.view->layoutOf().lanes[lane].height == height);
}

TEST_CASE("C collapses the lane of the current bar and keys still get back to it", "[roadmap][lanes]") {
    Roadmap r;
    r.view->select(r.id("Language model gateway"));
    const int lane = laneNamed(r, "AI platform and MLOps");
    r.key(Qt::Key_C);
    REQUIRE(r.view->layoutOf().scene.lanes[lane].collapsed);
    r.key(Qt::Key_Down);
    CHECK(r.view->layoutOf().scene.bars[r.view->layoutOf().scene.barOf.value(r.view->current().value)].lane == lane + 1);
    r.key(Qt::Key_Up);
    CHECK(r.view->layoutOf().scene.bars[r.view->layoutOf().scene.barOf.value(r.view->current().value)].lane == lane);
    r.key(Qt::Key_C);
    CHECK_FALSE(r.view->layoutOf().scene.lanes[lane].collapsed);
    r.key(Qt::Key_C, Qt::ShiftModifier);
    for (const TimelineLane& each : r.view->layoutOf().scene.lanes) CHECK(each.collapsed);
    r.key(Qt::Key_C, Qt::ShiftModifier);
    for (const TimelineLane& each : r.view->layoutOf().scene.lanes) CHECK_FALSE(each.collapsed);
}

TEST_CASE("lanes of workstreams move by keys and by mouse in one undo step each", "[roadmap][lanes]") {
    Roadmap r;
    const QStringList before = laneNames(r);
    const auto steps = r.workspace->history().size();
    r.view->select(r.id("Customer and account data products"));
    r.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(laneNames(r).mid(0, 2) == QStringList{before[1], before[0]});
    CHECK(r.workspace->history().size() == steps + 1);
    CHECK(r.workspace->undoText() == q("Move the lane “Data foundation”"));
    r.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(laneNames(r) == before);
    r.workspace->undo();
    r.workspace->undo();
    CHECK(laneNames(r) == before);

    const QPoint head = r.view->laneHeadRect(0).center();
    const QPoint last = r.view->laneHeadRect(static_cast<int>(before.size()) - 1).center() + QPoint(0, 10);
    r.drag(head, last);
    r.drop(last);
    CHECK(laneNames(r).constLast() == before.constFirst());
    CHECK(r.workspace->history().size() == steps + 3);
    r.workspace->undo();
    CHECK(laneNames(r) == before);
}

TEST_CASE("lanes by dimension hold what raises it", "[roadmap][lanes]") {
    Roadmap r;
    auto* lanes = r.page->headerTools().constFirst();
    static_cast<ChoiceButton*>(lanes)->setCurrentIndex(6);
    const int data = laneNamed(r, "Data readiness");
    REQUIRE(data >= 0);
    const TimelineScene& scene = r.view->layoutOf().scene;
    CHECK(scene.bars[scene.barOf.value(r.id("Customer and account data products").value)].lane == data);
    qsizetype bars = 0;
    for (const TimelineLane& lane : scene.lanes) bars += lane.bars.size();
    CHECK(bars == r.portfolio().initiatives().size());
}

TEST_CASE("typing into the filter leaves only what matches and says how much that is", "[roadmap][filter]") {
    Roadmap r;
    const auto all = r.portfolio().initiatives().size();
    REQUIRE(r.page->focusFilter());
    FilterField* field = r.page->filterBar()->field();
    QTest::keyClicks(field, q("fraud detection"));
    const auto shown = r.view->layoutOf().scene.bars.size();
    CHECK(shown > 0);
    CHECK(shown < all);
    for (const TimelineLane& lane : r.view->layoutOf().scene.lanes) CHECK_FALSE(lane.bars.isEmpty());
    CHECK(r.page->subtitle().startsWith(q("%1 of %2 ").arg(shown).arg(all)));
    CHECK(r.page->filterBar()->findChild<QLabel*>(q("timelineFilterCount"))->text() == q("%1 of %2").arg(shown).arg(all));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(r.view->layoutOf().scene.bars.size() == all);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(r.page->filterBar()->isVisible());
}

TEST_CASE("facets of the filter become chips and take themselves off", "[roadmap][filter]") {
    Roadmap r;
    const QDate today = r.environment.today();
    const InitiativeMatcher matcher(r.portfolio(), today, openFindings(r.portfolio(), today));
    const InitiativeTerm conflict{InitiativeFacet::State, static_cast<qint64>(InitiativeState::Conflict)};
    int offered = 0;
    for (const auto& [term, count] : matcher.terms()) {
        if (term == conflict) offered = count;
    }
    // A link that is broken, and the roll-out of a use case that skips a stage.
    REQUIRE(offered == 2);
    r.page->focusFilter();
    r.page->setFilter({{}, {conflict}});
    // Findings reach the bars from a worker.
    CHECK(QTest::qWaitFor([&] { return r.view->layoutOf().scene.bars.size() == offered; }, 10000));
    CHECK(r.view->layoutOf().scene.conflicts == offered);
    CHECK(QTest::qWaitFor([&] {
        const auto& bars = r.view->layoutOf().scene.bars;
        return std::all_of(bars.begin(), bars.end(), [](const TimelineBar& bar) { return bar.conflict; });
    }, 10000));
    const auto chips = r.page->filterBar()->findChildren<UseCaseChip*>();
    REQUIRE(chips.size() == 1);
    CHECK(chips[0]->text() == q("State: in conflict"));
    QTest::mouseClick(chips[0], Qt::LeftButton);
    CHECK(r.view->layoutOf().scene.bars.size() == r.portfolio().initiatives().size());
}

TEST_CASE("the filter for conflicts leaves the bars that are drawn in conflict and no link that was put aside", "[roadmap][filter]") {
    Roadmap r;
    const QDate today = r.environment.today();
    const auto judge = [&] {
        const QList<Finding> open = openFindings(r.portfolio(), today);
        TimelineScene scene = buildTimelineScene(r.portfolio(), today, {});
        markFindings(scene, r.portfolio(), open);
        QSet<InitiativeId> drawn;
        for (const TimelineBar& bar : scene.bars) {
            if (bar.conflict) drawn.insert(bar.id);
        }
        const InitiativeTerm conflict{InitiativeFacet::State, static_cast<qint64>(InitiativeState::Conflict)};
        const InitiativeFilter filter{{}, {conflict}};
        CHECK(InitiativeMatcher(r.portfolio(), today, open).accepted(filter) == drawn);
        CHECK(scene.conflicts == drawn.size());
        return drawn.size();
    };
    CHECK(judge() == 2);
    r.workspace->edit(q("Put aside"), [&](Editor& editor) {
        for (const Finding& f : openFindings(r.portfolio(), today)) {
            if (f.key == q("dependency-broken")) editor.insert(dismissalOf(f, q("Agreed"), today, q("Ann")));
        }
    });
    CHECK(judge() == 1);
}

TEST_CASE("what is made under a filter stays in sight", "[roadmap][filter]") {
    Roadmap r;
    r.page->setFilter({q("fraud detection"), {}});
    const auto shown = r.view->layoutOf().scene.bars.size();
    r.view->setFocus();
    r.view->select(r.view->layoutOf().scene.bars.constFirst().id);
    r.key(Qt::Key_Insert);
    CHECK(r.view->layoutOf().scene.bars.size() == shown + 1);
    r.workspace->undo();
    CHECK(r.view->layoutOf().scene.bars.size() == shown);
}

TEST_CASE("a filter leaves the milestones that have its words, and the gates that what it leaves leads to", "[roadmap][filter]") {
    Roadmap r;
    const auto names = [&] {
        QStringList shown;
        for (const TimelineMilestone& m : r.view->layoutOf().scene.milestones) shown.append(m.name + (m.gate ? q(" %1").arg(m.stage) : QString()));
        return shown;
    };
    const QStringList all = names();
    const auto milestones = r.portfolio().milestones().size();
    REQUIRE(all.size() == milestones);
    r.page->setFilter({q("force  POLICY"), {}});
    CHECK(names() == QStringList{q("AI policy in force")});
    r.page->setFilter({q("zzzz"), {}});
    CHECK(names().isEmpty());
    // By the words that stand on the roadmap.
    r.page->setFilter({q("enterprise"), {}});
    for (const QString& gate : {q("Enterprise 2"), q("Enterprise 3"), q("Enterprise 4")}) CHECK(names().contains(gate));
    CHECK_FALSE(names().contains(q("Board")));
    // The gates of what is rolled out come with its bars; those of others don't.
    r.page->setFilter({q("fraud detection"), {}});
    CHECK(names() == QStringList{q("Fraud detection 3"), q("Fraud detection 4")});
    // A milestone has no lead to ask for, so it stays with the bars of one.
    const Initiative& led = *std::find_if(r.portfolio().initiatives().begin(), r.portfolio().initiatives().end(), [](const Initiative& i) { return !i.lead.isNull(); });
    r.page->setFilter({{}, {{InitiativeFacet::Lead, led.lead.value}}});
    CHECK(names().contains(q("Board")));
    r.page->setFilter({});
    CHECK(names() == all);
}

TEST_CASE("a milestone that is made or looked for is seen whatever the filter says", "[roadmap][filter]") {
    Roadmap r;
    r.page->setFilter({q("fraud detection"), {}});
    const auto shown = r.view->layoutOf().scene.milestones.size();
    r.view->setFocus();
    r.key(Qt::Key_M);
    CHECK(r.view->layoutOf().scene.milestones.size() == shown + 1);
    const Milestone& board = *std::find_if(r.portfolio().milestones().begin(), r.portfolio().milestones().end(), [](const Milestone& m) { return m.name == q("Board"); });
    REQUIRE(r.page->reveal(static_cast<int>(EntityKind::Milestone), board.id.value));
    CHECK(r.view->layoutOf().scene.milestones.size() == shown + 2);
    CHECK(r.view->selectedMilestones() == QList<MilestoneId>{board.id});
}

TEST_CASE("who goes to an initiative that the filter hides sees it beside what the filter shows", "[roadmap][filter]") {
    Roadmap r;
    r.page->setFilter({q("fraud detection"), {}});
    const auto shown = r.view->layoutOf().scene.bars.size();
    const InitiativeId hidden = r.id("Automated retraining");
    REQUIRE_FALSE(r.view->layoutOf().scene.barOf.contains(hidden.value));
    REQUIRE(r.page->reveal(static_cast<int>(EntityKind::Initiative), hidden.value));
    CHECK(r.view->selection() == QList<InitiativeId>{hidden});
    CHECK(r.view->layoutOf().scene.bars.size() == shown + 1);
}

TEST_CASE("where the roadmap shows no bar Shift and the arrows choose nothing", "[roadmap][filter]") {
    Roadmap r;
    SECTION("because the filter finds none") {
        r.page->setFilter({q("ai policy in"), {}});
        REQUIRE(r.view->layoutOf().scene.bars.isEmpty());
        REQUIRE_FALSE(r.view->layoutOf().scene.milestones.isEmpty());
    }
    SECTION("because the plan has none") {
        QList<InitiativeId> all;
        for (const Initiative& i : r.portfolio().initiatives()) all.append(i.id);
        removeFromRoadmap(*r.workspace, all, {});
        REQUIRE(r.portfolio().initiatives().isEmpty());
    }
    r.view->setFocus();
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Down}) r.key(key, Qt::ShiftModifier);
    CHECK(r.view->selection().isEmpty());
    r.key(Qt::Key_Down);
    CHECK(r.view->selectedMilestones().size() == 1);
    for (int i = 0; i < 10; ++i) r.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(r.view->selection().isEmpty());
}

TEST_CASE("details stand beside the lanes with a row for each initiative", "[roadmap][details]") {
    Roadmap r;
    const double body = r.view->layoutOf().metrics.laneColumn;
    r.page->setColumns({TimelineColumn::Name, TimelineColumn::Lead, TimelineColumn::Finish});
    const TimelineLayout& l = r.view->layoutOf();
    CHECK(l.metrics.laneColumn > body + 300);
    for (int lane = 0; lane < l.lanes.size(); ++lane) CHECK(l.lanes[lane].rows.size() == l.scene.lanes[lane].bars.size());
    const int bar = l.scene.barOf.value(r.id("Model registry and CI/CD").value);
    CHECK(columnText(TimelineColumn::Name, l.scene.bars[bar]) == q("Model registry and CI/CD"));
    CHECK(columnText(TimelineColumn::Finish, l.scene.bars[bar]).contains(q("2027")));
    const QPoint cell(static_cast<int>(l.metrics.laneHead) + 40, r.rect("Model registry and CI/CD").center().y());
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, cell);
    CHECK(r.view->current() == r.id("Model registry and CI/CD"));
    RoadmapPage again(*r.workspace);
    again.show();
    CHECK(again.view()->layoutOf().metrics.columns == l.metrics.columns);
    r.page->setColumns({});
    CHECK(r.view->layoutOf().metrics.laneColumn == body);
}

TEST_CASE("the details of a bar stay beside it while it is dragged", "[roadmap][details]") {
    Roadmap r;
    r.page->setColumns({TimelineColumn::Name, TimelineColumn::Lead});
    const InitiativeId id = r.id("Automated retraining");
    r.view->select(id);
    r.view->ensureVisible();
    const TimelineMetrics& m = r.view->layoutOf().metrics;
    const QRect bar = r.rect(id);
    const QRect cells(static_cast<int>(m.laneHead) + 2, bar.top(), static_cast<int>(m.laneColumn - m.laneHead) - 6, bar.height());
    const QImage before = r.view->viewport()->grab(cells).toImage();
    QImage blank = before;
    blank.fill(before.pixelColor(0, 0));
    REQUIRE(before != blank);
    r.drag(bar.center(), bar.center() - QPoint(60, 0));
    REQUIRE_FALSE(r.view->layoutOf().lifted.isEmpty());
    CHECK(r.view->viewport()->grab(cells).toImage() == before);
    r.key(Qt::Key_Escape);
    r.drop(bar.center() - QPoint(60, 0));
}

TEST_CASE("the details say only dates that an initiative has, and those that a drag gives it until it is given up", "[roadmap][details]") {
    Roadmap r;
    r.page->setColumns({TimelineColumn::Start, TimelineColumn::Finish});
    Initiative row = r.row("Automated retraining");
    row.finish = {};
    SECTION("a start alone") {}
    SECTION("no dates") { row.start = {}; }
    r.workspace->edit(q("Dates"), [&row](Editor& editor) { editor.update(row); });
    const auto said = [&](TimelineColumn column) {
        const TimelineScene& scene = r.view->layoutOf().scene;
        return columnText(column, scene.bars[scene.barOf.value(row.id.value)]);
    };
    const QString start = said(TimelineColumn::Start);
    CHECK(start.isEmpty() == row.start.isNull());
    CHECK(said(TimelineColumn::Finish).isEmpty());
    r.view->select(row.id);
    r.view->ensureVisible();
    const QPoint at = r.rect(row.id).center();
    r.drag(at, at + QPoint(80, 0));
    CHECK_FALSE(said(TimelineColumn::Start).isEmpty());
    CHECK(said(TimelineColumn::Start) != start);
    CHECK_FALSE(said(TimelineColumn::Finish).isEmpty());
    r.key(Qt::Key_Escape);
    r.drop(at + QPoint(80, 0));
    CHECK(said(TimelineColumn::Start) == start);
    CHECK(said(TimelineColumn::Finish).isEmpty());
}

TEST_CASE("the details have room for every date of the language and say the status in a word", "[roadmap][details]") {
    Roadmap r;
    const QFontMetricsF metrics(TimelineMetrics::screen().label);
    for (QDate day(2028, 1, 1); day.year() == 2028; day = day.addDays(9)) {
        CHECK(metrics.horizontalAdvance(QLocale().toString(day, QStringLiteral("d MMM yyyy"))) <= columnWidth(TimelineColumn::Finish) - 16);
    }
    const QDate today(2026, 11, 16);
    Initiative row;
    CHECK(statusOf(row, today) == TimelineStatus::Undated);
    row.start = QDate(2026, 12, 1);
    row.finish = QDate(2027, 1, 31);
    CHECK(statusOf(row, today) == TimelineStatus::Planned);
    CHECK(statusOf(row, QDate(2026, 12, 1)) == TimelineStatus::Running);
    CHECK(statusOf(row, QDate(2027, 2, 1)) == TimelineStatus::Late);
    row.progress = 100;
    CHECK(statusOf(row, QDate(2027, 2, 1)) == TimelineStatus::Done);
    const TimelineScene& scene = r.view->layoutOf().scene;
    CHECK(columnText(TimelineColumn::Status, scene.bars[scene.barOf.value(r.id("Model registry and CI/CD").value)]) == q("Running"));
    CHECK(columnText(TimelineColumn::Status, scene.bars[scene.barOf.value(r.id("Automated retraining").value)]) == q("Planned"));
}

TEST_CASE("weeks can be named by their ISO number", "[roadmap][details]") {
    TimeAxis axis(QDate(2026, 12, 1), QDate(2027, 1, 31), 8);
    REQUIRE(axis.lowerUnit() == TimeUnit::Week);
    CHECK(axis.ticks(TimeUnit::Week, axis.from(), axis.until(), false)[1].label == q("7"));
    axis.setWeekNumbers(true);
    QStringList labels;
    for (const TimeTick& tick : axis.ticks(TimeUnit::Week, axis.from(), axis.until(), false)) labels.append(tick.label);
    CHECK(labels.mid(0, 6) == QStringList{q("W49"), q("W50"), q("W51"), q("W52"), q("W53"), q("W1")});
}

TEST_CASE("the overview is there while the plan is larger than the view and moves it", "[roadmap][overview]") {
    Roadmap r;
    auto* overview = r.page->overview();
    r.view->setZoom(TimelineView::Zoom::Quarter);
    REQUIRE(overview->isVisible());
    QScrollBar* along = r.view->horizontalScrollBar();
    along->setValue(0);
    const QRectF first = overview->frame();
    overview->setFocus();
    QTest::keyClick(overview, Qt::Key_Right);
    CHECK(along->value() > 0);
    CHECK(overview->frame().left() > first.left());
    QTest::mouseClick(overview, Qt::LeftButton, {}, QPoint(overview->width() - 40, overview->height() / 2));
    CHECK(along->value() > along->maximum() * 3 / 4);
    QTest::keyClick(overview, Qt::Key_Home);
    CHECK(along->value() == 0);
    r.page->setOverviewWanted(false);
    CHECK_FALSE(overview->isVisible());
    r.page->setOverviewWanted(true);
    CHECK(overview->isVisible());
}

TEST_CASE("a tooltip breaks its lines and says what is wrong with a bar", "[roadmap]") {
    Roadmap r;
    const QPoint at = r.rect("Trade document checking live").center();
    QHelpEvent help(QEvent::ToolTip, at, r.view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(r.view->viewport(), &help);
    CHECK(QToolTip::text().startsWith(q("<qt><b>Trade document checking live</b>")));
    CHECK(QToolTip::text().contains(q("too early for")));
    QToolTip::hideText();
}

TEST_CASE("two fingers on the screen zoom the roadmap between them and move nothing", "[roadmap][zoom]") {
    Roadmap r;
    QWidget* viewport = r.view->viewport();
    QPointingDevice* screen = QTest::createTouchDevice();
    const QPoint middle(700, 300);
    const auto date = [&] { return r.view->layoutOf().axis.dateAt(toLayout(r.view->layoutOf(), r.view->window(), middle).x()); };
    const QDate between = date();
    const double before = r.view->layoutOf().axis.pixelsPerDay();
    const QString plan = dumpOf(r.portfolio());
    QTest::touchEvent(viewport, screen).press(0, middle - QPoint(60, 0)).press(1, middle + QPoint(60, 0));
    for (int apart = 70; apart <= 180; apart += 10) QTest::touchEvent(viewport, screen).move(0, middle - QPoint(apart, 0)).move(1, middle + QPoint(apart, 0));
    QTest::touchEvent(viewport, screen).release(0, middle - QPoint(180, 0)).release(1, middle + QPoint(180, 0));
    CHECK(r.view->layoutOf().axis.pixelsPerDay() > before * 1.8);
    CHECK(std::abs(between.daysTo(date())) <= 4);
    CHECK(dumpOf(r.portfolio()) == plan);
}

TEST_CASE("wheel and pinch zoom around the pointer from weeks to ten years", "[roadmap][zoom]") {
    Roadmap r;
    QWidget* viewport = r.view->viewport();
    const QPointF at(700, 300);
    const auto date = [&] { return r.view->layoutOf().axis.dateAt(toLayout(r.view->layoutOf(), r.view->window(), at).x()); };
    const QDate before = date();
    QWheelEvent wheel(at, viewport->mapToGlobal(at), {}, QPoint(0, 480), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &wheel);
    const double wheeled = r.view->layoutOf().axis.pixelsPerDay();
    CHECK(std::abs(before.daysTo(date())) <= 2);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at, viewport->mapToGlobal(at), 0.5, {});
    QCoreApplication::sendEvent(viewport, &pinch);
    CHECK(r.view->layoutOf().axis.pixelsPerDay() == Approx(wheeled * 1.5));
    CHECK(std::abs(before.daysTo(date())) <= 2);
    for (int i = 0; i < 40; ++i) r.key(Qt::Key_Plus);
    CHECK(r.view->layoutOf().axis.lowerUnit() == TimeUnit::Week);
    for (int i = 0; i < 80; ++i) r.key(Qt::Key_Minus);
    CHECK(r.view->layoutOf().axis.from().daysTo(r.view->layoutOf().axis.until()) >= 3650);
    // No further: the window holds ten years then.
    CHECK(bodyRect(r.view->layoutOf(), r.view->window()).width() / r.view->layoutOf().axis.pixelsPerDay() == Approx(3653).margin(80));
}
