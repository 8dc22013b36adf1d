// Proves that a power cut loses nothing that was acknowledged: a session's changes to the disk are recorded, and after each of them the disk
// is rebuilt as it may be if the power fails there; the product's own start must find every acknowledged action, and the user's file and the
// exported one must be whole, old or new. The same while files of earlier versions are opened and brought up to date. Ways of saving that are
// known to lose work are tried as well, and must be caught.
#include "core/workspace/file/opening.h"
#include "core/workspace/store/store.h"
#include "tests/reliability/crash/aftermath.h"
#include "tests/reliability/powerloss/controls.h"
#include "tests/reliability/powerloss/disk.h"
#include "tests/reliability/powerloss/old_files.h"

#include <QFile>
#include <QHash>

namespace {

using namespace stagepath::reliability;
namespace shim = stagepath::shim;

constexpr int kFirst = 100;
constexpr int kActions = 9;
constexpr int kShareOfOldFiles = 20;  ///< one state of them for so many others

struct Recorded {
    DiskEvent event;
    int acknowledged;  ///< how many actions were, at that moment
};

/// A session as the disk saw it, and the states its actions led to.
struct Recording {
    Phase phase;
    QList<Recorded> events;
    QList<Model> states;
    QString seed;
};

class PowerLoss {
public:
    PowerLoss(Report& report, Home& home) : m_report(report), m_home(home), m_random(report.seed()) {}

    Recording record(Phase phase, quint32 seed) {
        m_home.reset(phase == Phase::Migrate);
        Recording r{phase, {}, {m_home.model()}, QStringLiteral("%1, seed %2").arg(nameOf(phase)).arg(seed)};
        int acknowledged = 0;
        m_disk = std::make_unique<Disk>(QFile::encodeName(m_home.root()));
        shim::watch(qPrintable(m_home.root()));
        shim::record([&](const shim::Event& e) { r.events.append({DiskEvent(e), acknowledged}); });
        Session session(m_home.file(), m_home.environment(), phase, seed, m_home.model(), -1);
        for (int i = kFirst; i < kFirst + kActions; ++i) {
            session.step(i);
            ++acknowledged;
            r.states.append(session.model());
        }
        session.close();
        shim::record({});
        shim::watch("");
        r.states.append(session.model());
        return r;
    }

    /// \p count states, spread over the moments of the session.
    void tryStates(const Recording& r, int count) {
        const int moments = static_cast<int>(r.events.size());
        for (int i = 0; i < moments; ++i) {
            m_disk->apply(r.events[i].event);
            const int tries = (i + 1) * count / moments - i * count / moments;
            for (int t = 0; t < tries; ++t) check(r, i, m_disk->afterPowerLoss(m_random));
        }
    }

private:
    void check(const Recording& r, int moment, const DiskState& state) {
        m_report.count(QStringLiteral("states"));
        const QByteArray print = printOf(withoutUnfinished(state));
        if (!m_seen.contains(print)) {
            m_report.count(QStringLiteral("different_states"));
            putOnDisk(QFile::encodeName(m_home.root()), state);
            m_seen.insert(print, start(r));
        }
        const QString& found = m_seen[print];
        const int from = r.events[moment].acknowledged;
        if (found != r.states[from].text() && found != r.states[from + 1].text()) {
            const QString what = found.startsWith(QLatin1Char('!')) ? found : QStringLiteral("lost or half applied:\n%1instead of\n%2").arg(found, r.states[from].text());
            m_report.fail(QStringLiteral("%1, moment %2 of %3, %4 acknowledged: %5").arg(r.seed).arg(moment).arg(r.events.size()).arg(from).arg(what));
        }
    }

    /// What the next start shows, up to the moment where its user would begin to work; '!' and why where it does not work or the user's file is not whole.
    QString start(const Recording& r) {
        const QString file = problemOfFile(m_home.file(), m_home, r.states);
        if (!file.isEmpty()) return QStringLiteral("!file: ") + file;
        try {
            stagepath::Opened opened = stagepath::openFile(m_home.file(), false, m_home.environment());
            const QString notice = opened.notice;
            if (!notice.isEmpty() && !notice.contains(QLatin1String("All of its changes were recovered"))) return QStringLiteral("!asks for something: ") + notice;
            stagepath::Store store(opened.database, opened.userFile, false, m_home.environment());
            const QString text = stateText(opened.portfolio ? *opened.portfolio : store.load(), store.history());
            opened.release(false);
            return text;
        } catch (const std::exception& e) {
            return QStringLiteral("!does not start: ") + QString::fromUtf8(e.what());
        }
    }

    Report& m_report;
    Home& m_home;
    QRandomGenerator m_random;
    std::unique_ptr<Disk> m_disk;
    QHash<QByteArray, QString> m_seen;
};

}  // namespace

int main(int argc, char** argv) {
    Report report(QStringLiteral("power_loss"), argc, argv);
    Home home;
    const int states = report.runs(20000, 100000);
    QList<Phase> phases{Phase::Publish, Phase::UndoRedo};
    if (report.isFull()) phases = {Phase::Edit, Phase::Bulk, Phase::UndoRedo, Phase::Import, Phase::Export, Phase::Migrate, Phase::Publish, Phase::Backup};
    quint32 seed = report.seed() + 2;
    for (const Phase phase : phases) {
        PowerLoss loss(report, home);
        loss.tryStates(loss.record(phase, seed++), states / static_cast<int>(phases.size()));
    }
    tryOldFiles(report, states / kShareOfOldFiles);
    tryControls(report);
    return report.finish();
}
