#include "app/views/history/history_list.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace stagepath {

namespace {

constexpr int kHistoryDayHeight = 30;
constexpr int kHistoryTitleHeight = 20;
constexpr int kHistoryLineHeight = 17;
constexpr int kHistoryPadding = 8;
constexpr int kHistoryLead = 40;   ///< before the text, where the sign stands
constexpr int kHistoryTrail = 16;

/// Lines are elided, never wrapped: the height of ten thousand changes is known without measuring a word.
class HistoryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const auto* model = static_cast<const HistoryModel*>(index.model());
        const HistoryItem* item = model->itemAt(index);
        if (!item) return {10, kHistoryDayHeight};
        const int lines = static_cast<int>(model->linesAt(index).size()) + 1 + (item->entry.snapshot.isEmpty() ? 0 : 1);
        return {10, 2 * kHistoryPadding + kHistoryTitleHeight + lines * kHistoryLineHeight};
    }

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* model = static_cast<const HistoryModel*>(index.model());
        const Theme& t = Theme::of(option.widget);
        const HistoryItem* item = model->itemAt(index);
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        if (item) paintItem(*p, t, option, *item, model->linesAt(index));
        else paintDay(*p, t, option, model->dayText(index.row()));
        p->restore();
    }

private:
    static void paintDay(QPainter& p, const Theme& t, const QStyleOptionViewItem& option, const QString& text) {
        p.fillRect(option.rect, t.inset);
        p.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
        p.setFont(textFont(TextStyle::SmallMedium));
        p.setPen(t.text2);
        p.drawText(option.rect.adjusted(kHistoryTrail, 0, -kHistoryTrail, 0), int(Qt::AlignVCenter | Qt::AlignLeading), text);
    }

    static void paintItem(QPainter& p, const Theme& t, const QStyleOptionViewItem& option, const HistoryItem& item, const QStringList& lines) {
        const bool rtl = option.direction == Qt::RightToLeft;
        const bool selected = option.state & QStyle::State_Selected;
        const QRect r = option.rect;
        p.fillRect(r, selected ? t.accentTint : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
        p.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.border);
        if (selected) p.fillRect(QRect(rtl ? r.right() - 2 : r.left(), r.top(), 3, r.height()), t.accent);
        paintSign(p, t, item, QRectF(rtl ? r.right() - 31 : r.left() + 15, r.top() + kHistoryPadding + 2, 16, 16));
        QRect area = r.adjusted(rtl ? kHistoryTrail : kHistoryLead, kHistoryPadding, rtl ? -kHistoryLead : -kHistoryTrail, 0);
        area.setHeight(kHistoryTitleHeight);
        paintTitle(p, t, area, item, rtl);
        area.translate(0, kHistoryTitleHeight);
        area.setHeight(kHistoryLineHeight);
        if (!item.entry.snapshot.isEmpty()) {
            paintLine(p, area, HistoryModel::tr("Moment: %1").arg(item.entry.snapshot), textFont(TextStyle::SmallMedium), t.accent);
            area.translate(0, kHistoryLineHeight);
        }
        QStringList who{item.entry.author, stateWords(item.entry)};
        who.removeAll(QString());
        paintLine(p, area, who.join(QStringLiteral(" · ")), textFont(TextStyle::Micro), t.text3);
        for (const QString& line : lines) {
            area.translate(0, kHistoryLineHeight);
            paintLine(p, area, line, textFont(TextStyle::Small), item.holds() ? t.text2 : t.text3);
        }
        if (!(option.state & QStyle::State_HasFocus)) return;
        p.setPen(QPen(t.focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -2), 4, 4);
    }

    /// A flag for a named moment, an arrow back for what is undone, a dot for the rest.
    static void paintSign(QPainter& p, const Theme& t, const HistoryItem& item, const QRectF& box) {
        if (!item.entry.snapshot.isEmpty()) return paintIcon(p, box, QStringLiteral("flag"), t.accent);
        if (!item.holds()) return paintIcon(p, box, QStringLiteral("undo"), t.text3);
        p.setPen(Qt::NoPen);
        p.setBrush(t.control);
        p.drawEllipse(box.center(), 3.5, 3.5);
    }

    static void paintTitle(QPainter& p, const Theme& t, const QRect& area, const HistoryItem& item, bool rtl) {
        const QString clock = QLocale().toString(item.entry.at.toLocalTime().time(), QLocale::ShortFormat);
        p.setFont(textFont(TextStyle::Micro));
        const int width = p.fontMetrics().horizontalAdvance(clock) + 8;
        p.setPen(t.text3);
        p.drawText(area, int(Qt::AlignVCenter | Qt::AlignTrailing), clock);
        paintLine(p, area.adjusted(rtl ? width : 0, 0, rtl ? 0 : -width, 0), item.entry.text, textFont(TextStyle::BodyStrong), item.holds() ? t.text1 : t.text3);
    }

    static void paintLine(QPainter& p, const QRect& area, const QString& text, const QFont& font, const QColor& color) {
        p.setFont(font);
        p.setPen(color);
        p.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignLeading, p.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }
};

bool isHistoryTyping(const QKeyEvent& event) {
    return !event.text().isEmpty() && event.text().at(0).isPrint() && !event.text().at(0).isSpace() && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

}  // namespace

HistoryList::HistoryList(HistoryModel* model, QWidget* parent) : QListView(parent), m_model(model) {
    setObjectName(QStringLiteral("historyList"));
    setAccessibleName(tr("Changes"));
    setModel(model);
    setItemDelegate(new HistoryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &HistoryList::lookRequested);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });  // a change was folded or unfolded
    changeEvent(nullptr);
}

void HistoryList::select(qint64 number) {
    QModelIndex at = m_model->indexOf(number);
    if (!at.isValid() && m_model->rowCount() > 1) at = m_model->index(1);  // below the day
    setCurrentIndex(at);
    if (at.row() <= 1) scrollToTop();
    else scrollTo(at);
}

void HistoryList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    emit currentItemChanged();
}

/// Keys of the list that are commands of a page elsewhere.
bool HistoryList::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs = isHistoryTyping(*key) || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Space || key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return ||
                            key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || (key->key() == Qt::Key_R && key->modifiers() == Qt::ControlModifier);
        if (isOurs) event->accept();
    }
    return QListView::event(event);
}

void HistoryList::keyPressEvent(QKeyEvent* event) {
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: emit lookRequested(); return;
        case Qt::Key_F2: emit nameRequested(); return;
        case Qt::Key_Escape: emit closeRequested(); return;
        case Qt::Key_Space: m_model->setUnfolded(currentIndex(), m_model->isFolded(currentIndex())); return;
        case Qt::Key_Right: m_model->setUnfolded(currentIndex(), !rtl); return;
        case Qt::Key_Left: m_model->setUnfolded(currentIndex(), rtl); return;
        default: break;
    }
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::ControlModifier) emit revertRequested();
    else if (isHistoryTyping(*event)) emit typed(event->text());
    else QListView::keyPressEvent(event);
}

void HistoryList::changeEvent(QEvent* event) {
    if (event) QListView::changeEvent(event);
    if (event && event->type() != QEvent::PaletteChange) return;
    const QColor ground = Theme::of(this).surface;
    if (palette().color(QPalette::Base) == ground) return;
    QPalette p = palette();
    p.setColor(QPalette::Base, ground);
    setPalette(p);
}

}  // namespace stagepath
