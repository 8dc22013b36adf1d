// Proves that work of a killed session which can't be opened any more is never lost while it is set aside: each call of the next start
// fails, once or from then on, and the work lies where recovery finds it, to the last byte, then and after a start without trouble.
#include "core/domain/values/error.h"
#include "core/workspace/file/working_copy.h"
#include "tests/reliability/shim/shim.h"
#include "tests/reliability/support/child.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <filesystem>

namespace {

using namespace stagepath;
using namespace stagepath::reliability;
using stagepath::shim::Fault;

constexpr long kNever = 1'000'000'000;
constexpr int kHeader = 100;  ///< bytes; without them a database is none
constexpr std::chrono::seconds kMostTime{60};

struct Kind {
    const char* name;
    int error;
    bool onward;
};
const Kind kKinds[] = {{"ENOSPC once", ENOSPC, false}, {"ENOSPC onward", ENOSPC, true}, {"EIO once", EIO, false}, {"EIO onward", EIO, true}, {"EACCES onward", EACCES, true}};

void copyFolder(const QString& from, const QString& to) {
    QDir(to).removeRecursively();
    std::filesystem::copy(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), std::filesystem::copy_options::recursive);
}

/// The state folder as a session that was killed left it, with its work damaged since; and the file as it was then.
class SetAsideGround {
public:
    explicit SetAsideGround(Home& home) : m_home(home) {
        home.reset();
        runChild(
            [&](int) {
                const auto w = Workspace::open(home.file(), Workspace::Access::ReadWrite, home.environment());
                w->edit(QStringLiteral("Add"), [](Editor& e) { e.insert(Person{{}, 0, QStringLiteral("Ines Adler"), {}, {}, {}, false}); });
                std::_Exit(0);
            },
            {}, kMostTime);
        QFile work(works().value(0));
        m_isReady = work.open(QIODevice::ReadWrite) && work.write(QByteArray(kHeader, '\0')) == kHeader && work.flush() && work.seek(0);
        m_work = work.readAll();
        work.close();
        copyFolder(home.state(), kept());
    }
    bool isReady() const { return m_isReady && m_work.size() > kHeader; }
    void restore() const {
        m_home.reset();
        copyFolder(kept(), m_home.state());
    }
    /// Whether recovery would find the work as it was.
    bool hasWork() const {
        for (const QString& path : works()) {
            QFile work(path);
            if (work.open(QIODevice::ReadOnly) && work.readAll() == m_work) return true;
        }
        return false;
    }

private:
    QString kept() const { return m_home.root() + QStringLiteral("/kept"); }
    QStringList works() const { return WorkingCopy::databasesOf(m_home.state(), m_home.file()); }

    Home& m_home;
    QByteArray m_work;
    bool m_isReady = false;
};

/// How many calls the start made that this can happen to.
long startTroubled(Report& report, const Home& home, const SetAsideGround& ground, const Fault& fault, const QString& where) {
    ground.restore();
    const Ended ended = runChild(
        [&](int channel) {
            shim::watch(qPrintable(home.root()));
            shim::arm(fault);
            try {
                const auto w = Workspace::open(home.file(), Workspace::Access::ReadWrite, home.environment());
                if (w->isWorkSetAside()) say(channel, "ASIDE");
                w->close();
            } catch (const Error& e) {
                say(channel, e.message().contains(home.root()) ? QByteArray("TOLD") : "BARE " + e.message().toUtf8());
            }
            say(channel, "CALLS " + QByteArray::number(static_cast<qint64>(shim::counted())));
            shim::watch("");
        },
        {}, kMostTime);
    long calls = 0;
    for (const QByteArray& line : ended.lines) {
        if (line.startsWith("CALLS ")) calls = line.mid(6).toLong();
        if (line.startsWith("BARE ")) report.fail(where + QStringLiteral(": the message names no place: ") + QString::fromUtf8(line.mid(5)));
        if (line == "ASIDE") report.count(QStringLiteral("set aside"));
        if (line == "TOLD") report.count(QStringLiteral("refused"));
    }
    if (ended.hung || ended.signal || ended.exitCode) report.fail(where + QStringLiteral(": hung or crashed"));
    return calls;
}

void checkStart(Report& report, const Home& home, const SetAsideGround& ground, const Fault& fault, const QString& where) {
    startTroubled(report, home, ground, fault, where);
    report.count(QStringLiteral("runs"));
    if (!ground.hasWork()) report.fail(where + QStringLiteral(": the work is gone"));
    try {
        Workspace::open(home.file(), Workspace::Access::ReadWrite, home.environment())->close();
    } catch (const Error& e) {
        report.fail(where + QStringLiteral(": does not start when the trouble is over: ") + e.message());
    }
    if (!ground.hasWork()) report.fail(where + QStringLiteral(": the work is gone after the next start"));
}

}  // namespace

int main(int argc, char** argv) {
    Report report(QStringLiteral("work_set_aside"), argc, argv);
    Home home;
    const SetAsideGround ground(home);
    if (!ground.isReady()) report.fail(QStringLiteral("there is no work to set aside"));
    for (const Kind& kind : kKinds) {
        const long calls = startTroubled(report, home, ground, {Fault::Kind::Error, kNever, kind.error, kind.onward, 0}, QStringLiteral("without trouble"));
        report.count(QStringLiteral("places"), calls);
        // What changes something is few calls, and all of them are met.
        const long wanted = kind.error == EIO ? std::min<long>(calls, report.runs(60, 2000)) : calls;
        for (long n = 1; n <= calls; ++n) {
            if (n * wanted / calls == (n - 1) * wanted / calls) continue;
            checkStart(report, home, ground, {Fault::Kind::Error, n, kind.error, kind.onward, 0}, QStringLiteral("%1 at call %2").arg(QLatin1String(kind.name)).arg(n));
        }
    }
    if (report.counted(QStringLiteral("set aside")) < 6) report.fail(QStringLiteral("work was seldom set aside"));
    return report.finish();
}
