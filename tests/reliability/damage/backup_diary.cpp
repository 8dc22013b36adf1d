// A diary of 400 days (ten of them in the full run): at every moment the newest backup is whole, old ones are thinned to 12 days, 10 weeks and 9 months, a
// clock that jumps or a damaged source costs none of them.
#include "core/workspace/safety/backup_store.h"
#include "core/workspace/schema/integrity.h"
#include "tests/reliability/damage/ground.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QTimeZone>

using namespace stagepath;
using namespace stagepath::test;

namespace {

constexpr int kDays = 400;
constexpr int kJumpingDiaries = 100;

struct DiaryCounts {
    int backups = 0, newestMissing = 0, newestBad = 0, daysMissing = 0, tooMany = 0, openToOthers = 0, lostToDamage = 0, lostToClock = 0;
};

/// The newest backup of each of the last \p count periods in which there was one must be there.
template <class F>
int missingOf(const QList<Backup>& made, const QSet<qint64>& there, int count, F&& periodOf) {
    QSet<QString> seen;
    int missing = 0;
    for (auto it = made.crbegin(); it != made.crend() && seen.size() < count; ++it) {
        const QString period = periodOf(*it);
        if (seen.contains(period)) continue;
        seen.insert(period);
        missing += !there.contains(it->sequence);
    }
    return missing;
}

QString weekText(const Backup& b) {
    int year = 0;
    const int week = b.at.date().weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week);
}

void checkMoment(const BackupStore& store, const QList<Backup>& made, const Ground& ground, bool looksInside, DiaryCounts& counts) {
    const QList<Backup> list = store.list();
    QSet<qint64> there;
    for (const Backup& b : list) there.insert(b.sequence);
    counts.newestMissing += list.isEmpty() || list.constFirst().sequence != made.constLast().sequence;
    counts.tooMany += list.size() > 12 + 10 + 9 + 6;
    counts.daysMissing += missingOf(made, there, 12, [](const Backup& b) { return b.at.date().toString(Qt::ISODate); });
    counts.daysMissing += missingOf(made, there, 10, weekText);
    counts.daysMissing += missingOf(made, there, 9, [](const Backup& b) { return b.at.date().toString(QStringLiteral("yyyy-MM")); });
    if (!looksInside) return;
    counts.newestBad += !integrityOfFile(list.constFirst().path, ground.environment()).isSound();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    counts.openToOthers += QFileInfo(list.constFirst().path).permissions().testAnyFlags(others) || QFileInfo(store.directory()).permissions().testAnyFlags(others);
}

void writeDiary(const Ground& ground, quint32 seed, DiaryCounts& counts) {
    auto workspace = Workspace::create(ground.path(QStringLiteral("diary.stagepath")), QStringLiteral("Alder"), ground.environment());
    const QString copy = ground.path(QStringLiteral("work.stagepath"));
    BackupStore store(ground.environment().stateDirectory, QStringLiteral("1"), workspace->filePath());
    QRandomGenerator random(seed);
    QList<Backup> made;
    QDateTime now(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    for (int day = 0; day < kDays; ++day, now = QDateTime(now.date().addDays(1), QTime(9, 0), Qt::UTC)) {
        if (random.bounded(7) > 4) continue;  // nobody works
        const int sessions = random.bounded(1, 4);
        for (int i = 0; i < sessions; ++i, now = now.addSecs(600)) {
            editAtRandom(*workspace, 1, random.generate());
            QFile::remove(copy);
            workspace->saveCopy(copy);
            made.append(store.make(copy, BackupReason::Edits, now));
            ++counts.backups;
            checkMoment(store, made, ground, day % 20 == 0, counts);
        }
    }
    // A source that is damaged is no backup, and costs none.
    const qsizetype before = store.list().size();
    QByteArray damaged = bytesOf(copy);
    for (qsizetype i = 4096; i < damaged.size(); i += 50) damaged[i] = static_cast<char>(~damaged[i]);
    writeBytes(copy, damaged);
    try {
        store.make(copy, BackupReason::Edits, now);
        ++counts.lostToDamage;
    } catch (const Error&) {
        counts.lostToDamage += store.list().size() != before;
    }
}

/// Only the order counts: whatever the clock says, the six newest stay, and no more go than are too many.
void jumpAbout(quint32 seed, DiaryCounts& counts) {
    QRandomGenerator random(seed);
    QList<Backup> list;
    for (qint64 sequence = 1; sequence <= 300; ++sequence) {
        Backup b;
        b.sequence = sequence;
        b.at = QDateTime(QDate(1969, 12, 31).addDays(random.bounded(30000)), QTime(12, 0), Qt::UTC);
        list.prepend(b);
        const QList<Backup> going = superfluous(list);
        for (const Backup& old : going) {
            counts.lostToClock += old.sequence > sequence - 6;
            list.removeIf([&](const Backup& kept) { return kept.sequence == old.sequence; });
        }
        counts.lostToClock += list.isEmpty() || list.constFirst().sequence != sequence;
        counts.tooMany += list.size() > 12 + 10 + 9 + 6;
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int diaries = runsOf(argc, argv, 1, 10);
    DiaryCounts counts;
    for (int i = 0; i < diaries; ++i) writeDiary(Ground(), 4 + static_cast<quint32>(i), counts);
    for (quint32 seed = 0; seed < kJumpingDiaries; ++seed) jumpAbout(seed, counts);
    return finish({{QStringLiteral("test"), QStringLiteral("D4")}, {QStringLiteral("days"), kDays * diaries}, {QStringLiteral("backups"), counts.backups},
                   {QStringLiteral("newest_missing"), counts.newestMissing}, {QStringLiteral("newest_bad"), counts.newestBad}, {QStringLiteral("periods_missing"), counts.daysMissing},
                   {QStringLiteral("too_many"), counts.tooMany}, {QStringLiteral("open_to_others"), counts.openToOthers}, {QStringLiteral("lost_to_damage"), counts.lostToDamage},
                   {QStringLiteral("lost_to_clock"), counts.lostToClock}},
                  {QStringLiteral("newest_missing"), QStringLiteral("newest_bad"), QStringLiteral("periods_missing"), QStringLiteral("too_many"), QStringLiteral("open_to_others"),
                   QStringLiteral("lost_to_damage"), QStringLiteral("lost_to_clock")});
}
