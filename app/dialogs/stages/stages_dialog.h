// Stages and gates: what each stage asks for, weights, limits and the readiness model, with what they change before it is changed.
#pragma once

#include "app/models/stage_rules.h"

#include <QDialog>

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace stagepath {

class ChoiceCombo;
class GateTableView;
class StageGatesEditor;
class StagesEffect;
class TextLabel;

/// Nothing changes before Apply, which is one undo step.
class StagesDialog : public QDialog {
    Q_OBJECT
public:
    StagesDialog(Workspace& workspace, QWidget* parent);
    /// Opens the dialog over the active window; it goes with \p owner.
    static void openFor(Workspace& workspace, QObject* owner);

    /// The rules as they stand in the fields.
    const StageRules& rules() const { return m_rules; }
    GateTableView* gates() const { return m_gates; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    static QPushButton* makeTool(const QString& text, const QString& icon, const char* name);
    QWidget* makeContent();
    QWidget* makeEditor();
    void addWeights(QVBoxLayout* layout);
    void addLimits(QVBoxLayout* layout);
    void addGateCriteria(QVBoxLayout* layout);
    void addOwnGates(QVBoxLayout* layout);
    void addModel(QVBoxLayout* layout);
    QWidget* makeFoot();
    void fill();
    void refresh();
    void refreshModel(const ContentPack& model);
    void refreshGateCriteria(const ContentPack& model);
    void refuse(const QString& sentence);
    void say(const QString& sentence);
    void backToDefaults();
    void exportModel();
    void loadModel();
    void backToBuiltIn();
    void apply();

    Workspace& m_workspace;
    StageRules m_rules;
    GateTableView* m_gates;
    QList<QDoubleSpinBox*> m_weights;
    QList<TextLabel*> m_shares;
    QList<QSpinBox*> m_limits;
    TextLabel* m_model;
    StagesEffect* m_effect;
    QList<ChoiceCombo*> m_gateCriteria;  ///< by dimension
    StageGatesEditor* m_ownGates;
    QWidget* m_sign;
    TextLabel* m_problem;
    QWidget* m_builtIn = nullptr;
    QWidget* m_apply = nullptr;
};

}  // namespace stagepath
