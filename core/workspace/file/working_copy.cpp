#include "core/workspace/file/working_copy.h"

#include "core/domain/values/error.h"
#include "core/workspace/file/disk_space.h"
#include "core/workspace/schema/connection.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace stagepath {

namespace {

constexpr int kLockTries = 20;
constexpr qint64 kBlock = 1 << 18;  ///< bytes
constexpr qsizetype kLongestTemporaryStem = 200;  ///< bytes of a temporary name; file systems allow 255 in all
constexpr char kAsideRecord[] = ".of";  ///< after the name of a database that was set aside: whose work it is
constexpr QFile::Permissions kPrivate = QFile::ReadOwner | QFile::WriteOwner;

QString loginName() {
    const passwd* user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QStringLiteral("?");
}

QByteArray encoded(const QString& path) { return QFile::encodeName(path); }

QJsonObject jsonOf(const Fingerprint& fingerprint, const QByteArray& head) {
    return {{QStringLiteral("size"), fingerprint.size}, {QStringLiteral("xxh3"), QString::fromLatin1(fingerprint.digest)}, {QStringLiteral("head"), QString::fromLatin1(head)}};
}

Fingerprint printIn(const QJsonObject& o) { return {o.value(QLatin1String("size")).toInteger(-1), o.value(QLatin1String("xxh3")).toString().toLatin1()}; }
QJsonObject jsonIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// What is noted beside the database of a working copy, or beside one that was set aside.
QJsonObject recordOf(const QString& database) {
    const bool isAside = QFileInfo(database).fileName().startsWith(QLatin1String("unreadable-"));
    return jsonIn(isAside ? database + QLatin1String(kAsideRecord) : QFileInfo(database).absolutePath() + QStringLiteral("/published"));
}

/// False where it can't be written whole; then what was there is still there. Unbuffered: Qt forgets an error that comes while a buffer is
/// written at the end, and would leave an empty record.
bool writeRecordTo(const QString& path, const QJsonObject& o) {
    const QByteArray text = QJsonDocument(o).toJson(QJsonDocument::Compact);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return false;
    file.setPermissions(kPrivate);
    return file.write(text) == text.size() && file.commit();
}

QByteArray headIn(const QJsonObject& o) { return o.value(QLatin1String("head")).toString().toLatin1(); }

}  // namespace

