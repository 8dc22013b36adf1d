// What stands beside the questions: the summary, why a level is what it is, targets, and what is only inherited.
#include "app/views/maturity/radar_view.h"
#include "app/views/maturity/targets_panel.h"
#include "app/views/readiness/dimension_list.h"
#include "app/views/readiness/needs_list.h"
#include "app/views/readiness/standing_summary.h"
#include "app/views/readiness/why_panel.h"
#include "core/analysis/assessment/profile.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/plan/progression.h"
#include "tests/app/readiness/readiness_home.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdlib>

using namespace stagepath;
using test::q;
using test::ReadinessHome;

TEST_CASE("what is only inherited is shown as such, and one command makes it the subject's own", "[readiness]") {
    ReadinessHome h;
    UseCaseId unassessed;
    for (const UseCase& u : h.portfolio().useCases()) {
        if (h.portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) unassessed = u.id;
    }
    REQUIRE_FALSE(unassessed.isNull());
    h.page.showSubject(Subject::of(unassessed));
    CHECK_FALSE(h.standing().assessed);
    CHECK_FALSE(h.row().content().answer.isSaid);
    CHECK(h.row().content().answer.level);
    CHECK(h.row().content().source.startsWith(q("inherited from")));
    CHECK(h.page.needs()->rowCount() == 0);
    CHECK(h.page.needs()->emptyText().startsWith(q("Not assessed yet.")));
    takeOverInherited(*h.workspace, h.page.subject());
    CHECK(h.standing().assessed);
    CHECK_FALSE(h.page.needs()->emptyText().startsWith(q("Not assessed yet.")));
    // The sample's levels stand without reasons: taking them over proves nothing.
    const Profiles profiles = profilesOf(h.portfolio(), h.page.subject(), h.workspace->environment().today());
    REQUIRE(profiles.claimed[Dimension::Data].level >= 1);
    CHECK(profiles.evidenced[Dimension::Data].level == profiles.claimed[Dimension::Data].level - 1);
    for (const AssessmentLevelId id : h.portfolio().levelsOf(h.portfolio().assessmentsOf(h.page.subject()).constLast())) CHECK(h.portfolio().find(id)->reason.startsWith(q("Taken over from “")));
    h.workspace->undo();
    CHECK_FALSE(h.standing().assessed);
}

TEST_CASE("what a subject with own levels still inherits can be made its own, by its link and by the key", "[readiness]") {
    ReadinessHome h;
    UseCaseId unassessed;
    for (const UseCase& u : h.portfolio().useCases()) {
        if (h.portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) unassessed = u.id;
    }
    const Subject subject = Subject::of(unassessed);
    const AssessmentId round = beginRound(*h.workspace, subject, AssessmentMode::Direct, h.workspace->environment().today(), {});
    for (const Dimension d : {Dimension::Data, Dimension::Value}) setDirectly(*h.workspace, subject, round, d, 4, q("Seen"));
    h.page.showSubject(subject);
    const auto& summary = *h.page.findChild<StandingSummary*>();
    REQUIRE(h.standing().assessed);
    REQUIRE(h.standing()[Dimension::Mlops].inherited);
    REQUIRE(summary.offersTakeOver());
    CHECK(summary.links().constLast()->text() == q("Set for this use case"));
    h.start();
    h.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    for (const Dimension d : kDimensions) CHECK_FALSE(h.standing()[d].inherited);
    CHECK(h.standing()[Dimension::Data].level == 4);
    CHECK(h.page.round() == roundsOf(h.portfolio(), subject).constLast());
    CHECK_FALSE(summary.offersTakeOver());
    // What an earlier round set as a whole stands on: pale, and its criteria don't look answered.
    REQUIRE(h.page.dimensions()->chosen() == Dimension::Data);
    REQUIRE(h.page.ladders()->row(-1));
    const LadderContent& whole = h.page.ladders()->row(-1)->content();
    CHECK_FALSE(whole.answer.isSaid);
    CHECK(whole.answer.level == 4);
    CHECK(whole.source.startsWith(q("from the round of")));
    CHECK(h.page.ladders()->row(-1)->accessibleDescription().startsWith(q("Level 4")));
    CHECK(h.page.ladders()->row(0)->content().source.startsWith(q("as the dimension is set directly, from the round of")));
    h.workspace->undo();
    CHECK(h.standing()[Dimension::Mlops].inherited);
    CHECK(h.standing()[Dimension::Data].level == 4);
}

