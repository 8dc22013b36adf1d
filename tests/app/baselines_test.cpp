#include "app/dialogs/ask.h"
#include "app/dialogs/baselines/baselines_dialog.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/models/plan/baseline_edits.h"
#include "app/pages/roadmap/roadmap_page.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "core/domain/values/error.h"
#include "core/exchange/sample_reader.h"
#include "core/workspace/dump.h"
#include "tests/support/support.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest/QTest>

#include <algorithm>

using namespace stagepath;
using test::q;

namespace {

const QDate kBaselineDay(2026, 11, 16);

/// The roadmap over the sample, with the dialog of its baselines.
struct Baselines {
    Baselines() {
        installFonts();
        QSettings().remove(q("roadmap/baseline"));
        workspace->edit(q("Sample"), [](Editor& editor) { writeSample(editor); });
        openPage();
    }
    void openPage() {
        page = std::make_unique<RoadmapPage>(*workspace);
        page->resize(1224, 844);
        page->show();
        QObject::connect(page.get(), &Page::toast, [this](const QString& s, bool) { toasts.append(s); });
    }
    const Portfolio& portfolio() const { return workspace->portfolio(); }
    ChoiceButton* choice() const { return qobject_cast<ChoiceButton*>(page->headerTools()[2]); }
    QString compared() const { return page->view()->layoutOf().scene.baselineName; }
    /// Chooses the entry that is \p fromEnd from the end of the page's drop-down: 1 compares, 2 freezes.
    BaselinesDialog& open(int fromEnd) {
        choice()->setCurrentIndex(static_cast<int>(portfolio().baselines().size()) + 1 + (2 - fromEnd));
        auto* dialog = page->findChild<BaselinesDialog*>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        return *dialog;
    }
    static void type(QWidget* where, const QString& text) { QTest::keyClicks(where, text); }
    static QTreeWidget* list(BaselinesDialog& dialog) { return dialog.findChild<QTreeWidget*>(q("baselineList")); }
    static QString cell(BaselinesDialog& dialog, const QString& name, int column) {
        const QAbstractItemModel* m = dialog.table()->model();
        for (int row = 0; row < m->rowCount(); ++row) {
            if (m->index(row, 0).data().toString() == name) return m->index(row, column).data().toString();
        }
        return q("no row %1").arg(name);
    }
    void move(const char* name, int days) {
        workspace->edit(q("Move"), [&](Editor& editor) {
            for (Initiative i : editor.portfolio().initiatives()) {
                if (i.name != q(name)) continue;
                i.start = i.start.addDays(days);
                i.finish = i.finish.addDays(days);
                editor.update(i);
            }
        });
    }

    test::TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(kBaselineDay);
        e.stateDirectory = dir.path(q("state"));
        return e;
    }();
    std::unique_ptr<Workspace> workspace = Workspace::create(dir.path(q("w.stagepath")), q("Northwind Bank"), environment);
    std::unique_ptr<RoadmapPage> page;
    QStringList toasts;
};

}  // namespace

TEST_CASE("the plan is frozen under a name typed in place and compared with at once", "[app][baselines]") {
    Baselines b;
    CHECK(b.compared() == q("Board plan, Sep 2026"));
    BaselinesDialog& dialog = b.open(2);
    auto* name = dialog.findChild<QLineEdit*>(q("baselineName"));
    CHECK(name->hasFocus());
    CHECK(name->selectedText() == q("Plan of 16 Nov 2026"));
    Baselines::type(name, q("After the workshop"));
    const QString before = dumpOf(b.portfolio());
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(b.portfolio().baselines().size() == 2);
    CHECK(b.compared() == q("After the workshop"));
    CHECK(b.toasts == QStringList{q("The plan is frozen as “After the workshop”.")});
    CHECK(dialog.isVisible());
    for (const InitiativeSlip& i : slipOf(b.portfolio(), dialog.current(), kBaselineDay).initiatives) CHECK(i.finish.days() == 0);
    b.workspace->undo();
    CHECK(dumpOf(b.portfolio()) == before);
    CHECK(b.compared() == q("Board plan, Sep 2026"));
}

TEST_CASE("a baseline without a name is refused where it is typed", "[app][baselines]") {
    Baselines b;
    BaselinesDialog& dialog = b.open(2);
    auto* name = dialog.findChild<QLineEdit*>(q("baselineName"));
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(b.portfolio().baselines().size() == 1);
    const auto labels = dialog.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->isVisible() && l->text().contains(q("needs a name")); }));
}

