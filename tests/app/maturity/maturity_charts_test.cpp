// The charts of the maturity page are shown as tables, copied and exported.
#include "app/dialogs/ask.h"
#include "app/drawing/typography.h"
#include "app/models/readiness_edits.h"
#include "app/views/maturity/multiples_view.h"
#include "app/views/maturity/radar_view.h"
#include "app/views/maturity/stage_stack_view.h"
#include "app/widgets/chart_card.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/style.h"
#include "core/domain/values/date_words.h"
#include "tests/app/maturity/maturity_home.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFontMetrics>
#include <QFrame>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTableWidgetItem>
#include <QTest>

#include <array>

using namespace stagepath;
using test::Maturity;
using test::q;

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
