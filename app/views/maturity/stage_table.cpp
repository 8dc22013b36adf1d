#include "app/views/maturity/stage_table.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/plan/projection.h"
#include "core/domain/values/date_words.h"

#include <QLocale>
#include <QPainter>

namespace stagepath {

namespace {

constexpr int kStageTableRow = 40;
constexpr int kStageTableHead = 32;
constexpr int kColumn = 60;      ///< at least
constexpr int kWideColumn = 180;  ///< at most
constexpr int kStageTableName = 132;
constexpr int kStageTableNameGives = 32;  ///< names are cut before a year is
constexpr int kStageTableMark = 23;   ///< from where the figure begins
constexpr int kStageTableDigit = 44;

}  // namespace

StageTable::StageTable(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Readiness and earned stage at year ends"));
    setFocusPolicy(Qt::TabFocus);
}

QSize StageTable::sizeHint() const { return {kStageTableName + kColumn * static_cast<int>(m_heads.size()), kStageTableHead + kStageTableRow * static_cast<int>(m_rows.size())}; }

void StageTable::refresh(const Portfolio& portfolio, QDate today) {
    m_heads = {tr("Now")};
    QList<QDate> dates{today};
    const int last = std::min(planEnd(portfolio, today).year(), today.year() + 5);
    for (int year = today.year() + 1; year <= last; ++year) {
        m_heads.append(shownYear(year));
        dates.append(QDate(year, 12, 31));
    }
    m_rows.clear();
    const Projection projection(portfolio, today);
    const auto add = [&](const Subject& subject, const QString& name) {
        Row row{name, cautionText(standingOf(portfolio, subject, today)), {}};
        for (const QDate date : dates) {
            const Standing s = projection.at(subject, date);
            row.cells.append({s.readiness, s.earnedStage.value_or(0)});
        }
        m_rows.append(row);
    };
    add(Subject::enterprise(), tr("Enterprise"));
    for (const BusinessUnit& u : portfolio.units()) add(Subject::of(u.id), u.name);
    QStringList words;
    for (const Row& row : m_rows) {
        QStringList figures;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const Cell& cell = row.cells[i];
            figures.append(cell.readiness ? tr("%1: %2, stage %3").arg(m_heads[i], QLocale().toString(shownFigure(*cell.readiness)), QLocale().toString(cell.stage)) : tr("%1: not assessed").arg(m_heads[i]));
        }
        words.append(QStringLiteral("%1: %2").arg(row.caution.isEmpty() ? row.name : QStringLiteral("%1 (%2)").arg(row.name, row.caution), figures.join(QStringLiteral(", "))));
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setMinimumSize(sizeHint() - QSize(kStageTableNameGives, 0));
    updateGeometry();
    update();
}

void StageTable::paintEvent(QPaintEvent*) {
    QPainter p(this);
    paintRows(p);
    if (!hasFocus()) return;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(Theme::of(this).focus, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void StageTable::paintRows(QPainter& p) const {
    const Theme& t = Theme::of(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int columns = static_cast<int>(m_heads.size());
    const int wide = std::clamp((width() - kStageTableName) / std::max(1, columns), kColumn, kWideColumn);
    const auto cell = [&](int row, int column) {
        const int x = width() - (columns - column) * wide;
        const QRect r(x, row < 0 ? 0 : kStageTableHead + row * kStageTableRow, wide, row < 0 ? kStageTableHead : kStageTableRow);
        return rtl ? QRect(width() - r.right() - 1, r.top(), r.width(), r.height()) : r;
    };
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text3);
    for (int c = 0; c < columns; ++c) p.drawText(cell(-1, c), int(Qt::AlignVCenter | Qt::AlignLeading), m_heads[c]);
    for (int r = 0; r < m_rows.size(); ++r) {
        const int top = kStageTableHead + r * kStageTableRow;
        p.setPen(t.border);
        p.drawLine(0, top, width(), top);
        p.setFont(textFont(r == 0 ? TextStyle::BodyStrong : TextStyle::Body));
        p.setPen(t.text1);
        const QRect name(0, top, width() - columns * wide - 8, kStageTableRow);
        const auto word = [&](const QRect& box, const QString& text) {
            p.drawText(rtl ? box.translated(columns * wide + 8, 0) : box, int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        };
        const bool isDoubtful = !m_rows[r].caution.isEmpty();
        word(isDoubtful ? name.adjusted(0, 2, 0, -kStageTableRow / 2 + 2) : name, m_rows[r].name);
        if (isDoubtful) {
            p.setFont(textFont(TextStyle::Micro));
            p.setPen(t.text3);
            word(name.adjusted(0, kStageTableRow / 2, 0, -3), m_rows[r].caution);
        }
        for (int c = 0; c < columns; ++c) {
            const QRect box = cell(r, c);
            const Cell& value = m_rows[r].cells[c];
            p.setFont(textFont(TextStyle::BodyStrong));
            p.setPen(value.readiness ? t.text1 : t.text3);
            const int begin = int(Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft));
            p.drawText(box, begin, value.readiness ? QLocale().toString(shownFigure(*value.readiness)) : QStringLiteral("–"));
            if (!value.readiness) continue;
            paintStageMark(p, t, QPointF(rtl ? box.right() - kStageTableMark - 17 : box.left() + kStageTableMark, box.center().y() - 6), value.stage);
            p.setFont(textFont(TextStyle::Body));
            p.setPen(t.text2);
            p.drawText(box.adjusted(rtl ? 0 : kStageTableDigit, 0, rtl ? -kStageTableDigit : 0, 0), begin, QLocale().toString(value.stage));
        }
    }
}

}  // namespace stagepath
