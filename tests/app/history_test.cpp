#include "app/dialogs/ask.h"
#include "app/models/plan/comparison_model.h"
#include "app/pages/map_page.h"
#include "app/pages/roadmap/roadmap_page.h"
#include "app/pages/use_cases_page.h"
#include "app/views/history/history_list.h"
#include "app/views/history/history_panel.h"
#include "app/views/table/use_case_table_view.h"
#include "app/window/chrome/look_back_bar.h"
#include "core/workspace/dump.h"
#include "core/workspace/history/history_reader.h"
#include "tests/app/window_home.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace stagepath;
using test::q;
using test::WindowHome;

namespace {

/// The window with the sample and three changes of one use case on top.
struct HistoryHome : WindowHome {
    HistoryHome() {
        openSample();
        fraud = portfolio().useCases().rows().constFirst().id;
        change(q("Rename it"), [](UseCase& u) { u.name = q("Fraud scoring"); });
        change(q("Raise the stage"), [](UseCase& u) { u.stage = 3; });
        change(q("Describe it"), [](UseCase& u) { u.summary = q("Scores every payment"); });
    }
    template <class F>
    void change(const QString& text, F f) {
        UseCase u = *portfolio().find(fraud);
        f(u);
        window->workspace()->edit(text, [&](Editor& e) { e.update(u); });
    }
    HistoryPanel& panel() const {
        auto* panel = window->findChild<HistoryPanel*>();
        REQUIRE(panel);
        REQUIRE(QTest::qWaitFor([panel] { return !panel->isReading(); }, 30000));
        QCoreApplication::processEvents();
        return *panel;
    }
    HistoryList& list() const { return *panel().findChild<HistoryList*>(); }
    HistoryPanel& openPanel() {
        QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        return panel();
    }
    QString current() const { return list().currentIndex().data().toString(); }
    QPushButton& button(const char* name) const {
        for (QPushButton* button : window->findChildren<QPushButton*>(QLatin1String(name))) {
            if (button->isVisible()) return *button;
        }
        throw std::logic_error("no such button in sight");
    }
    QString banner() const {
        for (const LookBackBar* bar : window->findChildren<LookBackBar*>()) {
            if (bar->isVisible()) return bar->sentence();
        }
        return {};
    }
    UseCaseId fraud;
};

/// What the table of the page in sight says somewhere.
bool pageSays(const WindowHome& home, const QString& text) {
    const auto* table = home.window->workspaceView()->currentPage()->findChild<UseCaseTableView*>();
    REQUIRE(table);
    const QAbstractItemModel& model = *table->model();
    const QModelIndexList found = model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchWrap);
    if (!found.isEmpty()) return true;
    for (int column = 1; column < model.columnCount(); ++column) {
        if (!model.match(model.index(0, column), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchWrap).isEmpty()) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the history opens by keys and lists the newest change first with what it did", "[history]") {
    HistoryHome home;
    HistoryPanel& panel = home.openPanel();
    const QAbstractItemModelTester tester(home.list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(panel.width() == 360);
    CHECK(home.list().hasFocus());
    CHECK(home.current() == q("Describe it"));
    CHECK(home.list().model()->index(0, 0).data().toString().startsWith(q("Today")));
    CHECK(home.list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(q("Fraud scoring, Summary: ")));
    home.press(Qt::Key_Down);
    CHECK(home.current() == q("Raise the stage"));
    CHECK(home.list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(q("Stage: 2 Operationalization → 3 Standardization")));
    home.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !home.window->findChild<HistoryPanel*>(); }));
}

