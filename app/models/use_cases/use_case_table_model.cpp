#include "app/models/use_cases/use_case_table_model.h"

#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_text.h"
#include "core/domain/values/error.h"
#include "core/workspace/workspace.h"

#include <QLocale>

namespace stagepath {

UseCaseTableModel::UseCaseTableModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_arrangement(workspace.portfolio(), m_figures) {
    m_figures.reset(workspace.portfolio(), workspace.environment().today());
    m_rows = m_arrangement.arranged();
    connect(&workspace, &Workspace::changed, this, &UseCaseTableModel::follow);
}

const Portfolio& UseCaseTableModel::portfolio() const { return m_workspace.portfolio(); }

int UseCaseTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int UseCaseTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kUseCaseColumnCount; }

QVariant UseCaseTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const auto column = static_cast<UseCaseColumn>(index.column());
    if (role == Qt::TextAlignmentRole) return static_cast<int>((infoOf(column).numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const UseCase* u = useCaseAt(index.row());
    if (!u) {
        const bool speaks = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        if (!isGroup(index.row()) || !speaks || column > UseCaseColumn::Name) return {};
        return role == Qt::DisplayRole ? groupName(index.row())
                                       : tr("%1, %Ln use case(s), %2", "", groupAt(index.row()).count).arg(groupName(index.row()), groupSentence(index.row()));
    }
    switch (role) {
        case Qt::DisplayRole: return cellText(portfolio(), *u, figuresOf(u->id), column);
        case Qt::EditRole: {
            const Field<UseCase>* field = stagepath::fieldOf(column);
            return field ? editText(portfolio(), *u, *field) : cellText(portfolio(), *u, figuresOf(u->id), column);
        }
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: return cellDescription(portfolio(), *u, figuresOf(u->id), column);
        default: return {};
    }
}

QVariant UseCaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    return labelOf(static_cast<UseCaseColumn>(section));
}

Qt::ItemFlags UseCaseTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (isGroup(index.row())) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isEditable(static_cast<UseCaseColumn>(index.column())) && !m_workspace.isReadOnly()) flags |= Qt::ItemIsEditable;
    return flags;
}

bool UseCaseTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !useCaseAt(index.row()) || !stagepath::fieldOf(static_cast<UseCaseColumn>(index.column()))) return false;
    const QString why = take(index, value.toString());
    if (!why.isEmpty()) emit problem(why);
    return why.isEmpty();
}

QString UseCaseTableModel::take(const QModelIndex& index, const QString& text, bool goesOn) {
    const UseCase* u = index.isValid() ? useCaseAt(index.row()) : nullptr;
    const Field<UseCase>* field = u ? stagepath::fieldOf(static_cast<UseCaseColumn>(index.column())) : nullptr;
    // What is typed back as it was shown must not cost the digits that are not shown.
    if (!u || !field || text == editText(portfolio(), *u, *field)) return {};
    const UseCaseId id = u->id;
    try {
        setUseCaseField(m_workspace, {id}, *field, parseField(portfolio(), *field, text), goesOn ? Workspace::Step::GoesOn : Workspace::Step::Own);
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

bool UseCaseTableModel::attempt(const std::function<void()>& edit) {
    try {
        edit();
        return true;
    } catch (const Error& error) {
        emit problem(error.message());
        return false;
    }
}

bool UseCaseTableModel::isGroup(int row) const { return row >= 0 && row < m_rows.size() && m_rows[row].isGroup(); }
UseCaseId UseCaseTableModel::idAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows[row].id : UseCaseId(); }

const UseCase* UseCaseTableModel::useCaseAt(int row) const {
    const UseCaseId id = idAt(row);
    return id ? portfolio().find(id) : nullptr;
}

int UseCaseTableModel::rowOf(UseCaseId id) const {
    if (!m_isIndexed) {
        m_rowOf.clear();
        m_rowOf.reserve(m_rows.size());
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].id) m_rowOf.insert(m_rows[i].id, static_cast<int>(i));
        }
        m_isIndexed = true;
    }
    return m_rowOf.value(id, -1);
}

