// The maturity page says where the enterprise stands, driven by keys as a person would.
#include "app/views/maturity/chart_host.h"
#include "app/views/maturity/progression_view.h"
#include "app/views/maturity/radar_view.h"
#include "app/views/maturity/stage_stack_view.h"
#include "app/views/maturity/stage_table.h"
#include "app/widgets/chart_card.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/empty_state.h"
#include "app/window/chrome/presentation.h"
#include "core/exchange/sample_reader.h"
#include "tests/app/maturity/maturity_home.h"
#include "tests/app/window_home.h"

#include <QGraphicsView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <cstdlib>

using namespace stagepath;
using test::Maturity;
using test::q;

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

TEST_CASE("who comes to the page moves the date with the arrows at once", "[maturity][keys]") {
    test::WindowHome home;
    home.openSample();
    MaturityPage& page = home.page<MaturityPage>();
    const auto* slider = page.findChild<YearSlider*>();
    REQUIRE(slider);
    REQUIRE(slider->hasFocus());
    const QDate before = slider->date();
    home.press(Qt::Key_Left);
    CHECK(slider->date() == before.addDays(1).addMonths(-3).addDays(-1));
    // Presented, too.
    home.run("present");
    QTest::qWait(1);
    QTest::keyClick(home.window->workspaceView()->presentation()->findChild<QGraphicsView*>(), Qt::Key_Right);
    CHECK(slider->date() == before);
    QTest::keyClick(home.window->workspaceView()->presentation()->findChild<QGraphicsView*>(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    REQUIRE_FALSE(home.window->workspaceView()->isPresenting());
    // As a table it is read; the page on which nothing is assessed begins with its button.
    page.progressionCard()->setShowsTable(true);
    CHECK(page.focusProxy() == page.progressionCard()->table());
    page.progressionCard()->setShowsTable(false);
    CHECK(page.focusProxy() == slider);
    Maturity unassessed(false);
    CHECK(unassessed.page->focusProxy() == unassessed.page->findChild<EmptyState*>());
}

TEST_CASE("F6 goes from the progression to the stages, the radar, the table and round again", "[maturity][keys]") {
    test::WindowHome home;
    home.openSample();
    MaturityPage& page = home.page<MaturityPage>();
    const QList<QWidget*> panes{page.findChild<YearSlider*>(), page.findChild<StageStackView*>(), page.findChild<RadarView*>(), page.findChild<StageTable*>()};
    for (int i = 0; i < 8; ++i) {
        INFO(i);
        CHECK(panes[i % 4]->hasFocus());
        page.focusNextPane();
    }
    page.radarCard()->setShowsTable(true);
    page.focusNextPane();
    page.focusNextPane();
    CHECK(page.radarCard()->table()->hasFocus());
}
