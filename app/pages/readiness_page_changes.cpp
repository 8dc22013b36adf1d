// The readiness page: what it does where the workspace changed, and which subject it goes to then.
#include "app/pages/readiness_page.h"
#include "app/views/readiness/dimension_list.h"
#include "core/domain/pack/content_pack.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace stagepath {

namespace {

/// Where an answer is that a change moved; without a round where the change is none of an answer.
struct MovedAnswer {
    AssessmentId round = {};
    std::optional<Dimension> dimension = {};
};

/// Of an answer that is gone by now, what it was stands in the change.
MovedAnswer movedAnswer(const Portfolio& p, const RowChange& row) {
    if (row.kind != EntityKind::AssessmentAnswer && row.kind != EntityKind::AssessmentLevel) return {};
    const auto dimensionOf = [](const QString& criterion) { return criterionOf(criterion).value_or(CriterionRef{}).dimension; };
    const bool isLevel = row.kind == EntityKind::AssessmentLevel;
    if (const AssessmentLevel* level = isLevel ? p.find(AssessmentLevelId(row.id)) : nullptr) return {level->assessment, level->dimension};
    if (const AssessmentAnswer* said = isLevel ? nullptr : p.find(AssessmentAnswerId(row.id))) return {said->assessment, dimensionOf(said->criterion)};
    MovedAnswer moved;
    for (const FieldChange& field : row.fields) {
        if (field.column == QLatin1String("assessment")) fromValue(field.before, moved.round);
        if (field.column == QLatin1String("criterion") && std::holds_alternative<QString>(field.before)) moved.dimension = dimensionOf(std::get<QString>(field.before));
    }
    return moved;
}

}  // namespace

void ReadinessPage::onChanged(const Changeset& changes) {
    using K = EntityKind;
    m_subjectsAreStale = m_subjectsAreStale || changes.touchesAny({K::UseCase, K::BusinessUnit, K::Setting});
    if (!changes.touchesAny({K::UseCase, K::BusinessUnit, K::Setting, K::Assessment, K::AssessmentLevel, K::AssessmentAnswer, K::Initiative, K::Outcome, K::Target, K::Person})) return;
    m_isStale = !isVisible();
    if (m_isStale) return;
    const bool isStep = changes.cause() == Changeset::Cause::Undo || changes.cause() == Changeset::Cause::Redo;
    if (!isStep || !follow(changes)) refresh();
}

/// Shows the subject and the dimension that \p changes moved; false where they moved no answer.
bool ReadinessPage::follow(const Changeset& changes) {
    const Portfolio& p = m_workspace.portfolio();
    QList<MovedAnswer> moved;
    for (const RowChange& row : changes.rows()) {
        const MovedAnswer one = movedAnswer(p, row);
        if (p.find(one.round)) moved.append(one);
    }
    if (moved.isEmpty()) return false;
    // Where several dimensions moved, the one that is looked at stays.
    const auto isShown = [&](const MovedAnswer& one) { return one.dimension == m_dimensions->chosen() && p.find(one.round)->subject == m_subject; };
    const auto shown = std::find_if(moved.cbegin(), moved.cend(), isShown);
    const MovedAnswer& followed = shown == moved.cend() ? moved.constFirst() : *shown;
    return showRoundOf(followed.round, followed.dimension);
}

bool ReadinessPage::showRoundOf(AssessmentId id, std::optional<Dimension> dimension) {
    const Assessment* assessment = m_workspace.portfolio().find(id);
    if (!assessment) return false;
    showSubject(assessment->subject, dimension);
    if (id != m_round) showRound(id);
    return true;
}

bool ReadinessPage::reveal(int kind, qint64 id) {
    const Portfolio& p = m_workspace.portfolio();
    switch (static_cast<EntityKind>(kind)) {
        case EntityKind::Assessment: return showRoundOf(AssessmentId(id), std::nullopt);
        case EntityKind::AssessmentLevel: {
            const AssessmentLevel* level = p.find(AssessmentLevelId(id));
            return level && showRoundOf(level->assessment, level->dimension);
        }
        case EntityKind::AssessmentAnswer: {
            const AssessmentAnswer* said = p.find(AssessmentAnswerId(id));
            return said && showRoundOf(said->assessment, criterionOf(said->criterion).value_or(CriterionRef{}).dimension);
        }
        default: return false;
    }
}

bool ReadinessPage::concerns(const Changeset& changes) const {
    using K = EntityKind;
    return changes.touchesAny({K::Assessment, K::AssessmentLevel, K::AssessmentAnswer});
}

}  // namespace stagepath
