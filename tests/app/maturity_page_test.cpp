// The maturity page, driven by keys as a person would.
#include "app/dialogs/ask.h"
#include "app/drawing/progression_chart.h"
#include "app/drawing/typography.h"
#include "app/models/readiness_edits.h"
#include "app/pages/maturity/maturity_page.h"
#include "app/views/editors/date_field.h"
#include "app/views/maturity/chart_host.h"
#include "app/views/maturity/multiples_view.h"
#include "app/views/maturity/progression_view.h"
#include "app/views/maturity/radar_view.h"
#include "app/views/maturity/stage_stack_view.h"
#include "app/views/maturity/stage_table.h"
#include "app/views/maturity/targets_panel.h"
#include "app/views/maturity/year_slider.h"
#include "app/widgets/chart_card.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/style.h"
#include "app/window/chrome/presentation.h"
#include "core/domain/values/date_words.h"
#include "core/exchange/sample_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QApplication>
#include <QPointer>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFontMetrics>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

using namespace stagepath;
using test::q;

namespace {

/// The page over the sample (or nothing) in its own workspace.
struct Maturity {
    explicit Maturity(bool sample = true) {
        installFonts();
        if (sample) workspace->edit(q("Sample"), [](Editor& editor) { writeSample(editor); });
        page = std::make_unique<MaturityPage>(*workspace);
        page->resize(1224, 844);
        page->show();
    }
    SegmentedControl* modes() const { return qobject_cast<SegmentedControl*>(page->headerTools()[1]); }
    MultiplesView* multiples() const { return page->findChild<MultiplesView*>(); }
    /// The panel of targets, opened by its button.
    TargetsPanel* openTargets() const {
        QTest::mouseClick(page->findChild<QPushButton*>(q("targets")), Qt::LeftButton);
        auto* panel = qobject_cast<TargetsPanel*>(QApplication::activePopupWidget());
        REQUIRE(panel);
        return panel;
    }
    QList<Target> targets() const {
        QList<Target> rows = workspace->portfolio().targets().rows();
        std::sort(rows.begin(), rows.end(), [](const Target& a, const Target& b) { return a.date < b.date; });
        return rows;
    }
    YearSlider* slider() const { return page->findChild<YearSlider*>(); }
    /// The sentence about the date the slider stands at.
    QString sentence() const {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->text().contains(q(": readiness")) || label->text().contains(q(": not assessed"))) return label->text();
        }
        return {};
    }

    test::TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(q("state"));
        return e;
    }();
    std::unique_ptr<Workspace> workspace = Workspace::create(dir.path(q("w.stagepath")), q("Northwind Bank"), environment);
    std::unique_ptr<MaturityPage> page;
};

}  // namespace

TEST_CASE("the year slider moves by quarters and says where the enterprise stands", "[maturity]") {
    Maturity m;
    CHECK(m.slider()->date() == QDate(2028, 12, 31));
    CHECK(m.sentence() == q("31 December 2028: readiness 75, stage 3, projected"));
    QTest::keyClick(m.slider(), Qt::Key_Left);
    CHECK(m.slider()->date() == QDate(2028, 9, 30));
    QTest::keyClick(m.slider(), Qt::Key_Home);
    CHECK(m.slider()->date() == QDate(2025, 3, 31));
    CHECK(m.sentence() == q("31 March 2025: readiness 10, stage 0"));
    QTest::keyClick(m.slider(), Qt::Key_End);
    CHECK(m.sentence() == q("31 December 2029: readiness 91, stage 3, projected"));
}

TEST_CASE("with many units the slider stays in sight and the cards stay low", "[maturity]") {
    Maturity m;
    m.workspace->edit(q("Units"), [](Editor& editor) {
        for (int i = 0; i < 36; ++i) {
            BusinessUnit unit;
            unit.name = q("Unit %1").arg(i);
            editor.insert(unit);
        }
    });
    m.modes()->setCurrentIndex(1);
    QCoreApplication::processEvents();
    REQUIRE(m.multiples()->multiples().size() == 42);
    CHECK(m.multiples()->height() > 1500);
    CHECK(m.slider()->visibleRegion().boundingRect() == m.slider()->rect());
    CHECK(m.page->stackCard()->height() < 420);
}

