#include "core/domain/values/quotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagepath {

QString inQuotes(const QString& text) {
    static const QString kMarks = QStringLiteral("“”„«»\"");
    const bool hasMarks = std::any_of(text.begin(), text.end(), [](QChar c) { return kMarks.contains(c); });
    return hasMarks ? text : QCoreApplication::translate("Quotes", "“%1”").arg(text);
}

}  // namespace stagepath
