#include "core/workspace/history/history_reader.h"
#include "core/workspace/history/history_steps.h"
#include "core/workspace/history/past.h"
#include "core/workspace/schema/integrity.h"
#include "tests/core/workspace/history_home.h"

#include <QRandomGenerator>

using namespace stagepath;
using Catch::Contains;
using test::HistoryHome;
using test::q;

namespace {

/// A workspace with a use case whose summary is typed, with a save at each pause.
struct TypingHome : HistoryHome {
    UseCaseId fraud = addUseCase(q("Fraud detection"));
    void type(const QString& summary, Workspace::Step step) {
        UseCase u = *w->portfolio().find(fraud);
        u.summary = summary;
        w->edit(q("Set summary of “Fraud detection”"), [&](Editor& e) { e.update(u); }, step);
    }
    void typeParagraph() {
        type(q("Scores"), Workspace::Step::Own);
        type(q("Scores card"), Workspace::Step::GoesOn);
        type(q("Scores card payments"), Workspace::Step::GoesOn);
    }
    QString summary() const { return w->portfolio().find(fraud)->summary; }
    qsizetype rowsOfHistory() const { return w->readHistory()->entries().size(); }
    void restart() {
        w->close();
        w = Workspace::open(file, Workspace::Access::ReadWrite, environment);
    }
};

}  // namespace

TEST_CASE("words that are saved several times while they are typed are one step and one line and each save is on the disk", "[history][steps]") {
    TypingHome home;
    const QString before = home.dump();
    home.type(q("Scores"), Workspace::Step::Own);
    home.type(q("Scores card"), Workspace::Step::GoesOn);
    CHECK(home.rowsOfHistory() == 3);
    home.type(q("Scores card payments"), Workspace::Step::GoesOn);
    CHECK(home.rowsOfHistory() == 4);
    const QString after = home.dump();
    REQUIRE(home.w->history().size() == 2);
    const HistoryEntry step = home.w->history().constLast();
    CHECK(step.text == q("Set summary of “Fraud detection”"));
    CHECK(step.first == 2);
    CHECK(step.number == 4);
    CHECK(home.position() == 4);
    const QList<RowChange> rows = home.w->historyRows(4).rows();
    REQUIRE(rows.size() == 1);
    REQUIRE(rows[0].fields.size() == 1);
    CHECK(rows[0].fields[0].before == Value{q("")});
    CHECK(rows[0].fields[0].after == Value{q("Scores card payments")});
    CHECK(home.w->undo().text() == q("Set summary of “Fraud detection”"));
    CHECK(home.dump() == before);
    CHECK(home.w->history().constLast().undone);
    CHECK(home.w->history().size() == 2);
    home.restart();
    CHECK(home.dump() == before);
    CHECK(home.w->redoText() == q("Set summary of “Fraud detection”"));
    home.w->redo();
    CHECK(home.dump() == after);
    CHECK_FALSE(home.w->canRedo());
    home.restart();
    CHECK(home.dump() == after);
    CHECK(integrityOfFile(home.file, home.environment).isSound());
}

TEST_CASE("typing ends with another change an undo a named moment and the end of the session", "[history][steps]") {
    TypingHome home;
    home.typeParagraph();
    REQUIRE(home.w->history().size() == 2);
    SECTION("another change") { home.addUseCase(q("KYC")); }
    SECTION("another field") {
        UseCase u = *home.w->portfolio().find(home.fraud);
        u.notes = q("Ask the vendor");
        home.w->edit(q("Notes"), [&](Editor& e) { e.update(u); }, Workspace::Step::GoesOn);
    }
    SECTION("another undo and redo") {
        home.w->undo();
        home.w->redo();
    }
    SECTION("a named moment") { home.w->nameMoment(home.position(), q("Board meeting")); }
    SECTION("the end of the session") { home.restart(); }
    const qsizetype steps = home.w->history().size();
    home.type(q("Scores all payments"), Workspace::Step::GoesOn);
    CHECK(home.w->history().size() == steps + 1);
    home.w->undo();
    CHECK(home.summary() == q("Scores card payments"));
}