TEST_CASE("W says why the level is what it is", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    h.start();
    h.key(Qt::Key_W);
    auto* panel = h.page.findChild<WhyPanel*>();
    REQUIRE(panel);
    CHECK(panel->accessibleName() == q("Why MLOps is at level 1"));
    CHECK_FALSE(panel->accessibleDescription().trimmed().isEmpty());
    panel->close();
}

TEST_CASE("targets open under the link that leads to them", "[readiness]") {
    ReadinessHome h;
    auto* link = h.page.findChild<QPushButton*>(q("targets"));
    REQUIRE(link);
    REQUIRE_FALSE(link->visibleRegion().isEmpty());
    QTest::keyClick(link, Qt::Key_Space);
    auto* panel = qobject_cast<TargetsPanel*>(QApplication::activePopupWidget());
    REQUIRE(panel);
    const QRect room = h.page.frameGeometry().intersected(h.page.screen()->availableGeometry());
    const int below = link->mapToGlobal(QPoint(0, link->height() + 4)).y();
    // A popup may be a frame's width off.
    CHECK(std::abs(panel->y() - std::clamp(below, room.top(), std::max(room.top(), room.bottom() + 1 - panel->height()))) <= 4);
    panel->close();
}

TEST_CASE("targets are set where readiness is assessed, also for one use case", "[readiness]") {
    ReadinessHome h;
    const UseCaseId useCase = std::find_if(h.portfolio().useCases().begin(), h.portfolio().useCases().end(), [](const UseCase& u) { return !u.targetStage && u.lifecycle == Lifecycle::Pilot; })->id;
    for (const Subject& subject : {Subject::of(h.portfolio().units().rows().constFirst().id), Subject::of(useCase)}) {
        h.page.showSubject(subject);
        const qsizetype before = targetsOf(h.portfolio(), subject).size();
        auto* link = h.page.findChild<QPushButton*>(q("targets"));
        REQUIRE(link);
        QTest::keyClick(link, Qt::Key_Space);
        auto* panel = qobject_cast<TargetsPanel*>(QApplication::activePopupWidget());
        REQUIRE(panel);
        QTest::keyClick(panel->findChild<QPushButton*>(q("addTarget")), Qt::Key_Space);
        REQUIRE(targetsOf(h.portfolio(), subject).size() == before + 1);
        REQUIRE(QTest::qWaitFor([&] { return panel->findChild<QComboBox*>() != nullptr; }));
        const auto stages = panel->findChildren<QComboBox*>();
        QTest::keyClick(stages.constLast(), Qt::Key_End);
        CHECK(targetsOf(h.portfolio(), subject).constLast().stage == kMaxStage);
        panel->close();
        CHECK(h.page.findChild<RadarView*>()->lines()[1].role == RadarRole::Target);
        h.workspace->undo();
        h.workspace->undo();
        CHECK(targetsOf(h.portfolio(), subject).size() == before);
    }
    CHECK(h.problems.isEmpty());
}

TEST_CASE("the radar of a subject is a table too and goes to the clipboard", "[readiness]") {
    ReadinessHome h;
    auto* card = h.page.findChild<ChartCard*>();
    REQUIRE(card);
    card->setShowsTable(true);
    CHECK(card->table()->rowCount() == kDimensionCount);
    CHECK(card->table()->columnCount() == h.page.findChild<RadarView*>()->lines().size() + 1);
    for (QAction* action : card->findChild<QMenu*>()->actions()) {
        if (action->text() == q("Copy table")) action->trigger();
    }
    CHECK(QApplication::clipboard()->text().startsWith(q("Dimension\tNow\t")));
    CHECK(h.toasts == QStringList{q("Table copied")});
}

