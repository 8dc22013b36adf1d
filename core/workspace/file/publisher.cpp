#include "core/workspace/file/publisher.h"

#include "core/workspace/history/history_chain.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <mutex>

namespace stagepath {

namespace {

constexpr qint64 kLongestWaitForEdits = 5000;  ///< milliseconds in which nobody lets go of the database: some drives lock nothing
constexpr qsizetype kLongestConflictStem = 200;  ///< bytes of a conflict copy's name before what is added

/// Temporary files that could not be removed while their drive was in trouble. A session tries again each time it writes something.
class Unremoved {
public:
    void add(const QString& path) {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_paths.append(path);
    }
    void tryAgain() {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_paths.removeIf([](const QString& path) { return QFile::remove(path) || !isThere(path); });
    }

private:
    std::mutex m_mutex;
    QStringList m_paths;
};

Unremoved& unremoved() {
    static Unremoved all;
    return all;
}

/// A temporary file beside the target, for nobody else to read, that is gone unless it was renamed.
class TemporaryFile {
public:
    explicit TemporaryFile(const QString& target) {
        unremoved().tryAgain();
        m_path = temporaryName(target, ::getpid());
        QFile::remove(m_path);
        const int fd = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (fd >= 0) ::close(fd);  // where it can't be made, SQLite says why
    }
    ~TemporaryFile() {
        if (!m_renamed && !QFile::remove(m_path) && isThere(m_path)) unremoved().add(m_path);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const QString& path() const { return m_path; }
    void renameTo(const QString& to) {
        if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(to).constData()) != 0) {
            throw Error(QCoreApplication::translate("Storage", "%1 can't be replaced: %2. Check who may write it; your work is kept on this computer.")
                            .arg(to, QString::fromLocal8Bit(std::strerror(errno))));
        }
        m_renamed = true;
    }

private:
    QString m_path;
    bool m_renamed = false;
};

/// The target keeps its mode; a new one gets what the user's umask gives.
void takeOverMode(const QString& path, const QString& target) {
    struct stat info {};
    if (::stat(QFile::encodeName(target).constData(), &info) == 0) {
        ::chmod(QFile::encodeName(path).constData(), info.st_mode & 07777);
        return;
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::chmod(QFile::encodeName(path).constData(), 0666 & ~mask);
}

/// What the names of the conflict copies of \p target begin with, in any language.
QString conflictStem(const QFileInfo& target) { return fittingName(target.completeBaseName(), kLongestConflictStem) + QStringLiteral(" ("); }

QString conflictName(const QString& target) {
    const QFileInfo info(target);
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    const QString mark = QCoreApplication::translate("Storage", "conflict %1", "in the name of a file, date and time").arg(stamp);
    const QString stem = info.absolutePath() + QLatin1Char('/') + conflictStem(info) + mark;
    QString path = stem + QStringLiteral(").stagepath");
    for (int i = 2; QFileInfo::exists(path); ++i) path = QStringLiteral("%1 %2).stagepath").arg(stem).arg(i);
    return path;
}

}  // namespace

QStringList conflictCopiesOf(const QString& target) {
    const QFileInfo info(target);
    const QString stem = conflictStem(info);
    static const QRegularExpression ending(QStringLiteral("\\d{4}-\\d\\d-\\d\\d \\d{6}( \\d+)?\\)\\.stagepath$"));
    QStringList copies;
    for (const QFileInfo& file : QDir(info.absolutePath()).entryInfoList({QStringLiteral("*).stagepath")}, QDir::Files, QDir::Time)) {
        if (file.fileName().startsWith(stem) && ending.match(file.fileName(), stem.size()).hasMatch()) copies.append(file.absoluteFilePath());
    }
    return copies;
}

QString originalOf(const QString& file) {
    const QFileInfo info(file);
    static const QRegularExpression name(QStringLiteral("^(.+) \\([^()]*\\d{4}-\\d\\d-\\d\\d \\d{6}( \\d+)?\\)\\.stagepath$"));
    const QRegularExpressionMatch match = name.match(info.fileName());
    return match.hasMatch() ? QStringLiteral("%1/%2.stagepath").arg(info.absolutePath(), match.captured(1)) : QString();
}

QByteArray copyFinished(const QString& source, const QString& destination) {
    // Opened for writing, because only a writer may roll back what a session that died in a commit has left.
    const auto from = openHardened(source, false);
    SQLite::Database to(destination.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Statement(to, "PRAGMA journal_mode=OFF").executeStep();
    SQLite::Statement(to, "PRAGMA synchronous=OFF").executeStep();
    sqlite3_backup* job = sqlite3_backup_init(to.getHandle(), "main", from->getHandle(), "main");
    if (!job) throw SQLite::Exception(to.getHandle(), sqlite3_errcode(to.getHandle()));
    int code = SQLITE_OK;
    QElapsedTimer waiting;
    while (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && !waiting.hasExpired(kLongestWaitForEdits))) {
        code = sqlite3_backup_step(job, 2000);
        if (code == SQLITE_OK) waiting.invalidate();
        else if (!waiting.isValid()) waiting.start();
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) sqlite3_sleep(5);
    }
    const int finished = sqlite3_backup_finish(job);
    if (code != SQLITE_DONE || finished != SQLITE_OK) throw SQLite::Exception("backup", code != SQLITE_DONE ? code : finished);
    if (scalar(to, "PRAGMA quick_check(1)") != Value{QStringLiteral("ok")}) throw SQLite::Exception("backup", SQLITE_CORRUPT);
    recordContent(to);
    return headOf(to);
}

void removeLeftTemporaries() { unremoved().tryAgain(); }

void syncPath(const QString& path) {
    if (!syncToDisk(path)) throw Error(QCoreApplication::translate("Storage", "%1 can't be written safely. Check the drive; your work is kept on this computer.").arg(path));
}

Published publishTo(const QString& source, const QString& target, const Fingerprint& expected, const std::function<void(const Published&)>& announce) {
    const QString folder = QFileInfo(target).absolutePath();
    if (!QFileInfo(folder).isWritable()) {
        throw Error(QCoreApplication::translate("Storage", "The folder %1 can't be written. Your work is kept on this computer; save a copy elsewhere.").arg(folder));
    }
    TemporaryFile temporary(target);
    Published result;
    result.head = translated(target, [&] { return copyFinished(source, temporary.path()); });
    takeOverMode(temporary.path(), target);
    syncPath(temporary.path());
    result.fingerprint = fingerprintOf(temporary.path());
    if (result.fingerprint.size < 0) result.fingerprint = fingerprintOf(temporary.path());  // a drive that stumbles once
    if (result.fingerprint.size < 0) throw Error(QCoreApplication::translate("Storage", "%1 can't be written safely. Check the drive; your work is kept on this computer.").arg(target));
    const Fingerprint now = fingerprintOf(target);
    if (now.size < 0 && isThere(target)) {
        throw Error(QCoreApplication::translate("Storage", "%1 can't be read, so nobody knows whether it was changed elsewhere. Check the drive; your work is kept on this computer.").arg(target));
    }
    const bool untouched = now == expected || (now == result.fingerprint);
    result.wasGone = !untouched && now.size < 0;
    if (!untouched) result.conflictCopy = conflictName(target);
    else if (announce) announce(result);
    temporary.renameTo(untouched ? target : result.conflictCopy);
    syncPath(folder);
    return result;
}

}  // namespace stagepath
