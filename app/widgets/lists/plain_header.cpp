#include "app/widgets/lists/plain_header.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/drawing/word_wrap.h"

#include <QPainter>
#include <QStyle>

namespace stagepath {

PlainHeader::PlainHeader(int height, int lead, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_lead(lead) {
    setFixedHeight(height);
    setMinimumSectionSize(20);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
}

void PlainHeader::paintSection(QPainter* p, const QRect& rect, int column) const {
    const Theme& t = Theme::of(this);
    p->fillRect(rect, t.surface);
    p->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.borderStrong);
    const Qt::Alignment wanted(model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const auto align = QStyle::visualAlignment(layoutDirection(), wanted) | Qt::AlignVCenter | Qt::AlignAbsolute;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool isCentred = wanted & Qt::AlignHCenter;
    const int lead = isCentred ? 4 : visualIndex(column) == 0 ? m_lead : 8;
    const int end = isCentred ? 4 : 8;
    const QRect words = rect.adjusted(rtl ? end : lead, 0, rtl ? -lead : -end, -1);
    p->setFont(textFont(TextStyle::Small));
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    p->setPen(isSorted ? t.text1 : t.text3);
    QString text = model()->headerData(column, Qt::Horizontal).toString();
    if (isSorted) text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    const bool fits = p->fontMetrics().horizontalAdvance(text) <= words.width();
    if (fits) p->drawText(words, static_cast<int>(align) | Qt::TextSingleLine, text);
    else p->drawText(words, static_cast<int>(align), wrappedInBox(text, p->fontMetrics(), words.width()).join(QLatin1Char('\n')));
}

}  // namespace stagepath
