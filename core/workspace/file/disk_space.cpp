#include "core/workspace/file/disk_space.h"

#include <QFile>

#include <sys/statvfs.h>

#include <cerrno>

namespace stagepath {

bool isDiskFull(const QString& folder, qint64 bytes, int code) {
    if (code == ENOSPC || code == EDQUOT) return true;
    if (code == EACCES || code == EPERM || code == EROFS || code == ENAMETOOLONG) return false;
    struct statvfs disk {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0) return false;
    if (disk.f_blocks == 0) return false;  // no disk at all: /proc and its like hold nothing, so nothing is used up
    return static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize) < bytes;
}

}  // namespace stagepath
