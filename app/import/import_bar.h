// The strip of controls under the assistant's head.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace stagepath {

class ImportChoice;

class ImportBar : public QWidget {
    Q_OBJECT
public:
    explicit ImportBar(QWidget* parent = nullptr);
    QHBoxLayout* tools() const { return m_tools; }
    /// Adds \p choice with its accessible name as a label before it.
    static void addChoice(QHBoxLayout* tools, ImportChoice* choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_tools;
};

}  // namespace stagepath
