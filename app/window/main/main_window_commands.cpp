#include "app/window/main/main_window.h"

#include "app/dialogs/ask.h"
#include "app/dialogs/calendar_dialog.h"
#include "app/dialogs/keyboard_dialog.h"
#include "app/dialogs/new_workspace_dialog.h"
#include "app/dialogs/report_dialog.h"
#include "app/dialogs/settings_dialog.h"
#include "app/dialogs/stages/stages_dialog.h"
#include "app/pages/roadmap/roadmap_page.h"
#include "app/report/report_writer.h"
#include "app/widgets/toast.h"
#include "app/window/chrome/search_popup.h"
#include "app/window/long_task.h"
#include "app/window/main/workspace_view.h"
#include "app/window/page.h"
#include "app/window/start/early_opening.h"
#include "core/domain/translations.h"
#include "core/exchange/sample_reader.h"
#include "core/workspace/safety/recovery.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QProgressDialog>
#include <QScopeGuard>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace stagepath {

namespace {

/// Where the sample the user plays with lives.
QString samplePath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/stagepath");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/northwind-bank.stagepath");
}

bool isSameFile(const QString& a, const QString& b) {
    const QString real = QFileInfo(a).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(b).canonicalFilePath();
}

/// Whether there is work or a backup of a workspace that stood at \p file before what is there now.
bool isAnythingLeft(const QString& file, const Environment& environment) {
    const QList<RecoverySource> sources = recoverySources(file, environment);
    return std::any_of(sources.begin(), sources.end(), [](const RecoverySource& s) { return s.kind != RecoverySource::Kind::File; });
}

}  // namespace

QString MainWindow::workspaceFilter() { return tr("Stagepath workspaces (*.stagepath)"); }

bool MainWindow::isNamedAsList(const QString& file) {
    const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("xlsx")};
    const QFileInfo info(file);
    if (!info.isFile() || !endings.contains(info.suffix().toLower())) return false;
    QFile in(file);
    return !in.open(QIODevice::ReadOnly) || !in.read(16).startsWith("SQLite format 3");
}

/// Whatever is said of the file names it by its whole path, however it was given.
void MainWindow::openFile(const QString& given) {
    const QString file = QFileInfo(given).absoluteFilePath();
    if (m_workspace && isSameFile(file, m_workspace->filePath())) {
        m_view->showRefusal(tr("%1 is open already").arg(QFileInfo(file).fileName()));
        return;
    }
    if (isNamedAsList(file)) return importFile(file);
    const auto inUse = std::make_shared<QString>();
    const auto damage = std::make_shared<QString>();
    const auto early = m_early && m_early->file == file ? std::move(m_early) : nullptr;
    const auto open = [file, inUse, damage, early, environment = m_environment](const ProgressCallback&) -> std::unique_ptr<Workspace> {
        try {
            if (early) return early->workspace.get();
            return Workspace::open(file, Workspace::Access::ReadWrite, environment);
        } catch (const InUse& taken) {
            *inUse = taken.message();
        } catch (const Foreign& other) {
            if (!isAnythingLeft(file, environment)) throw Error(other.message());
            *damage = other.message();
        } catch (const Damaged& damaged) {
            *damage = damaged.message();
        }
        return nullptr;
    };
    load(tr("Opening %1…").arg(QFileInfo(file).fileName()), open, {}, [this, file, inUse, damage] {
        if (damage->isEmpty()) offerReading(file, *inUse);
        else offerRecovery(file, *damage);
        m_openProblem = damage->isEmpty() ? *inUse : *damage;
    });
}

/// Who writes elsewhere keeps the file; here it can be looked at.
void MainWindow::offerReading(const QString& file, const QString& sentence) {
    problem(sentence, tr("Only read it"), [this, file] {
        load(tr("Opening %1…").arg(QFileInfo(file).fileName()),
             [file, environment = m_environment](const ProgressCallback&) { return Workspace::open(file, Workspace::Access::ReadOnly, environment); });
    });
}

void MainWindow::openSample() {
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    load(tr("Opening the sample…"), [path, text = tr("Add the sample"), environment = m_environment](const ProgressCallback&) {
        auto workspace = Workspace::create(path, QString(), environment);
        workspace->edit(text, [](Editor& editor) { writeSample(editor); }, Workspace::Step::Start);
        return workspace;
    });
}

void MainWindow::newWorkspace() {
    if (m_task->refuses()) return;
    NewWorkspaceDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted) return;
    load(tr("Creating %1…").arg(QFileInfo(dialog.file()).fileName()),
         [file = dialog.file(), organisation = dialog.organisation(), environment = m_environment](const ProgressCallback&) { return Workspace::create(file, organisation, environment); },
         [this] { m_view->reveal(static_cast<int>(EntityKind::UseCase), 0); });  // to where the first is typed
}

void MainWindow::chooseFile() {
    if (m_task->refuses()) return;
    const QString file = askOpenFile(this, tr("Open a workspace"), workspaceFilter() + QStringLiteral(";;") + tr("All files (*)"));
    if (!file.isEmpty()) openFile(file);
}