QList<UseCaseId> UseCaseTableModel::idsAt(const QList<int>& rows) const {
    QList<UseCaseId> ids;
    for (const int row : rows) {
        if (const UseCaseId id = idAt(row)) ids.append(id);
    }
    return ids;
}

QList<UseCaseId> UseCaseTableModel::shownIds() const {
    UseCaseArrangement open = m_arrangement;
    open.collapsed().clear();
    QList<UseCaseId> ids;
    for (const UseCaseRow& row : open.arranged()) {
        if (!row.isGroup()) ids.append(row.id);
    }
    return ids;
}

UseCaseGroup UseCaseTableModel::groupAt(int row) const { return m_arrangement.group(m_rows.value(row).group); }
QString UseCaseTableModel::groupName(int row) const { return m_arrangement.groupName(m_rows.value(row).group); }
bool UseCaseTableModel::isCollapsed(int row) const { return m_arrangement.collapsed().contains(m_rows.value(row).group); }

QString UseCaseTableModel::groupSentence(int row) const {
    const UseCaseGroup group = groupAt(row);
    QStringList parts;
    if (group.assessed > 0) parts += tr("mean readiness %1").arg(QLocale().toString(shownFigure(group.readiness / group.assessed)));
    if (group.valued > 0) parts += tr("annual value %1").arg(shortMoney(group.annualValue, portfolio().settings()));
    return parts.isEmpty() ? tr("nothing assessed yet") : parts.join(QStringLiteral(", "));
}

void UseCaseTableModel::setCollapsed(int row, bool collapsed) {
    if (!isGroup(row) || isCollapsed(row) == collapsed) return;
    if (collapsed) m_arrangement.collapsed().insert(m_rows[row].group);
    else m_arrangement.collapsed().remove(m_rows[row].group);
    rearrange();
    const QModelIndex head = index(row, 0);
    emit dataChanged(head, head.siblingAtColumn(kUseCaseColumnCount - 1));
}

void UseCaseTableModel::setAllCollapsed(bool collapsed) {
    m_arrangement.collapsed().clear();
    if (collapsed) {
        for (const qint64 key : m_arrangement.groups().keys()) m_arrangement.collapsed().insert(key);
    }
    rearrange();
}

void UseCaseTableModel::setFilter(const UseCaseFilter& filter) {
    if (filter == m_arrangement.filter && m_arrangement.kept.isEmpty()) return;
    m_arrangement.setFilter(filter);
    m_arrangement.kept.clear();
    rearrange();
    emit arrangementChanged();
}

void UseCaseTableModel::setSorting(const QList<UseCaseSort>& sorting) {
    if (sorting == m_arrangement.sorting) return;
    m_arrangement.sorting = sorting;
    rearrange();
    emit arrangementChanged();
    emit headerDataChanged(Qt::Horizontal, 0, kUseCaseColumnCount - 1);
}

void UseCaseTableModel::sortBy(UseCaseColumn column, bool further) {
    if (column == UseCaseColumn::Check) return;
    QList<UseCaseSort> sorting = m_arrangement.sorting;
    const auto turned = [](Qt::SortOrder o) { return o == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder; };
    UseCaseSort key{column, infoOf(column).numeric ? Qt::DescendingOrder : Qt::AscendingOrder};
    for (UseCaseSort& old : sorting) {
        if (old.column != column) continue;
        key.order = turned(old.order);
        if (further) {
            old = key;
            setSorting(sorting);
            return;
        }
    }
    if (!further) sorting.clear();
    if (sorting.size() > 2) sorting.removeLast();
    sorting.append(key);
    setSorting(sorting);
}

void UseCaseTableModel::setGrouping(UseCaseGrouping grouping) {
    if (grouping == m_arrangement.grouping) return;
    m_arrangement.grouping = grouping;
    m_arrangement.openAll();
    rearrange();
    emit arrangementChanged();
}

void UseCaseTableModel::keep(const QList<UseCaseId>& ids) {
    for (const UseCaseId id : ids) m_arrangement.kept.insert(id);
    rearrange();
    bool opened = false;
    for (const UseCaseId id : ids) {
        if (rowOf(id) < 0) opened = true;
    }
    if (!opened) return;
    m_arrangement.collapsed().clear();
    rearrange();
}

}  // namespace stagepath
