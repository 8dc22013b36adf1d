#include "core/workspace/store/changeset_reader.h"

#include "core/domain/values/error.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sqlite3.h>

#include <cstring>

namespace stagepath {

namespace {

/// One value of a record; `defined` is false where an update leaves the column alone.
struct Cell {
    Value value;
    bool defined = false;
};
using Record = QList<Cell>;

/// A cursor that never reads past the end.
class Reader {
public:
    explicit Reader(const QByteArray& bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}
    bool atEnd() const { return m_at == m_end; }

    quint8 byte() { return static_cast<quint8>(*take(1)); }
    qint64 varint() {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const quint8 b = byte();
            if (i == 8) return check((value << 8) | b);
            value = (value << 7) | (b & 0x7f);
            if (!(b & 0x80)) return check(value);
        }
        return 0;
    }
    const char* take(qint64 count) {
        if (count < 0 || count > m_end - m_at) fail();
        const char* result = m_at;
        m_at += count;
        return result;
    }
    QByteArray name() {
        const void* end = std::memchr(m_at, 0, static_cast<std::size_t>(m_end - m_at));
        if (!end) fail();
        const char* start = take(static_cast<const char*>(end) - m_at + 1);
        return QByteArray(start);
    }
    Cell cell() {
        switch (byte()) {
            case 0: return {};
            case SQLITE_INTEGER: return {Value{qFromBigEndian<qint64>(take(8))}, true};
            case SQLITE_FLOAT: {
                const quint64 bits = qFromBigEndian<quint64>(take(8));
                double value = 0;
                std::memcpy(&value, &bits, sizeof value);
                return {Value{value}, true};
            }
            case SQLITE_TEXT: {
                const qint64 length = varint();
                return {Value{QString::fromUtf8(take(length), length)}, true};
            }
            case SQLITE_NULL: return {Value{}, true};
            default: fail();
        }
    }
    [[noreturn]] static void fail() {
        throw Error(QCoreApplication::translate("Storage", "A change in the history of this workspace is damaged, so it can't be undone, redone or shown. "
                                                           "Nothing was changed; recover the workspace, which leaves its history behind."));
    }

private:
    static qint64 check(quint64 value) {
        if (value > quint64(1) << 40) fail();
        return static_cast<qint64>(value);
    }
    const char* m_at;
    const char* m_end;
};

struct TableHead {
    EntityKind kind = EntityKind::Setting;
    QStringList columns;
};

TableHead readTable(Reader& in) {
    const qint64 count = in.varint();
    const char* flags = in.take(count);
    const auto kind = kindOfTable(QString::fromUtf8(in.name()));
    if (!kind) Reader::fail();
    TableHead head{*kind, columnsOf(*kind)};
    // Columns appended by a later version make the table wider than an old changeset, never narrower.
    if (count < 1 || count > head.columns.size()) Reader::fail();
    for (qint64 i = 0; i < count; ++i) {
        if ((flags[i] != 0) != (i == 0)) Reader::fail();
    }
    head.columns = head.columns.mid(0, count);
    return head;
}

Record readRecord(Reader& in, const TableHead& head, bool complete) {
    Record record;
    for (qsizetype i = 0; i < head.columns.size(); ++i) {
        record.append(in.cell());
        if (complete && !record.constLast().defined) Reader::fail();
    }
    return record;
}

RowChange rowOf(const TableHead& head, RowOp op, const Record& before, const Record& after) {
    RowChange row;
    row.kind = head.kind;
    row.op = op;
    const Cell& key = (op == RowOp::Insert ? after : before).constFirst();
    if (head.kind == EntityKind::Setting) {
        if (!std::holds_alternative<QString>(key.value)) Reader::fail();
        row.key = std::get<QString>(key.value);
    } else {
        if (!std::holds_alternative<qint64>(key.value)) Reader::fail();
        row.id = std::get<qint64>(key.value);
    }
    for (qsizetype i = 1; i < head.columns.size(); ++i) {
        const Cell old = before.value(i);
        const Cell now = after.value(i);
        if (op == RowOp::Update && (!old.defined || !now.defined)) {
            if (old.defined != now.defined) Reader::fail();
            continue;
        }
        row.fields.append({head.columns[i], old.value, now.value});
    }
    return row;
}

RowChange readRow(Reader& in, const TableHead& head, quint8 op, bool inverted) {
    if (in.byte() > 1) Reader::fail();  // the "indirect" flag
    Record before;
    Record after;
    switch (op) {
        case SQLITE_INSERT: after = readRecord(in, head, true); break;
        case SQLITE_DELETE: before = readRecord(in, head, true); break;
        case SQLITE_UPDATE:
            before = readRecord(in, head, false);
            after = readRecord(in, head, false);
            if (!before.constFirst().defined || after.constFirst().defined) Reader::fail();
            break;
        default: Reader::fail();
    }
    const RowOp kind = op == SQLITE_UPDATE ? RowOp::Update : ((op == SQLITE_INSERT) != inverted ? RowOp::Insert : RowOp::Delete);
    if (inverted && kind == RowOp::Update) {
        after[0] = before[0];
        before[0] = {};
        std::swap(before, after);
    } else if (inverted) {
        std::swap(before, after);
    }
    return rowOf(head, kind, before, after);
}

template <class T>
void appendColumns(EntityKind kind, QStringList& columns) {
    if (Entity<T>::kind != kind) return;
    for (const Field<T>& f : Entity<T>::fields()) columns.append(QString::fromLatin1(f.column));
}

/// Gives each row to \p take, one after the other: a byte of a changeset may be a hundred of a row in memory.
template <class F>
void forEachRow(const QByteArray& bytes, bool inverted, F&& take) {
    Reader in(bytes);
    TableHead head;
    while (!in.atEnd()) {
        const quint8 op = in.byte();
        if (op == 'T') {
            head = readTable(in);
        } else if (head.columns.isEmpty()) {
            Reader::fail();
        } else {
            take(readRow(in, head, op, inverted));
        }
    }
}

}  // namespace

QStringList columnsOf(EntityKind kind) {
    if (kind == EntityKind::Setting) return {QStringLiteral("key"), QStringLiteral("value")};
    QStringList columns{QStringLiteral("id")};
    forEachEntity([&]<class T>() { appendColumns<T>(kind, columns); });
    return columns;
}

QList<RowChange> readChangeset(const QByteArray& bytes, bool inverted) {
    QList<RowChange> rows;
    forEachRow(bytes, inverted, [&](RowChange row) { rows.append(std::move(row)); });
    return rows;
}

void checkChangeset(const QByteArray& bytes) {
    forEachRow(bytes, false, [](const RowChange&) {});
}

}  // namespace stagepath
