// Paints the cells of the use-case table and opens the right editor in them.
#pragma once

#include <QStyledItemDelegate>

namespace stagepath {

class UseCaseTableView;

class UseCaseDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit UseCaseDelegate(UseCaseTableView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* createChoiceEditor(QWidget* parent, const QModelIndex& index) const;
    bool filterChoiceKey(QWidget* editor, int key);
    UseCaseTableView* m_view;
};

}  // namespace stagepath