void MainWindow::exportPdf() {
    if (m_task->refuses()) return;
    auto* dialog = new ReportDialog(shown().portfolio(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // It goes with the workspace that it speaks of.
    connect(m_view, &QObject::destroyed, dialog, &QDialog::reject);
    // Behind the dialog, which has to be gone first.
    connect(dialog, &QDialog::accepted, this, [this, dialog] { QTimer::singleShot(0, this, [this, options = dialog->options()] { writePdf(options); }); });
    dialog->open();
}

/// Charts can only be painted on this thread; between pages the window answers and Cancel is heard. Meanwhile the program speaks the
/// report's language, so what is shown is not painted again.
void MainWindow::writePdf(const ReportOptions& options) {
    const QString name = QFileInfo(m_workspace->filePath()).completeBaseName() + QStringLiteral(".pdf");
    const QString file = askSaveFile(this, tr("Export PDF"), besideFile(m_reportFile.isEmpty() ? m_workspace->filePath() : m_reportFile, name), tr("PDF (*.pdf)"));
    if (file.isEmpty()) return;
    m_reportFile = file;
    QProgressDialog progress(tr("Writing the report…"), tr("Cancel"), 0, 1000, this);
    progress.setWindowTitle(tr("Export PDF"));
    progress.setWindowModality(Qt::WindowModal);
    // It stands from the first to the last moment: nothing else may close what is being written.
    progress.setMinimumDuration(0);
    progress.setAutoReset(false);
    progress.setAutoClose(false);
    progress.setValue(0);
    const QScopedValueRollback exporting(m_isExporting, true);
    const Portfolio portfolio = shown().portfolio();
    const bool isForeign = options.language != QLocale().name().left(2);
    if (isForeign) setUpdatesEnabled(false), installTranslations(*qApp, options.language);
    const auto speakAgain = qScopeGuard([this, isForeign] {
        if (isForeign) installTranslations(*qApp, SettingsDialog::language()), setUpdatesEnabled(true);
    });
    try {
        writeReport(portfolio, shown().environment().today(), options, file, [&progress](double share) {
            progress.setValue(static_cast<int>(share * 1000));
            QCoreApplication::processEvents();
            return !progress.wasCanceled();
        });
        m_view->showToast(tr("Report saved as %1").arg(QFileInfo(file).fileName()),
                          {{tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }},
                           {tr("Show in folder"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); }}});
    } catch (const Cancelled&) {
        m_view->showRefusal(tr("Cancelled; nothing was written"));
    } catch (const Error& error) {
        problem(error.message());
    }
}

void MainWindow::saveCopy() {
    if (m_task->refuses()) return;
    const QString file = askSaveFile(this, tr("Save a copy"), besideFile(m_workspace->filePath(), tr("%1 copy.stagepath").arg(QFileInfo(m_workspace->filePath()).completeBaseName())), workspaceFilter(), Present::Stays);
    if (file.isEmpty()) return;
    m_task->start(tr("Saving %1…").arg(QFileInfo(file).fileName()), [workspace = m_workspace.get(), file](const ProgressCallback&) { workspace->saveCopy(file); },
                  [this, file] { tellSavedCopy(QFileInfo(file).fileName()); });
}

/// What is damaged in the work is damaged in a copy of it, too.
void MainWindow::tellSavedCopy(const QString& name) {
    const QString damage = m_workspace->damage();
    if (damage.isEmpty()) return m_view->showToast(tr("Copy saved as %1").arg(name));
    problem(tr("The copy %1 was saved, but it has the same damage as %2. Recover a good state instead.").arg(name, QFileInfo(m_workspace->filePath()).fileName()), tr("Recover…"),
            [this, damage] { examine(m_workspace->filePath(), damage); });
}

void MainWindow::showSettings() {
    const QString before = SettingsDialog::language();
    SettingsDialog dialog(m_workspace != nullptr, this);
    connect(&dialog, &SettingsDialog::stagesRequested, this, &MainWindow::showStages, Qt::QueuedConnection);
    connect(&dialog, &SettingsDialog::calendarRequested, this, &MainWindow::showCalendar, Qt::QueuedConnection);
    // Behind the dialog: the question for the place must not stand on top of it.
    connect(&dialog, &SettingsDialog::restoreRequested, this, [this](const Backup& backup) { QTimer::singleShot(0, this, [this, backup] { restoreBackup(backup); }); });
    if (m_workspace) dialog.showBackups(m_workspace->backups());
    dialog.exec();
    if (SettingsDialog::language() == before) return;
    installTranslations(*qApp, SettingsDialog::language());
    QApplication::setLayoutDirection(QLocale().textDirection());
    QTimer::singleShot(0, this, &MainWindow::retranslate);  // behind the button or action that asked for it
}

void MainWindow::showStages() {
    if (m_view) StagesDialog::openFor(shown(), m_view);
}

/// A roadmap that is open already follows at once; the next one finds what was chosen.
void MainWindow::showCalendar() {
    if (!m_view) return;
    auto* dialog = new CalendarDialog(shown(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_view, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &CalendarDialog::weekNumbersChanged, m_view, [this](bool on) {
        for (RoadmapPage* roadmap : m_view->findChildren<RoadmapPage*>()) roadmap->setWeekNumbers(on);
    });
    dialog->open();
}

void MainWindow::showKeyboardHelp() {
    const Page* page = m_view ? m_view->currentPage() : nullptr;
    KeyboardDialog(this, page ? page->iconName() : QString()).exec();
}

/// Over the page: everything with a name, every command of the window that can be given now, and those of all pages.
void MainWindow::search() {
    if (m_search) m_search->field()->selectAll();  // the next word replaces the last
    if (!m_view || m_search) return;
    QList<QAction*> commands;
    for (QAction* action : actions() + m_view->pageCommands()) {
        if (action->isEnabled() && action->objectName() != QLatin1String("search") && !action->text().isEmpty()) commands.append(action);
    }
    m_search = new SearchPopup(shown().portfolio(), commands, m_view);
    connect(m_search, &SearchPopup::picked, m_view, &WorkspaceView::reveal);
}

}  // namespace stagepath
