#include "core/workspace/safety/raw_pages.h"

#include <QSet>
#include <QtEndian>

#include <cstring>
#include <optional>

namespace stagepath {

namespace {

constexpr qint64 kMostPayload = 256LL * 1024 * 1024;  ///< what a connection of ours takes
constexpr int kUsualPageSize = 4096;
constexpr qint64 kMostReadings = 16;  ///< of each overflow page; two are usual

struct Varint {
    quint64 value = 0;
    qsizetype next = 0;  ///< behind it; -1 where it does not end
};

Varint varintAt(const QByteArray& bytes, qsizetype at) {
    Varint result;
    for (int i = 0; i < 9; ++i, ++at) {
        if (at < 0 || at >= bytes.size()) return {0, -1};
        const auto b = static_cast<quint8>(bytes[at]);
        if (i == 8) return {(result.value << 8) | b, at + 1};
        result.value = (result.value << 7) | (b & 0x7f);
        if (!(b & 0x80)) return {result.value, at + 1};
    }
    return {0, -1};
}

/// Bytes that a value of serial type \p type takes.
qint64 sizeOfType(quint64 type) {
    constexpr qint64 sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < 10) return sizes[type];
    return type < 12 || type > quint64(kMostPayload) * 2 ? -1 : static_cast<qint64>((type - 12) / 2);
}

RawValue valueOf(quint64 type, const char* bytes, qint64 size) {
    RawValue value;
    if (type == 0) return value;
    if (type >= 12) {
        value.type = type % 2 ? RawValue::Type::Text : RawValue::Type::Blob;
        value.bytes = QByteArray(bytes, size);
        return value;
    }
    quint64 bits = type == 9 ? 1 : 0;
    for (qint64 i = 0; i < size; ++i) bits = (bits << 8) | static_cast<quint8>(bytes[i]);
    if (type == 7) {
        value.type = RawValue::Type::Real;
        std::memcpy(&value.real, &bits, sizeof bits);
        return value;
    }
    value.type = RawValue::Type::Integer;
    const int unused = size > 0 ? 64 - static_cast<int>(size) * 8 : 0;
    value.integer = static_cast<qint64>(bits << unused) >> unused;  // extends the sign
    return value;
}

std::optional<QList<RawValue>> decodeRecord(const QByteArray& record) {
    const Varint head = varintAt(record, 0);
    if (head.next < 0 || head.value > static_cast<quint64>(record.size())) return {};
    const auto end = static_cast<qsizetype>(head.value);
    QList<RawValue> values;
    qsizetype body = end;
    qsizetype at = head.next;
    while (at < end) {
        const Varint type = varintAt(record, at);
        const qint64 size = type.next < 0 ? -1 : sizeOfType(type.value);
        if (size < 0 || type.next > end || size > record.size() - body) return {};
        values.append(valueOf(type.value, record.constData() + body, size));
        body += size;
        at = type.next;
    }
    if (body != record.size() || at != end) return {};
    return values;
}

bool isTreePage(char type) { return type == 2 || type == 5 || type == 10 || type == 13; }

}  // namespace

RawPages::RawPages(QByteArrayView bytes, int pageSize) : m_bytes(bytes), m_pageSize(pageSize), m_count(static_cast<int>((bytes.size() + pageSize - 1) / pageSize)) {}

QByteArray RawPages::page(int number) const {
    if (number < 1 || number > m_count) return {};
    const qsizetype start = static_cast<qsizetype>(number - 1) * m_pageSize;
    const qsizetype size = qMin<qsizetype>(m_pageSize, m_bytes.size() - start);
    if (size == m_pageSize) return QByteArray::fromRawData(m_bytes.data() + start, size);
    return m_bytes.sliced(start, size).toByteArray() + QByteArray(m_pageSize - size, '\0');
}

RawPages::Kind RawPages::kind(int number) const {
    const QByteArray bytes = page(number);
    if (bytes.isEmpty()) return Kind::Other;
    switch (bytes[headerAt(number)]) {
        case 2: return Kind::IndexInterior;
        case 5: return Kind::TableInterior;
        case 10: return Kind::IndexLeaf;
        case 13: return Kind::TableLeaf;
        default: return Kind::Other;
    }
}

