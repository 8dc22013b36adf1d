// The page Use cases: the table with filter and quick capture, and the inspector beside it.
#pragma once

#include "app/window/page.h"
#include "core/domain/id.h"

#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <functional>

class QMenu;
class QSplitter;

namespace stagepath {

struct CellPaste;
struct ImportPlan;

class Changeset;
class EmptyState;
class PasteBar;
class ScoreSheet;
class UseCaseFilterBar;
class UseCaseInspector;
class UseCaseStatusLine;
class UseCaseTableModel;
class UseCaseTableView;
enum class UseCaseColumn;

class UseCasesPage : public Page {
    Q_OBJECT
public:
    explicit UseCasesPage(Workspace& workspace, QWidget* parent = nullptr);
    ~UseCasesPage() override;

    QString title() const override { return tr("Use cases"); }
    QString iconName() const override { return QStringLiteral("usecases"); }
    QString subtitle() const override;
    int footHeight() const override;
    QList<QWidget*> headerTools() override;
    void setPresenting(bool on) override;
    bool focusFilter() override;
    void focusNextPane() override;
    void toggleInspector() override;
    bool reveal(int kind, qint64 id) override;
    bool revealAll(int kind, const QList<qint64>& ids) override;
    void showArrived() override;
    void applyFilter(const PageFilter& filter) override;

    UseCaseTableView* table() const { return m_table; }
    UseCaseInspector* inspector() const { return m_inspector; }
    UseCaseFilterBar* filterBar() const { return m_bar; }
    PasteBar* pasteBar() const { return m_pasteBar; }
    ScoreSheet* scoreSheet() const { return m_scores; }
    /// The use cases shown as a sheet to score by keyboard.
    void scoreImpact();
    void editCriteria();
    static QStringList commandNames(const Workspace& workspace);
    /// Proposes to add what lies in the clipboard: rows with heads as an import, lines as names.
    void pasteRows();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setupContent();
    void setupInspector();
    void setupTools();
    void setupCommands();
    void setupViewCommands();
    void setupColumnCommands();
    /// "Group: Unit" and so on.
    static QStringList groupingCommands();
    QString obstacleOfChange() const;
    QString obstacleOfChosen() const;
    void assignOwner();
    void duplicateSelected();
    void showHistory();
    UseCaseId firstToScore(const QList<UseCaseId>& shown) const;
    void closeScores();
    void startCapture();
    void capture(const QStringList& names);
    void proposeList(const ImportPlan& plan);
    void proposeRows(const QString& text);
    void proposeNames(const QString& text);
    void addPlanned(const ImportPlan& plan);
    void leavePasteBar();
    PasteBar* openedPasteBar(std::function<void()> then);
    void pasteText(const QString& text);
    void pasteCells(const QString& text);
    void proposeCells(const CellPaste& paste, const QString& text, const QString& place);
    void placePasteBar();
    void showContextMenu(const QPoint& global);
    void showHeadMenu(UseCaseColumn column, const QPoint& global);
    void addColumnCommands(QMenu& menu, UseCaseColumn column);
    void updateState();
    void updateEmpty();
    void placeInspector();
    bool isNarrow() const;
    bool isScoring() const;
    void showInspector(bool shown);

    Workspace& m_workspace;
    UseCaseTableModel* m_model;
    UseCaseTableView* m_table;
    UseCaseFilterBar* m_bar;
    UseCaseStatusLine* m_status;
    UseCaseInspector* m_inspector;
    QSplitter* m_splitter;
    EmptyState* m_empty = nullptr;
    EmptyState* m_noMatch = nullptr;
    QPointer<QPushButton> m_paste;
    QPointer<QPushButton> m_new;
    QPointer<QPushButton> m_score;
    ScoreSheet* m_scores = nullptr;
    PasteBar* m_pasteBar = nullptr;
    std::function<void()> m_pasting;  ///< what the line proposes
    QPointer<QWidget> m_pastedFrom;   ///< where the keyboard goes on after the line
    QTimer m_update;
    bool m_isOverlay = false;
    bool m_isInspectorWanted = true;
};

}  // namespace stagepath
