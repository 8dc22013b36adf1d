#include "app/drawing/word_wrap.h"

#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

constexpr qsizetype kWordWrapBefore = 3;  ///< letters before a break
constexpr qsizetype kWordWrapAfter = 4;   ///< and after it
constexpr qsizetype kWordWrapPart = 3;    ///< characters before and after a hyphen of the word's own

bool isVowel(QChar c) {
    const QChar plain = c.decomposition().isEmpty() ? c : c.decomposition().at(0);
    return QStringLiteral("aeiouyæœø").contains(plain.toLower());
}

/// Whether the two letters begin a syllable together.
bool isOnset(QChar first, QChar second) {
    const QString pair = QString(first).toLower() + second.toLower();
    if (pair == QLatin1String("th") || pair == QLatin1String("ph") || pair == QLatin1String("ch") || pair == QLatin1String("sh") || pair == QLatin1String("qu")) return true;
    return QStringLiteral("bcdfgkptvw").contains(pair[0]) && (pair[1] == QLatin1Char('r') || (pair[1] == QLatin1Char('l') && pair[0] != QLatin1Char('d') && pair[0] != QLatin1Char('t')));
}

/// By a small rule that holds for English and German: a syllable takes the one consonant before its vowel along, or the two that
/// belong together, so that a break stands between two vowels with consonants.
bool endsSyllable(const QString& word, qsizetype at) {
    const auto letter = [&](qsizetype i) { return i >= 0 && i < word.size() && word[i].isLetter(); };
    if (!letter(at - 1) || !letter(at) || !letter(at + 1) || isVowel(word[at])) return false;
    const bool isPair = isOnset(word[at], word[at + 1]);
    const qsizetype vowel = at + (isPair ? 2 : 1);
    if (!letter(vowel) || !isVowel(word[vowel])) return false;
    if (!isPair && isOnset(word[at - 1], word[at])) return false;
    // A syllable has a vowel, before the break as well.
    return std::any_of(word.begin(), word.begin() + at, isVowel);
}

/// Where \p word can be broken as it is: after a hyphen, a slash or a dash in it.
bool isOpenBreak(const QString& word, qsizetype at) { return QStringLiteral("-/–—").contains(word[at - 1]); }

/// Whether so many letters stand together before and after the place that both parts are read as parts of a word.
bool hasWordOnBothSides(const QString& word, qsizetype at) {
    const auto isLetter = [&](qsizetype i) { return i >= 0 && i < word.size() && (word[i].isLetter() || word[i].isMark()); };
    for (qsizetype i = 1; i <= kWordWrapBefore; ++i) {
        if (!isLetter(at - i)) return false;
    }
    for (qsizetype i = 0; i < kWordWrapAfter; ++i) {
        if (!isLetter(at + i)) return false;
    }
    return true;
}

/// Where a word is broken, the best kind first; the last one only where a box is narrower than a few letters.
enum class WordBreakKind { Open, Syllable, Letters, Any };

bool canBreakWord(const QString& word, qsizetype at, WordBreakKind kind) {
    if (word[at].isLowSurrogate() || word[at].isMark()) return false;
    switch (kind) {
        case WordBreakKind::Open: return isOpenBreak(word, at) && at >= kWordWrapPart && word.size() - at >= kWordWrapPart;
        case WordBreakKind::Syllable: return hasWordOnBothSides(word, at) && endsSyllable(word, at);
        case WordBreakKind::Letters: return hasWordOnBothSides(word, at);
        case WordBreakKind::Any: break;
    }
    return true;
}

struct WordBreak {
    qsizetype at = 0;  ///< 0: nowhere
    QString head;
};

/// The last place of the best kind up to which \p word fits into \p width.
WordBreak breakOf(const QString& word, const QFontMetrics& metrics, int width) {
    for (const WordBreakKind kind : {WordBreakKind::Open, WordBreakKind::Syllable, WordBreakKind::Letters, WordBreakKind::Any}) {
        for (qsizetype at = word.size() - 1; at > 0; --at) {
            if (!canBreakWord(word, at, kind)) continue;
            const QString head = isOpenBreak(word, at) ? word.left(at) : word.left(at) + QLatin1Char('-');
            if (metrics.horizontalAdvance(head) <= width) return {at, head};
        }
    }
    return {};
}

}  // namespace

QStringList wrappedInBox(const QString& text, const QFontMetrics& metrics, int width) {
    QStringList lines;
    QString line;
    const auto end = [&] {
        if (!line.isEmpty()) lines.append(std::exchange(line, {}));
    };
    for (QString word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto fits = [&](const QString& words) { return metrics.horizontalAdvance(words) <= width; };
        if (!line.isEmpty() && fits(line + QLatin1Char(' ') + word)) {
            line += QLatin1Char(' ') + word;
            continue;
        }
        end();
        while (!fits(word)) {
            const WordBreak broken = breakOf(word, metrics, width);
            if (broken.at == 0) break;  // not even one letter has room
            lines.append(broken.head);
            word.remove(0, broken.at);
        }
        line = word;
    }
    end();
    return lines;
}

}  // namespace stagepath
