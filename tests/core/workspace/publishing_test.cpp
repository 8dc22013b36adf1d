// What is published gets into the file, and nobody else's work is lost by it.
#include "core/domain/values/error.h"
#include "core/workspace/dump.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/publishing_home.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <future>
#include <thread>
#include <utility>

using namespace stagepath;
using test::allBytes;
using test::EventSource;
using test::nameUseCase;
using test::PublishingHome;
using test::putBytes;
using test::q;

namespace {

/// Stands in the place of a file that a slow drive reads: whoever reads it waits until letGo() and then has what was in it. Lets go
/// by itself where nobody does for long.
class SlowFile {
public:
    explicit SlowFile(QString path) : m_path(std::move(path)), m_bytes(allBytes(m_path)) {
        REQUIRE(QFile::remove(m_path));
        REQUIRE(::mkfifo(QFile::encodeName(m_path).constData(), 0600) == 0);
    }
    ~SlowFile() {
        letGo();
        if (m_rescuer.joinable()) m_rescuer.join();
    }
    SlowFile(const SlowFile&) = delete;
    SlowFile& operator=(const SlowFile&) = delete;

    /// From then on its reader waits.
    bool isRead() {
        m_pipe = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        if (m_pipe < 0) return false;
        ::fcntl(m_pipe, F_SETFL, 0);
        m_rescuer = std::thread([this, released = m_released.get_future()] {
            m_isRescued = released.wait_for(std::chrono::seconds(10)) == std::future_status::timeout;
            for (qsizetype done = 0, now = 1; done < m_bytes.size() && now > 0; done += now) now = ::write(m_pipe, m_bytes.constData() + done, static_cast<std::size_t>(m_bytes.size() - done));
            ::close(m_pipe);
        });
        return true;
    }
    void letGo() {
        if (!std::exchange(m_isReleased, true)) m_released.set_value();
    }
    bool isRescued() const { return m_isRescued; }

private:
    QString m_path;
    QByteArray m_bytes;
    int m_pipe = -1;
    std::thread m_rescuer;
    std::promise<void> m_released;
    std::atomic<bool> m_isRescued = false;
    bool m_isReleased = false;
};

}  // namespace

