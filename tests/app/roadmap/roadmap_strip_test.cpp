// The strip under the roadmap shows whom the selected bar raises, and says so.
#include "tests/app/roadmap/roadmap_home.h"

#include "app/drawing/timeline/maturity_strip.h"
#include "app/drawing/timeline/strip_marks.h"

#include <QLineF>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

const char* const kStripRollOut = "Service chatbot: staff, then customers";

struct StripHome : Roadmap {
    using Roadmap::Roadmap;
    QString subject() const { return view->subjectButton()->text(); }
    QString described() const { return view->subjectButton()->accessibleDescription(); }
    QToolButton& back() const {
        auto* found = view->findChild<QToolButton*>(q("chosenSubject"));
        REQUIRE(found);
        return *found;
    }
    QImage picture() const {
        const QImage whole = view->grab().toImage();
        return whole.copy(180, whole.height() - static_cast<int>(view->layoutOf().metrics.stripHeight) + 4, whole.width() - 180, 116);
    }
};

/// As after an import and a draft: what is planned raises one use case, and nobody is assessed.
void planFor(Workspace& workspace, const char* name) {
    workspace.edit(q("Plan"), [name](Editor& editor) {
        UseCase useCase;
        useCase.name = q(name);
        const UseCaseId id = editor.insert(useCase);
        Initiative row;
        row.name = q("%1 goes live").arg(q(name));
        row.useCase = id;
        row.start = QDate(2027, 1, 4);
        row.finish = QDate(2027, 6, 25);
        Outcome outcome;
        outcome.initiative = editor.insert(row);
        outcome.subject = Subject::of(id);
        outcome.dimension = Dimension::Data;
        outcome.level = 3;
        editor.insert(outcome);
    });
}

}  // namespace

TEST_CASE("the strip follows a bar that leaves the chosen subject as it is and returns with the selection", "[roadmap][strip]") {
    StripHome r;
    CHECK(r.subject() == q("Enterprise readiness"));
    CHECK_FALSE(r.back().isVisible());
    const QPoint at = r.rect(kStripRollOut).center();
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, at);
    CHECK(r.subject() == q("Service chatbot"));
    CHECK(r.described().contains(q("“Enterprise”")));
    CHECK(r.back().isVisible());
    CHECK(r.back().accessibleName() == q("Back to Enterprise"));
    const QImage still = r.picture();
    r.drag(at, at + QPoint(120, 0));
    CHECK(r.picture() != still);
    CHECK(r.subject() == q("Service chatbot"));
    r.key(Qt::Key_Escape);
    r.drop(at + QPoint(120, 0));
    CHECK(r.subject() == q("Service chatbot"));
    r.view->clearSelection();
    CHECK(r.subject() == q("Enterprise readiness"));
    CHECK_FALSE(r.back().isVisible());
}

TEST_CASE("a bar that raises the chosen subject leaves the strip with it", "[roadmap][strip]") {
    StripHome r;
    r.view->select(r.id("Manager goals and adoption funding"));
    CHECK(r.subject() == q("Enterprise readiness"));
    CHECK_FALSE(r.back().isVisible());
    // Together with one that does not, too: the chosen subject moves.
    r.view->select(r.id(kStripRollOut), true);
    CHECK(r.subject() == q("Enterprise readiness"));
}

TEST_CASE("the way back to the chosen subject works by keyboard and holds until something else is selected", "[roadmap][strip]") {
    StripHome r;
    r.view->select(r.id(kStripRollOut));
    REQUIRE(r.back().isVisible());
    CHECK((r.back().focusPolicy() & Qt::TabFocus) != 0);
    QTest::keyClick(&r.back(), Qt::Key_Space);
    CHECK(r.subject() == q("Enterprise readiness"));
    CHECK_FALSE(r.back().isVisible());
    CHECK(r.view->selection() == QList<InitiativeId>{r.id(kStripRollOut)});
    r.view->select(r.id("Loan early warning, whole book"));
    CHECK(r.subject() == q("Loan early warning"));
}

TEST_CASE("after a move the strip still shows whom the bar raises", "[roadmap][strip]") {
    StripHome r;
    const QPoint at = r.rect(kStripRollOut).center();
    r.drag(at, at + QPoint(60, 0));
    r.drop(at + QPoint(60, 0));
    CHECK(r.subject() == q("Service chatbot"));
    r.workspace->undo();
    CHECK(r.subject() == q("Service chatbot"));
}

TEST_CASE("where nothing raises a chosen subject without an assessment the strip says what to do", "[roadmap][strip]") {
    StripHome r(false);
    planFor(*r.workspace, "Triage");
    CHECK(r.described() == q("The enterprise is not assessed and nothing planned raises it: select a bar to see whom it raises, or assess the enterprise on the page Readiness."));
    const QPoint at = r.rect("Triage goes live").center();
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, at);
    CHECK(r.subject() == q("Triage"));
    CHECK(r.described().contains(q("“Triage”")));
    const QImage still = r.picture();
    r.drag(at, at + QPoint(80, 0));
    CHECK(r.picture() != still);
    r.key(Qt::Key_Escape);
    r.drop(at + QPoint(80, 0));
    r.view->clearSelection();
    CHECK(r.described().startsWith(q("The enterprise is not assessed")));
}

