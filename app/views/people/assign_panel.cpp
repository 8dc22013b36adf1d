#include "app/views/people/assign_panel.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/models/people_model.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

/// Drags the use cases it lists.
class DraggableList : public QListWidget {
protected:
    QStringList mimeTypes() const override { return {QLatin1String(kUseCaseMime)}; }
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override {
        QList<UseCaseId> ids;
        for (const QListWidgetItem* item : items) ids.append(UseCaseId(item->data(Qt::UserRole).toLongLong()));
        auto* carried = new QMimeData;
        carried->setData(QLatin1String(kUseCaseMime), packed(ids));
        return carried;
    }
    Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }
};

constexpr int kAssignPanelRow = 30;
constexpr int kUnitRole = Qt::UserRole + 1;

/// Name at the start, unit at the end, the design's selection.
class WaitingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, kAssignPanelRow}; }
    void paint(QPainter* p, const QStyleOptionViewItem& o, const QModelIndex& index) const override {
        const Theme& t = Theme::of(o.widget);
        p->fillRect(o.rect, o.state & QStyle::State_Selected ? t.accentTint : o.state & QStyle::State_MouseOver ? t.hover : t.surface);
        p->fillRect(QRect(o.rect.left(), o.rect.bottom(), o.rect.width(), 1), t.border);
        const auto words = [&](const QRect& r, const QString& text, const QFont& font, const QColor& color, Qt::Alignment alignment) {
            p->setFont(font);
            p->setPen(color);
            const auto visual = QStyle::visualAlignment(o.direction, alignment) | Qt::AlignVCenter | Qt::AlignAbsolute;
            p->drawText(QStyle::visualRect(o.direction, o.rect, r), static_cast<int>(visual) | Qt::TextSingleLine, p->fontMetrics().elidedText(text, Qt::ElideRight, r.width()));
        };
        // The unit takes what its words need, at most two fifths; the name has the rest.
        const QString unit = index.data(kUnitRole).toString();
        const int wide = unit.isEmpty() ? 0 : std::min(o.rect.width() * 2 / 5, QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(unit) + 16);
        words(o.rect.adjusted(8, 0, -std::max(8, wide), 0), index.data().toString(), textFont(TextStyle::Body), t.text1, Qt::AlignLeft);
        words(o.rect.adjusted(o.rect.width() - wide, 0, -8, 0), unit, textFont(TextStyle::Small), t.text3, Qt::AlignRight);
    }
};

const Field<UseCase>& ownerField() { return *fieldOf<UseCase>(u"accountable"); }

}  // namespace

AssignPanel::AssignPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_count(new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary)), m_question(new TextLabel({}, textFont(TextStyle::BodyStrong))), m_field(new UseCaseChoiceField), m_list(new DraggableList) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Assign owners"), textFont(TextStyle::InspectorTitle)));
    head->addStretch();
    auto* close = makeIconButton(tr("Close (F4)"), QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &AssignPanel::closeRequested);
    head->addWidget(close);
    layout->addLayout(head);
    m_count->setWordWrap(true);
    layout->addWidget(m_count);
    layout->addSpacing(6);
    m_question->setWordWrap(true);
    layout->addWidget(m_question);
    m_field->setPlaceholderText(tr("Two letters of a name, Enter"));
    m_field->setAccessibleName(tr("Accountable owner"));
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    m_list->setAccessibleName(tr("Use cases without an accountable executive"));
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new WaitingDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    connect(m_field, &UseCaseChoiceField::picked, this, &AssignPanel::assign);
    connect(m_list, &QListWidget::currentRowChanged, this, &AssignPanel::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_field->setFocus(); });
    refresh();
}

UseCaseId AssignPanel::idAt(int row) const { return UseCaseId(m_list->item(row)->data(Qt::UserRole).toLongLong()); }

UseCaseId AssignPanel::current() const { return m_list->currentItem() ? idAt(m_list->currentRow()) : UseCaseId(); }

