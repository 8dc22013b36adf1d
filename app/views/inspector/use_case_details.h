// The details of the selected use cases, each value edited where it stands.
#pragma once

#include "app/models/use_cases/use_case_table_model.h"
#include "app/views/editors/use_case_choices.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace stagepath {

class TextLabel;
class UseCaseNote;
class UseCaseReadinessPanel;
class UseCaseScorePanel;
class UseCaseSection;
class UseCaseTextEdit;
class ImportedFields;
class UseCaseValueEdit;

/// An edit goes to all use cases shown; where their values differ it says "several".
class UseCaseDetails : public QWidget {
    Q_OBJECT
public:
    explicit UseCaseDetails(UseCaseTableModel& model, QWidget* parent = nullptr);
    void showUseCases(const QList<UseCaseId>& ids);
    /// The editor of a field, by its column name.
    UseCaseValueEdit* editorOf(const QString& column) const;

signals:
    void revealRequested(int kind, qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class EarnedStage;
    void setupSummary(QVBoxLayout* layout);
    void setupFields(QVBoxLayout* layout);
    void setupSections(QVBoxLayout* layout);
    UseCaseValueEdit* addField(QVBoxLayout* layout, const char* column);
    QWidget* labelled(const QString& label, QWidget* value) const;
    bool set(const Field<UseCase>& field, const Value& value);
    bool saveText(const char16_t* column, const QString& text, Workspace::Step step);
    void saveTyped(UseCaseValueEdit& edit, const QString& text);
    void commitWords();
    void pick(const Field<UseCase>& field, const UseCaseChoice& choice);
    void showField(UseCaseValueEdit* edit);
    void showEarned();
    void openAssessment();
    void showInitiatives();
    void showImported();
    bool saveImported(const QString& name, const QString& text, Workspace::Step step);
    void orderTabs();

    UseCaseTableModel& m_model;
    QList<UseCaseId> m_ids;
    bool m_leaving = false;  ///< what was typed for the ones before is being saved
    UseCaseTextEdit* m_summary = nullptr;
    UseCaseTextEdit* m_notes = nullptr;
    QList<UseCaseValueEdit*> m_fields;
    EarnedStage* m_earned = nullptr;
    QWidget* m_earnedRow = nullptr;
    TextLabel* m_risk = nullptr;
    UseCaseNote* m_note = nullptr;
    UseCaseReadinessPanel* m_readiness = nullptr;
    QWidget* m_readinessEnd = nullptr;
    UseCaseScorePanel* m_scores = nullptr;
    UseCaseSection* m_initiatives = nullptr;
    UseCaseSection* m_plan = nullptr;
    UseCaseSection* m_notesSection = nullptr;
    UseCaseSection* m_importedSection = nullptr;
    ImportedFields* m_imported = nullptr;
};

}  // namespace stagepath
