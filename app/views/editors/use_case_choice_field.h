// A field in which people type two letters and choose.
#pragma once

#include "app/views/editors/use_case_choices.h"

#include <QLineEdit>
#include <QPointer>

namespace stagepath {

class UseCaseChoicePopup;

/// A line to type in with a list of choices under it. Up and Down move in the list, Enter picks, Esc gives up.
class UseCaseChoiceField : public QLineEdit {
    Q_OBJECT
public:
    explicit UseCaseChoiceField(QWidget* parent = nullptr);
    ~UseCaseChoiceField() override;

    /// What can be chosen; \p creates: also what is typed, as something new.
    void setChoices(const QList<UseCaseChoice>& choices, bool creates);
    /// Marks the choice with this value and shows its text.
    void setValue(const Value& value);
    void setNote(const QString& note) { m_note = note; }
    /// Opens the list with all choices, the current one marked.
    void openList();
    void closeList();
    bool isOpen() const;
    /// What Enter would pick now: the marked choice, or nothing where nothing was opened or typed.
    std::optional<UseCaseChoice> choice() const;
    /// Handles a key of the list; true where it was one (Up, Down, PageUp, PageDown).
    bool moveInList(int key);

signals:
    void picked(const stagepath::UseCaseChoice& choice);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void offer(const QString& typed);
    QList<UseCaseChoice> m_choices;
    QPointer<UseCaseChoicePopup> m_popup;
    QString m_note;
    Value m_value;
    bool m_hasValue = false;
    bool m_creates = false;
};

}  // namespace stagepath
