// A file that others replace, remove or put back takes no work with it.
#include "core/domain/values/error.h"
#include "core/workspace/dump.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/publishing_home.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdlib>

using namespace stagepath;
using test::allBytes;
using test::EventSource;
using test::nameUseCase;
using test::PublishingHome;
using test::putBytes;
using test::q;

TEST_CASE("a second conflict copy leaves the first one alone", "[publishing]") {
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    const QString source = home.dir.path(q("source.stagepath"));
    QFile::copy(home.file, source);
    const Fingerprint another{1, "another"};
    putBytes(home.file, allBytes(home.file) + "!");
    const QString first = publishTo(source, home.file, another).conflictCopy;
    const QString second = publishTo(source, home.file, another).conflictCopy;
    CHECK(first != second);
    CHECK(home.conflictCopies().size() == 2);
    CHECK(conflictCopiesOf(home.file).contains(first));
    CHECK(conflictCopiesOf(home.file).contains(second));
    CHECK(conflictCopiesOf(home.file).size() == 2);
}

TEST_CASE("a file that was deleted while it was open is not said to be replaced", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Before"));
    w->publish();
    REQUIRE(QFile::remove(home.file));
    nameUseCase(*w, q("After"));
    CHECK_THROWS_WITH(w->publish(), Catch::Contains("was deleted or moved") && Catch::Contains("conflict"));
    nameUseCase(*w, q("Later"));
    CHECK_THROWS_WITH(w->publish(), Catch::Contains("was deleted or moved"));
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(w->conflictCopy().endsWith(home.conflictCopies().constFirst()));
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dumpOf(w->portfolio()));
}

TEST_CASE("a file that was deleted after the last publish is noticed and the work is in a copy", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    w->publish();
    const QString dump = dumpOf(w->portfolio());
    QFile::remove(home.file);
    CHECK_THROWS_AS(w->close(), Error);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dump);
}

TEST_CASE("an older file put back after the last publish is left alone and the work is in a copy", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    const QByteArray older = allBytes(home.file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    const QString dump = dumpOf(w->portfolio());
    putBytes(home.file, older);
    CHECK_THROWS_AS(w->close(), Error);
    CHECK(allBytes(home.file) == older);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dump);
}

TEST_CASE("an older file put back while nothing was written is left alone and the work is in a copy", "[publishing]") {
    PublishingHome home;
    QByteArray older;
    QString dump;
    {
        const auto w = Workspace::create(home.file, q("Alder"), home.environment);
        nameUseCase(*w, q("Triage"));
        w->publish();
        older = allBytes(home.file);
        nameUseCase(*w, q("Fraud"));
        dump = dumpOf(w->portfolio());
        w->close();
    }
    const auto end = GENERATE(q("closed"), q("killed"));
    CAPTURE(end);
    auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    const QString kept = home.dir.path(q("kept"));
    if (end == q("killed")) REQUIRE(std::system(qPrintable(q("cp -r '%1' '%2'").arg(home.environment.stateDirectory, kept))) == 0);
    if (end == q("killed")) w->close();
    putBytes(home.file, older);
    if (end == q("killed")) {  // the next start finds the working copy as it was
        QDir(home.environment.stateDirectory).removeRecursively();
        REQUIRE(QDir().rename(kept, home.environment.stateDirectory));
        w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
        CHECK(w->notice().contains(q("conflict")));
        w->close();
    } else {
        CHECK_THROWS_WITH(w->close(), Catch::Contains("replaced") && Catch::Contains("conflict"));
    }
    CHECK(allBytes(home.file) == older);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dump);
    CHECK(originalOf(home.dir.path(home.conflictCopies().constFirst())) == home.file);
}

TEST_CASE("a drive that is away when the work is closed makes no copy and what comes back is compared with the work", "[publishing]") {
    PublishingHome home;
    const QString place = home.dir.path(q("place"));
    const QString away = home.dir.path(q("away"));
    REQUIRE(QDir().mkpath(place));
    const QString file = place + q("/w.stagepath");
    const auto w = Workspace::create(file, q("Alder"), home.environment);
    const QByteArray older = allBytes(file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    const QString dump = dumpOf(w->portfolio());
    REQUIRE(QDir().rename(place, away));
    CHECK_NOTHROW(w->close());
    REQUIRE(QDir().rename(away, place));
    const bool isOlder = GENERATE(false, true);
    if (isOlder) putBytes(file, older);
    const auto again = Workspace::open(file, Workspace::Access::ReadWrite, home.environment);
    const QStringList copies = QDir(place).entryList({q("*conflict*")}, QDir::Files);
    CHECK(copies.size() == (isOlder ? 1 : 0));
    CHECK(again->notice().isEmpty() != isOlder);
    if (isOlder) CHECK(dumpOf(Workspace::open(place + q("/") + copies.constFirst(), Workspace::Access::ReadOnly, home.environment)->portfolio()) == dump);
    again->close();
}

TEST_CASE("a state before an undo that is put back is no newer one", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    nameUseCase(*w, q("Fraud"));
    w->publish();
    const QByteArray before = allBytes(home.file);
    w->undo();
    w->publish();
    const QString dump = dumpOf(w->portfolio());
    putBytes(home.file, before);
    CHECK_THROWS_AS(w->close(), Error);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dump);
}

TEST_CASE("work that is in a copy one asked for gets into no other when the file is replaced", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    const QByteArray older = allBytes(home.file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    w->saveCopy(home.dir.path(q("mine.stagepath")));
    putBytes(home.file, older);
    CHECK_NOTHROW(w->close());
    CHECK(home.conflictCopies().isEmpty());
    CHECK(home.dumpOfCopy(q("mine.stagepath")) == dumpOf(w->portfolio()));
}

TEST_CASE("a workspace without a history is no other one of which nothing is known", "[publishing]") {
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    const QString other = home.dir.path(q("other.stagepath"));
    Workspace::create(other, q("Birch"), home.environment)->close();
    const auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    putBytes(home.file, allBytes(other));
    CHECK_THROWS_AS(w->close(), Error);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()).contains(q("Alder")));
}

TEST_CASE("a file that another program replaced or took away is noticed by looking and left alone", "[publishing]") {
    const EventSource events;
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    const QByteArray older = allBytes(home.file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    const QByteArray ours = allBytes(home.file);
    bool isNews = false;
    QObject::connect(w.get(), &Workspace::fileStateChanged, [&] { isNews = true; });
    const auto found = [&] {
        w->lookAtFile();
        for (isNews = false; !isNews;) QCoreApplication::processEvents();
        return w->fileState();
    };
    putBytes(home.file, older);
    CHECK(found() == FileState::Replaced);
    QFile::remove(home.file);
    CHECK(found() == FileState::Gone);
    putBytes(home.file, ours);
    CHECK(found() == FileState::Ours);
    {
        Environment elsewhere = home.environment;
        elsewhere.stateDirectory = home.dir.path(q("elsewhere"));
        const auto other = Workspace::open(home.file, Workspace::Access::ReadWrite, elsewhere);
        nameUseCase(*other, q("Fraud"));
        other->close();
    }
    CHECK(found() == FileState::Newer);
    CHECK(home.conflictCopies().isEmpty());
    CHECK(conflictCopiesOf(home.file).isEmpty());
    putBytes(home.file, older);
    CHECK_THROWS_AS(w->publish(), Error);
    CHECK(conflictCopiesOf(home.file) == QStringList{home.dir.path(home.conflictCopies().constFirst())});
    CHECK_THROWS_AS(w->close(), Error);
}