TEST_CASE("long names of units take no room from the charts beside", "[maturity]") {
    Maturity m;
    m.workspace->edit(q("Units"), [](Editor& editor) {
        for (int i = 0; i < 5; ++i) {
            BusinessUnit unit;
            unit.name = q("Federal Office for the Administration of Very Long Names of Business Units, Branch %1").arg(i);
            editor.insert(unit);
        }
    });
    m.modes()->setCurrentIndex(1);
    QTest::qWait(1);
    CHECK(m.multiples()->width() <= m.multiples()->parentWidget()->width());
    const QList<ChartHost*> charts = m.multiples()->findChildren<ChartHost*>();
    REQUIRE(charts.size() == 11);
    for (const ChartHost* chart : charts) {
        CHECK(std::abs(chart->width() - charts.constFirst()->width()) <= 1);
        CHECK(chart->mapTo(m.multiples(), QPoint(chart->width(), 0)).x() <= m.multiples()->width());
    }
}

TEST_CASE("the page says of what weight its figures are", "[maturity]") {
    Maturity m(false);
    m.workspace->edit(q("Round"), [](Editor& editor) {
        Assessment round;
        round.date = QDate(2026, 11, 10);
        round.mode = AssessmentMode::Light;
        AssessmentAnswer answer;
        answer.assessment = editor.insert(round);
        answer.criterion = q("DR1");
        answer.level = 3;
        editor.insert(answer);
    });
    CHECK(m.page->subtitle().contains(q("indicative")));
    CHECK(m.page->subtitle().contains(q("blocked: 8 % answered")));
}

TEST_CASE("units have their own progression", "[maturity]") {
    Maturity m;
    auto* subject = qobject_cast<ChoiceButton*>(m.page->headerTools().constFirst());
    REQUIRE(subject);
    subject->setCurrentIndex(1);
    CHECK(m.page->subtitle() == q("Retail Banking"));
    CHECK(m.sentence() == q("31 December 2028: readiness 70, stage 2, projected"));
}

TEST_CASE("the maturity shown follows an edit and its undo", "[maturity]") {
    Maturity m;
    const QString before = m.sentence();
    m.workspace->edit(q("Delay"), [](Editor& editor) {
        for (Initiative row : editor.portfolio().initiatives()) {
            row.finish = row.finish.addYears(3);
            editor.update(row);
        }
    });
    CHECK(m.sentence() == q("31 December 2028: readiness 35, stage 1, projected"));
    m.workspace->undo();
    CHECK(m.sentence() == before);
}

TEST_CASE("the chart is exported as a picture", "[maturity]") {
    Maturity m;
    auto* button = qobject_cast<QPushButton*>(m.page->headerTools().constLast());
    REQUIRE(button);
    const QString png = m.dir.path(q("maturity.png"));
    setNextAnswer(png);
    button->click();
    CHECK_FALSE(QImage(png).isNull());
    setNextAnswer(m.dir.path(q("maturity.svg")));
    button->click();
    QFile svg(m.dir.path(q("maturity.svg")));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(svg.readAll().contains("Standardization"));
}

