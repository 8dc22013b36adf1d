// What happened to one use case, from the workspace's history.
#pragma once

#include "core/workspace/history/currency_trail.h"

namespace stagepath {

/// One change as far as it touched the use case.
struct UseCaseEvent {
    HistoryEntry entry;
    QStringList lines;  ///< "Lifecycle: Pilot → Production"
};

/// Reads each change once and remembers which use cases it touched, so that the next look costs only what is new.
class UseCaseHistory {
public:
    explicit UseCaseHistory(Workspace& workspace) : m_workspace(workspace) {}
    /// The latest \p limit changes of \p id, newest first.
    QList<UseCaseEvent> eventsOf(UseCaseId id, int limit);

private:
    void index(const QList<HistoryEntry>& entries);
    QStringList linesOf(UseCaseId id, const Changeset& rows, const CurrencyStep& currency) const;
    Workspace& m_workspace;
    qint64 m_indexed = 0;
    QHash<UseCaseId, QList<qint64>> m_numbers;
    QHash<qint64, CurrencyStep> m_currencySteps;  ///< by number of the change
};

}  // namespace stagepath
