#include "app/widgets/words/open_words.h"

#include <algorithm>

namespace stagepath {

OpenWords& OpenWords::instance() {
    static OpenWords words;
    return words;
}

void OpenWords::note(QObject* field, WordsState state, const std::function<void()>& commit) {
    const auto it = m_open.constFind(field);
    if ((it == m_open.cend() ? WordsState::Kept : it->state) == state) return;
    if (it == m_open.cend()) {
        connect(field, &QObject::destroyed, this, [this](QObject* gone) {
            if (m_open.remove(gone)) emit changed();
        });
    }
    if (state == WordsState::Kept) {
        m_open.remove(field);
        disconnect(field, &QObject::destroyed, this, nullptr);
    } else {
        m_open.insert(field, {state, commit});
    }
    emit changed();
}

WordsState OpenWords::state() const {
    WordsState worst = WordsState::Kept;
    for (const Entry& entry : m_open) worst = std::max(worst, entry.state);
    return worst;
}

void OpenWords::commitAll() {
    // What is saved may take other fields along.
    for (QObject* field : m_open.keys()) {
        if (const auto it = m_open.constFind(field); it != m_open.cend()) {
            const std::function<void()> commit = it->commit;
            commit();
        }
    }
}

}  // namespace stagepath
