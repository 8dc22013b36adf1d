#include "core/exchange/reading/text_decoder.h"

#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace stagepath {

namespace {

// Characters of the bytes 0x80 to 0xFF. Windows-1252 has none for five of them: U+FFFD, which is counted and told.
constexpr char16_t kWindows1252[128] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF,
    0x00C0, 0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF,
    0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF,
    0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF,
    0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4, 0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
};
constexpr char16_t kIso885915[128] = {
    0x0080, 0x0081, 0x0082, 0x0083, 0x0084, 0x0085, 0x0086, 0x0087, 0x0088, 0x0089, 0x008A, 0x008B, 0x008C, 0x008D, 0x008E, 0x008F,
    0x0090, 0x0091, 0x0092, 0x0093, 0x0094, 0x0095, 0x0096, 0x0097, 0x0098, 0x0099, 0x009A, 0x009B, 0x009C, 0x009D, 0x009E, 0x009F,
    0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x20AC, 0x00A5, 0x0160, 0x00A7, 0x0161, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x017D, 0x00B5, 0x00B6, 0x00B7, 0x017E, 0x00B9, 0x00BA, 0x00BB, 0x0152, 0x0153, 0x0178, 0x00BF,
    0x00C0, 0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF,
    0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF,
    0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF,
    0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4, 0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
};
constexpr char16_t kMacRoman[128] = {
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5, 0x00E7, 0x00E9, 0x00E8,
    0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC,
    0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6, 0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8,
    0x221E, 0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8,
    0x00BF, 0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5, 0x0152, 0x0153,
    0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02,
    0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1, 0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4,
    0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9, 0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7,
};

QString fromTable(const QByteArray& bytes, const char16_t* table) {
    QString text(bytes.size(), Qt::Uninitialized);
    QChar* out = text.data();
    for (const char c : bytes) {
        const auto b = static_cast<unsigned char>(c);
        *out++ = QChar(b < 128 ? static_cast<char16_t>(b) : table[b - 128]);
    }
    return text;
}

QString decodeAs(const QByteArray& bytes, const QString& encoding) {
    if (encoding == QLatin1String("Windows-1252")) return fromTable(bytes, kWindows1252);
    if (encoding == QLatin1String("ISO-8859-15")) return fromTable(bytes, kIso885915);
    if (encoding == QLatin1String("Mac Roman")) return fromTable(bytes, kMacRoman);
    const auto kind = encoding == QLatin1String("UTF-16LE")   ? QStringDecoder::Utf16LE
                      : encoding == QLatin1String("UTF-16BE") ? QStringDecoder::Utf16BE
                                                              : QStringDecoder::Utf8;
    return QStringDecoder(kind, QStringDecoder::Flag::Stateless)(bytes);  // a sequence that the end cuts off counts as well
}

/// Bytes of the UTF-8 sequence at \p at; 0 where there is none.
qsizetype sequenceAt(const QByteArray& bytes, qsizetype at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const qsizetype size = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
    return size > 0 && QByteArrayView(bytes).sliced(at).first(qMin(size, bytes.size() - at)).isValidUtf8() ? size : 0;
}

/// Whether there is more UTF-8 in \p bytes, which are not all of it, than anything else.
bool isMostlyUtf8(const QByteArray& bytes) {
    qsizetype sequences = 0;
    qsizetype others = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const qsizetype size = sequenceAt(bytes, at);
        sequences += size > 1;
        others += size == 0;
        at += qMax<qsizetype>(1, size);
    }
    return sequences > others;
}

DecodedText decodeLines(const QByteArray& bytes) {
    DecodedText result;
    result.encoding = QStringLiteral("UTF-8");
    qsizetype line = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArray one = bytes.mid(at, end < 0 ? -1 : end + 1 - at);
        ++line;
        const bool isOther = !one.isValidUtf8();
        result.text += isOther ? fromTable(one, kWindows1252) : QString::fromUtf8(one);
        result.otherLines += isOther;
        if (isOther && result.firstOther == 0) result.firstOther = line;
        at += one.size();
    }
    return result;
}

/// Where a character of UTF-16 is zero; -1 if none is.
qsizetype zeroPairIn(const QByteArray& bytes) {
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        if (bytes[at] == '\0' && bytes[at + 1] == '\0') return at;
    }
    return -1;
}

void refuseZero(qsizetype at, const QString& sourceName) {
    if (at < 0) return;
    throw Error(QCoreApplication::translate("Import", "%1 is no text: there is a zero byte at position %2. Save the list as CSV (UTF-8) and import that; nothing was changed.").arg(sourceName).arg(at + 1));
}

