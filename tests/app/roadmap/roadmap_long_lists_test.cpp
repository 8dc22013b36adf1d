// What stands beside the timeline stays small, however much an initiative brings or a draft proposes.
#include "tests/app/roadmap/roadmap_home.h"

#include "app/pages/draft/draft_panel.h"
#include "app/pages/roadmap/initiative_inspector.h"
#include "app/pages/roadmap/initiative_lists.h"
#include "app/pages/roadmap/milestone_inspector.h"
#include "app/widgets/panel_tools.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QRegularExpression>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

constexpr int kManySubjects = 2000;

/// An enabler that two thousand use cases wait for, each with a roll-out after it.
InitiativeId planForMany(Workspace& workspace) {
    InitiativeId enabler;
    workspace.edit(q("Plan"), [&](Editor& editor) {
        Initiative row;
        row.name = q("Data readiness to level 1");
        row.kind = InitiativeKind::Enabler;
        row.start = QDate(2027, 1, 4);
        row.finish = QDate(2027, 6, 25);
        enabler = editor.insert(row);
        for (int i = 0; i < kManySubjects; ++i) {
            UseCase useCase;
            useCase.name = q("Use case %1").arg(i);
            Outcome outcome;
            outcome.initiative = enabler;
            outcome.subject = Subject::of(editor.insert(useCase));
            outcome.dimension = Dimension::Data;
            outcome.level = i < 1990 ? 1 : 2;
            editor.insert(outcome);
            Initiative next;
            next.name = q("Roll-out %1").arg(i);
            Dependency link;
            link.predecessor = enabler;
            link.successor = editor.insert(next);
            editor.insert(link);
        }
    });
    return enabler;
}

struct LongLists : Roadmap {
    LongLists() : Roadmap(false), enabler(planForMany(*workspace)), inspector(*workspace) {
        inspector.resize(360, 900);
        inspector.show({enabler});
        inspector.setVisible(true);
    }
    RowTree& tree(const char* name) const {
        for (RowTree* tree : inspector.findChildren<RowTree*>()) {
            if (tree->accessibleName() == q(name)) return *tree;
        }
        FAIL("no tree " << name);
        return *inspector.findChild<RowTree*>();
    }
    DeferredCombo* subject() const {
        for (DeferredCombo* combo : inspector.findChildren<DeferredCombo*>()) {
            if (combo->accessibleName() == q("Subject") && combo->isVisible()) return combo;
        }
        return nullptr;
    }

    InitiativeId enabler;
    InitiativeInspector inspector;
};

}  // namespace

TEST_CASE("an initiative with two thousand outcomes opens with a handful of widgets", "[roadmap][long]") {
    LongLists r;
    CHECK(r.inspector.findChildren<QWidget*>().size() < 250);
    for (const QComboBox* combo : r.inspector.findChildren<QComboBox*>()) CHECK(combo->count() < 20);
    const QAbstractItemModel& outcomes = *r.tree("Outcomes").model();
    REQUIRE(outcomes.rowCount() == 2);
    CHECK(outcomes.index(0, 0).data().toString().startsWith(q("Data readiness to level 1: 1,990 use case")));
    CHECK(outcomes.index(1, 0).data().toString().startsWith(q("Data readiness to level 2: 10 use case")));
    CHECK(outcomes.rowCount(outcomes.index(0, 0)) == 1990);
    CHECK(outcomes.index(3, 0, outcomes.index(0, 0)).data().toString().startsWith(q("Use case ")));
    const QAbstractItemModel& links = *r.tree("Dependencies").model();
    REQUIRE(links.rowCount() == 1);
    CHECK(links.index(0, 0).data().toString().startsWith(q("Leads to 2,000 initiative")));
}

