#include "app/dialogs/stages/impact_criteria_dialog.h"
#include "app/models/map/ranked_list_model.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/inspector/use_case_score_stepper.h"
#include "app/views/scores/score_sheet.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableView>
#include <QtTest/QTest>

using namespace stagepath;
using test::q;
using test::UseCasePageHome;

namespace {

/// A workshop that has scored but assessed nothing: "Solid" leads by alignment, "Loud" by urgency.
struct FreshHome : UseCasePageHome {
    FreshHome() : UseCasePageHome(Content::Empty) {
        ids = addUseCases(*workspace, {q("Solid"), q("Loud"), q("Silent")}, {});
        const QList<ImpactCriterion> criteria = workspace->portfolio().impactCriteria().rows();
        for (const ImpactCriterion& c : criteria) setImpactScore(*workspace, {ids[0]}, c.id, c.key == q("urgency") ? 0 : 4);
        for (const ImpactCriterion& c : criteria) setImpactScore(*workspace, {ids[1]}, c.id, c.key == q("urgency") ? 5 : 1);
    }
    const ScoreModel& scores() const { return *static_cast<const ScoreModel*>(page.scoreSheet()->table()->model()); }
    QString placeOf(UseCaseId id) const { return scores().index(scores().rowOf(id), scores().rankColumn()).data().toString(); }
    QList<UseCaseId> ids;
};

QStringList labelTexts(const QWidget& widget) {
    QCoreApplication::processEvents();  // what was added is shown with the next layout
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isHidden()) words.append(label->text());
    }
    return words;
}

}  // namespace

TEST_CASE("while nothing is assessed the sheet tells the place by impact alone and says so", "[scores]") {
    FreshHome h;
    h.page.scoreImpact();
    CHECK(h.placeOf(h.ids[0]) == q("(1)"));
    CHECK(h.placeOf(h.ids[1]) == q("(2)"));
    CHECK(h.placeOf(h.ids[2]) == q("–"));
    const auto* note = h.page.scoreSheet()->findChild<QLabel*>(q("placesByImpact"));
    REQUIRE(note);
    CHECK(note->isVisible());
    test::UseCasePageHome sample;
    sample.page.scoreImpact();
    CHECK_FALSE(sample.page.scoreSheet()->findChild<QLabel*>(q("placesByImpact"))->isVisible());
}

TEST_CASE("weights are argued about before anything is assessed: the order by impact moves", "[scores]") {
    FreshHome h;
    ImpactCriteriaDialog dialog(*h.workspace, nullptr);
    dialog.show();
    CHECK(labelTexts(dialog).contains(q("What changes in the order by impact")));
    CHECK(labelTexts(dialog).contains(q("Nothing changes place.")));
    const QList<ImpactCriterion> criteria = dialog.criteria();
    const auto weights = dialog.findChildren<QDoubleSpinBox*>();
    for (int i = 0; i < criteria.size(); ++i) weights[i]->setValue(criteria[i].key == q("urgency") ? 100 : 1);
    CHECK(labelTexts(dialog).join(QLatin1Char('\n')).contains(q("▲ Loud: 2 → 1")));
}

TEST_CASE("what weights change is told by the places of the score sheet, where equals share one", "[scores]") {
    FreshHome h;
    const UseCaseId twin = addUseCases(*h.workspace, {q("Twin")}, {}).constFirst();
    const QList<ImpactCriterion> yardsticks = h.workspace->portfolio().impactCriteria().rows();
    for (const ImpactCriterion& c : yardsticks) setImpactScore(*h.workspace, {twin}, c.id, c.key == q("urgency") ? 0 : 4);
    h.page.scoreImpact();
    CHECK(h.placeOf(twin) == q("(1)"));
    CHECK(h.placeOf(h.ids[1]) == q("(3)"));
    ImpactCriteriaDialog dialog(*h.workspace, nullptr);
    dialog.show();
    const QList<ImpactCriterion> criteria = dialog.criteria();
    const auto weights = dialog.findChildren<QDoubleSpinBox*>();
    for (int i = 0; i < criteria.size(); ++i) weights[i]->setValue(criteria[i].key == q("urgency") ? 100 : 1);
    CHECK(labelTexts(dialog).filter(QRegularExpression(q("^[▲▼]"))) == QStringList{q("▲ Loud: 3 → 1"), q("▼ Solid: 1 → 2"), q("▼ Twin: 1 → 2")});
    QTest::mouseClick(dialog.findChild<QPushButton*>(q("apply")), Qt::LeftButton);
    CHECK(h.placeOf(h.ids[1]) == q("(1)"));
    CHECK(h.placeOf(h.ids[0]) == q("(2)"));
    CHECK(h.placeOf(twin) == q("(2)"));
}

TEST_CASE("more moves than fit are opened on demand", "[scores]") {
    UseCasePageHome h(UseCasePageHome::Content::Empty);
    QStringList names;
    for (int i = 0; i < 20; ++i) names.append(q("Case %1").arg(i));
    const QList<UseCaseId> ids = addUseCases(*h.workspace, names, {});
    const QList<ImpactCriterion> criteria = h.workspace->portfolio().impactCriteria().rows();
    for (int i = 0; i < ids.size(); ++i) {
        setImpactScore(*h.workspace, {ids[i]}, criteria[0].id, i < 10 ? 5 : 1);
        setImpactScore(*h.workspace, {ids[i]}, criteria[1].id, i < 10 ? 0 : 3);
    }
    ImpactCriteriaDialog dialog(*h.workspace, nullptr);
    dialog.show();
    dialog.findChildren<QDoubleSpinBox*>()[0]->setValue(0);
    auto* more = dialog.findChild<QPushButton*>(q("moreMoves"));
    REQUIRE(more);
    QTest::mouseClick(more, Qt::LeftButton);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(dialog.findChild<QPushButton*>(q("moreMoves")));
    CHECK(labelTexts(dialog).filter(QRegularExpression(q("^[▲▼]"))).size() == 20);
}

