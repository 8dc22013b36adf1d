// Whose projected maturity stands under the roadmap: the chosen subject's, or that of whom the selected bars raise.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/drawing/timeline/maturity_strip.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/lists/choice_list.h"
#include "core/analysis/plan/raised_subject.h"

#include <QToolButton>

namespace stagepath {

namespace {

bool hasSubject(const Portfolio& portfolio, const Subject& subject) {
    return subject.isEnterprise() || (subject.isUnit() ? portfolio.find(subject.unit) != nullptr : portfolio.find(subject.useCase) != nullptr);
}

}  // namespace

void RoadmapPage::refreshStrip() {
    const Portfolio& shown = m_preview ? *m_preview : plan();
    if (!hasSubject(shown, m_subject)) m_subject = Subject::enterprise();
    const Subject subject = shownSubject(shown);
    const TimelineScene& scene = m_view->layoutOf().scene;
    MaturityStrip strip = buildMaturityStrip(shown, baselinePlan(), subject, scene.today, scene.from, scene.until);
    if (subject != m_subject) strip.chosen = m_subject.isEnterprise() ? tr("Enterprise") : shown.nameOf(m_subject);
    strip.advice = stripAdvice(shown, strip);
    m_view->setStrip(strip);
}

/// What is selected decides only where it can't move the line of the chosen subject.
Subject RoadmapPage::shownSubject(const Portfolio& shown) const { return m_followed && hasSubject(shown, *m_followed) ? *m_followed : m_subject; }

/// Decided when the selection changes, not for every step of a drag: then one subject alone is projected.
void RoadmapPage::followSelection() {
    const QList<InitiativeId> bars = m_view->selection();
    const bool isOther = bars != m_followedBars;
    if (!isOther && !m_followsAnew) return;
    if (isOther) {
        m_keepsSubject = false;
        endRefusal();
    }
    m_followedBars = bars;
    m_followsAnew = false;
    const QDate today = m_workspace.environment().today();
    const auto before = m_followed;
    m_followed.reset();
    if (!m_keepsSubject && !canRaise(plan(), bars, m_subject, today)) m_followed = mostRaised(plan(), bars, today);
    if (isOther || m_followed != before) refreshStrip();
}

void RoadmapPage::showChosenSubject() {
    m_keepsSubject = true;
    m_followed.reset();
    refreshStrip();
}

/// Where the chosen subject has no line and nothing planned will bring one, what to do; else empty.
QString RoadmapPage::stripAdvice(const Portfolio& shown, const MaturityStrip& strip) const {
    if (strip.assessed || !m_view->selection().isEmpty() || !shown.outcomesFor(m_subject).isEmpty()) return {};
    if (m_subject.isEnterprise()) return tr("The enterprise is not assessed and nothing planned raises it: select a bar to see whom it raises, or assess the enterprise on the page Readiness.");
    return tr("“%1” is not assessed and nothing planned raises it: select a bar to see whom it raises, or assess it on the page Readiness.").arg(strip.subject);
}

/// Enterprise, the use case of the selected bar, units, use cases: a list that typing narrows.
void RoadmapPage::chooseSubject() {
    const Portfolio& p = m_workspace.portfolio();
    QList<Subject> subjects{Subject::enterprise()};
    const Initiative* current = p.find(m_view->current());
    const UseCaseId near = current ? current->useCase : UseCaseId();
    if (near) subjects.append(Subject::of(near));
    for (const BusinessUnit& u : p.units()) subjects.append(Subject::of(u.id));
    for (const UseCase& u : p.useCases()) {
        if (u.id != near) subjects.append(Subject::of(u.id));
    }
    QStringList names{tr("Enterprise")};
    for (const Subject& subject : subjects.mid(1)) names.append(p.nameOf(subject));
    auto* list = new ChoiceList(names, static_cast<int>(subjects.indexOf(m_subject)), tr("Whose maturity"), {}, this);
    connect(list, &ChoiceList::chosen, this, [this, subjects](int index) { setSubject(subjects[index]); });
    list->openAt(*m_view->subjectButton());
}

void RoadmapPage::setSubject(const Subject& subject) {
    m_subject = subject;
    showChosenSubject();
}

}  // namespace stagepath
