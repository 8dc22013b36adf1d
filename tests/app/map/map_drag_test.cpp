#include "app/views/maturity/year_slider.h"
#include "core/workspace/dump.h"
#include "tests/app/map/map_home.h"

using namespace stagepath;
using test::MapHome;
using test::q;

namespace {

bool isNear(QPoint a, QPoint b) { return (a - b).manhattanLength() <= 8; }

}  // namespace

TEST_CASE("a bubble dragged by the mouse is placed where it is dropped, in one undo step", "[map]") {
    MapHome m;
    const auto steps = m.steps();
    const QString before = dumpOf(m.portfolio());
    const QPoint from = m.at("Client cash-flow forecast");
    const QPoint to = m.at({60, 44});
    m.drag(from, to);
    CHECK(dumpOf(m.portfolio()) == before);
    m.drop(to);
    CHECK(m.row("Client cash-flow forecast").placedReadiness == 60);
    CHECK(m.row("Client cash-flow forecast").placedImpact == 44);
    CHECK(m.steps() == steps + 1);
    CHECK(m.workspace->undoText() == q("Place “Client cash-flow forecast”"));
    CHECK(isNear(m.at("Client cash-flow forecast"), to));
    m.workspace->undo();
    CHECK(dumpOf(m.portfolio()) == before);
    CHECK(m.at("Client cash-flow forecast") == from);
    m.workspace->redo();
    CHECK(isNear(m.at("Client cash-flow forecast"), to));
}

TEST_CASE("a bubble with scores stays; its placement moves and is seen as its ghost", "[map]") {
    MapHome m;
    const QPoint from = m.at("Payment repair");
    const MapPoint scores = m.bubble("Payment repair").at;
    REQUIRE_FALSE(m.bubble("Payment repair").ghost);
    const double impact = *m.view->model().figuresOf(m.id("Payment repair")).impact.value;
    const QPoint to = m.at({30, 90});
    m.drag(from, to);
    m.drop(to);
    CHECK(*m.view->model().figuresOf(m.id("Payment repair")).impact.value == impact);
    CHECK(m.bubble("Payment repair").at == scores);
    CHECK(m.at("Payment repair") == from);
    REQUIRE(m.bubble("Payment repair").ghost);
    CHECK(isNear(m.at(*m.bubble("Payment repair").ghost), to));
    m.workspace->undo();
    CHECK_FALSE(m.bubble("Payment repair").ghost);
}

TEST_CASE("a ghost is taken up where it lies", "[map]") {
    MapHome m;
    const QPoint ghost = m.at(*m.bubble("Fraud detection").ghost);
    m.drag(ghost, ghost + QPoint(-60, 40));
    m.drop(ghost + QPoint(-60, 40));
    CHECK(isNear(m.at(*m.bubble("Fraud detection").ghost), ghost + QPoint(-60, 40)));
}

TEST_CASE("while dragging, both values and the ghost are drawn, and Esc takes all of it back", "[map]") {
    MapHome m;
    const auto steps = m.steps();
    m.click(m.at("Client cash-flow forecast"));
    const QImage before = m.view->grab().toImage();
    const QPoint from = m.at("Client cash-flow forecast");
    const QPoint to = m.at({40, 28});
    m.drag(from, to);
    const QImage during = m.view->grab().toImage();
    CHECK(during.copy(QRect(to + QPoint(30, -30), QSize(120, 20))) != before.copy(QRect(to + QPoint(30, -30), QSize(120, 20))));
    CHECK(during.copy(QRect(from, QSize(4, 4))) != before.copy(QRect(from, QSize(4, 4))));
    m.key(Qt::Key_Escape);
    m.drop(to);
    CHECK(m.steps() == steps);
    CHECK(m.at("Client cash-flow forecast") == from);
    CHECK(m.view->selection() == QList<UseCaseId>{m.id("Client cash-flow forecast")});
}

TEST_CASE("a drag that ends where it began changes nothing", "[map]") {
    MapHome m;
    const auto steps = m.steps();
    const QPoint from = m.at("Client cash-flow forecast");
    m.drag(from, from + QPoint(80, 0));
    m.moveTo(from);
    m.drop(from);
    CHECK(m.steps() == steps);
}

TEST_CASE("nothing is dragged out of the map", "[map]") {
    MapHome m;
    const QPoint from = m.at("Client cash-flow forecast");
    m.drag(from, from + QPoint(-900, -900));
    m.drop(from + QPoint(-900, -900));
    CHECK(m.row("Client cash-flow forecast").placedReadiness == 0);
    CHECK(m.row("Client cash-flow forecast").placedImpact == 100);
}

