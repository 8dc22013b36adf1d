#include "app/views/table/use_case_delegate.h"

#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_table_model.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/table/cell_refusal.h"
#include "app/views/table/cell_words.h"
#include "app/views/table/use_case_cell_painter.h"
#include "app/views/table/use_case_table_view.h"
#include "app/widgets/words/open_words.h"

#include <QKeyEvent>
#include <QPainter>

namespace stagepath {

namespace {

const Field<UseCase>* fieldAt(const QModelIndex& index) { return fieldOf(static_cast<UseCaseColumn>(index.column())); }

}  // namespace

UseCaseDelegate::UseCaseDelegate(UseCaseTableView* view) : QStyledItemDelegate(view), m_view(view) {}

void UseCaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const UseCaseTableModel& model = *m_view->useCases();
    UseCaseCellState state;
    state.selected = option.state & QStyle::State_Selected;
    state.hovered = m_view->hoveredRow() == index.row();
    state.focused = m_view->currentIndex() == index && (m_view->hasFocus() || m_view->isEditing());
    state.direction = option.direction;
    const Theme& t = Theme::of(option.palette);
    if (!model.isGroup(index.row())) {
        paintUseCaseCell(*painter, t, model, index.row(), static_cast<UseCaseColumn>(index.column()), option.rect, state);
        return;
    }
    state.focused = m_view->currentIndex().row() == index.row() && m_view->hasFocus();
    const QRect row(0, option.rect.top(), m_view->viewport()->width(), option.rect.height());
    paintUseCaseGroup(*painter, t, model, index.row(), row, option.rect, state);
}

QSize UseCaseDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {infoOf(static_cast<UseCaseColumn>(index.column())).width, m_view->rowHeightOf(index.row())};
}

QWidget* UseCaseDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const Field<UseCase>* field = fieldAt(index);
    if (!field) return nullptr;
    if (isChosen(*field)) return createChoiceEditor(parent, index);
    auto* edit = new QLineEdit(parent);
    edit->setAccessibleName(labelOf(static_cast<UseCaseColumn>(index.column())));
    edit->setTextMargins(4, 0, 4, 0);
    edit->setMaxLength(field->type == FieldType::LongText ? 20'000 : 1'000);
    edit->setFont(textFont(index.column() == static_cast<int>(UseCaseColumn::Name) ? TextStyle::BodyStrong : TextStyle::Body));
    auto* self = const_cast<UseCaseDelegate*>(this);
    connect(edit, &QLineEdit::textEdited, self, [self, edit] {
        OpenWords::instance().note(edit, WordsState::Typing, [self, edit] { emit self->commitData(edit); });
    });
    new CellWords(edit, m_view->useCases(), index);
    return edit;
}

QWidget* UseCaseDelegate::createChoiceEditor(QWidget* parent, const QModelIndex& index) const {
    const Field<UseCase>& field = *fieldAt(index);
    auto* edit = new UseCaseChoiceField(parent);
    edit->setAccessibleName(labelOf(static_cast<UseCaseColumn>(index.column())));
    edit->setChoices(choicesFor(m_view->useCases()->portfolio(), field), canCreate(field));
    const qsizetype several = m_view->targetsOf(index).size();
    if (several > 1) edit->setNote(tr("Sets %Ln use case(s)", "", static_cast<int>(several)));
    auto* self = const_cast<UseCaseDelegate*>(this);
    const QPersistentModelIndex where(index);
    connect(edit, &UseCaseChoiceField::picked, self, [self, edit, where](const UseCaseChoice& choice) {
        emit self->closeEditor(edit, QAbstractItemDelegate::NoHint);
        self->m_view->assign(where, choice);
    });
    QMetaObject::invokeMethod(edit, &UseCaseChoiceField::openList, Qt::QueuedConnection);
    return edit;
}

void UseCaseDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const UseCase* u = m_view->useCases()->useCaseAt(index.row());
    if (!u) return;
    if (auto* choice = qobject_cast<UseCaseChoiceField*>(editor)) {
        if (!choice->isOpen()) choice->setValue(fieldAt(index)->get(*u));
        return;
    }
    auto* edit = qobject_cast<QLineEdit*>(editor);
    // What is being typed stays, also where a pause has saved it or something else changed meanwhile.
    if (edit && !edit->isModified() && !isCellRefused(*edit)) edit->setText(index.data(Qt::EditRole).toString());
}

void UseCaseDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    if (qobject_cast<UseCaseChoiceField*>(editor)) return;  // committed by picked()
    auto* edit = qobject_cast<QLineEdit*>(editor);
    if (!edit) return;
    const CellWords* words = CellWords::of(edit);
    const_cast<UseCaseDelegate*>(this)->refuse(edit, m_view->useCases()->take(index, edit->text(), words && words->goesOn()));
}

/// Where there is nothing to refuse, what was said before no longer stands.
void UseCaseDelegate::refuse(QLineEdit* edit, const QString& why) {
    const bool isOther = !m_refusal || !m_refusal->isOn(edit);
    if (isOther && why.isEmpty()) return OpenWords::instance().note(edit, WordsState::Kept, {});
    if (isOther) m_refusal = new CellRefusal(edit, [this, edit] { emit commitData(edit); });
    m_refusal->say(why);
}

void UseCaseDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

bool UseCaseDelegate::filterChoiceKey(QWidget* editor, int key) {
    auto* field = qobject_cast<UseCaseChoiceField*>(editor);
    auto* edit = field ? nullptr : qobject_cast<QLineEdit*>(editor);
    if (CellWords* words = edit && key == Qt::Key_Escape ? CellWords::of(edit) : nullptr) words->takeBack();
    if (!field) return false;
    const auto chosen = field->choice();
    switch (key) {
        case Qt::Key_Tab:
        case Qt::Key_Backtab: {
            const bool edited = field->isModified();
            const QPersistentModelIndex where(m_view->currentIndex());
            emit closeEditor(field, NoHint);
            if (chosen && edited) m_view->assign(where, *chosen, false);
            m_view->editBeside(key == Qt::Key_Tab);
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            field->closeList();
            if (chosen) emit field->picked(*chosen);
            else emit closeEditor(field, NoHint);
            return true;
        case Qt::Key_Escape:
            field->closeList();
            emit closeEditor(field, RevertModelCache);
            return true;
        default: return false;
    }
}

bool UseCaseDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && event->type() == QEvent::KeyPress && filterChoiceKey(editor, static_cast<QKeyEvent*>(event)->key())) return true;
    return QStyledItemDelegate::eventFilter(object, event);
}

}  // namespace stagepath
