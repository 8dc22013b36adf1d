// The readiness page: why a dimension is at its level, and a subject at its stage.
#include "app/pages/readiness_page.h"
#include "app/views/readiness/ladder/ladder_view.h"
#include "app/views/readiness/standing_summary.h"
#include "app/views/readiness/why_panel.h"
#include "app/widgets/controls.h"
#include "core/analysis/assessment/sensitivity.h"
#include "core/analysis/assessment/why.h"
#include "core/analysis/names.h"
#include "core/analysis/standing.h"
#include "core/domain/pack/content_pack.h"

namespace stagepath {

void ReadinessPage::why() {
    const Dimension d = m_ladders->dimension();
    QStringList sentences;
    for (const WhyPart& part : whyLevel(m_workspace.portfolio(), m_subject, d, m_sheet->date, m_sheet->date)) sentences.append(part.text);
    auto* panel = new WhyPanel(tr("Why %1 is at level %2").arg(dimensionName(d), levelText(m_sheet->of(d).standing)), sentences, this);
    panel->popUp(m_dimensionTitle);
}

void ReadinessPage::whyStage() {
    const Portfolio& p = m_workspace.portfolio();
    QStringList sentences;
    for (const WhyPart& part : stagepath::whyStage(p, m_subject, m_sheet->date, m_sheet->date)) sentences.append(part.text);
    auto* panel = new WhyPanel(tr("Why stage %1").arg(m_sheet->standing.earnedStage.value_or(0)), sentences, this);
    QStringList answers;
    for (const Sensitivity& s : sensitivityOf(p, m_subject, m_sheet->date)) {
        const Criterion* c = packOf(p.settings()).find(s.criterion);
        const QString from = s.from ? QString::number(*s.from) : tr("not answered");
        answers.append(tr("%1 from %2 to %3: stage %4").arg(c ? c->name : dimensionName(s.dimension), from).arg(s.to).arg(s.stageTo));
    }
    panel->addSection(tr("Single answers that would change it"), answers.isEmpty() ? QStringList(tr("No single answer would: it takes several.")) : answers);
    panel->popUp(m_summary);
}

}  // namespace stagepath
