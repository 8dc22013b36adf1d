#include "app/views/editors/use_case_choice_field.h"

#include "app/views/editors/use_case_choice_popup.h"

#include <QKeyEvent>

namespace stagepath {

UseCaseChoiceField::UseCaseChoiceField(QWidget* parent) : QLineEdit(parent) {
    setTextMargins(4, 0, 4, 0);
    connect(this, &QLineEdit::textEdited, this, &UseCaseChoiceField::offer);
}

UseCaseChoiceField::~UseCaseChoiceField() { delete m_popup; }

void UseCaseChoiceField::setChoices(const QList<UseCaseChoice>& choices, bool creates) {
    m_choices = choices;
    m_creates = creates;
}

void UseCaseChoiceField::setValue(const Value& value) {
    m_value = value;
    m_hasValue = true;
    for (const UseCaseChoice& choice : m_choices) {
        if (choice.value != value) continue;
        setText(choice.text);
        return;
    }
    setText({});
}

bool UseCaseChoiceField::isOpen() const { return m_popup && m_popup->isVisible(); }

void UseCaseChoiceField::openList() {
    if (!m_popup || m_popup->parentWidget() != window()) {
        delete m_popup;
        m_popup = new UseCaseChoicePopup(this);
        connect(m_popup, &UseCaseChoicePopup::picked, this, [this](const UseCaseChoice& choice) {
            closeList();
            emit picked(choice);
        });
    }
    m_popup->setNote(m_note);
    m_popup->setChoices(m_choices);
    m_popup->open();
    for (int i = 0; i < m_choices.size() && m_hasValue; ++i) {
        if (m_choices[i].value == m_value) m_popup->setCurrent(i);
    }
    setSelection(static_cast<int>(text().size()), -static_cast<int>(text().size()));  // with the cursor before it: names are told by their beginning
}

void UseCaseChoiceField::closeList() {
    if (m_popup) m_popup->hide();
}

void UseCaseChoiceField::offer(const QString& typed) {
    const int cursor = cursorPosition();
    if (!isOpen()) openList();
    setCursorPosition(cursor);  // nothing is selected while somebody types
    const QString name = typed.simplified();
    QList<UseCaseChoice> list = matching(m_choices, name);
    bool known = name.isEmpty();
    for (const UseCaseChoice& choice : list) known = known || choice.text.compare(name, Qt::CaseInsensitive) == 0;
    if (m_creates && !known) {
        UseCaseChoice choice;
        choice.text = tr("Create “%1”").arg(name);
        choice.sign = UseCaseChoice::Sign::Create;
        choice.create = name;
        list.append(choice);
    }
    m_popup->setChoices(list);
    m_popup->open();
}

std::optional<UseCaseChoice> UseCaseChoiceField::choice() const {
    if (!isOpen() || !m_popup->current()) return std::nullopt;
    return *m_popup->current();
}

bool UseCaseChoiceField::moveInList(int key) {
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown) return false;
    if (!isOpen()) openList();
    else m_popup->move(key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -8 : 8);
    return true;
}

void UseCaseChoiceField::keyPressEvent(QKeyEvent* event) {
    if (moveInList(event->key())) return;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (enters && !isOpen()) {
        openList();
        return;
    }
    if (enters) {
        const auto chosen = choice();
        closeList();
        if (chosen) emit picked(*chosen);
        return;
    }
    if (event->key() == Qt::Key_Escape && isOpen()) {
        closeList();
        emit cancelled();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void UseCaseChoiceField::mousePressEvent(QMouseEvent* event) {
    QLineEdit::mousePressEvent(event);
    if (!isOpen() && !isReadOnly()) openList();
}

void UseCaseChoiceField::focusOutEvent(QFocusEvent* event) {
    const bool opened = isOpen();
    closeList();
    QLineEdit::focusOutEvent(event);
    if (opened && event->reason() != Qt::PopupFocusReason) emit cancelled();
}

}  // namespace stagepath