TEST_CASE("typing that comes back to what stood there stays a step of its own", "[history][steps]") {
    TypingHome home;
    home.typeParagraph();
    home.type({}, Workspace::Step::GoesOn);
    CHECK(home.w->history().size() == 3);
    home.w->undo();
    CHECK(home.summary() == q("Scores card payments"));
    home.w->undo();
    CHECK(home.summary().isEmpty());
}

TEST_CASE("what was made and then named goes and comes back in one step", "[history][steps]") {
    TypingHome home;
    const QString before = home.dump();
    const UseCaseId made = home.addUseCase(q("New"));
    UseCase named = *home.w->portfolio().find(made);
    named.name = q("KYC");
    home.w->edit(q("Add “KYC”"), [&](Editor& e) { e.update(named); }, Workspace::Step::GoesOn);
    const QString after = home.dump();
    CHECK(home.w->undoText() == q("Add “KYC”"));
    CHECK(home.w->undo().rows().size() == 1);
    CHECK(home.dump() == before);
    CHECK(home.w->redo().rows()[0].op == RowOp::Insert);
    CHECK(home.dump() == after);
    home.restart();
    CHECK(home.dump() == after);
}

TEST_CASE("a step of several saves is reverted and looked back at as a whole", "[history][steps]") {
    TypingHome home;
    const QString before = home.dump();
    home.typeParagraph();
    const qint64 typed = home.position();
    home.addUseCase(q("KYC"));
    CHECK(dumpOf(without(home.w->portfolio(), *home.w->readHistory(), changesSince(home.w->history(), 1), {})) == before);
    CHECK(home.w->revert(typed).text() == q("Revert: Set summary of “Fraud detection”"));
    CHECK(home.summary().isEmpty());
    home.w->undo();
    home.type(q("Scores all"), Workspace::Step::Own);
    CHECK_THROWS_WITH(home.w->revert(typed), Contains("came later and built on it"));
}

TEST_CASE("programs that know nothing of steps show the same words, and nobody's text passes for a mark", "[history][steps]") {
    CHECK(shownText(storedText(q("Notes"), true)) == q("Notes"));
    CHECK(isGoingOn(storedText(q("Notes"), true)));
    CHECK_FALSE(isGoingOn(storedText(q("Notes\u2063\u2063"), false)));
    TypingHome home;
    home.w->edit(q("Add\u2063"), [](Editor& e) {
        Person ines;
        ines.name = q("Ines");
        e.insert(ines);
    });
    CHECK(home.w->history().size() == 2);
    CHECK(home.w->undoText() == q("Add"));
}

TEST_CASE("steps of any length lead back to the first state and forward to the last with restarts between", "[history][steps]") {
    TypingHome home;
    home.restart();  // so that nothing typed is one step with the use case itself
    const QString first = home.dump();
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        const int what = random.bounded(20);
        if (what == 0) home.restart();
        else if (what == 1) home.w->undo();
        else if (what == 2) home.w->redo();
        else if (what == 3) home.addUseCase(q("KYC"));
        else home.type(QString::number(random.bounded(1000)), random.bounded(4) == 0 ? Workspace::Step::Own : Workspace::Step::GoesOn);
        if (home.w->portfolio().find(home.fraud) == nullptr) home.w->redo();
    }
    const QString last = home.dump();
    const qsizetype steps = home.w->history().size();
    CHECK(steps < home.rowsOfHistory());
    qsizetype back = 0;
    for (; home.position() > 1; ++back) home.w->undo();
    CHECK(home.dump() == first);
    home.restart();
    CHECK(home.dump() == first);
    qsizetype forward = 0;
    for (; home.w->canRedo() && forward < back; ++forward) home.w->redo();
    CHECK(forward == back);
    CHECK(home.dump() == last);
}
