#include "tests/reliability/powerloss/old_files.h"

#include "core/workspace/dump.h"
#include "core/workspace/file/opening.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/store/store.h"
#include "tests/reliability/powerloss/disk.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/versions/golden_cases.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace stagepath::reliability {

namespace {

/// Values in every table, and a history with branches.
const QStringList& triedCases() {
    static const QStringList names{QStringLiteral("every table, with the record of its content"), QStringLiteral("undone and left behind")};
    return names;
}

QString everythingIn(const Portfolio& portfolio, const QList<HistoryEntry>& history) {
    QString text = dumpOf(portfolio);
    for (const HistoryEntry& e : history) text += QStringLiteral("%1 %2 %3 %4\n").arg(e.number).arg(e.text).arg(int(e.undone)).arg(int(e.abandoned));
    return text;
}

/// One file of an earlier version in a place of its own.
class OldFileLoss {
public:
    OldFileLoss(Report& report, int version, const GoldenCase& golden)
        : m_report(report), m_place(placeInMemory()), m_root(QFileInfo(m_place.path()).canonicalFilePath()), m_version(version),
          m_where(QStringLiteral("version %1, %2, seed %3").arg(version).arg(golden.name).arg(report.seed())), m_random(report.seed() + static_cast<quint32>(version)) {
        QDir().mkpath(m_root + QStringLiteral("/docs"));
        golden.make(file());
    }

    void run(int states) {
        record();
        const int moments = static_cast<int>(m_events.size());
        for (int i = 0; i < moments; ++i) {
            m_disk->apply(m_events[i].event);
            const int tries = static_cast<int>(qint64(i + 1) * states / moments - qint64(i) * states / moments);
            for (int t = 0; t < tries; ++t) check(i, m_disk->afterPowerLoss(m_random));
        }
    }

private:
    struct Recorded {
        DiskEvent event;
        int acknowledged;  ///< how many actions were, at that moment
    };
    QString file() const { return m_root + QStringLiteral("/docs/work.stagepath"); }
    QString state() const { return m_root + QStringLiteral("/state"); }
    Environment elsewhere() const { return Home::environmentIn(m_root + QStringLiteral("/elsewhere")); }

    void record() {
        m_disk = std::make_unique<Disk>(QFile::encodeName(m_root));
        int acknowledged = 0;
        shim::watch(qPrintable(m_root));
        shim::record([&](const shim::Event& e) { m_events.append({DiskEvent(e), acknowledged}); });
        const auto w = Workspace::open(file(), Workspace::Access::ReadWrite, Home::environmentIn(state()));
        m_texts.append(everythingIn(w->portfolio(), w->history()));
        w->edit(QStringLiteral("Add"), [](Editor& e) {
            BusinessUnit unit;
            unit.name = QStringLiteral("Added by this version");
            unit.color = QStringLiteral("c1");
            e.insert(unit);
        });
        ++acknowledged;
        m_texts.append(everythingIn(w->portfolio(), w->history()));
        w->close();
        shim::record({});
        shim::watch("");
        m_texts.append(m_texts.constLast());
    }

    void check(int moment, const DiskState& disk) {
        m_report.count(QStringLiteral("migration_states"));
        const QByteArray print = printOf(withoutUnfinished(disk));
        if (!m_seen.contains(print)) {
            m_report.count(QStringLiteral("different_migration_states"));
            putOnDisk(QFile::encodeName(m_root), disk);
            m_seen.insert(print, start());
        }
        const QString found = m_seen.value(print);
        const int from = m_events[moment].acknowledged;
        if (found == m_texts[from] || found == m_texts[from + 1]) return;
        const QString what = found.startsWith(QLatin1Char('!')) ? found : QStringLiteral("lost or half applied:\n%1instead of\n%2").arg(found, m_texts[from]);
        m_report.fail(QStringLiteral("%1, moment %2 of %3, %4 acknowledged: %5").arg(m_where).arg(moment).arg(m_events.size()).arg(from).arg(what));
    }

    /// What the next start shows; '!' and why where it does not work, or the user's file is not whole.
    QString start() {
        try {
            if (const QString problem = problemOfFile(); !problem.isEmpty()) return QStringLiteral("!file: ") + problem;
            const Environment environment = Home::environmentIn(state());
            Opened opened = openFile(file(), false, environment);
            if (!opened.notice.isEmpty() && !opened.notice.contains(QLatin1String("All of its changes were recovered"))) return QStringLiteral("!asks for something: ") + opened.notice;
            if (inspectFile(opened.database).userVersion != kSchemaVersion) return QStringLiteral("!what is worked on is not brought up to date");
            Store store(opened.database, opened.userFile, false, environment);
            const QString text = everythingIn(opened.portfolio ? *opened.portfolio : store.load(), store.history());
            opened.release(false);
            return text;
        } catch (const std::exception& e) {
            return QStringLiteral("!does not start: ") + QString::fromUtf8(e.what());
        }
    }

    /// As another computer sees it.
    QString problemOfFile() {
        if (inspectFile(file()).userVersion != m_version && !hasBackup()) return QStringLiteral("it was published over, and there is no backup of the old one");
        QFile bytes(file());
        if (!bytes.open(QIODevice::ReadOnly)) return bytes.errorString();
        const QByteArray digest = QCryptographicHash::hash(bytes.readAll(), QCryptographicHash::Sha256);
        bytes.close();
        if (!m_problems.contains(digest)) m_problems.insert(digest, problemOfContent());
        return m_problems.value(digest);
    }

    QString problemOfContent() const {
        const Integrity found = integrityOfFile(file(), elsewhere());
        if (!found.isSound()) return found.problems.constFirst();
        const auto w = Workspace::open(file(), Workspace::Access::ReadOnly, elsewhere());
        const QString text = everythingIn(w->portfolio(), w->history());
        return m_texts.contains(text) ? QString() : QStringLiteral("neither old nor new:\n") + text;
    }

    bool hasBackup() const {
        QDirIterator all(state() + QStringLiteral("/backups"), {QStringLiteral("0*-v%1_*.stagepath").arg(m_version)}, QDir::Files, QDirIterator::Subdirectories);
        return all.hasNext() && integrityOfFile(all.next(), elsewhere()).isSound();
    }

    Report& m_report;
    QTemporaryDir m_place;
    const QString m_root;
    const int m_version;
    const QString m_where;
    QRandomGenerator m_random;
    std::unique_ptr<Disk> m_disk;
    QList<Recorded> m_events;
    QStringList m_texts;  ///< before, after the edit, and at the end
    QHash<QByteArray, QString> m_seen;
    QHash<QByteArray, QString> m_problems;  ///< of the user's file, by digest
};

}  // namespace

void tryOldFiles(Report& report, int states) {
    const int share = states / (kSchemaVersion - 1) / static_cast<int>(triedCases().size());
    for (int version = 1; version < kSchemaVersion; ++version) {
        qsizetype tried = 0;
        for (const GoldenCase& golden : goldenCases(version)) {
            if (!triedCases().contains(golden.name)) continue;
            OldFileLoss(report, version, golden).run(share);
            ++tried;
        }
        if (tried != triedCases().size()) report.fail(QStringLiteral("void: not every file of version %1 was tried").arg(version));
    }
}

}  // namespace stagepath::reliability
