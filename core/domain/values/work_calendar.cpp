#include "core/domain/values/work_calendar.h"

#include "core/domain/values/partial_date.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace stagepath {

namespace {

QDate holidayIn(const QJsonValue& json) {
    const PartialDate date = PartialDate::fromText(json.toString());
    return date.precision == DatePrecision::Day && date.date.isValid() ? date.date : QDate();
}

bool isWeekday(const QJsonValue& json) { return json.isDouble() && json.toDouble() == json.toInt() && json.toInt() >= 1 && json.toInt() <= 7; }

QString workingDaysProblem(const QJsonValue& json) {
    const QJsonArray days = json.toArray();
    if (json.isUndefined() || (!days.isEmpty() && std::all_of(days.begin(), days.end(), isWeekday))) return {};
    return QCoreApplication::translate("Settings", "\"working_days\" of the calendar lists at least one weekday as a number, 1 for Monday to 7 for Sunday.");
}

QString holidaysProblem(const QJsonValue& json) {
    if (json.isUndefined()) return {};
    if (!json.isArray()) return QCoreApplication::translate("Settings", "\"holidays\" of the calendar is a list of dates, such as [\"2026-12-25\"].");
    const QJsonArray dates = json.toArray();
    if (dates.size() > WorkCalendar::kMaxHolidays) {
        return QCoreApplication::translate("Settings", "The calendar takes at most %1 holidays, not %2. Leave out those that are long past.").arg(WorkCalendar::kMaxHolidays).arg(dates.size());
    }
    for (const QJsonValue& date : dates) {
        if (holidayIn(date).isValid()) continue;
        const QString given = date.isString() ? date.toString() : date.toVariant().toString();
        return QCoreApplication::translate("Settings", "The holiday \"%1\" is no date. Write it as 2026-12-25.").arg(given);
    }
    return {};
}

}  // namespace

bool WorkCalendar::isWorkingDay(QDate date) const {
    if (!date.isValid() || !works[static_cast<std::size_t>(date.dayOfWeek() - 1)]) return false;
    return holidays.isEmpty() || !std::binary_search(holidays.begin(), holidays.end(), date);
}

QDate WorkCalendar::next(QDate date) const {
    // Holidays are few and one weekday at least is worked on, so this ends.
    while (date.isValid() && !isWorkingDay(date)) date = date.addDays(1);
    return date;
}

qint64 WorkCalendar::workingDays(QDate start, QDate finish) const {
    if (finish < start) return 0;
    const qint64 days = start.daysTo(finish) + 1;
    qint64 count = days / 7 * std::count(works.begin(), works.end(), true);
    for (QDate day = start.addDays(days / 7 * 7); day <= finish; day = day.addDays(1)) count += works[static_cast<std::size_t>(day.dayOfWeek() - 1)];
    const auto last = std::upper_bound(holidays.begin(), holidays.end(), finish);
    for (auto day = std::lower_bound(holidays.begin(), holidays.end(), start); day < last; ++day) count -= works[static_cast<std::size_t>(day->dayOfWeek() - 1)];
    return count;
}

qint64 WorkCalendar::lengthOf(QDate start, QDate finish) const {
    return std::max<qint64>(1, isSet ? workingDays(start, finish) : start.daysTo(finish) + 1);
}

QDate WorkCalendar::finishOf(QDate start, qint64 length) const {
    QDate finish = start.addDays(length - 1);
    if (!isSet || !start.isValid()) return finish;
    // A day adds one at most, so what is missing can be added without going too far.
    for (qint64 missing = length - workingDays(start, finish); missing > 0; missing = length - workingDays(start, finish)) finish = finish.addDays(missing);
    return finish;
}

QDate WorkCalendar::startOf(QDate finish, qint64 length) const {
    QDate start = finish.addDays(1 - length);
    if (!isSet || !finish.isValid()) return start;
    for (qint64 missing = length - workingDays(start, finish); missing > 0; missing = length - workingDays(start, finish)) start = start.addDays(-missing);
    return start;
}

WorkCalendar WorkCalendar::fromJson(const QJsonValue& json) {
    WorkCalendar calendar;
    if (!json.isObject() || !problem(json).isEmpty()) return calendar;
    calendar.isSet = true;
    if (const QJsonValue days = json[QLatin1String("working_days")]; days.isArray()) {
        calendar.works.fill(false);
        for (const QJsonValue& day : days.toArray()) calendar.works[static_cast<std::size_t>(day.toInt() - 1)] = true;
    }
    for (const QJsonValue& date : json[QLatin1String("holidays")].toArray()) calendar.holidays.append(holidayIn(date));
    std::sort(calendar.holidays.begin(), calendar.holidays.end());
    calendar.holidays.erase(std::unique(calendar.holidays.begin(), calendar.holidays.end()), calendar.holidays.end());
    return calendar;
}

QJsonValue WorkCalendar::toJson() const {
    if (!isSet) return QJsonValue::Null;
    QJsonArray days;
    for (std::size_t i = 0; i < works.size(); ++i) {
        if (works[i]) days.append(static_cast<int>(i) + 1);
    }
    QJsonArray dates;
    for (const QDate date : holidays) dates.append(date.toString(Qt::ISODate));
    return QJsonObject{{QStringLiteral("working_days"), days}, {QStringLiteral("holidays"), dates}};
}

QString WorkCalendar::problem(const QJsonValue& json) {
    if (json.isNull()) return {};
    if (!json.isObject()) return QCoreApplication::translate("Settings", "The setting \"%1\" takes an object.").arg(QStringLiteral("calendar"));
    const QJsonObject calendar = json.toObject();
    for (auto it = calendar.begin(); it != calendar.end(); ++it) {
        if (it.key() == QLatin1String("working_days") || it.key() == QLatin1String("holidays")) continue;
        return QCoreApplication::translate("Settings", "The calendar has \"working_days\" and \"holidays\", not \"%1\".").arg(it.key());
    }
    const QString days = workingDaysProblem(calendar[QLatin1String("working_days")]);
    return days.isEmpty() ? holidaysProblem(calendar[QLatin1String("holidays")]) : days;
}

}  // namespace stagepath
