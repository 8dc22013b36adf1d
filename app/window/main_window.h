// The one window: welcome page or an open workspace, and every command.
#pragma once

#include "core/workspace/workspace.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace stagepath {

class LongTask;
class NoticeBar;
class WelcomePage;
class WorkspaceView;
struct ImportPlan;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Environment environment, QWidget* parent = nullptr);
    ~MainWindow() override;
    /// Opens \p file; a problem is shown in the bar, and what was open stays.
    void openFile(const QString& file);
    void openSample();
    WorkspaceView* workspaceView() const { return m_view; }
    Workspace* workspace() const { return m_workspace.get(); }
    void importFile(const QString& source);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setupWelcome();
    void setupActions();
    QAction* addCommand(QMenu* menu, const QString& text, const QKeySequence& shortcut, const std::function<void()>& run);
    void take(std::unique_ptr<Workspace> workspace);
    void closeWorkspace();
    void newWorkspace();
    void chooseFile();
    void chooseImport();
    void exportPdf();
    void saveCopy();
    void showSettings();
    void showKeyboardHelp();
    void problem(const QString& sentence);
    void finishImport(const ImportPlan& plan, const QString& source);

    Environment m_environment;
    std::unique_ptr<Workspace> m_workspace;
    LongTask* m_task;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    NoticeBar* m_welcomeNotice;
    WorkspaceView* m_view = nullptr;
    QMenu* m_workspaceMenu = nullptr;
    QList<QAction*> m_workspaceActions;
};

}  // namespace stagepath
