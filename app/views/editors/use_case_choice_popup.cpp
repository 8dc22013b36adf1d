#include "app/views/editors/use_case_choice_popup.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QListWidget>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kNarrowest = 264;
constexpr int kUseCaseChoicePopupWidest = 600;
constexpr int kUseCaseChoicePopupRowHeight = 30;
constexpr int kShownRows = 9;
constexpr int kNoteHeight = 24;
constexpr int kChoiceGap = 8;  ///< between text and detail

using Sign = UseCaseChoice::Sign;

void paintSign(QPainter& p, const Theme& t, const QRectF& box, const UseCaseChoice& choice) {
    const QPointF centre = box.center();
    switch (choice.sign) {
        case Sign::None: break;
        case Sign::Person: paintAvatar(p, t, box, choice.text.section(QStringLiteral(": "), -1), t.category(choice.color), choice.strong); break;
        case Sign::Nobody: paintAvatar(p, t, box, {}, t.warning, false); break;
        case Sign::Unit:
            p.setPen(Qt::NoPen);
            p.setBrush(t.category(choice.color));
            p.drawRoundedRect(QRectF(centre.x() - 5, centre.y() - 5, 10, 10), 3, 3);
            break;
        case Sign::Lifecycle: {
            Lifecycle l{};
            fromValue(choice.value, l);
            paintLifecycle(p, t, centre, l, t.text2);
            break;
        }
        case Sign::Stage: {
            int stage = 0;
            fromValue(choice.value, stage);
            paintStageMark(p, t, centre - QPointF(8, 6), stage);
            break;
        }
        case Sign::Quadrant: {
            Quadrant q{};
            fromValue(choice.value, q);
            paintIcon(p, box.adjusted(2, 2, -2, -2), quadrantIcon(q), t.quadrantText(q));
            break;
        }
        case Sign::Create: paintIcon(p, box.adjusted(2, 2, -2, -2), QStringLiteral("plus"), t.accent); break;
    }
}

/// Paints one choice: sign, text, detail.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    ChoiceDelegate(const QList<UseCaseChoice>& choices, QWidget* parent) : QStyledItemDelegate(parent), m_choices(choices) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {120, kUseCaseChoicePopupRowHeight}; }
    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.row() >= m_choices.size()) return;
        const UseCaseChoice& choice = m_choices[index.row()];
        const Theme& t = Theme::of(option.palette);
        const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            p->setPen(Qt::NoPen);
            p->setBrush(option.state & QStyle::State_Selected ? t.accentTint : t.hover);
            p->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 4, 4);
        }
        QRect r = option.rect.adjusted(10, 0, -10, 0);
        if (choice.sign != Sign::None) {
            paintSign(*p, t, mirrored(QRect(r.left(), r.center().y() - 9, 20, 20)), choice);
            r.setLeft(r.left() + 28);
        }
        const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute);
        p->setFont(textFont(TextStyle::Body));
        p->setPen(choice.sign == Sign::Create ? t.accent : choice.sign == Sign::Nobody ? t.warning : t.text1);
        const ChoiceWords words = choiceWords(choice, r.width());
        p->drawText(mirrored(r), align, words.text);
        r.setLeft(r.left() + p->fontMetrics().horizontalAdvance(words.text) + kChoiceGap);
        p->setFont(textFont(TextStyle::Micro));
        p->setPen(t.text3);
        p->drawText(mirrored(r), align, words.detail);
        p->restore();
    }

private:
    const QList<UseCaseChoice>& m_choices;
};

}  // namespace

ChoiceWords choiceWords(const UseCaseChoice& choice, int room) {
    const QFontMetrics body(textFont(TextStyle::Body));
    const QFontMetrics micro(textFont(TextStyle::Micro));
    // What is told by the advance may be a pixel or two wider when it is drawn.
    const int wanted = choice.detail.isEmpty() ? 0 : std::min(micro.horizontalAdvance(choice.detail) + 2, room * 2 / 5 - kChoiceGap) + kChoiceGap;
    ChoiceWords words;
    words.text = body.elidedText(choice.text, Qt::ElideRight, room - wanted);
    words.detail = micro.elidedText(choice.detail, Qt::ElideRight, room - body.horizontalAdvance(words.text) - kChoiceGap);
    return words;
}

