#include "app/views/scores/score_model.h"

#include "app/models/use_case_edits.h"
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
    const auto rank = [this] {
        m_ranks.clear();
        const QList<UseCaseId> order = ranking(m_workspace.portfolio(), m_workspace.environment().today());
        for (int i = 0; i < order.size(); ++i) m_ranks.insert(order[i], i + 1);
    };
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

const ImpactCriterion* ScoreModel::criterionAt(int column) const { return isScore(column) ? &m_workspace.portfolio().impactCriteria().rows()[column - 1] : nullptr; }

std::optional<int> ScoreModel::scoreAt(const QModelIndex& index) const {
    const ImpactCriterion* criterion = criterionAt(index.column());
    if (!criterion) return std::nullopt;
    for (const ImpactScoreId id : m_workspace.portfolio().scoresOf(idAt(index.row()))) {
        const ImpactScore* score = m_workspace.portfolio().find(id);
        if (score && score->criterion == criterion->id) return score->score;
    }
    return std::nullopt;
}

void ScoreModel::setScore(const QModelIndex& index, std::optional<int> score) {
    const ImpactCriterion* criterion = criterionAt(index.column());
    if (!criterion || scoreAt(index) == score) return;
    setImpactScore(m_workspace, {idAt(index.row())}, criterion->id, score);
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
        if (role == Qt::ToolTipRole && score) return tr("%1: %2").arg(*score).arg(impactScoreWord(criterion, *score));
        return {};
    }
    if (role == Qt::ToolTipRole && index.column() == rankColumn() && !m_ranks.contains(id)) return tr("Ranked as soon as it has impact scores and a readiness assessment");
    if (role != Qt::DisplayRole) return {};
    if (index.column() == 0) return useCase->name;
    if (index.column() == rankColumn()) return m_ranks.contains(id) ? QLocale().toString(m_ranks.value(id)) : QStringLiteral("–");
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
