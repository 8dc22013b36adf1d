// The pages of a damaged database, read without SQLite: whatever cell can still be decoded is a row.
// After the documentation of SQLite's file format, sections 1.6 (b-tree pages) and 2.1 (records).
#pragma once

#include <QByteArray>
#include <QList>

namespace stagepath {

/// One value of a record as it is stored.
struct RawValue {
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes;  ///< of text and blobs
};

struct RawRow {
    qint64 rowid = 0;  ///< 0 in tables without
    QList<RawValue> values;
};

/// Never reads beyond the bytes it was given, whatever they say, and no more in all than some readings of a whole file take: a
/// thousand cells may name the same long chain of overflow pages. Pages are counted from 1.
class RawPages {
public:
    enum class Kind { Other, TableLeaf, TableInterior, IndexLeaf, IndexInterior };

    /// \p bytes must outlive the reader. A last page that is cut off counts as one, filled up with zeros.
    RawPages(QByteArrayView bytes, int pageSize);

    int count() const { return m_count; }
    Kind kind(int page) const;
    /// The rows whose cells lie on \p page and can be decoded; \p lost (may be null) counts the others.
    QList<RawRow> rows(int page, int* lost) const;
    /// The pages below an interior page; 0 for each that lies beyond the end.
    QList<int> children(int page) const;

private:
    QByteArray page(int number) const;
    static int headerAt(int page) { return page == 1 ? 100 : 0; }
    QByteArray payload(const QByteArray& page, qsizetype at, qint64 size, bool isTable) const;
    bool readRow(const QByteArray& page, qsizetype at, Kind kind, RawRow& row) const;

    QByteArrayView m_bytes;
    int m_pageSize;
    int m_count;
    mutable qint64 m_spilled = 0;  ///< bytes that were collected from overflow pages
};

/// The page size of a file of ours: what its header says where that fits, else what most of its pages speak for.
int pageSizeOf(QByteArrayView bytes);

}  // namespace stagepath
