// Several lines of plain text in the inspector, as high as what they hold.
#pragma once

#include <QPlainTextEdit>

namespace stagepath {

/// Commits when the focus leaves or with Ctrl+Enter; Esc restores. Tab goes on.
class UseCaseTextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    UseCaseTextEdit(const QString& name, const QString& placeholder, QWidget* parent = nullptr);
    /// Shows \p text, unless something else is being typed.
    void setShown(const QString& text);

signals:
    void committed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void commit();
    void fit();
    QString m_shown;
};

}  // namespace stagepath
