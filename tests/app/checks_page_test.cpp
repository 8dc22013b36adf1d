// The page Checks, driven by mouse and keys as a person would.
#include "app/pages/checks_page.h"

#include "app/dialogs/stages/rules_dialog.h"
#include "app/drawing/typography.h"
#include "app/models/finding_edits.h"
#include "app/views/checks/check_words.h"
#include "app/views/checks/checks_delegate.h"
#include "app/views/checks/checks_inspector.h"
#include "app/views/checks/checks_list.h"
#include "app/views/checks/kind_button.h"
#include "app/views/checks/mend_button.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "app/window/chrome/rail_item.h"
#include "core/analysis/checks/check_names.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/checks/mends.h"
#include "core/analysis/unit_scope.h"
#include "core/workspace/dump.h"
#include "tests/app/use_cases/use_case_home.h"
#include "tests/app/window_home.h"

#include <QAbstractItemModelTester>
#include <QFontMetrics>
#include <QFontMetricsF>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace stagepath;
using test::q;
using test::WindowHome;

namespace {

struct ChecksHome : test::UseCaseHome {
    explicit ChecksHome(Content content = Content::Sample, QSize size = {1232, 844}) : UseCaseHome(content), page(*workspace), list(*page.list()), model(*page.model()) {
        for (QWidget* tool : page.headerTools()) tool->setParent(&page);
        page.resize(size);
        page.show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        QCoreApplication::processEvents();
        list.setFocus();
        QObject::connect(&page, &Page::problem, &page, [this](const QString& sentence) { problems.append(sentence); });
        QObject::connect(&page, &Page::toast, &page, [this](const QString& sentence) { toasts.append(sentence); });
        QObject::connect(&page, &Page::refused, &page, [this](const QString& sentence) { refusals.append(sentence); });
        QObject::connect(&page, &Page::revealRequested, &page, [this](int kind, qint64 id) { revealed.append({static_cast<EntityKind>(kind), id}); });
        QObject::connect(&page, &Page::pageRequested, &page, [this](const PageFilter& filter) { asked.append(filter); });
    }
    /// The rows of the findings shown.
    QList<Finding> shown() const {
        QList<Finding> findings;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const CheckedFinding* f = model.findingAt(row)) findings.append(f->finding);
        }
        return findings;
    }
    /// Chooses the first finding of a check.
    Finding choose(const char* key) {
        for (int row = 0; row < model.rowCount(); ++row) {
            const CheckedFinding* f = model.findingAt(row);
            if (!f || f->finding.key != q(key)) continue;
            list.selectRow(row);
            return f->finding;
        }
        FAIL("the sample has no finding of " << key);
        return {};
    }
    /// Stands on the head of a check; says how many stand under it.
    int chooseHead(const char* key) {
        choose(key);
        press(Qt::Key_Left);
        REQUIRE(list.currentHead() == q(key));
        return model.countUnder(list.currentIndex().row());
    }
    bool saysInGroup(const QString& words) const {
        const QList<QLabel*> labels = page.inspector()->group()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    bool isThere(const Finding& f) const {
        const QList<Finding> all = shown();
        return std::any_of(all.begin(), all.end(), [&](const Finding& other) { return identityOf(other) == identityOf(f); });
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &list, static_cast<Qt::Key>(key), modifiers); }
    KindButton* kind(int i) const { return page.findChildren<KindButton*>()[i]; }

    ChecksPage page;
    ChecksList& list;
    ChecksModel& model;
    QStringList problems;
    QStringList toasts;
    QStringList refusals;
    QList<QPair<EntityKind, qint64>> revealed;
    QList<PageFilter> asked;
};

}  // namespace

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

TEST_CASE("Enter goes to the place of a finding", "[checks]") {
    ChecksHome h;
    const Finding gate = h.choose("gate-missed");
    h.press(Qt::Key_Return);
    REQUIRE(h.revealed.size() == 1);
    CHECK(h.revealed[0] == qMakePair(EntityKind::Milestone, gate.id));
    const Finding illusion = h.choose("pilot-illusion");
    h.press(Qt::Key_Return);
    REQUIRE(h.asked.size() == 1);
    CHECK(h.asked[0].pages == QStringList{q("readiness")});
    CHECK(h.asked[0].subject == Subject::of(UseCaseId(illusion.id)));
}

