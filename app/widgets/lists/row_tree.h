// Many rows of a panel as groups that open: a view over numbers, without a widget for each of them.
#pragma once

#include <QTreeView>

#include <functional>

namespace stagepath {

class RowTreeModel;

/// Rows under one head. The key tells the group again when the rows are given anew.
struct RowGroup {
    QString key;
    QString title;
    QList<qint64> ids;
};

/// As high as what is open in it, up to ten rows. A group alone is open from the beginning. Letters find a row by its name.
class RowTree : public QTreeView {
    Q_OBJECT
public:
    /// \p name is asked for what is in sight, as long as the tree lives; empty for what there is no longer.
    RowTree(const QString& accessibleName, std::function<QString(qint64)> name, QWidget* parent = nullptr);
    ~RowTree() override;
    /// Replaces the rows; what was open stays so, and the chosen row is kept where it still exists.
    void setGroups(const QList<RowGroup>& groups);
    /// The row that is chosen; 0 for none or a head.
    qint64 current() const;
    /// Opens the group of \p id and chooses it; nothing for what there is not.
    void choose(qint64 id);

signals:
    /// Another row was chosen; 0 for none or a head.
    void chosen(qint64 id);
    /// Enter or a double click on a row.
    void opened(qint64 id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    RowTreeModel* m_model;
    bool m_isFilling = false;
};

}  // namespace stagepath
