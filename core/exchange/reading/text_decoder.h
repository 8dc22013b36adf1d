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
    qsizetype otherLines = 0;  ///< lines that were read as Windows-1252 among those in UTF-8
    qsizetype firstOther = 0;  ///< the first of them, from 1
};

/// Encodings that can be chosen by hand.
QStringList textEncodings();
/// The one of them that \p wanted means, however it is written; empty where there is none.
QString encodingNamed(const QString& wanted);
/// \p text with U+FFFD in place of what no text can hold: halves of surrogate pairs, and U+0000.
QString wholeText(QString text);
/// Decodes \p bytes: a byte order mark decides, else strict UTF-8, else Windows-1252; where most of it is UTF-8, only the lines
/// that are not. \p wanted (one of textEncodings(), any case) overrides. Throws Error for an unknown name or bytes that are no text.
DecodedText decodeText(const QByteArray& bytes, const QString& wanted, const QString& sourceName);

}  // namespace stagepath
