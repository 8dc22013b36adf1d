// The fields of a milestone or gate.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;

namespace stagepath {

class ChoiceCombo;
class DeferredCombo;
class TextLabel;

/// Name, date, and for a gate the subject and the stage it asks for.
class MilestoneInspector : public QWidget {
    Q_OBJECT
public:
    explicit MilestoneInspector(Workspace& workspace, QWidget* parent = nullptr);
    /// \p judgement: whether the gate is met, in a sentence.
    void show(MilestoneId id, const QString& judgement);
    void focusName();

signals:
    void failed(const QString& sentence);

private:
    void save();
    Workspace& m_workspace;
    MilestoneId m_id;
    QLineEdit* m_name;
    ChoiceCombo* m_kind;
    QDateEdit* m_date;
    DeferredCombo* m_subject;
    ChoiceCombo* m_stage;
    TextLabel* m_judgement;
    bool m_showing = false;
};

}  // namespace stagepath
