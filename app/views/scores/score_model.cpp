#include "app/views/scores/score_model.h"

#include "app/models/use_cases/use_case_edits.h"
#include "core/analysis/figures.h"
#include "core/analysis/impact.h"
#include "core/analysis/names.h"

#include <QLocale>

namespace stagepath {

ScoreModel::ScoreModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), m_workspace(workspace) {
    using K = EntityKind;
    connect(&workspace, &Workspace::changed, this, [this](const Changeset& changes) {
        if (m_ids.isEmpty()) return;
        if (changes.cause() == Changeset::Cause::Reload || changes.touchesAny({K::ImpactCriterion, K::UseCase})) refresh(true);
        else if (changes.touchesAny({K::ImpactScore, K::Assessment, K::AssessmentLevel, K::AssessmentAnswer, K::Setting})) refresh(false);
    });
}

void ScoreModel::setUseCases(const QList<UseCaseId>& ids) {
    m_ids = ids;
    refresh(true);
}

void ScoreModel::refresh(bool all) {
    if (all) {
        beginResetModel();
        m_ids.removeIf([this](UseCaseId id) { return !m_workspace.portfolio().find(id); });
        rank();
        endResetModel();
        return;
    }
    rank();
    if (!m_ids.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ScoreModel::rank() {
    m_ranks = rankPlaces(m_workspace.portfolio(), m_workspace.environment().today());
    m_places = impactPlaces(m_workspace.portfolio());
}

bool ScoreModel::hasUnassessed() const {
    return std::any_of(m_ids.cbegin(), m_ids.cend(), [this](UseCaseId id) { return m_places.contains(id) && !m_ranks.contains(id); });
}

const ImpactCriterion* ScoreModel::criterionAt(int column) const { return isScore(column) ? &m_workspace.portfolio().impactCriteria().rows()[column - 1] : nullptr; }

std::optional<int> ScoreModel::scoreAt(const QModelIndex& index) const {
    const ImpactCriterion* criterion = criterionAt(index.column());
    return criterion ? impactScoreOf(m_workspace.portfolio(), idAt(index.row()), criterion->id) : std::nullopt;
}

QModelIndex ScoreModel::cellOf(const RowChange& change) const {
    if (change.kind != EntityKind::ImpactScore) return {};
    UseCaseId useCase;
    ImpactCriterionId criterion;
    if (const ImpactScore* score = m_workspace.portfolio().find(ImpactScoreId(change.id))) {
        useCase = score->useCase;
        criterion = score->criterion;
    } else {
        for (const FieldChange& field : change.fields) {
            if (field.column == QLatin1String("use_case")) fromValue(field.before, useCase);
            if (field.column == QLatin1String("criterion")) fromValue(field.before, criterion);
        }
    }
    const int row = rowOf(useCase);
    const auto column = static_cast<int>(m_workspace.portfolio().impactCriteria().indexOf(criterion)) + 1;
    return row >= 0 && isScore(column) ? index(row, column) : QModelIndex();
}

void ScoreModel::setScore(const QModelIndex& index, std::optional<int> score) {
    const ImpactCriterion* criterion = criterionAt(index.column());
    if (!criterion || scoreAt(index) == score) return;
    setImpactScore(m_workspace, {idAt(index.row())}, criterion->id, score);
}

QString ScoreModel::unrankedText(UseCaseId id) const {
    if (!m_places.contains(id)) return tr("Ranked as soon as it has impact scores and a readiness assessment");
    return tr("Place %1 by impact alone; ranked as soon as it has a readiness assessment").arg(QLocale().toString(m_places.value(id)));
}

QVariant ScoreModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const UseCaseId id = idAt(index.row());
    const UseCase* useCase = m_workspace.portfolio().find(id);
    if (!useCase) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter));
    if (isScore(index.column())) {
        const auto score = scoreAt(index);
        const ImpactCriterion& criterion = *criterionAt(index.column());
        if (role == Qt::DisplayRole) return score ? QString::number(*score) : QString();
        if (role == Qt::AccessibleTextRole) return score ? tr("%1, %2: %3, %4").arg(useCase->name, criterion.name).arg(*score).arg(impactScoreWord(criterion, *score)) : tr("%1, %2: not scored").arg(useCase->name, criterion.name);
        if (role == Qt::ToolTipRole && score) return tr("%1: %2").arg(QLocale().toString(*score), impactScoreWord(criterion, *score));
        return {};
    }
    if (role == Qt::ToolTipRole && index.column() == rankColumn() && !m_ranks.contains(id)) return unrankedText(id);
    if (role == Qt::AccessibleTextRole && index.column() == rankColumn() && m_places.contains(id) && !m_ranks.contains(id)) return unrankedText(id);
    if (role != Qt::DisplayRole) return {};
    if (index.column() == 0) return useCase->name;
    if (index.column() == rankColumn()) {
        if (m_ranks.contains(id)) return QLocale().toString(m_ranks.value(id));
        return m_places.contains(id) ? QStringLiteral("(%1)").arg(QLocale().toString(m_places.value(id))) : QStringLiteral("–");
    }
    const Impact impact = impactOf(m_workspace.portfolio(), id);
    return impact.value ? QLocale().toString(shownFigure(*impact.value)) : QStringLiteral("–");
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) return QVariant(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter));
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    if (section == 0) return tr("Use case");
    if (section == impactColumn()) return tr("Impact");
    if (section == rankColumn()) return tr("Rank");
    return criterionAt(section) ? criterionAt(section)->name : QString();
}

}  // namespace stagepath