TEST_CASE("the summary follows each answer and keeps the widgets of what only changes its words", "[readiness]") {
    ReadinessHome h;
    UseCaseId started;
    UseCaseId notStarted;
    for (const UseCase& u : h.portfolio().useCases()) (u.stage == 0 ? notStarted : started) = u.id;
    const auto& summary = *h.page.findChild<StandingSummary*>();
    const auto texts = [&summary] {
        QStringList all;
        for (const QLabel* label : summary.findChildren<QLabel*>()) {
            if (!label->isHidden()) all.append(label->text());
        }
        return all;
    };
    // Stage 0 is a stage that is set, too.
    for (const UseCaseId id : {started, notStarted}) {
        REQUIRE_FALSE(id.isNull());
        h.page.showSubject(Subject::of(id));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(texts().contains(q("Stage set")));
    }
    const Subject subject = Subject::of(notStarted);
    const AssessmentId round = beginRound(*h.workspace, subject, AssessmentMode::Direct, h.workspace->environment().today(), {});
    setDirectly(*h.workspace, subject, round, Dimension::Data, 1, q("Seen"));
    h.page.showSubject(subject);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QList<QLabel*> labels = summary.findChildren<QLabel*>();
    const QString readiness = texts().value(texts().indexOf(q("Readiness")) + 1);
    setDirectly(*h.workspace, subject, round, Dimension::Data, 4, q("Seen"));
    CHECK(summary.findChildren<QLabel*>() == labels);
    CHECK(texts().value(texts().indexOf(q("Readiness")) + 1) != readiness);
    h.workspace->undo();
    CHECK(texts().value(texts().indexOf(q("Readiness")) + 1) == readiness);
}

TEST_CASE("an earlier round is set beside the stage of its day, not beside that of today", "[readiness]") {
    ReadinessHome h;
    UseCase useCase;
    for (const UseCase& u : h.portfolio().useCases()) {
        if (h.portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) useCase = u;
    }
    REQUIRE_FALSE(useCase.id.isNull());
    const QDate today = h.workspace->environment().today();
    const Subject subject = Subject::of(useCase.id);
    const auto setStage = [&](QDate since) {
        useCase.stage = 3;
        useCase.stageSince = since;
        h.workspace->edit(q("Stage"), [&](Editor& e) { e.update(useCase); });
    };
    setStage(today.addMonths(-1));
    const AssessmentId earlier = beginRound(*h.workspace, subject, AssessmentMode::Direct, today.addYears(-1));
    for (const Dimension d : kDimensions) setDirectly(*h.workspace, subject, earlier, d, 1, q("Seen"));
    const AssessmentId latest = beginRound(*h.workspace, subject, AssessmentMode::Direct, today);  // which takes the levels over
    const auto says = [&](AssessmentId round, const QString& words) {
        h.page.showRound(round);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QList<QLabel*> labels = h.page.findChild<StandingSummary*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return !label->isHidden() && (label->text() + label->accessibleName()).contains(words); });
    };
    h.page.showSubject(subject);
    CHECK(says(latest, q("Stage set")));
    CHECK(says(latest, q("earned yet")));
    CHECK_FALSE(says(earlier, q("Stage set")));
    CHECK_FALSE(says(earlier, q("earned yet")));
    // What has been set since before that round was set then, too.
    setStage(today.addYears(-2));
    CHECK(says(earlier, q("Stage set")));
    CHECK(says(earlier, q("earned yet")));
}

TEST_CASE("redo of levels that were taken over stays at the dimension that is looked at", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(h.unassessed());
    takeOverInherited(*h.workspace, h.page.subject());
    for (const Dimension d : kDimensions) {
        h.page.dimensions()->choose(d);
        h.workspace->undo();
        CHECK(h.page.dimensions()->chosen() == d);
        h.workspace->redo();
        CHECK(h.page.dimensions()->chosen() == d);
        CHECK(h.page.ladders()->dimension() == d);
    }
    CHECK(h.standing().assessed);
}
