// A titled surface with a border.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace stagepath {

/// Without a title only the surface: the content reaches to the border.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(const QString& title, QWidget* parent = nullptr);
    /// Where the content goes.
    QVBoxLayout* body() const { return m_body; }
    /// At the end of the head.
    QHBoxLayout* head() const { return m_head; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

}  // namespace stagepath