TEST_CASE("past the end of a criterion a digit corrects the last score, and Tab goes to the head of the next", "[scores]") {
    FreshHome h;
    h.page.scoreImpact();
    QTableView* table = h.page.scoreSheet()->table();
    const int last = h.scores().rowCount() - 1;
    table->setCurrentIndex(h.scores().index(last, 1));
    QTest::keyClick(table, Qt::Key_3);
    QTest::keyClick(table, Qt::Key_5);
    CHECK(table->currentIndex() == h.scores().index(last, 1));
    CHECK(h.scores().scoreAt(h.scores().index(last, 1)) == 5);
    auto* end = h.page.scoreSheet()->findChild<QLabel*>(q("scoreEnd"));
    REQUIRE(end);
    CHECK(end->isVisible());
    CHECK(end->text().contains(q("Tab")));
    QTest::keyClick(table, Qt::Key_Tab);
    CHECK(table->currentIndex() == h.scores().index(0, 2));
    // Whoever goes back to the last one corrects it.
    table->setCurrentIndex(h.scores().index(last, 1));
    QTest::keyClick(table, Qt::Key_4);
    CHECK(h.scores().scoreAt(h.scores().index(last, 1)) == 4);
}

TEST_CASE("after criteria and weights the sheet has the keys again", "[scores]") {
    FreshHome h;
    h.page.scoreImpact();
    for (QPushButton* button : h.page.scoreSheet()->findChildren<QPushButton*>()) {
        if (button->text() != q("Criteria and weights…")) continue;
        button->setFocus();
        REQUIRE(h.page.focusWidget() == button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    ImpactCriteriaDialog* dialog = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<ImpactCriteriaDialog*>(widget)) dialog = found;
    }
    if (!dialog) dialog = h.page.findChild<ImpactCriteriaDialog*>();
    REQUIRE(dialog);
    dialog->reject();
    CHECK(h.page.focusWidget() == h.page.scoreSheet()->table());
}

TEST_CASE("scoring without a use case says what to do", "[scores]") {
    UseCasePageHome h(UseCasePageHome::Content::Empty);
    h.page.scoreImpact();
    CHECK_FALSE(h.page.scoreSheet());
    CHECK(h.toasts.isEmpty());
    REQUIRE(h.refusals.size() == 1);
    CHECK(h.refusals[0].contains(q("Ctrl+N")));
}

TEST_CASE("the inspector's scores say in words what each score means and what it adds", "[scores]") {
    UseCasePageHome h;
    h.click("Fraud detection", UseCaseColumn::Name);
    QTest::qWait(1);
    h.page.inspector()->showUseCases({h.id("Fraud detection")});
    h.page.inspector()->showPart(UseCaseInspector::Part::Scores);
    CHECK(h.page.inspector()->findChild<QLabel*>(q("impactFigure"))->text() == q("82"));
    CHECK(h.page.inspector()->findChild<QLabel*>(q("scoreAdds.0"))->text() == q("weight 30 %, adds 24.0 of the impact"));
    CHECK_FALSE(h.page.inspector()->findChild<QLabel*>(q("scoreWords.0"))->text().isEmpty());
    auto* stepper = h.page.inspector()->findChild<UseCaseScoreStepper*>(q("scores.0"));
    REQUIRE(stepper);
    stepper->setFocus();
    QTest::keyClick(stepper, Qt::Key_0);
    CHECK(h.page.inspector()->findChild<QLabel*>(q("impactFigure"))->text() == q("58"));
    h.workspace->undo();
    CHECK(h.page.inspector()->findChild<QLabel*>(q("impactFigure"))->text() == q("82"));
}

TEST_CASE("Tab in the criteria goes through the rows and on to the buttons, and the link to more stands whole", "[scores]") {
    FreshHome h;
    ImpactCriteriaDialog dialog(*h.workspace, nullptr);
    dialog.show();
    auto* add = dialog.findChild<QPushButton*>(q("add"));
    auto* apply = dialog.findChild<QPushButton*>(q("apply"));
    const QList<QDoubleSpinBox*> weights = dialog.findChildren<QDoubleSpinBox*>();
    REQUIRE(add);
    REQUIRE_FALSE(weights.isEmpty());
    // Everything that Tab reaches behind the last weight shows that it has the keyboard: fields, buttons, and the list that scrolls.
    QStringList path;
    for (QWidget* next = weights.constLast()->nextInFocusChain(); next != apply; next = next->nextInFocusChain()) {
        REQUIRE(next != weights.constLast());
        if (next->isVisible() && next->focusPolicy() & Qt::TabFocus) path.append(next->objectName());
    }
    CHECK(path.contains(q("add")));
    CHECK(path.contains(q("effect")));
    CHECK(path.indexOf(q("add")) < path.indexOf(q("effect")));
    CHECK(path.indexOf(q("effect")) > 0);
    for (const QScrollArea* area : dialog.findChildren<QScrollArea*>()) CHECK((area->objectName() == q("effect") || area->focusPolicy() == Qt::NoFocus));
}
