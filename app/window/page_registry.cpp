#include "app/window/page_registry.h"

#include "app/pages/checks_page.h"
#include "app/pages/map_page.h"
#include "app/pages/maturity/maturity_page.h"
#include "app/pages/overview/overview_page.h"
#include "app/pages/people_page.h"
#include "app/pages/readiness_page.h"
#include "app/pages/roadmap/roadmap_page.h"
#include "app/pages/use_cases_page.h"

namespace stagepath {

namespace {

template <class P>
PageEntry entry(const QString& title, const char* iconName, const QList<EntityKind>& shows = {}) {
    return {title, QLatin1String(iconName), [](Workspace& workspace) -> Page* { return new P(workspace); }, shows, &P::commandNames};
}

}  // namespace

QList<PageEntry> pageRegistry() {
    using K = EntityKind;
    return {entry<OverviewPage>(OverviewPage::tr("Overview"), "overview"),
            entry<UseCasesPage>(UseCasesPage::tr("Use cases"), "usecases", {K::UseCase}),
            entry<MapPage>(MapPage::tr("Portfolio map"), "map"),
            entry<ReadinessPage>(ReadinessPage::tr("Readiness"), "readiness", {K::Assessment, K::AssessmentLevel, K::AssessmentAnswer}),
            entry<RoadmapPage>(RoadmapPage::tr("Roadmap"), "roadmap", {K::Initiative, K::Milestone}),
            entry<MaturityPage>(MaturityPage::tr("Maturity"), "maturity"),
            entry<PeoplePage>(PeoplePage::tr("People"), "people", {K::Person, K::BusinessUnit}),
            entry<ChecksPage>(ChecksPage::tr("Checks"), "checks", {K::Dismissal})};
}

}  // namespace stagepath
