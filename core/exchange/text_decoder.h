// Bytes of a list to text, by the rules for files that carry no mark of their encoding.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace stagepath {

struct DecodedText {
    QString text;
    QString encoding;          ///< as in textEncodings()
    qsizetype replaced = 0;    ///< U+FFFD that were in the file or stand for what could not be read
};

/// Encodings that can be chosen by hand.
QStringList textEncodings();
/// Decodes \p bytes: a byte order mark decides, else strict UTF-8, else Windows-1252. \p wanted (one of
/// textEncodings(), any case) overrides. Throws Error for an unknown name or bytes that are no text.
DecodedText decodeText(const QByteArray& bytes, const QString& wanted, const QString& sourceName);

}  // namespace stagepath
