#include "app/views/checks/gate_rows_view.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/names.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr int kGateRowsHead = 26;
constexpr int kGateRowsRow = 30;
constexpr int kGateRowsCell = 20;
constexpr int kGateRowsReached = 120;  ///< room of the last column at most
constexpr int kGateRowsSign = 20;      ///< before its words
constexpr int kGateRowsLevel = 42;     ///< room of a column of levels at most
constexpr int kGateRowsGap = 8;

int widthIn(TextStyle style, const QString& text) { return QFontMetrics(textFont(style)).horizontalAdvance(text) + 1; }

}  // namespace

GateRowsView::GateRowsView(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void GateRowsView::show(const QList<GateRow>& rows, const QString& there, QDate today) {
    m_rows = rows;
    m_there = there;
    m_today = today;
    QStringList said;
    for (const GateRow& row : rows) said.append(tr("%1: gate %2, %3 %4, %5").arg(dimensionName(row.dimension)).arg(row.needed).arg(there, levelText(row.there), reachedText(row)));
    setAccessibleName(tr("Levels of the gate"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setVisible(!rows.isEmpty());
    updateGeometry();
    update();
}

QString GateRowsView::reachedText(const GateRow& row) const {
    if (row.reached.isNull()) return tr("not planned");
    return row.reached <= m_today ? tr("now") : shownDate(row.reached);
}

QSize GateRowsView::sizeHint() const { return {300, kGateRowsHead + kGateRowsRow * static_cast<int>(m_rows.size())}; }

void GateRowsView::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto at = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    // The names have what dates and levels leave, and smaller letters where that is not enough.
    int dates = widthIn(TextStyle::Small, tr("Reached"));
    int names = 0;
    for (const GateRow& row : std::as_const(m_rows)) {
        dates = std::max(dates, kGateRowsSign + widthIn(TextStyle::Body, reachedText(row)));
        names = std::max(names, widthIn(row.isMet() ? TextStyle::Body : TextStyle::BodyStrong, dimensionShort(row.dimension)));
    }
    const bool isNarrow = width() < names + kGateRowsGap + 2 * kGateRowsLevel + kGateRowsReached;
    const auto levelRoom = [isNarrow](const QString& head) { return isNarrow ? std::max(kGateRowsCell, widthIn(TextStyle::Small, head)) + kGateRowsGap : kGateRowsLevel; };
    const int reached = width() - (isNarrow ? std::min(dates, kGateRowsReached) : kGateRowsReached);
    const int there = reached - levelRoom(m_there);
    const int gate = there - levelRoom(tr("Gate"));
    const bool areSmall = names > gate - 4;
    const auto words = [&](int x, int y, int wide, int high, const QString& text, TextStyle style, const QColor& color) {
        p.setFont(textFont(style));
        p.setPen(color);
        p.drawText(at(QRect(x, y, wide, high)), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter), p.fontMetrics().elidedText(text, Qt::ElideRight, wide));
    };
    words(0, 0, gate - 4, kGateRowsHead, tr("Dimension"), TextStyle::Small, t.text3);
    words(gate, 0, there - gate - 4, kGateRowsHead, tr("Gate"), TextStyle::Small, t.text3);
    words(there, 0, reached - there - 4, kGateRowsHead, m_there, TextStyle::Small, t.text3);
    words(reached, 0, width() - reached, kGateRowsHead, tr("Reached"), TextStyle::Small, t.text3);
    int y = kGateRowsHead;
    for (const GateRow& row : std::as_const(m_rows)) {
        p.fillRect(QRect(0, y, width(), 1), t.border);
        words(0, y, gate - 4, kGateRowsRow, dimensionShort(row.dimension), row.isMet() ? areSmall ? TextStyle::Small : TextStyle::Body : areSmall ? TextStyle::SmallMedium : TextStyle::BodyStrong, t.text1);
        const auto cell = [&](int x, int level) { paintLevelCell(p, t, at(QRect(x, y + (kGateRowsRow - kGateRowsCell) / 2, kGateRowsCell, kGateRowsCell)), level, fontOfPixels(11, 600)); };
        cell(gate, row.needed);
        cell(there, row.there.known ? static_cast<int>(std::floor(row.there.level)) : -1);
        const QRect sign = at(QRect(reached, y + 8, 14, 14));
        if (row.isMet()) paintIcon(p, sign, QStringLiteral("ok"), t.ok);
        else paintSeverity(p, t, sign, Severity::Error);
        words(reached + kGateRowsSign, y, width() - reached - kGateRowsSign, kGateRowsRow, reachedText(row), TextStyle::Body, row.reached.isNull() ? t.text3 : t.text1);
        y += kGateRowsRow;
    }
}

}  // namespace stagepath
