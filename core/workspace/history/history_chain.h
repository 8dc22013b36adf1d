// The links that tie each change of the history to the one before it.
#pragma once

#include "core/workspace/schema/sql.h"

namespace stagepath {

/// One change as the chain sees it. The marks (undone, abandoned) are outside: they may change later.
struct ChainedChange {
    qint64 seq = 0;
    QString text;
    QString author;
    QString at;  ///< ISO, UTC
    QByteArray changeset;
};

/// SHA-256 (32 bytes) over the link of the change before (empty for the first), the changeset, and number, text,
/// author and time.
QByteArray chainLink(const QByteArray& previous, const ChainedChange& change);
/// The link of the change before \p seq; empty for the first.
QByteArray linkBefore(SQLite::Database& db, qint64 seq);

/// Identifies the state of content and history of a database: differs after every change, undo, redo and naming of a moment.
QByteArray headOf(SQLite::Database& db);
/// The same where it is known that \p position is the latest change that holds, which else costs a walk over all that are undone.
QByteArray headAt(SQLite::Database& db, qint64 position);
/// The link of the last change, in hexadecimal, that \p head names; empty where there was none.
QByteArray linkIn(const QByteArray& head);

}  // namespace stagepath