void AssignPanel::refresh() {
    const PeopleTable table(m_workspace.portfolio());
    QList<UseCaseId> ids = table.withoutOwner;
    ids += table.ownerNotExecutive;
    const UseCaseId wanted = m_next.isNull() ? current() : m_next;
    const int row = m_list->currentRow();
    m_refreshing = true;
    m_list->clear();
    int again = -1;
    for (const UseCaseId id : ids) {
        const UseCase& u = *m_workspace.portfolio().find(id);
        const BusinessUnit* unit = m_workspace.portfolio().find(u.unit);
        auto* item = new QListWidgetItem(u.name, m_list);
        item->setData(Qt::UserRole, id.value);
        item->setData(kUnitRole, unit ? unit->name : QString());
        item->setToolTip(unit ? QStringLiteral("%1 · %2").arg(u.name, unit->name) : u.name);
        if (id == wanted) again = m_list->count() - 1;
    }
    m_refreshing = false;
    // Who got an owner left the list, so the next one stands where it stood.
    m_list->setCurrentRow(again >= 0 ? again : std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_count->setText(ids.isEmpty() ? tr("Every use case has an accountable executive.") : tr("%Ln use case(s) without an accountable executive. Drag one onto a person, or type.", nullptr, static_cast<int>(ids.size())));
    showCurrent();
}

void AssignPanel::showCurrent() {
    if (m_refreshing) return;
    const UseCase* useCase = m_workspace.portfolio().find(current());
    m_question->setText(useCase ? tr("Who answers for “%1”?").arg(useCase->name) : QString());
    m_field->setEnabled(useCase && !m_workspace.isReadOnly());
    m_field->closeList();
    m_field->setText({});  // what was typed is used up: Ctrl+Z takes back the assignment, not the emptying
    if (!useCase) return;
    QList<UseCaseChoice> choices = choicesFor(m_workspace.portfolio(), ownerField());
    choices.removeIf([](const UseCaseChoice& choice) { return choice.sign != UseCaseChoice::Sign::Person; });
    m_field->setChoices(choices, true);
}

/// What undo or redo gave another owner is asked about again where it stands in the list.
void AssignPanel::follow(const Changeset& changes) {
    for (const RowChange& change : changes.rows()) {
        const bool isOwner = change.kind == EntityKind::UseCase && std::any_of(change.fields.begin(), change.fields.end(), [](const FieldChange& field) { return field.column == QLatin1String("accountable"); });
        for (int row = 0; isOwner && row < m_list->count(); ++row) {
            if (idAt(row).value == change.id) return m_list->setCurrentRow(row);
        }
    }
}

/// The first one below that isn't among \p ids; null where there is none.
UseCaseId AssignPanel::nextAfter(const QList<UseCaseId>& ids) const {
    for (int row = m_list->currentRow() + 1; row < m_list->count(); ++row) {
        if (!ids.contains(idAt(row))) return idAt(row);
    }
    return {};
}

QString AssignPanel::sentenceOf(const QString& what, const UseCaseChoice& choice) {
    if (!choice.create.isEmpty()) return tr("%1: %2 answers, added as an executive").arg(what, choice.create);
    return (choice.strong ? tr("%1: %2 answers") : tr("%1: %2 answers, but is not an executive")).arg(what, choice.text);
}

void AssignPanel::assign(const UseCaseChoice& choice) {
    QList<UseCaseId> ids;
    for (const QListWidgetItem* item : m_list->selectedItems()) ids.append(UseCaseId(item->data(Qt::UserRole).toLongLong()));
    if (ids.isEmpty()) ids = {current()};
    const UseCase* first = m_workspace.portfolio().find(ids.constFirst());
    const QString what = ids.size() == 1 && first ? first->name : tr("%Ln use case(s)", nullptr, static_cast<int>(ids.size()));
    m_next = nextAfter(ids);  // whose owner is no executive stays in the list
    attempt(
        [&] {
            if (choice.create.isEmpty()) setUseCaseField(m_workspace, ids, ownerField(), choice.value);
            else setUseCaseReferenceToNew(m_workspace, ids, ownerField(), choice.create);
            refresh();  // goes on where nothing has changed, too
            emit assigned(sentenceOf(what, choice));
        },
        [this](const QString& sentence) { emit failed(sentence); });
    m_next = {};
    m_field->setFocus();
}

void AssignPanel::start() {
    refresh();
    if (m_field->isEnabled()) m_field->setFocus();
    else m_list->setFocus();
}

/// Up and Down go through the use cases as long as no list of names is open.
bool AssignPanel::eventFilter(QObject* object, QEvent* event) {
    if (object == m_field && event->type() == QEvent::KeyPress && !m_field->isOpen()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void AssignPanel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), t.border);
}

}  // namespace stagepath
