#include "app/window/main/main_window.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/models/history_model.h"
#include "app/views/history/history_panel.h"
#include "app/widgets/words/open_words.h"
#include "app/window/chrome/busy_line.h"
#include "app/window/chrome/menu_bar_keys.h"
#include "app/window/chrome/notice_bar.h"
#include "app/window/field_keys.h"
#include "app/window/long_task.h"
#include "app/window/main/workspace_view.h"
#include "app/window/page_registry.h"
#include "app/window/start/early_opening.h"
#include "app/window/start/recent_files.h"
#include "app/window/start/welcome_page.h"
#include "core/domain/pack/content_pack.h"
#include "core/exchange/import/import_plan.h"

#include <QAction>
#include <QApplication>
#include <QChart>
#include <QCloseEvent>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kPublishAfter = 2000;          ///< milliseconds without an edit
constexpr int kBackUpAfter = 10 * 60 * 1000;  ///< milliseconds in which an edit is in a backup at the latest

RecentFile recentOf(const Workspace& workspace) {
    const Portfolio& p = workspace.portfolio();
    return {workspace.filePath(), p.settings().organisation, static_cast<int>(p.useCases().size()), QDateTime::currentDateTime()};
}

constexpr int kRememberAfter = 300;  ///< milliseconds

/// Where another program replaced the file, the work is in the copy beside it: whoever comes back finds both.
void rememberConflictCopy(const Workspace& workspace) {
    if (!workspace.isWorkInConflictCopy()) return;
    RecentFile copy = recentOf(workspace);
    copy.path = workspace.conflictCopy();
    rememberRecentFile(copy);
}

/// What the first page needs of faces, icons and content is made while the file is read beside.
void warmUp(const QWidget& window) {
    for (const TextStyle style : {TextStyle::Micro, TextStyle::Small, TextStyle::SmallMedium, TextStyle::Body, TextStyle::BodyMedium, TextStyle::BodyStrong, TextStyle::CardTitle,
                                  TextStyle::PageTitle, TextStyle::Figure}) {
        (void)QFontMetricsF(textFont(style)).horizontalAdvance(QStringLiteral("Aa 0"));
    }
    (void)builtInPack();
    const Theme& theme = Theme::of(&window);
    for (const PageEntry& entry : pageRegistry()) (void)iconPixmap(entry.iconName, theme.text2, 18, window.devicePixelRatioF());
    const QChart chart;
}

/// The files among what is dragged. That addresses are offered does not mean that there are some, nor that they still come.
QStringList filesIn(const QMimeData& dragged) {
    QStringList files;
    for (const QUrl& url : dragged.urls()) {
        if (url.isLocalFile()) files.append(url.toLocalFile());
    }
    return files;
}

}  // namespace

MainWindow::MainWindow(Environment environment, QWidget* parent) : QMainWindow(parent), m_environment(std::move(environment)), m_task(new LongTask(this)), m_stack(new QStackedWidget) {
    setMinimumSize(1100, 700);
    setAcceptDrops(true);
    setCentralWidget(m_stack);
    setupFileActions();
    setupEditAndViewActions();
    new MenuBarKeys(*menuBar(), this);
    new FieldKeys(this);
    setupWelcome();
    setupTask();
    setWindowTitle(QStringLiteral("Stagepath"));
    const QByteArray geometry = QSettings().value(QStringLiteral("geometry")).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) resize(1440, 900);
}

MainWindow::~MainWindow() {
    delete std::exchange(m_task, nullptr);  // waits for its work, which may use the workspace
    backToNow();
    delete m_view;
}

bool MainWindow::isBusy() const { return m_task->isRunning(); }

void MainWindow::start(const QString& file, std::shared_ptr<EarlyOpening> early) {
    m_early = std::move(early);
    if (!file.isEmpty()) openFile(file);
    m_early.reset();
    // What is not opened at once is a workspace on its way, or a list, whose assistant needs the window to stand in.
    if (!isBusy() || isNamedAsList(file)) {
        show();
        return;
    }
    const auto appear = [this] {
        if (!m_leaving) show();
    };
    connect(m_task, &LongTask::lingered, this, appear, Qt::SingleShotConnection);
    // Behind the end of the work, so that the first picture is the workspace.
    connect(m_task, &LongTask::finished, this, appear, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    warmUp(*this);
}

void MainWindow::setupWelcome() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_welcomeNotice = new NoticeBar;
    m_welcome = new WelcomePage;
    if (isVisible()) m_welcome->refresh();
    layout->addWidget(m_welcomeNotice);
    layout->addWidget(m_welcome, 1);
    auto* busy = new BusyLine(*m_task);
    layout->addWidget(busy);
    new BusyBar(*m_task, busy);
    m_stack->insertWidget(0, box);
    connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::chooseImport);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newWorkspace);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseFile);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::fileRequested, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::settingsRequested, this, &MainWindow::showSettings);
    connect(m_welcome, &WelcomePage::keyboardRequested, this, &MainWindow::showKeyboardHelp);
}

