// The rows of the baselines and of their comparison: cells with room around their words, the chosen one on the accent's tint.
#pragma once

#include <QStyledItemDelegate>

namespace stagepath {

class BaselinesRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kLead = 12;  ///< before the first column
    static constexpr int kPad = 8;    ///< at the other edges of a cell
    using QStyledItemDelegate::QStyledItemDelegate;
    /// What \p column of \p model needs, with the arrow of a sorted head.
    static int widthOf(const QAbstractItemModel& model, int column);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace stagepath
