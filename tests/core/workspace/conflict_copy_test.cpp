// The copy that has the work once somebody replaced the file can be deleted, moved or gone on from like any other file.
#include "core/domain/values/error.h"
#include "core/workspace/file/publisher.h"
#include "tests/core/workspace/publishing_home.h"

#include <QFileInfo>

using namespace stagepath;
using test::allBytes;
using test::nameUseCase;
using test::PublishingHome;
using test::putBytes;
using test::q;

TEST_CASE("work whose conflict copy was deleted while it was open is in another one after closing", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    const QByteArray older = allBytes(home.file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    putBytes(home.file, older);
    nameUseCase(*w, q("Fraud"));
    CHECK_THROWS_AS(w->publish(), Error);
    const QString dump = dumpOf(w->portfolio());
    REQUIRE(QFile::remove(w->conflictCopy()));
    const bool isEdited = GENERATE(false, true);
    if (isEdited) nameUseCase(*w, q("Claims"));
    const QString kept = dumpOf(w->portfolio());
    CHECK((kept == dump) != isEdited);
    CHECK_THROWS_WITH(w->close(), Catch::Contains("replaced") && Catch::Contains("conflict"));
    CHECK(allBytes(home.file) == older);
    REQUIRE(home.conflictCopies().size() == 1);
    const QString copy = home.conflictCopies().constFirst();
    CHECK(w->conflictCopy().endsWith(copy));
    CHECK(originalOf(home.dir.path(copy)) == home.file);
    CHECK(home.dumpOfCopy(copy) == kept);
}

TEST_CASE("a conflict copy that was overwritten while the work was open is no place of that work", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    const QByteArray older = allBytes(home.file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    putBytes(home.file, older);
    CHECK_THROWS_AS(w->publish(), Error);
    putBytes(w->conflictCopy(), older);
    const QString dump = dumpOf(w->portfolio());
    CHECK_THROWS_AS(w->close(), Error);
    CHECK(home.conflictCopies().size() == 2);
    CHECK(home.dumpOfCopy(QFileInfo(w->conflictCopy()).fileName()) == dump);
}

TEST_CASE("a conflict copy that was given the name of the file is the file again", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    w->publish();
    REQUIRE(QFile::remove(home.file));
    nameUseCase(*w, q("Fraud"));
    CHECK_THROWS_WITH(w->publish(), Catch::Contains("give it the old name"));
    REQUIRE(QFile::rename(w->conflictCopy(), home.file));
    const bool isEdited = GENERATE(false, true);
    if (isEdited) nameUseCase(*w, q("Claims"));
    CHECK_NOTHROW(w->publish());
    CHECK(w->publishState() == PublishState::Published);
    CHECK(w->publishProblem().isEmpty());
    CHECK(home.conflictCopies().isEmpty());
    CHECK(home.dumpOfCopy(q("w.stagepath")) == dumpOf(w->portfolio()));
    CHECK_NOTHROW(w->close());
}

TEST_CASE("whoever goes on in the conflict copy keeps the work and makes no second copy", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    const QByteArray older = allBytes(home.file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    putBytes(home.file, older);
    CHECK_THROWS_AS(w->publish(), Error);
    const auto other = Workspace::open(w->conflictCopy(), Workspace::Access::ReadWrite, home.environment);
    nameUseCase(*other, q("Fraud"));
    other->close();
    CHECK_THROWS_AS(w->close(), Error);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dumpOf(other->portfolio()));
    CHECK(QDir(home.environment.stateDirectory + q("/work")).isEmpty());
}
