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

signals:
    void actionTriggered();
};

}  // namespace stagepath
