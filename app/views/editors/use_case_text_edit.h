// Several lines of plain text in the inspector, as high as what they hold.
#pragma once

#include "app/widgets/words/words_keeper.h"

#include <QPlainTextEdit>

namespace stagepath {

/// Saves when the focus leaves, after a pause or with Ctrl+Enter; Esc restores. Tab goes on.
class UseCaseTextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    UseCaseTextEdit(const QString& name, const QString& placeholder, WordsKeeper::Save save, QWidget* parent = nullptr);
    /// What is shown and saved.
    WordsKeeper& words() { return *m_words; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void fit();
    WordsKeeper* m_words;
};

}  // namespace stagepath
