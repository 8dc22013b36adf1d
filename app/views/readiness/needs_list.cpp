#include "app/views/readiness/needs_list.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/domain/pack/content_pack.h"
#include "core/domain/values/date_words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kNeedsListPad = 16;
constexpr int kCheck = 16;
constexpr int kText = kNeedsListPad + kCheck + 8;

/// Something on the roadmap reaches the step.
bool isBrought(const Gap& gap) {
    return std::any_of(gap.planned.begin(), gap.planned.end(), [&](const PlannedRaise& raise) { return raise.level >= gap.step; });
}

QString bandName(Priority band) { return QStringLiteral("P%1").arg(static_cast<int>(band)); }

}  // namespace

NeedsList::NeedsList(QWidget* parent) : MatrixView(parent) {
    setAccessibleName(tr("What the next stage still needs"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

/// Criteria are the same for every subject: marks and place of one must not pass to the next.
void NeedsList::startAnew() {
    m_marked.clear();
    m_meansAll = false;
    cellsReplaced();
    for (QWidget* parent = parentWidget(); parent; parent = parent->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(parent);
        if (!area) continue;
        area->verticalScrollBar()->setValue(0);
        break;  // what lies further out shows more than the needs
    }
}

void NeedsList::show(const Portfolio& portfolio, const Subject& subject, const QList<Gap>& gaps, bool isAssessed) {
    m_gaps = gaps;
    if (subject != m_subject) startAnew();
    m_subject = subject;
    m_isAssessed = isAssessed;
    m_words.clear();
    QSet<QString> left;
    const ContentPack& pack = packOf(portfolio.settings());
    for (const Gap& gap : gaps) {
        const Criterion* c = pack.find(gap.criterion);
        QString plan;
        if (!gap.planned.isEmpty()) {
            const PlannedRaise& raise = gap.planned.constFirst();
            plan = tr("%1, %2").arg(portfolio.find(raise.initiative)->name, shownShortMonth(raise.finish));
        }
        m_words.append({c ? QStringLiteral("%1 %2").arg(c->key, c->name) : gap.criterion, plan});
        if (m_marked.contains(gap.criterion)) left.insert(gap.criterion);
    }
    m_marked = left;
    m_meansAll = m_meansAll && !left.isEmpty();
    cellsChanged();
    emit marksChanged();
}

QString NeedsList::emptyText() const {
    return m_isAssessed ? tr("Nothing: the levels reach as far as they can.") : tr("Not assessed yet. With the levels that it would inherit, nothing is missing.");
}

QList<Gap> NeedsList::chosen() const {
    QList<Gap> gaps;
    for (int row = 0; row < rowCount(); ++row) {
        if (isMarked(row)) gaps.append(m_gaps[row]);
    }
    if (!gaps.isEmpty() || currentRow() >= rowCount()) return gaps;
    const Gap& current = m_gaps[currentRow()];
    if (!isBrought(current)) gaps.append(current);
    return gaps;
}

void NeedsList::clearMarks() {
    m_marked.clear();
    m_meansAll = false;
    update();
    emit marksChanged();
}

void NeedsList::toggle(int row) {
    if (row < 0 || row >= rowCount()) return;
    const QString key = m_gaps[row].criterion;
    if (!m_marked.remove(key)) m_marked.insert(key);
    update();
    emit marksChanged();
}

/// All but those that the roadmap brings already.
void NeedsList::markAll() {
    if (!m_gaps.isEmpty() && std::all_of(m_gaps.begin(), m_gaps.end(), isBrought)) emit nothingToMark();
    for (const Gap& gap : std::as_const(m_gaps)) {
        if (!isBrought(gap)) m_marked.insert(gap.criterion);
    }
    m_meansAll = !m_marked.isEmpty();
    update();
    emit marksChanged();
}

int NeedsList::passedOver() const {
    if (!m_meansAll) return 0;
    return static_cast<int>(std::count_if(m_gaps.begin(), m_gaps.end(), [this](const Gap& gap) { return isBrought(gap) && !m_marked.contains(gap.criterion); }));
}

int NeedsList::firstFurther() const {
    const auto at = std::find_if(m_gaps.begin(), m_gaps.end(), [](const Gap& gap) { return !gap.blocks; });
    return static_cast<int>(at - m_gaps.begin());
}

QRect NeedsList::cellRect(int row, int) const { return {0, topOf(row), width(), kRow}; }

QRect NeedsList::box(int row) const { return QStyle::visualRect(layoutDirection(), rect(), QRect(kNeedsListPad, topOf(row) + 11, kCheck, kCheck)); }

QString NeedsList::sentence(int row, int) const {
    const Gap& gap = m_gaps[row];
    const QString plan = m_words[row].plan.isEmpty() ? tr("not on the roadmap") : tr("planned: %1").arg(m_words[row].plan);
    const QString does = gap.blocks ? tr("blocks the next stage") : tr("further, nothing waits for it");
    return tr("%1, %9, from level %2 to %3, priority %4. %5. Usual owner: %6. %7%8")
        .arg(m_words[row].name, QLocale().toString(gap.level, 'g', 2), QLocale().toString(gap.step), bandName(gap.band), gap.action.text, gap.owner, plan, isMarked(row) ? tr(", marked") : QString(), does);
}

void NeedsList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) return toggle(currentRow());
    if (event->matches(QKeySequence::SelectAll)) return markAll();
    MatrixView::keyPressEvent(event);
}

void NeedsList::mouseReleaseEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->position().toPoint());
    if (cell && box(cell->y()).adjusted(-8, -8, 8, 8).contains(event->position().toPoint())) return toggle(cell->y());
    MatrixView::mouseReleaseEvent(event);
}

