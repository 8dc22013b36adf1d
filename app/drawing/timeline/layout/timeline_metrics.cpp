// The measures of a roadmap on screen and paper, and the widths of its texts.
#include "app/drawing/timeline/layout/timeline_layout.h"
#include "app/drawing/typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr qsizetype kMostSeen = 40000;  ///< texts kept only to find their widths faster
constexpr double kPixelsPerMm = 96 / 25.4;
constexpr double kPixelsPerPoint = 96.0 / 72;

void setFonts(TimelineMetrics& m, double label, double head) {
    m.label = fontOfPixels(label * m.u, 400);
    m.labelStrong = fontOfPixels(label * m.u, 600);
    m.head = fontOfPixels(head * m.u, 400);
    m.headStrong = fontOfPixels((head + 1) * m.u, 600);
    m.laneName = fontOfPixels((label + 0.5) * m.u, 600);
}

void multiply(TimelineMetrics& m, double u) {
    m.u = u;
    for (double* value : {&m.laneHead, &m.laneColumn, &m.headHeight, &m.rowPitch, &m.barHeight, &m.lanePadTop, &m.lanePadBottom, &m.gatePitch, &m.labelGap, &m.labelInset, &m.maxLabel, &m.stripHeight}) *value *= u;
}

}  // namespace

TimelineMetrics TimelineMetrics::screen(double u) {
    TimelineMetrics m;
    multiply(m, u);
    setFonts(m, 12, 11);
    return m;
}

TimelineMetrics TimelineMetrics::withColumns(const QList<TimelineColumn>& columns, double u) {
    TimelineMetrics m = screen(u);
    m.columns = columns;
    for (const TimelineColumn column : columns) m.laneColumn += columnWidth(column) * u;
    return m;
}

TimelineMetrics TimelineMetrics::paper(double pitchMm, double labelPoints, double u) {
    TimelineMetrics m;
    m.rowPitch = pitchMm * kPixelsPerMm;
    m.barHeight = m.rowPitch * 0.70;
    m.gatePitch = std::min(19.0, m.rowPitch * 1.02);
    m.laneHead = m.laneColumn = 42 * kPixelsPerMm;
    m.headHeight = 11 * kPixelsPerMm;
    m.stripHeight = 28 * kPixelsPerMm;
    multiply(m, u);
    setFonts(m, labelPoints * kPixelsPerPoint, 7.5 * kPixelsPerPoint);
    return m;
}

TextWidths::OfFont& TextWidths::in(const QFont& font) {
    for (OfFont& one : m_fonts) {
        if (one.font.isCopyOf(font)) return one;
    }
    for (OfFont& one : m_fonts) {
        if (one.font != font) continue;
        one.font = font;  // its copies are asked for next
        return one;
    }
    m_fonts.append({font, {}, {}, 0, {}});
    return m_fonts.last();
}

QString TextWidths::elided(const QString& text, const QFont& font, double width) {
    OfFont& one = in(font);
    if (one.elidedTo != width) one.elided.clear();
    one.elidedTo = width;
    QString& shown = one.elided[text];
    if (shown.isNull()) shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    return shown;
}

double TextWidths::of(const QString& text, const QFont& font) {
    OfFont& one = in(font);
    const auto known = one.seen.constFind(text.constData());
    if (known != one.seen.cend() && known->first.size() == text.size()) return known->second;
    auto it = one.widths.constFind(text);
    if (it == one.widths.cend()) it = one.widths.insert(text, std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
    if (one.seen.size() > kMostSeen) one.seen.clear();
    one.seen.insert(text.constData(), {text, *it});  // kept, so that nothing else can come to lie there
    return *it;
}

double pageRefWidth(const TimelinePageRef& ref, const TimelineMetrics& metrics, TextWidths& widths) {
    return std::max(kPageRefCircle * metrics.u, widths.of(ref.page, metrics.labelStrong) + 5 * metrics.u);
}

double pageRefsRoom(const QList<TimelinePageRef>& refs, const TimelineMetrics& metrics, TextWidths& widths) {
    double room = refs.isEmpty() ? 0 : kPageRefGap * metrics.u;
    for (const TimelinePageRef& ref : refs) room += pageRefWidth(ref, metrics, widths) + metrics.u;
    return room;
}

}  // namespace stagepath