TEST_CASE("a skipped stage leads to the initiative that brings it and the link of a stage set too high to the assessment", "[checks]") {
    ChecksHome h;
    const Finding skipped = h.choose("stage-skipped");
    h.press(Qt::Key_Return);
    REQUIRE(h.revealed.size() == 1);
    CHECK(h.revealed[0].first == EntityKind::Initiative);
    CHECK(h.workspace->portfolio().find(InitiativeId(h.revealed[0].second))->useCase == UseCaseId(skipped.id));
    CHECK(placeText(skipped) == q("Show on the roadmap"));
    const Finding illusion = h.choose("pilot-illusion");
    REQUIRE(h.list.current());
    CHECK(linkText(*h.list.current()) == q("Open the assessment"));
    emit h.list.linkRequested();
    REQUIRE(h.asked.size() == 1);
    CHECK(h.asked[0].pages == QStringList{q("readiness")});
    CHECK(h.isThere(illusion));
}

TEST_CASE("enablers come forward for a gate in one undo step", "[checks]") {
    ChecksHome h;
    for (const Finding& f : h.shown()) {
        if (f.key != q("gate-missed")) continue;
        const QList<Mend> mends = Mender(h.workspace->portfolio(), h.workspace->environment().today()).of(f);
        if (mends.size() < 2) continue;
        const QString before = dumpOf(h.workspace->portfolio());
        CHECK(applyMend(*h.workspace, mends[1]).contains(f.subject));
        CHECK_FALSE(h.isThere(f));
        h.workspace->undo();
        CHECK(dumpOf(h.workspace->portfolio()) == before);
        return;
    }
    FAIL("no gate of the sample can be met earlier");
}

TEST_CASE("Ctrl+Enter moves a successor to the day its predecessor allows in one undo step", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("dependency-broken");
    const Initiative before = *h.workspace->portfolio().find(InitiativeId(f.id));
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.workspace->portfolio().find(InitiativeId(f.id))->start > before.start);
    CHECK_FALSE(h.isThere(f));
    REQUIRE(h.toasts.size() == 1);
    CHECK(h.toasts[0].contains(before.name));
    CHECK(h.list.hasFocus());
    const Changeset undone = h.workspace->undo();
    CHECK(h.page.concerns(undone));
    CHECK(*h.workspace->portfolio().find(InitiativeId(f.id)) == before);
    REQUIRE(h.list.current());
    CHECK(identityOf(h.list.current()->finding) == identityOf(f));
}

TEST_CASE("Ctrl+Enter sets the earned stage, moves a gate and gives the mandate", "[checks]") {
    ChecksHome h;
    const Finding illusion = h.choose("pilot-illusion");
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(h.isThere(illusion));
    CHECK(h.workspace->portfolio().find(UseCaseId(illusion.id))->stageSince == h.workspace->environment().today());
    const Finding mandate = h.choose("owner-not-executive");
    const PersonId owner = h.workspace->portfolio().find(UseCaseId(mandate.id))->accountable;
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.workspace->portfolio().find(owner)->executive);
    CHECK_FALSE(h.isThere(mandate));
    for (int i = 0; i < 2; ++i) h.workspace->undo();
    CHECK(h.isThere(illusion));
    CHECK(h.isThere(mandate));
}

TEST_CASE("a gap gets its enabler with an outcome in each open dimension", "[checks]") {
    ChecksHome h;
    const Finding gap = h.choose("gap-without-initiative");
    const auto before = h.workspace->portfolio().initiatives().size();
    h.press(Qt::Key_Return, Qt::ControlModifier);
    const Portfolio& p = h.workspace->portfolio();
    REQUIRE(p.initiatives().size() == before + 1);
    const Initiative& made = p.initiatives().rows().constLast();
    CHECK(made.kind == InitiativeKind::Enabler);
    CHECK(made.start.dayOfWeek() == 1);
    CHECK_FALSE(p.outcomesOf(made.id).isEmpty());
    CHECK(p.find(p.outcomesOf(made.id)[0])->subject == Subject::of(UseCaseId(gap.id)));
    CHECK_FALSE(h.isThere(gap));
    h.workspace->undo();
    CHECK(h.workspace->portfolio().initiatives().size() == before);
}

