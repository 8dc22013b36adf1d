#include "app/window/chrome/search_popup.h"

#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/window/chrome/search_model.h"

#include <QAction>
#include <QApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kSearchPopupWidth = 560;
constexpr int kSearchPopupHeight = 420;
constexpr int kFieldHeight = 44;
constexpr int kSearchPopupRow = 30;
constexpr int kSearchPopupTop = 64;

/// Heads of groups, and names with the matched letters strong.
class SearchDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, kSearchPopupRow}; }
    void paint(QPainter* p, const QStyleOptionViewItem& o, const QModelIndex& index) const override {
        const Theme& t = Theme::of(o.widget);
        const bool rtl = o.direction == Qt::RightToLeft;
        const bool head = index.data(SearchModel::IsHeadRole).toBool();
        p->fillRect(o.rect, !head && o.state & QStyle::State_Selected ? t.accentTint : t.raised);
        const QRect words = o.rect.adjusted(16, 0, -16, 0);
        const int start = static_cast<int>((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine;
        const int end = static_cast<int>((rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine;
        if (head) {
            p->setFont(textFont(TextStyle::Small));
            p->setPen(t.text3);
            p->drawText(words.adjusted(0, 4, 0, 0), start, index.data().toString());
            return;
        }
        p->setFont(textFont(TextStyle::Small));
        p->setPen(t.text3);
        const QString detail = p->fontMetrics().elidedText(index.data(SearchModel::DetailRole).toString(), Qt::ElideRight, words.width() * 2 / 5);
        p->drawText(words, end, detail);
        const int taken = detail.isEmpty() ? 0 : p->fontMetrics().horizontalAdvance(detail) + 16;
        paintName(*p, t, words.adjusted(rtl ? taken : 0, 0, rtl ? 0 : -taken, 0), index, start, rtl);
    }

private:
    static void paintName(QPainter& p, const Theme& t, const QRect& r, const QModelIndex& index, int flags, bool rtl) {
        const QFont plain = textFont(TextStyle::Body);
        const QFont strong = fontOfPixels(plain.pixelSize(), 700);
        const auto positions = index.data(SearchModel::PositionsRole).value<QList<int>>();
        QString text = index.data().toString();
        p.setPen(t.text1);
        p.setFont(plain);
        text = p.fontMetrics().elidedText(text, Qt::ElideRight, r.width());
        // Parts of one line can only be set side by side where they all run in the same direction.
        if (positions.isEmpty() || rtl || text.isRightToLeft()) {
            p.drawText(r, flags, text);
            return;
        }
        int x = r.left();
        for (qsizetype from = 0; from < text.size();) {
            const bool matched = positions.contains(static_cast<int>(from));
            qsizetype to = from + 1;
            while (to < text.size() && positions.contains(static_cast<int>(to)) == matched) ++to;
            p.setFont(matched ? strong : plain);
            p.setPen(matched ? t.accent : t.text1);
            const QString part = text.mid(from, to - from);
            p.drawText(QRect(x, r.top(), r.right() - x + 8, r.height()), flags, part);
            x += p.fontMetrics().horizontalAdvance(part);
            from = to;
        }
    }
};

QString plain(QString text) {
    return text.remove(QStringLiteral("…")).replace(QLatin1String("&&"), QLatin1String("\x01")).remove(QLatin1Char('&')).replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

}  // namespace

SearchPopup::SearchPopup(const Portfolio& portfolio, const QList<QAction*>& commands, QWidget* window)
    : QFrame(window), m_field(new QLineEdit), m_list(new QListView), m_commands(commands.cbegin(), commands.cend()), m_before(QApplication::focusWidget()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Search"));
    SearchIndex index;
    index.add(portfolio);
    for (qsizetype i = 0; i < commands.size(); ++i) index.add({EntityKind::Setting, i, plain(commands[i]->text()), commands[i]->shortcut().toString(QKeySequence::NativeText), commands[i]->property("words").toString()});
    m_model = new SearchModel(std::move(index), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 6);
    layout->setAlignment(Qt::AlignTop);
    layout->setSpacing(0);
    m_field->setFixedHeight(kFieldHeight);
    m_field->setFrame(false);
    m_field->setTextMargins(4, 0, 12, 0);
    m_field->addAction(QIcon(iconPixmap(QStringLiteral("search"), Theme::of(window).text3, 16, devicePixelRatioF())), QLineEdit::LeadingPosition);
    m_field->setFont(fontOfPixels(15));
    m_field->setPlaceholderText(tr("Use case, unit, person, initiative or command"));
    m_field->setAccessibleName(tr("Search"));
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Found"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& at) {
        if (!m_model->isHead(at.row())) take();
    });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& at) {
        if (!m_model->isHead(at.row())) m_list->setCurrentIndex(at);
    });
    window->installEventFilter(this);
    search();
    place();
    show();
    raise();
    m_field->setFocus();
}

