// Targets are added, changed and removed in the panel.
#include "app/views/editors/date_field.h"
#include "app/views/maturity/targets_panel.h"
#include "tests/app/maturity/maturity_home.h"

#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace stagepath;
using test::Maturity;
using test::q;

TEST_CASE("a target is added changed and removed in one undo step each", "[maturity]") {
    Maturity m;
    REQUIRE(m.targets().size() == 3);
    const QList<Target> before = m.targets();
    TargetsPanel* panel = m.openTargets();
    CHECK(panel->findChildren<DateField*>().size() == 3);
    QTest::mouseClick(panel->findChild<QPushButton*>(q("addTarget")), Qt::LeftButton);
    CHECK(m.targets().size() == 4);
    QTest::qWait(1);
    CHECK(panel->findChildren<DateField*>().size() == 4);
    m.workspace->undo();
    QTest::qWait(1);
    CHECK(m.targets() == before);

    auto* stage = panel->findChildren<QComboBox*>().constFirst();
    stage->setFocus();
    QTest::keyClick(stage, Qt::Key_Down);
    CHECK(m.targets().constFirst().stage == before.constFirst().stage + 1);
    m.workspace->undo();
    CHECK(m.targets() == before);
    QTest::qWait(1);

    auto* date = panel->findChildren<DateField*>().constFirst();
    date->setFocus();
    date->line()->selectAll();
    QTest::keyClicks(date->line(), before.constFirst().date.addYears(-1).toString(Qt::ISODate));
    CHECK(m.targets() == before);  // until it is committed
    QTest::keyClick(date->line(), Qt::Key_Return);
    CHECK(m.targets().constFirst().date.year() == before.constFirst().date.year() - 1);
    m.workspace->undo();
    CHECK(m.targets() == before);
    QTest::qWait(1);

    for (auto* button : panel->findChildren<QPushButton*>()) {
        if (button->accessibleName() != q("Remove the target of stage 2")) continue;
        QTest::mouseClick(button, Qt::LeftButton);
        break;
    }
    CHECK(m.targets().size() == 2);
    m.workspace->undo();
    CHECK(m.targets() == before);
    QTest::keyClick(panel, Qt::Key_Escape);
    CHECK_FALSE(QApplication::activePopupWidget());
}

TEST_CASE("a date of a target counts when the panel is closed, and one that is refused keeps it open", "[maturity]") {
    Maturity m;
    const QPointer<TargetsPanel> panel = m.openTargets();
    const Target before = m.targets()[1];
    auto* date = panel->findChildren<DateField*>()[1];
    date->line()->setFocus();
    const auto type = [&](const QString& text) {
        date->line()->selectAll();
        QTest::keyClicks(date->line(), text);
    };
    const auto clickBeside = [&] { QTest::mouseClick(panel, Qt::LeftButton, {}, QPoint(-20, -20)); };
    type(q("next summer"));
    clickBeside();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(date->problem().contains(q("next summer")));
    CHECK(m.targets()[1] == before);
    SECTION("Esc takes the date back first, and closes then") {
        QTest::keyClick(panel, Qt::Key_Escape);
        CHECK(panel->isVisible());
        CHECK(date->date() == before.date);
        QTest::keyClick(panel, Qt::Key_Escape);
        CHECK_FALSE(QApplication::activePopupWidget());
        CHECK(m.targets()[1] == before);
    }
    SECTION("one that can be read is saved") {
        type(q("30 Nov 2028"));
        clickBeside();
        CHECK_FALSE(QApplication::activePopupWidget());
        CHECK(m.workspace->portfolio().find(before.id)->date == QDate(2028, 11, 30));
        m.workspace->undo();
        CHECK(m.targets()[1] == before);
    }
}

TEST_CASE("a press on the stage beside a date that was just typed opens the stages", "[maturity]") {
    Maturity m;
    TargetsPanel* panel = m.openTargets();
    const Target before = m.targets().constFirst();
    auto* date = panel->findChildren<DateField*>().constFirst();
    const QPointer<QComboBox> stage = panel->findChildren<QComboBox*>().constFirst();
    date->line()->setFocus();
    date->line()->selectAll();
    QTest::keyClicks(date->line(), q("15.3.2027"));
    stage->setFocus(Qt::MouseFocusReason);  // as the press begins
    QTest::qWait(1);
    CHECK(m.workspace->portfolio().find(before.id)->date == QDate(2027, 3, 15));
    REQUIRE(stage);
    REQUIRE(stage->isVisible());
    // The stage that is chosen then goes with the date that was typed before.
    QTest::keyClick(stage, Qt::Key_Down);
    CHECK(m.workspace->portfolio().find(before.id)->stage == before.stage + 1);
    CHECK(m.workspace->portfolio().find(before.id)->date == QDate(2027, 3, 15));
    panel->close();
}

TEST_CASE("targets are shown in the order of their dates, also when a date changes", "[maturity]") {
    Maturity m;
    TargetsPanel* panel = m.openTargets();
    auto* first = panel->findChildren<DateField*>().constFirst();
    const QDate last = m.targets().constLast().date.addYears(1);
    first->line()->setFocus();
    first->line()->selectAll();
    QTest::keyClicks(first->line(), last.toString(Qt::ISODate));
    QTest::keyClick(first->line(), Qt::Key_Return);
    QTest::qWait(1);
    CHECK(m.targets().constLast().date == last);
    for (const DateField* other : panel->findChildren<DateField*>()) {
        if (other != first) CHECK(first->mapTo(panel, QPoint()).y() > other->mapTo(panel, QPoint()).y());
    }
    panel->close();
}

TEST_CASE("targets open inside the screen and stay there when they become more", "[maturity]") {
    Maturity m;
    const QRect room = QApplication::primaryScreen()->availableGeometry();
    const int x = GENERATE(0, 1);  // at the left and at the right edge
    QWidget anchor(nullptr, Qt::FramelessWindowHint);
    anchor.setGeometry(x == 0 ? room.left() : room.right() - 60, room.bottom() - 24, 60, 24);
    anchor.show();
    auto* panel = new TargetsPanel(*m.workspace, Subject::enterprise(), m.page.get());
    panel->popUp(&anchor);
    CHECK(room.contains(panel->geometry()));
    const int before = panel->height();
    QTest::mouseClick(panel->findChild<QPushButton*>(q("addTarget")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return panel->height() > before; }));
    CHECK(room.contains(panel->geometry()));
    panel->close();
}

TEST_CASE("targets open inside the window they belong to where it has room for them", "[maturity]") {
    Maturity m;
    QWidget window(nullptr, Qt::FramelessWindowHint);
    window.setGeometry(20, 20, 560, 420);
    QWidget anchor(&window);
    anchor.setGeometry(440, 390, 80, 24);
    window.show();
    auto* panel = new TargetsPanel(*m.workspace, Subject::of(m.workspace->portfolio().useCases().rows().constFirst().id), m.page.get());
    panel->popUp(&anchor);
    CHECK(window.frameGeometry().contains(panel->geometry()));
    panel->close();
}
