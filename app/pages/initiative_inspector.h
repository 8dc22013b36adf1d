// What is selected on the roadmap, to read and to change, at the trailing edge of the page.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace stagepath {

class ChoiceCombo;
class DependencyList;
class OutcomeList;
class TextLabel;

/// Fields of one initiative, or of several at once (then without name, dates and lists).
class InitiativeInspector : public QWidget {
    Q_OBJECT
public:
    explicit InitiativeInspector(Workspace& workspace, QWidget* parent = nullptr);
    void show(const QList<InitiativeId>& ids);
    /// Puts the focus into the name, or into the progress field.
    void focusName();
    void focusProgress();

signals:
    void failed(const QString& sentence);
    void linkRequested();
    void otherRequested(stagepath::InitiativeId id);

private:
    void setupFields(QFormLayout* form);
    void setupSaving();
    void fillChoices();
    void showValues();
    void save(const QString& field, const std::function<void(Initiative&)>& change);
    void saveDates(bool startChanged);

    Workspace& m_workspace;
    QList<InitiativeId> m_ids;
    TextLabel* m_title;
    QLineEdit* m_name;
    ChoiceCombo* m_kind;
    ChoiceCombo* m_workstream;
    QDateEdit* m_start;
    QDateEdit* m_finish;
    QSpinBox* m_progress;
    ChoiceCombo* m_lead;
    ChoiceCombo* m_useCase;
    QCheckBox* m_locked;
    QPlainTextEdit* m_notes;
    OutcomeList* m_outcomes;
    DependencyList* m_dependencies;
    QWidget* m_lists;
    bool m_showing = false;
};

}  // namespace stagepath
