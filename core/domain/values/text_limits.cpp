#include "core/domain/values/text_limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stagepath {

qsizetype mostCharacters(const char* column, FieldType type) {
    if (type == FieldType::LongText) return kMostLongText;
    return qstrcmp(column, "name") == 0 ? kMostName : kMostText;
}

QString cutText(const QString& text, qsizetype most) {
    const bool isParted = most > 0 && most < text.size() && text[most - 1].isHighSurrogate();
    return text.left(isParted ? most - 1 : most);
}

QString tooLongText(const QString& label, const char* column, FieldType type, const QString& text) {
    if (type != FieldType::Text && type != FieldType::LongText) return {};
    const qsizetype most = mostCharacters(column, type);
    if (text.size() <= most) return {};
    const QLocale locale;
    return QCoreApplication::translate("Rules", "%1 can have %2 characters at most; this has %3. Shorten it.").arg(label, locale.toString(most), locale.toString(text.size()));
}

}  // namespace stagepath