TEST_CASE("no two baselines have one name: the field proposes another, and what is typed is refused", "[app][baselines]") {
    Baselines b;
    BaselinesDialog& dialog = b.open(2);
    auto* name = dialog.findChild<QLineEdit*>(q("baselineName"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(b.portfolio().baselines().size() == 2);
    CHECK(name->text() == q("Plan of 16 Nov 2026 (2)"));
    const QString before = dumpOf(b.portfolio());
    const auto says = [&dialog](const char* words) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->isVisible() && l->text().contains(q(words)); });
    };
    name->setText(q("  Plan of  16 Nov 2026 "));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(says("There is a baseline “Plan of 16 Nov 2026” already, of 16 Nov 2026."));
    dialog.close();
    b.open(1);
    CHECK_FALSE(says("There is a baseline"));
    // Renamed to its own name with a space more it is only itself.
    renameBaseline(*b.workspace, dialog.current(), q("Plan of 16 Nov 2026 "));
    CHECK_THROWS_AS(renameBaseline(*b.workspace, dialog.current(), q("Board plan, Sep 2026")), Error);
    CHECK(dumpOf(b.portfolio()) == before);
}

TEST_CASE("every date and difference has its room and the chosen row stands on the tint of the accent", "[app][baselines]") {
    Baselines b;
    BaselinesDialog& dialog = b.open(1);
    b.move("Governed data marketplace", 4000);
    QTableView* table = dialog.table();
    const QFontMetrics cells(textFont(TextStyle::Body));
    const QFontMetrics heads(textFont(TextStyle::Small));
    for (int column = 1; column < table->model()->columnCount(); ++column) {
        const int room = table->columnWidth(column) - 16;
        CHECK(heads.horizontalAdvance(table->model()->headerData(column, Qt::Horizontal).toString()) <= room);
        for (int row = 0; row < table->model()->rowCount(); ++row) CHECK(cells.horizontalAdvance(table->model()->index(row, column).data().toString()) <= room);
    }
    QTreeWidget* list = Baselines::list(dialog);
    CHECK(QFontMetrics(textFont(TextStyle::BodyMedium)).horizontalAdvance(q("Board plan, Sep 2026")) + 20 <= list->columnWidth(0));
    table->setCurrentIndex(table->model()->index(1, 1));
    const QRect chosen = table->visualRect(table->currentIndex());
    CHECK(table->viewport()->grab(chosen).toImage().pixelColor(4, 4) == Theme::of(table).accentTint);
}

