#include "app/views/overview/check_list.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/checks/check_names.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

constexpr int kCheckListRow = 42;
constexpr int kCheckListLine = 16;
constexpr int kCheckListEmpty = 44;
constexpr int kCheckListIndent = 26;
constexpr int kCheckListMost = 3;  ///< lines of a finding, in the narrowest window

/// \p text in at most \p most lines; the last one ends with an ellipsis where words are left.
QStringList wrappedWords(const QString& text, const QFontMetrics& metrics, int width, int most) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = lines.isEmpty() ? words[i] : lines.constLast() + QLatin1Char(' ') + words[i];
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width) lines.last() = longer;
        else if (lines.size() < most) lines.append(words[i]);
        else {
            lines.last() = metrics.elidedText(lines.constLast() + QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' ')), Qt::ElideRight, width);
            break;
        }
    }
    return lines;
}

}  // namespace

CheckList::CheckList(QWidget* parent) : MatrixView(parent) {
    setAccessibleName(tr("Checks that matter most"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void CheckList::show(const QList<Finding>& findings) {
    m_findings = findings;
    m_room = -1;
    setFocusPolicy(findings.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    arrange();
    cellsChanged();
}

/// What is left to the words beside the sign and the link.
int CheckList::roomForWords() const { return width() - kCheckListIndent - QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(tr("Show")) - 12; }

/// The part of a finding that counts stands at its end, so nothing is cut before the last line is full.
void CheckList::arrange() {
    const int room = roomForWords();
    if (room == m_room) return;
    m_room = room;
    const QFontMetrics small(textFont(TextStyle::Small));
    const QList<int> before = std::exchange(m_tops, {0});
    m_lines.clear();
    for (const Finding& f : m_findings) {
        m_lines.append(wrappedWords(f.text, small, room, kCheckListMost));
        const int lines = static_cast<int>(m_lines.constLast().size());
        m_tops.append(m_tops.constLast() + kCheckListRow + (std::max(1, lines) - 1) * kCheckListLine);
    }
    if (m_tops != before) updateGeometry();
}

void CheckList::resizeEvent(QResizeEvent* event) {
    MatrixView::resizeEvent(event);
    arrange();
}

QSize CheckList::sizeHint() const { return {300, m_findings.isEmpty() ? kCheckListEmpty : m_tops.constLast()}; }

QRect CheckList::cellRect(int row, int) const { return {0, m_tops[row], width(), m_tops[row + 1] - m_tops[row]}; }

bool CheckList::isOpenable(int row, int) const { return m_findings[row].kind != EntityKind::Setting; }

QString CheckList::sentence(int row, int) const {
    const Finding& f = m_findings[row];
    return QStringLiteral("%1: %2. %3 %4").arg(severityName(f.severity), f.subject, f.text, f.mend).trimmed();
}

void CheckList::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (m_findings.isEmpty()) {
        const Theme& t = Theme::of(this);
        const QRect sign = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 12, 16, 16));
        paintIcon(p, sign, QStringLiteral("check"), t.ok);
        p.setFont(textFont(TextStyle::Body));
        p.setPen(t.text2);
        p.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(kCheckListIndent, 10, width() - kCheckListIndent, 20)), int(Qt::AlignVCenter | Qt::AlignLeading), tr("No errors, warnings or hints"));
        return;
    }
    for (int row = 0; row < rowCount(); ++row) paintRow(p, row);
    paintFocus(p, 4);
}

void CheckList::paintRow(QPainter& p, int row) const {
    const Theme& t = Theme::of(this);
    const Finding& f = m_findings[row];
    const QRect box = cellRect(row, 0);
    if (isHovered(row, 0)) p.fillRect(box, t.hover);
    p.setPen(t.border);
    p.drawLine(QPointF(0, box.top() + 0.5), QPointF(width(), box.top() + 0.5));
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    paintSeverity(p, t, visual(QRect(0, box.top() + 7, 16, 16)), f.severity);
    const QString link = isOpenable(row, 0) ? tr("Show") : QString();
    p.setFont(textFont(TextStyle::Body));
    const int linkWidth = p.fontMetrics().horizontalAdvance(link) + 4;
    const int room = roomForWords();
    p.setPen(t.accent);
    p.drawText(visual(QRect(width() - linkWidth, box.top(), linkWidth, box.height())), int(Qt::AlignVCenter | Qt::AlignTrailing), link);
    p.setFont(textFont(TextStyle::BodyMedium));
    p.setPen(t.text1);
    p.drawText(visual(QRect(kCheckListIndent, box.top() + 4, room, 18)), int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(f.subject, Qt::ElideRight, room));
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text2);
    const QStringList& lines = m_lines[row];
    for (int i = 0; i < lines.size(); ++i) p.drawText(visual(QRect(kCheckListIndent, box.top() + 21 + i * kCheckListLine, room, 18)), int(Qt::AlignVCenter | Qt::AlignLeading), lines[i]);
}

}  // namespace stagepath
