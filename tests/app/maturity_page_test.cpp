// The maturity page, driven by keys as a person would.
#include "app/dialogs/ask.h"
#include "app/drawing/progression_chart.h"
#include "app/drawing/typography.h"
#include "app/pages/maturity_page.h"
#include "app/views/maturity/year_slider.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "core/exchange/sample_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QFile>
#include <QImage>
#include <QLabel>
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
    CHECK(m.sentence() == q("31 December 2028: readiness 75, stage 3"));
    QTest::keyClick(m.slider(), Qt::Key_Left);
    CHECK(m.slider()->date() == QDate(2028, 9, 30));
    QTest::keyClick(m.slider(), Qt::Key_Home);
    CHECK(m.slider()->date() == QDate(2025, 3, 31));
    CHECK(m.sentence() == q("31 March 2025: readiness 10, stage 0"));
    QTest::keyClick(m.slider(), Qt::Key_End);
    CHECK(m.sentence() == q("31 December 2029: readiness 91, stage 3"));
}

TEST_CASE("units have their own progression", "[maturity]") {
    Maturity m;
    auto* subject = qobject_cast<ChoiceButton*>(m.page->headerTools().constFirst());
    REQUIRE(subject);
    subject->setCurrentIndex(1);
    CHECK(m.page->subtitle() == q("Retail Banking"));
    CHECK(m.sentence() == q("31 December 2028: readiness 70, stage 2"));
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
    CHECK(m.sentence() == q("31 December 2028: readiness 35, stage 1"));
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

TEST_CASE("without an assessment the page says what it waits for", "[maturity]") {
    Maturity m(false);
    auto* empty = m.page->findChild<EmptyState*>();
    REQUIRE(empty);
    CHECK(empty->isVisible());
    m.workspace->edit(q("Sample"), [](Editor& editor) { writeSample(editor); });
    CHECK_FALSE(empty->isVisible());
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
