// Proves of the window what kill_random proves of the core: while somebody types, drags and undoes in it, it is killed at a random moment, and
// the next start must show everything it had acknowledged, ask for nothing to be done by hand, and find the user's file whole.
#include "core/exchange/sample_reader.h"
#include "core/workspace/dump.h"
#include "core/workspace/schema/integrity.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

namespace {

using namespace stagepath;
using namespace stagepath::reliability;

constexpr int kLimit = 60000;       ///< milliseconds
constexpr int kLongestSession = 2500; ///< milliseconds after the file is open

QByteArray digestOf(const Workspace& w) { return QCryptographicHash::hash(dumpOf(w.portfolio()).toUtf8(), QCryptographicHash::Sha256).toHex(); }

QProcessEnvironment environmentOf(const Home& home) {
    QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = home.root() + QStringLiteral("/user/") + QLatin1String(name);
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        e.insert(QLatin1String(name), folder);
    }
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}) e.remove(QLatin1String(name));
    e.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return e;
}

void putSample(const Home& home) {
    QDir(home.docs()).removeRecursively();
    QDir(home.state()).removeRecursively();
    QDir().mkpath(home.docs());
    auto w = Workspace::create(home.file(), QString(), home.environment());
    w->edit(QStringLiteral("Add the sample"), [](Editor& e) { writeSample(e); });
    w->close();
}

/// Whether \p w holds what was acknowledged last, or one change beyond: one that was saved when the kill came, and not yet told.
bool holds(Workspace& w, const QByteArray& acknowledged) {
    if (digestOf(w) == acknowledged) return true;
    if (w.canUndo()) {
        w.undo();
        if (digestOf(w) == acknowledged) return true;
        w.redo();
    }
    if (!w.canRedo()) return false;
    w.redo();
    return digestOf(w) == acknowledged;
}

/// The digest acknowledged last, \p first where nothing was.
QByteArray lastAcknowledged(Report& report, const QByteArray& said, const QByteArray& first) {
    QByteArray digest = first;
    QList<QByteArray> lines = said.split('\n');
    lines.removeLast();  // empty, or a line that was cut off
    for (const QByteArray& line : lines) {
        if (!line.startsWith("ACK ")) continue;
        digest = line.mid(line.lastIndexOf(' ') + 1);
        report.count(QStringLiteral("acknowledged"));
    }
    return digest;
}

void checkNextStart(Report& report, const Home& home, const QByteArray& acknowledged, const QString& where) {
    try {
        const Integrity found = integrityOfFile(home.file(), Home::environmentIn(home.root() + QStringLiteral("/elsewhere")));
        if (!found.isSound()) report.fail(where + QStringLiteral(": the file is damaged: ") + found.problems.constFirst());
        const auto w = Workspace::open(home.file(), Workspace::Access::ReadWrite, home.environment());
        const QString notice = w->notice();
        if (!notice.isEmpty() && !notice.contains(QLatin1String("All of its changes were recovered"))) report.fail(where + QStringLiteral(": asks for something: ") + notice);
        if (!holds(*w, acknowledged)) report.fail(where + QStringLiteral(": what was acknowledged is not there"));
        w->close();
    } catch (const std::exception& e) {
        report.fail(where + QStringLiteral(": does not start: ") + QString::fromUtf8(e.what()));
    }
}

void killOnce(Report& report, const Home& home, quint32 seed) {
    putSample(home);
    const QByteArray first = digestOf(*Workspace::open(home.file(), Workspace::Access::ReadOnly, home.environment()));
    const int moment = QRandomGenerator(seed).bounded(kLongestSession);
    const QString where = QStringLiteral("seed %1, killed %2 ms after opening").arg(seed).arg(moment);
    QProcess window;
    window.setProcessEnvironment(environmentOf(home));
    window.start(QStringLiteral(STAGEPATH_WINDOW_SESSION_PATH), {home.file(), home.state(), QString::number(seed)});
    QByteArray said;
    QElapsedTimer clock;
    clock.start();
    while (!said.contains("READY\n") && clock.elapsed() < kLimit && window.state() != QProcess::NotRunning) {
        window.waitForReadyRead(50);
        said += window.readAllStandardOutput();
    }
    for (clock.start(); clock.elapsed() < moment && window.state() == QProcess::Running;) {
        window.waitForReadyRead(static_cast<int>(qMax<qint64>(1, moment - clock.elapsed())));
        said += window.readAllStandardOutput();
    }
    const bool ran = said.contains("READY\n") && window.state() == QProcess::Running;
    window.kill();
    window.waitForFinished(kLimit);
    said += window.readAllStandardOutput();
    if (!ran) report.fail(where + QStringLiteral(": void: the window ended by itself: ") + QString::fromUtf8(window.readAllStandardError().right(500)));
    report.count(QStringLiteral("killed"), ran);
    checkNextStart(report, home, lastAcknowledged(report, said, first), where);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Report report(QStringLiteral("kill_window"), argc, argv);
    const Home home;
    const int kills = report.runs(10, 50);
    for (int i = 0; i < kills; ++i) killOnce(report, home, report.seed() * 1000 + static_cast<quint32>(i));
    if (report.counted(QStringLiteral("acknowledged")) < kills) report.fail(QStringLiteral("void: too little was done in the window"));
    return report.finish();
}
