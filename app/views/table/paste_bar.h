// The line that says what pasting would do, before it is done.
#pragma once

#include "app/models/use_cases/cell_paste.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;

namespace stagepath {

class TextLabel;

/// What is left out is listed with its reasons by Details. Stands over the foot of the table while it is open. Enter pastes, Esc leaves everything as it is.
class PasteBar : public QFrame {
    Q_OBJECT
public:
    explicit PasteBar(QWidget* parent);
    /// \p place is where the first cell goes: "“Call summary”, Name".
    void open(const CellPaste& paste, const QString& text, const QString& place);
    /// For what is no laying of cells: \p what it would do in words, \p remarks to list, and whether there is anything to do.
    void open(const QString& what, const QStringList& remarks, bool doesSomething);
    const CellPaste& paste() const { return m_paste; }
    QString sentence() const;
    /// The reasons as they are listed; empty while they aren't.
    QString details() const;

signals:
    void accepted();
    /// The lines are to be new use cases instead.
    void rowsRequested(const QString& text);
    void closed();
    /// The bar needs another height.
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void propose(const QString& what, const QStringList& sentences, QPushButton* first);

    CellPaste m_paste;
    QString m_text;
    TextLabel* m_sentence;
    QPushButton* m_accept;
    QPushButton* m_rows;
    QPushButton* m_more;
    QPushButton* m_cancel;
    QPlainTextEdit* m_reasons;
};

}  // namespace stagepath
