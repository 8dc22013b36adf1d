// One finding: what is wrong, what would mend it, the rule behind it, and putting it aside with a reason.
#pragma once

#include "app/views/checks/findings_group_panel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stagepath {

class DismissalReason;
class FindingSign;
class GateRowsView;
class TextLabel;
class UseCaseChoiceField;
class UseCaseNote;

/// A reason that was begun stays with its finding until it is given or the page goes. Of a head it shows what stands under it.
class ChecksInspector : public QWidget {
    Q_OBJECT
public:
    explicit ChecksInspector(Workspace& workspace, QWidget* parent = nullptr);
    /// Nothing is shown where \p finding is nullptr.
    void show(const CheckedFinding* finding);
    /// All that stands under a head, instead of one finding.
    void showGroup(const FindingsGroup& group);
    /// Asks for the reason.
    void askReason();
    /// Asks who: for the mend \p index of what is shown.
    void askPerson(int index);
    bool isAsking() const;
    void endAsking();
    void focusFirst();

    /// Where the reason of what is shown is typed.
    QLineEdit* reasonField() const;
    FindingsGroupPanel* group() const { return m_group; }
    UseCaseChoiceField* personField() const { return m_person; }

signals:
    void closeRequested();
    void placeRequested();
    void mendRequested(int index);
    /// Somebody known, or null with the name of somebody new.
    void personPicked(int index, stagepath::PersonId person, const QString& name);
    void reasonGiven(const QString& reason);
    void takeUpRequested();
    /// Esc: nothing was given.
    void askingEnded();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void setupReason(QVBoxLayout* layout);
    void setupPerson(QVBoxLayout* layout);
    void showMends();
    void showNumbers();
    void showGate();

    Workspace& m_workspace;
    CheckedFinding m_shown;
    QString m_identity;  ///< of what is shown; empty where nothing is
    QWidget* m_content;
    FindingSign* m_sign;
    TextLabel* m_severity;
    TextLabel* m_title;
    TextLabel* m_text;
    UseCaseNote* m_note;
    GateRowsView* m_gate;
    QVBoxLayout* m_numbers;
    TextLabel* m_mendTitle;
    QVBoxLayout* m_mends;
    UseCaseChoiceField* m_person;
    TextLabel* m_rule;
    DismissalReason* m_reason;
    QPushButton* m_takeUp;
    FindingsGroupPanel* m_group;
    int m_asked = -1;  ///< the mend for which somebody is named
};

}  // namespace stagepath
