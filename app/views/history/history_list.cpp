#include "app/views/history/history_list.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QHash>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kHistoryDayHeight = 30;
constexpr int kHistoryTitleHeight = 20;
constexpr int kHistoryLineHeight = 17;
constexpr int kHistoryPadding = 8;
constexpr int kHistoryLead = 40;   ///< before the text, where the sign stands
constexpr int kHistoryTrail = 16;
constexpr int kHistoryFits = 28;        ///< letters that fit on any line
constexpr int kHistoryMostWrapped = 4;  ///< lines that a text is wrapped to

/// What does not fit on a line is wrapped. A short text fits in any case, and a long one is measured once, so that the heights of
/// ten thousand changes are known soon.
class HistoryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* model = static_cast<const HistoryModel*>(index.model());
        const HistoryItem* item = model->itemAt(index);
        if (!item) return {10, kHistoryDayHeight};
        const int width = roomOf(option.widget);
        int lines = linesFor(item->entry.text, TextStyle::BodyStrong, width - clockWidth()) + (item->entry.snapshot.isEmpty() ? 0 : 1);
        for (const QString& line : model->linesAt(index)) lines += linesFor(line, TextStyle::Small, width);
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
    /// The width of a line, with room for a scroll bar in any case.
    static int roomOf(const QWidget* list) {
        return (list ? list->width() - list->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, list) : 340) - kHistoryLead - kHistoryTrail;
    }

    int clockWidth() const {
        if (m_clockWidth == 0) m_clockWidth = QFontMetrics(textFont(TextStyle::Micro)).horizontalAdvance(QLocale().toString(QTime(22, 58), QLocale::ShortFormat)) + 8;
        return m_clockWidth;
    }

    /// How many lines \p text takes in \p width.
    int linesFor(const QString& text, TextStyle style, int width) const {
        if (text.size() <= kHistoryFits) return 1;
        const std::pair key(text, static_cast<int>(style) * 10000 + width);
        if (const auto it = m_lines.constFind(key); it != m_lines.cend()) return *it;
        const QFontMetrics metrics(textFont(style));
        const int height = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height();
        const int lines = std::clamp((height + metrics.lineSpacing() / 2) / metrics.lineSpacing(), 1, kHistoryMostWrapped);
        m_lines.insert(key, lines);
        return lines;
    }

    static void paintDay(QPainter& p, const Theme& t, const QStyleOptionViewItem& option, const QString& text) {
        p.fillRect(option.rect, t.inset);
        p.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
        p.setFont(textFont(TextStyle::SmallMedium));
        p.setPen(t.text2);
        p.drawText(option.rect.adjusted(kHistoryTrail, 0, -kHistoryTrail, 0), int(Qt::AlignVCenter | Qt::AlignLeading), text);
    }

    void paintItem(QPainter& p, const Theme& t, const QStyleOptionViewItem& option, const HistoryItem& item, const QStringList& lines) const {
        const bool rtl = option.direction == Qt::RightToLeft;
        const bool selected = option.state & QStyle::State_Selected;
        const QRect r = option.rect;
        p.fillRect(r, selected ? t.accentTint : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
        p.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.border);
        if (selected) p.fillRect(QRect(rtl ? r.right() - 2 : r.left(), r.top(), 3, r.height()), t.accent);
        paintSign(p, t, item, QRectF(rtl ? r.right() - 31 : r.left() + 15, r.top() + kHistoryPadding + 2, 16, 16), rtl);
        QRect area = r.adjusted(rtl ? kHistoryTrail : kHistoryLead, kHistoryPadding, rtl ? -kHistoryLead : -kHistoryTrail, 0);
        const int room = roomOf(option.widget);
        area.setHeight(kHistoryTitleHeight + (linesFor(item.entry.text, TextStyle::BodyStrong, room - clockWidth()) - 1) * kHistoryLineHeight);
        paintTitle(p, t, area, item, rtl);
        area.translate(0, area.height());
        area.setHeight(kHistoryLineHeight);
        if (!item.entry.snapshot.isEmpty()) {
            paintLine(p, area, HistoryModel::tr("Moment: %1").arg(item.entry.snapshot), textFont(TextStyle::SmallMedium), t.accent);
            area.translate(0, kHistoryLineHeight);
        }
        QStringList who{item.entry.author, stateWords(item.entry)};
        who.removeAll(QString());
        paintLine(p, area, who.join(QStringLiteral(" · ")), textFont(TextStyle::Micro), t.text3);
        for (const QString& line : lines) {
            area.translate(0, area.height());
            area.setHeight(linesFor(line, TextStyle::Small, room) * kHistoryLineHeight);
            paintLine(p, area, line, textFont(TextStyle::Small), item.holds() ? t.text2 : t.text3);
        }
        if (!(option.state & QStyle::State_HasFocus)) return;
        p.setPen(QPen(t.focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -2), 4, 4);
    }

    /// A flag for a named moment, an arrow back for what is undone, a dot for the rest.
    static void paintSign(QPainter& p, const Theme& t, const HistoryItem& item, const QRectF& box, bool rtl) {
        if (!item.entry.snapshot.isEmpty()) return paintIcon(p, box, QStringLiteral("flag"), t.accent);
        if (!item.holds()) return paintIcon(p, box, facing(QStringLiteral("undo"), rtl ? Qt::RightToLeft : Qt::LeftToRight), t.text3);
        p.setPen(Qt::NoPen);
        p.setBrush(t.control);
        p.drawEllipse(box.center(), 3.5, 3.5);
    }

    void paintTitle(QPainter& p, const Theme& t, const QRect& area, const HistoryItem& item, bool rtl) const {
        const QString clock = QLocale().toString(item.entry.at.toLocalTime().time(), QLocale::ShortFormat);
        p.setFont(textFont(TextStyle::Micro));
        const int width = clockWidth();
        p.setPen(t.text3);
        p.drawText(QRect(area.left(), area.top(), area.width(), kHistoryTitleHeight), int(Qt::AlignVCenter | Qt::AlignTrailing), clock);
        paintLine(p, area.adjusted(rtl ? width : 0, 0, rtl ? 0 : -width, 0), item.entry.text, textFont(TextStyle::BodyStrong), item.holds() ? t.text1 : t.text3);
    }

    static void paintLine(QPainter& p, const QRect& area, const QString& text, const QFont& font, const QColor& color) {
        p.setFont(font);
        p.setPen(color);
        if (area.height() > kHistoryTitleHeight) p.drawText(area, Qt::AlignVCenter | Qt::TextWordWrap | Qt::AlignLeading, text);
        else p.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignLeading, p.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }

    mutable QHash<std::pair<QString, int>, int> m_lines;
    mutable int m_clockWidth = 0;
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

void HistoryList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();  // lines wrap elsewhere
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
