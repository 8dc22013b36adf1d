#include "app/drawing/timeline/timeline_columns.h"

#include "app/drawing/timeline/layout/timeline_layout.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kColumnInsets = 16;
constexpr double kColumnSlack = 4;  ///< larger fonts are not wider by exactly as much

QString statusWord(TimelineStatus status) {
    switch (status) {
        case TimelineStatus::Undated: return QCoreApplication::translate("Timeline", "No dates");
        case TimelineStatus::Planned: return QCoreApplication::translate("Timeline", "Planned");
        case TimelineStatus::Running: return QCoreApplication::translate("Timeline", "Running");
        case TimelineStatus::Late: return QCoreApplication::translate("Timeline", "Late");
        case TimelineStatus::Done: return QCoreApplication::translate("Timeline", "Finished");
    }
    return {};
}

/// The widest date of a year, or the widest word for a status. Measured once for a language, since each row asks.
double measuredWidth(bool isDate) {
    static QHash<QString, double> widths;
    const QString key = QLocale().name() + (isDate ? QString() : statusWord(TimelineStatus::Planned));
    if (const auto known = widths.constFind(key); known != widths.cend()) return *known;
    QStringList texts;
    for (int month = 1; month <= 12 && isDate; ++month) texts.append(shownDate(QDate(2028, month, 28)));
    for (int status = 0; status <= static_cast<int>(TimelineStatus::Done) && !isDate; ++status) texts.append(statusWord(static_cast<TimelineStatus>(status)));
    const QFontMetricsF metrics(TimelineMetrics::screen().label);
    double widest = 0;
    for (const QString& text : std::as_const(texts)) widest = std::max(widest, metrics.horizontalAdvance(text));
    return *widths.insert(key, std::ceil(widest) + kColumnInsets + kColumnSlack);
}

}  // namespace

QString columnKey(TimelineColumn column) {
    switch (column) {
        case TimelineColumn::Name: return QStringLiteral("name");
        case TimelineColumn::Owner: return QStringLiteral("owner");
        case TimelineColumn::Lead: return QStringLiteral("lead");
        case TimelineColumn::Status: return QStringLiteral("status");
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
        case TimelineColumn::Status: return QCoreApplication::translate("Timeline", "Status");
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
        case TimelineColumn::Status: return measuredWidth(false);
        case TimelineColumn::Progress: return 50;
        case TimelineColumn::Start:
        case TimelineColumn::Finish: return measuredWidth(true);
    }
    return 0;
}

QString columnText(TimelineColumn column, const TimelineBar& bar) {
    switch (column) {
        case TimelineColumn::Name: return bar.name;
        case TimelineColumn::Owner: return bar.owner;
        case TimelineColumn::Lead: return bar.lead;
        case TimelineColumn::Status: return statusWord(bar.status);
        case TimelineColumn::Progress: return QCoreApplication::translate("Timeline", "%1 %").arg(QLocale().toString(bar.progress));
        case TimelineColumn::Start: return bar.hasStart ? shownDate(bar.start) : QString();
        case TimelineColumn::Finish: return bar.hasFinish ? shownDate(bar.finish) : QString();
    }
    return {};
}

}  // namespace stagepath