bool syncToDisk(const QString& path) {
    const int fd = ::open(encoded(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return true;
    const bool ok = ::fsync(fd) == 0;
    ::close(fd);
    return ok;
}

bool isThere(const QString& path) {
    struct stat info {};
    return ::stat(encoded(path).constData(), &info) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

bool renameOnDisk(const QString& from, const QString& to) { return std::rename(encoded(from).constData(), encoded(to).constData()) == 0; }

bool isRunning(qint64 process) {
    if (process <= 0 || (::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)) return false;
    // One that is ending has let go of its locks already, and keeps its number until its parent asks for it.
    constexpr int kStateField = 0;
    constexpr int kFlagsField = 6;
    constexpr quint32 kExiting = 0x4;  // PF_EXITING of the kernel
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    const QByteArray line = stat.open(QIODevice::ReadOnly) ? stat.readAll() : QByteArray();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields[kStateField] != "Z" && (fields.value(kFlagsField).toUInt() & kExiting) == 0;
}

QString fittingName(QString name, qsizetype most) {
    while (encoded(name).size() > most) name.chop(1);
    return name;
}

QString temporaryName(const QString& target, qint64 process) {
    const QFileInfo info(target);
    return QStringLiteral("%1/.%2.%3.tmp").arg(info.absolutePath(), fittingName(info.fileName(), kLongestTemporaryStem)).arg(process);
}

void makePrivateDirectory(const QString& path) {
    // The parents may be anybody's; the last part is ours alone.
    const QString parent = QFileInfo(path).absolutePath();
    const bool hasParent = QDir().mkpath(parent);
    const bool isNew = hasParent && ::mkdir(encoded(path).constData(), 0700) == 0;
    const bool made = isNew || (hasParent && errno == EEXIST);
    if (isNew) syncToDisk(parent);
    if (!made || !QFileInfo(path).isWritable()) {
        throw Error(QCoreApplication::translate("Storage", "The folder %1 for work in progress can't be written. Free some space or check who may write it.").arg(path));
    }
    ::chmod(encoded(path).constData(), 0700);
}

/// Whether most of \p path is not on its disk; a copy of all its zeros could fill this one.
static bool isMostlyHoles(const QString& path) {
    struct stat info {};
    return ::stat(encoded(path).constData(), &info) == 0 && info.st_blocks * 512 < info.st_size / 2;
}

void copyPrivately(const QString& from, const QString& to) {
    refuseNoWorkspace(from);  // a pipe never ends, and neither does a device
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly)) throw Error(QCoreApplication::translate("Storage", "%1 can't be read: %2. Check who may read it.").arg(from, in.errorString()));
    QFile::remove(to);
    QFile out(to);
    errno = 0;
    bool ok = out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) && out.setPermissions(kPrivate);
    QByteArray block(kBlock, Qt::Uninitialized);
    const bool keepsHoles = isMostlyHoles(from);
    for (qint64 size = 0; ok && (size = in.read(block.data(), kBlock)) > 0;) {
        const bool isHole = keepsHoles && std::all_of(block.constData(), block.constData() + size, [](char c) { return c == '\0'; });
        ok = isHole ? out.seek(out.pos() + size) : out.write(block.constData(), size) == size;
    }
    if (ok && keepsHoles) ok = out.resize(out.pos());
    if (ok && out.flush() && in.error() == QFileDevice::NoError) return;
    const int code = errno;
    const bool isSource = in.error() != QFileDevice::NoError;
    const QString reason = isSource ? in.errorString() : qt_error_string(code);
    const QString folder = QFileInfo(to).absolutePath();
    out.remove();
    if (!isSource && isDiskFull(folder, in.size(), code)) {
        throw Error(QCoreApplication::translate("Storage", "The disk with %1, where %2 is worked on, is full. Free some space there; nothing was changed.").arg(folder, from));
    }
    throw Error(QCoreApplication::translate("Storage", "%1 can't be opened for work: %2. Free some space in %3; nothing was changed.")
                    .arg(from, reason, folder));
}

Fingerprint fingerprintOf(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) return {};
    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_128bits_reset(state.get());
    qint64 size = 0;
    QByteArray block(kBlock, Qt::Uninitialized);
    for (qint64 length = 0; (length = in.read(block.data(), kBlock)) > 0; size += length) XXH3_128bits_update(state.get(), block.constData(), static_cast<size_t>(length));
    if (in.error() != QFileDevice::NoError) return {};
    const XXH128_hash_t digest = XXH3_128bits_digest(state.get());
    const quint64 parts[] = {digest.high64, digest.low64};
    return {size, QByteArray(reinterpret_cast<const char*>(parts), sizeof parts).toHex()};
}

