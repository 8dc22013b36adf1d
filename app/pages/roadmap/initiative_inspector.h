// What is selected on the roadmap, to read and to change, at the trailing edge of the page.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace stagepath {

class ChoiceCombo;
class DateField;
class DeferredCombo;
class DependencyList;
class NotesBox;
class OutcomeList;
class TextLabel;
class UseCaseNote;
class WordsKeeper;

/// What the plan as a whole says about one initiative.
struct PlanFacts {
    std::optional<qint64> slackDays;  ///< calendar days it can slip without moving the last finish
    bool critical = false;
    QString conflict;  ///< sentences, one a line
    QString mend;      ///< what the button that mends it says; empty where nothing can be done here
};

/// Fields of one initiative, or of several at once (then without name, dates and lists).
class InitiativeInspector : public QWidget {
    Q_OBJECT
public:
    explicit InitiativeInspector(Workspace& workspace, QWidget* parent = nullptr);
    void show(const QList<InitiativeId>& ids, const PlanFacts& facts = {});
    /// Puts the focus into the name, or into the progress field.
    void focusName();
    void focusProgress();
    /// Shows the dates of the plan instead of what was refused; false where they are on show.
    bool takeBackDates();

signals:
    void failed(const QString& sentence);
    void linkRequested();
    void otherRequested(stagepath::InitiativeId id);
    /// Asks to move the initiative to where its links allow.
    void mendRequested(stagepath::InitiativeId id);
    /// Its dates were changed here.
    void moved(stagepath::InitiativeId id);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void setupFields(QFormLayout* form);
    void setupSaving();
    void fillChoices();
    void fillPeople(QComboBox& combo) const;
    void fillUseCases(QComboBox& combo) const;
    QString leadName(PersonId id) const;
    QString useCaseName(UseCaseId id) const;
    void showValues();
    void showPeopleAndUseCase();
    void showFacts(const PlanFacts& facts);
    bool save(const QString& field, const std::function<void(Initiative&)>& change, Workspace::Step step = Workspace::Step::Own);
    bool saveName(const QString& text);
    bool saveNotes(const QString& text);
    void saveDates(DateField& changed);
    void commitWords();
    QString subject() const;

    Workspace& m_workspace;
    QList<InitiativeId> m_ids;
    TextLabel* m_title;
    UseCaseNote* m_conflict;
    QPushButton* m_mend;
    TextLabel* m_slack;
    QLineEdit* m_name;
    WordsKeeper* m_nameWords;
    ChoiceCombo* m_kind;
    ChoiceCombo* m_workstream;
    DateField* m_start;
    DateField* m_finish;
    QSpinBox* m_progress;
    std::pair<QList<InitiativeId>, qint64> m_progressSaved;  ///< of whom, and the change that did it
    DeferredCombo* m_lead;
    DeferredCombo* m_useCase;
    QCheckBox* m_locked;
    NotesBox* m_notes;
    WordsKeeper* m_notesWords;
    OutcomeList* m_outcomes;
    DependencyList* m_dependencies;
    QWidget* m_lists;
    bool m_showing = false;
    bool m_leaving = false;  ///< what was typed for the one before is being saved
};

}  // namespace stagepath
