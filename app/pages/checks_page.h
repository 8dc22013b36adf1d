// The page Checks: every finding of the program on the plan, its place, its mend, and the rule behind it.
#pragma once

#include "app/models/checks_model.h"
#include "app/window/page.h"

#include <QHash>
#include <QPointer>

class QMenu;
class QPushButton;
class QStackedLayout;

namespace stagepath {

class ChecksInspector;
class ChecksList;
class ChoiceButton;
class EmptyState;
class FilterField;
class KindButton;
class LinkButton;
class RulesDialog;
class TextLabel;
struct FindingsGroup;

/// What was mended or put aside here comes back chosen when it is undone.
class ChecksPage : public Page {
    Q_OBJECT
public:
    explicit ChecksPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ChecksPage() override;
    QString title() const override { return tr("Checks"); }
    QString iconName() const override { return QStringLiteral("checks"); }
    QString subtitle() const override;
    QList<QWidget*> headerTools() override;
    bool focusFilter() override;
    void focusNextPane() override;
    void toggleInspector() override;
    void applyFilter(const PageFilter& filter) override;
    void setPresenting(bool on) override;
    static QStringList commandNames(const Workspace& workspace);
    bool concerns(const Changeset& changes) const override;

    ChecksList* list() const { return m_list; }
    ChecksModel* model() const { return m_model; }
    ChecksInspector* inspector() const { return m_inspector; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    // Building
    QWidget* makeKinds();
    QWidget* makeCard();
    void setupTools();
    void setupCommands();
    static QStringList groupings();
    void setupSide();
    void connectList();
    // Showing
    void refresh();
    void refreshChecks();
    void refreshUnits();
    void showCurrent();
    void filterBy(std::optional<Severity> severity);
    void filterByCheck(int index);
    void filterByUnit(int index);
    void groupBy(int index);
    void showRules();
    void showAll();
    void showDismissed(bool shows);
    void selectWanted();
    void showSide(bool shows);
    void place();
    bool isNarrow() const;
    // Acting
    void goToPlace();
    void mend(int index);
    void mendWith(int index, PersonId person, const QString& name);
    void dismiss(const QString& reason);
    void takeUp();
    void askReason();
    void showMenu(const QPoint& global);
    void fillMenu(QMenu* menu);
    void fillHeadMenu(QMenu* menu);
    void mendAll();
    void dismissAll(const QString& reason);
    FindingsGroup currentGroup() const;
    void carryOut(const QString& identity, const std::function<QString()>& edit);

    Workspace& m_workspace;
    ChecksModel* m_model;
    ChecksList* m_list;
    QWidget* m_main;
    ChecksInspector* m_inspector;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty;
    QList<KindButton*> m_kinds;
    TextLabel* m_noneDismissed = nullptr;
    LinkButton* m_dismissed = nullptr;
    QPointer<FilterField> m_filter;
    QPointer<ChoiceButton> m_unit;
    QPointer<ChoiceButton> m_check;
    QPointer<ChoiceButton> m_group;
    QPointer<QPushButton> m_rules;
    RulesDialog* m_rulesDialog = nullptr;
    QList<BusinessUnitId> m_units;    ///< offered, null first: all
    QStringList m_unitNames;
    QStringList m_keys;               ///< of the checks offered, empty first: all
    QHash<QString, QString> m_made;   ///< text of what was changed here → identity of the finding, or key of the head, it was done to
    QString m_wanted;                 ///< finding or head that came back and is chosen when it is there
    bool m_isSideWanted = true;
    bool m_isSideAsked = false;  ///< since the page is there: in a narrow window nothing else opens it
    bool m_hadSide = false;           ///< before it was presented
};

}  // namespace stagepath
