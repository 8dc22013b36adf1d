#include "app/dialogs/stages/impact_criteria_dialog.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/views/scores/score_sheet.h"
#include "app/views/table/use_case_capture_row.h"
#include "core/analysis/impact.h"
#include "core/analysis/names.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest/QTest>

using namespace stagepath;
using test::q;
using test::UseCasePageHome;

namespace {

struct SheetHome : UseCasePageHome {
    SheetHome() {
        page.scoreImpact();
        sheet = page.scoreSheet();
    }
    std::optional<int> score(int row, int column) const {
        const auto* scores = static_cast<const ScoreModel*>(sheet->table()->model());
        return scores->scoreAt(scores->index(row, column));
    }
    void key(int key) const { QTest::keyClick(sheet->table(), static_cast<Qt::Key>(key)); }
    QModelIndex at() const { return sheet->table()->currentIndex(); }
    ScoreSheet* sheet = nullptr;
};

ImpactCriterion criterion(const Portfolio& p, int index) { return p.impactCriteria().rows()[index]; }

}  // namespace

TEST_CASE("digits score one criterion down all use cases, each as one undo step", "[scores]") {
    SheetHome h;
    REQUIRE(h.sheet->isVisible());
    const int row = h.at().row();
    REQUIRE(h.at().column() == 1);
    h.key(Qt::Key_5);
    h.key(Qt::Key_0);
    CHECK(h.score(row, 1) == 5);
    CHECK(h.score(row + 1, 1) == 0);
    CHECK(h.at().row() == row + 2);
    CHECK(h.at().column() == 1);
    h.workspace->undo();
    CHECK(h.score(row, 1) == 5);
    CHECK(h.score(row + 1, 1) != 0);
    h.sheet->table()->setCurrentIndex(h.at().siblingAtRow(row));
    h.key(Qt::Key_Delete);
    CHECK_FALSE(h.score(row, 1));
    CHECK(h.at().row() == row);  // clearing stays
}

TEST_CASE("across a use case a score leads to its next criterion, and the last one to the next use case", "[scores]") {
    SheetHome h;
    h.sheet->setAcross(true);
    const int row = h.at().row();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) h.key(key);
    for (int column = 1; column <= 5; ++column) CHECK(h.score(row, column) == column);
    CHECK(h.at().row() == row + 1);
    CHECK(h.at().column() == 1);
}

TEST_CASE("the order of the sheet stays while scores change, the rank follows", "[scores]") {
    SheetHome h;
    const auto* scores = static_cast<const ScoreModel*>(h.sheet->table()->model());
    const QString first = scores->index(0, 0).data().toString();
    h.sheet->table()->setCurrentIndex(scores->index(0, 1));
    h.sheet->setAcross(true);
    for (int i = 0; i < 5; ++i) h.key(Qt::Key_0);
    CHECK(scores->index(0, 0).data().toString() == first);
    CHECK(scores->index(0, scores->impactColumn()).data().toString() == q("0"));
    CHECK(scores->index(0, scores->rankColumn()).data().toString() == QString::number(ranking(h.workspace->portfolio(), h.workspace->environment().today()).size()));
    h.key(Qt::Key_Escape);
    CHECK_FALSE(h.sheet->isVisible());
    CHECK(h.table.hasFocus());
}

TEST_CASE("changed weights show who changes place before anything is changed, and apply as one step", "[scores]") {
    test::UseCaseHome h;
    const Portfolio before = h.workspace->portfolio();
    ImpactCriteriaDialog dialog(*h.workspace, nullptr);
    dialog.show();
    auto* apply = dialog.findChild<QPushButton*>(q("apply"));
    CHECK_FALSE(apply->isEnabled());
    const auto weights = dialog.findChildren<QDoubleSpinBox*>();
    REQUIRE(weights.size() == 5);
    weights[0]->setValue(0);
    weights[1]->setValue(0);
    const auto moves = rankMoves(before, withImpactCriteria(before, dialog.criteria()), h.workspace->environment().today());
    REQUIRE_FALSE(moves.isEmpty());
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) texts.append(label->text());
    CHECK(texts.join(QLatin1Char('\n')).contains(before.find(moves[0].id)->name));
    CHECK(h.workspace->portfolio().impactCriteria().rows() == before.impactCriteria().rows());
    REQUIRE(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    CHECK(criterion(h.workspace->portfolio(), 0).weight == 0);
    h.workspace->undo();
    CHECK(h.workspace->portfolio().impactCriteria().rows() == before.impactCriteria().rows());
}

