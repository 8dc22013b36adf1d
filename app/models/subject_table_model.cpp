#include "app/models/subject_table_model.h"

#include "core/analysis/assessment/coverage.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/names.h"
#include "core/analysis/standing_table.h"
#include "core/domain/values/date_words.h"

#include <QLocale>

namespace stagepath {

void SubjectTableModel::reset(const Portfolio& portfolio, QDate today) {
    beginResetModel();
    m_rows.clear();
    const StandingTable table(portfolio, today);
    const auto add = [&](const Subject& s, const QString& unit) {
        const QList<AssessmentId> rounds = roundsOf(portfolio, s);
        m_rows.append({s, portfolio.nameOf(s), unit, table.of(s), rounds.isEmpty() ? QDate() : portfolio.find(rounds.constLast())->date});
    };
    add(Subject::enterprise(), {});
    for (const BusinessUnit& u : portfolio.units()) add(Subject::of(u.id), {});
    for (const UseCase& u : portfolio.useCases()) {
        const BusinessUnit* unit = portfolio.find(u.unit);
        if (u.lifecycle != Lifecycle::Retired) add(Subject::of(u.id), unit ? unit->name : QString());
    }
    endResetModel();
}

int SubjectTableModel::rowOf(const Subject& subject) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].subject == subject) return row;
    }
    return -1;
}

int SubjectTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int SubjectTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SubjectTableModel::textOf(const Row& row, int column) const {
    const Standing& s = row.standing;
    switch (column) {
        case Name: return row.name;
        case Unit: return row.subject.isEnterprise() ? tr("Enterprise") : row.subject.isUnit() ? tr("Business unit") : row.unit;
        case Readiness: return s.readiness ? QLocale().toString(shownFigure(*s.readiness)) : QStringLiteral("–");
        case Earned: return s.earnedStage ? QString::number(*s.earnedStage) : QStringLiteral("–");
        case Assessed: return row.assessed.isValid() ? shownDate(row.assessed) : QStringLiteral("–");
        default: return levelText(s.dimensions[static_cast<std::size_t>(column - FirstLevel)]);
    }
}

QVariant SubjectTableModel::sortKey(const Row& row, int column) const {
    const Standing& s = row.standing;
    switch (column) {
        case Name: return row.name;
        case Unit: return row.subject.isUseCase() ? row.unit : QString();
        case Readiness: return s.readiness.value_or(-1);
        case Earned: return s.earnedStage ? *s.earnedStage * 1000 + s.readiness.value_or(0) : -1.0;
        case Assessed: return row.assessed.isValid() ? row.assessed.toJulianDay() : qint64(-1);
        default: {
            const DimensionStanding& d = s.dimensions[static_cast<std::size_t>(column - FirstLevel)];
            return d.known ? d.level : -1;
        }
    }
}

QString SubjectTableModel::spoken(const Row& row, int column) const {
    if (column == Readiness) return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), readinessText(row.standing));
    if (column == Earned && row.standing.earnedStage) return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), withCaution(textOf(row, column), row.standing));
    if (!isLevel(column)) return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), textOf(row, column));
    const DimensionStanding& d = row.standing.dimensions[static_cast<std::size_t>(column - FirstLevel)];
    const QString name = dimensionName(kDimensions[static_cast<std::size_t>(column - FirstLevel)]);
    if (d.notApplicable) return QStringLiteral("%1, %2: %3").arg(row.name, name, levelText(d));
    if (!d.known) return tr("%1, %2: not assessed").arg(row.name, name);
    return d.inherited ? tr("%1, %2: level %3, inherited").arg(row.name, name, levelText(d)) : tr("%1, %2: level %3").arg(row.name, name, levelText(d));
}

QVariant SubjectTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole: return textOf(row, column);
        case Qt::ToolTipRole:
            if (column == Name) return textOf(row, Unit).isEmpty() ? row.name : QStringLiteral("%1, %2").arg(row.name, textOf(row, Unit));  // the unit has no column where there is no room
            return spoken(row, column);
        case Qt::AccessibleTextRole: return column == Name ? row.name : spoken(row, column);
        case SortRole: return sortKey(row, column);
        case StrongRole: return !row.subject.isUseCase();
        case AssessedUseCaseRole: return row.subject.isUseCase() && row.standing.assessed;
        case CautionRole: return column == Readiness || column == Earned ? cautionText(row.standing) : QString();
        case LevelRole: {
            if (!isLevel(column)) return {};
            const DimensionStanding& d = row.standing.dimensions[static_cast<std::size_t>(column - FirstLevel)];
            return d.known ? d.level : -1.0;
        }
        case InheritedRole: return isLevel(column) && row.standing.dimensions[static_cast<std::size_t>(column - FirstLevel)].inherited;
        case Qt::TextAlignmentRole: return column <= Unit ? int(Qt::AlignLeading | Qt::AlignVCenter) : int(Qt::AlignCenter);
        default: return {};
    }
}

QVariant SubjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return section <= Unit ? int(Qt::AlignLeading | Qt::AlignVCenter) : int(Qt::AlignCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Subject");
        case Unit: return tr("Unit");
        case Readiness: return tr("Readiness");
        case Earned: return tr("Earned");
        case Assessed: return tr("Assessed");
        default: return dimensionShort(kDimensions[static_cast<std::size_t>(section - FirstLevel)]);
    }
}

}  // namespace stagepath