TEST_CASE("the comparison follows the plan, sorts by days, and is copied as cells", "[app][baselines]") {
    Baselines b;
    BaselinesDialog& dialog = b.open(2);
    QTest::keyClick(dialog.findChild<QLineEdit*>(q("baselineName")), Qt::Key_Return);
    b.move("Governed data marketplace", 40);
    b.move("Automated retraining", -7);
    CHECK(Baselines::cell(dialog, q("Governed data marketplace"), 6).startsWith(q("+40 day")));
    CHECK(Baselines::cell(dialog, q("Automated retraining"), 3).startsWith(q("−7 day")));
    CHECK(Baselines::cell(dialog, q("Call summary in all centres"), 6) == q("as planned"));
    QTableView* table = dialog.table();
    CHECK(table->accessibleName() == q("Then and now"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 6));
    table->sortByColumn(6, Qt::DescendingOrder);
    CHECK(table->model()->index(0, 0).data().toString() == q("Governed data marketplace"));
    table->setCurrentIndex(table->model()->index(0, 4));
    QTest::keyClick(table, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split(QLatin1Char('\t'));
    REQUIRE(cells.size() == 2);
    CHECK(cells[1] == table->model()->index(0, 5).data().toString());
    QTest::mouseClick(dialog.findChild<QPushButton*>(q("copySlip")), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text().startsWith(q("Initiative\tStart then\tStart now\tDifference\t")));
    CHECK(QApplication::clipboard()->text().count(QLatin1Char('\n')) == 27);
}

TEST_CASE("stages are compared beside the initiatives", "[app][baselines]") {
    Baselines b;
    BaselinesDialog& dialog = b.open(1);
    dialog.findChild<SegmentedControl*>(q("slipRows"))->setCurrentIndex(1);
    const QAbstractItemModel* m = dialog.table()->model();
    REQUIRE(m->rowCount() > 0);
    CHECK(m->headerData(1, Qt::Horizontal).toString() == q("Stage"));
    const Slip slip = slipOf(b.portfolio(), dialog.current(), kBaselineDay);
    REQUIRE(m->rowCount() == slip.stages.size());
    CHECK(m->index(0, 0).data().toString() == q("Northwind Bank"));
    CHECK(m->index(0, 1).data().toString().startsWith(QString::number(slip.stages[0].stage)));
}

TEST_CASE("the sentence over the comparison speaks of what is compared", "[app][baselines]") {
    Baselines b;
    BaselinesDialog& dialog = b.open(2);
    QTest::keyClick(dialog.findChild<QLineEdit*>(q("baselineName")), Qt::Key_Return);
    b.workspace->edit(q("Move"), [](Editor& editor) {
        Milestone m = editor.portfolio().milestones().rows().constFirst();
        m.date = m.date.addDays(21);
        editor.update(m);
    });
    const Slip slip = slipOf(b.portfolio(), dialog.current(), kBaselineDay);
    CHECK(slip.isWhole);
    CHECK(slipSummary(slip, SlipModel::Rows::Initiatives).startsWith(q("Every initiative finishes as planned.")));
    CHECK(slipSummary(slip, SlipModel::Rows::Stages).startsWith(q("Every stage is earned as planned.")));
    CHECK(slipSummary(slip, SlipModel::Rows::Milestones).startsWith(q("1 gate")));
    dialog.findChild<SegmentedControl*>(q("slipRows"))->setCurrentIndex(2);
    const QAbstractItemModel* m = dialog.table()->model();
    REQUIRE(m->rowCount() == b.portfolio().milestones().size());
    CHECK(m->index(0, 4).data().toString().startsWith(q("+21 day")));
    Slip old = slip;
    old.isWhole = false;
    CHECK(slipSummary(old, SlipModel::Rows::Stages).contains(q("without outcomes")));
    CHECK(slipSummary(old, SlipModel::Rows::Milestones).contains(q("without gates")));
    CHECK_FALSE(slipSummary(old, SlipModel::Rows::Initiatives).contains(q("earlier version")));
}

TEST_CASE("the sentence over the comparison says what was removed and what is new", "[app][baselines]") {
    const QDate day(2027, 3, 31);
    Slip slip;
    for (int n = 1; n <= 3; ++n) {
        slip.initiatives.append({InitiativeId(n), q("Old"), InitiativeSlip::State::Gone, {day, {}}, {day, {}}});
        slip.milestones.append({MilestoneId(n), q("Old"), 0, InitiativeSlip::State::Gone, {day, {}}});
    }
    slip.initiatives.append({InitiativeId(4), q("New"), InitiativeSlip::State::Added, {{}, day}, {{}, day}});
    slip.milestones.append({MilestoneId(4), q("New"), 0, InitiativeSlip::State::Added, {{}, day}});
    const QString initiatives = slipSummary(slip, SlipModel::Rows::Initiatives);
    CHECK_FALSE(initiatives.contains(q("as planned")));
    CHECK(initiatives.startsWith(q("3 initiative")));
    CHECK(initiatives.contains(q("removed")));
    CHECK(initiatives.contains(q("1 initiative")));
    CHECK(initiatives.contains(q("new")));
    const QString milestones = slipSummary(slip, SlipModel::Rows::Milestones);
    CHECK_FALSE(milestones.contains(q("was planned")));
    CHECK(milestones.startsWith(q("3 gate")));
    CHECK(milestones.contains(q("1 gate")));
    // What is in both plans is still told.
    slip.initiatives.prepend({InitiativeId(5), q("Kept"), InitiativeSlip::State::Kept, {day, day}, {day, day}});
    CHECK(slipSummary(slip, SlipModel::Rows::Initiatives).startsWith(q("Every initiative that is still there finishes as planned.")));
    slip.initiatives[0].finish.now = {};
    CHECK_FALSE(slipSummary(slip, SlipModel::Rows::Initiatives).contains(q("as planned")));
}

TEST_CASE("a baseline is renamed in place and removed by key; both can be undone", "[app][baselines]") {
    Baselines b;
    BaselinesDialog& dialog = b.open(1);
    QTreeWidget* list = Baselines::list(dialog);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    auto* editor = list->findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    Baselines::type(editor, q("Board plan"));
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return b.portfolio().baselines().rows().constFirst().name == q("Board plan"); }));
    CHECK(b.compared() == q("Board plan"));
    CHECK(dialog.isVisible());
    const QString before = dumpOf(b.portfolio());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(b.portfolio().baselines().isEmpty());
    CHECK(b.compared().isEmpty());
    CHECK(b.toasts == QStringList{q("The baseline “Board plan” is removed.")});
    b.workspace->undo();
    CHECK(dumpOf(b.portfolio()) == before);
    CHECK(list->topLevelItemCount() == 1);
}

TEST_CASE("what is compared with is remembered, also that it is nothing", "[app][baselines]") {
    Baselines b;
    BaselinesDialog& dialog = b.open(2);
    QTest::keyClick(dialog.findChild<QLineEdit*>(q("baselineName")), Qt::Key_Return);
    CHECK(b.compared() == q("Plan of 16 Nov 2026"));
    QTest::keyClick(Baselines::list(dialog), Qt::Key_Up);
    CHECK(b.compared() == q("Board plan, Sep 2026"));
    b.openPage();
    CHECK(b.compared() == q("Board plan, Sep 2026"));
    b.choice()->setCurrentIndex(0);
    CHECK(b.compared().isEmpty());
    b.openPage();
    CHECK(b.compared().isEmpty());
    QSettings().remove(q("roadmap/baseline"));
}

TEST_CASE("the comparison is exported for a spreadsheet", "[app][baselines]") {
    Baselines b;
    BaselinesDialog& dialog = b.open(1);
    const QString file = b.dir.path(q("slip.csv"));
    setNextAnswer(file);
    QTest::mouseClick(dialog.findChild<QPushButton*>(q("exportSlip")), Qt::LeftButton);
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    CHECK(bytes.contains("\"finish_days\""));
    CHECK(bytes.contains("Governed data marketplace"));
}