TEST_CASE("what a score says in a criterion of one's own is written beside its weight", "[scores]") {
    test::UseCaseHome h;
    ImpactCriteriaDialog dialog(*h.workspace, nullptr);
    dialog.show();
    auto* open = dialog.findChild<QPushButton*>(q("words"));
    REQUIRE(open);
    QTest::keyClick(open, Qt::Key_Space);
    QLineEdit* five = nullptr;
    for (QLineEdit* field : dialog.findChildren<QLineEdit*>()) {
        if (field->isVisible() && field->accessibleName().startsWith(q("What 5 says"))) five = field;
    }
    REQUIRE(five);
    const QString builtIn = impactScoreWord(criterion(h.workspace->portfolio(), 0), 5);
    CHECK(five->placeholderText() == builtIn);
    QTest::keyClicks(five, q("decides the strategy"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(impactScoreWord(criterion(h.workspace->portfolio(), 0), 5) == q("decides the strategy"));
    h.workspace->undo();
    CHECK(impactScoreWord(criterion(h.workspace->portfolio(), 0), 5) == builtIn);
}

TEST_CASE("weights that sum to 0 are refused with what to do", "[scores]") {
    test::UseCaseHome h;
    ImpactCriteriaDialog dialog(*h.workspace, nullptr);
    dialog.show();
    for (QDoubleSpinBox* weight : dialog.findChildren<QDoubleSpinBox*>()) weight->setValue(0);
    CHECK_FALSE(dialog.findChild<QPushButton*>(q("apply"))->isEnabled());
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) texts.append(label->text());
    CHECK(texts.contains(q("All weights are 0, so nothing could be ranked. Give at least one criterion a weight.")));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible());
}

TEST_CASE("a new criterion is named at once, and no two are called alike", "[scores]") {
    test::UseCaseHome h;
    ImpactCriteriaDialog dialog(*h.workspace, nullptr);
    dialog.show();
    dialog.activateWindow();
    QApplication::setActiveWindow(&dialog);
    QTest::qWait(1);
    QTest::mouseClick(dialog.findChild<QPushButton*>(q("add")), Qt::LeftButton);
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(name);
    CHECK(name->selectedText() == name->text());
    const QString first = dialog.criteria().constFirst().name;
    QTest::keyClicks(name, first.toLower());
    CHECK(dialog.criteria().constLast().name == first.toLower());
    CHECK_FALSE(dialog.findChild<QPushButton*>(q("apply"))->isEnabled());
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) texts.append(label->text());
    CHECK(texts.join(QLatin1Char('\n')).contains(q("Two criteria are called")));
    QTest::keyClicks(name, q(" too"));
    CHECK(dialog.findChild<QPushButton*>(q("apply"))->isEnabled());
}

TEST_CASE("the shares of the weights sum to 100 %, and removing a criterion says how many scores go", "[scores]") {
    test::UseCaseHome h;
    ImpactCriteriaDialog dialog(*h.workspace, nullptr);
    dialog.show();
    const auto weights = dialog.findChildren<QDoubleSpinBox*>();
    REQUIRE(weights.size() == 5);
    for (qsizetype i = 0; i < weights.size(); ++i) weights[i]->setValue(i < 3 ? 10 : 0);
    int sum = 0;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->text().endsWith(q(" %"))) sum += label->text().section(QLatin1Char(' '), 0, 0).toInt();
    }
    CHECK(sum == 100);
    const ImpactCriterionId gone = dialog.criteria().constFirst().id;
    int scores = 0;
    for (const ImpactScore& score : h.workspace->portfolio().table<ImpactScore>()) scores += score.criterion == gone;
    REQUIRE(scores > 1);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (!button->accessibleName().startsWith(q("Remove "))) continue;
        QTest::mouseClick(button, Qt::LeftButton);
        break;
    }
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) texts.append(label->text());
    CHECK(texts.join(QLatin1Char('\n')).contains(q("%1 score").arg(scores)));
    CHECK(h.workspace->portfolio().impactCriteria().size() == 5);
}

