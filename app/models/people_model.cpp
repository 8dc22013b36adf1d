#include "app/models/people_model.h"

#include <QLocale>
#include <QMimeData>

namespace stagepath {

QByteArray packed(const QList<UseCaseId>& ids) {
    QByteArrayList parts;
    for (const UseCaseId id : ids) parts.append(QByteArray::number(id.value));
    return parts.join(' ');
}

QList<UseCaseId> unpacked(const QByteArray& bytes) {
    QList<UseCaseId> ids;
    for (const QByteArray& part : bytes.split(' ')) ids.append(UseCaseId(part.toLongLong()));
    return ids;
}

PeopleModel::PeopleModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), m_workspace(workspace), m_table(workspace.portfolio()) {
    using K = EntityKind;
    connect(&workspace, &Workspace::changed, this, [this](const Changeset& changes) {
        if (changes.cause() == Changeset::Cause::Reload || changes.touchesAny({K::Person, K::UseCase, K::Initiative, K::BusinessUnit, K::Setting})) refresh();
    });
    refresh();
}

void PeopleModel::refresh() {
    beginResetModel();
    m_table = PeopleTable(portfolio());
    m_rows.clear();
    for (const bool executives : {true, false}) {
        const qsizetype head = m_rows.size();
        for (const Person& p : portfolio().people()) {
            if (p.executive == executives && passes(p)) m_rows.append({p.id, executives, 0});
        }
        const auto count = static_cast<int>(m_rows.size() - head);
        m_shown[executives ? 0 : 1] = count;
        if (count > 0) m_rows.insert(head, {{}, executives, count});
    }
    endResetModel();
}

bool PeopleModel::isInUnit(PersonId person) const {
    const Person* row = portfolio().find(person);
    return m_unit.isNull() || (row && row->unit == m_unit);
}

bool PeopleModel::passes(const Person& person) const {
    if (!m_unit.isNull() && person.unit != m_unit) return false;
    switch (m_filter) {
        case PeopleFilter::OwnersWithoutMandate: return !person.executive && !m_table.of(person.id).answersFor.isEmpty();
        case PeopleFilter::Overloaded: return m_table.overloaded.contains(person.id);
        case PeopleFilter::IdleExecutives: return m_table.idleExecutives.contains(person.id);
        case PeopleFilter::All: break;
    }
    return true;
}

int PeopleModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int PeopleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

PersonId PeopleModel::idAt(int row) const { return m_rows.value(row).id; }
bool PeopleModel::isExecutiveHead(int row) const { return m_rows.value(row).executives; }
int PeopleModel::countUnder(int row) const { return m_rows.value(row).count; }
const Person* PeopleModel::personAt(int row) const { return portfolio().find(idAt(row)); }
const PersonFigures& PeopleModel::figuresAt(int row) const { return m_table.of(idAt(row)); }

int PeopleModel::rowOf(PersonId id) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!id.isNull() && m_rows[row].id == id) return row;
    }
    return -1;
}

QString PeopleModel::gapOf(int row) const {
    const Person* person = personAt(row);
    if (!person) return {};
    const PersonFigures& figures = figuresAt(row);
    const Limits& limits = portfolio().settings().limits;
    QStringList gaps;
    if (!person->executive && !figures.answersFor.isEmpty()) gaps.append(tr("not executive"));
    if (figures.most() > limits.maxInitiativesPerLead) gaps.append(tr("%1 at once").arg(QLocale().toString(figures.most())));
    if (figures.answersFor.size() > limits.maxAccountablePerExecutive) gaps.append(tr("answers for %1").arg(QLocale().toString(figures.answersFor.size())));
    return gaps.join(QStringLiteral(", "));
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row();
    const Person* person = personAt(row);
    if (!person) {
        const bool shown = index.column() == Name && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
        return shown ? QVariant(tr("%1, %2").arg(isExecutiveHead(row) ? tr("Executives") : tr("Leads"), QLocale().toString(countUnder(row)))) : QVariant();
    }
    const PersonFigures& f = figuresAt(row);
    if (role == Qt::ToolTipRole && index.column() == Name) return person->email;
    if (role == Qt::TextAlignmentRole && index.column() >= AnswersFor && index.column() <= Initiatives) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    const auto number = [](qsizetype n) { return n > 0 ? QLocale().toString(n) : QStringLiteral("–"); };
    switch (index.column()) {
        case Name: return person->role.isEmpty() ? person->name : tr("%1, %2").arg(person->name, person->role);
        case Unit: return portfolio().find(person->unit) ? portfolio().find(person->unit)->name : QString();
        case AnswersFor: return number(f.answersFor.size());
        case Leads: return number(f.leads.size());
        case Initiatives: return number(f.initiatives.size());
        case Load: {
            QStringList words;
            for (int q = firstQuarter(); q < firstQuarter() + kQuarters; ++q) words.append(tr("Q%1 %2: %3").arg(q % 4 + 1).arg(q / 4).arg(f.atOnce.value(q)));
            return words.join(QStringLiteral("; "));
        }
        default: return gapOf(row);
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant((section >= AnswersFor && section <= Initiatives ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Person");
        case Unit: return tr("Unit");
        case AnswersFor: return tr("Answers for");
        case Leads: return tr("Leads", "column: number of use cases somebody leads");
        case Initiatives: return tr("Initiatives");
        case Load: return tr("Load");
        default: return tr("Gap");
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || isHead(index.row())) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
}

QStringList PeopleModel::mimeTypes() const { return {QLatin1String(kUseCaseMime)}; }

bool PeopleModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex& parent) const {
    return data->hasFormat(QLatin1String(kUseCaseMime)) && parent.isValid() && !isHead(parent.row()) && !m_workspace.isReadOnly();
}

bool PeopleModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    emit given(unpacked(data->data(QLatin1String(kUseCaseMime))), idAt(parent.row()));
    return true;
}

void PeopleModel::setFilter(PeopleFilter filter) {
    m_filter = filter;
    refresh();
}

void PeopleModel::setUnit(BusinessUnitId unit) {
    m_unit = unit;
    refresh();
}

void PeopleModel::setShowsLoad(bool shows) {
    m_showsLoad = shows;
    if (!m_rows.isEmpty()) emit dataChanged(index(0, Load), index(rowCount() - 1, columnCount() - 1));  // the words of a head run on
}

}  // namespace stagepath
