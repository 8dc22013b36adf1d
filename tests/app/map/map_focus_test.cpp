#include "app/drawing/theme.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/maturity/year_slider.h"
#include "core/analysis/impact.h"
#include "tests/app/map/map_home.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace stagepath;
using test::MapHome;
using test::q;

namespace {

UseCaseInspector* inspectorOf(const MapHome& m) { return m.page->findChild<UseCaseInspector*>(); }

void pressHere(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("Enter on a bubble opens the inspector without its name in the hand, and Esc leads back", "[map]") {
    MapHome m;
    m.click(m.at("Payment repair"));
    m.key(Qt::Key_Return);
    REQUIRE(inspectorOf(m));
    REQUIRE(inspectorOf(m)->isVisible());
    CHECK(inspectorOf(m)->isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    pressHere(Qt::Key_X);
    CHECK(inspectorOf(m)->nameEdit()->text() == q("Payment repair"));
    pressHere(Qt::Key_Escape);
    CHECK_FALSE(inspectorOf(m)->isVisible());
    CHECK(m.page->rankedList()->isVisible());
    CHECK(m.view->hasFocus());
    CHECK(m.view->current() == m.id("Payment repair"));
}

TEST_CASE("Esc in an untouched name leads back to the map too", "[map]") {
    MapHome m;
    m.click(m.at("Payment repair"));
    m.key(Qt::Key_Return);
    inspectorOf(m)->nameEdit()->setFocus();
    pressHere(Qt::Key_Escape);
    CHECK(m.view->hasFocus());
    CHECK_FALSE(inspectorOf(m)->isVisible());
}

TEST_CASE("with nothing selected the inspector gives way to the ranked list", "[map]") {
    MapHome m;
    m.click(m.at("Payment repair"));
    m.key(Qt::Key_Return);
    m.click(m.at(MapPoint{5, 95}));
    REQUIRE(m.view->selection().isEmpty());
    CHECK_FALSE(inspectorOf(m)->isVisible());
    CHECK(m.page->rankedList()->isVisible());
}

TEST_CASE("Alt and an arrow with locked thresholds move nothing and say what to do", "[map]") {
    MapHome m;
    m.click(m.at("Payment repair"));
    const auto steps = m.steps();
    m.key(Qt::Key_Up, Qt::AltModifier);
    QTest::qWait(700);
    CHECK(m.steps() == steps);
    CHECK(m.toasts.isEmpty());
    REQUIRE(m.refusals.size() == 1);
    CHECK(m.refusals[0].startsWith(q("Unlock the thresholds first")));
}

TEST_CASE("F6 goes from map to list to tray and the place can be seen", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    m.view->setFocus();
    m.page->focusNextPane();
    CHECK(m.page->tray()->list()->hasFocus());
    CHECK(m.page->tray()->list()->currentIndex().row() == 0);
    m.page->focusNextPane();
    CHECK(m.view->hasFocus());
    MapHome sample;
    sample.page->focusNextPane();
    CHECK(sample.page->rankedList()->hasFocus());
    CHECK(sample.page->rankedList()->currentIndex().isValid());
}

TEST_CASE("Shift+F10 asks for the menu of the map", "[map]") {
    MapHome m;
    QSignalSpy asked(m.view, &QWidget::customContextMenuRequested);
    QObject::disconnect(m.view, &QWidget::customContextMenuRequested, m.page.get(), nullptr);
    m.key(Qt::Key_F10, Qt::ShiftModifier);
    CHECK(asked.count() == 1);
}

TEST_CASE("what is on its way from the tray stays at its score, and the plate says so", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    const UseCaseId id = m.portfolio().useCases().rows().constFirst().id;
    CHECK(m.view->wordsOf({id, {25, 81}}) == q("Impact 81 · Readiness 25 · Build readiness"));
    for (const ImpactCriterion& c : QList<ImpactCriterion>(m.portfolio().impactCriteria().rows())) setImpactScore(*m.workspace, {id}, c.id, 2);
    CHECK(m.view->wordsOf({id, {25, 81}}) == q("Impact stays at 40, scored · Readiness 25 · Rethink"));
}

TEST_CASE("the impact axis keeps still while use cases are placed", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    CHECK(m.scene().impactFrom == 0);
    m.view->placeInMiddle({m.portfolio().useCases().rows().constFirst().id});
    CHECK(m.scene().impactFrom == 0);
    MapHome sample;
    CHECK(sample.scene().impactFrom == 20);
    // Presented, nothing is placed, so the room goes to what is there.
    sample.workspace->edit(q("One more"), [](Editor& e) {
        UseCase u;
        u.name = q("Not placed");
        e.insert(u);
    });
    CHECK(sample.scene().impactFrom == 0);
    sample.page->setPresenting(true);
    CHECK(sample.scene().impactFrom == 20);
    sample.page->setPresenting(false);
    CHECK(sample.scene().impactFrom == 0);
}

TEST_CASE("an empty map presented speaks of no list that is not there", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    REQUIRE(m.page->tray()->isVisible());
    CHECK(m.view->hint().contains(q("from the list")));
    m.page->setPresenting(true);
    CHECK_FALSE(m.page->tray()->isVisible());
    CHECK_FALSE(m.view->hint().contains(q("list")));
    CHECK(m.view->hint().contains(q("Esc")));
    m.page->setPresenting(false);
    CHECK(m.view->hint().contains(q("from the list")));
}

TEST_CASE("while nothing is assessed the list beside the map is the order by impact", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    const auto* list = static_cast<RankedListModel*>(m.page->rankedList()->model());
    CHECK(list->rowCount() == 0);
    const QList<UseCase> rows = m.portfolio().useCases().rows();
    const ImpactCriterionId first = m.portfolio().impactCriteria().rows().constFirst().id;
    setImpactScore(*m.workspace, {rows[0].id}, first, 1);
    setImpactScore(*m.workspace, {rows[1].id}, first, 4);
    REQUIRE(list->rowCount() == 2);
    CHECK(list->isByImpactAlone());
    CHECK(list->idAt(0) == rows[1].id);
    CHECK(list->index(0, RankedListModel::Rank).data().toString() == q("(1)"));
    CHECK(list->index(0, RankedListModel::Readiness).data().toString() == q("–"));
}

TEST_CASE("the day of the slider stands in the head, and the legend says what trails mean then", "[map]") {
    MapHome m;
    CHECK(m.page->moment().isEmpty());
    CHECK(m.scene().asOf.isNull());
    m.page->asOf()->setValue(m.page->asOf()->maximum());
    REQUIRE_FALSE(m.scene().asOf.isNull());
    CHECK(m.page->subtitle().contains(m.page->moment()));
    CHECK(m.page->moment().contains(QString::number(m.scene().asOf.year())));
}

TEST_CASE("heads of the ranked list have room in any language", "[map]") {
    MapHome m;
    RankedList* list = m.page->rankedList();
    for (const int column : {RankedListModel::Impact, RankedListModel::Readiness}) {
        const QString head = list->model()->headerData(column, Qt::Horizontal).toString();
        CHECK(QFontMetrics(list->font()).horizontalAdvance(head) <= list->columnWidth(column));
    }
}

TEST_CASE("read from right to left the ranked list has its figures and heads on the other side", "[map]") {
    MapHome m;
    RankedList* list = m.page->rankedList();
    // How far from the left, 0 to 1, what is written in a box stands on average.
    const auto middleOfInk = [](const QImage& image, const QRect& box) {
        double sum = 0;
        int count = 0;
        for (int y = box.top() + 4; y < box.bottom() - 4; ++y) {
            for (int x = box.left(); x <= box.right(); ++x) {
                if (image.pixel(x, y) == image.pixel(box.center().x(), box.top() + 2)) continue;
                sum += x - box.left();
                ++count;
            }
        }
        REQUIRE(count > 0);
        return sum / count / box.width();
    };
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        list->setLayoutDirection(direction);
        list->clearSelection();
        QCoreApplication::processEvents();
        const bool isLeft = direction == Qt::RightToLeft;
        const QImage rows = list->viewport()->grab().toImage();
        const QImage heads = list->horizontalHeader()->viewport()->grab().toImage();
        for (const int column : {RankedListModel::Impact, RankedListModel::Readiness}) {
            INFO(column << " " << direction);
            CHECK((middleOfInk(rows, list->visualRect(list->model()->index(3, column))) < 0.5) == isLeft);
        }
        const QHeaderView& head = *list->horizontalHeader();
        const QRect name(head.sectionViewportPosition(RankedListModel::Name), 0, head.sectionSize(RankedListModel::Name), head.height());
        CHECK((middleOfInk(heads, name) < 0.5) != isLeft);
    }
}

TEST_CASE("labels keep off the ghosts and trails that a selection brings", "[map]") {
    MapHome m;
    m.page->asOf()->setValue(m.page->asOf()->maximum());
    const MapScene& scene = m.scene();
    const MapLayout& map = m.view->layoutOfMap();
    for (const MapBubble& b : scene.bubbles) {
        const RingedLabels labels = labelsFor(map, scene, {b.id}, {});
        QSet<qsizetype> moved;
        for (const MapLabel& label : labels.moved) moved.insert(label.bubble);
        const QPointF centre = map.geometry.toPoint(b.at);
        for (const auto& [at, isShown] : {std::pair{b.ghost, b.showsGhost}, std::pair{b.trail, b.showsTrail}}) {
            if (!at || isShown) continue;
            const QList<QLineF> line{{centre, map.geometry.toPoint(*at)}};
            for (const MapLabel& label : map.labels) {
                if (label.rect.isNull() || label.ghost || scene.bubbles[label.bubble].id == b.id || moved.contains(label.bubble)) continue;
                CHECK_FALSE(isCrossed(label.rect, line));
            }
            for (const MapLabel& label : labels.moved) CHECK((label.rect.isNull() || !isCrossed(label.rect, line)));
        }
    }
}

TEST_CASE("a map that stands alone on the screen has no frame of focus", "[map]") {
    MapHome m;
    m.view->setFocus();
    const auto rim = [&] { return m.view->grab().toImage().pixelColor(2, m.view->height() / 2); };
    const QColor framed = rim();
    m.view->setPresented(true);
    CHECK(rim() != framed);
    CHECK(rim() == Theme::of(m.view).surface);
}

TEST_CASE("the list that has the keyboard shows where, whichever cell is the current one", "[map]") {
    MapHome m;
    RankedList* list = m.page->rankedList();
    const auto ringed = [&](int row) {
        const QRect cell = list->visualRect(list->model()->index(row, RankedListModel::Name));
        return list->viewport()->grab().toImage().pixelColor(cell.center().x(), cell.top() + 1) == Theme::of(list).focus;
    };
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, RankedListModel::Rank));
    CHECK(ringed(0));
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(ringed(1));
    CHECK_FALSE(ringed(0));
    m.view->setFocus();
    CHECK_FALSE(ringed(1));
}

TEST_CASE("on a projector every bubble of the sample has its name", "[map]") {
    MapHome m;
    MapPaintOptions options;
    options.labelPx = 10.5;
    options.legend = MapLegend::Line;
    const MapLayout map = layoutMap(QRectF(0, 0, 1053, 540), m.scene(), options);
    for (const MapLabel& label : map.labels) {
        INFO(label.text.toStdString());
        CHECK_FALSE(label.rect.isNull());
    }
}