TEST_CASE("a criterion is added and removed with its scores, and undo brings them back", "[scores]") {
    test::UseCaseHome h;
    const UseCaseId fraud = h.id("Fraud detection");
    const auto scored = h.workspace->portfolio().scoresOf(fraud).size();
    QList<ImpactCriterion> criteria = h.workspace->portfolio().impactCriteria().rows();
    criteria.removeFirst();
    ImpactCriterion added;
    added.name = q("Fun");
    added.weight = 5;
    criteria.append(added);
    setImpactCriteria(*h.workspace, criteria);
    CHECK(h.workspace->portfolio().impactCriteria().size() == 5);
    CHECK(h.workspace->portfolio().scoresOf(fraud).size() == scored - 1);
    h.workspace->undo();
    CHECK(h.workspace->portfolio().scoresOf(fraud).size() == scored);
}

TEST_CASE("the inspector says why the impact is what it is", "[scores]") {
    UseCasePageHome h;
    h.click("Fraud detection", UseCaseColumn::Name);
    QTest::qWait(300);
    const auto* why = h.page.findChild<QLabel*>(q("whyImpact"));
    REQUIRE(why);
    CHECK(why->text() == q("30 % × 80 + 30 % × 80 + 15 % × 80 + 10 % × 100 + 15 % × 80 = 82"));
}

TEST_CASE("criteria dialog and inspector name the same weights, and they sum to 100 %", "[scores]") {
    UseCasePageHome h;
    QList<ImpactCriterion> criteria = h.workspace->portfolio().impactCriteria().rows();
    REQUIRE(criteria.size() == 5);
    const double weights[] = {10, 30, 15, 10, 15};
    for (qsizetype i = 0; i < criteria.size(); ++i) criteria[i].weight = weights[i];
    setImpactCriteria(*h.workspace, criteria);
    ImpactCriteriaDialog dialog(*h.workspace, nullptr);
    QStringList shares;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->text().endsWith(q(" %"))) shares.append(label->text());
    }
    CHECK(shares == QStringList{q("13 %"), q("37 %"), q("19 %"), q("12 %"), q("19 %")});
    h.click("Fraud detection", UseCaseColumn::Name);
    QTest::qWait(300);
    const auto* why = h.page.findChild<QLabel*>(q("whyImpact"));
    REQUIRE(why);
    INFO(why->text().toStdString());
    CHECK(why->text().startsWith(q("13 % × 80 + 37 % × 80 + 19 % × 80 + 12 % × 100 + 19 % × 80 = ")));
    h.workspace->undo();
    CHECK(QTest::qWaitFor([&] { return why->text().startsWith(q("30 % × 80 + 30 % × 80 + 15 % × 80 + 10 % × 100 + 15 % × 80 = ")); }, 5000));
}

TEST_CASE("a use case is duplicated with its scores, in one undo step", "[scores]") {
    test::UseCaseHome h;
    const auto count = h.workspace->portfolio().useCases().size();
    const QList<UseCaseId> copies = duplicateUseCases(*h.workspace, {h.id("Fraud detection"), h.id("Churn alert")});
    REQUIRE(copies.size() == 2);
    const Portfolio& p = h.workspace->portfolio();
    CHECK(p.find(copies[0])->name == q("Fraud detection (copy)"));
    CHECK(*impactOf(p, copies[0]).value == Approx(*impactOf(p, h.id("Fraud detection")).value));
    CHECK(p.assessmentsOf(Subject::of(copies[0])).isEmpty());
    CHECK(p.find(copies[0])->externalId.isEmpty());
    h.workspace->undo();
    CHECK(h.workspace->portfolio().useCases().size() == count);
}

