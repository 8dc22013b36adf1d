#include "core/exchange/xlsx/zip_package.h"

#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"

#include <QBuffer>
#include <QCoreApplication>

#include <quazip.h>
#include <quazipfile.h>

namespace stagepath {

namespace {

constexpr int kMaxEntries = 1000;
constexpr qint64 kMaxPart = 128LL << 20;
constexpr qint64 kBlock = 1 << 16;
constexpr qint64 kMaxAll = 500LL << 20;
constexpr qint64 kMaxRatio = 200;
constexpr qint64 kRatioCountsFrom = 1 << 20;
constexpr int kEncrypted = 1;             ///< bit of the general purpose flags
constexpr qint64 kLocalHeader = 30;       ///< bytes before an entry's name
constexpr quint32 kUnixTypeMask = 0170000;
constexpr quint32 kUnixLink = 0120000;

bool isUnsafeName(const QString& name) {
    return name.isEmpty() || name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name.contains(QLatin1Char(':')) ||
           name.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

bool isLink(const QuaZipFileInfo64& entry) { return (entry.externalAttr >> 16 & kUnixTypeMask) == kUnixLink; }

}  // namespace

ZipPackage::ZipPackage(const QByteArray& bytes, QString sourceName)
    : m_sourceName(std::move(sourceName)), m_bytes(bytes), m_buffer(std::make_unique<QBuffer>(&m_bytes)), m_zip(std::make_unique<QuaZip>(m_buffer.get())) {
    if (!m_zip->open(QuaZip::mdUnzip)) refuse(QCoreApplication::translate("Import", "the archive is damaged or cut off"));
    readDirectory(bytes.size());
}

ZipPackage::~ZipPackage() = default;

void ZipPackage::refuse(const QString& reason) const {
    throw Error(QCoreApplication::translate("Import", "%1 can't be read as a workbook: %2. Save it again as .xlsx or as CSV; nothing was changed.").arg(m_sourceName, reason));
}

void ZipPackage::readDirectory(qint64 archiveSize) {
    if (m_zip->getEntriesCount() > kMaxEntries) refuse(QCoreApplication::translate("Import", "it has more than 1,000 parts"));
    qint64 packed = 0;
    for (const QuaZipFileInfo64& entry : m_zip->getFileInfoList64()) {
        const QString key = entry.name.toLower();
        if (entry.flags & kEncrypted) refuse(QCoreApplication::translate("Import", "it is protected by a password"));
        if (isUnsafeName(entry.name) || isLink(entry)) refuse(QCoreApplication::translate("Import", "the part “%1” has a name that leads out of it").arg(excerptOf(entry.name)));
        if (m_names.contains(key)) refuse(QCoreApplication::translate("Import", "the part “%1” stands in it twice").arg(excerptOf(entry.name)));
        packed += static_cast<qint64>(entry.compressedSize) + kLocalHeader;
        m_names.insert(key, entry.name);
        m_packed.insert(key, static_cast<qint64>(entry.compressedSize));
    }
    if (packed > archiveSize) refuse(QCoreApplication::translate("Import", "its parts share the same bytes"));
}

QByteArray ZipPackage::part(const QString& name) {
    const QString key = name.toLower();
    if (!m_names.contains(key)) return {};
    QuaZipFile file(m_zip.get());
    if (!m_zip->setCurrentFile(m_names.value(key), QuaZip::csSensitive) || !file.open(QIODevice::ReadOnly)) refuse(QCoreApplication::translate("Import", "the part “%1” is damaged").arg(name));
    const qint64 packed = std::max<qint64>(1, m_packed.value(key));
    QByteArray content;
    // Room at once for the largest: only what is filled takes memory, and growing would need both sizes side by side.
    content.reserve(kMaxPart + kBlock);
    // What comes out counts, not what the directory promises.
    for (qint64 read = 1; read > 0;) {
        const qsizetype size = content.size();
        content.resize(size + kBlock);
        read = file.read(content.data() + size, kBlock);
        content.resize(size + std::max<qint64>(0, read));
        m_unpacked += std::max<qint64>(0, read);
        const bool isBomb = content.size() > kRatioCountsFrom && content.size() / packed > kMaxRatio;
        if (content.size() > kMaxPart || m_unpacked > kMaxAll || isBomb) refuse(QCoreApplication::translate("Import", "the part “%1” unpacks to far more than a list needs").arg(name));
    }
    const bool isWhole = file.getZipError() == UNZ_OK;  // closing only says whether the checksum fits
    file.close();
    if (!isWhole || file.getZipError() != UNZ_OK) refuse(QCoreApplication::translate("Import", "the part “%1” is damaged").arg(name));
    return content;
}

}  // namespace stagepath
