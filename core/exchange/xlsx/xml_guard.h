// A look at XML before a parser sees it.
#pragma once

#include <QByteArray>
#include <QString>

namespace stagepath {

/// Says why \p xml is not parsed (translated), or nothing where it may be: a document type, a tag or comment over 64 KiB, a tag
/// with more than 100 attributes, a text over 10 MB, nesting deeper than 64, an encoding that is neither UTF-8 nor UTF-16. Brings UTF-16 to UTF-8 in place.
QString xmlProblem(QByteArray& xml);

}  // namespace stagepath
