// What a finished file says of its own content, so that a single changed bit is found.
#pragma once

#include "core/workspace/schema/sql.h"

#include <QMap>

#include <memory>
#include <optional>

struct XXH3_state_s;

namespace stagepath {

/// Rows of a table and a hash (XXH3, 128 bits, hexadecimal) over every value in them. Finds damage, proves no origin.
struct TableStamp {
    qint64 rows = 0;
    QByteArray hash;
    bool operator==(const TableStamp&) const = default;
};

/// By table, and under "file" the numbers of the header that say what the file is. The changesets of the history are left
/// out: its chain covers them.
using ContentStamp = QMap<QString, TableStamp>;

/// Hashes rows in the order they are given; what is in a value can't be mistaken for where it ends.
class ContentHasher {
public:
    ContentHasher();
    ~ContentHasher();
    ContentHasher(const ContentHasher&) = delete;
    ContentHasher& operator=(const ContentHasher&) = delete;

    void null();
    void integer(qint64 value);
    void real(double value);
    void text(QByteArrayView utf8);
    void blob(QByteArrayView bytes);
    void endRow();
    TableStamp stamp() const;

private:
    void add(char type, const void* data, std::size_t size);
    std::unique_ptr<XXH3_state_s, void (*)(XXH3_state_s*)> m_state;
    qint64 m_rows = 0;
};

/// The key in `meta` under which the stamp stands.
inline constexpr const char* kStampKey = "content";

/// The stamp of what is in \p db now.
ContentStamp contentOf(SQLite::Database& db);
/// What the file says was saved in it; nothing where an earlier version wrote it or the record can't be read.
std::optional<ContentStamp> recordedContent(SQLite::Database& db);
/// Reads the text of a record.
std::optional<ContentStamp> contentFromText(const QByteArray& text);
/// Writes the stamp of what is in \p db into it.
void recordContent(SQLite::Database& db);

}  // namespace stagepath