void SearchPopup::place() {
    const int width = std::min(kSearchPopupWidth, parentWidget()->width() - 32);
    const int height = std::min(kSearchPopupHeight, parentWidget()->height() - kSearchPopupTop - 16);
    setGeometry((parentWidget()->width() - width) / 2, std::min(kSearchPopupTop, parentWidget()->height() / 8), width, height);
}

void SearchPopup::search() {
    m_model->search(m_field->text());
    m_list->setVisible(m_model->rowCount() > 0);
    update();
    m_list->setCurrentIndex(m_model->rowCount() > 1 ? m_model->index(1) : QModelIndex());
    m_list->scrollToTop();
}

QString SearchPopup::currentText() const { return m_list->currentIndex().isValid() ? m_list->currentIndex().data().toString() : QString(); }

QStringList SearchPopup::shown() const {
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isHead(row)) texts.append(m_model->index(row).data().toString());
    }
    return texts;
}

void SearchPopup::move(int delta) {
    const int step = delta < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int left = std::abs(delta); left > 0; --left) {
        int next = row + step;
        while (next >= 0 && next < m_model->rowCount() && m_model->isHead(next)) next += step;
        if (next < 0 || next >= m_model->rowCount()) break;
        row = next;
    }
    if (row >= 0) m_list->setCurrentIndex(m_model->index(row));
    if (row == 1) m_list->scrollToTop();
}

void SearchPopup::take() {
    const QModelIndex at = m_list->currentIndex();
    if (!at.isValid() || m_model->isHead(at.row())) return;
    const SearchItem item = m_model->itemAt(at.row());
    const QPointer<QAction> command = item.kind == EntityKind::Setting ? m_commands.value(item.id) : QPointer<QAction>();
    dismiss();
    if (item.kind != EntityKind::Setting) emit picked(static_cast<int>(item.kind), item.id);
    else if (command) QTimer::singleShot(0, command, &QAction::trigger);  // after this is gone: the command may open a window
}

/// Gives the focus back first: a command acts on what had it.
void SearchPopup::dismiss() {
    if (m_isDone) return;
    m_isDone = true;
    if (m_field->hasFocus() && m_before) m_before->setFocus();
    close();
}

bool SearchPopup::eventFilter(QObject* object, QEvent* event) {
    if (object == parentWidget() && event->type() == QEvent::Resize) place();
    if (object != m_field) return QFrame::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) QTimer::singleShot(0, this, &SearchPopup::dismiss);
    // Window shortcuts of the page below must not act while somebody types here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier) event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(object, event);
    if (static_cast<QKeyEvent*>(event)->keyCombination() == QKeyCombination(Qt::ControlModifier, Qt::Key_K)) {
        m_field->selectAll();  // where the field itself takes the keys of the search
        return true;
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_PageDown: move(8); return true;
        case Qt::Key_PageUp: move(-8); return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab: return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: take(); return true;
        case Qt::Key_Escape: dismiss(); return true;
        default: return QFrame::eventFilter(object, event);
    }
}

void SearchPopup::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(t.borderStrong);
    p.setBrush(t.raised);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    p.setPen(t.border);
    p.drawLine(QPointF(1, kFieldHeight + 1.5), QPointF(width() - 1, kFieldHeight + 1.5));
    if (m_model->rowCount() > 0) return;
    p.setFont(textFont(TextStyle::Body));
    p.setPen(t.text3);
    p.drawText(rect().adjusted(24, kFieldHeight, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing is called “%1”.").arg(m_field->text()));
}

}  // namespace stagepath