TEST_CASE("typing filters the history and Esc gives it back", "[history]") {
    HistoryHome home;
    home.openPanel();
    const int all = home.list().model()->rowCount();
    for (const char key : {'s', 't', 'a', 'n', 'd', 'a', 'r', 'd'}) QTest::keyClick(QApplication::focusWidget(), key);
    CHECK(home.window->findChild<QLineEdit*>(q("historyFilter"))->text() == q("standard"));
    CHECK(home.list().model()->rowCount() < all);
    CHECK(home.current() == q("Raise the stage"));
    home.press(Qt::Key_Escape);
    CHECK(home.list().model()->rowCount() == all);
    home.press(Qt::Key_Down);
    CHECK(home.list().hasFocus());
}

TEST_CASE("a change is reverted by keys in one step and what depends on it is named", "[history]") {
    HistoryHome home;
    home.openPanel();
    home.press(Qt::Key_Down);
    REQUIRE(home.current() == q("Raise the stage"));
    const QString before = dumpOf(home.portfolio());
    home.press(Qt::Key_R, Qt::ControlModifier);
    home.settle();
    CHECK(home.portfolio().find(home.fraud)->stage == 2);
    CHECK(home.portfolio().find(home.fraud)->summary == q("Scores every payment"));
    CHECK(home.toast() == q("Revert: Raise the stage"));
    home.panel();
    CHECK(home.list().model()->index(1, 0).data().toString() == q("Revert: Raise the stage"));
    home.run("undo");
    home.settle();
    CHECK(dumpOf(home.portfolio()) == before);
    home.panel();
    CHECK(home.list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(q("undone")));
    home.change(q("Raise it again"), [](UseCase& u) { u.stage = 4; });
    home.panel();
    home.list().setFocus();
    for (int row = 0; home.current() != q("Raise the stage") && row < 20; ++row) home.press(Qt::Key_Down);
    CHECK(home.panel().findChild<QLabel*>(q("historyReason"))->isHidden());
    home.press(Qt::Key_R, Qt::ControlModifier);
    home.settle();
    CHECK(home.notice().contains(q("Raise it again")));
    CHECK(home.portfolio().find(home.fraud)->stage == 4);
    home.panel();
    home.list().setFocus();
    SECTION("the refusal goes with the next one that is reverted") {
        for (int row = 0; home.current() != q("Describe it") && row < 20; ++row) home.press(Qt::Key_Up);
        home.press(Qt::Key_R, Qt::ControlModifier);
        home.settle();
        CHECK(home.portfolio().find(home.fraud)->summary != q("Scores every payment"));
        CHECK(home.notice().isEmpty());
    }
    SECTION("the refusal goes when a moment is looked at") {
        QTest::mouseClick(&home.button("lookBack"), Qt::LeftButton);
        home.settle();
        REQUIRE_FALSE(home.banner().isEmpty());
        home.run("now");
        CHECK(home.notice().isEmpty());
    }
}

TEST_CASE("what was undone says why it can't be looked at or reverted", "[history]") {
    HistoryHome home;
    home.run("undo");
    home.settle();
    home.openPanel();
    REQUIRE(home.current() == q("Describe it"));
    const auto* reason = home.panel().findChild<QLabel*>(q("historyReason"));
    REQUIRE(reason);
    CHECK_FALSE(home.button("lookBack").isEnabled());
    CHECK(reason->isVisible());
    CHECK(reason->text().contains(q("undone")));
    home.change(q("Another way"), [](UseCase& u) { u.stage = 1; });
    home.panel();
    home.press(Qt::Key_Down);
    REQUIRE(home.current() == q("Describe it"));
    CHECK(reason->text().contains(q("left behind")));
    home.press(Qt::Key_Down);
    CHECK(reason->isHidden());
}

