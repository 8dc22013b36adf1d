// Work that can't be put into its file: what is said of it, and how one may leave it.
#include "app/widgets/toast.h"
#include "app/widgets/words/open_words.h"
#include "app/window/long_task.h"
#include "app/window/main/main_window.h"
#include "app/window/main/workspace_view.h"

#include <QProgressDialog>
#include <QTimer>

namespace stagepath {

namespace {

constexpr int kLeaveAgainAfter = 50;  ///< milliseconds for an export to hear that it is cancelled

/// Where another program replaced the file, or it is damaged, the bar has another story.
bool isUnsaved(const Workspace& workspace) {
    return !workspace.isReadOnly() && workspace.publishState() == PublishState::Failed && !workspace.isWorkInConflictCopy() && workspace.damage().isEmpty();
}

}  // namespace

/// Said once, however often saving is tried again; taken away when it worked.
void MainWindow::tellUnsaved() {
    if (isUnsaved(*m_workspace)) {
        if (!m_unsaved.isEmpty()) return;
        m_unsaved = m_workspace->publishProblem();
        nowView()->showState(NoticeKind::Unsaved, m_unsaved, {{tr("Save a copy"), [this] { saveCopy(); }}});
    } else if (m_workspace->publishState() == PublishState::Published && !m_unsaved.isEmpty()) {
        nowView()->showState(NoticeKind::Unsaved, {});
        m_unsaved.clear();
        m_mayLeave = false;
    }
}

/// True where the work can't be put into the file and the bar asks about it; who closes again has answered.
bool MainWindow::asksBeforeClosing() {
    if (!m_workspace || m_mayLeave) return false;
    const QString offered = m_offeredCopy;
    const bool isTold = isDamageTold();
    try {
        if (!m_workspace->isLarge()) m_workspace->publish();
    } catch (const Error&) {
        // told by what it left
    }
    if (!m_workspace->damage().isEmpty()) return asksAboutDamage(isTold);
    const bool isCopyNew = m_offeredCopy != offered;  // that only now had to be made
    if (!isCopyNew && !isUnsaved(*m_workspace)) return false;
    backToNow();
    if (isCopyNew) {
        showCopy(NoticeKind::Conflict, tr("%1 Nothing is lost by closing: close again to leave.").arg(m_workspace->publishProblem()), m_workspace->conflictCopy());
        return true;
    }
    m_mayLeave = true;
    m_unsaved = tr("%1 The changes get into the file when it is opened here next.").arg(m_workspace->publishProblem());
    m_view->showState(NoticeKind::Unsaved, m_unsaved, {{tr("Save a copy"), [this] { saveCopy(); }}, closeAction()});
    return true;
}

ToastAction MainWindow::closeAction() {
    return {tr("Close all the same"), [this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); }};
}

/// Who was told of the damage may leave: the work is kept on this computer. Who hears of it only now is asked once.
bool MainWindow::asksAboutDamage(bool isTold) {
    m_mayLeave = true;
    if (isTold || m_workspace->publishState() != PublishState::Failed) return false;
    backToNow();
    tellDamage(m_workspace->damage(), {closeAction()});
    return true;
}

/// True where words can't be saved that would be lost with the pages, and the bar asks about it; who tries again, or lets the bar
/// do \p again, has answered. The next change of the workspace makes it another question.
bool MainWindow::asksAboutWords(const std::function<void()>& again) {
    return asksAboutWords(again, tr("What was typed last is not saved and would be lost. Mend it in its field, or close all the same."), tr("Close all the same"));
}

bool MainWindow::asksAboutWords(const std::function<void()>& again, const QString& sentence, const QString& button) {
    const bool isTold = m_mayLose;
    OpenWords::instance().commitAll();
    m_mayLose = m_view && OpenWords::instance().state() == WordsState::Refused;
    if (!m_mayLose || isTold) return false;
    backToNow();
    m_view->showProblem(sentence, button, [this, again] { QMetaObject::invokeMethod(this, again, Qt::QueuedConnection); });
    return true;
}

void MainWindow::askAndCloseWorkspace() {
    if (m_task->refuses() || asksAboutWords([this] { askAndCloseWorkspace(); })) return;
    closeWorkspace();
}

void MainWindow::keepAll() {
    OpenWords::instance().commitAll();
    if (!m_workspace || isBusy() || m_workspace->isReadOnly() || m_workspace->isLarge()) return;
    try {
        m_workspace->publish();
    } catch (const Error&) {
        // All of it is in the working copy, which the next start takes up.
    }
}

void MainWindow::leave() {
    if (m_isExporting) {
        if (auto* progress = findChild<QProgressDialog*>()) progress->cancel();
        QTimer::singleShot(kLeaveAgainAfter, this, &MainWindow::leave);
        return;
    }
    m_mayLeave = true;
    m_mayLose = true;
    close();
}

}  // namespace stagepath
