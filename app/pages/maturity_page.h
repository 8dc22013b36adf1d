// Maturity over time: what was, what the roadmap brings, what is aimed at.
#pragma once

#include "app/window/page.h"
#include "core/workspace/workspace.h"

class QStackedLayout;

namespace stagepath {

class ChoiceButton;
class ProgressionView;
class StageTable;
class TextLabel;

class MaturityPage : public Page {
    Q_OBJECT
public:
    explicit MaturityPage(Workspace& workspace, QWidget* parent = nullptr);
    QString title() const override { return tr("Maturity"); }
    QString iconName() const override { return QStringLiteral("maturity"); }
    QString subtitle() const override;
    QList<QWidget*> headerTools() override;

private:
    QWidget* content();
    void refresh();
    void refreshSubjects();
    void describeDate(QDate date);
    void exportChart();
    Subject subject() const;

    Workspace& m_workspace;
    ChoiceButton* m_subject;
    QWidget* m_export;
    QStackedLayout* m_stack;
    ProgressionView* m_view = nullptr;
    StageTable* m_table = nullptr;
    TextLabel* m_at = nullptr;
    QList<Subject> m_subjects;
};

}  // namespace stagepath
