#include "app/models/map/ranked_list_model.h"

#include "core/analysis/assessment/coverage.h"
#include "core/analysis/impact.h"

#include <QLocale>

namespace stagepath {

RankedListModel::RankedListModel(const MapModel& map, QObject* parent) : QAbstractTableModel(parent), m_map(map) {
    refresh();
    connect(&map, &MapModel::changed, this, &RankedListModel::refresh);
}

int RankedListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_ids.size()); }

int RankedListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RankedListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const UseCaseId id = idAt(index.row());
    const UseCase* u = m_map.portfolio().find(id);
    if (!u) return {};
    if (role == IdRole) return id.value;
    if (role == Qt::ToolTipRole) return m_map.factsOf(id).join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    if (role == Qt::AccessibleTextRole && index.column() == Name) return m_map.sentenceOf(id);
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeading : Qt::AlignTrailing));
    if (role == PlacedRole) return m_map.figuresOf(id).isPlacedByHand();
    if (role == CautionRole) return index.column() == Readiness ? cautionText(m_map.figuresOf(id).standing) : QString();
    if (role == Qt::AccessibleTextRole && index.column() == Readiness && m_map.figuresOf(id).standing.readiness) return readinessText(m_map.figuresOf(id).standing);
    if (role != Qt::DisplayRole) return {};
    const UseCaseFigures& f = m_map.figuresOf(id);
    switch (index.column()) {
        case Rank: {
            const QString place = QLocale().toString(m_places.value(id));
            return m_byImpactAlone ? QStringLiteral("(%1)").arg(place) : place;
        }
        case Name: return u->name;
        case Impact: return QLocale().toString(shownFigure(f.mapImpact.value_or(0)));
        case Readiness: return f.mapReadiness ? QLocale().toString(shownFigure(*f.mapReadiness)) : QStringLiteral("–");
    }
    return {};
}

QVariant RankedListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Rank: return QStringLiteral("#");
        case Name: return tr("Use case");
        case Impact: return tr("Impact");
        case Readiness: return tr("Ready");
    }
    return {};
}

void RankedListModel::setByReadiness(bool byReadiness) {
    if (byReadiness == m_byReadiness) return;
    m_byReadiness = byReadiness;
    refresh();
}

QList<UseCaseId> RankedListModel::order() const {
    return m_map.rankingOnMap(m_byReadiness ? MapRank::Readiness : m_byImpactAlone ? MapRank::ImpactAlone : MapRank::Impact);
}

/// By what the order goes by.
bool RankedListModel::isEqual(UseCaseId a, UseCaseId b) const {
    const UseCaseFigures& one = m_map.figuresOf(a);
    const UseCaseFigures& other = m_map.figuresOf(b);
    return one.mapImpact == other.mapImpact && (m_byImpactAlone || one.mapReadiness == other.mapReadiness);
}

void RankedListModel::refresh() {
    m_byImpactAlone = !m_byReadiness && m_map.ranking(false).isEmpty() && !orderByImpact(m_map.portfolio()).isEmpty();
    const QList<UseCaseId> ids = order();
    m_places = sharedPlaces(ids, [this](UseCaseId a, UseCaseId b) { return isEqual(a, b); });
    if (ids == m_ids) {
        if (!m_ids.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

}  // namespace stagepath
