// Use cases down, impact criteria across: the scores that make the ranking.
#pragma once

#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

namespace stagepath {

/// Rows keep their order while scores change; the place in the ranking stands at the end, or in brackets the place by
/// impact alone where there is no readiness yet.
class ScoreModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ScoreModel(Workspace& workspace, QObject* parent = nullptr);
    /// Which use cases, in which order.
    void setUseCases(const QList<UseCaseId>& ids);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_ids.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : criteriaCount() + 3; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    int criteriaCount() const { return static_cast<int>(m_workspace.portfolio().impactCriteria().size()); }
    bool isScore(int column) const { return column >= 1 && column <= criteriaCount(); }
    int impactColumn() const { return criteriaCount() + 1; }
    int rankColumn() const { return criteriaCount() + 2; }
    /// Whether a use case stands here that has scores but no rank, for want of an assessment.
    bool hasUnassessed() const;
    int rowOf(UseCaseId id) const { return static_cast<int>(m_ids.indexOf(id)); }
    UseCaseId idAt(int row) const { return m_ids.value(row); }
    const ImpactCriterion* criterionAt(int column) const;
    std::optional<int> scoreAt(const QModelIndex& index) const;
    /// Where the score stands that \p change is about, also one that is gone; invalid where it is none of those here.
    QModelIndex cellOf(const RowChange& change) const;
    /// Writes a score, 0 to 5, or clears it. Throws Error.
    void setScore(const QModelIndex& index, std::optional<int> score);

private:
    void refresh(bool all);
    void rank();
    QString unrankedText(UseCaseId id) const;
    Workspace& m_workspace;
    QList<UseCaseId> m_ids;
    QHash<UseCaseId, int> m_ranks;   ///< from 1
    QHash<UseCaseId, int> m_places;  ///< by impact alone, from 1
};

}  // namespace stagepath
