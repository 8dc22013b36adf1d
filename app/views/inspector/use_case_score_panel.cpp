#include "app/views/inspector/use_case_score_panel.h"

#include "app/models/use_case_edits.h"
#include "app/views/inspector/use_case_score_stepper.h"
#include "app/views/inspector/use_case_section.h"
#include "core/workspace/workspace.h"

#include <QLocale>
#include <QVBoxLayout>

namespace stagepath {

namespace {

std::optional<int> scoreOf(const Portfolio& p, UseCaseId id, ImpactCriterionId criterion) {
    for (const ImpactScoreId scoreId : p.scoresOf(id)) {
        const ImpactScore* score = p.find(scoreId);
        if (score && score->criterion == criterion) return score->score;
    }
    return std::nullopt;
}

}  // namespace

UseCaseScorePanel::UseCaseScorePanel(UseCaseTableModel& model, QWidget* parent) : QWidget(parent), m_model(model), m_section(new UseCaseSection(tr("Strategic impact"), true)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
}

void UseCaseScorePanel::rebuild() {
    QList<QPair<ImpactCriterionId, QString>> criteria;
    for (const ImpactCriterion& c : m_model.portfolio().impactCriteria()) criteria.append({c.id, c.name});
    if (criteria == m_criteria) return;
    m_criteria = criteria;
    m_steppers.clear();
    m_section->clearContent();
    for (const auto& [id, name] : criteria) {
        auto* stepper = new UseCaseScoreStepper(name);
        stepper->setObjectName(QStringLiteral("score.%1").arg(m_steppers.size()));
        m_section->content()->addWidget(stepper);
        m_steppers.append(stepper);
        const ImpactCriterionId criterion = id;
        connect(stepper, &UseCaseScoreStepper::scoreSet, this, [this, criterion](std::optional<int> score) {
            m_model.attempt([&] { setImpactScore(m_model.workspace(), m_ids, criterion, score); });
        });
    }
}

void UseCaseScorePanel::showUseCases(const QList<UseCaseId>& ids) {
    m_ids = ids;
    rebuild();
    const Portfolio& p = m_model.portfolio();
    for (qsizetype i = 0; i < m_steppers.size(); ++i) {
        std::optional<int> score;
        bool mixed = false;
        for (qsizetype k = 0; k < ids.size() && !mixed; ++k) {
            const auto mine = scoreOf(p, ids[k], m_criteria[i].first);
            if (k == 0) score = mine;
            else mixed = mine != score;
        }
        m_steppers[i]->setScore(mixed ? std::nullopt : score, mixed);
        m_steppers[i]->setEnabled(!m_model.workspace().isReadOnly());
    }
    if (ids.size() != 1) {
        m_section->setDetail({}, {});
        return;
    }
    const UseCaseFigures& f = m_model.figuresOf(ids.constFirst());
    const bool partly = f.impact.value && f.impact.share < 0.999;
    const QString detail = partly ? tr("%1 % scored").arg(QLocale().toString(shownFigure(f.impact.share * 100))) : !f.impact.value && f.mapImpact ? tr("placed at %1").arg(QLocale().toString(shownFigure(*f.mapImpact))) : QString();
    m_section->setDetail(detail, f.impact.value ? QLocale().toString(shownFigure(*f.impact.value)) : QStringLiteral("–"));
}

}  // namespace stagepath
