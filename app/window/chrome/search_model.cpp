#include "app/window/chrome/search_model.h"

namespace stagepath {

namespace {

constexpr int kMostInGroup = 6;
constexpr int kMostCommandsFound = 12;  // pages have many that are called alike
constexpr int kMostCommands = 40;

}  // namespace

void SearchModel::search(const QString& typed) {
    const bool isEmpty = typed.trimmed().isEmpty();
    const struct { EntityKind kind; QString name; int most; } groups[] = {{EntityKind::UseCase, tr("Use cases"), isEmpty ? 0 : kMostInGroup},
                                                                          {EntityKind::BusinessUnit, tr("Business units"), isEmpty ? 0 : kMostInGroup},
                                                                          {EntityKind::Person, tr("People"), isEmpty ? 0 : kMostInGroup},
                                                                          {EntityKind::Initiative, tr("Initiatives"), isEmpty ? 0 : kMostInGroup},
                                                                          {EntityKind::Setting, tr("Commands"), isEmpty ? kMostCommands : kMostCommandsFound}};
    struct Group {
        QString name;
        QList<SearchHit> hits;
    };
    QList<Group> found;
    for (const auto& group : groups) {
        const QList<SearchHit> hits = group.most > 0 ? m_index.find(typed, group.kind, group.most) : QList<SearchHit>();
        if (!hits.isEmpty()) found.append({group.name, hits});
    }
    // The group with the best hit comes first; among equals the order above.
    std::stable_sort(found.begin(), found.end(), [](const Group& a, const Group& b) { return a.hits.constFirst().score > b.hits.constFirst().score; });
    beginResetModel();
    m_rows.clear();
    for (const Group& group : std::as_const(found)) {
        m_rows.append({-1, group.name, {}});
        for (const SearchHit& hit : group.hits) m_rows.append({hit.item, {}, hit.positions});
    }
    endResetModel();
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[index.row()];
    const bool head = row.item < 0;
    if (role == IsHeadRole) return head;
    if (role == Qt::DisplayRole) return head ? row.head : m_index.item(row.item).text;
    if (head) return {};
    const SearchItem& item = m_index.item(row.item);
    if (role == DetailRole) return item.detail;
    if (role == Qt::AccessibleTextRole) return item.detail.isEmpty() ? item.text : tr("%1, %2").arg(item.text, item.detail);
    if (role == PositionsRole) return QVariant::fromValue(row.positions);
    return {};
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
    return isHead(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace stagepath