void MainWindow::setupTask() {
    connect(m_task, &LongTask::failed, this, [this](const QString& sentence) {
        m_openProblem = sentence;
        if (m_view) return;  // which shows it itself
        problem(sentence);
        m_closeFailed = m_leaving && !m_mayLeave;
    });
    connect(m_task, &LongTask::finished, this, [this] {
        if (m_leaving) close();
    }, Qt::QueuedConnection);
}

void MainWindow::problem(const QString& sentence, const QString& action, std::function<void()> then) {
    if (m_view) m_view->showProblem(sentence, action, std::move(then));
    else m_welcomeNotice->showSentence(sentence, true, action, std::move(then));
}

/// What was wrong with the file before says nothing about the next one; what the bar says of the open work stays.
void MainWindow::dropOpenProblem() {
    const QString told = std::exchange(m_openProblem, {});
    if (told.isEmpty()) return;
    if (m_welcomeNotice->sentence() == told) m_welcomeNotice->showSentence({}, false);
    if (m_view && m_view->stateSentence(NoticeKind::Passing) == told) m_view->showProblem({});
}

void MainWindow::load(const QString& title, const Make& make, const std::function<void()>& then, const std::function<void()>& otherwise) {
    if (m_task->refuses() || asksAboutWords([this, title, make, then, otherwise] { load(title, make, then, otherwise); })) return;
    dropOpenProblem();
    m_arrived.reset();
    auto made = std::make_shared<std::unique_ptr<Workspace>>();
    const auto come = [this, then] {
        if (!m_arrived) return;
        take(std::move(m_arrived));
        if (then) then();
    };
    m_task->start(title,
                  [made, make, here = thread()](const ProgressCallback& progress) {
                      *made = make(progress);
                      if (*made) (*made)->moveToThread(here);
                  },
                  [this, made, come, otherwise] {
                      if (!*made) return otherwise ? otherwise() : void();
                      m_arrived = std::move(*made);
                      if (m_leaving || !asksAboutWords(come)) come();  // what was refused meanwhile is asked about too
                  });
}

void MainWindow::take(std::unique_ptr<Workspace> workspace) {
    auto old = std::exchange(m_workspace, std::move(workspace));
    if (old) rememberRecentFile(recentOf(*old));  // with what it has now
    const bool isTold = old && (isCopyOffered(*old) || isDamageTold());
    leaveWorkspace();
    leaveRecovery();
    m_mayLeave = false;
    m_workspace->setAutoPublish(kPublishAfter);
    m_workspace->setAutoBackup(kBackUpAfter);
    showWorkspace();
    watchFile();
    // Settings are written to the disk at once: the first picture need not wait for that. Closing remembers it again.
    QTimer::singleShot(kRememberAfter, m_view, [this] { rememberRecentFile(recentOf(*m_workspace)); });
    if (old) release(std::move(old), isTold);
}

void MainWindow::showWorkspace() {
    m_view = new WorkspaceView(*m_workspace, *m_task, m_workspaceMenu);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_view->currentPage()->setFocus();
    for (QAction* action : m_workspaceActions) action->setEnabled(true);
    m_newAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    connectView();
    // What was answered about words that are refused holds for those alone.
    connect(m_workspace.get(), &Workspace::changed, m_view, [this] { m_mayLose = m_mayLose && m_leaving; });
    connect(&OpenWords::instance(), &OpenWords::changed, m_view, [this] { m_mayLose = m_mayLose && (m_leaving || OpenWords::instance().state() == WordsState::Refused); });
    connect(m_workspace.get(), &Workspace::publishStateChanged, m_view, [this] {
        offerCopies();
        tellUnsaved();
        tellFile();
    });
    offerCopies();
    tellUnsaved();
    const QString organisation = m_workspace->portfolio().settings().organisation;
    const QStringList title{QFileInfo(m_workspace->filePath()).fileName(), organisation, QStringLiteral("Stagepath")};
    setWindowTitle((organisation.isEmpty() ? QStringList{title[0], title[2]} : title).join(QStringLiteral(" – ")));
    setWindowFilePath(m_workspace->filePath());
}

void MainWindow::connectView() {
    connect(m_view, &WorkspaceView::searchRequested, this, &MainWindow::search);
    connect(m_view, &WorkspaceView::presentRequested, m_view, [this] { m_view->present(true); });
    connect(m_view, &WorkspaceView::settingsRequested, this, &MainWindow::showSettings);
    connect(m_view, &WorkspaceView::saveCopyRequested, this, &MainWindow::saveCopy);
    connect(m_view, &WorkspaceView::historyRequested, this, &MainWindow::toggleHistory);
    connect(m_view, &WorkspaceView::nowRequested, this, &MainWindow::backToNow);
}

