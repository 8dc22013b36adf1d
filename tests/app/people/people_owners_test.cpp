// Use cases get their owners, and go from one to the next.
#include "app/drawing/theme.h"
#include "app/models/people_edits.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/people/assign_panel.h"
#include "app/widgets/lists/choice_list.h"
#include "tests/app/people/people_home.h"

#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QtTest/QTest>

using namespace stagepath;
using test::PeopleHome;
using test::q;

TEST_CASE("owners are assigned by two letters and Enter, one after the other", "[people]") {
    PeopleHome h;
    QTest::mouseClick(h.tile(0), Qt::LeftButton);
    AssignPanel* panel = h.page.assignPanel();
    REQUIRE(panel->isVisible());
    REQUIRE(panel->list()->count() == 6);  // five without an owner, one whose owner has no mandate
    const UseCaseId first = panel->current();
    QTest::keyClicks(panel->field(), q("in"));
    QTest::keyClick(panel->field(), Qt::Key_Return);
    CHECK(h.workspace->portfolio().find(first)->accountable == h.person("Ingrid Solberg"));
    CHECK(panel->list()->count() == 5);
    const UseCaseId second = panel->current();
    CHECK(second != first);
    QTest::keyClicks(panel->field(), q("ma"));  // Marcus before Marchetti
    QTest::keyClick(panel->field(), Qt::Key_Return);
    CHECK(h.workspace->portfolio().find(second)->accountable == h.person("Marcus Adeyemi"));
    h.workspace->undo();
    CHECK(h.workspace->portfolio().find(second)->accountable.isNull());
    CHECK(panel->list()->count() == 5);
    CHECK(h.problems.isEmpty());
}

TEST_CASE("an owner who isn't there yet is created as an executive", "[people]") {
    PeopleHome h;
    h.page.assignOwners();
    AssignPanel* panel = h.page.assignPanel();
    const UseCaseId first = panel->current();
    QTest::keyClicks(panel->field(), q("Zoe Quandt"));
    QTest::keyClick(panel->field(), Qt::Key_Return);
    const Person* made = h.workspace->portfolio().find(h.workspace->portfolio().find(first)->accountable);
    REQUIRE(made);
    CHECK(made->name == q("Zoe Quandt"));
    CHECK(made->executive);
}

TEST_CASE("who is no executive is found by their letters below the executives, marked in words, and not made twice", "[people]") {
    PeopleHome h;
    h.page.assignOwners();
    AssignPanel* panel = h.page.assignPanel();
    const auto count = h.workspace->portfolio().people().size();
    const UseCaseId first = panel->current();
    const UseCaseId second(panel->list()->item(1)->data(Qt::UserRole).toLongLong());
    QTest::keyClicks(panel->field(), q("ta"));  // Fontaine before Tanaka
    REQUIRE(panel->field()->choice());
    CHECK(panel->field()->choice()->text == q("Claire Fontaine"));
    panel->field()->setText({});
    QTest::keyClicks(panel->field(), q("tomas"));
    REQUIRE(panel->field()->choice());
    CHECK(panel->field()->choice()->text == q("Tomás Herrera"));
    panel->field()->setText({});
    QTest::keyClicks(panel->field(), q("mei"));
    REQUIRE(panel->field()->choice());
    CHECK(panel->field()->choice()->text == q("Mei Tanaka"));
    CHECK(panel->field()->choice()->detail.startsWith(q("not an executive")));
    QTest::keyClick(panel->field(), Qt::Key_Return);
    CHECK(h.workspace->portfolio().find(first)->accountable == h.person("Mei Tanaka"));
    CHECK(h.workspace->portfolio().people().size() == count);
    CHECK(h.toasts.constLast().endsWith(q("Mei Tanaka answers, but is not an executive")));
    CHECK(panel->list()->count() == 6);  // it still has no accountable executive
    CHECK(panel->current() == second);
    CHECK(panel->field()->text().isEmpty());
}

TEST_CASE("use cases dropped on an executive are theirs to answer for, on anybody else theirs to lead", "[people]") {
    PeopleHome h;
    const UseCaseId id = h.id("Fraud detection");
    const auto drop = [&](const char* name) {
        QMimeData data;
        data.setData(QLatin1String(kUseCaseMime), packed({id}));
        const QPoint at = h.list.visualRect(h.model().index(h.model().rowOf(h.person(name)), 0)).center();
        QDragEnterEvent enter(at, Qt::LinkAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(h.list.viewport(), &enter);
        QDragMoveEvent move(at, Qt::LinkAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(h.list.viewport(), &move);
        const QImage shown = h.list.viewport()->grab().toImage();
        for (const int x : {1, shown.width() - 2}) CHECK(shown.pixelColor(x, at.y()) == Theme::of(&h.list).accent);
        QDropEvent event(at, Qt::LinkAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(h.list.viewport(), &event);
    };
    drop("Tomás Herrera");
    CHECK(h.workspace->portfolio().find(id)->accountable == h.person("Tomás Herrera"));
    CHECK(h.toasts == QStringList{q("Fraud detection: Tomás Herrera answers")});
    drop("Ben Whitaker");
    CHECK(h.toasts.constLast() == q("Fraud detection: Ben Whitaker leads"));
    CHECK(h.workspace->portfolio().find(id)->lead == h.person("Ben Whitaker"));
    CHECK(h.workspace->portfolio().find(id)->accountable == h.person("Tomás Herrera"));
}

TEST_CASE("everything of somebody who leaves goes to somebody else in one undo step", "[people]") {
    PeopleHome h;
    const PersonId from = h.person("Sofia Petrova");
    const PersonId to = h.person("Ben Whitaker");
    const PeopleTable before(h.workspace->portfolio());
    handOver(*h.workspace, from, to);
    const PeopleTable after(h.workspace->portfolio());
    CHECK(after.of(from).leads.isEmpty());
    CHECK(after.of(from).initiatives.isEmpty());
    CHECK(after.of(to).leads.size() == before.of(from).leads.size() + before.of(to).leads.size());
    CHECK(after.of(to).initiatives.size() == before.of(from).initiatives.size() + before.of(to).initiatives.size());
    h.workspace->undo();
    CHECK(PeopleTable(h.workspace->portfolio()).of(from).leads == before.of(from).leads);
}

TEST_CASE("handing over is chosen with two letters under a sentence of what will move", "[people]") {
    PeopleHome h;
    const PersonId from = h.person("Ingrid Solberg");
    const PersonId to = h.person("Daniel Okafor");
    REQUIRE_FALSE(to.isNull());
    const auto answers = h.model().table().of(from).answersFor.size();
    h.list.select(from);
    h.page.handOver(from);
    auto* list = h.page.findChild<ChoiceList*>();
    REQUIRE(list);
    QString sentence;
    for (const QLabel* label : list->findChildren<QLabel*>()) sentence += label->text();
    CHECK(sentence.contains(q("Moves from Ingrid Solberg")));
    CHECK(sentence.contains(QString::number(answers)));
    auto* field = list->findChild<QLineEdit*>();
    QTest::keyClicks(field, q("okaf"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(h.model().table().of(from).answersFor.isEmpty());
    CHECK(h.toasts.size() == 1);
    h.workspace->undo();
    CHECK(h.model().table().of(from).answersFor.size() == answers);
}
