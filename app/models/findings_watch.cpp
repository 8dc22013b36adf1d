#include "app/models/findings_watch.h"

#include "app/models/beside.h"
#include "core/analysis/checks/dismissals.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace stagepath {

namespace {

/// From so many rows on the findings are computed beside the interface.
constexpr qsizetype kFindingsWatchManyRows = 300;
constexpr int kFindingsWatchPause = 250;  ///< milliseconds
constexpr int kFindingsWatchFirst = 40;   ///< milliseconds: the window is painted first

QList<CheckedFinding> checkedFindings(const Portfolio& portfolio, QDate today) {
    const Mender mender(portfolio, today);
    const DismissalTable dismissals(portfolio);
    QList<CheckedFinding> result;
    for (const Finding& f : findingsOf(portfolio, today)) result.append({f, mender.of(f), dismissals.of(f)});
    return result;
}

}  // namespace

FindingsWatch& FindingsWatch::of(Workspace& workspace) {
    auto* known = workspace.findChild<FindingsWatch*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new FindingsWatch(workspace);
}

FindingsWatch::FindingsWatch(Workspace& workspace) : QObject(&workspace), m_workspace(workspace) {
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FindingsWatch::startWorker);
    connect(&workspace, &Workspace::changed, this, &FindingsWatch::follow);
    refresh();
    if (m_isStale) m_pause.start(kFindingsWatchFirst);
}

QList<Finding> FindingsWatch::open() const {
    QList<Finding> open;
    for (const CheckedFinding& f : m_findings) {
        if (!f.dismissal) open.append(f.finding);
    }
    return open;
}

void FindingsWatch::follow(const Changeset& changes) {
    const QList<RowChange>& rows = changes.rows();
    const bool isJudged = !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [](const RowChange& row) { return row.kind == EntityKind::Dismissal; });
    if (!isJudged) return refresh();
    m_isStale = m_isStale || m_running;
    judge();
}

/// What the findings are stays; who put them aside is looked up again.
void FindingsWatch::judge() {
    const DismissalTable dismissals(m_workspace.portfolio());
    QList<CheckedFinding> findings = m_findings;
    for (CheckedFinding& f : findings) f.dismissal = dismissals.of(f.finding);
    take(findings);
}

bool FindingsWatch::isLarge() const {
    const Portfolio& p = m_workspace.portfolio();
    return p.initiatives().size() + p.useCases().size() >= kFindingsWatchManyRows;
}

void FindingsWatch::refresh() {
    if (!isLarge() && !m_running) {
        m_isStale = false;
        m_pause.stop();
        take(checkedFindings(m_workspace.portfolio(), m_workspace.environment().today()));
        return;
    }
    m_isStale = true;
    m_pause.start(kFindingsWatchPause);
}

void FindingsWatch::startWorker() {
    if (m_running) return;  // it looks again when it ends
    m_running = true;
    m_isStale = false;
    runBeside([watch = QPointer<FindingsWatch>(this), copy = m_workspace.portfolio(), today = m_workspace.environment().today()] {
        const QList<CheckedFinding> findings = checkedFindings(copy, today);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [watch, findings] {
            if (watch) watch->finishWorker(findings);
        });
    });
}

void FindingsWatch::finishWorker(const QList<CheckedFinding>& findings) {
    m_running = false;
    if (!m_isStale) take(findings);
    else if (!m_pause.isActive()) startWorker();
}

void FindingsWatch::take(const QList<CheckedFinding>& findings) {
    m_findings = findings;
    m_open = {};
    for (const CheckedFinding& f : m_findings) {
        if (!f.dismissal) ++m_open[static_cast<std::size_t>(f.finding.severity)];
    }
    emit updated();
}

}  // namespace stagepath
