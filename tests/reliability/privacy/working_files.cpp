// Proves that nobody else can read along: while a session works with a umask that allows everything, each file it makes in its own folder
// is for the user alone from its first byte, and so is what stands beside a private file until it replaces it.
#include "tests/reliability/driver/session.h"
#include "tests/reliability/shim/shim.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

#include <QByteArrayList>
#include <QFile>

#include <sys/stat.h>

namespace {

using namespace stagepath::reliability;
namespace shim = stagepath::shim;

constexpr int kActions = 20;

void runSession(Report& report, Home& home, Phase phase, quint32 seed) {
    home.reset(phase == Phase::Migrate);
    QFile::setPermissions(home.file(), QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray state = QFile::encodeName(home.state());
    const QByteArray temporary = QFile::encodeName(home.docs()) + "/.work.stagepath";
    QByteArrayList open;
    shim::watch(qPrintable(home.root()));
    shim::record([&](const shim::Event& e) {
        const QByteArray path = e.path;
        if (e.call != shim::Call::Write || !(path.startsWith(state) || path.startsWith(temporary))) return;
        struct stat info {};
        if (::stat(e.path, &info) != 0) return;
        report.count(QStringLiteral("writes"));
        const bool isHidden = path.startsWith(state);  // the folder is closed to others
        if ((info.st_mode & 077) && !isHidden && !open.contains(path)) open.append(path);
    });
    Session(home.file(), home.environment(), phase, seed, home.model(), -1).run(100, kActions);
    shim::record({});
    shim::watch("");
    for (const QByteArray& path : open) report.fail(QStringLiteral("%1: others can read %2 while it is written").arg(nameOf(phase), QFile::decodeName(path)));
    struct stat info {};
    ::stat(QFile::encodeName(home.file()).constData(), &info);
    if ((info.st_mode & 0777) != 0600) report.fail(QStringLiteral("%1: the file did not keep its mode").arg(nameOf(phase)));
    ::stat(state.constData(), &info);
    if ((info.st_mode & 0777) != 0700) report.fail(QStringLiteral("%1: the folder for work in progress is open to others").arg(nameOf(phase)));
    report.expectNothing(home.litter({}).contains(QLatin1String("/state/")) ? home.litter({}) : QString(), nameOf(phase));
    report.count(QStringLiteral("sessions"));
}

}  // namespace

int main(int argc, char** argv) {
    ::umask(0);
    Report report(QStringLiteral("working_files"), argc, argv);
    Home home;
    for (int phase = 0; phase < kPhaseCount; ++phase) runSession(report, home, static_cast<Phase>(phase), report.seed() + 60);
    return report.finish();
}
