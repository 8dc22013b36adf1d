// Twenty drills (a hundred in the full run): of work in progress, file and backups two are broken, and everything acknowledged comes back from the third.
#include "core/workspace/dump.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/safety/recovery.h"
#include "tests/reliability/damage/ground.h"
#include "tests/reliability/damage/harm.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace stagepath;
using namespace stagepath::test;

namespace {

constexpr int kEdits = 25;

/// A session that died after its last edit: nobody published, nobody cleaned up.
QString dieAfterEdits(const Ground& ground, const QString& file, quint32 seed, bool isPublished) {
    const QString saved = ground.path(QStringLiteral("saved"));
    auto workspace = Workspace::open(file, Workspace::Access::ReadWrite, ground.environment());
    editAtRandom(*workspace, kEdits, seed);
    const QString dump = dumpOf(workspace->portfolio());
    workspace->backUp(BackupReason::Edits);
    if (isPublished) workspace->publish();
    QDir(saved).removeRecursively();
    // As a crash would leave it: what is on the disk at this moment.
    QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), ground.environment().stateDirectory, saved});
    const QByteArray bytes = bytesOf(file);
    workspace->close();
    workspace.reset();
    QDir(ground.environment().stateDirectory).removeRecursively();
    QDir().rename(saved, ground.environment().stateDirectory);
    writeBytes(file, bytes);
    return dump;
}

void harmFile(const QString& path, QRandomGenerator& random) {
    const Harm kinds[] = {Harm::RandomPage, Harm::NulTail, Harm::Header};
    writeBytes(path, harmed(bytesOf(path), kinds[random.bounded(3)], random));
}

/// Damages all of what there is but the one that \p intact names.
void harmOthers(const Ground& ground, const QString& file, RecoverySource::Kind intact, QRandomGenerator& random) {
    for (const QString& database : WorkingCopy::databasesOf(ground.environment().stateDirectory, file)) {
        if (intact != RecoverySource::Kind::WorkingCopy) harmFile(database, random);
    }
    if (intact != RecoverySource::Kind::File) harmFile(file, random);
    for (const BackupStore& store : BackupStore::of(ground.environment().stateDirectory, file)) {
        for (const Backup& b : store.list()) {
            if (intact != RecoverySource::Kind::Backup) harmFile(b.path, random);
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    int lost = 0;
    int modified = 0;
    int failed = 0;
    QRandomGenerator random(3);
    const int drills = runsOf(argc, argv, 20, 100);
    for (int drill = 0; drill < drills; ++drill) {
        const Ground ground;
        const QString file = ground.sample(QStringLiteral("w.stagepath"), 5);
        const auto intact = static_cast<RecoverySource::Kind>(drill % 3);
        const QString acknowledged = dieAfterEdits(ground, file, static_cast<quint32>(drill), intact == RecoverySource::Kind::File);
        harmOthers(ground, file, intact, random);
        const QByteArray before = sha256Of(file);
        const QString out = ground.path(QStringLiteral("recovered.stagepath"));
        try {
            recover(file, out, ground.environment());
            lost += dumpOfFile(out, ground.environment()) != acknowledged;
        } catch (const Error& e) {
            qWarning("%s", e.what());
            ++failed;
        }
        modified += sha256Of(file) != before;
    }
    return finish({{QStringLiteral("test"), QStringLiteral("D3")}, {QStringLiteral("drills"), drills}, {QStringLiteral("lost"), lost}, {QStringLiteral("failed"), failed}, {QStringLiteral("modified"), modified}},
                  {QStringLiteral("lost"), QStringLiteral("failed"), QStringLiteral("modified")});
}
