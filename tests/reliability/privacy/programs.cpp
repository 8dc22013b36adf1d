// Proves that nothing leaves the computer and nothing is left on it: both programs run with all their calls watched. They open no internet
// socket and load no network library, write only to their own folders and to what they were asked to write, for the user's eyes alone, and
// leave nothing behind after closing.
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <sys/stat.h>

namespace {

using namespace stagepath::reliability;

constexpr int kLimit = 60000;  ///< milliseconds

/// A user's home and what the programs did in it.
class Watched {
public:
    explicit Watched(const Home& home) : m_root(home.root() + QStringLiteral("/user")) {
        for (const char* name : {"", "/docs", "/state", "/config", "/data", "/cache", "/run"}) QDir().mkpath(m_root + QLatin1String(name));
        QFile::setPermissions(m_root + QStringLiteral("/run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path(const QString& name) const { return m_root + QLatin1Char('/') + name; }
    QProcessEnvironment environment() const {
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, folder] : {std::pair{"HOME", ""}, {"XDG_STATE_HOME", "/state"}, {"XDG_CONFIG_HOME", "/config"}, {"XDG_DATA_HOME", "/data"}, {"XDG_CACHE_HOME", "/cache"}, {"XDG_RUNTIME_DIR", "/run"}}) {
            e.insert(QLatin1String(name), m_root + QLatin1String(folder));
        }
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}) e.remove(QLatin1String(name));
        e.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        e.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(STAGEPATH_SHIM_PATH));
        e.insert(QStringLiteral("STAGEPATH_SHIM_LOG"), log());
        return e;
    }
    QString log() const { return m_root + QStringLiteral(".log"); }
    QList<QByteArray> logged() const {
        QFile file(log());
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }

private:
    QString m_root;
};

void checkLibraries(Report& report, const QString& program) {
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    if (!ldd.waitForFinished(kLimit) || ldd.exitCode() != 0) report.fail(QStringLiteral("ldd does not run"));
    if (ldd.readAllStandardOutput().contains("Qt6Network")) report.fail(program + QStringLiteral(" links the network library"));
    report.count(QStringLiteral("programs"));
}

void runCli(Report& report, const Watched& user, const QStringList& arguments) {
    QProcess process;
    process.setProcessEnvironment(user.environment());
    process.start(QStringLiteral(STAGEPATH_CLI_PATH), arguments);
    const bool ended = process.waitForFinished(kLimit) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!ended) report.fail(arguments.join(QLatin1Char(' ')) + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError()));
    report.count(QStringLiteral("commands"));
}

/// Everything private has mode 0600 or 0700, although the user's umask allows everything.
void checkModes(Report& report, const QString& folder) {
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        struct stat info {};
        if (::stat(QFile::encodeName(path).constData(), &info) != 0) continue;
        report.count(QStringLiteral("private_files"));
        if (info.st_mode & 077) report.fail(QStringLiteral("%1 can be read by others (%2)").arg(path, QString::number(info.st_mode & 0777, 8)));
    }
}

void runWindow(Report& report, const Watched& user, const QString& file) {
    QProcess process;
    process.setProcessEnvironment(user.environment());
    process.start(QStringLiteral(STAGEPATH_PATH), {file});
    const auto isOpen = [&] { return !QDir(user.path(QStringLiteral("state/stagepath/work"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty(); };
    QElapsedTimer clock;
    clock.start();
    while (!isOpen() && clock.elapsed() < kLimit) QThread::msleep(20);
    if (!isOpen()) report.fail(QStringLiteral("the window does not open the file"));
    process.waitForFinished(1500);  // it draws its pages meanwhile
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process.processId()));
    const QByteArray loaded = maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
    if (!loaded.contains("Qt6Widgets")) report.fail(QStringLiteral("the window is gone"));
    if (loaded.contains("Qt6Network")) report.fail(QStringLiteral("the window loads the network library"));
    checkModes(report, user.path(QStringLiteral("state/stagepath")));
    process.kill();
    process.waitForFinished(kLimit);
    report.count(QStringLiteral("windows"));
}

void checkLog(Report& report, const Watched& user, const QStringList& targets) {
    for (const QByteArray& line : user.logged()) {
        if (line.startsWith("internet")) report.fail(QStringLiteral("an internet socket was opened"));
        if (!line.startsWith("write ")) continue;
        const QString path = QFile::decodeName(line.mid(6));
        report.count(QStringLiteral("writes"));
        bool allowed = path.startsWith(QLatin1String("/dev/null")) || path.startsWith(QLatin1String("/proc/self/"));
        for (const char* folder : {"state", "config", "data/stagepath", "cache", "run"}) allowed = allowed || path.startsWith(user.path(QLatin1String(folder)));
        // The file itself, and what stands beside it until it is renamed.
        for (const QString& target : targets) allowed = allowed || path == target || (path.startsWith(QFileInfo(target).absolutePath() + QLatin1Char('/')) && path.contains(QFileInfo(target).fileName())) || path == QFileInfo(target).absolutePath();
        if (!allowed) report.fail(QStringLiteral("something is written to ") + path);
    }
    if (report.counted(QStringLiteral("writes")) < 20) report.fail(QStringLiteral("void: the shim sees too few calls"));
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    ::umask(0);
    Report report(QStringLiteral("programs"), argc, argv);
    const Home home;
    const Watched user(home);
    checkLibraries(report, QStringLiteral(STAGEPATH_CLI_PATH));
    checkLibraries(report, QStringLiteral(STAGEPATH_PATH));
    const QString file = user.path(QStringLiteral("docs/w.stagepath"));
    const QString list = user.path(QStringLiteral("list.csv"));
    QFile source(list);
    if (source.open(QIODevice::WriteOnly)) source.write("Name,Summary\nFraud,Finds it\nTriage,Sorts it\n");
    source.close();
    const QStringList outputs{user.path(QStringLiteral("docs/all.json")), user.path(QStringLiteral("docs/table.csv")), user.path(QStringLiteral("docs/map.svg")), user.path(QStringLiteral("docs/report.pdf"))};
    runCli(report, user, {QStringLiteral("new"), file, QStringLiteral("--sample")});
    runCli(report, user, {QStringLiteral("import"), file, list});
    for (const QString& out : outputs) runCli(report, user, {out.endsWith(QLatin1String("pdf")) ? QStringLiteral("report") : QStringLiteral("export"), file, QStringLiteral("-o"), out});
    runCli(report, user, {QStringLiteral("info"), file});
    QDirIterator left(user.path(QStringLiteral("state")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (left.hasNext()) {
        const QString path = left.next();
        if (path.contains(QLatin1String("/backups/"))) report.count(QStringLiteral("kept_as_backups"));  // on purpose; their modes are looked at below
        else report.fail(QStringLiteral("left after closing: ") + path);
    }
    if (QDir(user.path(QStringLiteral("docs"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() != outputs.size() + 1) report.fail(QStringLiteral("something is left beside the files"));
    runWindow(report, user, file);
    checkLog(report, user, QStringList{file} + outputs);
    return report.finish();
}
