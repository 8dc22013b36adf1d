// What became of the file of the open work: damaged, replaced, gone, or with a copy beside it. Each has a bar of its own that stays.
#include "app/dialogs/ask.h"
#include "app/widgets/toast.h"
#include "app/window/long_task.h"
#include "app/window/main/file_watch.h"
#include "app/window/main/main_window.h"
#include "app/window/main/workspace_view.h"
#include "app/window/start/recovery_page.h"
#include "core/workspace/file/publisher.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimer>

namespace stagepath {

namespace {

constexpr int kCheckAfter = 250;  ///< milliseconds: the first picture has the processor for itself

/// Whether \p file would get the place and name of \p other.
bool isInPlaceOf(const QString& file, const QString& other) {
    const QFileInfo wanted(file);
    return wanted.fileName() == QFileInfo(other).fileName() && QFileInfo(wanted.absolutePath()).canonicalFilePath() == QFileInfo(other).absolutePath();
}

}  // namespace

/// The view of the work itself, also while the window looks back.
WorkspaceView* MainWindow::nowView() const { return m_nowView ? m_nowView : m_view; }

/// Damage that only a close look finds is said in the bar, whenever it is found.
void MainWindow::watchFile() {
    Workspace* workspace = m_workspace.get();
    connect(workspace, &Workspace::damageFound, m_view, [this](const QString& sentence) { tellDamage(sentence); });
    connect(workspace, &Workspace::backupFailed, m_view, [this](const QString& sentence) { problem(sentence); });
    connect(workspace, &Workspace::fileStateChanged, m_view, [this] { tellFile(); });
    if (!workspace->damage().isEmpty()) tellDamage(workspace->damage());
    if (workspace->isWorkSetAside()) offerRecovery(workspace->filePath(), workspace->notice());
    tellFile();
    tellIsCopy();
    new FileWatch(workspace->filePath(), [workspace] { workspace->lookAtFile(); }, m_view);
    QTimer::singleShot(kCheckAfter, workspace, [workspace] {
        workspace->checkFile();
        workspace->lookAtFile();
    });
}

/// Who comes back to the window may have done something to its file meanwhile.
bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate && m_workspace) m_workspace->lookAtFile();
    return QMainWindow::event(event);
}

void MainWindow::tellDamage(const QString& sentence, const QList<ToastAction>& more) {
    setRecovery([this, sentence] { examine(m_workspace->filePath(), sentence); });
    nowView()->showState(NoticeKind::Damage, sentence, QList<ToastAction>{{tr("Recover…"), m_recover}} + more);
}

/// What the bar offers is found among the commands too, as long as its workspace is open.
void MainWindow::setRecovery(std::function<void()> recover) {
    m_recover = std::move(recover);
    m_recoverAction->setEnabled(m_recover != nullptr);
}

bool MainWindow::isDamageTold() const { return !nowView()->stateSentence(NoticeKind::Damage).isEmpty(); }

/// What was let go of is safe on this computer, but its file is damaged. Who leaves knowing that, leaves.
void MainWindow::tellLeftDamaged(const QString& file, const QString& sentence, bool isTold) {
    if (m_recovery || (isTold && (m_leaving || m_view))) return;
    problem(sentence, tr("Recover…"), [this, file, sentence] { examine(file, sentence); });
    m_closeFailed = m_leaving && !m_mayLeave;
}

/// Another program replaced the file while this one had changes: both are there, and both can be seen.
void MainWindow::offerCopies() {
    const QString copy = m_workspace->conflictCopy();
    if (!m_workspace->isWorkInConflictCopy()) nowView()->showState(NoticeKind::Conflict, {});  // its copy may have got the name of the file
    if (copy.isEmpty() || copy == m_offeredCopy) return;
    m_offeredCopy = copy;
    const bool isOurs = m_workspace->isWorkInConflictCopy();
    nowView()->showState(NoticeKind::Copy, {});
    nowView()->showState(NoticeKind::Replaced, {});
    showCopy(isOurs ? NoticeKind::Conflict : NoticeKind::Copy, isOurs ? m_workspace->publishProblem() : m_workspace->notice(), copy);
}