WorkingCopy::WorkingCopy(const QString& stateDirectory, const QString& workspaceId, const QString& userFile) : m_userFile(userFile) {
    const QByteArray key = QCryptographicHash::hash((workspaceId + QLatin1Char('\n') + userFile).toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    m_directory = stateDirectory + QStringLiteral("/work/") + QString::fromLatin1(key);
    readRecord();
}

WorkingCopy::~WorkingCopy() { release(); }

bool WorkingCopy::exists() const { return isThere(database()); }

QString WorkingCopy::holder() const {
    QFile file(m_directory + QStringLiteral("/lock"));
    const QJsonObject o = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QDateTime since = QDateTime::fromString(o.value(QLatin1String("since")).toString(), Qt::ISODate).toLocalTime();
    return QCoreApplication::translate("Storage", "%1 on %2 since %3 (process %4)")
        .arg(o.value(QLatin1String("user")).toString(), o.value(QLatin1String("host")).toString(), since.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
        .arg(o.value(QLatin1String("pid")).toInt());
}

/// Opens and locks the lock's file. One that its last owner removed meanwhile guards nothing, so it is made anew.
bool WorkingCopy::takeLock() {
    const QByteArray path = encoded(m_directory + QStringLiteral("/lock"));
    for (int tries = 0; tries < kLockTries; ++tries) {
        makePrivateDirectory(QFileInfo(m_directory).absolutePath());
        makePrivateDirectory(m_directory);
        m_lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (m_lock < 0) {
            if (errno == ENOENT) continue;
            return false;
        }
        if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) return false;
        struct stat held {};
        struct stat named {};
        if (::fstat(m_lock, &held) == 0 && ::stat(path.constData(), &named) == 0 && held.st_ino == named.st_ino && held.st_dev == named.st_dev) return true;
        release();
    }
    return false;
}

void WorkingCopy::lock() {
    if (takeLock()) {
        removeLeftovers();
        const QJsonObject o{{QStringLiteral("user"), loginName()},
                            {QStringLiteral("host"), QSysInfo::machineHostName()},
                            {QStringLiteral("pid"), static_cast<int>(::getpid())},
                            {QStringLiteral("since"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
        const QByteArray text = QJsonDocument(o).toJson(QJsonDocument::Compact);
        if (::ftruncate(m_lock, 0) == 0 && ::pwrite(m_lock, text.constData(), static_cast<std::size_t>(text.size()), 0) > 0) {
            if (readRecord()) return;  // again, since the one before may have published meanwhile
            release();
            throw Error(QCoreApplication::translate("Storage", "The working copy of %1 can't be read at the moment. Check the drive and try again; everything saved before is kept.").arg(m_userFile));
        }
    }
    const bool taken = errno == EWOULDBLOCK;
    const QString who = taken ? holder() : QString();
    release();
    if (taken) throw InUse(QCoreApplication::translate("Storage", "%1 is open for writing by %2. Close it there, or only read it here.").arg(m_userFile, who));
    throw Error(QCoreApplication::translate("Storage", "The folder %1 for work in progress can't be written. Free some space or check who may write it.").arg(m_directory));
}

void WorkingCopy::removeUnfinishedRecords() const {
    const QDir folder(m_directory);
    for (const QString& name : folder.entryList({QStringLiteral("published.*")}, QDir::Files)) QFile::remove(folder.filePath(name));
}

/// What a session that was killed while it published has left beside the user's file.
void WorkingCopy::removeLeftovers() const {
    removeUnfinishedRecords();
    QFile file(m_directory + QStringLiteral("/lock"));
    const QJsonObject o = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const qint64 process = o.value(QLatin1String("pid")).toInteger();
    if (process <= 0 || isRunning(process) || o.value(QLatin1String("host")).toString() != QSysInfo::machineHostName()) return;
    const QDir folder(QFileInfo(m_userFile).absolutePath());
    for (const QString& name : folder.entryList({QStringLiteral(".*.%1.tmp").arg(process)}, QDir::Files | QDir::Hidden)) QFile::remove(folder.filePath(name));
}

bool WorkingCopy::isHeld() const {
    const int file = ::open(encoded(m_directory + QStringLiteral("/lock")).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool isFree = ::flock(file, LOCK_SH | LOCK_NB) == 0;
    ::close(file);  // gives the lock up again
    return !isFree;
}

void WorkingCopy::release() {
    if (m_lock >= 0) ::close(m_lock);
    m_lock = -1;
}

/// False where there is a record that can't be read.
bool WorkingCopy::readRecord() {
    m_published = {};
    m_publishedHead.clear();
    m_announced = {};
    m_announcedHead.clear();
    m_damaged = false;
    m_isLeftBehind = false;
    QFile file(m_directory + QStringLiteral("/published"));
    if (!file.open(QIODevice::ReadOnly)) return !isThere(file.fileName());
    const QJsonObject o = QJsonDocument::fromJson(file.readAll()).object();
    if (file.error() != QFileDevice::NoError) return false;
    m_published = printIn(o);
    m_publishedHead = headIn(o);
    m_damaged = o.value(QLatin1String("damaged")).toBool();
    m_isLeftBehind = o.value(QLatin1String("left")).toBool();
    const QJsonObject next = o.value(QLatin1String("next")).toObject();
    m_announced = printIn(next);
    m_announcedHead = headIn(next);
    return true;
}

void WorkingCopy::announce(const Fingerprint& fingerprint, const QByteArray& head) {
    m_announced = fingerprint;
    m_announcedHead = head;
    writeRecord(fingerprint, head);
    syncToDisk(m_directory);
}

void WorkingCopy::settleAnnounced() {
    if (m_announced.size >= 0) acceptAnnounced(fingerprintOf(m_userFile));
}

void WorkingCopy::acceptAnnounced(const Fingerprint& found) {
    if (m_announced.size >= 0 && m_announced == found && !(m_published == found)) setPublished(m_announced, m_announcedHead);
}

void WorkingCopy::setPublished(const Fingerprint& fingerprint, const QByteArray& head) {
    m_damaged = m_damaged && fingerprint == m_published;  // another file has another fate
    m_published = fingerprint;
    m_publishedHead = head;
    m_announced = {};
    m_announcedHead.clear();
    writeRecord({}, {});
}

/// \p fingerprint and \p head are the announced ones; size -1: none.
void WorkingCopy::writeRecord(const Fingerprint& fingerprint, const QByteArray& head) const {
    QJsonObject o = jsonOf(m_published, m_publishedHead);
    o.insert(QStringLiteral("file"), m_userFile);
    o.insert(QStringLiteral("damaged"), m_damaged);
    if (m_isLeftBehind) o.insert(QStringLiteral("left"), true);
    if (fingerprint.size >= 0) o.insert(QStringLiteral("next"), jsonOf(fingerprint, head));
    // Where this record is lost, the next start only finds the copy ahead of a file that equals it, which is harmless.
    writeRecordTo(m_directory + QStringLiteral("/published"), o);
}

void WorkingCopy::setDamaged() {
    m_damaged = true;
    setPublished(m_published, m_publishedHead);
}

void WorkingCopy::setLeftBehind(bool isLeft) {
    if (m_isLeftBehind == isLeft) return;
    m_isLeftBehind = isLeft;
    writeRecord(m_announced, m_announcedHead);
}

QStringList WorkingCopy::databasesOf(const QString& stateDirectory, const QString& userFile) {
    QStringList databases;
    const QDir root(stateDirectory + QStringLiteral("/work"));
    for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(root.filePath(name));
        const QString database = folder.filePath(QStringLiteral("work.stagepath"));
        if (QFileInfo::exists(database) && recordOf(database).value(QLatin1String("file")).toString() == userFile) databases.append(database);
        for (const QString& aside : folder.entryList({QStringLiteral("unreadable-*.stagepath")}, QDir::Files, QDir::Name | QDir::Reversed)) {
            if (jsonIn(folder.filePath(aside) + QLatin1String(kAsideRecord)).value(QLatin1String("file")).toString() == userFile) databases.append(folder.filePath(aside));
        }
    }
    return databases;
}

bool WorkingCopy::isOfDamaged(const QString& database, const Fingerprint& damaged) {
    const QJsonObject record = recordOf(database);
    return record.value(QLatin1String("damaged")).toBool() || (damaged.size >= 0 && printIn(record) == damaged);
}

QString WorkingCopy::setAside() const {
    const QString stem = m_directory + QDateTime::currentDateTimeUtc().toString(QStringLiteral("'/unreadable-'yyyyMMdd-HHmmss-zzz"));
    QString aside = stem + QStringLiteral(".stagepath");
    for (int n = 2; QFileInfo::exists(aside); ++n) aside = QStringLiteral("%1-%2.stagepath").arg(stem).arg(n);  // clocks are put back
    const QString journal = database() + QStringLiteral("-journal");
    const QString asideJournal = aside + QStringLiteral("-journal");
    // Together: without its journal a database is worth less, and without its record nobody knows whose work it is. The journal is
    // copied, so that it is where it was if the database can't go.
    if (isThere(journal)) copyPrivately(journal, asideJournal);
    const bool isRecorded = syncToDisk(asideJournal) && writeRecordTo(aside + QLatin1String(kAsideRecord), {{QStringLiteral("file"), m_userFile}, {QStringLiteral("damaged"), m_damaged}});
    if (isRecorded && renameOnDisk(database(), aside)) {
        QFile::remove(journal);
        return aside;
    }
    for (const QString& left : {asideJournal, aside + QLatin1String(kAsideRecord)}) QFile::remove(left);
    throw Error(QCoreApplication::translate("Storage", "The folder %1 for work in progress can't be written. Free some space or check who may write it.").arg(m_directory));
}

void WorkingCopy::discard() {
    for (const char* name : {"/work.stagepath", "/work.stagepath-journal", "/published", "/lock"}) QFile::remove(m_directory + QLatin1String(name));
    removeUnfinishedRecords();
    QDir().rmdir(m_directory);
}

}  // namespace stagepath
