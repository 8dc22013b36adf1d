#include "app/views/readiness/dimension_list.h"

#include "app/drawing/charts/heat_map.h"
#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/drawing/word_wrap.h"
#include "core/analysis/names.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kDimensionListPad = 16;
constexpr int kDimensionListMeter = 54;
constexpr int kDimensionListEnd = kDimensionListPad + 16;  ///< from where the level ends to the edge
constexpr int kDimensionListLines = 2;

}  // namespace

DimensionList::DimensionList(QWidget* parent) : MatrixView(parent) {
    setAccessibleName(tr("Dimensions"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &MatrixView::opened, this, [this](int row, int) { choose(kDimensions[static_cast<std::size_t>(row)]); });
}

void DimensionList::show(const RoundSheet& sheet, const QList<Dimension>& below) {
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        m_levels[i] = sheet.dimensions[i].standing;
        m_sources[i] = sheet.dimensions[i].isSaid ? QString() : sheet.dimensions[i].source;
        m_moved[i] = sheet.dimensions[i].moved;
        m_before[i] = sheet.before && m_moved[i] != 0 ? levelText(sheet.before->dimensions[i]) : QString();
    }
    m_below = below;
    update();
}

void DimensionList::choose(Dimension d) {
    const bool isOther = d != m_chosen;
    m_chosen = d;
    setCurrent(indexOf(d), 0);
    update();
    if (isOther) emit chosenChanged(d);
}

QRect DimensionList::cellRect(int row, int) const { return {0, row * kRow, width(), kRow}; }

QString DimensionList::sentence(int row, int) const {
    const std::size_t i = static_cast<std::size_t>(row);
    QString words = tr("%1, level %2").arg(dimensionName(kDimensions[i]), levelText(m_levels[i]));
    if (!m_sources[i].isEmpty()) words += QStringLiteral(", ") + m_sources[i];
    if (!m_before[i].isEmpty()) words += QStringLiteral(", ") + tr("was %1").arg(m_before[i]);
    if (m_levels[i].capped) words += QStringLiteral(", ") + tr("held down by its gate criterion");
    if (m_below.contains(kDimensions[i])) words += QStringLiteral(", ") + tr("keeps from the next stage");
    return words;
}

/// The arrows choose at once, as in a list of pages.
void DimensionList::keyPressEvent(QKeyEvent* event) {
    MatrixView::keyPressEvent(event);
    choose(kDimensions[static_cast<std::size_t>(currentRow())]);
}

void DimensionList::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < kDimensionCount; ++row) paintRow(p, row);
    paintFocus(p, 4);
}

int DimensionList::meterLeft() const { return width() - kDimensionListEnd - 24 - kDimensionListMeter; }

int DimensionList::roomForName(int row) const { return meterLeft() - kDimensionListPad - (m_moved[static_cast<std::size_t>(row)] != 0 ? 18 : 6); }

QStringList DimensionList::nameLines(int row) const {
    const QFontMetrics metrics(textFont(TextStyle::BodyMedium));
    const int room = roomForName(row);
    QStringList lines = wrappedInBox(dimensionName(kDimensions[static_cast<std::size_t>(row)]), metrics, room);
    if (lines.size() <= kDimensionListLines) return lines;
    return {lines.takeFirst(), metrics.elidedText(lines.join(QLatin1Char(' ')), Qt::ElideRight, room)};
}

void DimensionList::paintRow(QPainter& p, int row) const {
    const Theme& t = Theme::of(this);
    const std::size_t i = static_cast<std::size_t>(row);
    const DimensionStanding& level = m_levels[i];
    const QRect box = cellRect(row, 0);
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const bool isChosen = kDimensions[i] == m_chosen;
    if (isChosen || isHovered(row, 0)) p.fillRect(box, isChosen ? t.accentTint : t.hover);
    if (isChosen) p.fillRect(visual(QRect(0, box.top(), 3, kRow)), t.accent);
    p.fillRect(QRect(0, box.bottom(), width(), 1), t.border);
    const int end = width() - kDimensionListEnd;
    const int meter = meterLeft();
    p.setFont(textFont(TextStyle::BodyMedium));
    p.setPen(t.text1);
    const QStringList lines = nameLines(row);
    const int high = p.fontMetrics().height();
    QRect line(kDimensionListPad, box.center().y() - static_cast<int>(lines.size()) * high / 2, roomForName(row), high);
    for (const QString& words : lines) {
        p.drawText(visual(line), int(Qt::AlignVCenter | Qt::AlignLeading), words);
        line.translate(0, high);
    }
    p.save();
    if (level.inherited) p.setOpacity(0.5);
    const QRect bar = visual(QRect(meter, box.center().y() - 4, kDimensionListMeter, 9));
    if (layoutDirection() == Qt::RightToLeft) {
        p.translate(bar.left() + bar.right() + 1, 0);
        p.scale(-1, 1);
    }
    paintLevelMeter(p, t, bar, level.known ? level.level : 0);
    p.restore();
    p.setFont(textFont(TextStyle::BodyStrong));
    p.setPen(level.inherited || !level.known ? t.text3 : t.text1);
    p.drawText(visual(QRect(end - 22, box.top(), 22, kRow)), Qt::AlignCenter, levelText(level));
    if (m_moved[i] != 0) paintChange(p, visual(QRect(meter - 16, box.center().y() - 5, 11, 11)), m_moved[i], t.text2);
    if (m_below.contains(kDimensions[i])) paintIcon(p, visual(QRect(end + 3, box.center().y() - 7, 15, 15)), QStringLiteral("warn"), t.warning);
}

}  // namespace stagepath
