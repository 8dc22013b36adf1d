// Use cases that have no place on the map yet, filtered by words and unit; rows can be dragged onto the map.
#pragma once

#include "app/models/map/map_model.h"

#include <QAbstractListModel>

namespace stagepath {

/// Keeps the rows of a few thousand use cases; placing one removes just its row.
class MapTrayModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, UnitRole };

    explicit MapTrayModel(const MapModel& map, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    UseCaseId idAt(int row) const { return m_ids.value(row); }
    int rowOf(UseCaseId id) const { return static_cast<int>(m_ids.indexOf(id)); }
    /// Without the filter.
    int totalCount() const { return m_total; }
    /// Words that must all occur in name, summary or unit; \p unit nothing for all, null for those without one.
    void setFilter(const QString& words, std::optional<BusinessUnitId> unit);

    /// The ids in what is dragged.
    static QList<UseCaseId> idsIn(const QMimeData* data);

signals:
    void countsChanged();

private:
    void refresh();
    bool passes(const UseCase& useCase) const;

    const MapModel& m_map;
    QList<UseCaseId> m_ids;
    int m_total = 0;
    QStringList m_words;
    std::optional<BusinessUnitId> m_unit;
};

}  // namespace stagepath
