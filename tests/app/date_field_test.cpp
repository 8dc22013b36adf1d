// Days typed into fields: all of what is typed counts, or none of it.
#include "app/pages/roadmap/milestone_inspector.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/views/editors/date_field.h"
#include "app/views/editors/notes_box.h"
#include "core/domain/values/date_words.h"
#include "tests/app/roadmap/roadmap_home.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

const char* const kDated = "Automated retraining";

/// Replaces what is in the field, as somebody does who types over it.
void typeInto(DateField& field, const QString& text, bool enters = true) {
    field.setFocus();
    QTest::keyClick(field.line(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field.line(), text);
    if (enters) QTest::keyClick(field.line(), Qt::Key_Return);
}

/// The roadmap with one initiative in the inspector.
struct DatedRoadmap : Roadmap {
    DatedRoadmap() {
        QApplication::setActiveWindow(page.get());
        changeInitiatives(*workspace, {id(kDated)}, q("Dates"), [](Initiative& i) {
            i.start = QDate(2027, 3, 1);
            i.finish = QDate(2027, 9, 30);
        });
        view->select(id(kDated));
        key(Qt::Key_Return);
    }
    DateField& field(const char* name) const {
        auto* found = page->findChild<DateField*>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    DateField& start() const { return field("initiativeStart"); }
    DateField& finish() const { return field("initiativeFinish"); }
};

}  // namespace

TEST_CASE("a day is read in every form it is written in", "[datefield]") {
    installFonts();
    DateField field(q("Finish"));
    field.show();
    field.setDate(QDate(2026, 1, 18));
    CHECK(field.line()->text() == shownDate(QDate(2026, 1, 18)));
    const QDate wanted(2027, 10, 15);
    const QString text = GENERATE_COPY(q("15.10.2027"), q("2027-10-15"), q(" 15.10.2027 "), shownDate(wanted), shownLongDate(wanted), QLocale().toString(wanted, QStringLiteral("d MMM yyyy")));
    INFO(text.toStdString());
    QList<QDate> entered;
    QObject::connect(&field, &DateField::dateEntered, &field, [&](QDate day) {
        entered.append(day);
        field.setDate(day);
    });
    typeInto(field, text);
    CHECK(entered == QList{wanted});
    CHECK(field.line()->text() == shownDate(wanted));
    CHECK(field.problem().isEmpty());
}

TEST_CASE("what is no day is said under the field and the old one stays", "[datefield]") {
    installFonts();
    DateField field(q("Finish"));
    field.show();
    field.setDate(QDate(2026, 1, 18));
    int entered = 0;
    QObject::connect(&field, &DateField::dateEntered, &field, [&] { ++entered; });
    const QString text = GENERATE(q("31.2.2027"), q("soon"), q("15.10"), q("1.1.1066"));
    typeInto(field, text);
    CHECK(entered == 0);
    CHECK(field.date() == QDate(2026, 1, 18));
    CHECK_FALSE(field.problem().isEmpty());
    CHECK(field.line()->text() == text);
    CHECK(field.line()->accessibleDescription() == field.problem());
    QTest::keyClick(field.line(), Qt::Key_Escape);
    CHECK(field.line()->text() == shownDate(QDate(2026, 1, 18)));
    CHECK(field.problem().isEmpty());
}

TEST_CASE("the arrows step a day and Alt+Down opens the calendar", "[datefield]") {
    installFonts();
    DateField field(q("Finish"));
    field.show();
    field.setDate(QDate(2026, 12, 31));
    field.setFocus();
    QTest::keyClick(field.line(), Qt::Key_Up);
    CHECK(field.entered() == QDate(2027, 1, 1));
    CHECK(field.date() == QDate(2026, 12, 31));
    QTest::keyClick(field.line(), Qt::Key_Down);
    QTest::keyClick(field.line(), Qt::Key_Down);
    CHECK(field.entered() == QDate(2026, 12, 30));
    QTest::keyClick(field.line(), Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<QCalendarWidget*>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2026, 12, 30));
    QList<QDate> entered;
    QObject::connect(&field, &DateField::dateEntered, &field, [&](QDate day) { entered.append(day); });
    emit calendar->activated(QDate(2027, 2, 3));
    CHECK(entered == QList{QDate(2027, 2, 3)});
}

