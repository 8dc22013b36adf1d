#include "app/dialogs/ask.h"
#include "app/dialogs/settings_dialog.h"
#include "app/dialogs/stages/stages_dialog.h"
#include "app/dialogs/stages/stages_effect.h"
#include "app/drawing/typography.h"
#include "app/pages/readiness_page.h"
#include "app/views/readiness/gate_table_view.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/scrim.h"
#include "core/domain/pack/content_pack.h"
#include "core/exchange/reading/file_bytes.h"
#include "tests/app/use_cases/use_case_home.h"
#include "tests/app/window_home.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>
#include <QWheelEvent>
#include <QtTest/QTest>

using namespace stagepath;
using test::q;

namespace {

struct StagesHome : test::UseCaseHome {
    explicit StagesHome(Content content = Content::Sample) : UseCaseHome(content), dialog(*workspace, nullptr) {
        dialog.show();
        dialog.activateWindow();
        QApplication::setActiveWindow(&dialog);
        QTest::qWait(1);
    }
    void key(int key) { QTest::keyClick(dialog.gates(), static_cast<Qt::Key>(key)); }
    QPushButton& button(const char* name) const { return *dialog.findChild<QPushButton*>(q(name)); }
    QString texts() const {
        QStringList all;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) all.append(label->text());
        return all.join(QLatin1Char('\n'));
    }
    ChoiceCombo& field(const char* name) const { return *dialog.findChild<ChoiceCombo*>(q(name)); }
    void press(const char* name) const {
        button(name).setFocus();
        QTest::keyClick(&button(name), Qt::Key_Space);
    }
    int earned(const Portfolio& p) const { return standingOf(p, Subject::enterprise(), workspace->environment().today()).earnedStage.value_or(-1); }

    StagesDialog dialog;
};

}  // namespace

TEST_CASE("arrows and digits change a gate and the effect shows before it is applied as one undo step", "[stages]") {
    StagesHome h;
    const Portfolio before = h.workspace->portfolio();
    REQUIRE(h.earned(before) == 1);
    CHECK(h.dialog.gates()->hasFocus());
    CHECK_FALSE(h.button("apply").isEnabled());
    CHECK(h.texts().contains(q("Enterprise: stage 1 stays")));
    h.key(Qt::Key_Down);  // stage 2
    for (int column = 0; column < kDimensionCount; ++column) {
        h.key(Qt::Key_1);
        h.key(Qt::Key_Right);
    }
    CHECK(h.dialog.rules().gates[1] == std::array<int, kDimensionCount>{1, 1, 1, 1, 1, 1});
    const int then = h.earned(withStageRules(before, h.dialog.rules()));
    REQUIRE(then == 2);
    INFO(h.texts().toStdString());
    CHECK(h.texts().contains(q("▲ Enterprise: stage 1 → 2")));
    int moved = 0;
    for (const StageMove& move : stageMoves(before, withStageRules(before, h.dialog.rules()), h.workspace->environment().today())) moved += move.subject.isUseCase() && move.isMove();
    REQUIRE(moved > 0);
    CHECK(h.texts().contains(q("%1 use case").arg(moved)));
    CHECK(h.earned(h.workspace->portfolio()) == 1);
    QTest::mouseClick(&h.button("apply"), Qt::LeftButton);
    CHECK_FALSE(h.dialog.isVisible());
    CHECK(h.earned(h.workspace->portfolio()) == 2);
    h.workspace->undo();
    CHECK(h.workspace->portfolio().settings().gates == before.settings().gates);
    CHECK(h.earned(h.workspace->portfolio()) == 1);
}

