#include "app/views/inspector/use_case_score_stepper.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/impact.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

// Parts by their distance from the trailing edge: minus, plus, blocks, number.
constexpr int kMinus = 152;
constexpr int kPlus = 132;
constexpr int kBlocks = 108;
constexpr int kBlockPitch = 17;
constexpr int kNumber = 20;

}  // namespace

UseCaseScoreStepper::UseCaseScoreStepper(const QString& name, QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setFixedHeight(26);
    setToolTip(tr("%1: keys 0 to 5 set the score, Del clears it").arg(name));
}

void UseCaseScoreStepper::setScore(std::optional<int> score, bool mixed) {
    m_score = score;
    m_isMixed = mixed;
    setAccessibleDescription(mixed ? tr("several") : score ? tr("%1 of 5").arg(*score) : tr("not scored"));
    update();
}

void UseCaseScoreStepper::showScoresOf(const Portfolio& portfolio, const QList<UseCaseId>& ids, ImpactCriterionId criterion) {
    const auto scoreOf = [&](UseCaseId id) { return impactScoreOf(portfolio, id, criterion); };
    const std::optional<int> first = ids.isEmpty() ? std::nullopt : scoreOf(ids.constFirst());
    const bool mixed = std::any_of(ids.cbegin(), ids.cend(), [&](UseCaseId id) { return scoreOf(id) != first; });
    setScore(mixed ? std::nullopt : first, mixed);
}

QRect UseCaseScoreStepper::partAt(int fromEnd, int partWidth) const {
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - fromEnd, 3, partWidth, 20));
}

void UseCaseScoreStepper::paintButtons(QPainter& p) const {
    const Theme& t = Theme::of(this);
    for (const int x : {kMinus, kPlus}) {
        const QRectF box = QRectF(partAt(x, 18)).adjusted(0.5, 1.5, -0.5, -1.5);
        p.setPen(t.borderStrong);
        p.setBrush(t.surface);
        p.drawRoundedRect(box, 4, 4);
        p.setPen(QPen(t.text2, 1.4));
        p.drawLine(box.center() - QPointF(3.5, 0), box.center() + QPointF(3.5, 0));
        if (x == kPlus) p.drawLine(box.center() - QPointF(0, 3.5), box.center() + QPointF(0, 3.5));
    }
}

void UseCaseScoreStepper::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool active = isEnabled() && (hasFocus() || underMouse());
    const QRect label(hasFocus() ? 6 : 0, 0, width() - (active ? kMinus : kBlocks) - 8 - (hasFocus() ? 6 : 0), height());
    p.setFont(textFont(TextStyle::Body));
    p.setPen(t.text2);
    p.drawText(QStyle::visualRect(layoutDirection(), rect(), label), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute),
               p.fontMetrics().elidedText(accessibleName(), Qt::ElideRight, label.width()));
    if (active) paintButtons(p);
    if (m_isMixed) paintSeveral(p);
    else paintScore(p);
    if (!hasFocus()) return;
    p.setPen(QPen(t.focus, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

/// In the place of blocks and number, as in the fields beside.
void UseCaseScoreStepper::paintSeveral(QPainter& p) const {
    p.setFont(textFont(TextStyle::Body));
    p.setPen(Theme::of(this).text3);
    p.drawText(partAt(kBlocks, kBlocks), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter) | Qt::AlignAbsolute), tr("several"));
}

void UseCaseScoreStepper::paintScore(QPainter& p) const {
    const Theme& t = Theme::of(this);
    p.save();
    const QRect blocks = partAt(kBlocks, 5 * kBlockPitch - 3);
    if (layoutDirection() == Qt::RightToLeft) {
        p.translate(blocks.left() + blocks.right() + 1, 0);
        p.scale(-1, 1);
    }
    paintScoreBlocks(p, t, QPointF(blocks.left(), 9), m_score.value_or(0));
    p.restore();
    p.setFont(textFont(TextStyle::BodyStrong));
    p.setPen(m_score ? t.text1 : t.text3);
    p.drawText(partAt(kNumber, 20), Qt::AlignCenter, m_score ? QLocale().toString(*m_score) : QStringLiteral("–"));
}

void UseCaseScoreStepper::change(std::optional<int> score) {
    if (score) score = std::clamp(*score, 0, 5);
    if (score == m_score && !m_isMixed) return;
    emit scoreSet(score);
}

void UseCaseScoreStepper::keyPressEvent(QKeyEvent* event) {
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int now = m_score.value_or(0);
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) change(key - Qt::Key_0);
    else if (key == Qt::Key_Right || key == Qt::Key_Left) change(now + ((key == Qt::Key_Right) != rtl ? 1 : -1));
    else if (key == Qt::Key_Plus || key == Qt::Key_Minus) change(now + (key == Qt::Key_Plus ? 1 : -1));
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) change(std::nullopt);
    else if (key == Qt::Key_Down || key == Qt::Key_Up) focusNextPrevChild(key == Qt::Key_Down);
    else QWidget::keyPressEvent(event);
}

void UseCaseScoreStepper::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const int now = m_score.value_or(0);
    if (partAt(kMinus, 18).contains(at)) change(now - 1);
    else if (partAt(kPlus, 18).contains(at)) change(now + 1);
    for (int i = 0; i < 5; ++i) {
        if (!partAt(kBlocks - i * kBlockPitch, kBlockPitch).contains(at)) continue;
        change(i == 0 && m_score == 1 ? 0 : i + 1);
    }
}

void UseCaseScoreStepper::enterEvent(QEnterEvent*) { update(); }
void UseCaseScoreStepper::leaveEvent(QEvent*) { update(); }
void UseCaseScoreStepper::focusInEvent(QFocusEvent*) { update(); }
void UseCaseScoreStepper::focusOutEvent(QFocusEvent*) { update(); }

}  // namespace stagepath
