// Columns of use cases are shown, sorted and as wide as their words.
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/views/inspector/use_case_inspector.h"
#include "tests/app/use_cases/use_case_hands.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QTest>

using namespace stagepath;
using test::assessHardly;
using test::hasInk;
using test::q;
using test::UseCaseHome;
using test::UseCasePageHome;

TEST_CASE("columns are shown, hidden and reset", "[usecases]") {
    UseCasePageHome home;
    CHECK_FALSE(home.table.isShown(UseCaseColumn::AnnualValue));
    home.table.setShown(UseCaseColumn::AnnualValue, true);
    home.table.setShown(UseCaseColumn::Unit, false);
    home.table.setShown(UseCaseColumn::Name, false);
    CHECK(home.table.isShown(UseCaseColumn::AnnualValue));
    CHECK_FALSE(home.table.isShown(UseCaseColumn::Unit));
    CHECK(home.table.isShown(UseCaseColumn::Name));
    home.table.resetColumns();
    CHECK(home.table.isShown(UseCaseColumn::Unit));
    home.table.setDensity(UseCaseTableView::Density::Compact);
    CHECK(home.table.rowHeight(1) == 28);
    CHECK(home.table.rowHeight(0) == 30);
}

TEST_CASE("a click on a head sorts, with Shift it adds a second key", "[usecases]") {
    UseCasePageHome home;
    QHeaderView* head = home.table.horizontalHeader();
    const auto click = [&](UseCaseColumn column, Qt::KeyboardModifiers modifiers) {
        const int c = static_cast<int>(column);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, modifiers, QPoint(head->sectionViewportPosition(c) + 20, 14));
        QCoreApplication::processEvents();
    };
    home.model.setGrouping(UseCaseGrouping::None);
    click(UseCaseColumn::Name, Qt::NoModifier);
    QStringList sorted = home.shownNames();
    CHECK(sorted.constFirst() == q("AML alert ranking"));
    click(UseCaseColumn::Name, Qt::NoModifier);
    CHECK(home.shownNames().constLast() == q("AML alert ranking"));
    click(UseCaseColumn::Stage, Qt::NoModifier);
    click(UseCaseColumn::Name, Qt::ShiftModifier);
    CHECK(home.model.sorting().size() == 2);
    CHECK(home.useCase(home.shownNames().constFirst().toLatin1().constData()).stage == 3);
}

TEST_CASE("a right click on a head offers what can be done to its column", "[usecases]") {
    UseCasePageHome home;
    QHeaderView* head = home.table.horizontalHeader();
    const auto openAt = [&](UseCaseColumn column) {
        const QPoint at(head->sectionViewportPosition(static_cast<int>(column)) + 12, 10);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, head->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(head->viewport(), &event);
        auto* menu = home.page.findChild<QMenu*>(q("useCaseHeadMenu"));
        REQUIRE(menu);
        return menu;
    };
    const auto choose = [&](UseCaseColumn column, const QString& text) {
        QMenu* menu = openAt(column);
        for (QAction* action : menu->actions()) {
            if (action->text() == text) action->trigger();
        }
        delete menu;
    };
    choose(UseCaseColumn::Unit, q("Sort by Unit, ascending"));
    CHECK(home.model.sorting() == QList<UseCaseSort>{{UseCaseColumn::Unit, Qt::AscendingOrder}});
    choose(UseCaseColumn::Impact, q("Sort by Impact as well (Shift+click)"));
    CHECK(home.model.sorting().size() == 2);
    home.table.setColumnWidth(static_cast<int>(UseCaseColumn::Lifecycle), 400);
    choose(UseCaseColumn::Lifecycle, q("Fit the width to the content"));
    CHECK(home.table.columnWidth(static_cast<int>(UseCaseColumn::Lifecycle)) < 200);
    choose(UseCaseColumn::Unit, q("Hide Unit"));
    CHECK_FALSE(home.table.isShown(UseCaseColumn::Unit));
}

TEST_CASE("beside the inspector names are whole while nobody has set the columns", "[usecases]") {
    UseCasePageHome home;
    REQUIRE(home.page.inspector()->isVisible());
    const int room = home.table.columnWidth(static_cast<int>(UseCaseColumn::Name));
    CHECK(room >= 190);
    const QFontMetrics body(textFont(TextStyle::Body));
    CHECK(body.horizontalAdvance(q("Production")) + 39 <= home.table.columnWidth(static_cast<int>(UseCaseColumn::Lifecycle)));
}