TEST_CASE("several selected ones are dragged together in one step", "[map]") {
    MapHome m;
    const auto steps = m.steps();
    m.click(m.at("Regulatory monitor"));
    m.click(m.at("Client cash-flow forecast"), Qt::ControlModifier);
    REQUIRE(m.view->selection().size() == 2);
    const UseCase a = m.row("Client cash-flow forecast");
    const UseCase b = m.row("Regulatory monitor");
    const QPoint from = m.at("Client cash-flow forecast");
    const QPoint to = m.at({*a.placedReadiness + 10, *a.placedImpact + 4});
    m.drag(from, to);
    m.drop(to);
    CHECK(m.row("Client cash-flow forecast").placedReadiness == *a.placedReadiness + 10);
    CHECK(m.row("Regulatory monitor").placedReadiness == *b.placedReadiness + 10);
    CHECK(m.row("Regulatory monitor").placedImpact == *b.placedImpact + 4);
    CHECK(m.steps() == steps + 1);
}

TEST_CASE("the quadrant counts follow a drag over the line, and the heading of the page too", "[map]") {
    MapHome m;
    const std::array<int, 4> before = m.counts();
    const QPoint to = m.at({90, 58});
    m.drag(m.at("Client cash-flow forecast"), to);
    m.drop(to);
    CHECK(m.counts()[static_cast<std::size_t>(Quadrant::BuildReadiness)] == before[static_cast<std::size_t>(Quadrant::BuildReadiness)] - 1);
    CHECK(m.counts()[static_cast<std::size_t>(Quadrant::ScaleNow)] == before[static_cast<std::size_t>(Quadrant::ScaleNow)] + 1);
    CHECK(m.page->subtitle() == q("24 use case(s), 2 placed by hand"));
    m.workspace->undo();
    CHECK(m.counts() == before);
}

TEST_CASE("locked thresholds stay, unlocked ones are dragged, moved by keys, and undone", "[map]") {
    MapHome m;
    const auto thresholds = [&] { return MapPoint{m.scene().readinessThreshold, m.scene().impactThreshold}; };
    const auto line = [&] { return m.view->layoutOfMap().geometry.toPoint({50, 33}); };  // away from every bubble
    const MapPoint before = thresholds();
    QTest::mousePress(m.view, Qt::LeftButton, {}, line().toPoint());
    QTest::mouseMove(m.view, (line() + QPointF(60, 0)).toPoint());
    QTest::mouseRelease(m.view, Qt::LeftButton, {}, (line() + QPointF(60, 0)).toPoint());
    CHECK(thresholds() == before);
    m.view->setThresholdsUnlocked(true);
    const QPointF to = m.view->layoutOfMap().geometry.toPoint({62, 33});
    QTest::mousePress(m.view, Qt::LeftButton, {}, line().toPoint());
    QTest::mouseMove(m.view, to.toPoint());
    QTest::mouseRelease(m.view, Qt::LeftButton, {}, to.toPoint());
    CHECK(thresholds() == MapPoint{62, before.impact});
    CHECK(m.workspace->undoText() == q("Set the thresholds to readiness 62, impact 50"));
    m.view->setFocus();
    QTest::keyClick(m.view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(m.view, Qt::Key_Up, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return thresholds() == MapPoint{62, before.impact + 6}; }));
    m.workspace->undo();  // both steps were one change
    m.workspace->undo();
    CHECK(thresholds() == before);
    m.view->setThresholds({0, 1000});
    CHECK(thresholds() == MapPoint{1, 99});
}

TEST_CASE("a step of the thresholds is done before undo, and Esc drops it", "[map]") {
    MapHome m;
    const auto thresholds = [&] { return MapPoint{m.scene().readinessThreshold, m.scene().impactThreshold}; };
    const MapPoint before = thresholds();
    m.view->setThresholdsUnlocked(true);
    m.view->setFocus();
    QTest::keyClick(m.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(m.view, Qt::Key_Escape);
    QTest::qWait(700);
    CHECK(thresholds() == before);
    QTest::keyClick(m.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(m.view, Qt::Key_Z, Qt::ControlModifier);  // asks who wants it first
    CHECK(thresholds() == MapPoint{before.readiness, before.impact + 1});
    m.workspace->undo();
    QTest::qWait(700);
    CHECK(thresholds() == before);
    CHECK(m.workspace->canRedo());
}

TEST_CASE("nothing is placed while the map shows a later date", "[map]") {
    MapHome m;
    QStringList problems;
    QObject::connect(m.view, &MapView::problem, m.view, [&](const QString& sentence) { problems.append(sentence); });
    m.page->asOf()->setValue(m.page->asOf()->maximum());
    m.view->setSelection({m.id("Fraud detection")});
    m.view->setFocus();
    const QString before = m.workspace->undoText();
    QTest::keyClick(m.view, Qt::Key_Up);
    QTest::qWait(700);
    CHECK(m.workspace->undoText() == before);
    CHECK(problems.size() == 1);
}
