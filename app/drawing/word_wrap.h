// Words in a narrow box: lines that never cut a letter off and never break a word without a hyphen.
#pragma once

#include <QStringList>

class QFontMetrics;

namespace stagepath {

/// \p text in lines of at most \p width. Only a word that is wider than that alone is broken: behind a hyphen, slash or dash of its own, else
/// where a syllable seems to end, with a hyphen, three letters before it and four after.
QStringList wrappedInBox(const QString& text, const QFontMetrics& metrics, int width);

}  // namespace stagepath