TEST_CASE("the buttons of a named moment keep their room and long lines are wrapped", "[history]") {
    HistoryHome home;
    const QString title = q("Describe ‘Fraud scoring’ in the words of the board, as it was agreed in the meeting of November");
    home.change(title, [](UseCase& u) { u.summary = q("Scores every payment of every customer in real time, before it leaves the bank"); });
    setNextAnswer(q("Board meeting"));
    home.run("nameMoment");
    home.openPanel();
    for (const char* name : {"lookBack", "revertChange", "nameMoment"}) CHECK(home.button(name).width() >= home.button(name).sizeHint().width());
    CHECK(home.button("unnameMoment").isVisible());
    const QString said = home.list().currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(q("\nSummary: Scores every payment → Scores every payment of")));  // the title has the name
    constexpr int kUnwrapped = 2 * 8 + 20 + 3 * 17;  // the title, the moment, who did it and one line
    CHECK(home.list().visualRect(home.list().currentIndex()).height() >= kUnwrapped + 2 * 17);
}

TEST_CASE("looking back shows all pages as they were and nothing can be changed until now", "[history]") {
    HistoryHome home;
    home.page<UseCasesPage>();
    home.openPanel();
    for (int i = 0; i < 3; ++i) home.press(Qt::Key_Down);
    REQUIRE(home.current() == q("Add the sample"));
    const QString now = dumpOf(home.portfolio());
    const qsizetype changes = home.window->workspace()->history().size();
    home.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !home.banner().isEmpty(); }, 30000));
    CHECK(home.banner() == q("You are looking at 16 November 2026, after: Add the sample"));
    CHECK(home.window->findChild<LookBackBar*>()->height() == 32);
    CHECK(qobject_cast<UseCasesPage*>(home.window->workspaceView()->currentPage()));
    CHECK(pageSays(home, q("Fraud detection")));
    CHECK_FALSE(pageSays(home, q("Fraud scoring")));
    CHECK(home.list().hasFocus());
    home.page<MapPage>();
    home.page<RoadmapPage>();
    const auto* draft = home.window->workspaceView()->findChild<QPushButton*>(q("draftRoadmap"));
    CHECK_FALSE(draft->isEnabled());
    CHECK(draft->toolTip().contains(q("Go back to now first")));
    home.page<UseCasesPage>();
    home.press(Qt::Key_Z, Qt::ControlModifier);
    home.settle();
    CHECK(dumpOf(home.portfolio()) == now);
    // Further by the slider, without closing what is shown.
    auto* slider = home.window->findChild<QSlider*>(q("momentSlider"));
    REQUIRE(slider);
    slider->setFocus();
    home.press(Qt::Key_Right);
    CHECK(QTest::qWaitFor([&] { return home.banner().contains(q("after: Rename it")); }, 30000));
    CHECK(pageSays(home, q("Fraud scoring")));
    home.button("backToNow").click();
    REQUIRE(QTest::qWaitFor([&] { return home.banner().isEmpty(); }));
    CHECK(pageSays(home, q("Fraud scoring")));
    CHECK(slider->value() == slider->maximum());
    CHECK(dumpOf(home.portfolio()) == now);
    CHECK(home.window->workspace()->history().size() == changes);
    home.run("undo");
    home.settle();
    CHECK(home.portfolio().find(home.fraud)->summary != q("Scores every payment"));
}

TEST_CASE("closing the file or window while looking back is as safe as ever", "[history]") {
    HistoryHome home;
    home.openPanel();
    home.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !home.banner().isEmpty(); }, 30000));
    SECTION("the file") {
        home.run("close");
        home.settle();
        CHECK_FALSE(home.window->workspace());
    }
    SECTION("the window") {
        home.window->close();
        home.settle();
        CHECK_FALSE(home.window->isVisible());
    }
}

TEST_CASE("a moment is named and looked at under its name", "[history]") {
    HistoryHome home;
    setNextAnswer(q("Board meeting"));
    home.run("nameMoment");
    CHECK(home.window->workspace()->history().constLast().snapshot == q("Board meeting"));
    home.change(q("Later"), [](UseCase& u) { u.stage = 4; });
    home.openPanel();
    home.press(Qt::Key_Down);
    CHECK(home.list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(q("Moment: Board meeting")));
    setNextAnswer(q("Board meeting in May"));
    home.press(Qt::Key_F2);
    home.panel();
    home.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !home.banner().isEmpty(); }, 30000));
    CHECK(home.banner() == q("You are looking at 16 November 2026, “Board meeting in May”, after: Describe it"));
    home.run("now");
    CHECK(home.banner().isEmpty());
    home.button("unnameMoment").click();
    home.panel();
    for (const HistoryEntry& entry : home.window->workspace()->history()) CHECK(entry.snapshot.isEmpty());
}

