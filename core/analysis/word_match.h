// How well a text answers the words that somebody typed.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace stagepath {

struct TextMatch {
    int score = 0;         ///< more is better; 0: not every word is found
    bool isWhole = false;  ///< all words stand in the text as they were typed
};

/// \p text and \p words are folded. Whole words and beginnings of words come first, then parts of words, then \p forgives a slip, then
/// initials: letters of which each begins a word or goes on from the one before. \p positions gets the matched letters, ascending.
TextMatch matchText(const QString& text, const QList<QStringView>& words, bool forgives, QList<int>* positions = nullptr);
/// Whether each of \p words begins a word of \p text.
bool beginsEach(const QString& text, const QList<QStringView>& words);
/// Letters without accents and case, one for one, so that positions stay.
QString folded(const QString& text);

}  // namespace stagepath
