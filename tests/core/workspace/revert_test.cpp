#include "core/workspace/history/history_reader.h"
#include "tests/core/workspace/history_home.h"

#include <QRandomGenerator>

using namespace stagepath;
using Catch::Contains;
using test::HistoryHome;
using test::q;

TEST_CASE("reverting takes one change back while later ones stay and is one step to undo", "[history]") {
    HistoryHome home;
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    const UseCaseId kyc = home.addUseCase(q("KYC"));
    const qint64 stage = home.change(q("Set the stage"), fraud, [](UseCase& u) { u.stage = 2; });
    home.change(q("Describe"), fraud, [](UseCase& u) { u.summary = q("Scores card payments"); });
    home.change(q("Rename"), kyc, [](UseCase& u) { u.name = q("KYC reading"); });
    const QString before = home.dump();
    const Changeset changes = home.w->revert(stage);
    CHECK(changes.text() == q("Revert: Set the stage"));
    CHECK(changes.rows().size() == 1);
    CHECK(home.w->portfolio().find(fraud)->stage == 0);
    CHECK(home.w->portfolio().find(fraud)->summary == q("Scores card payments"));
    CHECK(home.w->portfolio().find(kyc)->name == q("KYC reading"));
    CHECK(home.w->undoText() == q("Revert: Set the stage"));
    const QString after = home.dump();
    home.w->undo();
    CHECK(home.dump() == before);
    home.w->redo();
    CHECK(home.dump() == after);
    home.w->close();
    home.w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    CHECK(home.dump() == after);
}

TEST_CASE("a change that later ones built on names them and stays", "[history]") {
    HistoryHome home;
    const PersonId ines = home.addPerson(q("Ines"));
    const qint64 added = home.position();
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    const qint64 first = home.change(q("Set the stage"), fraud, [](UseCase& u) { u.stage = 1; });
    home.change(q("Raise the stage"), fraud, [](UseCase& u) { u.stage = 2; });
    home.change(q("Assign Ines"), fraud, [&](UseCase& u) { u.lead = ines; });
    const QString before = home.dump();
    const qsizetype entries = home.w->history().size();
    CHECK_THROWS_WITH(home.w->revert(first), Contains("Raise the stage") && !Contains("Assign Ines"));
    CHECK_THROWS_WITH(home.w->revert(added), Contains("Assign Ines") && !Contains("Raise the stage"));
    CHECK_THROWS_WITH(home.w->revert(added), Contains("Revert those first"));
    const qint64 named = home.change(q("Rename “Fraud detection”"), fraud, [](UseCase& u) { u.stage = 3; });
    home.change(q("Stage 4"), fraud, [](UseCase& u) { u.stage = 4; });
    CHECK_THROWS_WITH(home.w->revert(first), Contains("“Stage 4”, Rename “Fraud detection”") && Contains("Revert those first"));
    CHECK_THROWS_WITH(home.w->revert(named), Contains("Rename “Fraud detection” can't be reverted") && !Contains("““"));
    home.w->undo();
    home.w->undo();
    CHECK(home.dump() == before);
    CHECK(home.w->history().size() == entries + 2);
    // Once what stands in the way is gone, it can be reverted.
    home.w->revert(home.position());
    home.w->revert(added);
    CHECK(home.w->portfolio().people().isEmpty());
}

TEST_CASE("what a change removed comes back with all that belonged to it", "[history]") {
    HistoryHome home;
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    home.score(fraud, 4);
    const PersonId ines = home.addPerson(q("Ines"));
    home.change(q("Assign Ines"), fraud, [&](UseCase& u) { u.lead = ines; });
    const QString whole = home.dump();
    home.w->edit(q("Remove Ines"), [&](Editor& e) { e.remove(ines); });
    const qint64 person = home.position();
    home.w->edit(q("Remove fraud"), [&](Editor& e) { e.remove(fraud); });
    const qint64 useCase = home.position();
    const UseCaseId later = home.addUseCase(q("Later"));
    CHECK_THROWS_WITH(home.w->revert(person), Contains("Remove fraud"));  // it cleared the lead of what is gone now
    home.w->revert(useCase);
    CHECK(home.w->portfolio().scoresOf(fraud).size() == 1);
    home.w->revert(person);
    CHECK(home.w->portfolio().find(fraud)->lead == ines);
    home.w->edit(q("Remove the later one"), [&](Editor& e) { e.remove(later); });
    CHECK(home.dump() == whole);
}

TEST_CASE("a place that was taken meanwhile is not filled twice", "[history]") {
    HistoryHome home;
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    const ImpactScoreId old = home.score(fraud, 2);
    home.w->edit(q("Empty the score"), [&](Editor& e) { e.remove(old); });
    const qint64 emptied = home.position();
    home.score(fraud, 5);
    CHECK_THROWS_WITH(home.w->revert(emptied), Contains("Score"));
    CHECK(home.w->portfolio().scoresOf(fraud).size() == 1);
}

