// The history of one use case tells what became of it.
#include "app/models/use_cases/use_case_history.h"
#include "app/views/inspector/use_case_inspector.h"
#include "core/domain/pack/content_pack.h"
#include "core/workspace/currency_edit.h"
#include "tests/app/use_cases/use_case_hands.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QLabel>

using namespace stagepath;
using test::press;
using test::q;
using test::type;
using test::UseCasePageHome;

TEST_CASE("the history of one use case lists what changed", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Lifecycle);
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    type("sca");
    press(Qt::Key_Return);
    UseCaseHistory history(*home.workspace);
    const QList<UseCaseEvent> events = history.eventsOf(home.id("Fraud detection"), 10);
    REQUIRE(events.size() == 2);
    CHECK(events[0].entry.text == q("Set lifecycle of “Fraud detection”"));
    CHECK(events[0].lines == QStringList{q("Lifecycle: Pilot → Scaled")});
    CHECK(events[1].lines == QStringList{q("Added")});
    home.page.inspector()->showPart(UseCaseInspector::Part::History);
    QCoreApplication::processEvents();
    bool found = false;
    for (const QLabel* label : home.page.inspector()->findChildren<QLabel*>()) found = found || label->text() == q("Lifecycle: Pilot → Scaled");
    CHECK(found);
}

TEST_CASE("the history of a use case has the answers of its rounds", "[usecases]") {
    UseCasePageHome home;
    const UseCaseId id = home.id("Fraud detection");
    AssessmentAnswerId answer;
    AssessmentId round;
    home.workspace->edit(q("Answer"), [&](Editor& e) {
        Assessment row;
        row.subject = Subject::of(id);
        row.date = QDate(2026, 11, 16);
        row.mode = AssessmentMode::Full;
        round = e.insert(row);
        answer = e.insert(AssessmentAnswer{{}, round, q("DR1"), AnswerState::Level, 2, {}, {}, {}, {}, {}});
    });
    home.workspace->edit(q("Answer higher"), [&](Editor& e) {
        AssessmentAnswer row = *e.portfolio().find(answer);
        row.level = 3;
        e.update(row);
    });
    home.workspace->edit(q("Answer again"), [&](Editor& e) {
        AssessmentAnswer row = *e.portfolio().find(answer);
        row.state = AnswerState::Unknown;
        row.level = 0;
        e.update(row);
    });
    UseCaseHistory history(*home.workspace);
    const QList<UseCaseEvent> events = history.eventsOf(id, 10);
    REQUIRE(events.size() == 4);
    const QString name = builtInPack().find(q("DR1"))->name;
    CHECK(events[0].lines == QStringList{q("%1: 3 → unknown").arg(name)});
    CHECK(events[1].lines == QStringList{q("%1: 2 → 3").arg(name)});  // whatever has become of it since
    CHECK(events[2].lines.contains(q("%1: – → 2").arg(name)));
}

TEST_CASE("the history of one use case tells an amount in the currency it was in", "[usecases]") {
    UseCasePageHome home;
    const UseCaseId id = home.id("Fraud detection");
    UseCase useCase = *home.workspace->portfolio().find(id);
    useCase.annualValue = 770'000'000;
    home.workspace->edit(q("Value"), [&](Editor& e) { e.update(useCase); });
    UseCaseHistory history(*home.workspace);
    const QStringList told = history.eventsOf(id, 10)[0].lines;
    home.workspace->edit(q("Currency"), [](Editor& e) { setCurrency(e, q("JPY")); });
    const QList<UseCaseEvent> events = history.eventsOf(id, 10);
    CHECK(events[1].lines == told);
    REQUIRE(events[0].lines.size() == 1);
    CHECK(events[0].lines[0].contains(q("7.7 m")));
    CHECK_FALSE(events[0].lines[0].contains(q("770")));
}
