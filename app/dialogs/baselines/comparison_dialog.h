// What differs between two workspaces, to read, filter and copy.
#pragma once

#include <QDialog>

class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace stagepath {

class ComparisonModel;
class FilterField;
class TextLabel;

/// Stands beside the window until it is closed; nothing is changed here.
class ComparisonDialog : public QDialog {
    Q_OBJECT
public:
    /// Takes \p model.
    explicit ComparisonDialog(ComparisonModel* model, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setupTable();
    void spread();
    void setupButtons(QVBoxLayout* layout);
    void copy();

    ComparisonModel* m_model;
    QSortFilterProxyModel* m_proxy;
    FilterField* m_filter;
    QTableView* m_table;
    TextLabel* m_state;
};

}  // namespace stagepath
