#include "core/analysis/search.h"

#include "core/analysis/names.h"

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

// A word's beginning beats its middle, letters in order come last; the front of the name and a short name win among equals.
constexpr int kBeginsText = 400;
constexpr int kBeginsWord = 300;
constexpr int kInside = 200;
constexpr int kLetters = 60;
constexpr int kPerWordBegun = 12;
constexpr int kPerLetterTogether = 4;
constexpr int kMostFrontBonus = 40;
/// An item's further words count less than any text with the word in it, and more than letters in order.
constexpr int kByWords = 15000;
constexpr int kLongWord = 4;

bool beginsWord(const QString& text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

/// Whether each word of \p typed begins one of \p words.
bool beginsEach(const QString& words, const QString& typed) {
    if (words.isEmpty()) return false;
    const QStringList wanted = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
        qsizetype at = words.indexOf(word);
        while (at >= 0 && !beginsWord(words, at)) at = words.indexOf(word, at + 1);
        return at >= 0;
    });
}

/// The word as it stands in the text, at the beginning of a word where there is one.
int scoreWhole(const QString& text, const QString& word, QList<int>* positions) {
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (best < 0) best = at;
        if (beginsWord(text, at)) {
            best = at;
            break;
        }
    }
    if (best < 0) return 0;
    if (positions) {
        for (qsizetype i = 0; i < word.size(); ++i) positions->append(static_cast<int>(best + i));
    }
    const int front = std::max(0, kMostFrontBonus - static_cast<int>(best));
    return front + (best == 0 ? kBeginsText : beginsWord(text, best) ? kBeginsWord : kInside);
}

/// The word with two neighbouring letters the wrong way round, as fingers do.
int scoreSwapped(const QString& text, const QString& word, QList<int>* positions) {
    if (word.size() < kLongWord) return 0;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        QString swapped = word;
        std::swap(swapped[i], swapped[i + 1]);
        if (const int score = scoreWhole(text, swapped, positions)) return score / 3;
    }
    return 0;
}

/// Whether letters at \p found say anything: of a long word at least half stand together or begin words; scattered ones are in
/// almost any name.
bool tells(const QString& text, const QList<int>& found) {
    if (found.size() < kLongWord) return true;
    qsizetype held = 0;
    for (qsizetype i = 0; i < found.size(); ++i) held += beginsWord(text, found[i]) || (i > 0 && found[i] == found[i - 1] + 1);
    return 2 * held >= found.size();
}

/// The word's letters in order, each at the beginning of a word if one follows, else at the next place.
int scoreLetters(const QString& text, const QString& word, QList<int>* positions) {
    QList<int> found;
    int score = kLetters;
    qsizetype from = 0;
    for (const QChar letter : word) {
        qsizetype at = text.indexOf(letter, from);
        if (at < 0) return 0;
        const bool together = !found.isEmpty() && at == found.constLast() + 1;
        if (!together) {
            for (qsizetype further = at; further >= 0; further = text.indexOf(letter, further + 1)) {
                if (!beginsWord(text, further)) continue;
                // Only where the rest still follows.
                at = further;
                break;
            }
        }
        score += together ? kPerLetterTogether : beginsWord(text, at) ? kPerWordBegun : -2;
        found.append(static_cast<int>(at));
        from = at + 1;
    }
    if (!tells(text, found)) return 0;
    if (found.constFirst() == 0) score += kPerWordBegun;
    if (positions) *positions += found;
    return std::max(1, score);
}

int scoreWord(const QString& text, const QString& word, QList<int>* positions) {
    if (const int score = scoreWhole(text, word, positions)) return score;
    if (word.size() < 2) return 0;
    if (const int score = scoreSwapped(text, word, positions)) return score;
    if (const int score = scoreLetters(text, word, positions)) return score;
    // Jumping to the beginnings of words may have skipped the last place of a letter.
    QList<int> found;
    qsizetype from = 0;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, from);
        if (at < 0) return 0;
        found.append(static_cast<int>(at));
        from = at + 1;
    }
    if (!tells(text, found)) return 0;
    if (positions) *positions += found;
    return 1;
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

int matchScore(const QString& text, const QString& typed, QList<int>* positions) {
    int total = 0;
    for (const QStringView word : QStringView(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int score = scoreWord(text, word.toString(), positions);
        if (score == 0) return 0;
        total += score;
    }
    if (positions) {
        std::sort(positions->begin(), positions->end());
        positions->erase(std::unique(positions->begin(), positions->end()), positions->end());
    }
    return total * 100 - static_cast<int>(std::min<qsizetype>(text.size(), 99));
}

void SearchIndex::add(const SearchItem& item) {
    m_items.append(item);
    m_folded.append(folded(item.text));
    m_words.append(folded(item.words));
}

void SearchIndex::add(const Portfolio& p) {
    const auto unitName = [&](BusinessUnitId id) {
        const BusinessUnit* unit = p.find(id);
        return unit ? unit->name : QString();
    };
    for (const bool retired : {false, true}) {
        for (const UseCase& u : p.useCases()) {
            if ((u.lifecycle == Lifecycle::Retired) == retired) add({EntityKind::UseCase, u.id.value, u.name, retired ? lifecycleName(u.lifecycle) : unitName(u.unit)});
        }
    }
    for (const Person& person : p.people()) add({EntityKind::Person, person.id.value, person.name, person.role.isEmpty() ? unitName(person.unit) : person.role});
    for (const Initiative& i : p.initiatives()) {
        const Workstream* stream = p.find(i.workstream);
        add({EntityKind::Initiative, i.id.value, i.name, stream ? stream->name : QString()});
    }
}

QList<SearchHit> SearchIndex::find(const QString& typed, EntityKind kind, int most) const {
    const QString wanted = folded(typed.simplified());
    QList<SearchHit> hits;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items[i].kind != kind) continue;
        int score = wanted.isEmpty() ? 1 : matchScore(m_folded[i], wanted);
        if (beginsEach(m_words[i], wanted)) score = std::max(score, kByWords);
        if (score != 0) hits.append({i, score, {}});
    }
    const auto better = [](const SearchHit& a, const SearchHit& b) { return a.score != b.score ? a.score > b.score : a.item < b.item; };
    const auto end = hits.begin() + std::min<qsizetype>(most, hits.size());
    std::partial_sort(hits.begin(), end, hits.end(), better);
    hits.erase(end, hits.end());
    // Which letters, only for what is shown.
    for (SearchHit& hit : hits) {
        if (!wanted.isEmpty() && matchScore(m_folded[hit.item], wanted, &hit.positions) == 0) hit.positions.clear();
    }
    return hits;
}

}  // namespace stagepath
