// Days changed by hand in the review of a draft: where its gates stand then, and what its lines say.
#include "app/views/editors/date_field.h"
#include "app/widgets/controls.h"
#include "core/analysis/checks/checks.h"
#include "core/analysis/draft/draft.h"
#include "core/domain/values/date_words.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

/// The page with a draft of the sample in review.
struct DraftDatesHome : Roadmap {
    DraftDatesHome() {
        proposed = draftRoadmap(portfolio(), environment.today(), {}, {});
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->startDraft();
        REQUIRE(QTest::qWaitFor([&] { return page->hasDraft(); }, 20000));
    }
    int lineOf(const char* name) const {
        for (int i = 0; i < proposed.lines.size(); ++i) {
            if (proposed.lines[i].initiative.name == q(name)) return i;
        }
        FAIL("no line " << name);
        return -1;
    }
    void start(int line, const QString& day) const {
        auto* tick = page->findChild<QCheckBox*>(q("draftLine%1").arg(line));
        REQUIRE(tick);
        tick->setFocus();
        auto* field = page->findChild<DateField*>(q("draftStart"));
        REQUIRE(field);
        field->line()->setFocus();
        field->line()->selectAll();
        QTest::keyClicks(field->line(), day);
        QTest::keyClick(field->line(), Qt::Key_Return);
    }
    /// What \p line says about what was changed.
    QString words(int line) const {
        const auto* label = page->findChild<TextLabel*>(q("draftChange%1").arg(line));
        REQUIRE(label);
        return label->isHidden() ? QString() : label->text();
    }
    QDate dateOf(const Milestone& gate) const {
        for (const Milestone& m : portfolio().milestones()) {
            if (m.kind == MilestoneKind::Gate && m.subject == gate.subject && m.stage == gate.stage) return m.date;
        }
        return {};
    }
    qsizetype missedGates() const {
        const QList<Finding> findings = findingsOf(portfolio(), environment.today());
        return std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.key == q("gate-missed"); });
    }
    Draft proposed;
};

}  // namespace

TEST_CASE("work of a draft that is put off by hand takes the gate along that waits for it, and the line says so", "[roadmap][draft]") {
    DraftDatesHome r;
    const int rollout = r.lineOf("IT incident triage: roll-out to stage 3");
    REQUIRE(r.proposed.lines[rollout].gate.has_value());
    const Milestone gate = *r.proposed.lines[rollout].gate;
    const auto missed = r.missedGates();
    CHECK(r.words(rollout).isEmpty());
    r.start(r.lineOf("Business case to level 3"), q("1.8.2028"));
    const QString said = r.words(rollout);
    r.page->acceptDraft();
    const QDate then = r.dateOf(gate);
    CHECK(then > gate.date);
    CHECK(then >= r.row("Business case to level 3").finish);
    CHECK(said.contains(shownDate(then)));
    CHECK(r.missedGates() <= missed);
}

TEST_CASE("a roll-out of a draft that is pulled before its work says so, and its gate stays where the stage is earned", "[roadmap][draft]") {
    DraftDatesHome r;
    const int rollout = r.lineOf("IT incident triage: roll-out to stage 3");
    REQUIRE(r.proposed.lines[rollout].gate.has_value());
    const Milestone gate = *r.proposed.lines[rollout].gate;
    const auto missed = r.missedGates();
    r.start(rollout, q("3.1.2028"));
    CHECK(r.words(rollout).contains(q("too early")));
    CHECK(r.words(rollout).contains(q("IT incident triage: Data, Ownership")));
    r.page->acceptDraft();
    CHECK(r.row("IT incident triage: roll-out to stage 3").start == QDate(2028, 1, 3));
    CHECK(r.dateOf(gate) >= r.row("IT incident triage: Data, Ownership").finish);
    CHECK(r.missedGates() <= missed);
}

TEST_CASE("what a line of a draft follows holds it up only while it is taken", "[roadmap][draft]") {
    DraftDatesHome r;
    const int rollout = r.lineOf("IT incident triage: roll-out to stage 3");
    r.start(rollout, q("3.1.2028"));
    const QString name = q("IT incident triage: Data, Ownership");
    CHECK(r.words(rollout).contains(name));
    r.page->findChild<QCheckBox*>(q("draftLine%1").arg(r.lineOf("IT incident triage: Data, Ownership")))->setChecked(false);
    CHECK_FALSE(r.words(rollout).contains(name));
}
