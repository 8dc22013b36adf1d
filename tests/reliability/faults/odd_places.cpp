// Proves that places which can't be written, and names and disks that are not usual, cost nothing: read-only places open for reading with
// a sentence and nothing is left beside the file; odd names and disks without permissions work like any other.
#include "core/workspace/workspace.h"
#include "tests/reliability/crash/aftermath.h"
#include "tests/reliability/shim/shim.h"
#include "tests/reliability/support/child.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace stagepath;
using namespace stagepath::reliability;

constexpr uid_t kNobody = 65534;
constexpr int kFirst = 100;
constexpr int kActions = 8;

/// Permissions mean nothing to the superuser.
void becomeSomebody() {
    if (::geteuid() != 0) return;
    if (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0) std::abort();
}

void setMode(const QString& path, mode_t mode) { ::chmod(QFile::encodeName(path).constData(), mode); }

void checkReadOnly(Report& report, Home& home, const QString& what, const QString& locked, mode_t mode, mode_t after) {
    home.reset();
    const QString file = home.file();
    setMode(locked, mode);
    report.count(QStringLiteral("places"));
    try {
        const auto w = Workspace::open(file, Workspace::Access::ReadWrite, home.environment());
        if (!w->isReadOnly() || !w->notice().contains(file)) report.fail(what + QStringLiteral(": does not say that it is open for reading only"));
        if (stateText(*w) != home.model().text()) report.fail(what + QStringLiteral(": shows something else than the file"));
        bool refused = false;
        try {
            w->edit(QStringLiteral("x"), [](Editor& e) { e.insert(Person{{}, 0, QStringLiteral("X"), {}, {}, {}, false}); });
        } catch (const Error&) {
            refused = true;
        }
        if (!refused) report.fail(what + QStringLiteral(": takes a change it can't save"));
        w->close();
    } catch (const Error& e) {
        report.fail(what + QStringLiteral(": ") + e.message());
    }
    setMode(locked, after);
    report.expectNothing(home.litter({}), what);
}

void checkRefused(Report& report, Home& home, const QString& what, const QString& locked, mode_t after) {
    setMode(locked, 0);
    report.count(QStringLiteral("places"));
    try {
        Workspace::open(home.file(), Workspace::Access::ReadWrite, home.environment());
        report.fail(what + QStringLiteral(": opens"));
    } catch (const Error& e) {
        if (!e.message().contains(home.root())) report.fail(what + QStringLiteral(": the message names no place: ") + e.message());
    }
    setMode(locked, after);
    report.expectNothing(problemAtNextStart(home, {home.model()}), what);
}

/// A whole session on a file of this name, then what it says at the next start.
void checkName(Report& report, Home& home, const QString& name) {
    home.reset();
    const QString file = home.docs() + QLatin1Char('/') + name;
    report.count(QStringLiteral("names"));
    if (!QFile::rename(home.file(), file)) {
        report.fail(QStringLiteral("\"%1\" can't be made").arg(name));
        return;
    }
    try {
        Session session(file, home.environment(), Phase::Publish, 9, home.model(), -1);
        for (int i = kFirst; i < kFirst + kActions; ++i) session.step(i);
        session.close();
        if (session.workspace() || Workspace::open(file, Workspace::Access::ReadOnly, home.environment())->portfolio().useCases().size() != session.model().rows().size()) report.fail(QStringLiteral("\"%1\" lost something").arg(name));
        report.expectNothing(problemOfFile(file, home, {session.model()}), name);
    } catch (const std::exception& e) {
        report.fail(QStringLiteral("\"%1\": %2").arg(name, QString::fromUtf8(e.what())));
    }
    report.expectNothing(home.litter({name}), name);
}

/// A name that is no text in any language: refused with a sentence, or opened; never anything else.
void checkBytes(Report& report, Home& home) {
    home.reset();
    const QByteArray odd = QFile::encodeName(home.docs()) + "/w\xff\xfe.stagepath";
    report.count(QStringLiteral("names"));
    if (::rename(QFile::encodeName(home.file()).constData(), odd.constData()) != 0) return;
    try {
        Workspace::open(QFile::decodeName(odd), Workspace::Access::ReadWrite, home.environment())->close();
    } catch (const Error&) {
        report.count(QStringLiteral("refused"));
    }
    const std::filesystem::directory_iterator files(home.docs().toStdString());
    if (std::distance(begin(files), end(files)) != 1) report.fail(QStringLiteral("a name that is no text left something beside it"));
    ::unlink(odd.constData());
}

/// A disk that knows neither permissions nor links, as USB sticks do.
void checkWithoutPermissions(Report& report, Home& home) {
    home.reset();
    report.count(QStringLiteral("places"));
    const Ended ended = runChild(
        [&](int channel) {
            shim::watch(qPrintable(home.docs()));
            shim::arm({shim::Fault::Kind::Error, 1, EPERM, true, 0});
            Session(home.file(), home.environment(), Phase::Export, 5, home.model(), channel).run(kFirst, kActions);
        },
        {}, std::chrono::seconds(20));
    if (!ended.lines.contains("CLOSED")) report.fail(QStringLiteral("a disk without permissions: does not close"));
    checkAftermath(report, home, readLines(ended.lines, Phase::Export, 5, home.model(), kFirst), QStringLiteral("a disk without permissions"));
}

void checkLink(Report& report, Home& home) {
    home.reset();
    const QString link = home.docs() + QStringLiteral("/link.stagepath");
    QFile::link(home.file(), link);
    report.count(QStringLiteral("places"));
    Session session(link, home.environment(), Phase::Edit, 9, home.model(), -1);
    session.run(kFirst, kActions);
    if (!QFileInfo(link).isSymLink()) report.fail(QStringLiteral("a symbolic link was replaced"));
    report.expectNothing(problemOfFile(home.file(), home, {session.model()}), QStringLiteral("through a link"));
}

}  // namespace

int main(int argc, char** argv) {
    becomeSomebody();
    Report report(QStringLiteral("odd_places"), argc, argv);
    Home home;
    checkReadOnly(report, home, QStringLiteral("folder that can't be written"), home.docs(), 0555, 0755);
    checkReadOnly(report, home, QStringLiteral("file that can't be written"), home.file(), 0444, 0644);
    home.reset();
    checkRefused(report, home, QStringLiteral("file that can't be read"), home.file(), 0644);
    home.reset();
    checkRefused(report, home, QStringLiteral("folder that can't be entered"), home.docs(), 0755);
    home.reset();
    QDir().mkpath(home.state());
    checkRefused(report, home, QStringLiteral("state folder that can't be written"), home.state(), 0700);
    const QString end = QStringLiteral(".stagepath");
    for (const QString& name : {QString(245, QLatin1Char('n')) + end, QString(81, QChar(0x65e5)) + end, QString(120, QChar(0xe9)) + end, QStringLiteral("file:w") + end, QStringLiteral("-w") + end,
                                QStringLiteral("w\n") + end, QStringLiteral("w ?#%41&") + end, QStringLiteral("w'\"\\;") + end, QStringLiteral("no ending")}) {
        checkName(report, home, name);
    }
    checkBytes(report, home);
    checkWithoutPermissions(report, home);
    checkLink(report, home);
    return report.finish();
}
