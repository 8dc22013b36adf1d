// Findings are listed, grouped, filtered and explained.
#include "app/dialogs/stages/rules_dialog.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "core/analysis/checks/check_names.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/unit_scope.h"
#include "tests/app/checks/checks_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace stagepath;
using test::ChecksHome;
using test::q;

TEST_CASE("every open finding stands under the head of its check with its count", "[checks]") {
    ChecksHome h;
    const QAbstractItemModelTester tester(&h.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<Finding> open = openFindings(h.workspace->portfolio(), h.workspace->environment().today());
    CHECK(h.shown().size() == open.size());
    CHECK(h.page.subtitle().startsWith(QString::number(open.size())));
    CHECK(h.kind(0)->accessibleName() == q("All: %1").arg(open.size()));
    QString under;
    int left = 0;
    for (int row = 0; row < h.model.rowCount(); ++row) {
        if (h.model.isHead(row)) {
            CHECK(left == 0);
            under = h.model.keyAt(row);
            left = h.model.countUnder(row);
            CHECK(h.model.index(row).data().toString() == checkName(under));
        } else {
            CHECK(h.model.findingAt(row)->finding.key == under);
            --left;
        }
    }
    CHECK(left == 0);
    CHECK(h.model.findingAt(1)->finding.severity == Severity::Error);
}

TEST_CASE("1 2 3 show one kind and 0 all again", "[checks]") {
    ChecksHome h;
    const auto all = h.shown().size();
    const Severity kinds[] = {Severity::Error, Severity::Warning, Severity::Hint};
    for (int i = 0; i < 3; ++i) {
        h.press(Qt::Key_1 + i);
        const QList<Finding> shown = h.shown();
        CHECK_FALSE(shown.isEmpty());
        CHECK(std::all_of(shown.begin(), shown.end(), [&](const Finding& f) { return f.severity == kinds[i]; }));
        CHECK(h.kind(i + 1)->isChecked());
        CHECK_FALSE(h.kind(0)->isChecked());
    }
    h.press(Qt::Key_0);
    CHECK(h.shown().size() == all);
    CHECK(h.kind(0)->isChecked());
    QTest::mouseClick(h.kind(1), Qt::LeftButton);
    CHECK(h.model.severity() == Severity::Error);
}

TEST_CASE("what is typed filters, a check filters, and Esc takes the filters away", "[checks]") {
    ChecksHome h;
    const auto all = h.shown().size();
    REQUIRE(h.page.focusFilter());
    QTest::keyClicks(QApplication::focusWidget(), q("fraud"));
    CHECK_FALSE(h.shown().isEmpty());
    for (const Finding& f : h.shown()) CHECK((f.subject + f.text).contains(q("fraud"), Qt::CaseInsensitive));
    h.press(Qt::Key_Down);
    CHECK(h.list.hasFocus());
    h.press(Qt::Key_Escape);
    CHECK(h.shown().size() == all);
    auto* check = h.page.findChild<ChoiceButton*>(q("checkFilter"));
    REQUIRE(check);
    check->setCurrentIndex(1);
    const QList<Finding> shown = h.shown();
    CHECK(std::all_of(shown.begin(), shown.end(), [&](const Finding& f) { return f.key == shown[0].key; }));
    CHECK(shown.size() < all);
    h.press(Qt::Key_Escape);
    CHECK(h.shown().size() == all);
}

TEST_CASE("findings are grouped by severity and unit and subject as well", "[checks]") {
    ChecksHome h;
    auto* group = h.page.findChild<ChoiceButton*>(q("checksGroup"));
    REQUIRE(group);
    const auto all = h.shown().size();
    const auto heads = [&h] {
        QStringList names;
        for (int row = 0; row < h.model.rowCount(); ++row) {
            if (h.model.isHead(row)) names.append(h.model.headText(row));
        }
        return names;
    };
    group->setCurrentIndex(1);
    CHECK(heads() == QStringList{q("Errors"), q("Warnings"), q("Hints")});
    CHECK(h.shown().size() == all);
    group->setCurrentIndex(2);
    QStringList units;
    for (const BusinessUnit& u : h.workspace->portfolio().units()) {
        if (heads().contains(u.name)) units.append(u.name);
    }
    CHECK(units.size() > 1);
    CHECK(heads() == units + QStringList{q("Enterprise and shared work")});
    CHECK(h.shown().size() == all);
    group->setCurrentIndex(3);
    // A gate stands with its subject: no subject has two heads.
    QStringList subjects = heads();
    CHECK(subjects.removeDuplicates() == 0);
    QString subject;
    for (int row = 0; row < h.model.rowCount(); ++row) {
        if (h.model.isHead(row)) subject = h.model.headText(row);
        else CHECK(h.model.findingAt(row)->finding.subject == subject);
    }
    const ChecksHome again;
    CHECK(again.model.grouping() == ChecksGrouping::Subject);
    group->setCurrentIndex(0);
    CHECK(heads().contains(checkName(q("no-owner"))));
}

TEST_CASE("a unit that another page asks for is shown alone with its counts", "[checks]") {
    ChecksHome h;
    const BusinessUnit unit = h.workspace->portfolio().units().rows()[1];
    const auto all = h.shown().size();
    h.page.applyFilter({{q("checks")}, {}, Subject::of(unit.id)});
    CHECK(h.shown().size() < all);
    CHECK_FALSE(h.shown().isEmpty());
    for (const Finding& f : h.shown()) CHECK(isOfUnit(h.workspace->portfolio(), f.kind, f.id, unit.id));
    CHECK(h.kind(0)->accessibleName() == q("All: %1").arg(h.shown().size()));
    auto* choice = h.page.findChild<ChoiceButton*>(q("checksUnit"));
    REQUIRE(choice);
    CHECK(choice->currentIndex() == 2);
    h.press(Qt::Key_Escape);
    CHECK(h.shown().size() == all);
    CHECK(choice->currentIndex() == 0);
}

TEST_CASE("the rules are read with their limits and a limit is changed in one undo step", "[checks]") {
    ChecksHome h;
    QTest::mouseClick(h.page.findChild<QPushButton*>(q("checksRules")), Qt::LeftButton);
    auto* dialog = h.page.findChild<RulesDialog*>();
    REQUIRE(dialog);
    REQUIRE(dialog->isVisible());
    const auto rules = dialog->findChildren<LinkButton*>();
    CHECK(rules.size() == checkKeys().size());
    QSpinBox* months = nullptr;
    for (QSpinBox* box : dialog->findChildren<QSpinBox*>()) {
        if (box->accessibleName().startsWith(checkName(q("stalled-pilot")))) months = box;
    }
    REQUIRE(months);
    CHECK(months->value() == 12);
    const Finding stalled = h.choose("stalled-pilot");
    months->setFocus();
    months->selectAll();
    QTest::keyClicks(months, q("60"));
    QTest::keyClick(months, Qt::Key_Return);
    CHECK(h.workspace->portfolio().settings().limits.stalledPilotMonths == 60);
    CHECK(QTest::qWaitFor([&] { return !h.isThere(stalled); }));
    CHECK(h.toasts.size() == 1);
    h.workspace->undo();
    CHECK(months->value() == 12);
    CHECK(QTest::qWaitFor([&] { return h.isThere(stalled); }));
    QTest::mouseClick(dialog->findChild<LinkButton*>(q("findingsOf_no-owner")), Qt::LeftButton);
    CHECK(h.model.key() == q("no-owner"));
    for (const Finding& f : h.shown()) CHECK(f.key == q("no-owner"));
}

TEST_CASE("where nothing matches the page says so and shows all again", "[checks]") {
    ChecksHome h;
    h.page.focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), q("zzz"));
    CHECK(h.model.rowCount() == 0);
    EmptyState* shown = nullptr;
    for (EmptyState* state : h.page.findChildren<EmptyState*>()) {
        if (state->isVisible()) shown = state;
    }
    REQUIRE(shown);
    QTest::mouseClick(shown->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(h.model.rowCount() > 0);
}

