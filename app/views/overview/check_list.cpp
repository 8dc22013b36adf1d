#include "app/views/overview/check_list.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/check_names.h"

#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kCheckListRow = 44;
constexpr int kCheckListEmpty = 44;
constexpr int kCheckListIndent = 26;

}  // namespace

CheckList::CheckList(QWidget* parent) : MatrixView(parent) {
    setAccessibleName(tr("Checks that matter most"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void CheckList::show(const QList<Finding>& findings) {
    m_findings = findings;
    setFocusPolicy(findings.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    cellsChanged();
}

QSize CheckList::sizeHint() const { return {300, m_findings.isEmpty() ? kCheckListEmpty : kCheckListRow * rowCount()}; }

QRect CheckList::cellRect(int row, int) const { return {0, row * kCheckListRow, width(), kCheckListRow}; }

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
        p.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(kCheckListIndent, 10, width() - kCheckListIndent, 20)), int(Qt::AlignVCenter | Qt::AlignLeading), tr("No errors and no warnings"));
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
    p.setPen(t.accent);
    p.drawText(visual(QRect(width() - linkWidth, box.top(), linkWidth, kCheckListRow)), int(Qt::AlignVCenter | Qt::AlignTrailing), link);
    const auto words = [&](int top, const QString& text, TextStyle style, const QColor& color) {
        const QRect line(kCheckListIndent, box.top() + top, width() - kCheckListIndent - linkWidth - 8, 18);
        p.setFont(textFont(style));
        p.setPen(color);
        p.drawText(visual(line), int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    words(4, f.subject, TextStyle::BodyMedium, t.text1);
    words(22, f.text, TextStyle::Small, t.text2);
}

}  // namespace stagepath
