// A sentence at the foot of the content that goes by itself, with Undo where there is something to undo.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace stagepath {

/// Stays six seconds, longer while the pointer or the focus is on it.
class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent);
    void showSentence(const QString& sentence, const QString& action);

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();
    QLabel* m_text;
    QPushButton* m_action;
    QTimer m_timer;
};

}  // namespace stagepath
