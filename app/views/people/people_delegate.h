// Paints the rows of the page People.
#pragma once

#include <QStyledItemDelegate>

namespace stagepath {

struct Theme;
class PeopleModel;

/// Avatar and role, counts, the use cases answered for as stage cells, or initiatives at once per quarter.
class PeopleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int kRow = 45;
    static constexpr int kHead = 30;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintHead(QPainter& p, const Theme& t, const PeopleModel& model, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintName(QPainter& p, const Theme& t, const PeopleModel& model, const QStyleOptionViewItem& option, int row);
    static void paintStages(QPainter& p, const Theme& t, const PeopleModel& model, const QStyleOptionViewItem& option, int row);
    static void paintQuarters(QPainter& p, const Theme& t, const PeopleModel& model, const QStyleOptionViewItem& option, int row);
    static void paintGap(QPainter& p, const Theme& t, const PeopleModel& model, const QStyleOptionViewItem& option, int row);
};

}  // namespace stagepath
