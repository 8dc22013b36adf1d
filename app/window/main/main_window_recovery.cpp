// From a file that turned out to be damaged, or from a backup, to a new file that is open.
#include "app/dialogs/ask.h"
#include "app/window/chrome/notice_bar.h"
#include "app/window/long_task.h"
#include "app/window/main/main_window.h"
#include "app/window/main/workspace_view.h"
#include "app/window/start/recovery_page.h"
#include "app/window/start/welcome_page.h"
#include "core/workspace/file/private_file.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stagepath {

namespace {

QString recoveredName(const QString& file) { return MainWindow::tr("%1 recovered.stagepath").arg(QFileInfo(file).completeBaseName()); }

}  // namespace

/// With a workspace open, the bar offers it; what is open stays until then.
void MainWindow::offerRecovery(const QString& file, const QString& sentence) {
    if (!m_view) return examine(file, sentence);
    setRecovery([this, file, sentence] { examine(file, sentence); });
    problem(sentence, tr("Recover…"), m_recover);
}

void MainWindow::examine(const QString& file, const QString& sentence) {
    const auto sources = std::make_shared<QList<RecoverySource>>();
    const auto leave = [this, file, sentence, sources] {
        closeWorkspace();
        sources->removeIf([](const RecoverySource& s) { return !QFileInfo::exists(s.path); });  // the work that got into its file just now
        showRecovery(file, sentence, *sources);
    };
    m_task->start(tr("Looking through %1…").arg(QFileInfo(file).fileName()),
                  [file, sources, environment = m_environment](const ProgressCallback& progress) {
                      quarantineSideFiles(file, environment);
                      *sources = recoverySources(file, environment, progress);
                  },
                  [this, leave] {
                      if (!m_leaving && !asksAboutWords(leave)) leave();
                  });
}

void MainWindow::showRecovery(const QString& file, const QString& sentence, const QList<RecoverySource>& sources) {
    leaveRecovery();
    m_recovery = new RecoveryPage(file, sentence, sources);
    connect(m_recovery, &RecoveryPage::restoreRequested, this, &MainWindow::restoreAsNew);
    connect(m_recovery, &RecoveryPage::salvageRequested, this, &MainWindow::salvageFile);
    connect(m_recovery, &RecoveryPage::saveRequested, this, &MainWindow::saveSalvage);
    connect(m_recovery, &RecoveryPage::leaveRequested, this, [this] {
        leaveRecovery();
        m_welcome->refresh();
    }, Qt::QueuedConnection);
    m_welcomeNotice->showSentence({}, false);
    m_welcome->hide();
    static_cast<QVBoxLayout*>(m_stack->widget(0)->layout())->insertWidget(1, m_recovery, 1);
    m_stack->setCurrentIndex(0);
    m_recovery->show();  // at once, so that it can take the keys
    m_recovery->focusBest();
}

void MainWindow::leaveRecovery() {
    if (!m_recovery) return;
    m_recovery->hide();
    m_recovery->deleteLater();  // it may be the one that asked for it
    m_recovery = nullptr;
    m_salvaged.reset();
    m_welcome->show();
}

void MainWindow::restoreAsNew(const RecoverySource& source) {
    if (m_task->refuses()) return;
    const QString name = m_workspace ? m_workspace->filePath() : m_recovery ? m_recovery->file() : source.path;
    const QString file = askSaveFile(this, tr("Restore as a new file"), besideFile(name, recoveredName(name)), workspaceFilter(), Present::Stays);
    if (file.isEmpty()) return;
    load(tr("Restoring %1…").arg(QFileInfo(file).fileName()), [source, file, environment = m_environment](const ProgressCallback&) {
        restore(source, file, environment);
        return Workspace::open(file, Workspace::Access::ReadWrite, environment);
    }, [this] { tellOpened(); });
}

void MainWindow::salvageFile() {
    if (m_task->refuses() || !m_recovery) return;
    const auto target = std::make_shared<PrivateFile>(temporaryPath(m_environment));
    const auto result = std::make_shared<Salvage>();
    m_task->start(tr("Salvaging %1…").arg(QFileInfo(m_recovery->file()).fileName()),
                  [file = m_recovery->file(), target, result, environment = m_environment](const ProgressCallback& progress) { *result = salvageNewest(file, target->path, environment, progress); },
                  [this, target, result] {
                      if (!m_recovery) return;
                      m_salvaged = target;
                      m_recovery->showSalvage(*result);
                  });
}

void MainWindow::saveSalvage() {
    if (m_task->refuses() || !m_recovery || !m_salvaged) return;
    const QString file = askSaveFile(this, tr("Save as a new file"), besideFile(m_recovery->file(), recoveredName(m_recovery->file())), workspaceFilter(), Present::Stays);
    if (file.isEmpty()) return;
    load(tr("Saving %1…").arg(QFileInfo(file).fileName()), [salvaged = m_salvaged, file, environment = m_environment](const ProgressCallback&) {
        saveSalvaged(salvaged->path, file);
        return Workspace::open(file, Workspace::Access::ReadWrite, environment);
    }, [this] { tellOpened(); });
}

/// A backup comes back beside the work that goes on, never over it.
void MainWindow::restoreBackup(const Backup& backup) {
    restoreAsNew({RecoverySource::Kind::Backup, backup.path, backup.at, backup.changes, backup.size, backup.reason, false, {}});
}

}  // namespace stagepath
