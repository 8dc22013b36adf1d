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
PageEntry entry(const QString& title, const char* iconName, const QList<EntityKind>& shows = {}, const QStringList& commands = {}) {
    return {title, QLatin1String(iconName), [](Workspace& workspace) -> Page* { return new P(workspace); }, shows, commands};
}

}  // namespace

QList<PageEntry> pageRegistry() {
    using K = EntityKind;
    return {entry<OverviewPage>(OverviewPage::tr("Overview"), "overview"),
            entry<UseCasesPage>(UseCasesPage::tr("Use cases"), "usecases", {K::UseCase},
                                QStringList{UseCasesPage::tr("New use case"), UseCasesPage::tr("Paste rows"), UseCasesPage::tr("Score strategic impact"), UseCasesPage::tr("Impact criteria and weights…")} + UseCasesPage::groupingCommands()),
            entry<MapPage>(MapPage::tr("Portfolio map"), "map", {}, {MapPage::tr("Ghosts"), MapPage::tr("Trails"), MapPage::tr("Labels"), MapPage::tr("Fit"), MapPage::tr("Move the thresholds")}),
            entry<ReadinessPage>(ReadinessPage::tr("Readiness"), "readiness", {K::Assessment, K::AssessmentLevel, K::AssessmentAnswer},
                                 {ReadinessPage::tr("New light assessment"), ReadinessPage::tr("New direct assessment"), ReadinessPage::tr("Readiness heat map")}),
            entry<RoadmapPage>(RoadmapPage::tr("Roadmap"), "roadmap", {K::Initiative, K::Milestone},
                               {RoadmapPage::tr("New initiative"), RoadmapPage::tr("Draft roadmap"), RoadmapPage::tr("Critical path"), RoadmapPage::tr("Freeze the plan as a baseline…"), RoadmapPage::tr("Compare and manage baselines…")}),
            entry<MaturityPage>(MaturityPage::tr("Maturity"), "maturity"),
            entry<PeoplePage>(PeoplePage::tr("People"), "people", {K::Person, K::BusinessUnit}, {PeoplePage::tr("New person"), PeoplePage::tr("Assign owners"), PeoplePage::tr("Business units")}),
            entry<ChecksPage>(ChecksPage::tr("Checks"), "checks", {K::Dismissal}, {ChecksPage::tr("Show or hide dismissed findings")})};
}

}  // namespace stagepath
