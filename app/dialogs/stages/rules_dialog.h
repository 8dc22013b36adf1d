// The rules of the checks: what each looks for, what it finds now, and the limits it compares with.
#pragma once

#include "core/workspace/workspace.h"

#include <QDialog>
#include <QTimer>

class QSpinBox;
class QVBoxLayout;

namespace stagepath {

class LinkButton;
class TextLabel;

/// Stays open beside the findings and follows every change of the workspace. A limit is taken over when its field is left, or
/// a moment after its last step: one undo step.
class RulesDialog : public QDialog {
    Q_OBJECT
public:
    explicit RulesDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~RulesDialog() override;

signals:
    /// The findings of one check are wanted alone.
    void checkRequested(const QString& key);
    /// A sentence for the toast, with undo.
    void done(const QString& sentence);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct RuleRow {
        QString key;
        TextLabel* rule;
        LinkButton* count;
    };
    struct LimitField {
        int Limits::*member;
        QSpinBox* box;
    };
    QWidget* makeRules();
    QWidget* makeRule(const QString& key);
    void addLimit(QVBoxLayout* layout, const QString& key, int Limits::*member);
    void refresh();
    void refreshLimits();
    void takeLimits();

    Workspace& m_workspace;
    QList<RuleRow> m_rows;
    QList<LimitField> m_fields;
    Limits m_wanted;
    QTimer m_pause;  ///< after a step of a limit
    TextLabel* m_problem;
};

}  // namespace stagepath
