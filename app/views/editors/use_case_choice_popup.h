// The list under a field that is edited by choosing.
#pragma once

#include "app/views/editors/use_case_choices.h"

#include <QFrame>

class QListWidget;

namespace stagepath {

/// What of a choice can be read in a line of a given width.
struct ChoiceWords {
    QString text;
    QString detail;
};
/// In \p room px: the text is cut before a count or another short detail is; a long one leaves more than half to the text.
ChoiceWords choiceWords(const UseCaseChoice& choice, int room);

/// Never takes the focus: the field it belongs to passes the keys on. Lies within the window, above everything.
class UseCaseChoicePopup : public QFrame {
    Q_OBJECT
public:
    explicit UseCaseChoicePopup(QWidget* field);

    void setChoices(const QList<UseCaseChoice>& choices);
    void setCurrent(int row);
    int count() const { return static_cast<int>(m_choices.size()); }
    /// The marked choice; nullptr where the list is empty.
    const UseCaseChoice* current() const;
    /// \p delta lines on, stopping at the ends.
    void move(int delta);
    /// A sentence under the list ("Sets 5 use cases"); empty for none.
    void setNote(const QString& note) { m_note = note; }
    /// Shows it under \p field, or above where there is no room below.
    void open();
    int widestChoice() const;

signals:
    void picked(const stagepath::UseCaseChoice& choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_field;
    QListWidget* m_list;
    QList<UseCaseChoice> m_choices;
    QString m_note;
};

}  // namespace stagepath
