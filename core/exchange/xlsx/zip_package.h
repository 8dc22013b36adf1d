// The parts of a zipped document, read without trusting what the archive says of itself.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

class QBuffer;
class QuaZip;

namespace stagepath {

/// Looks into an archive held in memory; nothing is ever written to the disk. Refuses with Error: encrypted or linked entries,
/// names that are absolute, climb or stand twice, more than 1,000 entries, entries that share bytes, parts that unpack to more
/// than 200 MB or more than 200 times their size, more than 500 MB in all.
class ZipPackage {
public:
    /// \p sourceName stands in the messages.
    ZipPackage(const QByteArray& bytes, QString sourceName);
    ~ZipPackage();
    ZipPackage(const ZipPackage&) = delete;
    ZipPackage& operator=(const ZipPackage&) = delete;

    bool contains(const QString& part) const { return m_names.contains(part.toLower()); }
    /// The bytes of a part (any case of its name); empty where it is not there.
    QByteArray part(const QString& name);

private:
    void readDirectory(qint64 archiveSize);
    [[noreturn]] void refuse(const QString& reason) const;

    QString m_sourceName;
    QByteArray m_bytes;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    QHash<QString, QString> m_names;  ///< lower case → as written
    QHash<QString, qint64> m_packed;  ///< lower case → compressed bytes
    qint64 m_unpacked = 0;
};

}  // namespace stagepath
