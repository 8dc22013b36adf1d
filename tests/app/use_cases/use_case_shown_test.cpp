// Filters, groups and the search decide which use cases are shown.
#include "app/views/table/use_case_chip.h"
#include "app/views/table/use_case_filter_bar.h"
#include "app/widgets/controls.h"
#include "tests/app/use_cases/use_case_hands.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QPaintEvent>
#include <QScrollBar>
#include <QTest>

using namespace stagepath;
using test::press;
using test::q;
using test::type;
using test::UseCaseHome;
using test::UseCasePageHome;

TEST_CASE("typing anywhere filters at once", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    type("chat");
    CHECK(home.shownNames() == QStringList{q("Service chatbot")});
    CHECK(home.page.filterBar()->field()->text() == q("chat"));
    press(Qt::Key_Escape);
    CHECK(home.shownNames().size() == 24);
    press(Qt::Key_Down);
    CHECK(home.table.hasFocus());
}

TEST_CASE("groups fold by mouse and keys", "[usecases]") {
    UseCasePageHome home;
    QTest::mouseClick(home.table.viewport(), Qt::LeftButton, {}, home.table.visualRect(home.model.index(0, 1)).center());
    CHECK(home.model.isCollapsed(0));
    CHECK(home.model.isGroup(1));
    CHECK(home.shownNames().size() == 17);
    CHECK(home.model.shownCount() == 24);
    home.table.setFocus();
    press(Qt::Key_Right);
    CHECK(home.shownNames().size() == 24);
    press(Qt::Key_Left);
    CHECK(home.shownNames().size() == 17);
    press(Qt::Key_Return);
    CHECK(home.shownNames().size() == 24);
}

TEST_CASE("the title counts what the filter lets through", "[usecases]") {
    UseCasePageHome home;
    const auto all = home.workspace->portfolio().useCases().size();
    UseCaseFilter filter = UseCaseFilter::standard();
    filter.text = q("fraud");
    home.model.setFilter(filter);
    REQUIRE(home.model.shownCount() > 0);
    CHECK(home.page.subtitle() == q("%1 of %2").arg(home.model.shownCount()).arg(all));
    home.model.setFilter(UseCaseFilter::standard());
    CHECK(home.page.subtitle().contains(q("business unit")));
}

TEST_CASE("chips are as wide as their words, beside the field or below it", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1044, 644});
    UseCaseFilter filter = UseCaseFilter::standard();
    for (const char* name : {"Fraud detection", "Payment repair", "Churn alert"}) filter.add({FilterKind::Unit, toValue(home.useCase(name).unit), false});
    const int before = home.page.filterBar()->height();
    home.model.setFilter(filter);
    QCoreApplication::processEvents();
    QList<UseCaseChip*> chips = home.page.filterBar()->findChildren<UseCaseChip*>();
    chips.removeIf([](const UseCaseChip* chip) { return !chip->isVisible(); });
    REQUIRE(chips.size() == filter.terms.size());
    for (const UseCaseChip* chip : chips) {
        INFO(chip->text().toStdString());
        CHECK(chip->width() >= chip->sizeHint().width());
        CHECK(chip->visibleRegion().boundingRect() == chip->rect());
    }
    CHECK(home.page.filterBar()->height() >= before);
    home.model.setFilter(UseCaseFilter::standard());
    QCoreApplication::processEvents();
    CHECK(home.page.filterBar()->height() == before);
}

TEST_CASE("what is searched for is never hidden in a collapsed group, and afterwards the groups are as before", "[usecases]") {
    UseCasePageHome home;
    home.model.setCollapsed(0, true);
    const QStringList before = home.shownNames();
    home.model.setAllCollapsed(true);
    REQUIRE(home.shownNames().isEmpty());
    home.table.setFocus();
    type("chat");
    CHECK(home.shownNames() == QStringList{q("Service chatbot")});
    CHECK_FALSE(home.model.isCollapsed(0));
    // A group of matches can be closed, which says nothing of the group without the search.
    home.model.setCollapsed(0, true);
    CHECK(home.shownNames().isEmpty());
    home.page.filterBar()->field()->clear();
    CHECK(home.shownNames().isEmpty());
    home.model.setAllCollapsed(false);
    home.model.setCollapsed(0, true);
    CHECK(home.shownNames() == before);
}

TEST_CASE("heads of groups stand whole however far the columns are moved sideways", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {900, 600});
    home.model.setGrouping(UseCaseGrouping::Quadrant);
    for (const UseCaseColumn column : {UseCaseColumn::Lead, UseCaseColumn::AnnualValue, UseCaseColumn::Tags}) home.table.setShown(column, true);
    QTest::qWait(50);
    QScrollBar& bar = *home.table.horizontalScrollBar();
    REQUIRE(bar.maximum() > 100);
    REQUIRE(home.model.isGroup(0));
    struct Painted : QObject {
        QRegion region;
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
    } painted;
    home.table.viewport()->installEventFilter(&painted);
    bar.setValue(100);
    QTest::qWait(50);
    // What only scrolls is moved as pixels, and the head with it.
    const QRect head = home.table.visualRect(home.model.index(0, 0));
    CHECK(painted.region.contains(QRect(0, head.top(), home.table.viewport()->width(), head.height())));
}