TEST_CASE("a closed round does not change by reverting", "[history]") {
    HistoryHome home;
    Assessment round;
    round.date = QDate(2026, 10, 1);
    home.w->edit(q("Assess"), [&](Editor& e) { round.id = e.insert(round); });
    home.w->edit(q("Set a level"), [&](Editor& e) { e.insert(AssessmentLevel{{}, round.id, Dimension::Data, 2, q("seen")}); });
    const qint64 level = home.position();
    round.closed = QDate(2026, 11, 1);
    home.w->edit(q("Close the round"), [&](Editor& e) { e.update(round); });
    const qint64 closed = home.position();
    CHECK_THROWS_WITH(home.w->revert(level), Contains("Close the round"));
    home.w->revert(closed);
    CHECK(home.w->portfolio().find(round.id)->closed.isNull());
    home.w->revert(level);
    CHECK(home.w->portfolio().levelsOf(round.id).isEmpty());
}

TEST_CASE("a start is not put behind the finish that came later", "[history]") {
    HistoryHome home;
    Initiative bar;
    bar.name = q("Platform");
    bar.start = QDate(2027, 3, 1);
    bar.finish = QDate(2027, 6, 1);
    home.w->edit(q("Add"), [&](Editor& e) { bar.id = e.insert(bar); });
    bar.start = QDate(2027, 1, 1);
    home.w->edit(q("Start earlier"), [&](Editor& e) { e.update(bar); });
    const qint64 earlier = home.position();
    bar.finish = QDate(2027, 2, 1);
    home.w->edit(q("Finish earlier"), [&](Editor& e) { e.update(bar); });
    CHECK_THROWS_WITH(home.w->revert(earlier), Contains("Finish earlier"));
}

TEST_CASE("what is undone already can't be reverted and settings can", "[history]") {
    HistoryHome home;
    Settings settings = home.w->portfolio().settings();
    settings.currency = q("USD");
    home.w->edit(q("Currency"), [&](Editor& e) { e.setSetting(q("currency"), settings.encode(q("currency"))); });
    const qint64 currency = home.position();
    home.addUseCase(q("Fraud detection"));
    home.w->revert(currency);
    CHECK(home.w->portfolio().settings().currency == q("EUR"));
    home.w->undo();
    home.w->undo();
    CHECK_THROWS_WITH(home.w->revert(currency + 1), Contains("undone already"));
    CHECK_THROWS_WITH(home.w->revert(99), Contains("no change 99"));
}

TEST_CASE("after random changes whatever can be reverted and undone leaves the same content", "[history]") {
    HistoryHome home;
    QRandomGenerator random(11);
    QList<UseCaseId> ids;
    QList<PersonId> people;
    for (int step = 0; step < 120; ++step) {
        switch (ids.isEmpty() ? 0 : random.bounded(7)) {
            case 0: ids.append(home.addUseCase(QStringLiteral("Use case %1").arg(step))); break;
            case 1: people.append(home.addPerson(QStringLiteral("Person %1").arg(step))); break;
            case 2: home.score(ids[random.bounded(ids.size())], random.bounded(6)); break;
            case 3: {
                const UseCaseId gone = ids.takeAt(random.bounded(ids.size()));
                home.w->edit(q("Remove"), [&](Editor& e) { e.remove(gone); });
                break;
            }
            case 4:
                if (!people.isEmpty()) home.change(q("Assign"), ids[random.bounded(ids.size())], [&](UseCase& u) { u.lead = people[random.bounded(people.size())]; });
                break;
            default: home.change(q("Stage"), ids[random.bounded(ids.size())], [&](UseCase& u) { u.stage = random.bounded(5); });
        }
    }
    int reverted = 0;
    const QList<HistoryEntry> entries = home.w->history();
    for (const HistoryEntry& entry : entries) {
        const QString before = home.dump();
        try {
            home.w->revert(entry.number);
        } catch (const Error& error) {
            INFO(error.message().toStdString());
            CHECK(home.dump() == before);
            CHECK(error.message().contains(q("came later and built on it")));
            continue;
        }
        ++reverted;
        const QString after = home.dump();
        home.w->undo();
        CHECK(home.dump() == before);
        home.w->redo();
        CHECK(home.dump() == after);
        if (reverted % 2 == 0) home.w->undo();
    }
    CHECK(reverted > 10);
    CHECK(reverted < entries.size());
    const QString last = home.dump();
    home.w->close();
    home.w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    CHECK(home.dump() == last);
}
