// How a ladder looks.
#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/views/readiness/ladder/ladder_row.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kLadderPaintPad = 16;
constexpr double kPale = 0.45;

void paintDigit(QPainter& p, const QRectF& box, const QString& digit, const QColor& color, int weight) {
    p.setFont(fontOfPixels(13, weight));
    p.setPen(color);
    p.drawText(box, Qt::AlignCenter, digit);
}

void paintTag(QPainter& p, const QRectF& box, const QString& text, const QColor& line, const QColor& color, Qt::PenStyle style) {
    p.setPen(QPen(line, 1, style));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    p.setFont(textFont(TextStyle::Micro));
    p.setPen(color);
    p.drawText(box, Qt::AlignCenter, text);
}

QString changeText(const RoundChange& change) {
    const auto word = [](const RoundValue& v) { return v.state == AnswerState::Level ? QLocale().toString(v.level) : v.state == AnswerState::Unknown ? QStringLiteral("?") : QStringLiteral("–"); };
    switch (change.kind) {
        case RoundChangeKind::Added: return LadderRow::tr("new");
        case RoundChangeKind::Gone: return LadderRow::tr("no longer answered, was %1").arg(word(*change.from));
        case RoundChangeKind::Changed: return LadderRow::tr("was %1").arg(word(*change.from));
        case RoundChangeKind::NotAsked: return LadderRow::tr("not asked in this round");
        case RoundChangeKind::Unchanged: break;
    }
    return {};
}

}  // namespace

