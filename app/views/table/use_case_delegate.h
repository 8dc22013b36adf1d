// Paints the cells of the use-case table and opens the right editor in them.
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

class QLineEdit;

namespace stagepath {

class CellRefusal;
class UseCaseTableView;

/// What can't be taken stays in its field, which says why.
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
    void refuse(QLineEdit* edit, const QString& why);
    UseCaseTableView* m_view;
    QPointer<CellRefusal> m_refusal;  ///< of the field that is open
};

}  // namespace stagepath
