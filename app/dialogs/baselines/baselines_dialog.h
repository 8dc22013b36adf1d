// The baselines of the plan, and how far it has moved since one of them.
#pragma once

#include "app/models/plan/slip_model.h"
#include "core/workspace/workspace.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace stagepath {

class SegmentedControl;
class TextLabel;

/// Stays open beside the roadmap: freezes, renames, removes, and compares with the baseline that is selected. Follows every
/// change of the workspace.
class BaselinesDialog : public QDialog {
    Q_OBJECT
public:
    explicit BaselinesDialog(Workspace& workspace, QWidget* parent = nullptr);
    /// The baseline that is compared with; null where there is none.
    BaselineId current() const;
    void setCurrent(BaselineId id);
    /// Puts the cursor into the name of the next baseline.
    void focusName();
    QTableView* table() const { return m_table; }
    /// What was refused before is no news when it is opened again.
    void forgetProblem() { showProblem({}); }

signals:
    /// Another baseline is compared with.
    void compared(stagepath::BaselineId id);
    /// A sentence for the toast, with undo.
    void done(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    static BaselineId baselineOf(const QTreeWidgetItem* item);
    QWidget* makeList();
    QWidget* makeComparison();
    QHBoxLayout* makeFoot();
    void setupTable();
    void addTableAction(const QString& text, const QKeySequence& keys, void (BaselinesDialog::*work)());
    void refreshList();
    void refreshComparison();
    void showSlip(const Slip& slip);
    void showSummary();
    void showProblem(const QString& sentence);
    void attemptEdit(const std::function<void()>& work);
    void freeze();
    void editName();
    void rename(QTreeWidgetItem* item);
    void removeCurrent();
    void copyCells();
    void copyTable();
    void sortByCurrent();
    void exportCsv();

    Workspace& m_workspace;
    SlipModel m_model;
    QSortFilterProxyModel* m_sorted;
    QTreeWidget* m_list;
    QLineEdit* m_name;
    QPushButton* m_freeze;
    QPushButton* m_remove;
    SegmentedControl* m_rows;
    TextLabel* m_summary;
    QTableView* m_table;
    TextLabel* m_problem;
    int m_asked = 0;
};

/// "4 initiatives finish later. 1 initiative finishes earlier. Stage 3 of the enterprise: +61 days.": what the comparison of \p rows says in a few words.
QString slipSummary(const Slip& slip, SlipModel::Rows rows);

}  // namespace stagepath
