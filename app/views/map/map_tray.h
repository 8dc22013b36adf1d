// The list of use cases that have no place on the map yet.
#pragma once

#include "app/models/map/map_tray_model.h"
#include "app/views/map/map_panel.h"

class QListView;

namespace stagepath {

class ChoiceButton;
class FilterField;
class TextLabel;

/// Typing filters, the unit narrows; rows are dragged onto the map, or Enter places them in its middle.
class MapTray : public MapPanel {
    Q_OBJECT
public:
    explicit MapTray(MapModel& map, QWidget* parent = nullptr);

    MapTrayModel* trayModel() const { return m_model; }
    QListView* list() const { return m_list; }
    QList<UseCaseId> selectedIds() const;
    void focusFilter();
    /// Selects \p id; false if it isn't here.
    bool reveal(UseCaseId id);

signals:
    void placeRequested(const QList<stagepath::UseCaseId>& ids);
    void countsChanged();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setupLayout();
    void applyFilter();
    void updateUnits();
    void updateTitle();
    void placeSelected();

    MapModel& m_map;
    MapTrayModel* m_model;
    TextLabel* m_title;
    TextLabel* m_note;
    FilterField* m_filter;
    ChoiceButton* m_unit;
    QListView* m_list;
    QList<BusinessUnitId> m_units;  ///< of the choices after "All"; the null id for those without a unit
};

}  // namespace stagepath