UseCaseChoicePopup::UseCaseChoicePopup(QWidget* field) : QFrame(field->window()), m_field(field), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("choicePopup"));
    setFocusPolicy(Qt::NoFocus);
    setLayoutDirection(field->layoutDirection());
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new ChoiceDelegate(m_choices, m_list));
    m_list->setAccessibleName(tr("Choices"));
    m_list->viewport()->setAutoFillBackground(false);
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, Theme::of(field).raised);
    m_list->setPalette(palette);
    hide();
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (const UseCaseChoice* choice = current()) emit picked(UseCaseChoice(*choice));
    });
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
}

void UseCaseChoicePopup::setChoices(const QList<UseCaseChoice>& choices) {
    m_choices = choices;
    m_list->clear();
    for (const UseCaseChoice& choice : choices) {
        auto* item = new QListWidgetItem(choice.text, m_list);
        if (!choice.detail.isEmpty()) item->setData(Qt::AccessibleTextRole, tr("%1, %2", "choice, what is said of it").arg(choice.text, choice.detail));
    }
    if (!choices.isEmpty()) m_list->setCurrentRow(0);
    if (isVisible()) open();
}

void UseCaseChoicePopup::setCurrent(int row) {
    m_list->setCurrentRow(row);
    if (QListWidgetItem* item = m_list->item(row)) m_list->scrollToItem(item);
}

const UseCaseChoice* UseCaseChoicePopup::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_choices.size() ? &m_choices[row] : nullptr;
}

void UseCaseChoicePopup::move(int delta) {
    if (m_choices.isEmpty()) return;
    setCurrent(std::clamp(m_list->currentRow() + delta, 0, count() - 1));
}

/// What the longest line would need.
int UseCaseChoicePopup::widestChoice() const {
    const QFontMetrics body(textFont(TextStyle::Body));
    const QFontMetrics micro(textFont(TextStyle::Micro));
    int widest = 0;
    for (const UseCaseChoice& choice : m_choices) widest = std::max(widest, body.horizontalAdvance(choice.text) + micro.horizontalAdvance(choice.detail));
    return widest + 76;  // sign, gaps, scroll bar
}

void UseCaseChoicePopup::open() {
    if (m_choices.isEmpty()) {
        hide();
        return;
    }
    const int note = m_note.isEmpty() ? 0 : kNoteHeight;
    const int height = std::min(count(), kShownRows) * kUseCaseChoicePopupRowHeight + 8 + note;
    const int width = std::clamp(widestChoice(), std::max(m_field->width(), kNarrowest), kUseCaseChoicePopupWidest);
    QWidget* window = parentWidget();
    const QPoint below = m_field->mapTo(window, QPoint(0, m_field->height() + 2));
    int x = m_field->layoutDirection() == Qt::RightToLeft ? below.x() + m_field->width() - width : below.x();
    x = std::clamp(x, 4, std::max(4, window->width() - width - 4));
    int y = below.y();
    if (y + height > window->height() - 4) y = std::max(4, below.y() - m_field->height() - 4 - height);
    setGeometry(x, y, width, height);
    m_list->setGeometry(2, 4, width - 4, height - 8 - note);
    raise();
    show();
}

void UseCaseChoicePopup::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(t.borderStrong);
    p.setBrush(t.raised);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_note.isEmpty()) return;
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text3);
    p.drawText(QRect(12, height() - kNoteHeight - 4, width() - 24, kNoteHeight), Qt::AlignVCenter | Qt::AlignLeft, m_note);
}

}  // namespace stagepath
