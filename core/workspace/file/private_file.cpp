#include "core/workspace/file/private_file.h"

#include "core/workspace/file/working_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <unistd.h>

namespace stagepath {

namespace {

/// Removes what programs that were killed have left: a copy of somebody's plan is nothing to lie about.
void removeStaleCopies(const QDir& folder) {
    for (const QString& name : folder.entryList({QStringLiteral("open-*.stagepath*"), QStringLiteral(".open-*.tmp")}, QDir::Files | QDir::Hidden)) {
        if (!isRunning(name.section(QLatin1Char('-'), 1, 1).toLongLong())) QFile::remove(folder.filePath(name));
    }
}

}  // namespace

QString temporaryPath(const Environment& environment) {
    makePrivateDirectory(environment.stateDirectory);
    removeStaleCopies(QDir(environment.stateDirectory));
    return QStringLiteral("%1/open-%2-%3.stagepath").arg(environment.stateDirectory).arg(::getpid()).arg(QUuid::createUuid().toString(QUuid::Id128));
}

void removeDatabase(const QString& path) {
    // A file that another program left in WAL mode makes the other two.
    for (const char* end : {"", "-journal", "-wal", "-shm"}) QFile::remove(path + QLatin1String(end));
}

PrivateFile::~PrivateFile() {
    if (!path.isEmpty()) removeDatabase(path);
}

QStringList quarantineSideFiles(const QString& file, const Environment& environment) {
    QStringList moved;
    for (const char* end : {"-journal", "-wal", "-shm"}) {
        const QString side = file + QLatin1String(end);
        if (!QFileInfo(side).isFile()) continue;
        const QString folder = environment.stateDirectory + QStringLiteral("/quarantine");
        makePrivateDirectory(environment.stateDirectory);
        makePrivateDirectory(folder);
        const QString stem = folder + QLatin1Char('/') + QFileInfo(side).fileName().right(200);
        QString target = stem;
        for (int n = 2; QFileInfo::exists(target); ++n) target = QStringLiteral("%1.%2").arg(stem).arg(n);
        if (QFile::rename(side, target)) moved.append(target);
    }
    return moved;
}

}  // namespace stagepath
