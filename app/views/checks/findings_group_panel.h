// The findings under one head: how many, by what rule, and what can be done with all of them at once.
#pragma once

#include "app/models/findings_watch.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace stagepath {

class DismissalReason;
class ElidedLabel;
class FindingSign;
class MendButton;
class TextLabel;

/// What stands under one head of the list, as far as the filters let it through.
struct FindingsGroup {
    QString key;
    QString name;
    QList<CheckedFinding> findings;
    bool isRule = false;  ///< all of one check, which has its name
};

class FindingsGroupPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsGroupPanel(Workspace& workspace, QWidget* parent = nullptr);
    void show(const FindingsGroup& group);
    /// Asks why none of those that are open need be mended; nothing where all are put aside already.
    void askReason();
    DismissalReason* reason() const { return m_reason; }
    /// Nullptr where they can't be mended at once.
    MendButton* mendAll() const;
    void focusFirst();

signals:
    void closeRequested();
    void mendRequested();
    void reasonGiven(const QString& reason);

private:
    QWidget* makeHead();
    int openCount() const;
    void showNumbers();
    void showMend();
    void showRules();

    Workspace& m_workspace;
    FindingsGroup m_group;
    FindingSign* m_sign;
    ElidedLabel* m_count;
    TextLabel* m_title;
    QVBoxLayout* m_numbers;
    QVBoxLayout* m_mends;
    QPointer<MendButton> m_all;
    TextLabel* m_each;
    QVBoxLayout* m_rules;
    DismissalReason* m_reason;
};

}  // namespace stagepath
