#include "core/analysis/search.h"

#include "core/analysis/names.h"
#include "core/analysis/word_match.h"

#include <algorithm>

namespace stagepath {

namespace {

/// An item's further words count less than any text with the word in it, and more than initials.
constexpr int kByWords = 15000;

QList<QStringView> typedWords(const QString& wanted) { return QStringView(wanted).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

}  // namespace

void SearchIndex::add(const SearchItem& item) {
    m_items.append(item);
    m_folded.append(folded(item.text));
    m_words.append(folded(item.words));
    m_wanted.reset();
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
    for (const BusinessUnit& unit : p.units()) add({EntityKind::BusinessUnit, unit.id.value, unit.name, {}});
    for (const Person& person : p.people()) add({EntityKind::Person, person.id.value, person.name, person.role.isEmpty() ? unitName(person.unit) : person.role});
    for (const Initiative& i : p.initiatives()) {
        const Workstream* stream = p.find(i.workstream);
        add({EntityKind::Initiative, i.id.value, i.name, stream ? stream->name : QString()});
    }
}

/// True where an item of any kind has the words as they were typed.
bool SearchIndex::scoreAll(const QList<QStringView>& words) const {
    bool isFound = false;
    for (int i = 0; i < size(); ++i) {
        const TextMatch match = matchText(m_folded[i], words, m_forgives);
        const bool isByWords = beginsEach(m_words[i], words);
        m_scores[i] = isByWords ? std::max(match.score, kByWords) : match.score;
        isFound = isFound || match.isWhole || isByWords;
    }
    return isFound;
}

/// Slips are looked for only where that brings something: nobody who typed a name right wants others like it.
void SearchIndex::scoreFor(const QString& wanted) const {
    if (m_wanted == wanted) return;
    m_wanted = wanted;
    m_forgives = false;
    m_scores.fill(1, m_items.size());
    const QList<QStringView> words = typedWords(*m_wanted);
    if (words.isEmpty() || scoreAll(words)) return;
    m_forgives = true;
    scoreAll(words);
}

QList<SearchHit> SearchIndex::find(const QString& typed, EntityKind kind, int most) const {
    scoreFor(folded(typed.simplified()));
    QList<SearchHit> hits;
    for (int i = 0; i < size(); ++i) {
        if (m_items[i].kind == kind && m_scores[i] != 0) hits.append({i, m_scores[i], {}});
    }
    const auto better = [](const SearchHit& a, const SearchHit& b) { return a.score != b.score ? a.score > b.score : a.item < b.item; };
    const auto end = hits.begin() + std::min<qsizetype>(most, hits.size());
    std::partial_sort(hits.begin(), end, hits.end(), better);
    hits.erase(end, hits.end());
    // Which letters, only for what is shown.
    const QList<QStringView> words = typedWords(*m_wanted);
    for (SearchHit& hit : hits) {
        if (!words.isEmpty() && matchText(m_folded[hit.item], words, m_forgives, &hit.positions).score == 0) hit.positions.clear();
    }
    return hits;
}

}  // namespace stagepath
