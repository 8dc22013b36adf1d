#include "core/analysis/word_match.h"

#include <QVarLengthArray>

#include <algorithm>

namespace stagepath {

namespace {

// A word's beginning beats its middle, a slip comes after both and initials last; the front of the name and a short name win among equals.
constexpr int kBeginsText = 400;
constexpr int kBeginsWord = 300;
constexpr int kInsideWord = 200;
constexpr int kIsWord = 60;
constexpr int kSlip = 110;
constexpr int kInitials = 40;
constexpr int kPerInitial = 10;
constexpr int kMostInitials = 100;
constexpr int kMostFrontBonus = 40;
constexpr qsizetype kLongWord = 4;  ///< from so many letters on a slip is told from another word

bool beginsWord(const QString& text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }
bool endsWord(const QString& text, qsizetype after) { return after >= text.size() || !text[after].isLetterOrNumber(); }
int frontBonus(qsizetype at) { return at >= kMostFrontBonus ? 0 : kMostFrontBonus - static_cast<int>(at); }

/// The word as it stands in the text, where that tells most.
int scoreWhole(const QString& text, QStringView word, QList<int>* positions) {
    int best = 0;
    qsizetype bestAt = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool begins = beginsWord(text, at);
        const int place = at == 0 ? kBeginsText : begins ? kBeginsWord : kInsideWord;
        const int score = place + (begins && endsWord(text, at + word.size()) ? kIsWord : 0) + frontBonus(at);
        if (score <= best) continue;
        best = score;
        bestAt = at;
    }
    for (qsizetype i = 0; positions && best > 0 && i < word.size(); ++i) positions->append(static_cast<int>(bestAt + i));
    return best;
}

/// The place of a letter in \p rest, which begins with a word, that \p word leaves out; -1 where it leaves out none or more.
qsizetype omittedAt(QStringView rest, QStringView word, qsizetype same) {
    return rest[same].isLetterOrNumber() && rest.mid(same + 1).startsWith(word.mid(same)) ? same : -1;
}

/// Whether \p word begins \p rest but for two neighbours from \p same on, which stand the wrong way round.
bool isSwapped(QStringView rest, QStringView word, qsizetype same) {
    if (same + 1 >= word.size() || same + 1 >= rest.size()) return false;
    return rest[same] == word[same + 1] && rest[same + 1] == word[same] && rest.mid(same + 2).startsWith(word.mid(same + 2));
}

/// A beginning of a word of the text, with two neighbouring letters the wrong way round or one missing, as fingers do.
int scoreSlip(const QString& text, QStringView word, QList<int>* positions) {
    if (word.size() < kLongWord) return 0;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        // One of the first two letters is in its place or beside it: most places are out of the question by that alone.
        if (text[at] != word[0] && text[at] != word[1] && text[at + 1] != word[0]) continue;
        if (!beginsWord(text, at)) continue;
        const QStringView rest = QStringView(text).mid(at);
        qsizetype same = 0;
        while (same < word.size() && same < rest.size() && rest[same] == word[same]) ++same;
        if (same == word.size() || same == rest.size()) continue;
        const bool swapped = isSwapped(rest, word, same);
        const qsizetype skipped = swapped ? -1 : omittedAt(rest, word, same);
        if (!swapped && skipped < 0) continue;
        const qsizetype taken = word.size() + (skipped >= 0 ? 1 : 0);
        for (qsizetype i = 0; positions && i < taken; ++i) {
            if (i != skipped) positions->append(static_cast<int>(at + i));
        }
        return kSlip + (endsWord(text, at + taken) ? kIsWord : 0) + frontBonus(at) / 2;
    }
    return 0;
}

/// Where a letter can stand, and the place before it: an index among the places of the letter before.
struct LetterPlace {
    qsizetype at = 0;
    qsizetype before = -1;
};
using LetterPlaces = QVarLengthArray<LetterPlace, 64>;

/// Adds the places of \p letter that go on from those from \p from on, or begin a word behind one of them; false where there is none.
bool addPlaces(LetterPlaces& places, qsizetype from, const QString& text, QChar letter) {
    const qsizetype to = places.size();
    qsizetype first = from;
    for (qsizetype k = from; k < to; ++k) {
        if (places[k].at < places[first].at) first = k;
        const qsizetype next = places[k].at + 1;
        if (next < text.size() && text[next] == letter) places.append({next, k});
    }
    const bool isFirst = from == to;
    const qsizetype after = isFirst ? 0 : places[first].at + 1;
    for (qsizetype at = text.indexOf(letter, after); at >= 0; at = text.indexOf(letter, at + 1)) {
        if (beginsWord(text, at)) places.append({at, isFirst ? -1 : first});
    }
    return places.size() > to;
}

/// Whether the letters follow each other at all, which is quickly seen of most texts.
bool isInOrder(const QString& text, QStringView word) {
    qsizetype from = 0;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, from);
        if (at < 0) return false;
        from = at + 1;
    }
    return true;
}

/// The letters one after the other, each at the beginning of a word or right behind the one before.
int scoreInitials(const QString& text, QStringView word, QList<int>* positions) {
    if (word.size() < 2 || !isInOrder(text, word)) return 0;
    LetterPlaces places;
    qsizetype from = 0;
    for (const QChar letter : word) {
        const qsizetype to = places.size();
        if (!addPlaces(places, from, text, letter)) return 0;
        from = to;
    }
    int begun = 0;
    for (qsizetype k = from; k >= 0; k = places[k].before) {
        begun += beginsWord(text, places[k].at);
        if (positions) positions->append(static_cast<int>(places[k].at));
    }
    return std::min(kMostInitials, kInitials + kPerInitial * begun);
}

}  // namespace

QString folded(const QString& text) {
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isMarked = c.decompositionTag() == QChar::Canonical;
        result[i] = isMarked ? c.decomposition().at(0).toCaseFolded() : c.isSpace() ? QLatin1Char(' ') : c.toCaseFolded();
    }
    return result;
}

TextMatch matchText(const QString& text, const QList<QStringView>& words, bool forgives, QList<int>* positions) {
    int total = 0;
    bool isWhole = true;
    for (const QStringView word : words) {
        int score = scoreWhole(text, word, positions);
        isWhole = isWhole && score > 0;
        if (score == 0 && forgives) score = scoreSlip(text, word, positions);
        if (score == 0) score = scoreInitials(text, word, positions);
        if (score == 0) return {};
        total += score;
    }
    if (positions) {
        std::sort(positions->begin(), positions->end());
        positions->erase(std::unique(positions->begin(), positions->end()), positions->end());
    }
    return {total * 100 - static_cast<int>(std::min<qsizetype>(text.size(), 99)), isWhole};
}

bool beginsEach(const QString& text, const QList<QStringView>& words) {
    if (text.isEmpty() || words.isEmpty()) return false;
    return std::all_of(words.begin(), words.end(), [&](QStringView word) {
        qsizetype at = text.indexOf(word);
        while (at >= 0 && !beginsWord(text, at)) at = text.indexOf(word, at + 1);
        return at >= 0;
    });
}

}  // namespace stagepath
