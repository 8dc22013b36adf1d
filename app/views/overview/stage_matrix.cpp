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
constexpr int kStageMatrixMark = 22;
constexpr int kStageMatrixLeastColumn = 26;
constexpr int kStageMatrixApart = 6;  ///< between two heads

QString stageLabel(int stage) { return stage < 0 ? StageMatrix::tr("All") : QStringLiteral("%1 %2").arg(QLocale().toString(stage), stageShort(stage)); }

/// A head for narrow columns; the cells' sentences have the whole word.
QString shortHead(Lifecycle lifecycle) {
    switch (lifecycle) {
        case Lifecycle::Development: return StageMatrix::tr("Dev.", "head of a narrow column: in development");
        case Lifecycle::Production: return StageMatrix::tr("Prod.", "head of a narrow column: in production");
        case Lifecycle::NotStated: return StageMatrix::tr("None", "head of a narrow column: no lifecycle stated");
        default: return lifecycleName(lifecycle);
    }
}

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
    if (!lifecycle) return tr("All");
    return m_isTight ? shortHead(*lifecycle) : lifecycleName(*lifecycle);
}

/// As wide as counts and heads need; where whole heads leave too little to the names of the stages, they are shortened.
void StageMatrix::arrange() {
    const QFontMetrics counts(textFont(TextStyle::BodyStrong));
    const QFontMetrics heads(textFont(TextStyle::Micro));
    int names = 0;
    for (int stage = 0; stage <= kMaxStage; ++stage) names = std::max(names, QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(stageLabel(stage)));
    const int room = width() - kStageMatrixMark - names - 6;
    for (const bool isTight : {false, true}) {
        m_isTight = isTight;
        m_widths.clear();
        for (int i = 0; i < columnCount(); ++i) {
            const int count = counts.horizontalAdvance(QLocale().toString(countAt(kMaxStage + 1, i))) + 10;
            m_widths.append(std::max({kStageMatrixLeastColumn, count, heads.horizontalAdvance(headOf(i)) + kStageMatrixApart}));
        }
        if (std::accumulate(m_widths.cbegin(), m_widths.cend(), 0) <= room) return;
    }
}

void StageMatrix::resizeEvent(QResizeEvent* event) {
    MatrixView::resizeEvent(event);
    arrange();
}

QRect StageMatrix::cellRect(int row, int column) const {
    const int pitch = (height() - kStageMatrixHead) / rowCount();
    const int right = width() - std::accumulate(m_widths.cbegin() + column + 1, m_widths.cend(), 0);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(right - m_widths[column], kStageMatrixHead + row * pitch, m_widths[column], pitch));
}

/// What the columns leave to the names of the stages.
int StageMatrix::stageRoom() const { return width() - std::accumulate(m_widths.cbegin(), m_widths.cend(), 0); }

QString StageMatrix::sentence(int row, int column) const {
    const int count = countAt(row, column);
    const auto lifecycle = lifecycleAt(column);
    return QStringLiteral("%1, %2: %3").arg(stageAt(row) < 0 ? stageLabel(-1) : QStringLiteral("%1 %2").arg(QLocale().toString(stageAt(row)), stageName(stageAt(row))), lifecycle ? lifecycleName(*lifecycle) : tr("all lifecycles"), tr("%Ln use case(s)", nullptr, count));
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
    for (int column = 0; column < columnCount(); ++column) {
        const QRect box = cellRect(0, column);
        p.drawText(QRect(box.left(), 0, box.width(), kStageMatrixHead - 4), int(Qt::AlignHCenter | Qt::AlignBottom), p.fontMetrics().elidedText(headOf(column), Qt::ElideRight, box.width()));
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
