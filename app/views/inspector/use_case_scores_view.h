// The tab Scores of the inspector: what each score says, and how the impact comes about.
#pragma once

#include "app/models/use_cases/use_case_table_model.h"

#include <QScrollArea>

class QVBoxLayout;

namespace stagepath {

class TextLabel;
class UseCaseScoreStepper;

/// A score per criterion, set by keys or mouse, with its words, its weight and what it adds to the impact. Of several use
/// cases it sets all.
class UseCaseScoresView : public QScrollArea {
    Q_OBJECT
public:
    explicit UseCaseScoresView(UseCaseTableModel& model, QWidget* parent = nullptr);
    void showUseCases(const QList<UseCaseId>& ids);
    /// Puts the focus on the score that has most to add to the impact, or most to take from it.
    void focusDeciding(bool raise);

private:
    struct Row {
        ImpactCriterionId criterion;
        UseCaseScoreStepper* stepper = nullptr;
        TextLabel* words = nullptr;
        TextLabel* adds = nullptr;
    };
    void rebuild();
    void addRow(const ImpactCriterion& criterion);
    void showRow(const Row& row);
    void showTotal();
    UseCaseTableModel& m_model;
    QList<UseCaseId> m_ids;
    QList<ImpactCriterion> m_criteria;  ///< of the rows
    QList<Row> m_rows;
    TextLabel* m_figure;
    TextLabel* m_note;
    QVBoxLayout* m_list;
};

}  // namespace stagepath
