#include "app/drawing/timeline/timeline_columns.h"

#include "core/domain/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagepath {

QString columnKey(TimelineColumn column) {
    switch (column) {
        case TimelineColumn::Name: return QStringLiteral("name");
        case TimelineColumn::Owner: return QStringLiteral("owner");
        case TimelineColumn::Lead: return QStringLiteral("lead");
        case TimelineColumn::Progress: return QStringLiteral("progress");
        case TimelineColumn::Start: return QStringLiteral("start");
        case TimelineColumn::Finish: return QStringLiteral("finish");
    }
    return {};
}

QString columnTitle(TimelineColumn column) {
    switch (column) {
        case TimelineColumn::Name: return QCoreApplication::translate("Timeline", "Initiative");
        case TimelineColumn::Owner: return QCoreApplication::translate("Timeline", "Accountable");
        case TimelineColumn::Lead: return QCoreApplication::translate("Timeline", "Lead");
        case TimelineColumn::Progress: return QCoreApplication::translate("Timeline", "Done");
        case TimelineColumn::Start: return QCoreApplication::translate("Timeline", "Start");
        case TimelineColumn::Finish: return QCoreApplication::translate("Timeline", "Finish");
    }
    return {};
}

double columnWidth(TimelineColumn column) {
    switch (column) {
        case TimelineColumn::Name: return 190;
        case TimelineColumn::Owner:
        case TimelineColumn::Lead: return 104;
        case TimelineColumn::Progress: return 50;
        case TimelineColumn::Start:
        case TimelineColumn::Finish: return 82;
    }
    return 0;
}

QString columnText(TimelineColumn column, const TimelineBar& bar) {
    switch (column) {
        case TimelineColumn::Name: return bar.name;
        case TimelineColumn::Owner: return bar.owner;
        case TimelineColumn::Lead: return bar.lead;
        case TimelineColumn::Progress: return QCoreApplication::translate("Timeline", "%1 %").arg(QLocale().toString(bar.progress));
        case TimelineColumn::Start: return bar.undated ? QString() : shownDate(bar.start);
        case TimelineColumn::Finish: return bar.undated ? QString() : shownDate(bar.finish);
    }
    return {};
}

}  // namespace stagepath
