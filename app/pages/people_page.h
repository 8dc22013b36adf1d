// The page People: who answers for what, who leads how much at once, and where nobody stands.
#pragma once

#include "app/models/people_model.h"
#include "app/window/page.h"

#include <QPointer>

class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace stagepath {

class AssignPanel;
class ChoiceButton;
class GapTile;
class EmptyState;
class PeopleList;
class PersonInspector;
class SegmentedControl;
class UnitsPanel;

class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(Workspace& workspace, QWidget* parent = nullptr);
    ~PeoplePage() override;
    QString title() const override { return tr("People"); }
    QString iconName() const override { return QStringLiteral("people"); }
    QString subtitle() const override;
    QList<QWidget*> headerTools() override;
    void focusNextPane() override;
    void toggleInspector() override;
    bool reveal(int kind, qint64 id) override;
    void setPresenting(bool on) override;
    bool concerns(const Changeset& changes) const override;

    PeopleList* list() const { return m_list; }
    AssignPanel* assignPanel() const { return m_assign; }
    PersonInspector* inspector() const { return m_inspector; }
    UnitsPanel* unitsPanel() const { return m_units; }
    static QStringList commandNames(const Workspace& workspace);
    /// Opens the panel that names owners.
    void assignOwners();
    void manageUnits();
    void addPerson();
    /// Asks to whom everything of \p id goes: a list to type in, with what will move.
    void handOver(PersonId id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setupTools();
    void nameCommands();
    QWidget* makeTiles();
    void setupSide();
    void connectList();
    void refresh();
    void refreshTiles();
    void filterBy(PeopleFilter filter, bool on);
    void showSide(QWidget* panel);
    /// Whether choosing a person opens the inspector beside the list.
    bool wantsInspector() const;
    void hideSide();
    QString handOverText(PersonId id) const;
    void handOverTo(PersonId id, PersonId heir);
    void give(const QList<UseCaseId>& ids, PersonId person);
    void remove(PersonId id);
    void showMenu(PersonId id, const QPoint& global);
    void place();
    bool isNarrow() const;

    Workspace& m_workspace;
    PeopleModel* m_model;
    PeopleList* m_list;
    QWidget* m_main;
    QStackedWidget* m_side;
    PersonInspector* m_inspector;
    AssignPanel* m_assign;
    UnitsPanel* m_units;
    QWidget* m_empty;
    EmptyState* m_nobody = nullptr;  ///< in place of the list while there are use cases but no people
    QList<GapTile*> m_tiles;
    QPointer<ChoiceButton> m_unit;
    QPointer<SegmentedControl> m_view;
    QPointer<QPushButton> m_unitsButton;
    QPointer<QPushButton> m_assignButton;
    QPointer<QPushButton> m_new;
    QList<BusinessUnitId> m_unitIds;
    bool m_isSideWanted = true;
    bool m_isStale = false;  ///< something changed while another page was shown
};

}  // namespace stagepath