TEST_CASE("an exported chart and the small ones say whose they are, what their lines are and that they are indicative", "[maturity]") {
    Maturity m(false);
    m.workspace->edit(q("Round"), [](Editor& editor) {
        editor.setSetting(q("organisation"), q("\"Alder\""));
        Assessment round;
        round.date = QDate(2026, 11, 10);
        round.mode = AssessmentMode::Light;
        AssessmentAnswer answer;
        answer.assessment = editor.insert(round);
        answer.criterion = q("DR1");
        answer.level = 3;
        editor.insert(answer);
    });
    const QString file = m.dir.path(q("light.svg"));
    setNextAnswer(file);
    qobject_cast<QPushButton*>(m.page->headerTools().constLast())->click();
    QFile svg(file);
    REQUIRE(svg.open(QIODevice::ReadOnly));
    const QByteArray picture = svg.readAll();
    CHECK(picture.contains("Alder (indicative"));
    for (const char* word : {">Actual<", ">Projected<", ">Target<"}) {
        INFO(word);
        CHECK(QByteArray(picture).replace(" ", "").replace("\n", "").contains(word));
    }
    m.modes()->setCurrentIndex(1);
    QStringList figures;
    for (const QLabel* label : m.multiples()->findChildren<QLabel*>()) figures.append(label->text());
    CHECK(figures.filter(q("(indicative)")).size() == 1);
}

TEST_CASE("without an assessment the page says what it waits for", "[maturity]") {
    Maturity m(false);
    auto* empty = m.page->findChild<EmptyState*>();
    REQUIRE(empty);
    CHECK(empty->isVisible());
    m.workspace->edit(q("Sample"), [](Editor& editor) { writeSample(editor); });
    CHECK_FALSE(empty->isVisible());
}

TEST_CASE("a plan over use cases that nobody assessed is shown from what it brings", "[maturity][unassessed]") {
    Maturity m(false);
    auto* empty = m.page->findChild<EmptyState*>();
    m.workspace->edit(q("Plan"), [](Editor& editor) {
        UseCase u;
        u.name = q("Triage");
        const UseCaseId id = editor.insert(u);
        Initiative i;
        i.name = q("Data readiness to level 1");
        i.start = QDate(2026, 12, 1);
        i.finish = QDate(2027, 3, 26);
        Outcome o;
        o.initiative = editor.insert(i);
        o.subject = Subject::of(id);
        o.dimension = Dimension::Data;
        o.level = 1;
        editor.insert(o);
    });
    CHECK_FALSE(empty->isVisible());
    CHECK(m.page->findChild<StageStackView*>()->isVisible());
}

TEST_CASE("with a plan but no assessment the chart says what its line begins with and leads there", "[maturity][unassessed]") {
    Maturity m(false);
    UseCaseId useCase;
    m.workspace->edit(q("Plan"), [&](Editor& e) {
        UseCase u;
        u.name = q("Voice bot");
        useCase = e.insert(u);
        Initiative i;
        i.name = q("Build");
        i.start = QDate(2027, 1, 4);
        i.finish = QDate(2027, 3, 26);
        const InitiativeId initiative = e.insert(i);
        Outcome o;
        o.initiative = initiative;
        o.subject = Subject::of(useCase);
        o.dimension = Dimension::Data;
        o.level = 2;
        e.insert(o);
    });
    auto* sentence = m.page->findChild<QLabel*>(q("unassessed"));
    REQUIRE(sentence);
    REQUIRE(sentence->isVisible());
    CHECK(sentence->text() == q("The line begins with a first assessment."));
    PageFilter asked;
    QObject::connect(m.page.get(), &Page::pageRequested, sentence, [&](const PageFilter& filter) { asked = filter; });
    QTest::mouseClick(m.page->findChild<QPushButton*>(q("assess")), Qt::LeftButton);
    CHECK(asked.pages == QStringList{q("readiness")});
    CHECK(asked.subject.isEnterprise());
    // Many charts at once take its place, and with a line it is not needed.
    m.modes()->setCurrentIndex(1);
    CHECK_FALSE(sentence->isVisible());
    Maturity assessed;
    CHECK_FALSE(assessed.page->findChild<QLabel*>(q("unassessed"))->isVisible());
}

