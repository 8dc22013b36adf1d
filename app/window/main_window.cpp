#include "app/window/main_window.h"

#include "app/dialogs/ask.h"
#include "app/dialogs/import_report_dialog.h"
#include "app/dialogs/new_workspace_dialog.h"
#include "app/dialogs/settings_dialog.h"
#include "app/report/report_writer.h"
#include "app/window/long_task.h"
#include "app/window/notice_bar.h"
#include "app/window/recent_files.h"
#include "app/window/welcome_page.h"
#include "app/window/workspace_view.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/sample_reader.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressDialog>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kPublishAfter = 2000;  ///< milliseconds without an edit

/// Where the sample the user plays with lives.
QString samplePath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/stagepath");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/northwind-bank.stagepath");
}

}  // namespace

MainWindow::MainWindow(Environment environment, QWidget* parent) : QMainWindow(parent), m_environment(std::move(environment)), m_task(new LongTask(this)), m_stack(new QStackedWidget) {
    setMinimumSize(1100, 700);
    setAcceptDrops(true);
    setCentralWidget(m_stack);
    setupActions();
    setupWelcome();
    setWindowTitle(QStringLiteral("Stagepath"));
    const QByteArray geometry = QSettings().value(QStringLiteral("geometry")).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) resize(1440, 900);
}

MainWindow::~MainWindow() {
    delete m_task;  // waits for its work, which may use the workspace
    delete m_view;
}

void MainWindow::setupWelcome() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_welcomeNotice = new NoticeBar;
    m_welcome = new WelcomePage;
    layout->addWidget(m_welcomeNotice);
    layout->addWidget(m_welcome, 1);
    m_stack->addWidget(box);
    connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::chooseImport);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newWorkspace);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseFile);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::fileRequested, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::settingsRequested, this, &MainWindow::showSettings);
    connect(m_task, &LongTask::failed, this, [this](const QString& sentence) {
        if (!m_view) problem(sentence);
    });
}

QAction* MainWindow::addCommand(QMenu* menu, const QString& text, const QKeySequence& shortcut, const std::function<void()>& run) {
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    menu->addAction(action);
    addAction(action);
    return action;
}

