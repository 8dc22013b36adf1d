#include "core/analysis/draft/draft_items.h"

#include <algorithm>
#include <tuple>

namespace stagepath {

namespace {

/// Appends to `after` what an item must follow, as long as no circle closes.
class StepLinker {
public:
    explicit StepLinker(DraftItems& draft) : m_draft(draft), m_isFollowed(static_cast<std::size_t>(draft.items.size()), false), m_seen(m_isFollowed.size(), 0) {
        for (const DraftItem& item : draft.items) {
            for (const int earlier : item.line.after) m_isFollowed[static_cast<std::size_t>(earlier)] = true;
        }
    }

    void follow(int later, int earlier) {
        QList<int>& after = m_draft.items[later].line.after;
        if (later == earlier || after.contains(earlier) || m_refused.contains({later, earlier})) return;
        if (reaches(earlier, later)) {
            m_refused.insert({later, earlier});
            return;
        }
        after.append(earlier);
        m_isFollowed[static_cast<std::size_t>(earlier)] = true;
    }

private:
    /// True where \p from must come after \p to already.
    bool reaches(int from, int to) {
        if (from != to && !m_isFollowed[static_cast<std::size_t>(to)]) return false;
        ++m_walk;
        std::vector<int> open{from};
        while (!open.empty()) {
            const int i = open.back();
            open.pop_back();
            if (i == to) return true;
            if (m_seen[static_cast<std::size_t>(i)] == m_walk) continue;
            m_seen[static_cast<std::size_t>(i)] = m_walk;
            const QList<int>& after = m_draft.items.at(i).line.after;
            open.insert(open.end(), after.begin(), after.end());
        }
        return false;
    }

    DraftItems& m_draft;
    std::vector<bool> m_isFollowed;  ///< something comes after it
    std::vector<int> m_seen;         ///< the walk that came by last
    int m_walk = 0;
    QSet<QPair<int, int>> m_refused;
};

/// One item that takes a use case to a level of a dimension.
struct LevelStep {
    qint64 useCase;
    int dimension;
    int level;
    int item;
};

std::vector<LevelStep> levelSteps(const DraftItems& draft) {
    std::vector<LevelStep> steps;
    for (int i = 0; i < draft.items.size(); ++i) {
        for (const Outcome& o : draft.items[i].line.outcomes) steps.push_back({o.subject.useCase.value, indexOf(*o.dimension), o.level, i});
    }
    std::stable_sort(steps.begin(), steps.end(), [](const LevelStep& a, const LevelStep& b) { return std::tie(a.useCase, a.dimension, a.level) < std::tie(b.useCase, b.dimension, b.level); });
    return steps;
}

void linkLevels(const DraftItems& draft, StepLinker& linker) {
    const std::vector<LevelStep> steps = levelSteps(draft);
    int previous = -1;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool isNewStair = i == 0 || std::tie(steps[i].useCase, steps[i].dimension) != std::tie(steps[i - 1].useCase, steps[i - 1].dimension);
        if (isNewStair) previous = -1;
        const bool isLastOfLevel = i + 1 == steps.size() || std::tie(steps[i].useCase, steps[i].dimension, steps[i].level) != std::tie(steps[i + 1].useCase, steps[i + 1].dimension, steps[i + 1].level);
        if (!isLastOfLevel) continue;
        if (previous >= 0) linker.follow(steps[i].item, previous);
        previous = steps[i].item;
    }
}

}  // namespace

void linkDraftItems(DraftItems& draft) {
    StepLinker linker(draft);
    linkLevels(draft, linker);
    for (auto it = draft.serving.cbegin(); it != draft.serving.cend(); ++it) {
        for (const int earlier : draft.serving.value({it.key().first, it.key().second - 1})) {
            for (const int later : *it) linker.follow(later, earlier);
        }
    }
    if (draft.assessment < 0) return;
    for (int i = 0; i < draft.items.size(); ++i) {
        if (i != draft.assessment && draft.items[i].line.after.isEmpty()) draft.items[i].line.after.append(draft.assessment);
    }
}

}  // namespace stagepath
