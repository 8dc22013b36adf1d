#include "core/analysis/checks/dismissals.h"
#include "core/analysis/checks/mends.h"
#include "core/analysis/plan/gate_rows.h"
#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

#include <QSet>

#include <algorithm>

using namespace stagepath;
using test::q;

namespace {

const QDate kToday(2026, 11, 16);

QList<Finding> ofCheck(const QList<Finding>& findings, const char* key) {
    QList<Finding> found;
    for (const Finding& f : findings) {
        if (f.key == q(key)) found.append(f);
    }
    return found;
}

template <class T>
void putAside(T& portfolio, const Finding& f, const char* reason, qint64 id, QDate at = kToday) {
    Dismissal row = dismissalOf(f, q(reason), at, q("Ada"));
    row.id = DismissalId(id);
    portfolio.put(row);
}

}  // namespace

TEST_CASE("a finding that was put aside no longer counts, and every other one does", "[dismissals]") {
    Portfolio p = samplePortfolio();
    const QList<Finding> all = findingsOf(p, kToday);
    REQUIRE(openFindings(p, kToday).size() == all.size());
    const Finding gone = ofCheck(all, "no-owner").constFirst();
    putAside(p, gone, "An owner comes in spring", 1);
    const QList<Finding> open = openFindings(p, kToday);
    CHECK(open.size() == all.size() - 1);
    CHECK(std::none_of(open.begin(), open.end(), [&](const Finding& f) { return identityOf(f) == identityOf(gone); }));
    CHECK(findingsOf(p, kToday).size() == all.size());
}

TEST_CASE("a dismissal holds for its check on its thing and its detail only", "[dismissals]") {
    Portfolio p;
    Finding f;
    f.key = q("overloaded");
    f.kind = EntityKind::Person;
    f.id = 7;
    f.detail = q("leads");
    putAside(p, f, "Until May", 1);
    CHECK(DismissalTable(p).of(f));
    for (const auto& change : {+[](Finding& o) { o.key = q("no-lead"); }, +[](Finding& o) { o.kind = EntityKind::UseCase; }, +[](Finding& o) { o.id = 8; }, +[](Finding& o) { o.detail = q("answers"); }}) {
        Finding other = f;
        change(other);
        CHECK_FALSE(DismissalTable(p).of(other));
    }
    f.text = q("Leads 9 initiatives at once");
    CHECK(DismissalTable(p).of(f));
}

TEST_CASE("a finding on the enterprise can be put aside as well; the latest reason is shown", "[dismissals]") {
    Portfolio p;
    Finding f;
    f.key = q("target-missed");
    putAside(p, f, "First", 2, kToday.addDays(-3));
    putAside(p, f, "Second", 1);
    const auto dismissal = DismissalTable(p).of(f);
    REQUIRE(dismissal);
    CHECK(dismissal->reason == q("Second"));
    CHECK(dismissal->kind == q("enterprise"));
    CHECK_FALSE(dismissal->item);
    CHECK(dismissal->author == q("Ada"));
}

TEST_CASE("no two findings of the sample are one for whoever puts them aside", "[dismissals]") {
    QSet<QString> seen;
    for (const Finding& f : findingsOf(samplePortfolio(), kToday)) {
        INFO(f.key.toStdString() << ' ' << f.subject.toStdString());
        CHECK_FALSE(seen.contains(identityOf(f)));
        seen.insert(identityOf(f));
    }
}

TEST_CASE("a broken dependency is mended by the move that is offered", "[mends]") {
    Portfolio p = samplePortfolio();
    const Finding f = ofCheck(findingsOf(p, kToday), "dependency-broken").constFirst();
    const QList<Mend> mends = Mender(p, kToday).of(f);
    REQUIRE(mends.size() == 1);
    CHECK(mends[0].kind == MendKind::MoveInitiative);
    Initiative row = *p.find(InitiativeId(f.id));
    CHECK(row.start.daysTo(row.finish) == mends[0].start.daysTo(mends[0].finish));
    row.start = mends[0].start;
    row.finish = mends[0].finish;
    p.put(row);
    CHECK(ofCheck(findingsOf(p, kToday), "dependency-broken").isEmpty());
}

TEST_CASE("a gate that is moved to the offered day is met", "[mends]") {
    Portfolio p = samplePortfolio();
    int moved = 0;
    for (const Finding& f : ofCheck(findingsOf(p, kToday), "gate-missed")) {
        const QList<Mend> mends = Mender(p, kToday).of(f);
        if (mends.isEmpty()) continue;
        Milestone gate = *p.find(MilestoneId(f.id));
        gate.date = mends[0].start;
        p.put(gate);
        ++moved;
        for (const Finding& left : ofCheck(findingsOf(p, kToday), "gate-missed")) CHECK(left.id != f.id);
    }
    CHECK(moved > 0);
}

TEST_CASE("the stage that is offered is the earned one, and the mandate that of the owner", "[mends]") {
    const Portfolio p = samplePortfolio();
    const QList<Finding> all = findingsOf(p, kToday);
    for (const Finding& f : ofCheck(all, "pilot-illusion")) {
        const QList<Mend> mends = Mender(p, kToday).of(f);
        REQUIRE(mends.size() == 1);
        CHECK(mends[0].stage == standingOf(p, Subject::of(UseCaseId(f.id)), kToday).earnedStage);
    }
    const Finding mandate = ofCheck(all, "owner-not-executive").constFirst();
    const QList<Mend> mends = Mender(p, kToday).of(mandate);
    REQUIRE(mends.size() == 2);
    CHECK(PersonId(mends[0].id) == p.find(UseCaseId(mandate.id))->accountable);
    CHECK(mends[1].needsPerson());
}

TEST_CASE("a gate says which dimensions are short on its date and when they are there", "[mends]") {
    const Portfolio p = samplePortfolio();
    for (const Finding& f : ofCheck(findingsOf(p, kToday), "gate-missed")) {
        const Milestone& gate = *p.find(MilestoneId(f.id));
        INFO(f.subject.toStdString());
        const QList<GateRow> rows = gateRows(p, gate.subject, gate.stage, gate.date, kToday);
        REQUIRE(rows.size() == kDimensionCount);
        CHECK(std::any_of(rows.begin(), rows.end(), [](const GateRow& row) { return !row.isMet(); }));
        QDate last;
        for (const GateRow& row : rows) {
            CHECK(row.isMet() == (row.reached.isValid() && row.reached <= gate.date));
            last = row.reached.isValid() && (!last.isValid() || row.reached > last) ? row.reached : last;
        }
        if (f.proposed.isValid()) CHECK(f.proposed >= last);
    }
}