TEST_CASE("per unit and per dimension are small charts on one scale", "[maturity]") {
    Maturity m;
    CHECK_FALSE(m.multiples()->isVisible());
    auto* perUnit = m.modes()->findChildren<QPushButton*>()[1];
    QTest::mouseClick(perUnit, Qt::LeftButton);
    REQUIRE(m.multiples()->isVisible());
    REQUIRE(m.multiples()->multiples().size() == 6);  // the enterprise and five units
    const Multiple& first = m.multiples()->multiples().constFirst();
    for (const Multiple& one : m.multiples()->multiples()) {
        CHECK(one.data.from == first.data.from);
        CHECK(one.data.until == first.data.until);
    }
    QTest::mouseClick(m.modes()->findChildren<QPushButton*>()[2], Qt::LeftButton);
    REQUIRE(m.multiples()->multiples().size() == 6);
    const Progression& data = m.multiples()->multiples().constFirst().data;
    CHECK(data.actual.constLast().readiness == 50);      // data stands at level 2
    CHECK(data.projected.constLast().readiness == 100);  // and reaches 4
    CHECK(data.target.constLast().readiness == 100);
    QTest::mouseClick(m.modes()->findChildren<QPushButton*>()[0], Qt::LeftButton);
    CHECK_FALSE(m.multiples()->isVisible());
}

TEST_CASE("the stack counts the subject's use cases and the radar follows the slider", "[maturity]") {
    Maturity m;
    auto* stack = m.page->findChild<StageStackView*>();
    REQUIRE(stack);
    CHECK(stack->stack().total == 24);
    CHECK(stack->stack().steps.constLast().counts == std::array{2, 2, 8, 9, 1});
    CHECK(stack->stack().steps.constLast().notAssessed == 2);
    CHECK(stack->accessibleDescription().contains(q("Not assessed: 2")));
    auto* radar = m.page->findChild<RadarView*>();
    REQUIRE(radar->lines().size() == 2);
    CHECK(radar->lines()[0].levels == std::array<double, 6>{2, 2, 1, 1, 1, 1});
    CHECK(radar->lines()[1].name == q("End of 2028, projected"));
    CHECK(radar->lines()[1].levels == std::array<double, 6>{3, 3, 3, 3, 3, 3});
    QTest::keyClick(m.slider(), Qt::Key_Home);
    CHECK(radar->lines()[1].name == q("End of Q1 2025"));
    qobject_cast<ChoiceButton*>(m.page->headerTools().constFirst())->setCurrentIndex(1);
    CHECK(stack->stack().total == 6);
}

TEST_CASE("a target is added changed and removed in one undo step each", "[maturity]") {
    Maturity m;
    REQUIRE(m.targets().size() == 3);
    const QList<Target> before = m.targets();
    TargetsPanel* panel = m.openTargets();
    CHECK(panel->findChildren<DateField*>().size() == 3);
    QTest::mouseClick(panel->findChild<QPushButton*>(q("addTarget")), Qt::LeftButton);
    CHECK(m.targets().size() == 4);
    QTest::qWait(1);
    CHECK(panel->findChildren<DateField*>().size() == 4);
    m.workspace->undo();
    QTest::qWait(1);
    CHECK(m.targets() == before);

    auto* stage = panel->findChildren<QComboBox*>().constFirst();
    stage->setFocus();
    QTest::keyClick(stage, Qt::Key_Down);
    CHECK(m.targets().constFirst().stage == before.constFirst().stage + 1);
    m.workspace->undo();
    CHECK(m.targets() == before);
    QTest::qWait(1);

    auto* date = panel->findChildren<DateField*>().constFirst();
    date->setFocus();
    date->line()->selectAll();
    QTest::keyClicks(date->line(), before.constFirst().date.addYears(-1).toString(Qt::ISODate));
    CHECK(m.targets() == before);  // until it is committed
    QTest::keyClick(date->line(), Qt::Key_Return);
    CHECK(m.targets().constFirst().date.year() == before.constFirst().date.year() - 1);
    m.workspace->undo();
    CHECK(m.targets() == before);
    QTest::qWait(1);

    for (auto* button : panel->findChildren<QPushButton*>()) {
        if (button->accessibleName() != q("Remove the target of stage 2")) continue;
        QTest::mouseClick(button, Qt::LeftButton);
        break;
    }
    CHECK(m.targets().size() == 2);
    m.workspace->undo();
    CHECK(m.targets() == before);
    QTest::keyClick(panel, Qt::Key_Escape);
    CHECK_FALSE(QApplication::activePopupWidget());
}