TEST_CASE("the heads of the columns are read whole at the widths that they begin with, sorted or not", "[usecases]") {
    const QFontMetrics head(textFont(TextStyle::SmallMedium));
    const auto needs = [&](UseCaseColumn column, int sign) { return head.horizontalAdvance(labelOf(column)) + 16 + sign; };
    SECTION("with arrow and number where there is room") {
        UseCasePageHome home(UseCaseHome::Content::Sample, {1900, 844});
        for (int i = 2; i < kUseCaseColumnCount; ++i) {
            const auto column = static_cast<UseCaseColumn>(i);
            INFO(labelOf(column).toStdString());
            if (home.table.isShown(column)) CHECK(home.table.columnWidth(i) >= needs(column, 20));
        }
    }
    SECTION("with the arrow beside the inspector, and the names stay whole") {
        UseCasePageHome home;
        REQUIRE(home.page.inspector()->isVisible());
        const QFontMetrics names(textFont(TextStyle::BodyStrong));
        for (const UseCaseColumn column : {UseCaseColumn::Stage, UseCaseColumn::Lifecycle, UseCaseColumn::Accountable, UseCaseColumn::Impact}) {
            home.model.sortBy(column, false);
            QCoreApplication::processEvents();
            INFO(labelOf(column).toStdString());
            CHECK(home.table.columnWidth(static_cast<int>(column)) >= needs(column, 14));
            CHECK(home.table.columnWidth(static_cast<int>(UseCaseColumn::Name)) >= names.horizontalAdvance(q("Contract clause extraction")) + 16);
        }
        home.model.sortBy(UseCaseColumn::Stage, true);
        CHECK(home.table.columnWidth(static_cast<int>(UseCaseColumn::Stage)) >= needs(UseCaseColumn::Stage, 20));
    }
}

TEST_CASE("a width of the names that somebody has set holds, and any other leaves them the room", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1700, 844});
    const int name = static_cast<int>(UseCaseColumn::Name);
    home.table.setColumnWidth(static_cast<int>(UseCaseColumn::Lifecycle), 130);
    CHECK(home.table.horizontalHeader()->length() == home.table.viewport()->width());
    const int room = home.table.columnWidth(name);
    REQUIRE(room > 240);
    home.table.setColumnWidth(name, 182);
    home.page.resize(1690, 844);
    QCoreApplication::processEvents();
    CHECK(home.table.columnWidth(name) == 182);
    UseCaseTableView later(&home.model);  // as after a restart
    later.resize(1400, 600);
    later.show();
    QCoreApplication::processEvents();
    CHECK(later.columnWidth(name) == 182);
    home.table.resetColumns();
    CHECK(home.table.columnWidth(name) > 182);
}

TEST_CASE("a narrow column of impacts keeps the figures and leaves out the bars", "[usecases]") {
    UseCasePageHome home;
    QModelIndex index;
    for (const UseCase& u : home.workspace->portfolio().useCases()) {
        const double impact = home.model.figuresOf(u.id).impact.value.value_or(0.0);
        // Some of its bar is empty, and some is not.
        if (impact > 20 && impact < 80 && home.model.rowOf(u.id) >= 0) index = home.model.index(home.model.rowOf(u.id), static_cast<int>(UseCaseColumn::Impact));
    }
    REQUIRE(index.isValid());
    const auto cell = [&](int width) {
        home.table.setColumnWidth(index.column(), width);
        home.table.scrollTo(index);
        QCoreApplication::processEvents();
        return home.table.viewport()->grab(home.table.visualRect(index)).toImage();
    };
    const auto hasBar = [&](const QImage& image) {
        int track = 0;
        for (int x = 0; x < image.width(); ++x) track += image.pixelColor(x, image.height() / 2 - 1) == Theme::of(&home.table).press ? 1 : 0;
        return track > 2;
    };
    const int digits = QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(index.data().toString());
    const auto hasFigure = [&](const QImage& image, int behind) {
        // Above the bar, which is as high as the middle of the digits.
        return hasInk(image, QRect(image.width() - 8 - behind - digits, image.height() / 2 - 5, digits, 2));
    };
    const QImage wide = cell(90);
    CHECK(hasBar(wide));
    CHECK(hasFigure(wide, 45));
    const QImage narrow = cell(50);
    CHECK_FALSE(hasBar(narrow));
    CHECK(hasFigure(narrow, 0));
}

TEST_CASE("a readiness on few answers has its sign in the table as wide as it begins", "[usecases][caution]") {
    UseCasePageHome home;
    const QString doubtful = assessHardly(home);
    const auto signOf = [&](const QString& name) {
        const QModelIndex index = home.cell(name.toUtf8().constData(), UseCaseColumn::Readiness);
        REQUIRE(index.isValid());
        home.table.scrollTo(index);
        QCoreApplication::processEvents();
        const QRect cell = home.table.visualRect(index);
        const int figure = QFontMetrics(textFont(TextStyle::BodyStrong)).horizontalAdvance(index.data().toString());
        // Behind the six levels and the figure.
        const QRect sign(8 + 87 + figure + 6, cell.height() / 2 - 7, 14, 14);
        CHECK(sign.right() <= cell.width() - 8);
        return hasInk(home.table.viewport()->grab(cell).toImage(), sign);
    };
    CHECK(signOf(doubtful));
    CHECK_FALSE(signOf(q("Fraud detection")));
}
