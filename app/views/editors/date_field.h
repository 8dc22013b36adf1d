// A field for a day, typed as a whole or chosen from a calendar.
#pragma once

#include "app/widgets/words/open_words.h"

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace stagepath {

class ProblemLabel;

/// Shows a day as the pages do and reads it as people write it: so, as 2027-10-15, 15.10.2027 or in the short form of the
/// language. What is typed counts when the field is left or with Enter; Esc restores, Up and Down step a day, Alt+Down opens the
/// calendar. What can't be read or is refused stays in the field, marked and with a sentence under it; the date stays as it was.
class DateField : public QWidget {
    Q_OBJECT
public:
    explicit DateField(const QString& name, QWidget* parent = nullptr);
    QDate date() const { return m_date; }
    /// What is typed where it can be read, else date().
    QDate entered() const;
    /// Shows \p date, unless something else is being typed or was refused.
    void setDate(QDate date);
    /// Shows \p date in any case: it belongs to another one.
    void reset(QDate date);
    /// Shows date() instead of what is typed or was refused; false where that is on show already.
    bool takeBack();
    /// Marks what is typed as not taken.
    void refuse(const QString& sentence);
    /// Why what is typed does not count; empty where all is well.
    QString problem() const;
    QLineEdit* line() const { return m_line; }
    /// Takes what is typed, as leaving the field does.
    void commit();

signals:
    /// Another day was typed or chosen. Whoever takes it answers with setDate(), otherwise with refuse().
    void dateEntered(QDate date);
    /// The sentence under the field came, went or is another.
    void problemChanged();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void step(int days);
    void openCalendar();
    void restore();
    void setProblem(const QString& sentence);
    bool isAnother() const;
    void noteState();
    static QString textOf(QDate date);

    QLineEdit* m_line;
    ProblemLabel* m_problem;
    QDate m_date;
    QString m_shown;  ///< m_date as it was written into the field
};

}  // namespace stagepath
