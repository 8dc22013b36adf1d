// The one window: welcome page or an open workspace, and every command.
#pragma once

#include "core/domain/values/progress.h"
#include "core/workspace/workspace.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace stagepath {

class HistoryPanel;
class ImportAssistant;
class LongTask;
class NoticeBar;
class RecoveryPage;
class SearchPopup;
class WelcomePage;
class WorkspaceView;
enum class NoticeKind;
struct EarlyOpening;
struct ImportPlan;
struct ImportReport;
struct PrivateFile;
struct ReportOptions;
struct RecoverySource;
struct PastMoment;
struct ToastAction;

/// Opening, importing, saving and closing of what is large run in one task beside the window; what was open stays in use
/// until the new one is there.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Environment environment, QWidget* parent = nullptr);
    ~MainWindow() override;
    /// Shows the window with \p file in it (the welcome page where it is empty, or as long as opening lasts). \p early may have
    /// begun to open it.
    void start(const QString& file, std::shared_ptr<EarlyOpening> early = {});
    /// Whether \p file is named as a list is, and is no workspace that somebody gave that name.
    static bool isNamedAsList(const QString& file);
    /// Opens \p file, or the assistant where it is a list; a problem is shown in the bar, and what was open stays.
    void openFile(const QString& file);
    void openSample();
    /// Opens the assistant that adds the list \p source to the open workspace, or to a new one.
    void importFile(const QString& source);
    WorkspaceView* workspaceView() const { return m_view; }
    Workspace* workspace() const { return m_workspace.get(); }
    bool isBusy() const;
    /// Saves what is being typed and, as far as that can be done at once, the file; the session may end after it.
    void keepAll();
    /// Closes without a question, with what is being typed saved: nobody is there to answer.
    void leave();
    void setVisible(bool visible) override;

