// The history of one use case, newest first.
#pragma once

#include "app/models/use_cases/use_case_history.h"

#include <QScrollArea>

class QVBoxLayout;

namespace stagepath {

class UseCaseHistoryPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit UseCaseHistoryPanel(Workspace& workspace, QWidget* parent = nullptr);
    void showUseCase(UseCaseId id);

private:
    UseCaseHistory m_history;
    QVBoxLayout* m_list;
};

}  // namespace stagepath
