// The calendar of a workspace, set in the window.
#include "app/dialogs/calendar_dialog.h"
#include "app/dialogs/settings_dialog.h"
#include "app/models/holiday_text.h"
#include "app/widgets/words/problem_label.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

struct CalendarHome : Roadmap {
    CalendarHome() : dialog(*workspace, nullptr) {
        dialog.show();
        dialog.activateWindow();
        QTest::qWait(1);
    }
    const WorkCalendar& calendar() const { return portfolio().settings().calendar; }
    template <class T>
    T& part(const char* name) const { return *dialog.findChild<T*>(q(name)); }
    void enter(const char* text) const {
        part<QLineEdit>("holidayDate").setText(q(text));
        QTest::keyClick(&part<QLineEdit>("holidayDate"), Qt::Key_Return);
    }

    CalendarDialog dialog;
};

}  // namespace

TEST_CASE("the first month of the fiscal year moves the quarters of the roadmap at once and undoes in one step", "[calendar]") {
    CalendarHome h;
    REQUIRE(h.view->layoutOf().axis.fiscalStartMonth() == 1);
    QTest::keyClick(&h.part<QComboBox>("fiscalMonth"), Qt::Key_O);
    CHECK(h.portfolio().settings().fiscalYearStartMonth == 10);
    CHECK(h.view->layoutOf().axis.fiscalStartMonth() == 10);
    h.workspace->undo();
    CHECK(h.view->layoutOf().axis.fiscalStartMonth() == 1);
    CHECK(h.part<QComboBox>("fiscalMonth").currentIndex() == 0);
}

TEST_CASE("working days are chosen by keyboard and the last one stays", "[calendar]") {
    CalendarHome h;
    REQUIRE_FALSE(h.calendar().isSet);
    CHECK_FALSE(h.part<QCheckBox>("workingDay5").isEnabled());
    QTest::keyClick(&h.part<QCheckBox>("workingDaysCount"), Qt::Key_Space);
    CHECK(h.calendar().isSet);
    CHECK(h.calendar().lengthOf(QDate(2026, 11, 16), QDate(2026, 11, 22)) == 5);
    for (const char* day : {"workingDay1", "workingDay2", "workingDay3", "workingDay4", "workingDay5"}) QTest::keyClick(&h.part<QCheckBox>(day), Qt::Key_Space);
    CHECK(h.calendar().works == std::array<bool, 7>{false, false, false, false, true, false, false});
    CHECK(h.part<QCheckBox>("workingDay5").isChecked());
    CHECK(h.part<ProblemLabel>("workingDaysProblem").text() == q("At least one day of the week is a working day. Tick another one first."));
    QTest::keyClick(&h.part<QCheckBox>("workingDaysCount"), Qt::Key_Space);
    CHECK_FALSE(h.calendar().isSet);
    h.workspace->undo();
    CHECK(h.calendar().works[4]);
}

TEST_CASE("holidays are added one by one or pasted and each change is one undo step", "[calendar]") {
    CalendarHome h;
    h.enter("25 Dec 2026");
    REQUIRE(h.calendar().holidays == QList<QDate>{QDate(2026, 12, 25)});
    CHECK(h.part<QLineEdit>("holidayDate").text().isEmpty());
    QGuiApplication::clipboard()->setText(q("2027-01-01\n26.12.2026\n2026-12-25\n"));
    QTest::keyClick(&h.part<QListWidget>("holidays"), Qt::Key_V, Qt::ControlModifier);
    CHECK(h.calendar().holidays == QList<QDate>{QDate(2026, 12, 25), QDate(2026, 12, 26), QDate(2027, 1, 1)});
    CHECK(h.part<QListWidget>("holidays").count() == 3);
    h.workspace->undo();
    CHECK(h.calendar().holidays.size() == 1);
    h.workspace->redo();
    h.part<QListWidget>("holidays").setCurrentRow(1);
    QTest::keyClick(&h.part<QListWidget>("holidays"), Qt::Key_Delete);
    CHECK(h.calendar().holidays == QList<QDate>{QDate(2026, 12, 25), QDate(2027, 1, 1)});
}

