#include "core/workspace/safety/recovery.h"

#include "core/workspace/file/private_file.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/safety/salvage_steps.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/schema/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace stagepath {

namespace {

QString realPathOf(const QString& file) {
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical;
}

RecoverySource recoverySourceAt(RecoverySource::Kind kind, const QString& path) {
    const QFileInfo info(path);
    RecoverySource source;
    source.kind = kind;
    source.path = path;
    source.at = info.lastModified().toUTC();
    source.size = info.size();
    return source;
}

/// A private copy of \p source: of a working copy as its last commit left it where it can be had so, of anything else byte for byte.
void takeCopy(const RecoverySource& source, const QString& path) {
    if (source.kind == RecoverySource::Kind::WorkingCopy) copyWork(source.path, path);
    else copyPrivately(source.path, path);
}

Integrity lookThrough(const RecoverySource& source, const QString& copy) {
    try {
        if (source.kind == RecoverySource::Kind::File) inspectFile(source.path);  // before anything of it is copied
        takeCopy(source, copy);
        return integrityOf(copy, source.path, source.kind == RecoverySource::Kind::WorkingCopy ? Finished::No : Finished::Yes);
    } catch (const Error& e) {
        return {{e.message()}};
    }
}

void examineSource(RecoverySource& source, const Environment& environment) {
    const PrivateFile copy(temporaryPath(environment));
    const Integrity found = lookThrough(source, copy.path);
    source.isExamined = true;
    source.problems = found.problems;
    source.details = found.details;
    if (source.kind != RecoverySource::Kind::Backup) source.changes = found.changes;
}

void refuseTaken(const QString& out) {
    const QFileInfo info(out);
    if (info.exists() || info.isSymLink()) throw Error(QCoreApplication::translate("Storage", "%1 is there already. Choose another name; nothing was changed.").arg(out));
    if (!info.absoluteDir().exists()) throw Error(QCoreApplication::translate("Storage", "The folder %1 is not there. Create it or choose another one.").arg(info.absolutePath()));
}

/// Work that began with damage has it too, whatever its own pages say.
void noteInheritedDamage(QList<RecoverySource>& sources) {
    const auto file = std::find_if(sources.begin(), sources.end(), [](const RecoverySource& s) { return s.kind == RecoverySource::Kind::File && !s.isGood(); });
    const Fingerprint damaged = file == sources.end() ? Fingerprint() : fingerprintOf(file->path);
    for (RecoverySource& source : sources) {
        if (source.kind != RecoverySource::Kind::WorkingCopy || !source.isGood() || !WorkingCopy::isOfDamaged(source.path, damaged)) continue;
        source.problems.append(QCoreApplication::translate("Storage", "It was begun with the damaged file, so it may have the same damage. Salvage takes its changes along."));
    }
}

/// What is salvaged from \p file and the work on it, at \p out; nothing where nothing can be.
std::optional<Salvage> trySalvage(const QString& file, const QString& out, const Environment& environment, const ProgressCallback& progress) {
    try {
        return salvageNewest(file, out, environment, progress);
    } catch (const Cancelled&) {
        throw;
    } catch (const Error&) {
        return {};
    }
}

/// Whether \p saved has more than \p good and may be trusted to have all of it: without a gap, or with work that is nowhere else.
bool isBetter(const Salvage& saved, const RecoverySource& good) {
    return saved.changes > good.changes && (saved.isComplete || (saved.newerChanges > 0 && saved.hasWholeFile));
}

/// What is no workspace at all is named for what it is; of anything else nothing is said here.
void refuseForeign(const QString& file) {
    try {
        inspectFile(file);
    } catch (const Foreign&) {
        throw;
    } catch (const Error&) {
        return;
    }
}

}  // namespace

