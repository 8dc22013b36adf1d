// The window's content while a workspace is open: rail, header, page, bar for notices, toast.
#pragma once

#include "app/window/chrome/notice_stack.h"
#include "app/window/page_registry.h"
#include "core/workspace/workspace.h"

#include <QPointer>
#include <QHash>
#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;

namespace stagepath {

class HeaderBar;
class LongTask;
class LookBackBar;
class Presentation;
class Rail;
class Toast;
struct ToastAction;

/// Pages are made when they are first shown; what they say comes to the bar and the toast here.
class WorkspaceView : public QWidget {
    Q_OBJECT
public:
    WorkspaceView(Workspace& workspace, LongTask& task, QMenu* workspaceMenu, QWidget* parent = nullptr);
    ~WorkspaceView() override;
    void showPage(int index);
    int currentIndex() const { return m_current; }
    int pageCount() const { return static_cast<int>(m_entries.size()); }
    Page* currentPage() const;
    void undo();
    void redo();
    void showToast(const QString& sentence, const QList<ToastAction>& actions = {});
    /// Why nothing was done.
    void showRefusal(const QString& sentence);
    void showProblem(const QString& sentence, const QString& action = {}, std::function<void()> then = {});
    /// Says what state the file is in, in a bar of its own; an empty \p sentence takes it away.
    void showState(NoticeKind kind, const QString& sentence, const QList<ToastAction>& actions = {});
    /// The sentence in the bar of \p kind; empty without one.
    QString stateSentence(NoticeKind kind) const;
    /// The action of a toast that takes the latest change back.
    ToastAction undoAction();
    /// Adopts \p changes and goes to what moved.
    void follow(const Changeset& changes);
    void dropPageProblem();
    /// A panel at the trailing edge, beside the page; taken out again it is nobody's.
    void setSidePanel(QWidget* panel);
    void takeSidePanel();
    /// Says which moment is looked at.
    void showMoment(const QString& moment);
    /// The current page alone over the whole screen.
    void present(bool on);
    bool isPresenting() const { return m_presentation != nullptr; }
    Presentation* presentation() const { return m_presentation; }
    /// Shows what moved on the current page, or on the one that knows it.
    void reveal(int kind, qint64 id);
    void revealAll(int kind, const QList<qint64>& ids);
    /// Every command of every page. What can't be given where one is goes to its page first, and says there what is to be chosen.
    QList<QAction*> pageCommands();
    /// Shows the first of the pages asked for that there is, filtered.
    void openFiltered(const PageFilter& filter);

signals:
    void searchRequested();
    void presentRequested();
    void settingsRequested();
    void saveCopyRequested();
    void historyRequested();
    void nowRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void placeSidePanel();
    void setupColumn();
    void connectPage(Page* page);
    void takeStep(bool back);
    void sayNothingLeft(bool back);
    void followStep(const Changeset& changes);
    void takeKeysBack();
    void updateHeader();
    int toastFoot() const;
    void updateFindings();
    void goTo(const Changeset& changes);
    QAction* standIn(int index, const QString& command, const QString& text);
    void runOnPage(int index, const QString& command);
    void giveBackPage();
    void endPresentation();

    Workspace& m_workspace;
    LongTask& m_task;
    QList<PageEntry> m_entries;
    QList<Page*> m_pages;
    int m_current = -1;
    QList<QAction*> m_standIns;  ///< for commands that can't be given where one is
    QHash<int, QPointer<QWidget>> m_focused;  ///< by page, what had the focus when it was left
    bool m_isStepping = false;  ///< a large undo or redo is under way
    Rail* m_rail;
    HeaderBar* m_header;
    LookBackBar* m_lookBack;
    NoticeStack* m_notices;
    QString m_pageProblem;  ///< what a page said last in the notice
    QString m_taskProblem;  ///< why work beside the window failed, as the bar said it last
    QStackedWidget* m_stack;
    Toast* m_toast;
    QPointer<QWidget> m_sidePanel;
    Presentation* m_presentation = nullptr;
    Qt::WindowStates m_statesBefore;
};

}  // namespace stagepath