TEST_CASE("a bad date is refused by a sentence under the field and none of the others is added", "[calendar]") {
    CalendarHome h;
    h.enter("25 Dec 2026; 31 Feb 2027");
    CHECK_FALSE(h.calendar().isSet);
    CHECK(h.part<QLineEdit>("holidayDate").text() == q("25 Dec 2026; 31 Feb 2027"));
    CHECK_FALSE(h.part<ProblemLabel>("holidaysProblem").isHidden());
    CHECK(h.part<ProblemLabel>("holidaysProblem").text().startsWith(q("“31 Feb 2027” is no date.")));
    h.enter("");
    CHECK(h.part<ProblemLabel>("holidaysProblem").text().startsWith(q("There is no date.")));
    CHECK_FALSE(h.calendar().isSet);
}

TEST_CASE("a sentence under the field makes the calendar higher and nothing lies over anything", "[calendar]") {
    CalendarHome h;
    QCoreApplication::processEvents();
    const int before = h.dialog.height();
    h.enter("31.2.2027");
    QCoreApplication::processEvents();
    const QRect problem = h.part<ProblemLabel>("holidaysProblem").geometry();
    const QRect list = h.part<QListWidget>("holidays").geometry();
    const QRect remove = h.part<QPushButton>("removeHoliday").geometry();
    CHECK(problem.height() >= h.part<ProblemLabel>("holidaysProblem").heightForWidth(problem.width()));
    CHECK(problem.bottom() < list.top());
    CHECK(list.bottom() < remove.top());
    CHECK(remove.bottom() < h.dialog.height());
    CHECK(h.dialog.height() > before);
    QTest::keyClick(&h.part<QLineEdit>("holidayDate"), Qt::Key_Backspace);
    QCoreApplication::processEvents();
    CHECK(h.dialog.height() == before);
}

TEST_CASE("dates are read one to a line or with separators and never half", "[calendar]") {
    CHECK(readHolidays(q("2026-12-25, 2027-01-01")).dates == QList<QDate>{QDate(2026, 12, 25), QDate(2027, 1, 1)});
    CHECK(readHolidays(q("2026-12-25 2027-01-01")).dates.size() == 2);
    CHECK(readHolidays(q("Dec 25, 2026")).dates == QList<QDate>{QDate(2026, 12, 25)});
    CHECK(readHolidays(q("25.12.2026,26.12.2026")).dates.size() == 2);
    CHECK_FALSE(readHolidays(q("25.12.2026 26.12.2026")).problem.isEmpty());
    CHECK_FALSE(readHolidays(q("Dec 2026")).problem.isEmpty());
    CHECK_FALSE(readHolidays(q("2026")).problem.isEmpty());
}

TEST_CASE("week numbers are chosen with the calendar and kept on this computer", "[calendar]") {
    CalendarHome h;
    QSignalSpy chosen(&h.dialog, &CalendarDialog::weekNumbersChanged);
    QTest::keyClick(&h.part<QCheckBox>("weekNumbers"), Qt::Key_Space);
    CHECK(chosen.count() == 1);
    CHECK(QSettings().value(q("roadmap/weekNumbers")).toBool());
}

TEST_CASE("the settings lead to the calendar of an open workspace", "[calendar]") {
    SettingsDialog dialog(true);
    dialog.show();
    QSignalSpy asked(&dialog, &SettingsDialog::calendarRequested);
    auto* button = dialog.findChild<QPushButton*>(q("calendar"));
    REQUIRE(button);
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(asked.count() == 1);
    CHECK_FALSE(dialog.isVisible());
    SettingsDialog without(false);
    CHECK_FALSE(without.findChild<QPushButton*>(q("calendar")));
}

TEST_CASE("Ctrl+Enter ends the calendar and the settings from any of their fields", "[calendar]") {
    CalendarHome h;
    QApplication::setActiveWindow(&h.dialog);
    QTest::keyClick(&h.part<QListWidget>("holidays"), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(h.dialog.isVisible());
    SettingsDialog settings(true);
    settings.show();
    settings.activateWindow();
    QApplication::setActiveWindow(&settings);
    QTest::keyClick(settings.findChild<QComboBox*>(q("theme")), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(settings.isVisible());
}
