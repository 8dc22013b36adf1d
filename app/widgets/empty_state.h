// What an empty page shows: what it is for, and the first step.
#pragma once

#include <QWidget>

class QPushButton;

namespace stagepath {

/// Icon, one sentence, the primary action.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& sentence, const QString& action, QWidget* parent = nullptr);
    /// Why the action can't be given, said by its button, which is off then; empty where it can.
    void setObstacle(const QString& sentence);

signals:
    void actionTriggered();

private:
    QPushButton* m_action = nullptr;  ///< none where there is nothing to do
};

}  // namespace stagepath
