// Plans, scenes and layouts of the roadmap without a window.
#pragma once

#include "app/drawing/timeline/layout/timeline_axis.h"
#include "app/drawing/timeline/layout/timeline_layout.h"
#include "app/drawing/timeline/timeline_scene.h"
#include "app/drawing/typography.h"
#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

namespace stagepath::test {

inline const QDate kToday(2026, 11, 16);

inline TimelineOptions withBaselineOf(const Portfolio& p) {
    TimelineOptions options;
    options.baseline = p.baselines().rows().constFirst().id;
    return options;
}

inline TimelineLayout sampleLayout(double width = 1036, const TimelineOptions* options = nullptr) {
    installFonts();
    const Portfolio p = samplePortfolio();
    const TimelineScene scene = buildTimelineScene(p, kToday, options ? *options : withBaselineOf(p));
    return layoutTimeline(scene, TimeAxis::fitting(scene.from, scene.until, width), TimelineMetrics::screen());
}

inline int barNamed(const TimelineScene& scene, const QString& name) {
    for (int i = 0; i < scene.bars.size(); ++i) {
        if (scene.bars[i].name == name) return i;
    }
    FAIL("no bar " << name.toStdString());
    return -1;
}

/// \p count initiatives over five years in three lanes, each linked to the one after it.
inline Portfolio crowdedPlan(int count) {
    Portfolio p;
    for (int lane = 1; lane <= 3; ++lane) p.put(Workstream{WorkstreamId(lane), lane, q("Lane %1").arg(lane), q("c1")});
    for (int n = 1; n <= count; ++n) {
        Initiative i;
        i.id = InitiativeId(n);
        i.position = n;
        i.name = q("Initiative %1 with a name").arg(n);
        i.workstream = WorkstreamId(n % 3 + 1);
        i.start = kToday.addDays(n * 37 % 1600);
        i.finish = i.start.addDays(28 + n * 53 % 180);
        p.put(i);
        if (n > 1) p.put(Dependency{DependencyId(n), InitiativeId(n - 1), InitiativeId(n), DependencyType::FinishToStart, 0});
    }
    return p;
}

/// \p count bars in two workstreams, each linked to the one seven further on.
inline Portfolio linkedPlan(int count) {
    Portfolio p;
    p.put(Workstream{WorkstreamId(1), 1, q("Data"), q("c1")});
    p.put(Workstream{WorkstreamId(2), 2, q("Models"), q("c2")});
    for (int n = 1; n <= count; ++n) {
        Initiative i;
        i.id = InitiativeId(n);
        i.position = n;
        i.name = q("Initiative %1").arg(n);
        i.workstream = WorkstreamId(1 + n % 2);
        i.start = kToday.addDays(n * 11 % 700);
        i.finish = i.start.addDays(40 + n % 50);
        p.put(i);
        if (n > 7) p.put(Dependency{DependencyId(n), InitiativeId(n - 7), i.id, DependencyType::FinishToStart, 0});
    }
    return p;
}

}  // namespace stagepath::test