TEST_CASE("Ctrl+Enter asks who shall answer and takes two letters and Enter", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("no-owner");
    h.press(Qt::Key_Return, Qt::ControlModifier);
    UseCaseChoiceField* field = h.page.inspector()->personField();
    REQUIRE(field->isVisible());
    CHECK(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(h.list.hasFocus());
    h.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(field, q("mei"));  // is known, so nobody new is offered first
    REQUIRE(field->choice());
    CHECK(field->choice()->text == q("Mei Tanaka"));
    CHECK(field->choice()->detail.startsWith(q("not an executive")));
    field->setText({});
    QTest::keyClicks(field, q("in"));
    QTest::keyClick(field, Qt::Key_Return);
    const UseCase& useCase = *h.workspace->portfolio().find(UseCaseId(f.id));
    REQUIRE(h.workspace->portfolio().find(useCase.accountable));
    CHECK(h.workspace->portfolio().find(useCase.accountable)->name == q("Ingrid Solberg"));
    CHECK_FALSE(h.isThere(f));
    CHECK(h.list.hasFocus());
}

TEST_CASE("D dismisses with a reason that is asked in place and is undone in one step", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("stalled-pilot");
    const auto count = h.shown().size();
    h.press(Qt::Key_D);
    QLineEdit* reason = h.page.inspector()->reasonField();
    REQUIRE(reason->isVisible());
    CHECK(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(h.workspace->portfolio().dismissals().isEmpty());
    QTest::keyClicks(reason, q("It ends in May"));
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(h.workspace->portfolio().dismissals().size() == 1);
    CHECK(h.workspace->portfolio().dismissals().rows()[0].reason == q("It ends in May"));
    CHECK(h.shown().size() == count - 1);
    CHECK_FALSE(h.isThere(f));
    CHECK(h.toasts.size() == 1);
    CHECK(h.list.hasFocus());
    h.workspace->undo();
    CHECK(h.isThere(f));
    CHECK(h.shown().size() == count);
    h.workspace->redo();
    CHECK_FALSE(h.isThere(f));
}

TEST_CASE("a reason that was begun is still there after Esc and a look elsewhere", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("stalled-pilot");
    h.press(Qt::Key_D);
    QLineEdit* reason = h.page.inspector()->reasonField();
    QTest::keyClicks(reason, q("It ends"));
    QTest::keyClick(reason, Qt::Key_Escape);
    CHECK(h.list.hasFocus());
    CHECK(h.page.inspector()->isVisible());
    h.choose("gate-missed");
    h.press(Qt::Key_D);
    CHECK(reason->text().isEmpty());
    QTest::keyClick(reason, Qt::Key_Escape);
    h.list.selectRow(h.model.rowOf(identityOf(f)));
    h.press(Qt::Key_D);
    CHECK(reason->text() == q("It ends"));
}

TEST_CASE("a reason that is missing is asked for again and nothing is dismissed", "[checks]") {
    ChecksHome h;
    h.choose("stalled-pilot");
    h.press(Qt::Key_D);
    QLineEdit* reason = h.page.inspector()->reasonField();
    const auto problem = [&h] {
        for (const QLabel* label : h.page.inspector()->findChildren<QLabel*>(q("reasonProblem"))) {
            if (label->isVisible()) return label->text();
        }
        return QString();
    };
    QTest::keyClicks(reason, q("  "));
    CHECK(problem().isEmpty());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(problem().contains(q("without a reason")));
    CHECK(reason->hasFocus());
    CHECK(h.workspace->portfolio().dismissals().isEmpty());
    QTest::keyClicks(reason, q("x"));
    CHECK(problem().isEmpty());
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

TEST_CASE("D on a head dismisses all under it with one reason in one undo step", "[checks]") {
    ChecksHome h;
    const auto all = h.shown().size();
    const int count = h.chooseHead("no-owner");
    h.press(Qt::Key_D);
    QLineEdit* reason = h.page.inspector()->reasonField();
    REQUIRE(reason->isVisible());
    CHECK(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(h.workspace->portfolio().dismissals().isEmpty());
    QTest::keyClicks(reason, q("Named in January"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(h.workspace->portfolio().dismissals().size() == count);
    CHECK(h.model.rowOfHead(q("no-owner")) < 0);
    CHECK(h.toasts.size() == 1);
    CHECK(h.list.hasFocus());
    h.workspace->undo();
    CHECK(h.workspace->portfolio().dismissals().isEmpty());
    CHECK(h.list.currentHead() == q("no-owner"));
    h.model.setOpen(q("no-owner"), true);
    CHECK(h.shown().size() == all);
}

TEST_CASE("a reason for a head waits while the findings change", "[checks]") {
    ChecksHome h;
    h.chooseHead("no-owner");
    h.press(Qt::Key_D);
    QLineEdit* reason = h.page.inspector()->reasonField();
    QTest::keyClicks(reason, q("Named"));
    h.workspace->edit(q("Rename"), [](Editor& e) {
        UseCase row = e.portfolio().useCases().rows().constFirst();
        row.name += q(" 2");
        e.update(row);
    });
    CHECK(h.list.currentHead() == q("no-owner"));
    CHECK(h.page.inspector()->reasonField() == reason);
    CHECK(reason->isVisible());
    CHECK(reason->text() == q("Named"));
}

TEST_CASE("Ctrl+Enter on a head mends all that one step can mend", "[checks]") {
    ChecksHome h;
    const int count = h.chooseHead("pilot-illusion");
    REQUIRE(h.page.inspector()->group()->mendAll());
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.model.rowOfHead(q("pilot-illusion")) < 0);
    REQUIRE(h.toasts.size() == 1);
    CHECK(h.toasts[0].startsWith(q("The earned stage is set for")));
    h.workspace->undo();
    REQUIRE(h.model.rowOfHead(q("pilot-illusion")) >= 0);
    CHECK(h.model.countUnder(h.model.rowOfHead(q("pilot-illusion"))) == count);
}

TEST_CASE("where each finding needs its own decision Ctrl+Enter on the head says so", "[checks]") {
    ChecksHome h;
    const int count = h.chooseHead("no-owner");
    CHECK_FALSE(h.page.inspector()->group()->mendAll());
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.toasts.isEmpty());
    REQUIRE(h.refusals.size() == 1);
    CHECK(h.refusals[0].contains(q("decision")));
    CHECK(h.model.countUnder(h.model.rowOfHead(q("no-owner"))) == count);
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

TEST_CASE("subjects and links have the room that their words need", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("no-owner");
    h.workspace->edit(q("Rename"), [&f](Editor& e) {
        UseCase row = *e.portfolio().find(UseCaseId(f.id));
        row.name = q("Regulatory reporting and reconciliation of all payments");
        e.update(row);
    });
    const QFontMetrics subjects(textFont(TextStyle::BodyMedium));
    for (const Finding& shown : h.shown()) CHECK(subjects.horizontalAdvance(shown.subject) <= h.list.delegate().subjectWidth(1500) - 12);
    CheckedFinding gate;
    gate.mends.append(Mend());
    gate.mends[0].text = q("Gate auf 30. Sept. 2027 verschieben");
    const QRect link = ChecksDelegate::linkRect({0, 0, 660, 31}, Qt::LeftToRight, gate);
    CHECK(link.width() > QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(gate.mends[0].text));
    const MendButton button(q("calendar"), gate.mends[0].text, QString());
    CHECK(button.heightForWidth(200) > button.heightForWidth(600));  // it wraps
}

TEST_CASE("a sentence longer than its room has a second line and short ones keep one", "[checks]") {
    ChecksHome h(test::UseCaseHome::Content::Sample, {1232, 844});
    const QFontMetricsF metrics(textFont(TextStyle::Body));
    int tall = 0;
    for (int row = 0; row < h.model.rowCount(); ++row) {
        const CheckedFinding* f = h.model.findingAt(row);
        const QRect rect = h.list.visualRect(h.model.index(row));
        const bool fits = !f || metrics.horizontalAdvance(f->finding.text) <= h.list.delegate().sentenceWidth(rect.width(), *f);
        INFO((f ? f->finding.text : h.model.headText(row)).toStdString());
        CHECK(rect.height() == (fits ? ChecksDelegate::kRow : ChecksDelegate::kTallRow));
        tall += !fits;
    }
    CHECK(tall > 0);
    CHECK(tall < h.model.rowCount() / 2);
}

TEST_CASE("between the two lines of a sentence no word is lost, however wide they are", "[checks]") {
    const QFont font = textFont(TextStyle::Body);
    const QFontMetrics painted(font);
    const QString sentence = q("The gate for stage 2 on 30 Sep 2027 is not met: Governance 1 of 2 and Change 1 of 2.");
    for (int width = 60; width < painted.horizontalAdvance(sentence) + 20; ++width) {
        const qsizetype end = ChecksDelegate::firstLineOf(sentence, font, width);
        const QString first = sentence.left(end).trimmed();
        INFO(width << ": " << first.toStdString());
        REQUIRE(end > 0);
        CHECK(painted.elidedText(first, Qt::ElideRight, width) == first);
        CHECK(first + QLatin1Char(' ') + sentence.mid(end) == sentence);
    }
}

TEST_CASE("in a narrow window the inspector lies over the list and comes only when asked for", "[checks]") {
    ChecksHome h(test::UseCaseHome::Content::Sample, {1044, 640});
    CHECK_FALSE(h.page.inspector()->isVisible());
    const int wide = h.list.width();
    h.page.toggleInspector();
    CHECK(h.page.inspector()->isVisible());
    CHECK(h.list.width() == wide);
    h.press(Qt::Key_Escape);
    CHECK_FALSE(h.page.inspector()->isVisible());
    CHECK(h.list.hasFocus());
}

TEST_CASE("presented the list has the whole page and the panel comes back afterwards", "[checks]") {
    ChecksHome h;
    REQUIRE(h.page.inspector()->isVisible());
    h.page.setPresenting(true);
    CHECK_FALSE(h.page.inspector()->isVisible());
    h.press(Qt::Key_D);
    CHECK(h.page.inspector()->isVisible());
    h.press(Qt::Key_Escape);
    CHECK(h.list.hasFocus());
    h.page.toggleInspector();
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&h.list, &escape);
    CHECK_FALSE(escape.isAccepted());  // so that it ends the presentation
    h.page.setPresenting(false);
    CHECK(h.page.inspector()->isVisible());
}

TEST_CASE("dismissed findings are shown on demand with reason and day and are taken up again", "[checks]") {
    ChecksHome h;
    auto* link = h.page.findChild<LinkButton*>(q("dismissedFindings"));
    REQUIRE(link);
    CHECK_FALSE(link->isVisible());
    const Finding f = h.choose("stalled-pilot");
    dismissFinding(*h.workspace, f, q("It ends in May"));
    REQUIRE(link->isVisible());
    CHECK_FALSE(h.isThere(f));
    QTest::mouseClick(link, Qt::LeftButton);
    REQUIRE(h.isThere(f));
    const int row = h.model.rowOf(identityOf(f));
    CHECK(h.model.sentenceOf(row).contains(q("It ends in May")));
    CHECK(h.kind(0)->accessibleName() == q("All: %1").arg(openFindings(h.workspace->portfolio(), h.workspace->environment().today()).size()));
    h.list.selectRow(row);
    h.list.setFocus();
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.workspace->portfolio().dismissals().isEmpty());
    CHECK_FALSE(link->isVisible());
    CHECK(h.isThere(f));
}

TEST_CASE("a click on the link mends and a double click beside it goes to the place", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("dependency-broken");
    const QModelIndex index = h.list.currentIndex();
    const QRect row = h.list.visualRect(index);
    QTest::mouseDClick(h.list.viewport(), Qt::LeftButton, {}, {row.left() + 100, row.center().y()});
    REQUIRE(h.revealed.size() == 1);
    const QRect link = ChecksDelegate::linkRect(row, Qt::LeftToRight, *h.model.findingAt(index.row()));
    QTest::mouseClick(h.list.viewport(), Qt::LeftButton, {}, link.center());
    CHECK_FALSE(h.isThere(f));
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

TEST_CASE("the rail counts open findings and the Overview leads to all of them", "[checks]") {
    WindowHome home;
    home.openSample();
    auto& page = home.page<ChecksPage>();
    const FindingsWatch& watch = page.model()->watch();
    const QString words = q("%1 error(s), %2 warning(s)").arg(watch.openCount(Severity::Error)).arg(watch.openCount(Severity::Warning));
    QPushButton* item = nullptr;
    for (QPushButton* button : home.window->findChildren<QPushButton*>()) {
        if (button->toolTip().startsWith(q("Checks (Ctrl+8"))) item = button;
    }
    REQUIRE(item);
    CHECK(item->accessibleDescription().startsWith(words));
    CHECK(item->accessibleName().contains(words));
    CHECK(item->toolTip().contains(words));
    auto* folded = qobject_cast<RailItem*>(item);
    REQUIRE(folded);
    CHECK(folded->foldedCount() == QString::number(watch.openCount(Severity::Error)));
    folded->setFindings(0, 4904, words);
    CHECK(folded->foldedCount() == q("99+"));
    dismissFinding(*home.window->workspace(), watch.findings().constFirst().finding, q("Known"));
    CHECK(item->accessibleDescription().startsWith(q("%1 error(s)").arg(watch.openCount(Severity::Error))));
    home.run("page1");
    auto* all = home.window->findChild<LinkButton*>(q("allChecks"));
    REQUIRE(all);
    CHECK(all->text().startsWith(QString::number(watch.openCount())));
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(home.window->workspaceView()->currentPage() == &page);
}

TEST_CASE("with 2 000 use cases the findings come from a worker and putting one aside is seen at once", "[checks]") {
    WindowHome home;
    home.window->openFile(home.makeWorkspace(q("many.stagepath"), 2000));
    home.settle();
    auto& page = home.page<ChecksPage>();
    const FindingsWatch& watch = page.model()->watch();
    REQUIRE(QTest::qWaitFor([&] { return watch.isSettled() && watch.openCount() >= 2000; }, 60000));
    const auto count = watch.openCount();
    dismissFinding(*home.window->workspace(), watch.findings().constFirst().finding, q("Known"));
    CHECK(watch.openCount() == count - 1);
    home.window->workspace()->edit(q("Rename"), [](Editor& editor) {
        UseCase row = editor.portfolio().useCases().rows().constFirst();
        row.lifecycle = Lifecycle::Retired;
        editor.update(row);
    });
    CHECK_FALSE(watch.isSettled());
    REQUIRE(QTest::qWaitFor([&] { return watch.isSettled(); }, 60000));
    CHECK(watch.openCount() < count);
}

TEST_CASE("a hundred thousand findings in the rail leave the name of the page readable and are read whole", "[checks]") {
    installFonts();
    const QString words = q("100,000 error(s), 250,000 warning(s), 0 hint(s)");
    const auto shown = [&words](int errors, int warnings) {
        RailItem item(q("Checks"), q("checks"), 8);
        item.resize(196, 34);
        item.setFindings(errors, warnings, words);
        CHECK(item.toolTip().contains(words));
        CHECK(item.accessibleName().contains(words));
        return item.grab().toImage();
    };
    const int end = 38 + QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(q("Checks"));
    CHECK(shown(100000, 250000).copy(0, 0, end, 34) == shown(0, 0).copy(0, 0, end, 34));
    CHECK(RailItem::shownCount(9999) == QLocale().toString(9999));
    CHECK(RailItem::shownCount(99500) == q("99k"));
    CHECK(RailItem::shownCount(100000) == q("100k"));
    CHECK(RailItem::shownCount(2500000) == q("2M"));
}
