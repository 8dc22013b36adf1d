// The days of a plan keep to its years: new ones are refused, those that a file has already stay as they are.
#include "core/domain/values/error.h"
#include "core/domain/values/plan_years.h"
#include "core/workspace/schema/sql.h"
#include "core/workspace/store/changeset_reader.h"
#include "core/workspace/store/store.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

QByteArrayList planDayColumns(EntityKind kind) {
    switch (kind) {
        case EntityKind::Initiative: return {"start", "finish"};
        case EntityKind::Milestone:
        case EntityKind::Target: return {"date"};
        case EntityKind::UseCase: return {"target_date"};
        default: return {};
    }
}

Error farDay(EntityKind kind, const QList<Value>& values, const QByteArray& column, const PartialDate& day) {
    QString name;
    if (const qsizetype i = columnsOf(kind).indexOf(QStringLiteral("name")) - 1; i >= 0) fromValue(values[i], name);
    const QString text = name.isEmpty() ? QCoreApplication::translate("Rules", "The field \"%1\" is %2, and a plan reaches from %3 to %4. Give a day in these years; nothing was changed.")
                                        : QCoreApplication::translate("Rules", "“%5” has %2 in the field \"%1\", and a plan reaches from %3 to %4. Give a day in these years; nothing was changed.");
    const QString dated = text.arg(QLatin1String(column), day.toText(), QString::number(kFirstPlanYear), QString::number(kLastPlanYear));
    return Error(name.isEmpty() ? dated : dated.arg(name.simplified().left(60)));
}

}  // namespace

void Store::checkPlanDays(EntityKind kind, qint64 id, const QList<Value>& values) {
    for (const QByteArray& column : planDayColumns(kind)) {
        const Value& cell = values[columnsOf(kind).indexOf(QLatin1String(column)) - 1];
        PartialDate day;
        fromValue(cell, day);
        if (isInPlanYears(day.date)) continue;
        SQLite::Statement& s = statement("SELECT \"" + column + "\" FROM " + tableName(kind) + " WHERE id=?");
        s.bind(1, static_cast<int64_t>(id));
        const bool wasThere = s.executeStep() && columnValue(s, 0) == cell;
        s.reset();
        if (wasThere) continue;
        throw farDay(kind, values, column, day);
    }
}

}  // namespace stagepath
