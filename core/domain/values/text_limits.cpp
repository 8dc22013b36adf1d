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
    if (most <= 0 || text.size() <= most) return text.left(std::max<qsizetype>(0, most));
    return text.left(text[most - 1].isHighSurrogate() ? most - 1 : most);
}

QString excerptOf(const QString& text) {
    constexpr qsizetype kMostShown = 60;
    return text.size() <= kMostShown ? text : cutText(text, kMostShown - 1) + QStringLiteral("…");
}

QString tooLongText(const QString& label, const char* column, FieldType type, const QString& text) {
    if (type != FieldType::Text && type != FieldType::LongText) return {};
    const qsizetype most = mostCharacters(column, type);
    if (text.size() <= most) return {};
    const QLocale locale;
    return QCoreApplication::translate("Rules", "%1 can have %2 characters at most; this has %3. Shorten it.").arg(label, locale.toString(most), locale.toString(text.size()));
}

}  // namespace stagepath