QByteArray RawPages::payload(const QByteArray& bytes, qsizetype at, qint64 size, bool isTable) const {
    const qint64 usable = m_pageSize;
    const qint64 most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (size - least) % (usable - 4);
    const qint64 local = size <= most ? size : fitting <= most ? fitting : least;
    if (local > bytes.size() - at) return {};
    QByteArray result(bytes.constData() + at, local);
    if (local == size) return result;
    if (at + local + 4 > bytes.size()) return {};
    auto next = qFromBigEndian<quint32>(bytes.constData() + at + local);
    QSet<quint32> seen;
    while (result.size() < size) {
        m_spilled += usable;
        if (next < 2 || next > static_cast<quint32>(m_count) || seen.contains(next) || m_spilled / kMostReadings > m_bytes.size()) return {};
        seen.insert(next);
        const QByteArray more = page(static_cast<int>(next));
        result.append(more.constData() + 4, qMin<qint64>(usable - 4, size - result.size()));
        next = qFromBigEndian<quint32>(more.constData());
    }
    return result;
}

bool RawPages::readRow(const QByteArray& bytes, qsizetype at, Kind kind, RawRow& row) const {
    if (kind == Kind::IndexInterior) at += 4;  // the child on the left
    const Varint size = varintAt(bytes, at);
    if (size.next < 0 || size.value == 0 || size.value > quint64(kMostPayload)) return false;
    qsizetype start = size.next;
    if (kind == Kind::TableLeaf) {
        const Varint rowid = varintAt(bytes, start);
        if (rowid.next < 0) return false;
        row.rowid = static_cast<qint64>(rowid.value);
        start = rowid.next;
    }
    const QByteArray record = payload(bytes, start, static_cast<qint64>(size.value), kind == Kind::TableLeaf);
    auto values = record.isEmpty() ? std::nullopt : decodeRecord(record);
    if (!values) return false;
    row.values = std::move(*values);
    return true;
}

QList<RawRow> RawPages::rows(int number, int* lost) const {
    const Kind what = kind(number);
    if (what == Kind::Other || what == Kind::TableInterior) return {};
    const QByteArray bytes = page(number);
    const int head = headerAt(number);
    const int cells = qFromBigEndian<quint16>(bytes.constData() + head + 3);
    const int pointers = head + (what == Kind::IndexInterior ? 12 : 8);
    QList<RawRow> result;
    QSet<int> seen;
    for (int i = 0; i < cells; ++i) {
        if (pointers + i * 2 + 2 > m_pageSize) break;
        const int at = qFromBigEndian<quint16>(bytes.constData() + pointers + i * 2);
        RawRow row;
        if (at >= pointers && at < m_pageSize && !seen.contains(at) && readRow(bytes, at, what, row)) {
            result.append(std::move(row));
        } else if (lost) {
            ++*lost;
        }
        seen.insert(at);
    }
    return result;
}

QList<int> RawPages::children(int number) const {
    const Kind what = kind(number);
    if (what != Kind::TableInterior && what != Kind::IndexInterior) return {};
    const QByteArray bytes = page(number);
    const int head = headerAt(number);
    const int cells = qFromBigEndian<quint16>(bytes.constData() + head + 3);
    QList<int> result;
    const auto add = [&](int at) {
        if (at < 0 || at + 4 > m_pageSize) return;
        const auto child = qFromBigEndian<quint32>(bytes.constData() + at);
        result.append(child > 1 && child <= static_cast<quint32>(m_count) ? static_cast<int>(child) : 0);
    };
    for (int i = 0; i < cells; ++i) {
        const int pointer = head + 12 + i * 2;
        if (pointer + 2 > m_pageSize) break;
        add(qFromBigEndian<quint16>(bytes.constData() + pointer));
    }
    add(head + 8);
    return result;
}

int pageSizeOf(QByteArrayView bytes) {
    const auto agreeing = [&](int size) {
        qint64 pages = 0;
        for (qsizetype at = size; at < bytes.size(); at += size) pages += isTreePage(bytes[at]);
        return pages * size;
    };
    int best = kUsualPageSize;  // of every file of ours
    if (bytes.size() >= 18) {
        const int raw = qFromBigEndian<quint16>(bytes.data() + 16);
        const int said = raw == 1 ? 65536 : raw;
        if (said >= 512 && (said & (said - 1)) == 0 && agreeing(said) > agreeing(best)) best = said;
    }
    return best;
}

}  // namespace stagepath