TEST_CASE("two workspaces are compared in a table that can be filtered and copied", "[history]") {
    HistoryHome home;
    const QString other = home.dir.path(q("other.stagepath"));
    home.window->workspace()->saveCopy(other);
    home.change(q("Here"), [](UseCase& u) { u.stage = 4; });
    {
        const auto w = Workspace::open(other, Workspace::Access::ReadWrite, home.environment);
        UseCase u = *w->portfolio().find(home.fraud);
        u.stage = 1;
        u.category = q("Payments");
        w->edit(q("There"), [&](Editor& e) { e.update(u); });
        w->close();
    }
    setNextAnswer(other);
    home.run("compare");
    home.settle();
    auto* dialog = home.window->findChild<QDialog*>(q("comparison"));
    REQUIRE(dialog);
    const QAbstractItemModel& rows = *dialog->findChild<QTableView*>(q("differences"))->model();
    REQUIRE(rows.rowCount() == 2);
    CHECK(rows.index(0, ComparisonModel::Side).data().toString() == q("Both: conflict"));
    CHECK(rows.index(0, ComparisonModel::Field).data().toString() == q("Stage"));
    CHECK(rows.index(1, ComparisonModel::Side).data().toString() == q("other.stagepath"));
    CHECK(dialog->findChild<QLabel*>(q("comparisonSummary"))->text().contains(q("“Describe it”")));
    const auto* table = dialog->findChild<QTableView*>(q("differences"));
    int wide = 0;
    for (int column = 0; column < rows.columnCount(); ++column) wide += table->columnWidth(column);
    CHECK(wide <= table->viewport()->width());
    CHECK(table->columnWidth(ComparisonModel::When) > table->fontMetrics().horizontalAdvance(rows.index(0, ComparisonModel::When).data().toString()));
    dialog->findChild<QPushButton*>(q("copyDifferences"))->click();
    CHECK(QGuiApplication::clipboard()->text().contains(q("Payments\t")));
    CHECK(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) == 3);
    dialog->close();
}

TEST_CASE("of long texts the comparison shows the part that differs, and keeps all of them to be read and found", "[history]") {
    const QString text = q("Scores card payments as they happen and holds the suspicious ones until somebody has looked at them");
    Difference d;
    d.kind = EntityKind::UseCase;
    d.side = Difference::Side::Second;
    d.name = d.field = q("Summary");
    d.before = d.first = text;
    d.second = text + q(", day and night");
    Comparison comparison;
    comparison.differences = {d};
    const ComparisonModel model(comparison, q("a"), q("b"));
    constexpr int kMost = 30;
    CHECK(model.shownText(0, ComparisonModel::Second, kMost).endsWith(q(", day and night")));
    for (const int column : {ComparisonModel::Before, ComparisonModel::First}) {
        CHECK(model.shownText(0, column, kMost).startsWith(QChar(0x2026)));
        CHECK(model.shownText(0, column, kMost).endsWith(q("at them")));
        CHECK(model.index(0, column).data().toString() == text);
    }
    CHECK(model.shownText(0, ComparisonModel::Second, 200) == d.second);
}

