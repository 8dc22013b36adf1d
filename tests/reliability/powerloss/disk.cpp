#include "tests/reliability/powerloss/disk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>

namespace stagepath::reliability {

namespace {

constexpr int kNone = -1;
constexpr qsizetype kSector = 512;

QByteArray parentOf(const QByteArray& path) { return path.left(path.lastIndexOf('/')); }

}  // namespace

Disk::Disk(const QByteArray& root) {
    m_files.append(File{{}, {}, true});
    m_names.insert(root, 0);
    QDirIterator all(QFile::decodeName(root), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QByteArray name = QFile::encodeName(path);
        struct stat info {};
        ::stat(name.constData(), &info);
        QFile file(path);
        const bool directory = all.fileInfo().isDir();
        m_byInode.insert(info.st_ino, static_cast<int>(m_files.size()));
        m_names.insert(name, static_cast<int>(m_files.size()));
        m_files.append(File{!directory && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), {}, directory});
    }
    m_safeNames = m_names;
}

int Disk::fileOf(uint64_t inode, const QByteArray& path) {
    const auto known = m_byInode.constFind(inode);
    return known != m_byInode.cend() ? *known : m_names.value(path, kNone);
}

void Disk::rename(const NameChange& change) {
    for (const auto& [name, file] : change.names) {
        if (file == kNone) m_names.remove(name);
        else m_names.insert(name, file);
    }
    m_pendingNames.append(change);
}

void Disk::syncDirectory(const QByteArray& path) {
    QList<NameChange> rest;
    for (const NameChange& change : m_pendingNames) {
        const bool here = std::any_of(change.names.begin(), change.names.end(), [&](const auto& n) { return parentOf(n.first) == path; });
        if (!here) rest.append(change);
        for (const auto& [name, file] : change.names) {
            if (here && file == kNone) m_safeNames.remove(name);
            else if (here) m_safeNames.insert(name, file);
        }
    }
    m_pendingNames = rest;
}

void Disk::write(QByteArray& content, const Change& change) {
    if (change.truncates) {
        const qsizetype old = content.size();
        content.resize(change.offset);
        if (change.offset > old) std::fill(content.begin() + old, content.end(), '\0');
        return;
    }
    const qsizetype end = change.offset + change.data.size();
    if (content.size() < end) write(content, {true, end, {}});
    std::copy(change.data.begin(), change.data.end(), content.begin() + change.offset);
}

void Disk::apply(const DiskEvent& e) {
    using shim::Call;
    const int file = fileOf(e.inode, e.path);
    switch (e.call) {
        case Call::Create:
        case Call::MakeDirectory: {
            const int added = static_cast<int>(m_files.size());
            m_files.append(File{{}, {}, e.call == Call::MakeDirectory});
            if (e.inode) m_byInode.insert(e.inode, added);
            if (!e.path.isEmpty()) rename({{{e.path, added}}});
            break;
        }
        case Call::Write:
            if (file != kNone) m_files[file].pending.append(Change{false, e.offset, e.data});
            break;
        case Call::Truncate:
            if (file != kNone) m_files[file].pending.append(Change{true, e.offset, {}});
            break;
        case Call::Sync:
            if (e.directory) syncDirectory(e.path);
            if (e.directory || file == kNone) break;
            for (const Change& change : m_files[file].pending) write(m_files[file].safe, change);
            m_files[file].pending.clear();
            break;
        case Call::Rename: rename({{{e.path, kNone}, {e.to, m_names.value(e.path, kNone)}}}); break;
        case Call::Link: rename({{{e.to, fileOf(e.inode, e.path)}}}); break;
        case Call::Unlink:
        case Call::RemoveDirectory: rename({{{e.path, kNone}}}); break;
        default: break;
    }
}

QByteArray Disk::contentOf(const File& file, Fate fate, QRandomGenerator& random) {
    QByteArray content = file.safe;
    const qsizetype inOrder = fate == Fate::InOrder ? random.bounded(static_cast<int>(file.pending.size()) + 1) : 0;
    for (qsizetype i = 0; i < file.pending.size(); ++i) {
        const Change& change = file.pending[i];
        const bool whole = fate == Fate::AllThere || i < inOrder || (fate == Fate::Scattered && random.bounded(3) == 0);
        if (whole) write(content, change);
        if (whole || fate == Fate::AllLost || random.bounded(2) == 0 || change.truncates) continue;
        // Torn: some sectors are there, and some of those that were never written before hold anything.
        for (qsizetype at = 0; at < change.data.size(); at += kSector) {
            Change sector{false, change.offset + at, change.data.mid(at, kSector)};
            const bool isNew = sector.offset >= file.safe.size();
            if (random.bounded(2) == 0) write(content, sector);
            else if (isNew && random.bounded(8) == 0) write(content, {false, sector.offset, QByteArray(sector.data.size(), static_cast<char>(random.bounded(256)))});
        }
    }
    return content;
}

DiskState Disk::afterPowerLoss(QRandomGenerator& random) const {
    const auto fate = [&] { return static_cast<Fate>(random.bounded(4)); };
    const Fate ofNames = fate();
    QHash<QByteArray, int> names = m_safeNames;
    const qsizetype inOrder = ofNames == Fate::AllThere ? m_pendingNames.size() : ofNames == Fate::InOrder ? random.bounded(static_cast<int>(m_pendingNames.size()) + 1) : 0;
    for (qsizetype i = 0; i < m_pendingNames.size(); ++i) {
        if (i >= inOrder && (ofNames != Fate::Scattered || random.bounded(2) == 0)) continue;
        for (const auto& [name, file] : m_pendingNames[i].names) {
            if (file == kNone) names.remove(name);
            else names.insert(name, file);
        }
    }
    DiskState state;
    const Fate ofAll = fate();
    for (auto it = names.begin(); it != names.end(); ++it) {
        const File& file = m_files[it.value()];
        state.insert(it.key(), file.directory ? QByteArray() : contentOf(file, random.bounded(2) ? ofAll : fate(), random) + '.');
    }
    // What lies in a directory that is not there can't be reached.
    for (auto it = state.begin(); it != state.end();) {
        it = it == state.begin() || state.contains(parentOf(it.key())) ? std::next(it) : state.erase(it);
    }
    return state;
}

void putOnDisk(const QByteArray& root, const DiskState& state) {
    QDir place(QFile::decodeName(root));
    for (const QFileInfo& entry : place.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.isDir()) QDir(entry.filePath()).removeRecursively();
        else QFile::remove(entry.filePath());
    }
    for (auto it = state.begin(); it != state.end(); ++it) {
        const QString path = QFile::decodeName(it.key());
        if (it->isNull()) {
            QDir().mkpath(path);
            continue;
        }
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) file.write(it->constData(), it->size() - 1);
    }
}

DiskState withoutUnfinished(DiskState state) {
    for (auto it = state.begin(); it != state.end(); ++it) {
        const QByteArray name = it.key().mid(it.key().lastIndexOf('/') + 1);
        const bool isUnfinished = (name.startsWith('.') && name.endsWith(".tmp")) || name.startsWith("open-") || name.startsWith("published.") || name.startsWith("new-");
        if (isUnfinished && !it->isNull()) *it = ".";
    }
    return state;
}

QByteArray printOf(const DiskState& state) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = state.begin(); it != state.end(); ++it) {
        hash.addData(it.key());
        hash.addData(QByteArray::number(it->size()));
        hash.addData(*it);
    }
    return hash.result();
}

}  // namespace stagepath::reliability
