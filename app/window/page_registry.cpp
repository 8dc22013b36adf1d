#include "app/window/page_registry.h"

#include "app/pages/map_page.h"
#include "app/pages/maturity_page.h"
#include "app/pages/people_page.h"
#include "app/pages/roadmap_page.h"
#include "app/pages/use_cases_page.h"

namespace stagepath {

namespace {

template <class P>
PageEntry entry(const QString& title, const char* iconName) {
    return {title, QLatin1String(iconName), [](Workspace& workspace) -> Page* { return new P(workspace); }};
}

}  // namespace

QList<PageEntry> pageRegistry() {
    return {entry<UseCasesPage>(UseCasesPage::tr("Use cases"), "usecases"), entry<MapPage>(MapPage::tr("Portfolio map"), "map"),
            entry<RoadmapPage>(RoadmapPage::tr("Roadmap"), "roadmap"), entry<MaturityPage>(MaturityPage::tr("Maturity"), "maturity"),
            entry<PeoplePage>(PeoplePage::tr("People"), "people")};
}

}  // namespace stagepath