TEST_CASE("the chosen one of many outcomes has its fields and stays chosen in its new group", "[roadmap][long]") {
    LongLists r;
    RowTree& tree = r.tree("Outcomes");
    CHECK(r.subject() == nullptr);
    const QModelIndex head = tree.model()->index(0, 0);
    tree.setCurrentIndex(head);
    QTest::keyClick(&tree, Qt::Key_Return);
    CHECK(tree.isExpanded(head));
    tree.setCurrentIndex(tree.model()->index(5, 0, head));
    const OutcomeId id(tree.current());
    REQUIRE(QTest::qWaitFor([&] { return r.subject() != nullptr; }));
    const qsizetype place = r.portfolio().useCases().indexOf(r.portfolio().find(id)->subject.useCase);
    const QString below = r.portfolio().useCases().rows()[place + 1].name;
    CHECK(r.subject()->currentText() == r.portfolio().useCases().rows()[place].name);
    // The list of all use cases is made when it is asked for, with the present one chosen.
    QTest::keyClick(r.subject(), Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return r.portfolio().nameOf(r.portfolio().find(id)->subject) == below; }));
    Outcome higher = *r.portfolio().find(id);
    higher.level = 2;
    r.workspace->edit(q("Level"), [&](Editor& editor) { editor.update(higher); });
    r.inspector.show({r.enabler});
    CHECK(OutcomeId(tree.current()) == id);
    CHECK(tree.currentIndex().parent().row() == 1);
    REQUIRE(QTest::qWaitFor([&] { return r.subject() != nullptr; }));
    CHECK(r.subject()->currentText() == below);
}

TEST_CASE("a choice among all subjects is empty until it opens and keeps what was chosen", "[roadmap][long]") {
    LongLists r;
    DeferredCombo combo(q("Subject"), [&](QComboBox& box) {
        for (const UseCase& u : r.portfolio().useCases()) box.addItem(u.name, u.id.value);
    });
    const UseCase& third = r.portfolio().useCases().rows()[2];
    combo.showOnly(third.name, third.id.value);
    CHECK(combo.count() == 1);
    combo.show();
    combo.showPopup();
    CHECK(combo.count() == kManySubjects);
    CHECK(combo.currentText() == third.name);
    combo.hidePopup();
    combo.showNone();
    CHECK(combo.currentIndex() == -1);
}

TEST_CASE("a gate opens with its own subject alone", "[roadmap][long]") {
    LongLists r;
    MilestoneId gate;
    const UseCase& last = r.portfolio().useCases().rows().constLast();
    r.workspace->edit(q("Gate"), [&](Editor& editor) {
        Milestone row;
        row.kind = MilestoneKind::Gate;
        row.subject = Subject::of(last.id);
        row.stage = 1;
        row.date = QDate(2027, 9, 1);
        gate = editor.insert(row);
    });
    MilestoneInspector inspector(*r.workspace);
    inspector.show(gate, {});
    auto* subject = inspector.findChild<DeferredCombo*>();
    REQUIRE(subject);
    CHECK(subject->count() == 1);
    CHECK(subject->currentText() == last.name);
}

TEST_CASE("a draft of thousands of lines shows the first and the next ones when asked", "[roadmap][long]") {
    LongLists r;
    Draft draft;
    for (int i = 0; i < kManySubjects; ++i) {
        DraftLine line;
        line.initiative.name = q("Proposal %1").arg(i);
        draft.lines.append(line);
    }
    DraftPanel panel;
    panel.show(draft, {}, r.portfolio(), false);
    const auto ticks = [&panel] { return panel.findChildren<QCheckBox*>(QRegularExpression(q("^draftLine\\d+$"))).size(); };
    CHECK(ticks() == 40);
    QTest::mouseClick(panel.findChild<QWidget*>(q("moreDraftLines")), Qt::LeftButton);
    CHECK(ticks() == 80);
    // A line that is left out is meant by its place in the whole draft.
    panel.findChild<QCheckBox*>(q("draftLine41"))->setChecked(false);
    CHECK(panel.leftOut() == QSet<int>{41});
}

TEST_CASE("toasts keep above the strip of the roadmap", "[roadmap][toast]") {
    Roadmap r;
    const int strip = static_cast<int>(r.view->layoutOf().metrics.stripHeight);
    CHECK(r.page->footHeight() >= r.page->height() - r.view->geometry().bottom() - 1 + strip);
    CHECK(r.page->footHeight() < r.page->height() / 2);
}