TEST_CASE("a date of a target counts when the panel is closed, and one that is refused keeps it open", "[maturity]") {
    Maturity m;
    const QPointer<TargetsPanel> panel = m.openTargets();
    const Target before = m.targets()[1];
    auto* date = panel->findChildren<DateField*>()[1];
    date->line()->setFocus();
    const auto type = [&](const QString& text) {
        date->line()->selectAll();
        QTest::keyClicks(date->line(), text);
    };
    const auto clickBeside = [&] { QTest::mouseClick(panel, Qt::LeftButton, {}, QPoint(-20, -20)); };
    type(q("next summer"));
    clickBeside();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(date->problem().contains(q("next summer")));
    CHECK(m.targets()[1] == before);
    SECTION("Esc takes the date back first, and closes then") {
        QTest::keyClick(panel, Qt::Key_Escape);
        CHECK(panel->isVisible());
        CHECK(date->date() == before.date);
        QTest::keyClick(panel, Qt::Key_Escape);
        CHECK_FALSE(QApplication::activePopupWidget());
        CHECK(m.targets()[1] == before);
    }
    SECTION("one that can be read is saved") {
        type(q("30 Nov 2028"));
        clickBeside();
        CHECK_FALSE(QApplication::activePopupWidget());
        CHECK(m.workspace->portfolio().find(before.id)->date == QDate(2028, 11, 30));
        m.workspace->undo();
        CHECK(m.targets()[1] == before);
    }
}

TEST_CASE("a press on the stage beside a date that was just typed opens the stages", "[maturity]") {
    Maturity m;
    TargetsPanel* panel = m.openTargets();
    const Target before = m.targets().constFirst();
    auto* date = panel->findChildren<DateField*>().constFirst();
    const QPointer<QComboBox> stage = panel->findChildren<QComboBox*>().constFirst();
    date->line()->setFocus();
    date->line()->selectAll();
    QTest::keyClicks(date->line(), q("15.3.2027"));
    stage->setFocus(Qt::MouseFocusReason);  // as the press begins
    QTest::qWait(1);
    CHECK(m.workspace->portfolio().find(before.id)->date == QDate(2027, 3, 15));
    REQUIRE(stage);
    REQUIRE(stage->isVisible());
    // The stage that is chosen then goes with the date that was typed before.
    QTest::keyClick(stage, Qt::Key_Down);
    CHECK(m.workspace->portfolio().find(before.id)->stage == before.stage + 1);
    CHECK(m.workspace->portfolio().find(before.id)->date == QDate(2027, 3, 15));
    panel->close();
}

TEST_CASE("targets are shown in the order of their dates, also when a date changes", "[maturity]") {
    Maturity m;
    TargetsPanel* panel = m.openTargets();
    auto* first = panel->findChildren<DateField*>().constFirst();
    const QDate last = m.targets().constLast().date.addYears(1);
    first->line()->setFocus();
    first->line()->selectAll();
    QTest::keyClicks(first->line(), last.toString(Qt::ISODate));
    QTest::keyClick(first->line(), Qt::Key_Return);
    QTest::qWait(1);
    CHECK(m.targets().constLast().date == last);
    for (const DateField* other : panel->findChildren<DateField*>()) {
        if (other != first) CHECK(first->mapTo(panel, QPoint()).y() > other->mapTo(panel, QPoint()).y());
    }
    panel->close();
}

