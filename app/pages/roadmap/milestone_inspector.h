// The fields of a milestone or gate.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace stagepath {

class ChoiceCombo;
class DeferredCombo;
class DateField;
class TextLabel;
class WordsKeeper;

/// Name, date, and for a gate the subject and the stage it asks for.
class MilestoneInspector : public QWidget {
    Q_OBJECT
public:
    explicit MilestoneInspector(Workspace& workspace, QWidget* parent = nullptr);
    /// \p judgement: whether the gate is met, in a sentence.
    void show(MilestoneId id, const QString& judgement);
    void focusName();
    /// Shows the date that the milestone has instead of one that was refused; false where it is on show.
    bool takeBackDate();

signals:
    void failed(const QString& sentence);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    bool save();
    void saveDate();
    bool store(const Milestone& changed, const std::function<void(const QString&)>& refused = {});
    Milestone shownRow(const Milestone& row) const;
    void commitWords();
    Workspace& m_workspace;
    MilestoneId m_id;
    QLineEdit* m_name;
    WordsKeeper* m_nameWords;
    ChoiceCombo* m_kind;
    DateField* m_date;
    DeferredCombo* m_subject;
    ChoiceCombo* m_stage;
    TextLabel* m_judgement;
    bool m_showing = false;
    bool m_leaving = false;  ///< what was typed for the one before is being saved
};

}  // namespace stagepath
