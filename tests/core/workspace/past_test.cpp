#include "core/workspace/file/clean_copy.h"
#include "core/workspace/history/past.h"
#include "core/workspace/schema/integrity.h"
#include "tests/core/workspace/history_home.h"

#include <QDir>
#include <QFile>

using namespace stagepath;
using Catch::Contains;
using test::HistoryHome;
using test::q;

namespace {

Portfolio asOf(const Workspace& w, qint64 number) {
    return without(w.portfolio(), *w.readHistory(), changesSince(w.history(), number), {});
}

}  // namespace

TEST_CASE("every earlier state can be had again", "[history]") {
    HistoryHome home;
    QList<QString> dumps{home.dump()};
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    dumps.append(home.dump());
    home.score(fraud, 3);
    dumps.append(home.dump());
    home.change(q("Stage"), fraud, [](UseCase& u) { u.stage = 3; });
    dumps.append(home.dump());
    home.w->edit(q("Remove"), [&](Editor& e) { e.remove(fraud); });
    dumps.append(home.dump());
    for (int i = 0; i < dumps.size(); ++i) CHECK(dumpOf(asOf(*home.w, i)) == dumps[i]);
    SECTION("also past what was undone and left behind") {
        home.w->undo();
        home.addUseCase(q("Routing"));
        CHECK(dumpOf(asOf(*home.w, 3)) == dumps[3]);
        CHECK(dumpOf(asOf(*home.w, 0)) == dumps[0]);
    }
    SECTION("and the way back can be cancelled") {
        const auto reader = home.w->readHistory();
        CHECK_THROWS_AS(without(home.w->portfolio(), *reader, changesSince(home.w->history(), 0), [](double) { return false; }), Cancelled);
    }
}

TEST_CASE("what a workspace begins with stands in the history whole, and undo stops there", "[history]") {
    HistoryHome home;
    const QString empty = home.dump();
    home.w->edit(q("Add the sample"), [](Editor& e) {
        UseCase u;
        u.name = q("Fraud detection");
        e.insert(u);
    }, Workspace::Step::Start);
    const QString begun = home.dump();
    CHECK(begun != empty);
    CHECK_FALSE(home.w->canUndo());
    CHECK(home.w->undo().isEmpty());
    home.addUseCase(q("Routing"));
    CHECK(home.w->undoText() == q("Add Routing"));
    home.w->undo();
    CHECK(home.dump() == begun);
    home.w->close();
    home.w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    CHECK_FALSE(home.w->canUndo());
    CHECK(home.w->redoText() == q("Add Routing"));
    const QList<HistoryEntry> entries = home.w->history();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].isStart);
    CHECK_FALSE(entries[0].barrier);
    CHECK_FALSE(entries[1].isStart);
    CHECK(home.w->historyRows(1).rows().size() == 1);
    CHECK(dumpOf(asOf(*home.w, 0)) == empty);
    CHECK_THROWS_WITH(home.w->revert(1), Contains("began with"));
    home.w->redo();
    home.w->revert(2);
    CHECK(home.dump() == begun);
    home.w->close();
    const Integrity found = integrityOfFile(home.file, home.environment);
    CHECK(found.isSound());
    CHECK(found.isReplayed);
}

TEST_CASE("a workspace in which something was changed begins no second time", "[history]") {
    HistoryHome home;
    home.addUseCase(q("Routing"));
    const QString before = home.dump();
    home.w->edit(q("Add the sample"), [](Editor& e) {
        UseCase u;
        u.name = q("Fraud detection");
        e.insert(u);
    }, Workspace::Step::Start);
    REQUIRE(home.w->canUndo());
    home.w->undo();
    CHECK(home.dump() == before);
}

