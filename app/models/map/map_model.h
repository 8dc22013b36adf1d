// What the map page shows of a workspace: figures, scene, ranking and what has no place yet, following every change.
#pragma once

#include "app/drawing/map/map_scene.h"

#include <QObject>

namespace stagepath {

class Workspace;

/// A day since which trails can be shown, and what it is called.
struct TrailStart {
    QDate date;
    QString name;
    bool operator==(const TrailStart&) const = default;
};

/// Shared by the map, the ranked list and the tray, so that figures are computed once.
class MapModel : public QObject {
    Q_OBJECT
public:
    explicit MapModel(Workspace& workspace, QObject* parent = nullptr);

    Workspace& workspace() const { return m_workspace; }
    const Portfolio& portfolio() const;
    const MapScene& scene() const { return m_scene; }
    const MapOptions& options() const { return m_options; }
    void setOptions(const MapOptions& options);
    /// As shown: on options().asOf where that is set, else of today.
    const UseCaseFigures& figuresOf(UseCaseId id) const { return shown().of(id); }
    /// Ids with both scores, best first.
    const QList<UseCaseId>& ranking(bool byReadiness) const;
    /// The same with those that were placed by hand.
    QList<UseCaseId> rankingOnMap(MapRank by) const;
    /// Ids without a position, in list order; retired ones left out.
    QList<UseCaseId> unplaced() const;
    /// Use cases that aren't ranked for want of scores and a placement; retired ones left out.
    int unrankedCount() const;
    /// What trails can be shown since: the rounds of use cases, latest first, one a month; then each baseline.
    QList<TrailStart> trailStarts() const;
    /// Since the round before the latest one, which gave the positions of today; null where there is none.
    QDate usualTrail() const;

    /// "Fraud detection, impact 82, readiness 51, Scale now".
    QString sentenceOf(UseCaseId id) const;
    /// Lines of the tooltip, the name first; plain text.
    QStringList factsOf(UseCaseId id) const;

signals:
    /// The scene is a new one.
    void changed();

private:
    void follow(const Changeset& changes);
    void rebuild();
    QList<QDate> roundDates() const;
    const FigureTable& shown() const { return m_options.asOf.isNull() ? m_now : m_later; }
    void project();

    Workspace& m_workspace;
    FigureTable m_now;
    FigureTable m_then;
    FigureTable m_later;  ///< on options().asOf
    MapOptions m_options;
    MapScene m_scene;
    mutable std::array<std::optional<QList<UseCaseId>>, 2> m_rankings;  ///< by impact, by readiness; computed when asked for
};

}  // namespace stagepath
