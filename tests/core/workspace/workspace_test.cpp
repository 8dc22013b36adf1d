#include "core/workspace/workspace.h"

#include "core/workspace/dump.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <SQLiteCpp/SQLiteCpp.h>

#include <thread>

using namespace stagepath;
using test::q;
using test::TempDir;

namespace {

/// A home with a workspace in it.
struct Home {
    TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(QStringLiteral("state"));
        return e;
    }();
    QString file = dir.path(QStringLiteral("w.stagepath"));

    std::unique_ptr<Workspace> create() { return Workspace::create(file, q("Alder"), environment); }
    std::unique_ptr<Workspace> open(Workspace::Access access = Workspace::Access::ReadWrite) { return Workspace::open(file, access, environment); }
    QStringList beside() const {
        QStringList names = QDir(dir.path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeAll(QStringLiteral("state"));
        return names;
    }
};

UseCaseId addUseCase(Workspace& w, const QString& name) {
    UseCaseId id;
    w.edit(q("Add ") + name, [&](Editor& e) {
        UseCase u;
        u.name = name;
        id = e.insert(u);
    });
    return id;
}

}  // namespace

TEST_CASE("a new workspace has the five impact criteria and nothing to undo", "[workspace]") {
    Home home;
    const auto w = home.create();
    CHECK(w->portfolio().settings().organisation == q("Alder"));
    CHECK(w->portfolio().impactCriteria().size() == 5);
    CHECK_FALSE(w->canUndo());
    CHECK(home.beside() == QStringList{q("w.stagepath")});
    CHECK_THROWS_AS(Workspace::create(home.file, q("B"), home.environment), Error);
}

TEST_CASE("an edit is one signal, one history entry, one undo step, and survives a restart", "[workspace]") {
    Home home;
    QString before;
    QString after;
    {
        const auto w = home.create();
        before = dumpOf(w->portfolio());
        int signals_ = 0;
        QObject::connect(w.get(), &Workspace::changed, [&](const Changeset& c) {
            ++signals_;
            CHECK(c.touches(EntityKind::UseCase));
        });
        addUseCase(*w, q("Routing"));
        CHECK(signals_ == 1);
        after = dumpOf(w->portfolio());
        CHECK(after != before);
        w->undo();
        CHECK(signals_ == 2);
        CHECK(dumpOf(w->portfolio()) == before);
        w->redo();
        CHECK(dumpOf(w->portfolio()) == after);
    }
    const auto again = home.open();
    CHECK(dumpOf(again->portfolio()) == after);
    CHECK(again->undoText() == q("Add Routing"));
    again->undo();
    CHECK(dumpOf(again->portfolio()) == before);
    CHECK(again->redoText() == q("Add Routing"));
}

TEST_CASE("a net no-op leaves no history entry, an exception nothing at all", "[workspace]") {
    Home home;
    const auto w = home.create();
    const UseCaseId id = addUseCase(*w, q("A"));
    const QString before = dumpOf(w->portfolio());
    CHECK(w->edit(q("Nothing"), [&](Editor& e) { e.update(*w->portfolio().find(id)); }).isEmpty());
    CHECK(w->history().size() == 1);
    CHECK_THROWS_AS(w->edit(q("Bad"), [&](Editor& e) {
        UseCase u = *w->portfolio().find(id);
        u.name = q("B");
        e.update(u);
        throw Error(q("stop"));
    }), Error);
    CHECK(dumpOf(w->portfolio()) == before);
    CHECK(w->history().size() == 1);
}

TEST_CASE("a new edit after an undo leaves the undone change behind", "[workspace]") {
    Home home;
    const auto w = home.create();
    addUseCase(*w, q("A"));
    w->undo();
    addUseCase(*w, q("B"));
    CHECK_FALSE(w->canRedo());
    const QList<HistoryEntry> history = w->history();
    REQUIRE(history.size() == 2);
    CHECK(history[0].abandoned);
    CHECK_FALSE(history[1].abandoned);
}