TEST_CASE("a use case without an assessment has a line from today that says what it counts", "[roadmap][strip][unassessed]") {
    StripHome r(false);
    planFor(*r.workspace, "Triage");
    r.view->select(r.id("Triage goes live"));
    REQUIRE(r.subject() == q("Triage"));
    CHECK(r.described().contains(q("Not assessed: what is unknown counts as 0")));
    const Portfolio& p = r.portfolio();
    const MaturityStrip strip = buildMaturityStrip(p, nullptr, Subject::of(p.useCases().rows()[0].id), QDate(2026, 11, 16), QDate(2026, 1, 1), QDate(2027, 12, 31));
    CHECK(strip.assessed);
    CHECK(strip.note == q("Not assessed: what is unknown counts as 0"));
    REQUIRE(strip.plan.size() == 2);
    CHECK(strip.plan[0].date == QDate(2026, 11, 16));
    CHECK(strip.plan[0].readiness == 0);
    CHECK(strip.plan[1].readiness == Approx(15));
}

TEST_CASE("the strip of a use case without an assessment says that it begins with what it inherits", "[roadmap][strip][unassessed]") {
    /// The strip where the enterprise has level 2 in the first so many dimensions.
    const auto stripUnder = [](std::size_t known) {
        StripHome r(false);
        planFor(*r.workspace, "Triage");
        r.workspace->edit(q("Assess"), [known](Editor& editor) {
            Assessment round;
            round.subject = Subject::enterprise();
            round.date = QDate(2026, 1, 12);
            round.mode = AssessmentMode::Direct;
            const AssessmentId assessment = editor.insert(round);
            for (std::size_t d = 0; d < known; ++d) {
                AssessmentLevel level;
                level.assessment = assessment;
                level.dimension = kDimensions[d];
                level.level = 2;
                level.reason = q("seen");
                editor.insert(level);
            }
        });
        const Portfolio& p = r.portfolio();
        return buildMaturityStrip(p, nullptr, Subject::of(p.useCases().rows()[0].id), QDate(2026, 11, 16), QDate(2026, 1, 1), QDate(2027, 12, 31));
    };
    CHECK(stripUnder(1).note == q("Not assessed: shown is what it inherits, with 0 for what is unknown"));
    const MaturityStrip strip = stripUnder(kDimensionCount);
    CHECK(strip.note == q("Not assessed: shown is what it inherits"));
    REQUIRE_FALSE(strip.plan.isEmpty());
    CHECK(strip.plan[0].readiness == Approx(50));
}

TEST_CASE("a draft without targets that finds nothing says so and leads to a target", "[roadmap][draft][unassessed]") {
    StripHome r(false);
    QSignalSpy offered(r.page.get(), &Page::offered);
    r.workspace->edit(q("Whole"), [](Editor& editor) {
        UseCase useCase;
        useCase.name = q("Triage");
        const UseCaseId id = editor.insert(useCase);
        Assessment round;
        round.subject = Subject::of(id);
        round.date = QDate(2026, 1, 12);
        round.mode = AssessmentMode::Direct;
        const AssessmentId assessment = editor.insert(round);
        for (const Dimension d : kDimensions) {
            AssessmentLevel level;
            level.assessment = assessment;
            level.dimension = d;
            level.level = 4;
            level.reason = q("seen");
            editor.insert(level);
        }
    });
    r.page->startDraft();
    REQUIRE(QTest::qWaitFor([&] { return !offered.isEmpty(); }));
    CHECK(offered[0][0].toString().startsWith(q("No use case has a target")));
    CHECK(offered[0][1].toString() == q("Set a target"));
    CHECK(offered[0][2].value<PageFilter>().subject == Subject::of(r.portfolio().useCases().rows()[0].id));
}

TEST_CASE("the name of a stage stands nearer to its own mark than to any other, however far the time is zoomed out", "[roadmap][strip]") {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        StripHome r;
        r.page->setLayoutDirection(direction);
        r.page->resize(1232, 846);
        int named = 0;
        for (int step = 0; step < 6; ++step) {
            r.view->viewport()->grab();
            r.picture();
            const QList<StripMark> marks = r.view->stripMarks();
            for (const StripWords& words : r.view->stripWords()) {
                const auto away = [&](QPointF mark) {
                    return std::hypot(std::max({words.box.left() - mark.x(), 0.0, mark.x() - words.box.right()}), std::max({words.box.top() - mark.y(), 0.0, mark.y() - words.box.bottom()}));
                };
                const auto own = std::find_if(marks.cbegin(), marks.cend(), [&](const StripMark& m) { return m.date == words.date && m.stage == words.stage && m.target == words.target; });
                REQUIRE(own != marks.cend());
                if (words.target && !own->reached) continue;  // these have their own colour
                ++named;
                INFO("zoomed out " << step << " times, stage " << words.stage << (words.target ? ", target" : ""));
                for (const StripMark& other : marks) CHECK((QLineF(other.centre, own->centre).length() <= 3 || away(other.centre) > away(own->centre)));
            }
            r.key(Qt::Key_Minus);
        }
        CHECK(named > 4);
    }
}
