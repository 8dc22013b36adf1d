// One page that shows a long roadmap at a glance, before the pages that show it bar by bar.
#pragma once

#include "app/drawing/timeline/timeline_scene.h"
#include "app/report/report_canvas.h"

namespace stagepath {

/// What runs in each lane by quarter (by year where quarters would be too narrow), and the pages with the bars.
struct RoadmapOverview {
    struct Row {
        QString name;
        QString color;  ///< category token
        QList<int> counts;
        QString pages;  ///< "10 to 13"
    };
    QList<QDate> starts;  ///< of the periods
    bool byYear = false;
    QList<int> gates;  ///< due in each period
    QList<Row> rows;
    int most = 1;
    double pagesWidth = 0;  ///< what the widest list of pages takes
};
/// \p width is what names, periods and pages take together; \p pages are those of each lane.
RoadmapOverview buildRoadmapOverview(const TimelineScene& scene, double width, const QStringList& pages);
void paintRoadmapOverview(QPainter& painter, const ReportCanvas& canvas, const QRectF& body, const RoadmapOverview& overview);

}  // namespace stagepath