TEST_CASE("targets open inside the screen and stay there when they become more", "[maturity]") {
    Maturity m;
    const QRect room = QApplication::primaryScreen()->availableGeometry();
    const int x = GENERATE(0, 1);  // at the left and at the right edge
    QWidget anchor(nullptr, Qt::FramelessWindowHint);
    anchor.setGeometry(x == 0 ? room.left() : room.right() - 60, room.bottom() - 24, 60, 24);
    anchor.show();
    auto* panel = new TargetsPanel(*m.workspace, Subject::enterprise(), m.page.get());
    panel->popUp(&anchor);
    CHECK(room.contains(panel->geometry()));
    const int before = panel->height();
    QTest::mouseClick(panel->findChild<QPushButton*>(q("addTarget")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return panel->height() > before; }));
    CHECK(room.contains(panel->geometry()));
    panel->close();
}

TEST_CASE("targets open inside the window they belong to where it has room for them", "[maturity]") {
    Maturity m;
    QWidget window(nullptr, Qt::FramelessWindowHint);
    window.setGeometry(20, 20, 560, 420);
    QWidget anchor(&window);
    anchor.setGeometry(440, 390, 80, 24);
    window.show();
    auto* panel = new TargetsPanel(*m.workspace, Subject::of(m.workspace->portfolio().useCases().rows().constFirst().id), m.page.get());
    panel->popUp(&anchor);
    CHECK(window.frameGeometry().contains(panel->geometry()));
    panel->close();
}

TEST_CASE("a round of today is one row of the table of the progression", "[maturity]") {
    Maturity m;
    const QDate today = m.workspace->environment().today();
    const AssessmentId round = beginRound(*m.workspace, Subject::enterprise(), AssessmentMode::Direct, today, {});
    for (const Dimension d : kDimensions) setDirectly(*m.workspace, Subject::enterprise(), round, d, 2, q("Seen"));
    REQUIRE(progressionOf(m.workspace->portfolio(), Subject::enterprise(), today).actual.constLast().readiness == 50);
    ChartCard* card = m.page->progressionCard();
    card->setShowsTable(true);
    int rows = 0;
    for (int row = 0; row < card->table()->rowCount(); ++row) {
        rows += card->table()->item(row, 0)->text() == shownDate(today) && card->table()->item(row, 1)->text() == q("Actual") ? 1 : 0;
    }
    CHECK(rows == 1);
}

TEST_CASE("every chart is shown as a table and copied as one", "[maturity]") {
    Maturity m;
    for (ChartCard* card : {m.page->progressionCard(), m.page->stackCard(), m.page->radarCard()}) {
        INFO(card->accessibleName().toStdString());
        card->setShowsTable(true);
        CHECK(card->table()->isVisible());
        CHECK(card->table()->rowCount() >= 6);
        CHECK_FALSE(card->table()->item(0, 0)->text().isEmpty());
        card->setShowsTable(false);
        CHECK_FALSE(card->table()->isVisible());
        QAction* copy = nullptr;
        for (QAction* action : card->findChildren<QAction*>()) {
            if (action->text() == q("Copy table")) copy = action;
        }
        REQUIRE(copy);
        copy->trigger();
        CHECK(QApplication::clipboard()->text().count(QLatin1Char('\t')) >= 6);
    }
    m.page->radarCard()->setShowsTable(true);
    QTest::qWait(1);
    // Heads stand whole, wrapped where they have to be, and the last column lies in the card.
    QTableWidget& table = *m.page->radarCard()->table();
    const QFontMetrics metrics(textFont(TextStyle::Small));
    int width = 0;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QRect room(0, 0, table.columnWidth(column) - 16, 400);
        const QRect words = metrics.boundingRect(room, Qt::TextWordWrap, table.horizontalHeaderItem(column)->text());
        CHECK(words.width() <= room.width());
        CHECK(words.height() < table.horizontalHeader()->height());
        width += table.columnWidth(column);
    }
    CHECK(width <= table.viewport()->width());
    CHECK(m.page->radarCard()->table()->item(0, 1)->text() == q("2"));
    CHECK(m.page->radarCard()->table()->item(0, 2)->text() == q("3"));
}

