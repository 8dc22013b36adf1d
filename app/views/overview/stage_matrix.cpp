#include "app/views/overview/stage_matrix.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/names.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace stagepath {

namespace {

constexpr int kStageMatrixHead = 24;
constexpr int kTightHead = 36;
constexpr int kStageMatrixMark = 22;
constexpr int kStageMatrixLeastColumn = 30;

QString stageLabel(int stage) { return stage < 0 ? StageMatrix::tr("All") : QStringLiteral("%1 %2").arg(stage).arg(stageName(stage)); }

}  // namespace

StageMatrix::StageMatrix(QWidget* parent) : MatrixView(parent) {
    setAccessibleName(tr("Use cases by stage and lifecycle"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    arrange();
}

void StageMatrix::show(const PortfolioSummary& summary) {
    if (summary.stagesByLifecycle == m_summary.stagesByLifecycle) return;
    m_summary = summary;
    m_lifecycles.clear();
    for (const Lifecycle l : {Lifecycle::Idea, Lifecycle::Development, Lifecycle::Pilot, Lifecycle::Production, Lifecycle::Scaled, Lifecycle::NotStated}) {
        if (summary.stagesByLifecycle.contains(l)) m_lifecycles.append(l);
    }
    arrange();
    cellsChanged();
}

std::optional<Lifecycle> StageMatrix::lifecycleAt(int column) const { return column < m_lifecycles.size() ? std::optional(m_lifecycles[column]) : std::nullopt; }

int StageMatrix::countAt(int row, int column) const {
    const int stage = stageAt(row);
    const auto lifecycle = lifecycleAt(column);
    int count = 0;
    for (auto it = m_summary.stagesByLifecycle.cbegin(); it != m_summary.stagesByLifecycle.cend(); ++it) {
        if (lifecycle && it.key() != *lifecycle) continue;
        for (int s = 0; s <= kMaxStage; ++s) count += stage < 0 || s == stage ? it.value()[static_cast<std::size_t>(s)] : 0;
    }
    return count;
}

QString StageMatrix::headOf(int column) const {
    const auto lifecycle = lifecycleAt(column);
    return lifecycle ? lifecycleName(*lifecycle) : tr("All");
}

/// As wide as counts and head need; where that is too much, heads give up room and stand in two lines by turns.
void StageMatrix::arrange() {
    const QFontMetrics counts(textFont(TextStyle::BodyStrong));
    const QFontMetrics heads(textFont(TextStyle::Micro));
    QList<int> least;
    QList<int> extra;
    for (int i = 0; i < columnCount(); ++i) {
        least.append(std::max(kStageMatrixLeastColumn, counts.horizontalAdvance(QLocale().toString(countAt(kMaxStage + 1, i))) + 12));
        extra.append(std::max(0, heads.horizontalAdvance(headOf(i)) + 8 - least.constLast()));
    }
    const int must = std::accumulate(least.cbegin(), least.cend(), 0);
    const int more = std::accumulate(extra.cbegin(), extra.cend(), 0);
    const int room = width() * 3 / 5 - must;
    const double share = more <= room ? 1 : std::max(0.0, static_cast<double>(room) / more);
    m_widths.clear();
    m_isTight = false;
    for (int i = 0; i < columnCount(); ++i) {
        m_widths.append(least[i] + static_cast<int>(share * extra[i]));
        m_isTight = m_isTight || heads.horizontalAdvance(headOf(i)) + 2 > m_widths[i];
    }
}

void StageMatrix::resizeEvent(QResizeEvent* event) {
    MatrixView::resizeEvent(event);
    arrange();
}

int StageMatrix::headHeight() const { return m_isTight ? kTightHead : kStageMatrixHead; }

QRect StageMatrix::cellRect(int row, int column) const {
    const int head = headHeight();
    const int pitch = (height() - head) / rowCount();
    const int right = width() - std::accumulate(m_widths.cbegin() + column + 1, m_widths.cend(), 0);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(right - m_widths[column], head + row * pitch, m_widths[column], pitch));
}

/// What the columns leave to the names of the stages.
int StageMatrix::stageRoom() const { return width() - std::accumulate(m_widths.cbegin(), m_widths.cend(), 0); }

QString StageMatrix::sentence(int row, int column) const {
    const int count = countAt(row, column);
    const auto lifecycle = lifecycleAt(column);
    return QStringLiteral("%1, %2: %3").arg(stageLabel(stageAt(row)), lifecycle ? lifecycleName(*lifecycle) : tr("all lifecycles"), tr("%Ln use case(s)", nullptr, count));
}

void StageMatrix::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintHeads(p);
    for (int row = 0; row < rowCount(); ++row) paintRow(p, row);
    paintFocus(p, 5);
}

void StageMatrix::paintHeads(QPainter& p) const {
    p.setFont(textFont(TextStyle::Micro));
    p.setPen(Theme::of(this).text3);
    const int line = p.fontMetrics().height();
    for (int column = 0; column < columnCount(); ++column) {
        const QRect box = cellRect(0, column);
        QRect head(box.left() + 1, 0, box.width() - 2, headHeight() - 4);
        // By turns, so that each may reach over its neighbours.
        if (m_isTight) head.adjust(-box.width() / 2, 0, std::min(box.width() / 2, width() - box.right()), column % 2 == 1 ? -line : 0);
        p.drawText(head, int(Qt::AlignHCenter | Qt::AlignBottom), p.fontMetrics().elidedText(headOf(column), Qt::ElideRight, head.width()));
    }
}

void StageMatrix::paintRow(QPainter& p, int row) const {
    const Theme& t = Theme::of(this);
    const int stage = stageAt(row);
    const QRect first = cellRect(row, 0);
    p.setPen(stage < 0 ? t.borderStrong : t.border);
    p.drawLine(QPointF(0, first.top() + 0.5), QPointF(width(), first.top() + 0.5));
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect name = visual(QRect(stage < 0 ? 0 : kStageMatrixMark, first.top(), stageRoom() - (stage < 0 ? 4 : kStageMatrixMark + 4), first.height()));
    if (stage >= 0) paintStageMark(p, t, visual(QRect(0, first.center().y() - 6, 17, 12)).topLeft(), stage);
    p.setFont(textFont(TextStyle::Small));
    p.setPen(stage < 0 ? t.text2 : t.text1);
    p.drawText(name, int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(stageLabel(stage), Qt::ElideRight, name.width()));
    for (int column = 0; column < columnCount(); ++column) {
        const int count = countAt(row, column);
        const QRect box = cellRect(row, column);
        const bool isSum = stage < 0 || !lifecycleAt(column);
        p.setFont(textFont(isSum || count > 0 ? TextStyle::BodyStrong : TextStyle::Body));
        if (count > 0 && (!isSum || isHovered(row, column))) {
            const RampColors c = t.ramp(std::max(0, stage));
            const QRectF pill = QRectF(box).adjusted(3, 3, -3, -3);
            p.setPen(isSum ? QPen(Qt::NoPen) : QPen(stage == 0 || isHovered(row, column) ? c.line : c.fill, 1));
            p.setBrush(isSum ? t.hover : c.fill);
            p.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        p.setPen(count == 0 && !isSum ? t.text3 : isSum ? t.text1 : t.ramp(stage).text);
        p.drawText(box, Qt::AlignCenter, count == 0 && !isSum ? QStringLiteral("–") : QLocale().toString(count));
    }
}

}  // namespace stagepath
