// How long a text may be, wherever it comes from: typed, pasted, imported or given to the command line.
#pragma once

#include "core/domain/entity.h"

namespace stagepath {

/// The most characters of a name; a longer one is a sentence and belongs into the summary.
inline constexpr qsizetype kMostName = 300;
inline constexpr qsizetype kMostText = 10'000;
inline constexpr qsizetype kMostLongText = 1'000'000;

/// The most characters that \p column may hold.
qsizetype mostCharacters(const char* column, FieldType type);

/// The first \p most characters of \p text, one fewer where that would part a character made of two.
QString cutText(const QString& text, qsizetype most);

/// What a message shows of a text that somebody gave: all of a short one, else its first 60 characters with "…" at the end.
QString excerptOf(const QString& text);

/// "Name can have 300 characters at most; this has 312. Shorten it."; empty where \p text fits. \p label stands for the
/// field in the sentence.
QString tooLongText(const QString& label, const char* column, FieldType type, const QString& text);

}  // namespace stagepath