signals:
    /// The window is closed and everything is published (or safe in the working copy).
    void closed();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static QString workspaceFilter();
    using Make = std::function<std::unique_ptr<Workspace>(const ProgressCallback&)>;

    void setupWelcome();
    void setupTask();
    void setupFileActions();
    void setupEditAndViewActions();
    QAction* addCommand(QMenu* menu, const char* name, const QString& text, const QKeySequence& shortcut, const std::function<void()>& run);
    /// Takes what \p make makes in the task in place of what is open, then runs \p then; \p otherwise where it made nothing.
    void load(const QString& title, const Make& make, const std::function<void()>& then = {}, const std::function<void()>& otherwise = {});
    void take(std::unique_ptr<Workspace> workspace);
    void showWorkspace();
    void watchFile();
    void connectView();
    void leaveWorkspace();
    void closeWorkspace();
    void askAndCloseWorkspace();
    bool isCopyOffered(const Workspace& workspace) const;
    void release(std::unique_ptr<Workspace> workspace, bool isTold);
    void offerReading(const QString& file, const QString& sentence);
    void newWorkspace();
    void chooseFile();
    void chooseImport();
    void carryOut(ImportAssistant& assistant);
    void importIntoOpen(const std::shared_ptr<const ImportPlan>& plan, const QString& source);
    void importIntoNew(ImportAssistant& assistant, const QString& file);
    void finishImport(const ImportReport& report, const QString& source, bool isChange);
    void showImportReport();
    void offerRecovery(const QString& file, const QString& sentence);
    void examine(const QString& file, const QString& sentence);
    void showRecovery(const QString& file, const QString& sentence, const QList<RecoverySource>& sources);
    void leaveRecovery();
    void restoreAsNew(const RecoverySource& source);
    void restoreBackup(const Backup& backup);
    void salvageFile();
    void saveSalvage();
    void exportPdf();
    void writePdf(const ReportOptions& options);
    void saveCopy();
    void tellSavedCopy(const QString& name);
    void showSettings();
    void showStages();
    void showCalendar();
    void retranslate();
    void showKeyboardHelp();
    void search();
    Workspace& shown() const;
    QWidget* focusInHistory() const;
    void toggleHistory();
    void closeHistory();
    void lookBack(const PastMoment& moment);
    void startLooking();
    void showPast(const Portfolio& portfolio, const PastMoment& moment);
    void changeViews(WorkspaceView* before);
    void backToNow();
    void revert(qint64 number);
    void nameLatestMoment();
    void nameMoment(qint64 number, const QString& name);
    void setMomentName(qint64 number, const QString& name);
    void sendToClient();
    void chooseComparison();
    void compareWith(const QString& file, const QString& ours, const QString& called = {});
    WorkspaceView* nowView() const;
    void tellDamage(const QString& sentence, const QList<ToastAction>& more = {});
    bool isDamageTold() const;
    void setRecovery(std::function<void()> recover);
    void tellLeftDamaged(const QString& file, const QString& sentence, bool isTold);
    void offerCopies();
    void showCopy(NoticeKind kind, const QString& sentence, const QString& copy, const QList<ToastAction>& more = {});
    void tellFile();
    void tellCopiesBeside();
    void showCopyBeside(int at);
    void tellIsCopy();
    ToastAction otherFileAction();
    void openAnew();
    void goOnInCopy();
    void tellOpened();
    void tellUnsaved();
    bool asksBeforeClosing();
    bool asksAboutDamage(bool isTold);
    ToastAction closeAction();
    bool asksAboutWords(const std::function<void()>& again);
    bool asksAboutWords(const std::function<void()>& again, const QString& sentence, const QString& button);
    void problem(const QString& sentence, const QString& action = {}, std::function<void()> then = {});
    void dropOpenProblem();

    std::shared_ptr<EarlyOpening> m_early;  ///< until the first file is opened
    Environment m_environment;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Workspace> m_arrived;  ///< takes the place of m_workspace once it is answered what becomes of words that are refused
    std::unique_ptr<Workspace> m_past;  ///< set while the window looks back; m_view shows it then
    LongTask* m_task;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome = nullptr;
    NoticeBar* m_welcomeNotice = nullptr;
    QPointer<RecoveryPage> m_recovery;
    std::shared_ptr<PrivateFile> m_salvaged;  ///< what the recovery page offers to save
    WorkspaceView* m_view = nullptr;
    WorkspaceView* m_nowView = nullptr;  ///< out of sight while the window looks back
    QPointer<HistoryPanel> m_history;
    std::unique_ptr<PastMoment> m_wanted;  ///< the moment to go to next
    bool m_isLooking = false;              ///< going to one is under way
    int m_looks = 0;                       ///< counts them, so that one that comes too late is told
    QString m_offeredCopy;                 ///< conflict copy that the bar has told of
    QStringList m_offeredBeside;           ///< those of earlier sessions beside the file that it has told of
    QString m_shownBeside;                 ///< the one of them that it shows
    QMenu* m_workspaceMenu = nullptr;
    QAction* m_newAction = nullptr;
    QAction* m_reportAction = nullptr;
    QAction* m_backAction = nullptr;
    QAction* m_recoverAction = nullptr;
    std::function<void()> m_recover;  ///< what the bar offers and the command does
    QPointer<SearchPopup> m_search;
    QList<QAction*> m_workspaceActions;
    std::shared_ptr<ImportReport> m_importReport;
    QString m_reportFile;  ///< the report that was written last; empty before
    QString m_importSource;
    bool m_isExporting = false;
    bool m_leaving = false;
    bool m_closeFailed = false;
    QString m_openProblem;    ///< why the last file or list could not be opened, as the bar says it
    QString m_unsaved;        ///< what the bar says of work that can't be put into its file; empty while there is none
    bool m_mayLeave = false;  ///< the bar has asked whether to close all the same
    QMetaObject::Connection m_wordsMended;  ///< while another language waits for words that were refused
    bool m_mayLose = false;   ///< it has asked whether what could not be saved of the typing may go, and nothing has changed since
};

}  // namespace stagepath