TEST_CASE("a file whose name is as long as can be is published like any other", "[publishing]") {
    PublishingHome home;
    const auto name = GENERATE(QString(245, QLatin1Char('n')), QString(81, QChar(0x65e5)), QString(120, QChar(0xe9)));
    const QString file = home.dir.path(name + q(".stagepath"));
    {
        const auto w = Workspace::create(file, q("Alder"), home.environment);
        nameUseCase(*w, q("Triage"));
        w->close();
    }
    CHECK(Workspace::open(file, Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 1);
}

TEST_CASE("a name is shortened between its letters", "[publishing]") {
    CHECK(fittingName(q("short"), 200) == q("short"));
    CHECK(fittingName(QString(100, QChar(0x65e5)), 200) == QString(66, QChar(0x65e5)));
}

TEST_CASE("edits while a publish is under way make no conflict copy", "[publishing]") {
    const EventSource events;
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    w->setAutoPublish(1);
    const auto waitWhilePending = [&] {
        while (w->publishState() == PublishState::Pending) QCoreApplication::processEvents();
    };
    for (int i = 0; i < 20; ++i) {
        nameUseCase(*w, q("First of round %1").arg(i));
        waitWhilePending();
        nameUseCase(*w, q("Second of round %1").arg(i));  // the worker is at it now
        waitWhilePending();
    }
    w->publish();
    CHECK(w->publishState() == PublishState::Published);
    CHECK(home.conflictCopies().isEmpty());
    w->close();
}

TEST_CASE("who edits while a slow drive takes the file waits for nothing and the edit gets into the file afterwards", "[publishing]") {
    const EventSource events;
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    w->publish();
    SlowFile slow(home.file);
    w->setAutoPublish(1);
    nameUseCase(*w, q("Fraud"));
    while (!slow.isRead()) QCoreApplication::processEvents();
    nameUseCase(*w, q("Claims"));
    w->lookAtFile();  // what stands there is half ours
    bool isOver = false;
    QTimer::singleShot(30, [&] { isOver = true; });  // the next publish is due long before
    while (!isOver) QCoreApplication::processEvents();
    CHECK(w->publishState() == PublishState::Pending);
    CHECK_FALSE(slow.isRescued());
    slow.letGo();
    while (w->publishState() == PublishState::Pending || w->publishState() == PublishState::Publishing) QCoreApplication::processEvents();
    CHECK(w->publishState() == PublishState::Published);
    CHECK(w->fileState() == FileState::Ours);
    CHECK(home.conflictCopies().isEmpty());
    CHECK(home.dumpOfCopy(q("w.stagepath")) == dumpOf(w->portfolio()));
    w->close();
}

TEST_CASE("a file with a second name on its disk is open for reading only, and a copy is not", "[publishing]") {
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    const QString second = home.dir.path(q("second.stagepath"));
    REQUIRE(::link(QFile::encodeName(home.file).constData(), QFile::encodeName(second).constData()) == 0);
    const QByteArray before = allBytes(home.file);
    for (const QString& name : {home.file, second}) {
        const auto w = Workspace::open(name, Workspace::Access::ReadWrite, home.environment);
        CHECK(w->isReadOnly());
        CHECK(w->notice().contains(q("a hard link")));
        CHECK_THROWS_AS(nameUseCase(*w, q("Triage")), Error);
    }
    CHECK(allBytes(home.file) == before);
    CHECK(allBytes(second) == before);
    REQUIRE(QFile::remove(second));
    const auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    CHECK_FALSE(w->isReadOnly());
    w->close();
}

TEST_CASE("whoever went on from a file without a history is no conflict", "[publishing]") {
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    const auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    Environment elsewhere = home.environment;
    elsewhere.stateDirectory = home.dir.path(q("elsewhere"));
    const auto other = Workspace::open(home.file, Workspace::Access::ReadWrite, elsewhere);
    nameUseCase(*other, q("Fraud"));
    other->close();
    CHECK_NOTHROW(w->close());
    CHECK(home.conflictCopies().isEmpty());
}

TEST_CASE("whoever went on from the published file is no conflict", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    w->publish();
    Environment elsewhere = home.environment;
    elsewhere.stateDirectory = home.dir.path(q("elsewhere"));
    const auto other = Workspace::open(home.file, Workspace::Access::ReadWrite, elsewhere);
    nameUseCase(*other, q("Fraud"));
    other->close();
    CHECK_NOTHROW(w->close());
    CHECK(home.conflictCopies().isEmpty());
    CHECK(Workspace::open(home.file, Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 2);
}

TEST_CASE("a state that was announced is known as ours where the file turns out to be it", "[publishing]") {
    PublishingHome home;
    const Fingerprint first{10, "aa"};
    const Fingerprint next{20, "bb"};
    {
        WorkingCopy copy(home.environment.stateDirectory, q("1"), home.file);
        copy.lock();
        copy.setPublished(first, "one@1");
        copy.announce(next, "two@2");
        CHECK(copy.published() == first);
    }
    WorkingCopy later(home.environment.stateDirectory, q("1"), home.file);
    later.acceptAnnounced(first);
    CHECK(later.published() == first);
    later.acceptAnnounced(next);
    CHECK(later.published() == next);
    CHECK(later.publishedHead() == "two@2");
}

TEST_CASE("a publish whose end nobody heard is known by what stands in the file", "[publishing]") {
    PublishingHome home;
    putBytes(home.file, "published");
    WorkingCopy copy(home.environment.stateDirectory, q("1"), home.file);
    copy.lock();
    copy.setPublished({10, "aa"}, "one@1");
    copy.announce({20, "bb"}, "two@2");
    copy.settleAnnounced();
    CHECK(copy.publishedHead() == "one@1");
    copy.announce(fingerprintOf(home.file), "two@2");
    copy.settleAnnounced();
    CHECK(copy.publishedHead() == "two@2");
    CHECK(copy.published() == fingerprintOf(home.file));
}

TEST_CASE("a write-protected file is open for reading only and says so", "[publishing]") {
    if (::geteuid() == 0) {
        WARN("permissions mean nothing to the superuser");
        return;
    }
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    QFile::setPermissions(home.file, QFile::ReadOwner);
    const auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    CHECK(w->isReadOnly());
    CHECK(w->notice().contains(home.file));
}