TEST_CASE("the copy of a use case with the longest name has a name that fits", "[scores]") {
    test::UseCaseHome h;
    UseCase longest = *h.workspace->portfolio().find(h.id("Fraud detection"));
    longest.name = QString(299, QLatin1Char('n')) + q("!");
    h.workspace->edit(q("Rename"), [&](Editor& editor) { editor.update(longest); });
    const QList<UseCaseId> copies = duplicateUseCases(*h.workspace, {longest.id});
    REQUIRE(copies.size() == 1);
    const QString name = h.workspace->portfolio().find(copies[0])->name;
    CHECK(name.size() == 300);
    CHECK(name.endsWith(q("n (copy)")));
}

TEST_CASE("wherever the cursor is sent it stands on a score, so no digit is lost", "[scores]") {
    SheetHome h;
    const int row = h.at().row();
    h.key(Qt::Key_Right);
    h.key(Qt::Key_Home);
    CHECK(h.at().column() == 1);
    CHECK(h.at().row() == row);
    h.key(Qt::Key_Left);
    CHECK(h.at().column() == 1);
    QTest::keyClick(h.sheet->table(), Qt::Key_End, Qt::ControlModifier);
    const auto* scores = static_cast<const ScoreModel*>(h.sheet->table()->model());
    CHECK(h.at().column() == scores->criteriaCount());
    QTest::keyClick(h.sheet->table(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(h.at().row() == 0);
    CHECK(h.at().column() == 1);
    h.key(Qt::Key_4);
    CHECK(h.score(0, 1) == 4);
}

TEST_CASE("the end of a criterion is said beside the rows, not over them", "[scores]") {
    SheetHome h;
    auto* end = h.sheet->findChild<QLabel*>(q("scoreEnd"));
    REQUIRE(end);
    CHECK_FALSE(end->isVisible());
    const int last = h.sheet->table()->model()->rowCount() - 1;
    h.sheet->table()->setCurrentIndex(h.at().siblingAtRow(last));
    h.key(Qt::Key_3);
    CHECK(end->isVisible());
    CHECK(end->text().contains(q("last use case of this criterion")));
    CHECK(h.toasts.isEmpty());
    const QRect cell = h.sheet->table()->visualRect(h.at());
    CHECK(h.sheet->table()->viewport()->rect().contains(cell));
    h.key(Qt::Key_Up);
    CHECK_FALSE(end->isVisible());
}

TEST_CASE("equal figures share a place, and the next counts them all", "[scores]") {
    const QList<UseCaseId> order{UseCaseId(4), UseCaseId(2), UseCaseId(9), UseCaseId(1)};
    const QHash<UseCaseId, int> places = sharedPlaces(order, [](UseCaseId a, UseCaseId b) { return a.value + b.value == 11; });
    CHECK(places.value(UseCaseId(4)) == 1);
    CHECK(places.value(UseCaseId(2)) == 2);
    CHECK(places.value(UseCaseId(9)) == 2);
    CHECK(places.value(UseCaseId(1)) == 4);
}

TEST_CASE("collapsed groups are scored too", "[scores]") {
    UseCasePageHome h;
    h.model.setAllCollapsed(true);
    h.page.scoreImpact();
    CHECK(h.page.scoreSheet()->table()->model()->rowCount() == h.model.shownCount());
}

TEST_CASE("straight after capturing, F7 begins at the first that has no score, as they are shown", "[scores]") {
    UseCasePageHome h(UseCasePageHome::Content::Empty);
    QApplication::setActiveWindow(&h.page);
    const UseCaseId scored = addUseCases(*h.workspace, {q("Scored before")}, {}).constFirst();
    setImpactScore(*h.workspace, {scored}, h.workspace->portfolio().impactCriteria().rows().constFirst().id, 3);
    h.table.captureRow()->setFocus();
    for (const char* name : {"First idea", "Second idea", "Third idea"}) {
        QTest::keyClicks(h.table.captureRow(), q(name));
        QTest::keyClick(h.table.captureRow(), Qt::Key_Return);
    }
    REQUIRE(h.table.captureRow()->hasFocus());
    QStringList unscored = h.shownNames();
    unscored.removeAll(q("Scored before"));
    REQUIRE(unscored.size() == 3);
    QTest::keyClick(h.table.captureRow(), Qt::Key_F7);
    REQUIRE(h.page.scoreSheet());
    CHECK(h.workspace->portfolio().find(h.page.scoreSheet()->current())->name == unscored.constFirst());
    // Whoever has gone to one of them begins there.
    QTest::keyClick(h.page.scoreSheet()->table(), Qt::Key_Escape);
    h.table.select({h.id("Second idea")});
    h.table.setFocus();
    QTest::keyClick(&h.table, Qt::Key_F7);
    CHECK(h.page.scoreSheet()->current() == h.id("Second idea"));
}

TEST_CASE("where everything is scored, scoring from the capture row begins at the top", "[scores]") {
    UseCasePageHome h(UseCasePageHome::Content::Empty);
    const QList<UseCaseId> ids = addUseCases(*h.workspace, {q("One"), q("Two")}, {});
    const QList<ImpactCriterion> criteria = h.workspace->portfolio().impactCriteria().rows();
    for (const ImpactCriterion& c : criteria) setImpactScore(*h.workspace, ids, c.id, 2);
    h.table.captureRow()->setFocus();
    h.page.scoreImpact();
    CHECK(h.page.scoreSheet()->table()->currentIndex().row() == 0);
}

TEST_CASE("Tab goes round in the sheet, and Esc ends it from its buttons too", "[scores]") {
    SheetHome h;
    QApplication::setActiveWindow(&h.page);
    h.sheet->table()->setFocus();
    h.sheet->table()->setCurrentIndex(h.at().siblingAtColumn(static_cast<int>(h.workspace->portfolio().impactCriteria().size())));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(h.sheet->isAncestorOf(QApplication::focusWidget()));
        CHECK_FALSE(h.sheet->table()->hasFocus());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(h.sheet->isVisible());
    CHECK(h.table.hasFocus());
}

TEST_CASE("undo and redo take the cursor to the score they touched, also to one that is gone", "[scores]") {
    SheetHome h;
    const int row = h.at().row();
    h.key(Qt::Key_Delete);
    h.key(Qt::Key_Down);
    h.key(Qt::Key_Down);
    h.key(Qt::Key_Right);
    h.workspace->undo();
    CHECK(h.at().row() == row);
    CHECK(h.at().column() == 1);
    CHECK(h.score(row, 1));
    h.key(Qt::Key_Down);
    h.key(Qt::Key_Right);
    h.workspace->redo();
    CHECK(h.at().row() == row);
    CHECK(h.at().column() == 1);
    CHECK_FALSE(h.score(row, 1));
}

TEST_CASE("whoever fills gaps goes from gap to gap, and what was scored before stays", "[scores]") {
    UseCasePageHome h(UseCasePageHome::Content::Empty);
    addUseCases(*h.workspace, {q("One"), q("Two"), q("Three"), q("Four")}, {});
    h.page.scoreImpact();
    QTableView* table = h.page.scoreSheet()->table();
    const auto& scores = *static_cast<const ScoreModel*>(table->model());
    REQUIRE(scores.rowCount() == 4);
    table->setCurrentIndex(scores.index(1, 1));
    QTest::keyClick(table, Qt::Key_5);
    table->setCurrentIndex(scores.index(0, 1));
    QTest::keyClick(table, Qt::Key_2);
    CHECK(table->currentIndex() == scores.index(2, 1));
    QTest::keyClick(table, Qt::Key_3);
    CHECK(scores.scoreAt(scores.index(1, 1)) == 5);
    CHECK(table->currentIndex() == scores.index(3, 1));
    QTest::keyClick(table, Qt::Key_1);
    // With no gap left a correction goes on to the next row.
    table->setCurrentIndex(scores.index(0, 1));
    QTest::keyClick(table, Qt::Key_4);
    CHECK(table->currentIndex() == scores.index(1, 1));
}
