#include "core/workspace/file/other_file.h"

#include "core/workspace/file/private_file.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/history/history_chain.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/integrity.h"

#include <QFile>

#include <sys/stat.h>

namespace stagepath {

namespace {

/// Whether the history in \p db has the change that the head names, and the same ones up to it hold.
bool goesOnFrom(SQLite::Database& db, const KnownState& known) {
    const QByteArray& head = known.head;
    if (head.startsWith('@')) return headOf(db) != head && scalar(db, "SELECT value FROM meta WHERE \"key\"='workspace_id'") == Value{known.workspaceId};
    const QByteArray rest = head.mid(head.indexOf('@') + 1);
    const Value last = scalar(db, "SELECT seq FROM history WHERE lower(hex(chain))='" + linkIn(head) + '\'');
    if (isNull(last)) return false;
    const Value position = scalar(db, "SELECT coalesce(max(seq), 0) FROM history WHERE undone=0 AND abandoned=0 AND seq<=" + QByteArray::number(std::get<qint64>(last)));
    const Value moments = scalar(db, "SELECT coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE \"key\"='moments'), 0)");
    const qsizetype mark = rest.indexOf('#');
    return position == Value{(mark < 0 ? rest : rest.left(mark)).toLongLong()} && std::get<qint64>(moments) >= (mark < 0 ? 0 : rest.mid(mark + 1).toLongLong());
}

/// Whether \p db has what the database of \p known has, value for value.
bool holdsSameContent(SQLite::Database& db, const KnownState& known, const Environment& environment) {
    const PrivateFile copied{temporaryPath(environment)};
    copyFinished(known.database, copied.path);  // an edit meanwhile waits for no reading to its end
    const auto ours = recordedContent(*openHardened(copied.path, true));
    return ours && *ours == contentOf(db);
}

/// Of the private copy at \p copied, which is sound.
OtherFile compareSound(const QString& copied, const KnownState& known, const Environment& environment) {
    const auto db = openHardened(copied, true);
    if (headOf(*db) == known.head) return holdsSameContent(*db, known, environment) ? OtherFile::Same : OtherFile::Lacks;
    return goesOnFrom(*db, known) ? OtherFile::GoesOn : OtherFile::Lacks;
}

}  // namespace

OtherFile compareFile(const QString& file, const KnownState& known, const Environment& environment) {
    try {
        const PrivateFile copied{temporaryPath(environment)};
        copyPrivately(file, copied.path);
        inspectFile(copied.path, file);
        if (!integrityOf(copied.path, file, Finished::Yes).isSound()) return OtherFile::Damaged;
        return translated(file, [&] { return compareSound(copied.path, known, environment); });
    } catch (const Foreign&) {
        return OtherFile::Lacks;
    } catch (const Damaged&) {
        return OtherFile::Damaged;
    } catch (const Error&) {
        return OtherFile::Lacks;
    }
}

bool isKeptIn(const QString& file, const KnownState& known, const Environment& environment) {
    const OtherFile found = compareFile(file, known, environment);
    return found == OtherFile::Same || found == OtherFile::GoesOn;
}

QByteArray stampOf(const QString& file) {
    struct stat info {};
    if (::stat(QFile::encodeName(file).constData(), &info) != 0) return {};
    const qint64 parts[] = {static_cast<qint64>(info.st_dev), static_cast<qint64>(info.st_ino), info.st_size, info.st_mtim.tv_sec, info.st_mtim.tv_nsec};
    return {reinterpret_cast<const char*>(parts), sizeof parts};
}

}  // namespace stagepath
