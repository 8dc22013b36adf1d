// What a disk may hold after the power failed: every change since the last sync of its file or directory may be there, be missing, come in
// another order, or be torn between sectors of 512 bytes.
#pragma once

#include "tests/reliability/shim/shim.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>

namespace stagepath::reliability {

/// A change as it was recorded, with its own copy of the bytes.
struct DiskEvent {
    explicit DiskEvent(const shim::Event& e)
        : call(e.call), path(e.path), to(e.to), inode(e.inode), offset(e.offset), data(static_cast<const char*>(e.data), static_cast<qsizetype>(e.size)), directory(e.directory) {}
    shim::Call call;
    QByteArray path;
    QByteArray to;
    uint64_t inode;
    qint64 offset;
    QByteArray data;
    bool directory;
};

/// Files by path; a directory has a null content.
using DiskState = QMap<QByteArray, QByteArray>;

class Disk {
public:
    /// Takes what lies under \p root as safely written.
    explicit Disk(const QByteArray& root);
    void apply(const DiskEvent& event);
    /// One thing that may be left if the power fails now.
    DiskState afterPowerLoss(QRandomGenerator& random) const;

private:
    struct Change {
        bool truncates = false;
        qint64 offset = 0;
        QByteArray data;
    };
    struct File {
        QByteArray safe;
        QList<Change> pending;
        bool directory = false;
    };
    /// Names that change together: file number, or none.
    struct NameChange {
        QList<std::pair<QByteArray, int>> names;
    };
    enum class Fate { AllLost, AllThere, InOrder, Scattered };

    int fileOf(uint64_t inode, const QByteArray& path);
    void rename(const NameChange& change);
    void syncDirectory(const QByteArray& path);
    static void write(QByteArray& content, const Change& change);
    static QByteArray contentOf(const File& file, Fate fate, QRandomGenerator& random);

    QList<File> m_files;
    QHash<uint64_t, int> m_byInode;
    QHash<QByteArray, int> m_names;      ///< as the programs see them
    QHash<QByteArray, int> m_safeNames;  ///< as they are on the disk for certain
    QList<NameChange> m_pendingNames;
};

/// Makes what lies under \p root be \p state.
void putOnDisk(const QByteArray& root, const DiskState& state);
/// The state without what stands in files under a name of a moment: whoever starts removes them and reads none.
DiskState withoutUnfinished(DiskState state);
/// Equal states have equal prints.
QByteArray printOf(const DiskState& state);

}  // namespace stagepath::reliability