TEST_CASE("the finish typed as a whole is the finish saved", "[roadmap][datefield]") {
    DatedRoadmap r;
    CHECK(r.finish().line()->text() == shownDate(QDate(2027, 9, 30)));
    typeInto(r.finish(), q("15.10.2027"));
    CHECK(r.row(kDated).finish == QDate(2027, 10, 15));
    CHECK(r.row(kDated).start == QDate(2027, 3, 1));
    CHECK(r.finish().line()->text() == shownDate(QDate(2027, 10, 15)));
}

TEST_CASE("a finish before the start moves nothing until both go together", "[roadmap][datefield]") {
    DatedRoadmap r;
    const auto steps = r.workspace->history().size();
    typeInto(r.finish(), q("2026-12-18"));
    CHECK(r.row(kDated).start == QDate(2027, 3, 1));
    CHECK(r.row(kDated).finish == QDate(2027, 9, 30));
    CHECK(r.workspace->history().size() == steps);
    CHECK(r.finish().problem().contains(q("lies before the start")));
    CHECK(r.problems.constLast() == r.finish().problem());
    CHECK(r.finish().line()->text() == q("2026-12-18"));
    typeInto(r.start(), q("2026-11-02"));
    CHECK(r.row(kDated).start == QDate(2026, 11, 2));
    CHECK(r.row(kDated).finish == QDate(2026, 12, 18));
    CHECK(r.workspace->history().size() == steps + 1);
    CHECK(r.finish().problem().isEmpty());
}

TEST_CASE("what was refused does not go to the next initiative", "[roadmap][datefield]") {
    DatedRoadmap r;
    typeInto(r.finish(), q("soon"));
    const char* const other = "Data quality controls at source";
    const Initiative before = r.row(other);
    r.view->select(r.id(other));
    CHECK(r.finish().problem().isEmpty());
    CHECK(r.finish().line()->text() == shownDate(before.finish));
    CHECK(r.row(other) == before);
}

TEST_CASE("a milestone takes its day as it is typed", "[roadmap][datefield]") {
    Roadmap r;
    const MilestoneId id = createMilestone(*r.workspace, QDate(2027, 1, 18));
    MilestoneInspector inspector(*r.workspace);
    inspector.show(id, {});
    inspector.QWidget::show();
    auto* field = inspector.findChild<DateField*>();
    REQUIRE(field);
    CHECK(field->line()->text() == shownDate(QDate(2027, 1, 18)));
    typeInto(*field, q("3.2.2027"));
    CHECK(r.portfolio().find(id)->date == QDate(2027, 2, 3));
    typeInto(*field, q("3.2."));
    CHECK(r.portfolio().find(id)->date == QDate(2027, 2, 3));
    CHECK_FALSE(field->problem().isEmpty());
}

TEST_CASE("Ctrl+Z after a day was entered takes the change back, not the typing", "[window][datefield]") {
    test::WindowHome home;
    home.openSample();
    auto& page = home.page<RoadmapPage>();
    const InitiativeId id = home.portfolio().initiatives().rows().constFirst().id;
    const Initiative before = *home.portfolio().find(id);
    page.view()->select(id);
    QTest::keyClick(page.view(), Qt::Key_Return);
    auto* finish = page.findChild<DateField*>(q("initiativeFinish"));
    REQUIRE(finish);
    typeInto(*finish, before.finish.addDays(10).toString(Qt::ISODate));
    REQUIRE(home.portfolio().find(id)->finish == before.finish.addDays(10));
    home.press(Qt::Key_Z, Qt::ControlModifier);
    home.settle();
    CHECK(*home.portfolio().find(id) == before);
    CHECK(finish->line()->text() == shownDate(before.finish));
}

TEST_CASE("the notes of an initiative look like its other fields", "[roadmap][datefield]") {
    DatedRoadmap r;
    auto* notes = r.page->findChild<NotesBox*>(q("initiativeNotes"));
    REQUIRE(notes);
    const QImage plain = notes->grab().toImage();
    CHECK(plain.pixelColor(0, 0) != plain.pixelColor(plain.width() / 2, 0));  // round corners
    notes->setFocus();
    CHECK(notes->grab().toImage().pixelColor(plain.width() / 2, 1) != plain.pixelColor(plain.width() / 2, 1));  // the ring is two wide
}