void MainWindow::showCopy(NoticeKind kind, const QString& sentence, const QString& copy, const QList<ToastAction>& more) {
    const bool isOurs = kind == NoticeKind::Conflict;
    const QString fileName = QFileInfo(m_workspace->filePath()).fileName();
    const auto compareCopies = [this, isOurs, copy, fileName] {
        const QString ours = isOurs ? tr("My work (in the copy)") : fileName;
        compareWith(isOurs ? m_workspace->filePath() : copy, ours, isOurs ? fileName : tr("Conflict copy"));
    };
    QList<ToastAction> actions{{tr("Open the copy"), [this, copy] { openFile(copy); }}};
    if (QFileInfo::exists(m_workspace->filePath())) {  // one that was deleted has nothing to compare with
        actions.append({tr("Compare"), compareCopies});
        if (isOurs && m_workspace->fileState() != FileState::Damaged) actions.append(otherFileAction());
    }
    nowView()->showState(kind, sentence, actions + more);
}

/// The file that stands in the place of ours; what is seen here is kept in a copy where that file lacks it.
ToastAction MainWindow::otherFileAction() {
    return {tr("Open the other file"), [this] { QMetaObject::invokeMethod(this, [this] { openAnew(); }, Qt::QueuedConnection); }};
}

/// With changes of one's own, publishing makes a copy and says so; without, the file may still lack what is seen here.
void MainWindow::tellFile() {
    const PublishState state = m_workspace->publishState();
    const bool isAtRest = state == PublishState::Published && !m_workspace->isWorkInConflictCopy() && m_workspace->damage().isEmpty();
    const QString file = m_workspace->filePath();
    const QString fileName = QFileInfo(file).fileName();
    const FileState found = isAtRest ? m_workspace->fileState() : FileState::Ours;
    const ToastAction goOn{tr("Go on in a copy…"), [this] { goOnInCopy(); }};
    if (found == FileState::Replaced) {
        const auto compareBoth = [this, fileName] { compareWith(m_workspace->filePath(), tr("What is open here"), fileName); };
        nowView()->showState(NoticeKind::Replaced, tr("%1 was replaced by another program, by a file that lacks what you see here. It is left alone; what you see gets into a copy beside it when you close it or go on working.").arg(fileName),
                             {otherFileAction(), {tr("Compare"), compareBoth}, goOn});
    } else if (found == FileState::Newer) {
        nowView()->showState(NoticeKind::Replaced, tr("%1 was replaced by another program. What you see here is the state before that.").arg(fileName),
                             {{tr("Open the newer one"), [this] { QMetaObject::invokeMethod(this, [this] { openAnew(); }, Qt::QueuedConnection); }},
                              goOn});
    } else if (found == FileState::Damaged) {
        nowView()->showState(NoticeKind::Replaced, tr("%1 is damaged on the disk now; what you see here is whole. Save a copy. The damaged file is left alone, and what you see gets into a copy beside it when you close it or go on working.").arg(fileName),
                             {{tr("Save a copy…"), [this] { goOnInCopy(); }}});
    } else if (found == FileState::Gone) {
        nowView()->showState(NoticeKind::Replaced, tr("%1 is not in its place any more: it was moved, renamed or deleted, or its drive is away. What you see here can be saved as a new file.").arg(file),
                             {goOn});
    } else {
        nowView()->showState(NoticeKind::Replaced, {});
    }
    tellCopiesBeside();
}