TEST_CASE("values out of range are refused with the field and leave nothing", "[workspace]") {
    Home home;
    const auto w = home.create();
    const UseCaseId id = addUseCase(*w, q("A"));
    const QString before = dumpOf(w->portfolio());
    const auto refuse = [&](const std::function<void(UseCase&)>& change) {
        CHECK_THROWS_AS(w->edit(q("Bad"), [&](Editor& e) {
            UseCase u = *w->portfolio().find(id);
            change(u);
            e.update(u);
        }), Error);
        CHECK(dumpOf(w->portfolio()) == before);
    };
    refuse([](UseCase& u) { u.stage = 5; });
    refuse([](UseCase& u) { u.name.clear(); });
    refuse([](UseCase& u) { u.placedImpact = 101; });
    refuse([](UseCase& u) { u.accountable = PersonId(99); });
}

TEST_CASE("removing takes what belongs to it and clears what points at it", "[workspace]") {
    Home home;
    const auto w = home.create();
    BusinessUnitId unit;
    UseCaseId useCase;
    InitiativeId initiative;
    w->edit(q("Setup"), [&](Editor& e) {
        unit = e.insert(BusinessUnit{{}, 0, q("Retail"), q("c1")});
        UseCase u;
        u.name = q("A");
        u.unit = unit;
        useCase = e.insert(u);
        e.insert(ImpactScore{{}, useCase, e.portfolio().impactCriteria().rows().constFirst().id, 3});
        Assessment round;
        round.subject = Subject::of(useCase);
        round.date = QDate(2026, 1, 1);
        e.insert(AssessmentLevel{{}, e.insert(round), Dimension::Data, 2, q("seen")});
        Initiative i;
        i.name = q("Roll-out");
        i.useCase = useCase;
        initiative = e.insert(i);
        e.insert(Outcome{{}, initiative, Subject::of(useCase), Dimension::Data, {}, 3});
    });
    const QString before = dumpOf(w->portfolio());
    w->edit(q("Remove unit"), [&](Editor& e) { e.remove(unit); });
    CHECK(w->portfolio().find(useCase)->unit.isNull());
    w->edit(q("Remove use case"), [&](Editor& e) { e.remove(useCase); });
    CHECK(w->portfolio().table<ImpactScore>().isEmpty());
    CHECK(w->portfolio().table<AssessmentLevel>().isEmpty());
    CHECK(w->portfolio().outcomes().isEmpty());
    CHECK(w->portfolio().find(initiative)->useCase.isNull());
    w->undo();
    w->undo();
    CHECK(dumpOf(w->portfolio()) == before);
}

TEST_CASE("many random edits undone are the first state, redone the last", "[workspace]") {
    Home home;
    auto w = home.create();
    const QString first = dumpOf(w->portfolio());
    QRandomGenerator random(7);
    QList<UseCaseId> ids;
    for (int i = 0; i < 300; ++i) {
        const int what = random.bounded(4);
        if (what == 0 || ids.isEmpty()) {
            ids.append(addUseCase(*w, QStringLiteral("Use case %1").arg(i)));
        } else if (what == 3) {
            const UseCaseId id = ids.takeAt(random.bounded(ids.size()));
            w->edit(q("Remove"), [&](Editor& e) { e.remove(id); });
        } else {
            w->edit(q("Change"), [&](Editor& e) {
                UseCase u = *w->portfolio().find(ids[random.bounded(ids.size())]);
                u.stage = random.bounded(5);
                u.position = random.bounded(1000);
                u.summary = QStringLiteral("é %1").arg(random.bounded(100));
                e.update(u);
            });
        }
        if (i % 100 == 50) {
            w.reset();
            w = home.open();
        }
    }
    const QString last = dumpOf(w->portfolio());
    while (w->canUndo()) w->undo();
    CHECK(dumpOf(w->portfolio()) == first);
    while (w->canRedo()) w->redo();
    CHECK(dumpOf(w->portfolio()) == last);
    w.reset();
    CHECK(dumpOf(home.open()->portfolio()) == last);
}

