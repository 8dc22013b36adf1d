#include "core/exchange/xlsx/xml_guard.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace stagepath {

namespace {

constexpr qsizetype kMaxTag = 64 << 10;      ///< also of a comment
constexpr qsizetype kMaxText = 10 << 20;      ///< between two tags; a cell has 32,767 characters at the most
constexpr int kMaxAttributes = 100;
constexpr int kMaxDepth = 64;

/// Position behind \p end, searched from \p from; the size where it is missing.
qsizetype behind(const QByteArray& xml, const char* end, qsizetype from) {
    const qsizetype at = xml.indexOf(end, from);
    return at < 0 ? xml.size() : at + static_cast<qsizetype>(qstrlen(end));
}

/// Where the next tag begins; the size where none does.
qsizetype textEnd(const QByteArray& xml, qsizetype from) {
    const qsizetype at = from < xml.size() ? xml.indexOf('<', from) : -1;
    return at < 0 ? xml.size() : at;
}

bool toUtf8(QByteArray& xml) {
    const bool little = xml.startsWith("\xFF\xFE");
    if (little || xml.startsWith("\xFE\xFF")) {
        xml = QString(QStringDecoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE)(xml.mid(2))).toUtf8();
        // The declaration says UTF-16 still; what follows it decides.
        if (xml.startsWith("<?xml")) xml.remove(0, behind(xml, "?>", 0));
        return true;
    }
    if (!xml.left(200).contains("encoding=")) return true;
    const QByteArray declaration = xml.left(behind(xml, "?>", 0)).toLower();
    return declaration.contains("utf-8") || declaration.contains("us-ascii") || !declaration.contains("encoding=");
}

/// One tag from its "<" on.
struct Tag {
    qsizetype end = 0;
    int attributes = 0;
    bool closesItself = false;
};

Tag scanTag(const QByteArray& xml, qsizetype from) {
    Tag tag;
    char quote = 0;
    qsizetype at = from + 1;
    for (; at < xml.size() && at - from <= kMaxTag; ++at) {
        const char c = xml[at];
        if (quote) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
            ++tag.attributes;
        } else if (c == '>') {
            break;
        }
    }
    tag.closesItself = at > from && at < xml.size() && xml[at - 1] == '/';
    tag.end = at + 1;
    return tag;
}

}  // namespace

QString xmlProblem(QByteArray& xml) {
    if (!toUtf8(xml)) return QCoreApplication::translate("Import", "it is written in an encoding that is neither UTF-8 nor UTF-16");
    int depth = 0;
    qsizetype from = 0;  // behind the last tag; the parser holds what follows it as a whole
    for (qsizetype at = textEnd(xml, 0); at < xml.size(); at = textEnd(xml, from)) {
        if (at - from > kMaxText) return QCoreApplication::translate("Import", "it has a text of more than 10 MB");
        const QByteArrayView rest = QByteArrayView(xml).sliced(at);
        if (rest.startsWith("<!--") || rest.startsWith("<?")) {
            from = rest.startsWith("<?") ? behind(xml, "?>", at + 2) : behind(xml, "-->", at + 4);
            if (from - at > kMaxTag) return QCoreApplication::translate("Import", "it has a comment of more than 64 KiB");
        } else if (rest.startsWith("<![CDATA[")) {
            from = behind(xml, "]]>", at + 9);
            if (from - at > kMaxText) return QCoreApplication::translate("Import", "it has a text of more than 10 MB");
        } else if (rest.startsWith("<!")) {
            return QCoreApplication::translate("Import", "it declares a document type, which no workbook does");
        } else {
            const Tag tag = scanTag(xml, at);
            if (tag.end - at > kMaxTag) return QCoreApplication::translate("Import", "it has a tag of more than 64 KiB");
            if (tag.attributes > kMaxAttributes) return QCoreApplication::translate("Import", "it has a tag with more than 100 attributes");
            if (rest.startsWith("</")) --depth;
            else if (!tag.closesItself && ++depth > kMaxDepth) return QCoreApplication::translate("Import", "it is nested more than 64 deep");
            from = tag.end;
        }
    }
    return xml.size() - from > kMaxText ? QCoreApplication::translate("Import", "it has a text of more than 10 MB") : QString();
}

}  // namespace stagepath
