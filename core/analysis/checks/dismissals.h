// Findings that count, and findings that somebody has looked at and put aside.
#pragma once

#include "core/analysis/checks/checks.h"

#include <QHash>

namespace stagepath {

/// What was put aside, looked up by finding. A dismissal holds for one check on one thing, whatever its numbers are by now.
class DismissalTable {
public:
    explicit DismissalTable(const Portfolio& portfolio);
    /// The latest dismissal of \p finding; none where it is open.
    std::optional<Dismissal> of(const Finding& finding) const;
    /// Whether somebody has put aside that \p dependency is broken.
    bool hasBroken(const Dependency& dependency) const;

private:
    QHash<QString, Dismissal> m_rows;
};

/// Those of \p findings that count: every figure and list of open findings comes from here.
QList<Finding> openFindings(const Portfolio& portfolio, const QList<Finding>& findings);
QList<Finding> openFindings(const Portfolio& portfolio, QDate today);

/// The row that puts \p finding aside.
Dismissal dismissalOf(const Finding& finding, const QString& reason, QDate at, const QString& author);
/// Tells a finding from every other one; the same as long as it is of the same check on the same thing.
QString identityOf(const Finding& finding);

}  // namespace stagepath
