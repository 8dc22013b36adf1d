// The rail of pages at the leading edge, with the workspace's name, the saved state and undo.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace stagepath {

class RailState;

/// Folds to icons when told to; every entry has its shortcut and tooltip.
class Rail : public QWidget {
    Q_OBJECT
public:
    Rail(Workspace& workspace, QMenu* workspaceMenu, QWidget* parent = nullptr);
    void addPage(const QString& title, const QString& iconName, int number);
    void setCurrentPage(int index);
    /// Count after the title of page \p index; empty for none.
    void setCount(int index, const QString& count);
    /// Open findings after the title of page \p index.
    void setFindings(int index, int errors, int warnings, int hints);
    void setFolded(bool folded);

signals:
    void pageRequested(int index);
    void searchRequested();
    void undoRequested();
    void redoRequested();
    void presentRequested();
    void settingsRequested();
    void saveCopyRequested();
    void historyRequested();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setupHead(QMenu* menu);
    void setupFoot();
    void updateState();

    Workspace& m_workspace;
    QVBoxLayout* m_pages = nullptr;
    QList<QPushButton*> m_items;
    QPushButton* m_head = nullptr;
    RailState* m_state = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_settings = nullptr;
    bool m_folded = false;
};

}  // namespace stagepath