QString guess(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xFE")) return QStringLiteral("UTF-16LE");
    if (bytes.startsWith("\xFE\xFF")) return QStringLiteral("UTF-16BE");
    return bytes.startsWith("\xEF\xBB\xBF") || bytes.isValidUtf8() ? QStringLiteral("UTF-8") : QStringLiteral("Windows-1252");
}

/// {" or [{, whatever blanks are between.
bool isJsonLike(const QByteArray& head) {
    if (!head.startsWith('{') && !head.startsWith('[')) return false;
    const QByteArray rest = head.mid(1).trimmed();
    return rest.startsWith(head.startsWith('{') ? '"' : '{');
}

/// Compound files name their streams in UTF-16: what Excel encrypts lies in one called EncryptedPackage.
QString compoundKind(const QByteArray& bytes) {
    const auto names = [&](const char16_t* stream) {
        const QString name = QString::fromUtf16(stream);
        return bytes.contains(QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2));
    };
    if (names(u"EncryptedPackage")) return QCoreApplication::translate("Import", "a password-protected Office file (take the password off in the program that set it)");
    if (names(u"Workbook") || names(u"Book")) return QCoreApplication::translate("Import", "an old Excel workbook (.xls)");
    return QCoreApplication::translate("Import", "an old Office file");
}

/// Kinds of files that people choose instead of a CSV, by their first bytes.
QString otherKind(const QByteArray& bytes) {
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) return compoundKind(bytes);
    if (bytes.startsWith("%PDF")) return QCoreApplication::translate("Import", "a PDF");
    if (bytes.startsWith("SQLite format 3")) return QCoreApplication::translate("Import", "a database (open a Stagepath workspace instead of importing it)");
    const QByteArray head = bytes.left(400).trimmed().toLower();
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) return QCoreApplication::translate("Import", "a web page");
    if (head.startsWith("<?xml")) return QCoreApplication::translate("Import", "XML");
    if (head.startsWith("{\\rtf")) return QCoreApplication::translate("Import", "a document in RTF");
    if (isJsonLike(head)) return QCoreApplication::translate("Import", "JSON (a whole workspace is taken by stagepath-cli new --from)");
    if (bytes.startsWith("\x1F\x8B") || bytes.startsWith("7z\xBC\xAF") || bytes.startsWith("Rar!")) return QCoreApplication::translate("Import", "a compressed archive");
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8")) return QCoreApplication::translate("Import", "a picture");
    return {};
}

}  // namespace

QStringList textEncodings() {
    return {QStringLiteral("UTF-8"), QStringLiteral("Windows-1252"), QStringLiteral("ISO-8859-15"), QStringLiteral("Mac Roman"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
}

QString encodingNamed(const QString& wanted) {
    const auto plain = [](QString s) { return s.remove(QLatin1Char('-')).remove(QLatin1Char(' ')).remove(QLatin1Char('_')).toLower(); };
    for (const QString& name : textEncodings()) {
        if (plain(name) == plain(wanted) || (plain(name) == QLatin1String("windows1252") && plain(wanted) == QLatin1String("cp1252"))) return name;
    }
    return {};
}

QString wholeText(QString text) {
    if (text.isValidUtf16() && !text.contains(QChar())) return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) ++i;
        else if (text[i].isSurrogate() || text[i].isNull()) text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

DecodedText decodeText(const QByteArray& bytes, const QString& wanted, const QString& sourceName) {
    if (bytes.isEmpty()) throw Error(QCoreApplication::translate("Import", "%1 is empty. Choose a file with a list in it; nothing was changed.").arg(sourceName));
    const QString other = otherKind(bytes);
    if (!other.isEmpty()) {
        throw Error(QCoreApplication::translate("Import", "%1 is %2, not a list as text. Save the list as .xlsx or as CSV (UTF-8) and import that; nothing was changed.").arg(sourceName, other));
    }
    DecodedText result;
    result.encoding = guess(bytes);
    if (!wanted.isEmpty()) {
        const QString match = encodingNamed(wanted);
        if (match.isEmpty()) throw Error(QCoreApplication::translate("Import", "There is no encoding \"%1\". Use one of: %2.").arg(excerptOf(wanted), textEncodings().join(QStringLiteral(", "))));
        result.encoding = match;
    }
    const bool isUtf16 = result.encoding.startsWith(QLatin1String("UTF-16"));
    refuseZero(isUtf16 ? zeroPairIn(bytes) : bytes.indexOf('\0'), sourceName);
    if (wanted.isEmpty() && result.encoding == QLatin1String("Windows-1252") && isMostlyUtf8(bytes)) result = decodeLines(bytes);
    else result.text = decodeAs(bytes, result.encoding);
    if (result.text.startsWith(QChar(0xFEFF))) result.text.remove(0, 1);
    result.text = wholeText(std::move(result.text));
    result.replaced = result.text.count(QChar::ReplacementCharacter);
    return result;
}

}  // namespace stagepath
