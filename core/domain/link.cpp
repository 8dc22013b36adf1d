#include "core/domain/link.h"

#include <QRegularExpression>
#include <QStringList>

namespace stagepath {

bool isPlainLink(const QString& link) {
    // Browsers pass over blanks and controls before and inside a scheme.
    QString bare = link;
    bare.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]+):"));  // one letter is a drive
    const auto match = scheme.match(bare);
    if (!match.hasMatch()) return true;
    return QStringList{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"), QStringLiteral("mailto")}.contains(match.captured(1).toLower());
}

}  // namespace stagepath
