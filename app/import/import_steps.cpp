#include "app/import/import_steps.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace stagepath {

namespace {

constexpr int kImportStepsMark = 20;
constexpr int kToName = 7;
constexpr int kImportStepsBetween = 18;

QFont nameFont(bool isCurrent) { return textFont(isCurrent ? TextStyle::BodyStrong : TextStyle::Body); }

}  // namespace

ImportSteps::ImportSteps(const QStringList& names, QWidget* parent) : QWidget(parent), m_names(names) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void ImportSteps::setCurrent(int step) {
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.value(step)));
    updateGeometry();
    update();
}

int ImportSteps::widthOf(int step) const { return kImportStepsMark + kToName + QFontMetrics(nameFont(step == m_current)).horizontalAdvance(m_names[step]); }

QSize ImportSteps::sizeHint() const {
    int width = kImportStepsBetween * (static_cast<int>(m_names.size()) - 1);
    for (int i = 0; i < m_names.size(); ++i) width += widthOf(i);
    return {width + 2, 24};
}

QRect ImportSteps::markRect(int step) const {
    int x = 0;
    for (int i = 0; i < step; ++i) x += widthOf(i) + kImportStepsBetween;
    const QRect rect(x, 0, widthOf(step), height());
    return layoutDirection() == Qt::RightToLeft ? QRect(width() - rect.right() - 1, 0, rect.width(), rect.height()) : rect;
}

void ImportSteps::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::of(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < m_names.size(); ++i) {
        const QRect all = markRect(i);
        const QRectF mark(rtl ? all.right() - kImportStepsMark + 1 : all.left(), (height() - kImportStepsMark) / 2.0, kImportStepsMark, kImportStepsMark);
        const bool isDone = i < m_current;
        const bool isCurrent = i == m_current;
        p.setPen(QPen(isDone || isCurrent ? t.accent : t.control, isCurrent ? 2 : 1));
        p.setBrush(isDone ? QBrush(t.accent) : QBrush(Qt::NoBrush));
        p.drawEllipse(mark.adjusted(1, 1, -1, -1));
        if (isDone) paintIcon(p, mark.adjusted(4, 4, -4, -4), QStringLiteral("check"), t.onAccent);
        p.setFont(textFont(TextStyle::Micro));
        p.setPen(isCurrent ? t.accent : t.text3);
        if (!isDone) p.drawText(mark, Qt::AlignCenter, QLocale().toString(i + 1));
        p.setFont(nameFont(isCurrent));
        p.setPen(isCurrent ? t.text1 : t.text2);
        p.drawText(rtl ? all.adjusted(0, 0, -kImportStepsMark - kToName, 0) : all.adjusted(kImportStepsMark + kToName, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft, m_names[i]);
    }
}

void ImportSteps::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < m_current; ++i) {
        if (markRect(i).contains(event->position().toPoint())) emit requested(i);
    }
}

}  // namespace stagepath