/// Offers the newest copy beside the file, and the next one when that is dealt with.
void MainWindow::tellCopiesBeside() {
    const QStringList copies = m_workspace->copiesBeside();
    if (!m_offeredCopy.isEmpty() || copies == m_offeredBeside) return;
    const bool isMore = !copies.isEmpty() && !m_offeredBeside.contains(copies.constFirst());
    const bool isTold = isMore || !copies.contains(m_shownBeside) || !nowView()->stateSentence(NoticeKind::Copy).isEmpty();
    m_offeredBeside = copies;
    if (copies.isEmpty()) nowView()->showState(NoticeKind::Copy, {});
    else if (isTold) showCopyBeside(isMore ? 0 : qMax(0, static_cast<int>(copies.indexOf(m_shownBeside))));
}

/// Copy \p at of those beside the file, counted from 0, the newest.
void MainWindow::showCopyBeside(int at) {
    const QString fileName = QFileInfo(m_workspace->filePath()).fileName();
    const qsizetype count = m_offeredBeside.size();
    m_shownBeside = m_offeredBeside.at(at);
    const QString name = QFileInfo(m_shownBeside).fileName();
    if (count == 1) {
        showCopy(NoticeKind::Copy, tr("Beside %1 there is %2, with changes from a time when the file was replaced or damaged. Compare the two, and remove the copy when nothing in it is needed.").arg(fileName, name), m_shownBeside);
        return;
    }
    const auto showNext = [this, next = static_cast<int>((at + 1) % count)] { showCopyBeside(next); };
    showCopy(NoticeKind::Copy, tr("Beside %1 there are %2 conflict copies, with changes from times when the file was replaced or damaged. Number %3 of them, the newest first, is %4. Compare it with the file, and remove it when nothing in it is needed.")
                                   .arg(fileName, QLocale().toString(count), QLocale().toString(at + 1), name), m_shownBeside, {{tr("Next copy"), showNext}});
}

/// Who works in a conflict copy is told so, and of what.
void MainWindow::tellIsCopy() {
    const QString original = originalOf(m_workspace->filePath());
    if (original.isEmpty()) return;
    const QString name = QFileInfo(original).fileName();
    QList<ToastAction> actions;
    if (QFileInfo::exists(original)) {
        actions = {{tr("Compare"), [this, original, name] { compareWith(original, tr("Conflict copy"), name); }},
                   {tr("Open the other file"), [this, original] { openFile(original); }}};
    }
    nowView()->showState(NoticeKind::Copy, tr("This is a conflict copy: it has the work from a time when %1 was replaced or damaged. Compare the two, and go on in one of them.").arg(name), actions);
}

/// Lets go of the file and opens what stands there now.
void MainWindow::openAnew() {
    if (!m_workspace || m_task->refuses() || asksAboutWords([this] { openAnew(); })) return;
    const QString file = m_workspace->filePath();
    closeWorkspace();
    if (!isBusy()) return openFile(file);
    connect(m_task, &LongTask::finished, this, [this, file] {
        if (!m_leaving) openFile(file);
    }, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::goOnInCopy() {
    if (m_task->refuses()) return;
    const QString name = m_workspace->filePath();
    const QString file = askSaveFile(this, tr("Go on in a copy"), besideFile(name, tr("%1 copy.stagepath").arg(QFileInfo(name).completeBaseName())), workspaceFilter(), Present::Stays);
    if (file.isEmpty()) return;
    const QString title = tr("Saving %1…").arg(QFileInfo(file).fileName());
    if (!QFileInfo::exists(file) && isInPlaceOf(file, name)) {  // under its old name: what is open has to make room first
        m_task->start(title, [workspace = m_workspace.get(), file](const ProgressCallback&) { workspace->saveCopy(file); }, [this] { openAnew(); });
        return;
    }
    load(title, [workspace = m_workspace.get(), file, environment = m_environment](const ProgressCallback&) {
        workspace->saveCopy(file);
        return Workspace::open(file, Workspace::Access::ReadWrite, environment);
    }, [this] { tellOpened(); });
}

/// Who chose a name for a new file is told that it is the open one now.
void MainWindow::tellOpened() {
    if (m_view) m_view->showToast(tr("%1 is open now").arg(QFileInfo(m_workspace->filePath()).fileName()));
}

}  // namespace stagepath
