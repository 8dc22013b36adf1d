// The words of the readiness page are read whole, whatever room there is.
#include "app/drawing/typography.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/readiness/dimension_list.h"
#include "app/views/readiness/needs_list.h"
#include "app/window/chrome/header_bar.h"
#include "core/analysis/names.h"
#include "tests/app/readiness/readiness_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QAction>
#include <QFontMetrics>
#include <QIcon>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest/QTest>

#include <algorithm>

using namespace stagepath;
using test::q;
using test::ReadinessHome;

TEST_CASE("the subject field gives way before the tools of the header run into each other", "[readiness][window]") {
    ReadinessHome h;
    HeaderBar bar;
    bar.setTitle(h.page.title(), h.page.subtitle());
    bar.setTools(h.page.headerTools());
    bar.resize(1100, 56);
    bar.show();
    int narrowest = h.page.subjectField()->maximumWidth();
    for (int width = 1100; width >= 560; width -= 10) {
        bar.resize(width, 56);
        QTest::qWait(1);
        INFO(width);
        int end = 0;
        for (const QWidget* tool : h.page.headerTools()) {
            if (tool->isHidden()) continue;
            CHECK(tool->geometry().left() >= end);
            CHECK(tool->width() >= std::min(tool->sizeHint().width(), 120));
            end = tool->geometry().right() + 1;
        }
        CHECK(end <= bar.width());
        if (!h.page.subjectField()->isHidden()) narrowest = std::min(narrowest, h.page.subjectField()->width());
    }
    CHECK(narrowest < 200);
}

TEST_CASE("the buttons under the needs are read whole in a small window, whatever their words", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Sample, {1050, 760});
    auto* plan = h.page.findChild<QPushButton*>(q("planNeeds"));
    REQUIRE(plan);
    plan->setText(q("Initiative daraus anlegen"));
    h.page.resize(1040, 760);
    QTest::qWait(1);
    const QList<QPushButton*> buttons = plan->parentWidget()->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 2);
    (void)QTest::qWaitFor([&] { return buttons[0]->width() >= buttons[0]->minimumSizeHint().width(); }, 1000);  // laid out anew
    for (const QPushButton* button : buttons) {
        CHECK(button->width() >= std::min(button->minimumSizeHint().width(), button->maximumWidth()));  // a link takes the room of its words
        CHECK(button->parentWidget()->rect().contains(button->geometry()));
        CHECK(button->mapTo(&h.page, QPoint(button->width(), 0)).x() <= h.page.width());
    }
    CHECK(buttons[0]->geometry().bottom() < buttons[1]->geometry().top());
}

TEST_CASE("questions and needs show the key by which checks and reasons call them", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    h.page.ladders()->open(3, true);
    CHECK(h.row().content().name.startsWith(q("MO4 ")));
    CHECK(h.row().accessibleName().startsWith(q("MO4 ")));
    const NeedsList& needs = *h.page.needs();
    REQUIRE(needs.rowCount() > 0);
    for (int row = 0; row < needs.rowCount(); ++row) CHECK(needs.sentence(row, 0).startsWith(needs.gaps()[row].criterion + QLatin1Char(' ')));
}

TEST_CASE("the names of the dimensions are read whole, in two lines where one has no room", "[readiness]") {
    ReadinessHome h;
    DimensionList& list = *h.page.dimensions();
    const QFontMetrics metrics(textFont(TextStyle::BodyMedium));
    bool isAnyInTwo = false;
    for (const int width : {278, 268, 250}) {
        list.setFixedWidth(width);
        for (int row = 0; row < list.rowCount(); ++row) {
            const QStringList lines = list.nameLines(row);
            INFO(lines.join(q(" | ")).toStdString() << " in " << width);
            CHECK(lines.size() <= 2);
            CHECK(lines.join(QLatin1Char(' ')) == dimensionName(kDimensions[static_cast<std::size_t>(row)]));
            for (const QString& line : lines) CHECK(metrics.horizontalAdvance(line) <= width - 110 - 16);
            isAnyInTwo = isAnyInTwo || lines.size() == 2;
        }
        CHECK(2 * metrics.height() <= list.cellRect(0, 0).height());
    }
    CHECK(isAnyInTwo);
}

TEST_CASE("all six criteria are in sight beside a dimension that is set directly", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    REQUIRE(h.page.ladders()->questions().size() == 7);
    for (const int question : h.page.ladders()->questions()) {
        h.page.ladders()->open(question, true);
        QTest::qWait(1);
        INFO("open: " << question);
        CHECK(h.page.ladders()->verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("the subject is seen to be chosen from a list: it has a sign and a chevron that opens it", "[readiness]") {
    ReadinessHome h;
    UseCaseChoiceField* field = h.page.subjectField();
    field->setParent(&h.page);  // as the header does
    field->show();
    QList<QAction*> signs = field->actions();
    signs.removeIf([](const QAction* action) { return action->icon().isNull() || !action->text().isEmpty(); });
    REQUIRE(signs.size() == 2);
    REQUIRE_FALSE(field->isOpen());
    signs.constLast()->trigger();
    CHECK(field->isOpen());
    CHECK(field->hasFocus());
    signs.constLast()->trigger();
    CHECK_FALSE(field->isOpen());
}