/// Takes the pages away; their workspace is still there.
void MainWindow::leaveWorkspace() {
    backToNow();
    m_offeredCopy.clear();
    m_offeredBeside.clear();
    m_shownBeside.clear();
    m_unsaved.clear();
    m_mayLose = false;
    setRecovery({});
    delete m_view;
    m_view = nullptr;
    m_importReport.reset();
    for (QAction* action : m_workspaceActions) action->setEnabled(false);
    m_reportAction->setEnabled(false);
    // Without a page of its own to add to, Ctrl+N is free for it.
    m_newAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), QKeySequence(QKeySequence::New)});
}

void MainWindow::closeWorkspace() {
    if (!m_workspace || m_task->refuses()) return;
    m_arrived.reset();
    rememberRecentFile(recentOf(*m_workspace));
    if (!m_leaving) m_welcome->refresh();
    const bool isTold = isCopyOffered(*m_workspace) || isDamageTold();
    leaveWorkspace();
    m_welcomeNotice->showSentence({}, false);
    m_stack->setCurrentIndex(0);
    setWindowTitle(QStringLiteral("Stagepath"));
    setWindowFilePath({});
    release(std::move(m_workspace), isTold);
}

/// Whether the bar has told of the copy beside the file that has this work.
bool MainWindow::isCopyOffered(const Workspace& workspace) const { return workspace.isWorkInConflictCopy() && workspace.conflictCopy() == m_offeredCopy; }

/// Publishes and lets go; what can't be published stays in the working copy, and the bar says so. What was told
/// before needs no other word.
void MainWindow::release(std::unique_ptr<Workspace> workspace, bool isTold) {
    const QString file = workspace->filePath();
    const QString copy = workspace->conflictCopy();  // where that is gone, closing makes another one
    if (!workspace->isLarge()) {
        try {
            workspace->close();
        } catch (const Damaged& damaged) {
            tellLeftDamaged(file, damaged.message(), isTold);
        } catch (const Error& error) {
            rememberConflictCopy(*workspace);
            if (!m_view && !m_leaving) m_welcome->refresh();
            if (isTold && workspace->conflictCopy() == copy) return;
            problem(error.message());
            m_closeFailed = m_leaving && !m_mayLeave;
        }
        return;
    }
    workspace->setAutoPublish(0);
    workspace->setAutoBackup(0);
    workspace->moveToThread(nullptr);
    const QString title = tr("Saving %1…").arg(QFileInfo(workspace->filePath()).fileName());
    const auto damage = std::make_shared<QString>();
    connect(m_task, &LongTask::finished, this, [this] {
        if (!m_view && !m_leaving) m_welcome->refresh();  // its work may be in a copy now
    }, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_task->start(title, [shared = std::shared_ptr<Workspace>(std::move(workspace)), isTold, copy, damage](const ProgressCallback&) mutable {
        const auto mine = std::exchange(shared, nullptr);  // gone with this thread
        mine->moveToThread(QThread::currentThread());
        try {
            mine->close();
        } catch (const Damaged& damaged) {
            *damage = damaged.message();
        } catch (const Error&) {
            rememberConflictCopy(*mine);
            if (!isTold || mine->conflictCopy() != copy) throw;
        }
    }, [this, file, damage, isTold] {
        if (!damage->isEmpty()) tellLeftDamaged(file, *damage, isTold);
    });
}

void MainWindow::setVisible(bool visible) {
    if (visible && !isVisible() && !m_view) m_welcome->refresh();
    QMainWindow::setVisible(visible);
}

/// Work in hand is cancelled and files are saved with the window out of sight; it comes back where that failed.
void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_isExporting) {
        event->ignore();
        return;
    }
    if (m_view) m_view->present(false);
    QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    m_leaving = true;
    m_task->cancel();
    if (!isBusy() && (asksAboutWords([this] { close(); }) || asksBeforeClosing())) {
        m_leaving = false;
        show();
        event->ignore();
        return;
    }
    if (!isBusy()) closeWorkspace();
    if (isBusy()) {
        hide();
        event->ignore();
        return;
    }
    if (std::exchange(m_closeFailed, false)) {
        m_leaving = false;
        m_welcome->refresh();
        show();
        event->ignore();
        return;
    }
    event->accept();
    emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesIn(*event->mimeData()).isEmpty() && !QApplication::activeModalWidget()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    if (QApplication::activeModalWidget()) return;
    const QStringList files = filesIn(*event->mimeData());
    if (files.isEmpty()) return problem(tr("What was dropped can’t be read: the program that it comes from gives no file. Save it as a file and drop that; nothing was changed."));
    if (files.size() > 1) return problem(tr("%Ln file(s) were dropped, and one can be opened at a time. Drop them one after another; nothing was changed.", nullptr, static_cast<int>(files.size())));
    if (files.constFirst().endsWith(QLatin1String(".stagepath"), Qt::CaseInsensitive)) openFile(files.constFirst());
    else importFile(files.constFirst());
}

}  // namespace stagepath
