// The ranking beside the map: place, use case, impact, readiness.
#pragma once

#include "app/models/map/map_model.h"

#include <QAbstractTableModel>

namespace stagepath {

/// Rows best first, by impact or by readiness; what isn't scored yet stands where it was placed. While nothing is assessed the order by impact alone, its places in brackets.
class RankedListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Rank, Name, Impact, Readiness, ColumnCount };
    enum Role { IdRole = Qt::UserRole, CautionRole, PlacedRole };

    explicit RankedListModel(const MapModel& map, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    UseCaseId idAt(int row) const { return m_ids.value(row); }
    int rowOf(UseCaseId id) const { return static_cast<int>(m_ids.indexOf(id)); }
    const MapModel& map() const { return m_map; }
    bool isByReadiness() const { return m_byReadiness; }
    /// Whether the order is not the ranking, for want of assessments.
    bool isByImpactAlone() const { return m_byImpactAlone; }
    void setByReadiness(bool byReadiness);

private:
    void refresh();
    QList<UseCaseId> order() const;
    bool isEqual(UseCaseId a, UseCaseId b) const;

    const MapModel& m_map;
    QList<UseCaseId> m_ids;
    QHash<UseCaseId, int> m_places;  ///< equal figures share one
    bool m_byReadiness = false;
    bool m_byImpactAlone = false;
};

}  // namespace stagepath