TEST_CASE("looking back shows another moment and writes nothing", "[history]") {
    HistoryHome home;
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    home.change(q("Stage"), fraud, [](UseCase& u) { u.stage = 3; });
    const QString now = home.dump();
    const QDateTime then(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    const auto past = Workspace::lookBack(*home.w, asOf(*home.w, 1), 1, then);
    CHECK(past->isLookingBack());
    CHECK(past->isReadOnly());
    CHECK(past->environment().today() == QDate(2026, 3, 1));
    CHECK(past->portfolio().find(fraud)->stage == 0);
    CHECK(past->history().size() == 1);
    CHECK(past->historyRows(1).rows().size() == 1);
    CHECK_FALSE(past->canUndo());
    CHECK(past->undo().isEmpty());
    CHECK_THROWS_WITH(past->edit(q("X"), [](Editor&) {}), Contains("Go back to now"));
    CHECK_THROWS_AS(past->nameMoment(1, q("X")), Error);
    bool reloaded = false;
    QObject::connect(past.get(), &Workspace::changed, [&](const Changeset& changes) { reloaded = changes.cause() == Changeset::Cause::Reload; });
    past->lookAt(asOf(*home.w, 0), 0, then);
    CHECK(reloaded);
    CHECK(past->portfolio().useCases().isEmpty());
    CHECK(past->history().isEmpty());
    CHECK(home.dump() == now);
    CHECK(home.w->history().size() == 2);
}

TEST_CASE("a moment is named and renamed and loses its name and travels with the file", "[history]") {
    HistoryHome home;
    home.addUseCase(q("Fraud detection"));
    home.addUseCase(q("KYC"));
    home.w->publish();
    int signalled = 0;
    QObject::connect(home.w.get(), &Workspace::momentsChanged, [&] { ++signalled; });
    const QString before = home.dump();
    home.w->nameMoment(1, q("Board meeting"));
    CHECK(signalled == 1);
    CHECK(home.w->publishState() == PublishState::Pending);
    CHECK(home.dump() == before);
    home.w->nameMoment(2, q("Before the review"));
    home.w->nameMoment(2, {});
    home.w->nameMoment(1, q("Board meeting in May"));
    CHECK_THROWS_AS(home.w->nameMoment(9, q("Nothing")), Error);
    home.w->undo();
    CHECK(home.w->canRedo());  // a name is no change
    home.w->redo();
    home.w->close();
    home.w = Workspace::open(home.file, Workspace::Access::ReadOnly, home.environment);
    const QList<HistoryEntry> entries = home.w->history();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].snapshot == q("Board meeting in May"));
    CHECK(entries[1].snapshot.isEmpty());
}

TEST_CASE("a clean copy holds what is there now and no byte of what was or who did it", "[history]") {
    HistoryHome home;
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    QStringList canaries;
    for (int i = 0; i < 200; ++i) canaries.append(QStringLiteral("canary%1word").arg(i, 4, 10, QLatin1Char('0')));
    for (int i = 0; i < 100; ++i) home.change(canaries[i], fraud, [&](UseCase& u) { u.summary = canaries[i]; });
    for (int i = 100; i < 150; ++i) {
        const UseCaseId gone = home.addUseCase(canaries[i]);
        home.w->edit(q("Remove"), [&](Editor& e) { e.remove(gone); });
    }
    home.change(q("Note"), fraud, [&](UseCase& u) {
        u.summary = q("A summary that stays");
        u.notes = canaries.mid(150).join(QLatin1Char(' '));
    });
    Settings settings = home.w->portfolio().settings();
    settings.brand.author = q("Quentin Authorname");
    settings.brand.confidentiality = q("For the client only");
    home.w->edit(q("Brand"), [&](Editor& e) { e.setSetting(q("brand"), settings.encode(q("brand"))); });
    home.w->nameMoment(3, q("Secretmoment"));
    const QString before = home.dump();
    const QString id = home.w->readHistory()->workspaceId();

    const QString target = home.dir.path(q("client.stagepath"));
    const CleanCopy left = home.w->saveCleanCopy(target);
    CHECK(left.changes == home.w->history().size());
    CHECK(left.notes == 1);
    CHECK(left.author);
    QFile file(target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("A summary that stays"));
    for (const QString& canary : canaries) CHECK_FALSE(bytes.contains(canary.toUtf8()));
    for (const char* word : {"Ines Adler", "Quentin", "Authorname", "Secretmoment", "Remove"}) CHECK_FALSE(bytes.contains(word));
    CHECK(home.dump() == before);

    const auto copy = Workspace::open(target, Workspace::Access::ReadWrite, home.environment);
    CHECK(copy->history().isEmpty());
    CHECK(copy->readHistory()->workspaceId() != id);
    CHECK(copy->portfolio().find(fraud)->summary == q("A summary that stays"));
    CHECK(copy->portfolio().find(fraud)->notes.isEmpty());
    CHECK(copy->portfolio().settings().brand.confidentiality == q("For the client only"));
    CHECK_THROWS_WITH(home.w->saveCleanCopy(target), Contains("client.stagepath is there already"));
    CHECK(QDir(home.environment.stateDirectory).entryList({q("client-*")}).isEmpty());
}