QList<RecoverySource> recoverySources(const QString& file, const Environment& environment, const ProgressCallback& progress) {
    refuseNoWorkspace(file);
    const QString path = realPathOf(file);
    QList<RecoverySource> sources;
    for (const QString& database : WorkingCopy::databasesOf(environment.stateDirectory, path)) sources.append(recoverySourceAt(RecoverySource::Kind::WorkingCopy, database));
    if (QFileInfo(path).isFile()) sources.append(recoverySourceAt(RecoverySource::Kind::File, path));
    bool hasGood = false;
    for (RecoverySource& source : sources) {
        report(progress, -1);
        examineSource(source, environment);
    }
    noteInheritedDamage(sources);
    for (const BackupStore& store : BackupStore::of(environment.stateDirectory, path)) {
        for (const Backup& b : store.list()) {
            report(progress, -1);
            RecoverySource source{RecoverySource::Kind::Backup, b.path, b.at, b.changes, b.size, b.reason, false, {}};
            if (!hasGood) examineSource(source, environment);
            hasGood = hasGood || source.isGood();
            sources.append(source);
        }
    }
    // Stable: of equals the work in progress comes before the file, and the file before its backups.
    std::stable_sort(sources.begin(), sources.end(), [](const RecoverySource& a, const RecoverySource& b) { return a.changes > b.changes; });
    return sources;
}

const RecoverySource* newestGood(const QList<RecoverySource>& sources) {
    const auto found = std::find_if(sources.begin(), sources.end(), [](const RecoverySource& s) { return s.isGood(); });
    return found == sources.end() ? nullptr : &*found;
}

void restore(const RecoverySource& source, const QString& out, const Environment& environment) {
    refuseTaken(out);
    const PrivateFile copy(temporaryPath(environment));
    const Integrity found = lookThrough(source, copy.path);
    if (!found.isSound()) throw Damaged(found.problems.constFirst());
    publishTo(copy.path, QFileInfo(out).absoluteFilePath(), {});
}

void saveSalvaged(const QString& salvaged, const QString& out) {
    refuseTaken(out);
    publishTo(salvaged, QFileInfo(out).absoluteFilePath(), {});
}

Salvage salvageNewest(const QString& file, const QString& out, const Environment& environment, const ProgressCallback& progress) {
    return salvageWithWork(file, WorkingCopy::databasesOf(environment.stateDirectory, realPathOf(file)), out, environment, progress);
}

Recovered recover(const QString& file, const QString& out, const Environment& environment, const ProgressCallback& progress) {
    refuseNoWorkspace(file);
    const bool isKnown = !BackupStore::of(environment.stateDirectory, realPathOf(file)).isEmpty() || !WorkingCopy::databasesOf(environment.stateDirectory, realPathOf(file)).isEmpty();
    if (!QFileInfo(file).isFile() && !isKnown) {
        throw Error(QCoreApplication::translate("Storage", "%1 is not there. Check the name and the folder, or connect the drive.").arg(file));
    }
    refuseTaken(out);
    Recovered result;
    result.quarantined = quarantineSideFiles(realPathOf(file), environment) + quarantineSideFiles(realPathOf(out), environment);
    result.sources = recoverySources(file, environment, progress);
    const RecoverySource* good = newestGood(result.sources);
    const bool isDamaged = std::any_of(result.sources.begin(), result.sources.end(), [](const RecoverySource& s) { return s.kind != RecoverySource::Kind::Backup && !s.isGood(); });
    const PrivateFile salvaged(temporaryPath(environment));
    const auto saved = isDamaged ? trySalvage(file, salvaged.path, environment, progress) : std::nullopt;
    if (good && !(saved && isBetter(*saved, *good))) {
        restore(*good, out, environment);
        result.source = *good;
        return result;
    }
    if (!saved) refuseForeign(file);
    if (!saved) throw Error(QCoreApplication::translate("Storage", "Nothing of a Stagepath workspace can be found in %1. Take a copy or a backup of it.").arg(file));
    saveSalvaged(salvaged.path, out);
    result.salvage = *saved;
    return result;
}

}  // namespace stagepath
