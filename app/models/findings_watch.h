// The findings of a workspace, kept up to date for whoever shows them.
#pragma once

#include "core/analysis/checks/mends.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <optional>

namespace stagepath {

/// A finding with what would mend it, and who put it aside.
struct CheckedFinding {
    Finding finding;
    QList<Mend> mends;
    std::optional<Dismissal> dismissal;  ///< none while it is open
};

/// One for each workspace: rail, Overview and Checks ask the same. Computed at once after each change, and where there is much to
/// check beside the interface, on a copy, when edits pause; what a later change overtook is dropped. Putting aside is seen at once.
class FindingsWatch : public QObject {
    Q_OBJECT
public:
    /// The watch of \p workspace, which owns it.
    static FindingsWatch& of(Workspace& workspace);

    /// Errors first, then in the order of the checks; those put aside among them.
    const QList<CheckedFinding>& findings() const { return m_findings; }
    /// Those that count.
    QList<Finding> open() const;
    int openCount(Severity severity) const { return m_open[static_cast<std::size_t>(severity)]; }
    int openCount() const { return m_open[0] + m_open[1] + m_open[2]; }
    int dismissedCount() const { return static_cast<int>(m_findings.size()) - openCount(); }
    /// Whether they are those of the present state.
    bool isSettled() const { return !m_running && !m_isStale; }

signals:
    void updated();

private:
    explicit FindingsWatch(Workspace& workspace);
    void follow(const Changeset& changes);
    void refresh();
    void judge();
    bool isLarge() const;
    void startWorker();
    void finishWorker(const QList<CheckedFinding>& findings);
    void take(const QList<CheckedFinding>& findings);

    Workspace& m_workspace;
    QList<CheckedFinding> m_findings;
    std::array<int, 3> m_open{};
    bool m_running = false;
    bool m_isStale = false;  ///< changed since the worker began
    QTimer m_pause;          ///< after an edit, before the worker begins
};

}  // namespace stagepath
