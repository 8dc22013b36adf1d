// Paints the list of findings: heads with chevron and count, rows with sign, subject, sentence and the mend as a link.
#pragma once

#include <QStyledItemDelegate>

namespace stagepath {

class ChecksModel;
struct CheckedFinding;
struct Theme;

class ChecksDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kRow = 31;
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the link of the row in \p rect stands, as painted.
    static QRect linkRect(const QRect& rect, Qt::LayoutDirection direction, const CheckedFinding& finding);

private:
    static void paintHead(QPainter& p, const Theme& t, const ChecksModel& model, const QStyleOptionViewItem& o, int row);
    static void paintFinding(QPainter& p, const Theme& t, const QStyleOptionViewItem& o, const CheckedFinding& f);
};

}  // namespace stagepath
