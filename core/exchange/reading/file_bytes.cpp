#include "core/exchange/reading/file_bytes.h"

#include "core/domain/values/error.h"
#include "core/workspace/file/disk_space.h"
#include "core/workspace/schema/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace stagepath {

namespace {

/// QSaveFile syncs the data but not the directory entry that the rename made.
void syncDirectory(const QString& path) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
}

}  // namespace

static Error tooLarge(const QString& path) {
    return Error(QCoreApplication::translate("Files", "%1 is larger than 100 MB. Split it into smaller files.").arg(path));
}

/// \p code is what the system said of \p size bytes for \p path; the classes that write keep less of it.
static Error notWritten(const QString& path, qsizetype size, int code) {
    if (isDiskFull(QFileInfo(path).absolutePath(), size, code)) {
        return Error(QCoreApplication::translate("Files", "The disk with %1 is full. Free some space or choose another place; nothing was changed.").arg(path));
    }
    return Error(QCoreApplication::translate("Files", "%1 can't be written: %2. Choose another name or place; nothing was changed.").arg(path, qt_error_string(code)));
}

QByteArray readFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) throw Error(QCoreApplication::translate("Files", "%1 is not there. Check the name and the folder.").arg(path));
    if (info.isDir()) throw Error(QCoreApplication::translate("Files", "%1 is a folder. Name a file in it.").arg(path));
    // Of a pipe nobody knows whether it ever ends.
    if (!info.isFile()) throw Error(QCoreApplication::translate("Files", "%1 is not a file but a device or pipe. Choose a file; the command line takes - for standard input.").arg(path));
    if (info.size() > kMaxSourceBytes) throw tooLarge(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate("Files", "%1 can't be read: %2. Check who may read it.").arg(path, file.errorString()));
    }
    // Another program may still write it: read no more than the limit plus one byte.
    const QByteArray bytes = file.read(kMaxSourceBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        throw Error(QCoreApplication::translate("Files", "%1 can't be read: %2. Check the drive.").arg(path, file.errorString()));
    }
    if (bytes.size() > kMaxSourceBytes) throw tooLarge(path);
    return bytes;
}

/// Devices and pipes take the bytes as they come: there is nothing to keep, and a rename would replace the device.
static void writeToDevice(const QString& path, const QByteArray& data) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(data) == data.size()) return;
    throw notWritten(path, data.size(), errno);
}

/// A list or picture in place of a workspace would be the end of it; links lead to what they point at.
static void refuseWorkspace(const QString& path) {
    if (!isWorkspaceFile(path)) return;
    throw Error(QCoreApplication::translate("Files", "%1 is a Stagepath workspace, which nothing else may replace. Choose another name; nothing was changed.").arg(path));
}

void writeFileAtomically(const QString& path, const QByteArray& data) {
    if (QFileInfo(path).isDir()) throw Error(QCoreApplication::translate("Files", "%1 is a folder. Name a file in it.").arg(path));
    refuseWorkspace(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) {
        writeToDevice(path, data);
        return;
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        throw Error(QCoreApplication::translate("Files", "The folder %1 is not there. Create it or choose another one.").arg(folder));
    }
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    errno = 0;
    // Unbuffered, so that the reason of a failure is the one of this write.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(data) != data.size() || !file.commit()) {
        const int code = errno;
        file.cancelWriting();
        throw notWritten(path, data.size(), code);
    }
    syncDirectory(folder);
}

}  // namespace stagepath