TEST_CASE("a gate says what it asks and what it asked, and nothing above 4 is taken", "[stages]") {
    StagesHome h;
    h.key(Qt::Key_3);
    CHECK(h.dialog.gates()->sentence(0, 0) == q("Stage 1 asks level 3 of Data readiness, was 1"));
    h.key(Qt::Key_5);
    CHECK(h.dialog.gates()->gates()[0][0] == 3);
    h.key(Qt::Key_Plus);
    h.key(Qt::Key_Plus);
    CHECK(h.dialog.gates()->gates()[0][0] == 4);
    h.key(Qt::Key_Space);
    CHECK(h.dialog.gates()->gates()[0][0] == 0);
    h.key(Qt::Key_Minus);
    CHECK(h.dialog.gates()->gates()[0][0] == 0);
}

TEST_CASE("Ctrl+Enter in the table of levels applies what stands there and changes no cell", "[stages]") {
    StagesHome h;
    h.key(Qt::Key_3);
    QTest::keyClick(h.dialog.gates(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(h.dialog.isVisible());
    CHECK(h.dialog.rules().gates[0][0] == 3);
    CHECK(h.workspace->portfolio().settings().gates[0][0] == 3);
}

TEST_CASE("weights that sum to 0 are refused and the defaults bring them back", "[stages]") {
    StagesHome h;
    for (QDoubleSpinBox* weight : h.dialog.findChildren<QDoubleSpinBox*>()) weight->setValue(0);
    CHECK_FALSE(h.button("apply").isEnabled());
    CHECK(h.texts().contains(q("All weights are 0, so there would be no readiness. Give at least one dimension a weight.")));
    QTest::keyClick(&h.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.dialog.isVisible());
    h.key(Qt::Key_4);
    QTest::mouseClick(&h.button("defaults"), Qt::LeftButton);
    CHECK(h.dialog.rules().weights == Settings().weights);
    CHECK(h.dialog.gates()->gates() == Settings().gates);
    CHECK_FALSE(h.texts().contains(q("All weights are 0")));
}

TEST_CASE("limits are kept with the others that the dialog does not show", "[stages]") {
    StagesHome h;
    const Limits before = h.workspace->portfolio().settings().limits;
    auto* stalled = h.dialog.findChildren<QSpinBox*>()[1];
    CHECK(stalled->value() == before.stalledPilotMonths);
    stalled->setFocus();
    stalled->selectAll();
    QTest::keyClicks(stalled, q("9"));
    QTest::keyClick(&h.dialog, Qt::Key_Return, Qt::ControlModifier);
    Limits wanted = before;
    wanted.stalledPilotMonths = 9;
    CHECK(h.workspace->portfolio().settings().limits == wanted);
    h.workspace->undo();
    CHECK(h.workspace->portfolio().settings().limits == before);
}

TEST_CASE("a model goes to a file and comes back changed, with a preview before it is in force", "[stages]") {
    StagesHome h;
    const QString file = h.dir.path(q("model.json"));
    setNextAnswer(file);
    QTest::mouseClick(&h.button("exportModel"), Qt::LeftButton);
    CHECK(readPack(readFile(file), q("model.json")) == builtInPack());
    CHECK(h.texts().contains(q("Built-in model: stagepath-readiness, version 1")));
    CHECK_FALSE(h.button("builtInModel").isEnabled());

    const QString own = h.dir.path(q("own.json"));
    writeFileAtomically(own, R"({"format": 1, "id": "alder", "version": 7, "extends": "stagepath-readiness", "criteria": [{"key": "DR1", "name": "Data like ours"}]})");
    setNextAnswer(own);
    QTest::mouseClick(&h.button("loadModel"), Qt::LeftButton);
    INFO(h.texts().toStdString());
    CHECK(h.texts().contains(q("Own model: alder, version 7")));
    CHECK(h.texts().contains(q("in force after Apply")));
    CHECK(h.texts().contains(q("DR1 Data like ours")));
    CHECK(packOf(h.workspace->portfolio().settings()) == builtInPack());
    REQUIRE(h.button("apply").isEnabled());
    QTest::mouseClick(&h.button("apply"), Qt::LeftButton);
    CHECK(packOf(h.workspace->portfolio().settings()).find(q("DR1"))->name == q("Data like ours"));

    StagesDialog again(*h.workspace, nullptr);
    again.show();
    QTest::mouseClick(again.findChild<QPushButton*>(q("builtInModel")), Qt::LeftButton);
    QTest::mouseClick(again.findChild<QPushButton*>(q("apply")), Qt::LeftButton);
    CHECK(packOf(h.workspace->portfolio().settings()) == builtInPack());
    h.workspace->undo();
    CHECK(packOf(h.workspace->portfolio().settings()).id == q("alder"));
}

TEST_CASE("a file that is no model is refused with the sentence that names it", "[stages]") {
    StagesHome h;
    const QString file = h.dir.path(q("list.json"));
    writeFileAtomically(file, "[1, 2");
    setNextAnswer(file);
    QTest::mouseClick(&h.button("loadModel"), Qt::LeftButton);
    CHECK(h.texts().contains(q("list.json is no JSON")));
    CHECK_FALSE(h.button("apply").isEnabled());
    setNextAnswer(h.dir.path(q("nowhere.json")));
    QTest::mouseClick(&h.button("loadModel"), Qt::LeftButton);
    CHECK(h.texts().contains(q("nowhere.json")));
}

TEST_CASE("a model that is changed under the id and version in force is not loaded over it", "[stages]") {
    StagesHome h;
    const auto load = [&](const char* version, const char* name) {
        const QString file = h.dir.path(q("own.json"));
        writeFileAtomically(file, q(R"({"id": "alder", "version": %1, "extends": "stagepath-readiness", "criteria": [{"key": "DR1", "name": "%2"}]})").arg(q(version), q(name)).toUtf8());
        setNextAnswer(file);
        QTest::mouseClick(&h.button("loadModel"), Qt::LeftButton);
    };
    load("7", "Data like ours");
    load("7", "Data as ours");  // not in force yet, so that a mistake can be mended
    CHECK(packOf(withStageRules(h.workspace->portfolio(), h.dialog.rules()).settings()).find(q("DR1"))->name == q("Data as ours"));
    QTest::mouseClick(&h.button("apply"), Qt::LeftButton);
    REQUIRE(packOf(h.workspace->portfolio().settings()).find(q("DR1"))->name == q("Data as ours"));
    h.dialog.show();
    load("7", "Data of others");
    INFO(h.texts().toStdString());
    CHECK(h.texts().contains(q("“alder”, version 7, is in force already")));
    CHECK(packOf(withStageRules(h.workspace->portfolio(), h.dialog.rules()).settings()).find(q("DR1"))->name == q("Data as ours"));
    load("8", "Data of others");
    CHECK(h.texts().contains(q("Own model: alder, version 8")));
}

TEST_CASE("stages and gates open from the command and the settings and the rounds of the readiness page", "[stages]") {
    test::WindowHome w;
    w.show();
    w.openSample();
    w.settle();
    const auto dialog = [] {
        QCoreApplication::processEvents();
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<StagesDialog*>(top); found && found->isVisible()) return found;
        }
        return static_cast<StagesDialog*>(nullptr);
    };
    w.run("stages");
    REQUIRE(dialog());
    const QPointer<Scrim> scrim = w.window->findChild<Scrim*>();
    REQUIRE(scrim);
    CHECK(scrim->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    CHECK_FALSE(dialog());
    CHECK((!scrim || !scrim->isVisible()));

    QTimer::singleShot(50, [] {
        auto* settings = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
        REQUIRE(settings);
        QTest::mouseClick(settings->findChild<QPushButton*>(q("stages")), Qt::LeftButton);
    });
    w.run("settings");
    REQUIRE(dialog());
    dialog()->reject();

    ReadinessPage& page = w.page<ReadinessPage>();
    for (QMenu* menu : page.findChildren<QMenu*>()) {
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == q("Stages and gates…")) action->trigger();
        }
    }
    REQUIRE(dialog());
    dialog()->reject();
}

