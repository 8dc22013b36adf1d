#include "app/views/inspector/use_case_score_panel.h"

#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/views/inspector/use_case_score_stepper.h"
#include "app/views/inspector/use_case_section.h"
#include "app/widgets/controls.h"
#include "core/analysis/impact.h"
#include "core/workspace/workspace.h"

#include <QLocale>
#include <QVBoxLayout>

namespace stagepath {

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
    m_why = new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary);
    m_why->setObjectName(QStringLiteral("whyImpact"));
    m_why->setWordWrap(true);
    m_why->setContentsMargins(8, 4, 8, 4);
    m_section->content()->addWidget(m_why);
}

/// "30 % × 80 + 70 % × 60 = 66": each score on the scale of the impact, by its weight.
void UseCaseScorePanel::explain() {
    QStringList terms;
    QStringList names;
    const QLocale locale;
    if (m_ids.size() == 1) {
        for (const ImpactPart& part : impactParts(m_model.portfolio(), m_ids.constFirst())) {
            if (!part.score || part.share <= 0) continue;
            terms.append(tr("%1 % × %2").arg(locale.toString(part.shownShare)).arg(*part.score * 20));
            names.append(tr("%1: score %2 of 5, weight %3 %, adds %4").arg(m_model.portfolio().find(part.criterion)->name).arg(*part.score).arg(locale.toString(part.share * 100, 'f', 1), locale.toString(part.points, 'f', 1)));
        }
    }
    m_why->setVisible(!terms.isEmpty());
    if (terms.isEmpty()) return;
    m_why->setText(tr("%1 = %2").arg(terms.join(QStringLiteral(" + ")), locale.toString(shownFigure(*m_model.figuresOf(m_ids.constFirst()).impact.value))));
    m_why->setToolTip(names.join(QLatin1Char('\n')));
    m_why->setAccessibleName(names.join(QStringLiteral("; ")));
}

void UseCaseScorePanel::showUseCases(const QList<UseCaseId>& ids) {
    m_ids = ids;
    rebuild();
    for (qsizetype i = 0; i < m_steppers.size(); ++i) {
        m_steppers[i]->showScoresOf(m_model.portfolio(), ids, m_criteria[i].first);
        m_steppers[i]->setEnabled(!m_model.workspace().isReadOnly());
    }
    explain();
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