TEST_CASE("the use cases per stage as a table are in sight to the last stage, under brief heads where whole ones have no room", "[maturity]") {
    Maturity m;
    QTableWidget& table = *m.page->stackCard()->table();
    m.page->stackCard()->setShowsTable(true);
    // The page in a window of 1100 by 700, with the rail whole or folded, and of 1440 by 900.
    for (const QSize size : {QSize(884, 600), QSize(1044, 600), QSize(1224, 800)}) {
        m.page->resize(size);
        QTest::qWait(1);
        INFO(size.width());
        CHECK(table.horizontalScrollBar()->maximum() == 0);
        const int last = table.columnCount() - 1;
        CHECK(table.columnViewportPosition(last) + table.columnWidth(last) <= table.viewport()->width());
        for (int column = 0; column < table.columnCount(); ++column) {
            const QTableWidgetItem* head = table.horizontalHeaderItem(column);
            CHECK(QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(head->text().section(QLatin1Char(' '), -1)) <= table.columnWidth(column) - 16);
            CHECK_FALSE(head->toolTip().isEmpty());
        }
        CHECK(table.horizontalHeaderItem(last)->text().endsWith(q("4")));
        CHECK(table.horizontalHeaderItem(last)->toolTip() == q("Stage 4"));
        CHECK(table.horizontalHeaderItem(last)->data(Qt::AccessibleTextRole).toString() == q("Stage 4"));
    }
}

TEST_CASE("where two scroll bars meet there is the ground of both, in every theme", "[style]") {
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        QTableWidget table(40, 40);
        table.setFrameShape(QFrame::NoFrame);
        table.resize(300, 200);
        table.show();
        QTest::qWait(1);
        REQUIRE(table.horizontalScrollBar()->isVisible());
        REQUIRE(table.verticalScrollBar()->isVisible());
        const QImage shown = table.grab().toImage();
        CHECK(shown.pixelColor(table.width() - 3, table.height() - 3) == table.verticalScrollBar()->palette().color(QPalette::Base));
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST_CASE("the menu of a chart exports that chart of that subject", "[maturity]") {
    Maturity m;
    for (ChartCard* card : {m.page->stackCard(), m.page->radarCard()}) {
        const QString svg = m.dir.path(card == m.page->stackCard() ? q("stages.svg") : q("radar.svg"));
        setNextAnswer(svg);
        for (QAction* action : card->findChildren<QAction*>()) {
            if (action->text() == q("Export chart…")) action->trigger();
        }
        QCoreApplication::processEvents();  // it asks behind its menu
        QFile file(svg);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().contains(card == m.page->stackCard() ? "Stage 3" : "Ownership"));
    }
}

TEST_CASE("right to left time runs from the right", "[maturity]") {
    installFonts();
    ProgressionChart chart;
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.resize(900, 300);
    Progression data;
    data.from = QDate(2025, 1, 1);
    data.today = QDate(2026, 11, 16);
    data.until = QDate(2029, 12, 31);
    chart.show(data, Theme::light());
    CHECK(chart.xOf(data.from) > chart.xOf(data.today));
    CHECK(chart.xOf(data.today) > chart.xOf(data.until));
}

TEST_CASE("the words at the moments when stages are earned never lie on each other in a chart of any width", "[maturity]") {
    installFonts();
    Progression data;
    data.from = QDate(2025, 1, 1);
    data.today = QDate(2026, 11, 16);
    data.until = QDate(2029, 12, 31);
    data.moments = {{QDate(2027, 9, 1), 2, 55}, {QDate(2028, 3, 1), 3, 75}, {QDate(2028, 9, 1), 4, 92}};
    int worded = 0;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (int width = 240; width <= 1200; width += 20) {
            ProgressionChart chart;
            chart.setLayoutDirection(direction);
            chart.resize(width, 200);
            chart.show(data, Theme::light());
            const QList<MomentLabel> labels = chart.momentLabels();
            REQUIRE(labels.size() == data.moments.size());
            for (qsizetype i = 0; i < labels.size(); ++i) {
                worded += labels[i].box.isNull() ? 0 : 1;
                for (qsizetype k = 0; k < i; ++k) CHECK_FALSE(labels[i].box.intersects(labels[k].box));
            }
        }
    }
    CHECK(worded > 150);
}