TEST_CASE("a clean copy leaves out every note and every author wherever they stand", "[history]") {
    HistoryHome home;
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    const PersonId lead = home.addPerson(q("Linda Leader"));
    const PersonId asked = home.addPerson(q("Paul Assessorname"));
    home.change(q("Lead"), fraud, [&](UseCase& u) { u.lead = lead; });
    home.w->edit(q("Round"), [&](Editor& e) {
        Initiative i;
        i.name = q("Data platform");
        i.start = QDate(2027, 1, 1);
        i.finish = QDate(2027, 3, 1);
        i.notes = q("canaryinitiative");
        e.insert(i);
        Assessment a;
        a.date = QDate(2026, 11, 1);
        a.by = asked;
        AssessmentAnswer answer;
        answer.assessment = e.insert(a);
        answer.criterion = q("DR1");
        answer.level = 2;
        answer.by = lead;
        e.insert(answer);
        Dismissal d;
        d.checkKey = q("gate-missed");
        d.kind = q("enterprise");
        d.reason = q("A reason that stays");
        d.at = QDate(2026, 11, 2);
        d.author = q("Ines Adler");
        e.insert(d);
    });
    const QString target = home.dir.path(q("client.stagepath"));
    const CleanCopy left = home.w->saveCleanCopy(target);
    CHECK(left.notes == 1);
    CHECK(left.names == 3);
    CHECK(left.people == 1);
    QFile file(target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* word : {"canaryinitiative", "Assessorname", "Ines Adler"}) CHECK_FALSE(bytes.contains(word));
    for (const char* word : {"Linda Leader", "Data platform", "A reason that stays"}) CHECK(bytes.contains(word));
    const auto copy = Workspace::open(target, Workspace::Access::ReadOnly, home.environment);
    CHECK(copy->portfolio().find(fraud)->lead == lead);
    CHECK(copy->portfolio().assessments().rows().constFirst().by == PersonId());
}

TEST_CASE("every field for notes and every one for an author is marked as internal", "[history]") {
    int marked = 0;
    forEachEntity([&]<class T>() {
        for (const Field<T>& f : Entity<T>::fields()) {
            const QByteArray column = f.column;
            INFO(Entity<T>::table << "." << column.toStdString());
            CHECK((f.internal == Internal::Note) == column.contains("note"));
            CHECK((f.internal == Internal::Author) == (column == "by" || column == "author"));
            marked += f.internal != Internal::No;
        }
    });
    CHECK(marked == 5);
}

TEST_CASE("where the file was replaced both copies can be told", "[history]") {
    HistoryHome home;
    home.w->publish();
    CHECK(home.w->conflictCopy().isEmpty());
    home.addUseCase(q("Mine"));
    {
        HistoryHome other;
        other.addUseCase(q("Theirs"));
        other.w->close();
        QFile::remove(home.file);
        REQUIRE(QFile::copy(other.file, home.file));
    }
    CHECK_THROWS_AS(home.w->publish(), Error);
    CHECK(home.w->isWorkInConflictCopy());
    CHECK(QFile::exists(home.w->conflictCopy()));
    const auto theirs = Workspace::open(home.file, Workspace::Access::ReadOnly, home.environment);
    CHECK(theirs->portfolio().useCases().rows().constFirst().name == q("Theirs"));
}
