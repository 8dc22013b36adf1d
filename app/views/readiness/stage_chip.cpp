#include "app/views/readiness/stage_chip.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/views/readiness/standing_summary.h"
#include "core/analysis/names.h"

#include <QLocale>
#include <QPainter>

namespace stagepath {

StageChip::StageChip(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void StageChip::setStage(int stage, bool indicative) {
    const auto numbered = [stage](const QString& words) { return QStringLiteral("%1 %2").arg(QLocale().toString(stage), words); };
    // The word comes before the name: that is what may be cut.
    const QString whole = numbered(indicative ? StandingSummary::tr("indicative, %1", "earned stage of a light assessment").arg(stageName(stage)) : stageName(stage));
    const QString text = indicative ? numbered(StandingSummary::tr("indicative")) : whole;
    if (stage == m_stage && text == m_text) return;
    m_stage = stage;
    m_text = text;
    setAccessibleName(whole);
    setToolTip(whole);
    updateGeometry();
    update();
}

QSize StageChip::sizeHint() const { return {QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(m_text) + 40, 22}; }

void StageChip::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::of(this);
    p.setPen(Qt::NoPen);
    p.setBrush(m_stage > 0 ? t.ramp(m_stage).tint : t.inset);
    p.drawRoundedRect(rect(), 6, 6);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    paintStageMark(p, t, QPointF(rtl ? width() - 24 : 8, 5), m_stage);
    p.setFont(textFont(TextStyle::SmallMedium));
    p.setPen(t.text1);
    const QRect words = rect().adjusted(rtl ? 8 : 30, 0, rtl ? -30 : -6, 0);
    p.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

}  // namespace stagepath
