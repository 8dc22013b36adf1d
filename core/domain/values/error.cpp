#include "core/domain/values/error.h"

#include <QCoreApplication>

namespace stagepath {

QString onOneLine(QString text) {
    constexpr char16_t kPictures = 0x2400;  // U+240A shows a line feed
    for (QChar& c : text) {
        const bool isOther = (c.unicode() >= 0x7F && c.unicode() < 0xA0) || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator);
        if (c.unicode() < 0x20) c = QChar(static_cast<char16_t>(kPictures + c.unicode()));
        else if (isOther) c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

Cancelled::Cancelled() : Error(QCoreApplication::translate("Error", "Cancelled. Nothing was changed.")) {}

}  // namespace stagepath
