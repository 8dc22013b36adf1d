// One sentence under the header: recovered work, a problem. Closes with its cross or Esc, unless it lasts.
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QPushButton;

namespace stagepath {

class TextLabel;
struct ToastAction;

class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    /// An empty sentence hides the bar. With an \p action there is a button for what helps.
    void showSentence(const QString& sentence, bool isProblem, const QString& action = {}, std::function<void()> then = {});
    /// With a button for each of up to three \p actions.
    void showSentence(const QString& sentence, bool isProblem, const QList<ToastAction>& actions);
    /// The bar outlives its buttons, and its cross and Esc where it is not \p isClosable.
    void setLasting(bool isClosable);
    QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void placeMargins();

    TextLabel* m_text;
    QPushButton* m_close;
    QList<QPushButton*> m_buttons;
    QList<std::function<void()>> m_runs;
    bool m_isProblem = false;
    bool m_isLasting = false;
    bool m_isClosable = true;
};

}  // namespace stagepath
