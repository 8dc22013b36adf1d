// Notes in a box that looks and takes the focus like the other fields of a form.
#pragma once

#include <QPlainTextEdit>

namespace stagepath {

/// Several lines of plain text; Tab goes on to the next field.
class NotesBox : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NotesBox(const QString& name, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

}  // namespace stagepath
