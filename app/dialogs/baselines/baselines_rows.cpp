#include "app/dialogs/baselines/baselines_rows.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kBaselinesRowsMeasured = 200;  ///< dates and days are alike from row to row

QFont baselinesRowFont(const QModelIndex& index) { return textFont(index.column() == 0 ? TextStyle::BodyMedium : TextStyle::Body); }

}  // namespace

int BaselinesRowDelegate::widthOf(const QAbstractItemModel& model, int column) {
    const QString head = model.headerData(column, Qt::Horizontal).toString() + QStringLiteral(" ↓");
    int widest = QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(head);
    const QFontMetrics metrics(textFont(column == 0 ? TextStyle::BodyMedium : TextStyle::Body));
    for (int row = 0; row < std::min(model.rowCount(), kBaselinesRowsMeasured); ++row) widest = std::max(widest, metrics.horizontalAdvance(model.index(row, column).data().toString()));
    return widest + 2 * kPad + 2;
}

QSize BaselinesRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int words = QFontMetrics(baselinesRowFont(index)).horizontalAdvance(index.data().toString());
    return {words + (index.column() == 0 ? kLead : kPad) + kPad + 2, QStyledItemDelegate::sizeHint(option, index).height()};
}

void BaselinesRowDelegate::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& t = Theme::of(option.widget);
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool isFirst = index.column() == 0;
    p->fillRect(option.rect, option.state & QStyle::State_Selected ? t.accentTint : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
    p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    const int lead = isFirst ? kLead : kPad;
    const QRect words = option.rect.adjusted(rtl ? kPad : lead, 0, rtl ? -lead : -kPad, -1);
    const QVariant said = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment wanted = said.isValid() ? Qt::Alignment(said.toInt()) : Qt::Alignment(Qt::AlignLeading);
    p->setFont(baselinesRowFont(index));
    p->setPen(isFirst ? t.text1 : t.text2);
    p->drawText(words, static_cast<int>(QStyle::visualAlignment(option.direction, wanted) | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (!(option.state & QStyle::State_HasFocus)) return;
    p->setPen(QPen(t.focus, 2));
    p->setBrush(Qt::NoBrush);
    p->drawRect(option.rect.adjusted(1, 1, -1, -2));
}

}  // namespace stagepath