TEST_CASE("the file is a finished document after closing, and the private copy is gone", "[workspace]") {
    Home home;
    {
        const auto w = home.create();
        addUseCase(*w, q("A"));
    }
    CHECK(home.beside() == QStringList{q("w.stagepath")});
    CHECK(QDir(home.dir.path(q("state/work"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    CHECK(home.open()->portfolio().useCases().size() == 1);
}

TEST_CASE("a second writer is told who has the file, a reader reads what is ahead", "[workspace]") {
    Home home;
    const auto w = home.create();
    addUseCase(*w, q("A"));
    CHECK_THROWS_WITH(home.open(), Catch::Contains("open for writing"));
    const auto reader = home.open(Workspace::Access::ReadOnly);
    CHECK(reader->portfolio().useCases().size() == 1);
    CHECK_THROWS_AS(reader->edit(q("No"), [](Editor&) {}), Error);
}

TEST_CASE("a file that somebody replaced is never overwritten", "[workspace]") {
    Home home;
    {
        const auto w = home.create();
        addUseCase(*w, q("Theirs"));
    }
    const QString copy = home.dir.path(q("older.bin"));
    REQUIRE(QFile::copy(home.file, copy));
    {
        const auto w = home.open();
        addUseCase(*w, q("Mine"));
        REQUIRE(QFile::remove(home.file));
        REQUIRE(QFile::copy(copy, home.file));
        QFile touched(home.file);
        REQUIRE(touched.open(QIODevice::Append));
        touched.write(QByteArray(4096, '\0'));
        touched.close();
        CHECK_THROWS_WITH(w->publish(), Catch::Contains("conflict"));
        addUseCase(*w, q("Mine too"));
        CHECK_THROWS_WITH(w->close(), Catch::Contains("conflict"));
    }
    const QStringList conflict = QDir(home.dir.path(QString())).entryList({q("*conflict*.stagepath")});
    REQUIRE(conflict.size() == 1);
    const auto mine = Workspace::open(home.dir.path(conflict[0]), Workspace::Access::ReadOnly, home.environment);
    CHECK(mine->portfolio().useCases().size() == 3);
}

TEST_CASE("work that was not published is taken up at the next start", "[workspace]") {
    Home home;
    { const auto w = home.create(); }
    const QString stale = home.dir.path(q("stale.bin"));
    REQUIRE(QFile::copy(home.file, stale));
    const QString state = home.dir.path(q("state"));
    const QString saved = home.dir.path(q("saved"));
    {
        const auto w = home.open();
        addUseCase(*w, q("Kept"));
        // What a crash leaves: the private directory as it is now, and the file as it was.
        REQUIRE(std::system(qPrintable(QStringLiteral("cp -r '%1' '%2'").arg(state, saved))) == 0);
    }
    REQUIRE(std::system(qPrintable(QStringLiteral("rm -rf '%1' && mv '%2' '%1' && cp '%3' '%4'").arg(state, saved, stale, home.file))) == 0);
    const auto w = home.open();
    CHECK(w->portfolio().useCases().size() == 1);
    CHECK(w->notice().contains(q("recovered")));
}

TEST_CASE("many rows added, changed and taken back leave what a fresh load shows", "[workspace]") {
    Home home;
    const auto w = home.create();
    const QString before = dumpOf(w->portfolio());
    w->edit(q("Two hundred"), [](Editor& e) {
        BusinessUnit risk;
        risk.name = q("Risk");
        const BusinessUnitId unit = e.insert(risk);
        for (int i = 0; i < 200; ++i) {
            UseCase u;
            u.name = QString::number(i);
            u.unit = i % 2 ? unit : BusinessUnitId();
            e.insert(u);
        }
    });
    CHECK(w->isUndoLarge() == false);
    const BusinessUnitId unit = w->portfolio().units().rows().constFirst().id;
    CHECK(w->portfolio().useCasesOf(unit).size() == 100);
    CHECK(w->portfolio().useCases().rows().constLast().name == q("199"));
    w->edit(q("Every other one goes"), [](Editor& e) {
        for (int i = 0; i < 200; i += 2) e.remove(e.portfolio().useCases().rows()[i].id);
        for (int i = 1; i < 200; i += 2) {
            UseCase u = e.portfolio().useCases().rows()[i];
            u.position = 1000 - i;
            u.unit = {};
            e.update(u);
        }
    });
    w->publish();
    CHECK(dumpOf(w->portfolio()) == dumpOf(home.open(Workspace::Access::ReadOnly)->portfolio()));
    CHECK(w->portfolio().useCases().rows().constFirst().name == q("199"));
    CHECK(w->portfolio().useCasesOf(unit).isEmpty());
    CHECK(w->portfolio().useCasesOf(BusinessUnitId()).size() == 100);
    w->undo();
    CHECK(w->portfolio().useCasesOf(unit).size() == 100);
    CHECK(w->portfolio().useCases().rows().constFirst().name == q("0"));
    w->undo();
    CHECK(dumpOf(w->portfolio()) == before);
}

TEST_CASE("between the halves of a long change nobody else edits, and nothing is mixed up", "[workspace]") {
    Home home;
    const auto w = home.create();
    const UseCaseId id = addUseCase(*w, q("Fraud detection"));
    Changeset changes;
    std::thread worker([&] {
        changes = w->prepare(q("Rename"), [&](Editor& e) {
            UseCase u = *e.portfolio().find(id);
            u.name = q("Fraud");
            e.update(u);
        });
    });
    worker.join();
    CHECK(w->portfolio().find(id)->name == q("Fraud detection"));
    CHECK_THROWS_AS(addUseCase(*w, q("Too early")), Error);
    CHECK_THROWS_AS(w->undo(), Error);
    CHECK_THROWS_AS(w->history(), Error);
    w->adopt(changes);
    CHECK(w->portfolio().find(id)->name == q("Fraud"));
    CHECK(w->undoText() == q("Rename"));
    addUseCase(*w, q("In time"));
    CHECK(w->history().size() == 3);
}

TEST_CASE("a session that died in the middle of a commit loses nothing it had acknowledged", "[workspace]") {
    Home home;
    { const auto w = home.create(); }
    const QString stale = home.dir.path(q("stale.bin"));
    REQUIRE(QFile::copy(home.file, stale));
    const QString state = home.dir.path(q("state"));
    const QString saved = home.dir.path(q("saved"));
    {
        const auto w = home.open();
        addUseCase(*w, q("Kept"));
        const QString folder = state + q("/work/") + QDir(state + q("/work")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst();
        // The cache spills into the database before the commit, behind a journal that was synced.
        SQLite::Database raw((folder + q("/work.stagepath")).toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Statement(raw, "PRAGMA journal_mode=TRUNCATE").executeStep();
        raw.exec("PRAGMA cache_size=1");
        raw.exec("BEGIN IMMEDIATE");
        raw.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<200) INSERT INTO meta SELECT 'lost ' || i, hex(zeroblob(2000)) FROM n");
        REQUIRE(std::system(qPrintable(QStringLiteral("cp -r '%1' '%2'").arg(state, saved))) == 0);
        REQUIRE(QFileInfo(saved + folder.mid(state.size()) + q("/work.stagepath-journal")).size() > 512);
        raw.exec("ROLLBACK");
    }
    REQUIRE(std::system(qPrintable(QStringLiteral("rm -rf '%1' && mv '%2' '%1' && cp '%3' '%4'").arg(state, saved, stale, home.file))) == 0);
    CHECK(home.open(Workspace::Access::ReadOnly)->portfolio().useCases().size() == 1);
    const auto w = home.open();
    CHECK(w->portfolio().useCases().size() == 1);
    CHECK(w->notice().contains(q("recovered")));
}

TEST_CASE("work that can't be read is kept, not deleted", "[workspace]") {
    Home home;
    QString folder;
    {
        const auto w = home.create();
        addUseCase(*w, q("A"));
        w->publish();
        folder = home.dir.path(q("state/work/")) + QDir(home.dir.path(q("state/work"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst();
    }
    REQUIRE(QDir().mkpath(folder));
    QFile broken(folder + q("/work.stagepath"));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("half a database");
    broken.close();
    const auto w = home.open();
    CHECK(w->portfolio().useCases().size() == 1);
    CHECK(w->notice().contains(q("kept as")));
    CHECK(QDir(folder).entryList({q("unreadable-*.stagepath")}).size() == 1);
}
