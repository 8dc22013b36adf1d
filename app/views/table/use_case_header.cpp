#include "app/views/table/use_case_header.h"

#include "app/drawing/icons.h"
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_table_model.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_cell_painter.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kHeadHeight = 32;
constexpr int kCaptureHeight = 34;

}  // namespace

UseCaseHeader::UseCaseHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_capture(new UseCaseCaptureRow(this)) {
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(44);
    setMouseTracking(true);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        if (column == 0) emit selectAllRequested(m_selected < m_shown);
        else emit sortRequested(column, m_modifiers & Qt::ShiftModifier);
    });
}

const UseCaseTableModel* UseCaseHeader::useCases() const { return qobject_cast<const UseCaseTableModel*>(model()); }

void UseCaseHeader::setSelection(int selected, int shown) {
    if (m_selected == selected && m_shown == shown) return;
    m_selected = selected;
    m_shown = shown;
    viewport()->update();
}

QSize UseCaseHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), kHeadHeight + (m_capture->isHidden() ? 0 : kCaptureHeight)}; }

void UseCaseHeader::mousePressEvent(QMouseEvent* event) {
    m_modifiers = event->modifiers();
    QHeaderView::mousePressEvent(event);
}

void UseCaseHeader::contextMenuEvent(QContextMenuEvent* event) {
    const int column = logicalIndexAt(event->pos().x());
    if (column >= 0 && event->pos().y() < kHeadHeight) emit menuWanted(column, event->globalPos());
}

void UseCaseHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    m_capture->setGeometry(0, kHeadHeight, width(), kCaptureHeight);
}

void UseCaseHeader::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(0, kHeadHeight - 1, width(), 1, t.borderStrong);
    p.end();
    QHeaderView::paintEvent(event);
}

void UseCaseHeader::paintSection(QPainter* p, const QRect& section, int column) const {
    const Theme& t = Theme::of(this);
    const QRect rect(section.left(), 0, section.width(), kHeadHeight - 1);
    const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect, r); };
    p->fillRect(rect, t.surface);
    p->setRenderHint(QPainter::Antialiasing);
    if (column == 0) {
        paintUseCaseCheck(*p, t, QRectF(mirrored(QRect(rect.left() + kUseCaseRowPadding, rect.center().y() - 7, 16, 16))).center(), m_shown > 0 && m_selected == m_shown,
                          m_selected > 0 && m_selected < m_shown);
        return;
    }
    const auto id = static_cast<UseCaseColumn>(column);
    const QList<UseCaseSort> sorting = useCases() ? useCases()->sorting() : QList<UseCaseSort>();
    qsizetype key = -1;
    for (qsizetype i = 0; i < sorting.size(); ++i) {
        if (sorting[i].column == id) key = i;
    }
    const bool numeric = infoOf(id).numeric && id != UseCaseColumn::Readiness && id != UseCaseColumn::Stage && id != UseCaseColumn::EarnedStage && id != UseCaseColumn::TargetStage;
    QRect r = rect.adjusted(kPadding, 0, -kPadding, 0);
    const int arrow = key < 0 ? 0 : sortSignWidth(sorting.size());
    p->setFont(textFont(TextStyle::SmallMedium));
    p->setPen(key >= 0 ? t.text1 : t.text3);
    const QString label = p->fontMetrics().elidedText(labelOf(id), Qt::ElideRight, r.width() - arrow);
    const int width = p->fontMetrics().horizontalAdvance(label);
    if (numeric) r.setLeft(r.right() - width - arrow);
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute);
    p->drawText(mirrored(QRect(r.left(), r.top(), width + 2, r.height())), align, label);
    if (key < 0) return;
    const QRectF sign(mirrored(QRect(r.left() + width + 3, r.center().y() - 5, 12, 12)));
    p->save();
    p->translate(sign.center());
    if (sorting[key].order == Qt::AscendingOrder) p->rotate(180);
    paintIcon(*p, QRectF(-6, -6, 12, 12), QStringLiteral("chev"), t.text1);
    p->restore();
    if (key == 0 && sorting.size() < 2) return;
    p->setFont(fontOfPixels(9, 600));
    p->drawText(mirrored(QRect(r.left() + width + 14, r.top(), 8, r.height())), Qt::AlignCenter, QLocale().toString(key + 1));
}

}  // namespace stagepath