void MainWindow::setupActions() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    addCommand(file, tr("&New workspace…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { newWorkspace(); });
    addCommand(file, tr("&Open…"), QKeySequence::Open, [this] { chooseFile(); });
    addCommand(file, tr("Open the &sample"), {}, [this] { openSample(); });
    addCommand(file, tr("&Import a list…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { chooseImport(); });
    m_workspaceActions << addCommand(file, tr("&Export PDF…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportPdf(); });
    m_workspaceActions << addCommand(file, tr("Save a &copy…"), QKeySequence::SaveAs, [this] { saveCopy(); });
    m_workspaceActions << addCommand(file, tr("&Close workspace"), QKeySequence::Close, [this] { closeWorkspace(); });
    addCommand(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    m_workspaceMenu = file;
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_workspaceActions << addCommand(edit, tr("&Undo"), QKeySequence::Undo, [this] { m_view->undo(); });
    m_workspaceActions << addCommand(edit, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_view->redo(); });
    m_workspaceActions << addCommand(edit, tr("&Filter"), QKeySequence::Find, [this] { m_view->currentPage()->focusFilter(); });
    QMenu* view = menuBar()->addMenu(tr("&View"));
    const QList<PageEntry> pages = pageRegistry();
    for (int i = 0; i < pages.size(); ++i) {
        m_workspaceActions << addCommand(view, pages[i].title, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] { m_view->showPage(i); });
    }
    m_workspaceActions << addCommand(view, tr("&Inspector"), QKeySequence(Qt::Key_F4), [this] { m_view->currentPage()->toggleInspector(); });
    m_workspaceActions << addCommand(view, tr("Next &pane"), QKeySequence(Qt::Key_F6), [this] { m_view->currentPage()->focusNextPane(); });
    addCommand(view, tr("&Settings…"), QKeySequence::Preferences, [this] { showSettings(); });
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addCommand(help, tr("&Keyboard"), QKeySequence::HelpContents, [this] { showKeyboardHelp(); });
    for (QAction* action : m_workspaceActions) action->setEnabled(false);
    // Every command has its key and stands in the workspace menu; the bar itself comes with F10.
    menuBar()->hide();
    auto* showMenu = new QAction(this);
    showMenu->setShortcut(QKeySequence(Qt::Key_F10));
    connect(showMenu, &QAction::triggered, this, [this] { menuBar()->setVisible(!menuBar()->isVisible()); });
    addAction(showMenu);
}

void MainWindow::problem(const QString& sentence) {
    if (m_view) m_view->showProblem(sentence);
    else m_welcomeNotice->showSentence(sentence, true);
}

void MainWindow::take(std::unique_ptr<Workspace> workspace) {
    closeWorkspace();
    m_workspace = std::move(workspace);
    m_workspace->setAutoPublish(kPublishAfter);
    m_view = new WorkspaceView(*m_workspace, *m_task, m_workspaceMenu);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    for (QAction* action : m_workspaceActions) action->setEnabled(true);
    connect(m_view, &WorkspaceView::settingsRequested, this, &MainWindow::showSettings);
    connect(m_view, &WorkspaceView::saveCopyRequested, this, &MainWindow::saveCopy);
    const QString organisation = m_workspace->portfolio().settings().organisation;
    setWindowTitle(QStringLiteral("%1 – Stagepath").arg(organisation.isEmpty() ? QFileInfo(m_workspace->filePath()).completeBaseName() : organisation));
    setWindowFilePath(m_workspace->filePath());
    rememberRecentFile({m_workspace->filePath(), organisation, static_cast<int>(m_workspace->portfolio().useCases().size()), QDateTime::currentDateTime()});
}

void MainWindow::closeWorkspace() {
    if (!m_workspace) return;
    rememberRecentFile({m_workspace->filePath(), m_workspace->portfolio().settings().organisation, static_cast<int>(m_workspace->portfolio().useCases().size()), QDateTime::currentDateTime()});
    delete m_view;
    m_view = nullptr;
    for (QAction* action : m_workspaceActions) action->setEnabled(false);
    try {
        m_workspace->close();
    } catch (const Error& error) {
        m_welcomeNotice->showSentence(error.message(), true);
    }
    m_workspace.reset();
    m_welcome->refresh();
    m_stack->setCurrentIndex(0);
    setWindowTitle(QStringLiteral("Stagepath"));
}

void MainWindow::openFile(const QString& file) {
    try {
        take(Workspace::open(file, Workspace::Access::ReadWrite, m_environment));
    } catch (const Error& error) {
        problem(error.message());
    }
}

void MainWindow::openSample() {
    const QString path = samplePath();
    try {
        if (!QFileInfo::exists(path)) {
            auto workspace = Workspace::create(path, QString(), m_environment);
            workspace->edit(tr("Add the sample"), [](Editor& editor) { writeSample(editor); });
            take(std::move(workspace));
            return;
        }
        openFile(path);
    } catch (const Error& error) {
        problem(error.message());
    }
}

void MainWindow::newWorkspace() {
    NewWorkspaceDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted) return;
    try {
        take(Workspace::create(dialog.file(), dialog.organisation(), m_environment));
    } catch (const Error& error) {
        problem(error.message());
    }
}

void MainWindow::chooseFile() {
    const QString file = askOpenFile(this, tr("Open a workspace"), tr("Stagepath workspaces (*.stagepath);;All files (*)"));
    if (!file.isEmpty()) openFile(file);
}

void MainWindow::chooseImport() {
    const QString source = askOpenFile(this, tr("Import a list"), tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    if (!source.isEmpty()) importFile(source);
}

/// The list is read on a copy in a worker, then written there too; a new workspace beside the list where none is open.
void MainWindow::importFile(const QString& source) {
    if (!m_workspace) {
        const QFileInfo info(source);
        const QString file = askSaveFile(this, tr("Workspace for the list"), info.completeBaseName() + QStringLiteral(".stagepath"), tr("Stagepath workspaces (*.stagepath)"));
        if (file.isEmpty()) return;
        try {
            take(Workspace::create(file, info.completeBaseName(), m_environment));
        } catch (const Error& error) {
            problem(error.message());
            return;
        }
    }
    auto plan = std::make_shared<ImportPlan>();
    auto changes = std::make_shared<Changeset>();
    Workspace* workspace = m_workspace.get();
    m_task->start(tr("Importing %1…").arg(QFileInfo(source).fileName()),
                  [=, existing = workspace->portfolio()](const ProgressCallback& progress) {
                      *plan = planImport(readFile(source), source, {}, existing, progress);
                      *changes = workspace->prepare(importText(*plan, QFileInfo(source).fileName()), [&](Editor& editor) { applyImport(editor, *plan, progress); });
                  },
                  [=, this] {
                      workspace->adopt(*changes);
                      finishImport(*plan, source);
                  });
}

void MainWindow::finishImport(const ImportPlan& plan, const QString& source) {
    const ImportReport report = plan.report;
    const QString sentence = tr("%1 use cases imported, %2 left out").arg(QLocale().toString(report.added + report.updated), QLocale().toString(report.skipped));
    m_view->showPage(0);
    m_view->showToast(sentence, tr("Show report"), [this, report, source] { ImportReportDialog(report, source, this).exec(); });
}

/// Charts can only be painted on this thread; between pages the window answers and Cancel is heard.
void MainWindow::exportPdf() {
    const QString suggestion = QFileInfo(m_workspace->filePath()).completeBaseName() + QStringLiteral(".pdf");
    const QString file = askSaveFile(this, tr("Export PDF"), suggestion, tr("PDF (*.pdf)"));
    if (file.isEmpty()) return;
    QProgressDialog progress(tr("Writing the report…"), tr("Cancel"), 0, 1000, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(300);
    const Portfolio portfolio = m_workspace->portfolio();
    ReportOptions options;
    options.language = QLocale().name().left(2);
    try {
        writeReport(portfolio, m_environment.today(), options, file, [&progress](double share) {
            progress.setValue(static_cast<int>(share * 1000));
            QCoreApplication::processEvents();
            return !progress.wasCanceled();
        });
        m_view->showToast(tr("Report saved as %1").arg(QFileInfo(file).fileName()), tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    } catch (const Error& error) {
        problem(error.message());
    }
}

void MainWindow::saveCopy() {
    if (!m_workspace) return;
    const QString file = askSaveFile(this, tr("Save a copy"), QFileInfo(m_workspace->filePath()).completeBaseName() + QStringLiteral(" copy.stagepath"), tr("Stagepath workspaces (*.stagepath)"));
    if (file.isEmpty()) return;
    try {
        m_workspace->saveCopy(file);
        m_view->showToast(tr("Copy saved as %1").arg(QFileInfo(file).fileName()));
    } catch (const Error& error) {
        problem(error.message());
    }
}

void MainWindow::showSettings() { SettingsDialog(this).exec(); }

void MainWindow::showKeyboardHelp() {
    QStringList lines;
    for (const QAction* action : actions()) {
        if (!action->text().isEmpty() && !action->shortcut().isEmpty()) {
            lines.append(action->shortcut().toString(QKeySequence::NativeText) + QStringLiteral("   ") + QString(action->text()).remove(QLatin1Char('&')));
        }
    }
    QMessageBox box(QMessageBox::NoIcon, tr("Keyboard"), lines.join(QLatin1Char('\n')), QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_task->cancel();
    QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    if (!m_task->isRunning()) closeWorkspace();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString file = event->mimeData()->urls().constFirst().toLocalFile();
    if (file.endsWith(QLatin1String(".stagepath"), Qt::CaseInsensitive)) openFile(file);
    else importFile(file);
}

}  // namespace stagepath