TEST_CASE("the words at a stage that is earned in four weeks stand at one side of the today line, however soon time ends", "[maturity]") {
    installFonts();
    Progression data;
    data.from = QDate(2025, 1, 1);
    data.today = QDate(2026, 11, 16);
    data.assessed = true;
    data.actual = {{QDate(2025, 6, 30), 20}, {data.today, 40}};
    data.moments = {{data.today.addDays(28), 2, 52}};
    for (const QDate until : {QDate(2027, 3, 31), QDate(2027, 12, 31), QDate(2029, 12, 31), QDate(2036, 12, 31)}) {
        data.until = until;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (int width = 300; width <= 1400; width += 20) {
                INFO(until.year() << " " << width << " " << direction);
                ProgressionChart chart;
                chart.setLayoutDirection(direction);
                chart.resize(width, 240);
                chart.show(data, Theme::light());
                const QRectF box = chart.momentLabels().constFirst().box;
                const double today = chart.xOf(data.today);
                if (width >= 900) REQUIRE_FALSE(box.isNull());
                if (!box.isNull()) CHECK((box.left() > today + 2 || box.right() < today - 2));
            }
        }
    }
}

TEST_CASE("the chart says which stage the plan does not reach, in a chart of any width clear of other words", "[maturity]") {
    installFonts();
    Progression data;
    data.from = QDate(2025, 1, 1);
    data.today = QDate(2026, 11, 16);
    data.until = QDate(2029, 12, 31);
    data.assessed = true;
    data.actual = {{data.today, 40, 1}};
    data.moments = {{QDate(2027, 9, 1), 2, 55}, {QDate(2028, 3, 1), 3, 75}};
    data.target = {{QDate(2029, 12, 31), 100}};
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (int width = 700; width <= 1200; width += 20) {
            ProgressionChart chart;
            chart.setLayoutDirection(direction);
            chart.resize(width, 260);
            chart.show(data, Theme::light());
            const MomentLabel label = chart.unreachedLabel();
            CHECK(label.text == q("Stage 4 is not reached by this plan"));
            CHECK_FALSE(label.box.isNull());
            for (const MomentLabel& moment : chart.momentLabels()) CHECK_FALSE(moment.box.intersects(label.box));
        }
    }
    data.moments.append({QDate(2028, 9, 1), 4, 92});
    ProgressionChart chart;
    chart.resize(900, 260);
    chart.show(data, Theme::light());
    CHECK(chart.unreachedLabel().text.isEmpty());
}

TEST_CASE("the sentence beside the slider keeps clear of its handle at the end", "[maturity]") {
    Maturity m;
    QTest::qWait(1);
    QTest::keyClick(m.slider(), Qt::Key_End);
    const auto labels = m.page->findChild<ProgressionView*>()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(labels.size() == 1);
    CHECK(labels.constFirst()->x() >= m.slider()->geometry().right() + 8);
    CHECK(labels.constFirst()->heightForWidth(labels.constFirst()->width()) <= labels.constFirst()->height() + 1);
}

TEST_CASE("presented the page has all of its years and as much in sight as fits", "[maturity][present]") {
    Maturity m;
    for (const QSize size : {QSize(1440, 900), QSize(1920, 1080)}) {
        QWidget host;
        host.resize(size);
        Presentation presentation(&host);
        presentation.setGeometry(host.rect());
        host.show();
        presentation.showPage(m.page.get());
        QTest::qWait(1);  // the layout follows
        INFO(size.width() << " wide at " << presentation.magnification());
        CHECK(presentation.magnification() >= 1.2);
        auto* table = m.page->findChild<StageTable*>();
        CHECK(table->visibleRegion().boundingRect().width() == table->width());
        const bool isAllThere = m.page->presentedHeight() <= m.page->height();
        CHECK((isAllThere || presentation.magnification() == 1.2));
        presentation.takePage();
        m.page->setParent(nullptr);
    }
}
