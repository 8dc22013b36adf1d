// Strategic impact of the selected use cases: a score per criterion, set in place.
#pragma once

#include "app/models/use_cases/use_case_table_model.h"

#include <QWidget>

namespace stagepath {

class TextLabel;
class UseCaseScoreStepper;
class UseCaseSection;

class UseCaseScorePanel : public QWidget {
    Q_OBJECT
public:
    explicit UseCaseScorePanel(UseCaseTableModel& model, QWidget* parent = nullptr);
    void showUseCases(const QList<UseCaseId>& ids);

private:
    void rebuild();
    void explain();
    UseCaseTableModel& m_model;
    UseCaseSection* m_section;
    QList<UseCaseId> m_ids;
    QList<QPair<ImpactCriterionId, QString>> m_criteria;
    QList<UseCaseScoreStepper*> m_steppers;
    TextLabel* m_why = nullptr;
};

}  // namespace stagepath
