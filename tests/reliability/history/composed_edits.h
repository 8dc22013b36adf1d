// The edits that are made of many rows, as pages and command line make them: an accepted draft, an import, a mend, what follows a move.
#pragma once

#include "core/workspace/workspace.h"

#include <QRandomGenerator>

#include <vector>

namespace stagepath::reliability {

class ComposedEdits {
public:
    explicit ComposedEdits(quint32 seed) : m_random(seed) {}

    static int count();
    static QString nameOf(int which);
    /// Makes edit \p which on rows chosen at random, as one step of the history. False where the workspace has nothing for it to do;
    /// throws Error where it is refused.
    bool make(int which, Workspace& w);
    int any() { return m_random.bounded(count()); }

private:
    struct Kind {
        const char* name;
        bool (ComposedEdits::*make)(Workspace&);
    };
    static const std::vector<Kind>& kinds();

    bool importList(Workspace& w);
    bool acceptDraft(Workspace& w);
    bool planGaps(Workspace& w);
    bool takeBaseline(Workspace& w);
    bool handOver(Workspace& w);
    bool removeUnitWithHeir(Workspace& w);
    bool removeMany(Workspace& w);
    bool mend(Workspace& w);
    bool mendAll(Workspace& w);
    bool putAside(Workspace& w);
    bool shiftFollowing(Workspace& w);
    bool beginRound(Workspace& w);
    bool closeOrReopenRound(Workspace& w);
    bool takeOverLevels(Workspace& w);
    bool editLine(Workspace& w);
    bool revertOne(Workspace& w);

    /// One of \p rows, of which there is at least one.
    template <class Rows>
    auto anyOf(const Rows& rows) {
        return rows.at(m_random.bounded(static_cast<int>(rows.size())));
    }

    QRandomGenerator m_random;
};

}  // namespace stagepath::reliability