void NeedsList::paintEvent(QPaintEvent* event) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (m_gaps.isEmpty()) {
        const Theme& t = Theme::of(this);
        p.setFont(textFont(TextStyle::Body));
        p.setPen(t.text2);
        p.drawText(rect().adjusted(kNeedsListPad, 0, -kNeedsListPad, 0), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap), emptyText());
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (event->rect().intersects(cellRect(row, 0))) paintRow(p, row);
    }
    if (const int first = firstFurther(); first < rowCount()) {
        p.setFont(textFont(TextStyle::SmallMedium));
        p.setPen(Theme::of(this).text2);
        p.drawText(QRect(kNeedsListPad, topOf(first) - kHead, width() - 2 * kNeedsListPad, kHead), int(Qt::AlignVCenter | Qt::AlignLeading), tr("Further, nothing waits for it"));
    }
    paintFocus(p, 4);
}

void NeedsList::paintRow(QPainter& p, int row) const {
    const Theme& t = Theme::of(this);
    const Gap& gap = m_gaps[row];
    const QRect cell = cellRect(row, 0);
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    if (isHovered(row, 0)) p.fillRect(cell, t.hover);
    p.fillRect(QRect(0, cell.bottom(), width(), 1), t.border);
    p.setPen(QPen(isMarked(row) ? t.accent : t.control, 1));
    p.setBrush(isMarked(row) ? t.accent : t.surface);
    p.drawRoundedRect(QRectF(box(row)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (isMarked(row)) paintIcon(p, QRectF(box(row)).adjusted(2, 2, -2, -2), QStringLiteral("check"), t.onAccent);
    const int top = cell.top();
    const int from = static_cast<int>(gap.level);
    const auto level = [&](int left, int value) { paintLevelCell(p, t, QRectF(visual(QRect(left, top + 10, 17, 18))), value, fontOfPixels(11, 600)); };
    level(kText, gap.answered || gap.level > 0 ? from : -1);
    paintIcon(p, visual(QRect(kText + 18, top + 13, 12, 12)), QStringLiteral("chevr"), t.text3);
    level(kText + 31, gap.step);
    const auto words = [&](int left, int down, int right, const QString& text, const QFont& font, const QColor& color) {
        const QRect line(left, top + down, width() - left - right, 18);
        p.setFont(font);
        p.setPen(color);
        p.drawText(visual(line), int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    words(kText + 56, 10, kNeedsListPad + 26, m_words[row].name, textFont(TextStyle::BodyStrong), t.text1);
    p.setPen(gap.band <= Priority::P1 ? t.warning : t.text3);
    p.setFont(textFont(TextStyle::SmallMedium));
    p.drawText(visual(QRect(width() - kNeedsListPad - 24, top + 10, 24, 18)), int(Qt::AlignVCenter | Qt::AlignTrailing), bandName(gap.band));
    words(kText, 28, kNeedsListPad, gap.action.text, textFont(TextStyle::Small), t.text2);
    const bool isPlanned = !m_words[row].plan.isEmpty();
    // Only what still blocks when all that is planned has finished is missing on the roadmap.
    const bool isMissing = !isPlanned && gap.stays;
    paintIcon(p, visual(QRect(kText, top + 47, 14, 14)), isMissing ? QStringLiteral("warn") : QStringLiteral("layers"), isMissing ? t.warning : t.text3);
    words(kText + 18, 45, kNeedsListPad, isPlanned ? m_words[row].plan : tr("Not on the roadmap"), textFont(TextStyle::Small), isMissing ? t.warning : t.text3);
}

}  // namespace stagepath
