// The window's content while a workspace is open: rail, header, page, bar for notices, toast.
#pragma once

#include "app/window/page_registry.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace stagepath {

class HeaderBar;
class LongTask;
class NoticeBar;
class Rail;
class Toast;

class WorkspaceView : public QWidget {
    Q_OBJECT
public:
    WorkspaceView(Workspace& workspace, LongTask& task, QMenu* workspaceMenu, QWidget* parent = nullptr);
    void showPage(int index);
    int currentIndex() const { return m_current; }
    int pageCount() const { return static_cast<int>(m_entries.size()); }
    Page* currentPage() const;
    void undo();
    void redo();
    void showToast(const QString& sentence, const QString& action = {}, std::function<void()> then = {});
    void showProblem(const QString& sentence);
    /// Shows what moved on the current page, or on the one that knows it.
    void reveal(int kind, qint64 id);

signals:
    void settingsRequested();
    void saveCopyRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupTask(LongTask& task);
    void connectPage(Page* page);
    void updateHeader();
    void goTo(const Changeset& changes);

    Workspace& m_workspace;
    QList<PageEntry> m_entries;
    QList<Page*> m_pages;
    int m_current = -1;
    Rail* m_rail;
    HeaderBar* m_header;
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    QProgressBar* m_busy;
    QWidget* m_busyLine;
    QLabel* m_busyText;
    Toast* m_toast;
    std::function<void()> m_toastAction;
};

}  // namespace stagepath
