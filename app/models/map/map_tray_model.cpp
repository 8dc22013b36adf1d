#include "app/models/map/map_tray_model.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace stagepath {

namespace {

QString mimeType() { return QStringLiteral("application/x-stagepath-use-cases"); }

}  // namespace

MapTrayModel::MapTrayModel(const MapModel& map, QObject* parent) : QAbstractListModel(parent), m_map(map) {
    connect(&map, &MapModel::changed, this, &MapTrayModel::refresh);
    refresh();
}

int MapTrayModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_ids.size()); }

QVariant MapTrayModel::data(const QModelIndex& index, int role) const {
    const UseCase* u = index.isValid() ? m_map.portfolio().find(idAt(index.row())) : nullptr;
    if (!u) return {};
    const BusinessUnit* unit = m_map.portfolio().find(u->unit);
    switch (role) {
        case Qt::DisplayRole: return u->name;
        case IdRole: return u->id.value;
        case UnitRole: return unit && !m_unit ? unit->name : QString();  // of one unit alone every row would say the same
        case Qt::ToolTipRole: return u->summary.isEmpty() ? u->name : u->name + QLatin1String("\n\n") + u->summary.left(600);
        case Qt::AccessibleTextRole: return unit ? tr("%1, %2, not placed").arg(u->name, unit->name) : tr("%1, not placed").arg(u->name);
        default: return {};
    }
}

Qt::ItemFlags MapTrayModel::flags(const QModelIndex& index) const { return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags); }

QStringList MapTrayModel::mimeTypes() const { return {mimeType()}; }

QMimeData* MapTrayModel::mimeData(const QModelIndexList& indexes) const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex& index : indexes) stream << idAt(index.row()).value;
    auto* data = new QMimeData;
    data->setData(mimeType(), bytes);
    return data;
}

QList<UseCaseId> MapTrayModel::idsIn(const QMimeData* data) {
    QList<UseCaseId> ids;
    const QByteArray bytes = data ? data->data(mimeType()) : QByteArray();
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        qint64 id = 0;
        stream >> id;
        ids.append(UseCaseId(id));
    }
    return ids;
}

void MapTrayModel::setFilter(const QString& words, std::optional<BusinessUnitId> unit) {
    const QStringList split = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (split == m_words && unit == m_unit) return;
    m_words = split;
    m_unit = unit;
    refresh();
}

bool MapTrayModel::passes(const UseCase& u) const {
    if (m_unit && u.unit != *m_unit) return false;
    if (m_words.isEmpty()) return true;
    const BusinessUnit* unit = m_map.portfolio().find(u.unit);
    for (const QString& word : m_words) {
        if (u.name.contains(word, Qt::CaseInsensitive) || u.summary.contains(word, Qt::CaseInsensitive)) continue;
        if (!unit || !unit->name.contains(word, Qt::CaseInsensitive)) return false;
    }
    return true;
}

/// Goes to the new rows; what is equal at both ends stays untouched.
void MapTrayModel::refresh() {
    const QList<UseCaseId> all = m_map.unplaced();
    QList<UseCaseId> next;
    for (const UseCaseId id : all) {
        if (passes(*m_map.portfolio().find(id))) next.append(id);
    }
    m_total = static_cast<int>(all.size());
    qsizetype head = 0;
    const qsizetype shorter = std::min(m_ids.size(), next.size());
    while (head < shorter && m_ids[head] == next[head]) ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && m_ids[m_ids.size() - 1 - tail] == next[next.size() - 1 - tail]) ++tail;
    if (const qsizetype gone = m_ids.size() - head - tail; gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
        m_ids.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype added = next.size() - head - tail; added > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + added - 1));
        for (qsizetype i = head; i < head + added; ++i) m_ids.insert(i, next[i]);
        endInsertRows();
    }
    if (!m_ids.isEmpty()) emit dataChanged(index(0), index(rowCount() - 1));
    emit countsChanged();
}

}  // namespace stagepath
