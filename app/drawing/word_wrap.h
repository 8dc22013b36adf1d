// Words in a narrow box: lines that never cut a letter off and never break a word without a hyphen.
#pragma once

#include <QStringList>

class QFontMetrics;

namespace stagepath {

/// \p text in lines of at most \p width. A word that is wider than that alone is broken where its syllables seem to end, with a hyphen.
QStringList wrappedInBox(const QString& text, const QFontMetrics& metrics, int width);

}  // namespace stagepath
