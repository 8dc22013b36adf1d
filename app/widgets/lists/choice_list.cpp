#include "app/widgets/lists/choice_list.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kChoiceListNarrowest = 240;
constexpr int kChoiceListWidest = 440;
constexpr int kChoiceListRow = 28;
constexpr int kChoiceListRows = 10;

/// 0: begins with \p typed; 1: a word of it does; 2: it is somewhere in it; 3: not at all.
int rankOfChoice(const QString& choice, const QString& typed) {
    if (choice.startsWith(typed, Qt::CaseInsensitive)) return 0;
    if (choice.contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive)) return 1;
    return choice.contains(typed, Qt::CaseInsensitive) ? 2 : 3;
}

/// A line as in every list of the program: tint for the one that Enter takes, a little air beside the words.
class ChoiceLine : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& t = Theme::of(option.widget);
        p->fillRect(option.rect, option.state & QStyle::State_Selected ? t.accentTint : option.state & QStyle::State_MouseOver ? t.hover : t.raised);
        const QRect words = option.rect.adjusted(10, 0, -10, 0);
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
        p->setFont(textFont(TextStyle::Body));
        p->setPen(index.flags() & Qt::ItemIsEnabled ? t.text1 : t.text2);
        p->drawText(words, static_cast<int>(align) | Qt::TextSingleLine, p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

}  // namespace

ChoiceList::ChoiceList(const QStringList& choices, int current, const QString& accessibleName, const QString& note, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_choices(choices), m_field(new FilterField(tr("Type to filter"))), m_list(new QListWidget), m_sentence(new TextLabel(note, textFont(TextStyle::Small), TextRole::Secondary)) {
    setObjectName(QStringLiteral("choiceList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(accessibleName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(6, 4, 6, 4);
    m_sentence->setVisible(!note.isEmpty());
    layout->addWidget(m_sentence);
    m_field->setAccessibleName(accessibleName);
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    m_list->setAccessibleName(accessibleName);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new ChoiceLine(m_list));
    QPalette ground = m_list->palette();
    ground.setColor(QPalette::Base, Theme::of(parent).raised);
    m_list->setPalette(ground);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &ChoiceList::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ChoiceList::choose);
    narrow({});
    m_list->setCurrentRow(std::max(0, current));
}

QStringList ChoiceList::shown() const {
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) names.append(m_list->item(row)->text());
    }
    return names;
}

void ChoiceList::narrow(const QString& typed) {
    const QString wanted = typed.simplified();
    m_list->clear();
    for (int rank = 0; rank < 3; ++rank) {
        for (int i = 0; i < m_choices.size(); ++i) {
            if (rankOfChoice(m_choices[i], wanted) != rank) continue;
            auto* item = new QListWidgetItem(m_choices[i], m_list);
            item->setData(Qt::UserRole, i);
            item->setToolTip(m_choices[i]);
            item->setSizeHint({0, kChoiceListRow});
        }
    }
    if (m_list->count() == 0) {
        auto* nothing = new QListWidgetItem(wanted.isEmpty() ? tr("There is nothing to choose yet.") : tr("Nothing here is called “%1”.").arg(wanted), m_list);
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setSizeHint({0, kChoiceListRow});
        m_field->setAccessibleDescription(nothing->text());
        return;
    }
    m_field->setAccessibleDescription({});
    m_list->setCurrentRow(0);
}

void ChoiceList::choose() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) return;
    const int index = item->data(Qt::UserRole).toInt();
    close();
    emit chosen(index);
}

int ChoiceList::widest() const {
    int width = kChoiceListNarrowest;
    for (const QString& choice : m_choices) width = std::max(width, fontMetrics().horizontalAdvance(choice) + 56);
    return std::min(width, kChoiceListWidest);
}

void ChoiceList::openAt(const QWidget& anchor, QRect part) {
    if (part.isNull()) part = anchor.rect();
    setLayoutDirection(anchor.layoutDirection());
    const int rows = std::clamp(static_cast<int>(m_choices.size()), 1, kChoiceListRows);
    m_list->setFixedHeight(rows * kChoiceListRow + 4);
    const int wide = std::max(widest(), std::min(part.width(), kChoiceListWidest));
    setFixedWidth(wide);
    m_sentence->setMinimumHeight(m_sentence->isHidden() ? 0 : m_sentence->heightForWidth(wide - 12));
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    const QPoint below = anchor.mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? part.right() + 1 - wide : part.left(), part.bottom() + 3));
    const int x = std::clamp(below.x(), screen.left() + 4, std::max(screen.left() + 4, screen.right() - wide - 4));
    const bool fits = below.y() + height() <= screen.bottom() - 4;
    move(x, fits ? below.y() : std::max(screen.top() + 4, below.y() - part.height() - 4 - height()));
    show();
    m_field->setFocus();
}

/// The field keeps the focus; what moves in the list is handed to it.
bool ChoiceList::eventFilter(QObject* object, QEvent* event) {
    if (object != m_field || event->type() != QEvent::KeyPress) return QFrame::eventFilter(object, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); return true;
        case Qt::Key_Escape: close(); return true;
        default: return false;
    }
}

void ChoiceList::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.raised);
    p.setPen(t.borderStrong);
    p.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace stagepath