TEST_CASE("the comparison fits the smallest window", "[history]") {
    WindowHome home({1100, 700});
    const QString file = home.makeWorkspace(q("w.stagepath"), 3);
    const QString other = home.makeWorkspace(q("other with a rather long name (conflict 2026-11-16 090000).stagepath"), 4);
    home.window->openFile(file);
    home.settle();
    setNextAnswer(other);
    home.run("compare");
    home.settle();
    auto* dialog = home.window->findChild<QDialog*>(q("comparison"));
    REQUIRE(dialog);
    CHECK(dialog->width() <= home.window->width());
    CHECK(dialog->height() <= home.window->height());
    CHECK(dialog->findChild<QTableView*>(q("differences"))->horizontalHeader()->height() > 32);
    dialog->close();
}

TEST_CASE("a file that was replaced while it was open offers its two copies", "[history]") {
    HistoryHome home;
    const QString file = home.makeWorkspace(q("shared.stagepath"), 2);
    const QString theirs = home.dir.path(q("theirs.stagepath"));
    home.window->openFile(file);
    home.settle();
    home.window->workspace()->saveCopy(theirs);
    {
        const auto w = Workspace::open(theirs, Workspace::Access::ReadWrite, home.environment);
        UseCase u = w->portfolio().useCases().rows().constFirst();
        u.category = q("Theirs");
        w->edit(q("There"), [&](Editor& e) { e.update(u); });
        w->close();
    }
    UseCase u = home.portfolio().useCases().rows().constLast();
    u.category = q("Mine");
    home.window->workspace()->edit(q("Here"), [&](Editor& e) { e.update(u); });
    QFile::remove(file);
    REQUIRE(QFile::copy(theirs, file));
    CHECK_THROWS_AS(home.window->workspace()->publish(), Error);
    CHECK(home.notice().contains(q("replaced by another program")));
    CHECK(home.button("noticeAction").text() == q("Open the copy"));
    CHECK(home.button("noticeThirdAction").text() == q("Open the other file"));
    home.button("noticeSecondAction").click();
    home.settle();
    auto* dialog = home.window->findChild<QDialog*>(q("comparison"));
    REQUIRE(dialog);
    const QAbstractItemModel& rows = *dialog->findChild<QTableView*>(q("differences"))->model();
    CHECK(rows.rowCount() == 2);
    dialog->close();
    // Comparing settles nothing, so the bar and the way to the copy stay; the foot says where the work is.
    CHECK(home.notice().contains(q("replaced by another program")));
    QTest::keyClick(&home.button("noticeAction"), Qt::Key_Escape);
    CHECK(home.button("noticeAction").text() == q("Open the copy"));
    CHECK(home.button("savedState").accessibleName() == q("In a conflict copy"));
    home.window->openFile(home.window->workspace()->conflictCopy());
    home.settle();
    CHECK(home.window->workspace()->filePath().contains(q("(conflict ")));
    CHECK(home.portfolio().useCases().rows().constLast().category == q("Mine"));
    CHECK(home.notice().contains(q("This is a conflict copy: it has the work from a time when shared.stagepath was replaced")));
    CHECK(home.button("noticeSecondAction").text() == q("Open the other file"));
    // Who opens the file again hears of the copy beside it.
    home.window->openFile(file);
    home.settle();
    REQUIRE(QTest::qWaitFor([&] { return home.notice().contains(q("Beside shared.stagepath there is shared (conflict ")); }, 30000));
    CHECK(home.button("noticeAction").text() == q("Open the copy"));
}

TEST_CASE("what is sent to the client says what was left out", "[history]") {
    HistoryHome home;
    home.change(q("Note"), [](UseCase& u) { u.notes = q("internalcanary"); });
    const QString file = home.dir.path(q("client.stagepath"));
    setNextAnswer(file);
    home.run("sendToClient");
    home.settle();
    CHECK(home.toast().contains(q("client.stagepath is ready to send")));
    CHECK(home.toast().contains(q("Left out: 5 change")));
    CHECK(home.toast().contains(q("1 internal note")));
    QFile bytes(file);
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    CHECK_FALSE(bytes.readAll().contains("internalcanary"));
}