TEST_CASE("Left closes a group and Right opens it", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("no-owner");
    const int before = h.model.rowCount();
    const int count = h.model.countUnder(h.model.rowOfHead(q("no-owner")));
    h.press(Qt::Key_Left);
    CHECK(h.model.rowCount() == before - count);
    CHECK(h.model.isHead(h.list.currentIndex().row()));
    h.press(Qt::Key_Right);
    CHECK(h.model.rowCount() == before);
    CHECK(h.isThere(f));
}

TEST_CASE("a head tells its rule and its count beside the list", "[checks]") {
    ChecksHome h;
    const int count = h.chooseHead("no-owner");
    REQUIRE(h.page.inspector()->group()->isVisible());
    CHECK(h.saysInGroup(checkName(q("no-owner"))));
    CHECK(h.saysInGroup(ruleOf(q("no-owner"), h.workspace->portfolio().settings())));
    CHECK(h.saysInGroup(q("%1 finding").arg(count)));
    h.press(Qt::Key_Right);
    CHECK_FALSE(h.page.inspector()->group()->isVisible());
    REQUIRE(h.list.current());
    h.press(Qt::Key_Home);
    CHECK(h.page.inspector()->group()->isVisible());
}

TEST_CASE("title and kinds count what a filter lets through", "[checks]") {
    ChecksHome h;
    const auto all = h.shown().size();
    h.page.focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), q("fraud"));
    const QList<Finding> shown = h.shown();
    REQUIRE(shown.size() < all);
    CHECK(h.page.subtitle() == q("%1 of %2 finding(s)").arg(shown.size()).arg(all));
    CHECK(h.kind(0)->accessibleName() == q("All: %1").arg(shown.size()));
    const auto errors = std::count_if(shown.begin(), shown.end(), [](const Finding& f) { return f.severity == Severity::Error; });
    CHECK(h.kind(1)->accessibleName() == q("Errors: %1").arg(errors));
    h.press(Qt::Key_Down);
    h.press(Qt::Key_1);
    CHECK(h.page.subtitle() == q("%1 of %2 finding(s)").arg(errors).arg(all));
    CHECK(h.kind(0)->accessibleName() == q("All: %1").arg(shown.size()));
}

TEST_CASE("a workspace without anything says what the page is for and leads to the first step", "[checks]") {
    ChecksHome h(test::UseCaseHome::Content::Empty);
    EmptyState* shown = nullptr;
    for (EmptyState* state : h.page.findChildren<EmptyState*>()) {
        if (state->isVisible()) shown = state;
    }
    REQUIRE(shown);
    QTest::mouseClick(shown->findChild<QPushButton*>(), Qt::LeftButton);
    REQUIRE(h.revealed.size() == 1);
    CHECK(h.revealed[0].first == EntityKind::UseCase);
}

TEST_CASE("the first finding is explained from the start, whatever the grouping of last time", "[checks]") {
    const auto forget = qScopeGuard([] { QSettings().remove(q("checks/grouping")); });
    for (const int grouping : {0, 1, 2, 3}) {
        INFO(grouping);
        QSettings().setValue(q("checks/grouping"), grouping);
        ChecksHome h;
        auto* inspector = h.page.findChild<ChecksInspector*>();
        REQUIRE(inspector);
        const QList<QLabel*> labels = inspector->findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible() && !label->text().isEmpty(); }));
    }
}