TEST_CASE("the wheel scrolls past the fields and turns none of them", "[stages]") {
    StagesHome h;
    const StageRules before = h.dialog.rules();
    for (QWidget* field : h.dialog.findChildren<QAbstractSpinBox*>()) {
        const QPoint at = field->rect().center();
        QWheelEvent wheel(at, field->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
    }
    CHECK(h.dialog.rules() == before);
}

TEST_CASE("the gate criterion of a dimension is chosen and the built-in one comes back", "[stages]") {
    StagesHome h;
    auto* choice = h.dialog.findChild<QComboBox*>(q("gateOf-data"));
    REQUIRE(choice);
    REQUIRE(choice->count() == 6);
    CHECK(choice->currentIndex() == 0);
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    CHECK(h.texts().contains(q("Data: gate criterion DR1 → DR2")));
    h.button("apply").click();
    CHECK(packOf(h.workspace->portfolio().settings()).gate[0] == 1);
    CHECK(packOf(h.workspace->portfolio().settings()).gate[1] == builtInPack().gate[1]);
    CHECK(withGateCriterion(h.dialog.rules().model, Dimension::Data, 0) == StageRules().model);
}

TEST_CASE("other limits say what they do", "[stages]") {
    StagesHome h;
    h.dialog.findChildren<QSpinBox*>()[1]->setValue(2);
    CHECK(h.texts().contains(q("A pilot is stalled after 12 → 2 months")));
    CHECK(h.texts().contains(q("Stalled pilots: 4 → ")));
}

TEST_CASE("what a stage asks for by itself is changed by keyboard and moves stages before it is applied as one undo step", "[stages]") {
    StagesHome h;
    const Portfolio before = h.workspace->portfolio();
    REQUIRE(h.dialog.findChild<ChoiceCombo*>(q("gate-2-1")));
    CHECK(h.field("gate-2-0").currentText().startsWith(q("EO1 ")));
    CHECK(h.field("gateLevel-2-0").currentText() == q("2"));
    h.field("gateLevel-2-0").setFocus();
    for (int step = 0; step < 2; ++step) QTest::keyClick(&h.field("gateLevel-2-0"), Qt::Key_Down);
    INFO(h.texts().toStdString());
    CHECK(h.texts().contains(q("Stage 2: EO1 at level 2 → 4")));
    CHECK(h.field("gateLevel-2-0").hasFocus());
    int moved = 0;
    for (const StageMove& move : stageMoves(before, withStageRules(before, h.dialog.rules()), h.workspace->environment().today())) moved += move.subject.isUseCase() && move.isMove();
    REQUIRE(moved > 0);
    CHECK(h.texts().contains(q("%1 use case").arg(moved)));
    CHECK(packOf(h.workspace->portfolio().settings()) == builtInPack());
    QTest::keyClick(&h.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(packOf(h.workspace->portfolio().settings()).ownGate(2, Dimension::Ownership, 0) == 4);
    h.workspace->undo();
    CHECK(packOf(h.workspace->portfolio().settings()) == builtInPack());
}

TEST_CASE("a stage is given a further criterion and loses it again and the built-in model is back", "[stages]") {
    StagesHome h;
    h.press("addGate-3");
    REQUIRE(h.dialog.findChild<ChoiceCombo*>(q("gate-3-3")));
    ChoiceCombo& added = h.field("gate-3-3");
    CHECK(added.hasFocus());
    CHECK(added.currentText().startsWith(q("DR1 ")));
    CHECK(added.findText(q("AG2"), Qt::MatchStartsWith) < 0);  // the stage asks for it already
    CHECK(h.texts().contains(q("Stage 3 asks for DR1 at level 3")));
    QTest::keyClick(&added, Qt::Key_Down);
    CHECK(added.currentText().startsWith(q("DR2 ")));
    CHECK(h.texts().contains(q("Stage 3 asks for DR2 at level 3")));
    CHECK(QTest::qWaitFor([&] { return !h.texts().contains(q("Stage 3 asks for DR1")); }));
    // Tab goes on within the row and from row to row.
    QTest::keyClick(&added, Qt::Key_Tab);
    CHECK(h.field("gateLevel-3-3").hasFocus());
    h.button("removeGate-3-2").setFocus();
    QTest::keyClick(&h.button("removeGate-3-2"), Qt::Key_Tab);
    CHECK(added.hasFocus());
    h.press("removeGate-3-3");
    CHECK_FALSE(h.dialog.findChild<ChoiceCombo*>(q("gate-3-3")));
    CHECK(h.button("removeGate-3-2").hasFocus());
    CHECK(h.dialog.rules().model == StageRules().model);
    CHECK_FALSE(h.button("apply").isEnabled());
}

TEST_CASE("a stage may ask for no criterion by itself", "[stages]") {
    StagesHome h;
    h.press("removeGate-2-0");
    CHECK(h.field("gate-2-0").currentText().startsWith(q("DR1 ")));
    h.press("removeGate-2-0");
    CHECK(h.button("addGate-2").hasFocus());
    CHECK(h.texts().contains(q("Stage 2 no longer asks for EO1")));
    CHECK(h.texts().contains(q("Stage 2 no longer asks for DR1")));
    QTest::mouseClick(&h.button("apply"), Qt::LeftButton);
    const ContentPack& model = packOf(h.workspace->portfolio().settings());
    CHECK(model.stageGates[2].isEmpty());
    CHECK(model.stageGates[3] == builtInPack().stageGates[3]);
}

TEST_CASE("the dialog scrolls as one page with what changes in sight beside the last field", "[stages]") {
    StagesHome h;
    h.dialog.resize(h.dialog.minimumSizeHint().width(), 560);
    QTest::qWait(1);
    const QList<QScrollArea*> areas = h.dialog.findChildren<QScrollArea*>();
    REQUIRE(areas.size() == 1);
    QScrollArea& page = *areas.constFirst();
    CHECK(page.widget()->width() == page.viewport()->width());  // nothing is cut at the side
    CHECK(h.dialog.gates()->visibleRegion().boundingRect().height() == h.dialog.gates()->height());
    page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
    REQUIRE(page.verticalScrollBar()->value() > 0);
    QTest::qWait(1);
    const auto* effect = h.dialog.findChild<StagesEffect*>();
    REQUIRE(effect);
    CHECK_FALSE(effect->visibleRegion().isEmpty());
    CHECK(effect->mapTo(&h.dialog, QPoint()).y() >= page.y());
}

TEST_CASE("labels begin where reading begins unless they were told to stand elsewhere", "[stages][widgets]") {
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    TextLabel head(q("Gate criteria"), textFont(TextStyle::CardTitle), TextRole::Primary, &window);
    TextLabel middle(q("6 of 6"), textFont(TextStyle::Body), TextRole::Primary, &window);
    middle.setAlignment(Qt::AlignCenter);
    CHECK(head.alignment().testFlag(Qt::AlignRight));
    window.setLayoutDirection(Qt::LeftToRight);
    CHECK(head.alignment().testFlag(Qt::AlignLeft));
    CHECK(middle.alignment() == Qt::AlignCenter);
}

TEST_CASE("the shares of the dimensions sum to 100 % whatever the weights", "[stages]") {
    StagesHome h;
    for (auto* weight : h.dialog.findChildren<QDoubleSpinBox*>()) {
        if (weight->accessibleName().startsWith(q("Weight of "))) weight->setValue(10);
    }
    int sum = 0;
    int shares = 0;
    for (const QLabel* label : h.dialog.findChildren<QLabel*>()) {
        if (!label->text().endsWith(q(" %"))) continue;
        sum += label->text().section(QLatin1Char(' '), 0, 0).toInt();
        ++shares;
    }
    CHECK(shares >= kDimensionCount);
    CHECK(sum == 100);
}
