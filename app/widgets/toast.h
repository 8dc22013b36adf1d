// A sentence at the foot of the content that goes by itself, with Undo where there is something to undo.
#pragma once

#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace stagepath {

/// What a toast offers.
struct ToastAction {
    QString text;
    std::function<void()> run;
};

/// Stays six seconds, longer while the pointer or the focus is on it. A sentence that is too long for one line of its parent is
/// broken into several, and where the buttons leave no room beside them they stand below it.
class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent);
    void showSentence(const QString& sentence, const QList<ToastAction>& actions = {});
    QString sentence() const;
    /// Another page is shown: what can't be acted on any more goes, the rest keeps above the new foot.
    void turnPage(int foot);
    /// It stands in the middle of \p area, no wider than that, where \p area is seen in its parent.
    void setArea(QWidget* area);
    /// Keeps at least \p height px above the foot of its parent.
    void setFoot(int height) { m_foot = height; }
    /// Why nothing was done: with another sign, as nothing is to be undone.
    void showRefusal(const QString& sentence);
    bool isRefusal() const { return m_isRefusal; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fit();
    void place();
    QRect area() const;
    QLabel* m_text;
    QBoxLayout* m_layout;
    QHBoxLayout* m_buttonRow;
    QString m_sentence;
    QList<QPushButton*> m_actions;
    QPointer<QWidget> m_area;
    QTimer m_timer;
    int m_foot = 0;
    bool m_isRefusal = false;
};

}  // namespace stagepath