void LadderRow::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    if (!m_isOpen) p.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    paintHead(p);
    m_isOpen ? paintOpen(p) : paintClosed(p);
    if (!m_isOpen) return;
    p.setPen(QPen(hasFocus() ? t.focus : t.accentLine, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void LadderRow::paintHead(QPainter& p) const {
    const Theme& t = Theme::of(this);
    const SheetAnswer& a = m_content.answer;
    const int noteWidth = m_content.isWhole ? 0 : 24;
    p.setFont(textFont(TextStyle::BodyStrong));
    const QString name = p.fontMetrics().elidedText(m_content.name, Qt::ElideRight, width() - 2 * kLadderPaintPad - noteWidth - (m_content.isGate ? 110 : 0));
    const int nameWidth = p.fontMetrics().horizontalAdvance(name);
    p.setPen(t.text1);
    p.drawText(visual(QRect(kLadderPaintPad, 10, nameWidth + 2, 20)), int(Qt::AlignVCenter | Qt::AlignLeading), name);
    int left = kLadderPaintPad + nameWidth + 10;
    if (m_content.isGate) {
        p.setFont(textFont(TextStyle::Micro));
        const QString tag = tr("gate criterion");
        const int wide = p.fontMetrics().horizontalAdvance(tag) + 14;
        paintTag(p, visual(QRect(left, 11, wide, 18)), tag, t.borderStrong, t.text2, Qt::SolidLine);
        left += wide + 8;
    }
    if (a.change && a.change->kind != RoundChangeKind::Unchanged) {
        p.setFont(textFont(TextStyle::Micro));
        const QString text = changeText(*a.change);
        const int wide = p.fontMetrics().horizontalAdvance(text) + 14;
        if (left + wide < width() - kLadderPaintPad - noteWidth) paintTag(p, visual(QRect(left, 11, wide, 18)), text, t.accentLine, t.accent, Qt::SolidLine);
    }
    if (noteWidth > 0) paintIcon(p, visual(QRect(width() - kLadderPaintPad - 16, 12, 16, 16)), QStringLiteral("note"), a.hasEvidence() ? t.accent : t.borderStrong);
    if (!m_isOpen || m_content.question.isEmpty()) return;
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text3);
    const QRect line(kLadderPaintPad, 32, width() - 2 * kLadderPaintPad, 18);
    p.drawText(visual(line), int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(m_content.question, Qt::ElideRight, line.width()));
}

void LadderRow::paintClosed(QPainter& p) const {
    const Theme& t = Theme::of(this);
    const SheetAnswer& a = m_content.answer;
    const bool isPale = !a.isSaid || a.isNote;
    p.save();
    if (isPale) p.setOpacity(kPale);
    for (int level = 0; level <= kMaxLevel; ++level) {
        const QRectF box = QRectF(rung(level));
        const bool isChosen = a.level == level;
        const bool isFilled = a.level && level > 0 && level <= *a.level;
        const RampColors ramp = t.ramp(isFilled ? *a.level : 0);
        p.setPen(QPen(isFilled ? ramp.line : t.borderStrong, 1));
        p.setBrush(isFilled ? ramp.fill : isChosen ? t.l0 : t.surface);
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (isChosen) {
            p.setPen(QPen(t.text1, 1.5));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5);
        }
        // The digit is read in full strength also where its cell is pale.
        p.setOpacity(1);
        paintDigit(p, box, QLocale().toString(level), isPale ? (isFilled ? t.text1 : t.text2) : isFilled ? ramp.text : t.text2, isChosen ? 700 : 400);
        if (isPale) p.setOpacity(kPale);
    }
    p.restore();
    const int left = kLadderPaintPad + 5 * 39 + 8;
    const auto words = [&](int top, const QString& text, const QFont& font, const QColor& color) {
        const QRect box(left, top - (m_isCompact ? kCompactLift : 0), width() - left - kLadderPaintPad, 18);
        p.setFont(font);
        p.setPen(color);
        p.drawText(visual(box), int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    words(34, stateText(), textFont(TextStyle::Body), a.isSaid ? t.text1 : t.text3);
    const QString note = a.isNote ? tr("A note only: the dimension is set directly") : QString();
    const QString source = !a.isSaid && a.level ? m_content.source : QString();
    const bool hasNext = a.level && *a.level < kMaxLevel;
    const QString next = hasNext ? tr("Level %1: %2").arg(QLocale().toString(*a.level + 1), m_content.descriptors.value(*a.level + 1)) : QString();
    words(51, !note.isEmpty() ? note : !source.isEmpty() ? source : next, textFont(TextStyle::Small), t.text3);
}

void LadderRow::paintOpen(QPainter& p) const {
    for (int level = 0; level <= kMaxLevel; ++level) paintBox(p, level);
}

void LadderRow::paintBox(QPainter& p, int level) const {
    const Theme& t = Theme::of(this);
    const SheetAnswer& a = m_content.answer;
    const QRectF box = QRectF(rung(level));
    const RampColors ramp = t.ramp(level);
    const bool isChosen = shownLevel() == level;
    const bool isSure = isChosen && !m_level && a.isSaid && !a.isNote;  // a level that waits for its reason is dashed
    p.setPen(QPen(isChosen ? ramp.line : t.border, isSure ? 2 : 1, isChosen && !isSure ? Qt::DashLine : Qt::SolidLine));
    p.setBrush(isChosen ? (level == 0 ? t.l0 : ramp.tint) : t.surface);
    p.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    const QRectF sign = QRectF(QStyle::visualRect(layoutDirection(), box.toRect(), QRect(int(box.left()) + kBoxPad, int(box.top()) + 8, 20, 20)));
    p.setPen(QPen(ramp.line, 1));
    p.setBrush(ramp.fill);
    p.drawRoundedRect(sign.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    paintDigit(p, sign, QLocale().toString(level), ramp.text, 600);
    if (m_content.asked > 0 && level == m_content.asked) {
        p.setFont(textFont(TextStyle::Micro));
        const QString tag = tr("gate %1").arg(QLocale().toString(m_content.stage));
        const int wide = p.fontMetrics().horizontalAdvance(tag) + 10;
        if (wide < box.width() - 44) paintTag(p, QStyle::visualRect(layoutDirection(), box.toRect(), QRect(int(box.right()) - wide - 9, int(box.top()) + 9, wide, 18)), tag, t.text2, t.text1, Qt::DashLine);
    }
    paintWords(p, level, box.adjusted(kBoxPad, 34, -kBoxPad, -4));
}

void LadderRow::paintWords(QPainter& p, int level, const QRectF& box) const {
    const Theme& t = Theme::of(this);
    const bool isChosen = shownLevel() == level;
    p.setFont(ladderFont(isChosen));
    p.setPen(isChosen ? t.text1 : t.text2);
    const QFontMetrics metrics(ladderFont(true));
    double y = box.top() + metrics.ascent();
    p.save();
    for (const QString& line : rungLines(level, static_cast<int>(box.width()) + 2 * kBoxPad)) {
        // A hyphen stands behind its word whichever way the window is read.
        p.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const double x = layoutDirection() == Qt::RightToLeft ? box.right() - p.fontMetrics().horizontalAdvance(line) : box.left();
        p.drawText(QPointF(x, y), line);
        y += metrics.lineSpacing();
    }
    p.restore();
}

}  // namespace stagepath
