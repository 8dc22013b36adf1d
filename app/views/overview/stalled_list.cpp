#include "app/views/overview/stalled_list.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kStalledListRow = 28;
constexpr int kStalledListEmpty = 40;
constexpr int kAvatar = 20;
constexpr int kMonths = 52;
constexpr int kBar = 80;

}  // namespace

StalledList::StalledList(QWidget* parent) : MatrixView(parent) {
    setAccessibleName(tr("Stalled pilots"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void StalledList::show(const QList<StalledRow>& rows, int limit) {
    m_rows = rows;
    m_limit = std::max(1, limit);
    setFocusPolicy(rows.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    cellsChanged();
}

QSize StalledList::sizeHint() const { return {300, m_rows.isEmpty() ? kStalledListEmpty : kStalledListRow * rowCount()}; }

QRect StalledList::cellRect(int row, int) const { return {0, row * kStalledListRow, width(), kStalledListRow}; }

QString StalledList::sentence(int row, int) const {
    const StalledRow& r = m_rows[row];
    return QStringLiteral("%1, %2, %3").arg(r.name, tr("%n month(s) in stage 1", nullptr, r.months), r.owner.isEmpty() ? tr("no accountable owner") : r.owner);
}

void StalledList::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (m_rows.isEmpty()) {
        const Theme& t = Theme::of(this);
        paintIcon(p, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 10, 16, 16)), QStringLiteral("check"), t.ok);
        p.setFont(textFont(TextStyle::Body));
        p.setPen(t.text2);
        p.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(26, 8, width() - 26, 20)), int(Qt::AlignVCenter | Qt::AlignLeading), tr("No pilot stands still"));
        return;
    }
    for (int row = 0; row < rowCount(); ++row) paintRow(p, row);
    paintFocus(p, 4);
}

void StalledList::paintRow(QPainter& p, int row) const {
    const Theme& t = Theme::of(this);
    const StalledRow& r = m_rows[row];
    const QRect box = cellRect(row, 0);
    if (isHovered(row, 0)) p.fillRect(box, t.hover);
    p.setPen(t.border);
    p.drawLine(QPointF(0, box.top() + 0.5), QPointF(width(), box.top() + 0.5));
    const auto visual = [&](int x, int wide, int high) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, box.center().y() - high / 2, wide, high)); };
    const int avatar = width() - kAvatar;
    paintAvatar(p, t, visual(avatar, kAvatar, kAvatar), r.owner, t.category(r.color), r.executive);
    const QString unit = tr("mo");
    p.setFont(textFont(TextStyle::Small));
    const int unitWide = p.fontMetrics().horizontalAdvance(unit) + 1;
    p.setPen(t.text3);
    p.drawText(visual(avatar - 10 - unitWide, unitWide, 18), int(Qt::AlignVCenter | Qt::AlignLeading), unit);
    p.setFont(textFont(TextStyle::BodyStrong));
    p.setPen(t.text1);
    p.drawText(visual(avatar - 14 - unitWide - 36, 36, 18), int(Qt::AlignVCenter | Qt::AlignTrailing), QLocale().toString(r.months));
    const int bar = avatar - kMonths - 16 - kBar;
    // The limit lies in the middle; what is twice as long fills the bar.
    const auto meter = [&](double share) { return visual(bar, static_cast<int>(kBar * share), 6); };
    p.setPen(Qt::NoPen);
    p.setBrush(t.press);
    p.drawRoundedRect(meter(1), 3, 3);
    p.setPen(QPen(t.s1line, 1));
    p.setBrush(t.s1);
    p.drawRoundedRect(QRectF(meter(std::min(1.0, r.months / (2.0 * m_limit)))).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    p.fillRect(visual(bar + kBar / 2, 2, 14), t.text1);
    p.setFont(textFont(TextStyle::Body));
    p.setPen(t.text1);
    p.drawText(visual(0, bar - 10, 20), int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(r.name, Qt::ElideRight, bar - 10));
}

}  // namespace stagepath
