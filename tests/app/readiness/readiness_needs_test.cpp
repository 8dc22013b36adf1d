// What the next stage needs is listed, marked and put on the roadmap.
#include "app/views/readiness/needs_list.h"
#include "tests/app/readiness/readiness_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace stagepath;
using test::q;
using test::ReadinessHome;

TEST_CASE("a light round names only what it asked as needs", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.page.beginAssessment(AssessmentMode::Light);
    CHECK(h.page.needs()->rowCount() == 12);
    for (int i = 0; i < 12; ++i) h.key(Qt::Key_2);
    REQUIRE(h.page.needs()->rowCount() > 0);
    for (const Gap& gap : h.page.needs()->gaps()) CHECK(gap.answered);
}

TEST_CASE("the needs of the next stage become initiatives with their level as outcome in one undo step", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    NeedsList& needs = *h.page.needs();
    QStringList keys;
    for (const Gap& gap : needs.gaps()) keys.append(gap.criterion);
    keys.sort();
    CHECK(keys == QStringList{q("MO2"), q("MO4"), q("MO5"), q("MO6")});  // what a note says is there is left out
    needs.setFocus();
    needs.setCurrent(0, 0);
    QTest::keyClick(&needs, Qt::Key_Space);
    QTest::keyClick(&needs, Qt::Key_Down);
    QTest::keyClick(&needs, Qt::Key_Space);
    const auto before = h.portfolio().initiatives().size();
    const auto outcomes = h.portfolio().outcomes().size();
    const QList<Gap> chosen = needs.chosen();
    REQUIRE(chosen.size() == 2);
    h.page.planNeeds();
    h.page.planNeeds();  // once more does nothing
    CHECK(h.portfolio().initiatives().size() == before + 1);
    CHECK(h.portfolio().outcomes().size() == outcomes + 2);
    const Initiative& made = h.portfolio().initiatives().rows().constLast();
    CHECK(made.start.dayOfWeek() == 1);
    CHECK(made.start > h.workspace->environment().today());
    CHECK(made.finish > made.start);
    for (const OutcomeId id : h.portfolio().outcomesOf(made.id)) {
        CHECK(h.portfolio().find(id)->subject == h.page.subject());
        CHECK(h.portfolio().find(id)->level == 2);
    }
    h.workspace->undo();
    CHECK(h.portfolio().initiatives().size() == before);
}

TEST_CASE("the needs of another subject begin unmarked and at the top", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")));
    NeedsList& needs = *h.page.needs();
    REQUIRE(needs.rowCount() > 2);
    QSet<QString> marked;
    needs.setFocus();
    needs.setCurrent(0, 0);
    for (int row = 0; row < needs.rowCount(); ++row) {
        marked.insert(needs.gaps()[row].criterion);
        QTest::keyClick(&needs, Qt::Key_Space);
        QTest::keyClick(&needs, Qt::Key_Down);
    }
    REQUIRE(needs.hasMarks());
    Subject other;
    for (const UseCase& u : h.portfolio().useCases()) {
        if (u.lifecycle == Lifecycle::Retired || u.id == h.id("Fraud detection")) continue;
        h.page.showSubject(Subject::of(u.id));
        const QList<Gap>& gaps = needs.gaps();
        if (std::any_of(gaps.begin(), gaps.end(), [&](const Gap& gap) { return marked.contains(gap.criterion); })) other = h.page.subject();
        if (other.isUseCase()) break;
        h.page.showSubject(Subject::of(h.id("Fraud detection")));
    }
    REQUIRE(other.isUseCase());  // it lacks one of the same criteria
    h.page.showSubject(Subject::of(h.id("Fraud detection")));
    CHECK_FALSE(needs.hasMarks());
    needs.toggle(0);
    needs.setCurrent(needs.rowCount() - 1, 0);
    h.page.showSubject(other);
    CHECK_FALSE(needs.hasMarks());
    CHECK(needs.currentRow() == 0);
    // What changes of the same subject leaves its marks.
    REQUIRE(needs.rowCount() > 0);
    needs.toggle(0);
    h.page.showSubject(other);
    CHECK(needs.hasMarks());
}

TEST_CASE("Ctrl+A says so where every need is on the roadmap already", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("IT incident triage")));
    NeedsList& needs = *h.page.needs();
    needs.setFocus();
    QTest::keyClick(&needs, Qt::Key_A, Qt::ControlModifier);
    REQUIRE(needs.hasMarks());
    CHECK(h.refusals.isEmpty());
    h.page.planNeeds();
    needs.setFocus();
    QTest::keyClick(&needs, Qt::Key_A, Qt::ControlModifier);
    CHECK_FALSE(needs.hasMarks());
    REQUIRE(needs.rowCount() > 1);
    REQUIRE(h.refusals.size() == 1);
    CHECK(h.refusals.constLast() == q("All %1 are on the roadmap already.").arg(needs.rowCount()));
}

TEST_CASE("Ctrl+A marks every need that is not on the roadmap yet, and planning them says how many were there already", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("IT incident triage")));  // of its needs the roadmap brings those of one dimension
    NeedsList& needs = *h.page.needs();
    needs.setFocus();
    QTest::keyClick(&needs, Qt::Key_A, Qt::ControlModifier);
    REQUIRE(needs.hasMarks());
    for (int row = 0; row < needs.rowCount(); ++row) CHECK(needs.isMarked(row) == needs.gaps()[row].planned.isEmpty());
    CHECK(needs.chosen().size() < needs.rowCount());
    const auto before = h.portfolio().initiatives().size();
    const auto chosen = needs.chosen().size();
    const auto there = needs.rowCount() - chosen;
    REQUIRE(there > 0);
    CHECK(needs.passedOver() == there);
    auto* plan = h.page.findChild<QPushButton*>(q("planNeeds"));
    plan->setFocus();
    QTest::keyClick(plan, Qt::Key_Return);
    CHECK(h.portfolio().initiatives().size() > before);
    CHECK(chosen > 1);
    CHECK(h.problems.isEmpty());
    CHECK(h.toasts.constLast() == q("%1 need(s) put on the roadmap, %2 planned already").arg(chosen).arg(there));
    // One that is marked by itself leaves nothing out.
    CHECK(needs.passedOver() == 0);
}
