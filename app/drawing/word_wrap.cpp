#include "app/drawing/word_wrap.h"

#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

constexpr qsizetype kWordWrapLeast = 3;  ///< letters before and after a break

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

struct WordBreak {
    qsizetype at = 0;  ///< 0: nowhere
    QString head;
};

/// The last place up to which \p word fits into \p width. \p asLetters: between any two letters, where there is no better place.
WordBreak breakOf(const QString& word, const QFontMetrics& metrics, int width, bool asLetters) {
    for (qsizetype at = word.size() - 1; at > 0; --at) {
        const bool isOpen = isOpenBreak(word, at);
        const bool isWide = at >= kWordWrapLeast && word.size() - at >= kWordWrapLeast;
        const bool isWhole = !word[at].isLowSurrogate() && !word[at].isMark();
        if (!(isWide && (isOpen || endsSyllable(word, at))) && !(asLetters && isWhole)) continue;
        const QString head = isOpen ? word.left(at) : word.left(at) + QLatin1Char('-');
        if (metrics.horizontalAdvance(head) <= width) return {at, head};
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
            WordBreak broken = breakOf(word, metrics, width, false);
            if (broken.at == 0) broken = breakOf(word, metrics, width, true);
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
