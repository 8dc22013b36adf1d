// The ways back: the history's panel, earlier moments, reverting, and what other copies of the file hold.
#include "app/window/main/main_window.h"

#include "app/dialogs/ask.h"
#include "app/dialogs/baselines/comparison_dialog.h"
#include "app/models/plan/comparison_model.h"
#include "app/views/history/history_panel.h"
#include "app/widgets/toast.h"
#include "app/window/long_task.h"
#include "app/window/main/workspace_view.h"
#include "core/workspace/file/clean_copy.h"
#include "core/workspace/history/past.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QStackedWidget>
#include <QUrl>

namespace stagepath {

Workspace& MainWindow::shown() const { return m_past ? *m_past : *m_workspace; }

/// What has the focus in the panel; nothing where it is elsewhere.
QWidget* MainWindow::focusInHistory() const { return m_history && m_history->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr; }

/// Opens the panel, goes to it where it is open, and closes it from there.
void MainWindow::toggleHistory() {
    if (focusInHistory()) return closeHistory();
    if (!m_history) {
        m_history = new HistoryPanel(*m_workspace);
        connect(m_history, &HistoryPanel::closeRequested, this, &MainWindow::closeHistory, Qt::QueuedConnection);
        connect(m_history, &HistoryPanel::lookRequested, this, &MainWindow::lookBack);
        connect(m_history, &HistoryPanel::nowRequested, this, &MainWindow::backToNow);
        connect(m_history, &HistoryPanel::revertRequested, this, &MainWindow::revert);
        connect(m_history, &HistoryPanel::nameRequested, this, &MainWindow::nameMoment);
        connect(m_history, &HistoryPanel::unnameRequested, this, [this](qint64 number) { setMomentName(number, {}); });
        connect(m_history, &HistoryPanel::problem, this, [this](const QString& sentence) { m_view->showRefusal(sentence); });
        m_view->setSidePanel(m_history);
    }
    m_history->focusList();
}

/// Whoever closes the history is done with the past, too.
void MainWindow::closeHistory() {
    backToNow();
    delete m_history;
    if (m_view) m_view->currentPage()->setFocus();
}

/// Where the slider runs ahead of the work, only the last moment counts.
void MainWindow::lookBack(const PastMoment& moment) {
    m_wanted = std::make_unique<PastMoment>(moment);
    if (!m_isLooking) startLooking();
}

void MainWindow::startLooking() {
    if (!m_wanted || !m_workspace) return;
    const PastMoment moment = *std::exchange(m_wanted, nullptr);
    QList<qint64> changes;
    try {
        changes = changesSince(m_workspace->history(), moment.number);
    } catch (const Error& error) {
        problem(error.message());
        return;
    }
    const auto then = std::make_shared<Portfolio>(m_workspace->portfolio());
    const auto work = [then, changes, reader = std::shared_ptr<HistoryReader>(m_workspace->readHistory())](const ProgressCallback& progress) { *then = without(*then, *reader, changes, progress); };
    m_isLooking = m_task->start(tr("Going back…"), work, [this, then, moment, look = ++m_looks] {
        if (look == m_looks) showPast(*then, moment);
    });
    connect(m_task, &LongTask::finished, this, [this] {
        m_isLooking = false;
        startLooking();
    }, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

/// The view of now stays as it is, out of sight.
void MainWindow::showPast(const Portfolio& portfolio, const PastMoment& moment) {
    m_view->dropPageProblem();
    if (m_past) {
        m_past->lookAt(portfolio, moment.number, moment.at);
    } else {
        m_view->present(false);
        m_past = Workspace::lookBack(*m_workspace, portfolio, moment.number, moment.at);
        m_nowView = m_view;
        m_view = new WorkspaceView(*m_past, *m_task, m_workspaceMenu);
        changeViews(m_nowView);
        m_backAction->setEnabled(true);
    }
    m_view->showMoment(momentText(moment));
    if (m_history) m_history->setShown(moment);
}

/// Puts m_view in the place of \p before, with the panel and the focus in it.
void MainWindow::changeViews(WorkspaceView* before) {
    const QPointer<QWidget> focused = focusInHistory();
    if (m_history) before->takeSidePanel();
    if (m_stack->indexOf(m_view) < 0) {
        m_stack->addWidget(m_view);
        connectView();
    }
    m_stack->setCurrentWidget(m_view);
    if (m_history) m_view->setSidePanel(m_history);
    if (focused) focused->setFocus();
    else m_view->currentPage()->setFocus();
}

void MainWindow::backToNow() {
    m_wanted.reset();
    ++m_looks;  // what is on its way comes too late
    if (!m_past) return;
    const QPointer<QWidget> focused = focusInHistory();
    m_view->present(false);
    WorkspaceView* const past = std::exchange(m_view, std::exchange(m_nowView, nullptr));
    const int page = past->currentIndex();
    changeViews(past);
    delete past;
    m_past.reset();
    m_view->showPage(page);
    if (m_history) m_history->setShown(std::nullopt);
    if (focused) focused->setFocus();
    m_backAction->setEnabled(false);
}

void MainWindow::revert(qint64 number) {
    backToNow();
    auto changes = std::make_shared<Changeset>();
    m_task->start(tr("Reverting…"), [changes, number, workspace = m_workspace.get()](const ProgressCallback&) { *changes = workspace->prepareRevert(number); }, [this, changes] {
        const QPointer<QWidget> focused = focusInHistory();
        m_view->follow(*changes);
        if (focused) focused->setFocus();
        m_view->showToast(changes->text(), {m_view->undoAction()});
    });
}

void MainWindow::nameLatestMoment() {
    const qint64 number = m_workspace->historyPosition();
    if (number == 0) m_view->showRefusal(tr("Nothing has changed yet, so there is no moment to name."));
    else nameMoment(number, {});
}

/// A workspace that is opened during the question has other moments.
void MainWindow::nameMoment(qint64 number, const QString& name) {
    const QPointer<Workspace> asked = m_workspace.get();
    const QString chosen = askText(this, name.isEmpty() ? tr("Name this moment") : tr("Rename the moment"), tr("Name, such as “Board meeting in May”"), name);
    if (!chosen.simplified().isEmpty() && asked && asked == m_workspace.get()) setMomentName(number, chosen);
}

void MainWindow::setMomentName(qint64 number, const QString& name) {
    try {
        m_workspace->nameMoment(number, name);
        m_view->showToast(name.isEmpty() ? tr("The moment has no name any more") : tr("This moment is called “%1” now").arg(name.simplified()));
    } catch (const Error& error) {
        problem(error.message());
    }
}

void MainWindow::sendToClient() {
    if (m_task->refuses()) return;
    const QString file = askSaveFile(this, tr("Send to client"), besideFile(m_workspace->filePath(), tr("%1 for the client.stagepath").arg(QFileInfo(m_workspace->filePath()).completeBaseName())), workspaceFilter(), Present::Stays);
    if (file.isEmpty()) return;
    const auto left = std::make_shared<CleanCopy>();
    m_task->start(tr("Saving %1…").arg(QFileInfo(file).fileName()), [left, workspace = m_workspace.get(), file](const ProgressCallback&) { *left = workspace->saveCleanCopy(file); }, [this, left, file] {
        QStringList parts{tr("%Ln change(s) of the history with authors and times", nullptr, left->changes), tr("%Ln internal note(s)", nullptr, left->notes)};
        if (left->names > 0) parts.append(tr("%Ln name(s) of authors at rounds, answers and findings", nullptr, left->names));
        if (left->people > 0) parts.append(tr("%Ln person(s) who only assessed", nullptr, left->people));
        if (left->author) parts.append(tr("the author on the report"));
        m_view->dropPageProblem();
        m_view->showToast(tr("%1 is ready to send. Left out: %2").arg(QFileInfo(file).fileName(), parts.join(tr(", ", "between parts of a list"))),
                          {{tr("Show in folder"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); }}});
    });
}

void MainWindow::chooseComparison() {
    if (m_task->refuses()) return;
    const QString file = askOpenFile(this, tr("Compare with"), workspaceFilter() + QStringLiteral(";;") + tr("All files (*)"));
    if (!file.isEmpty()) compareWith(file, QFileInfo(m_workspace->filePath()).fileName());
}

/// \p ours and \p called are what the open workspace and \p file are called in the table; \p file by its name where that is empty.
void MainWindow::compareWith(const QString& file, const QString& ours, const QString& called) {
    const auto result = std::make_shared<Comparison>();
    const ComparedFile mine{m_workspace->portfolio(), m_workspace->readHistory()};
    const auto work = [result, mine, file, environment = m_environment](const ProgressCallback& progress) {
        const auto other = Workspace::open(file, Workspace::Access::ReadOnly, environment);
        *result = compare(mine, {other->portfolio(), other->readHistory()}, progress);
    };
    m_task->start(tr("Comparing with %1…").arg(QFileInfo(file).fileName()), work, [this, result, file, ours, called] {
        const QString theirs = called.isEmpty() ? QFileInfo(file).fileName() : called;
        (new ComparisonDialog(new ComparisonModel(*result, ours, theirs == ours ? file : theirs), this))->show();
    });
}

}  // namespace stagepath
