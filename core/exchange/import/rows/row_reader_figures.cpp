// A row of a list: its dates, amounts and stages.
#include "core/domain/values/amount_words.h"
#include "core/domain/values/date_words.h"
#include "core/domain/values/plan_years.h"
#include "core/exchange/import/rows/row_reader.h"
#include "core/exchange/import/value_mapping.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace stagepath {

namespace {

QString correctIt() { return QCoreApplication::translate("Import", "Correct it in the list, or keep it as text."); }

}  // namespace

void RowReader::readDateOrders() {
    for (const ImportField field : kDateFields) {
        QStringList cells;
        for (const qsizetype c : m_mapping.columns.value(field)) {
            for (qsizetype r = m_columns.header + 1; r < m_table.records.size(); ++r) cells.append(m_table.records[r].cells.value(c));
        }
        const bool american = QLocale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
        const QString given = m_options.mapping[QLatin1String("dates")].toString();
        if (!given.isEmpty()) m_orders[field] = given == QLatin1String("month_first") ? DateOrder::MonthFirst : DateOrder::DayFirst;
        else m_orders[field] = dateOrderOf(cells, american ? DateOrder::MonthFirst : DateOrder::DayFirst);
    }
}

PartialDate RowReader::dateIn(qsizetype r, ImportField field) {
    const QString raw = meaningful(r, field);
    if (raw.isEmpty()) return {};
    const PartialDate date = readDate(raw, m_orders.value(field));
    if (!date.isNull()) return date;
    ImportValue& value = count(r, field, raw.simplified());
    if (value.reason == ValueReason::ByHand) {
        if (value.ours.isEmpty()) m_extra[m_cells.columnOf(field, r)] = raw;
        return PartialDate::fromText(value.ours);
    }
    value.reason = isNoSuchDay(raw) ? ValueReason::NoSuchDay : ValueReason::NoDate;
    value.proposals = dateProposals(raw, m_orders.value(field));
    keepUnread(r, field, raw, QCoreApplication::translate("Import", "“%1” is no date that can be read; it is kept as text."), dateHelp(value));
    return {};
}

/// Of a field that holds a day: where the list gives a longer period, its first day is taken and named.
QDate RowReader::dayOf(qsizetype r, ImportField field, const PartialDate& date) {
    const QString raw = m_cells.text(r, field);
    if (field == ImportField::TargetDate && !isInPlanYears(date.date)) {
        keepUnread(r, field, raw, QCoreApplication::translate("Import", "“%1” lies outside the years that a plan reaches, %2 to %3; it is kept as text.").arg(QStringLiteral("%1"), QString::number(kFirstPlanYear), QString::number(kLastPlanYear)), correctIt());
        return {};
    }
    if (!date.isNull() && date.precision != DatePrecision::Day) {
        keepUnread(r, field, raw, QCoreApplication::translate("Import", "“%1” names no day, so its first one was taken: %2. The cell is kept as text.").arg(QStringLiteral("%1"), shownDate(date.date)));
    }
    return date.date;
}

void RowReader::readDates(qsizetype r, PlannedUseCase& planned) {
    const auto date = [&](ImportField field) {
        const PartialDate given = dateIn(r, field);
        if (!given.isNull() && given.precision != DatePrecision::Day) planned.vague.append({field, given, m_cells.columnOf(field, r)});
        return given;
    };
    UseCase& u = planned.useCase;
    u.started = date(ImportField::Started);
    u.liveSince = date(ImportField::LiveSince);
    u.targetDate = dayOf(r, ImportField::TargetDate, date(ImportField::TargetDate));
    u.stageSince = dayOf(r, ImportField::StageSince, date(ImportField::StageSince));
}

void RowReader::readNumbers(qsizetype r, PlannedUseCase& planned) {
    UseCase& u = planned.useCase;
    if (const QString raw = meaningful(r, ImportField::AnnualValue); !raw.isEmpty()) u.annualValue = m_mapping.ownExport ? minorUnitsIn(r, raw) : amountIn(r, raw);
    planned.stage = stageIn(r, ImportField::Stage);
    u.stage = planned.stage.value_or(0);
    if (const auto target = stageIn(r, ImportField::TargetStage); target && *target >= 1) u.targetStage = *target;
}

/// Our own export has them.
std::optional<qint64> RowReader::minorUnitsIn(qsizetype r, const QString& raw) {
    bool isNumber = false;
    const qint64 n = raw.toLongLong(&isNumber);
    if (isNumber && n >= 0 && n <= kMostAmount) return n;
    keepUnread(r, ImportField::AnnualValue, raw,
               !isNumber ? QCoreApplication::translate("Import", "“%1” is no number that can be read; it is kept as text.")
               : n < 0   ? QCoreApplication::translate("Import", "“%1” is less than nothing, which no annual value is; it is kept as text.")
                         : QCoreApplication::translate("Import", "“%1” is no amount that can be read; it is kept as text."),
               correctIt());
    return std::nullopt;
}

std::optional<qint64> RowReader::amountIn(qsizetype r, const QString& raw) {
    const auto amount = amountOf(r, raw);
    if (!amount) keepUnread(r, ImportField::AnnualValue, raw, QCoreApplication::translate("Import", "“%1” is no amount that can be read; it is kept as text."), correctIt());
    return amount;
}

/// A number of a workbook is taken as it is; what its signs mean is guessed of texts alone.
std::optional<qint64> RowReader::amountOf(qsizetype r, const QString& raw) const {
    const qsizetype column = m_cells.columnIn(r, ImportField::AnnualValue);
    const qint64 scale = moneyScale(m_cells.headerOf(column)).value_or(1);
    const int digits = m_existing.settings().currencyDigits();
    if (m_table.records[r].numbers.contains(column)) return moneyFromNumber(raw.toDouble(), scale, digits);
    return moneyFromCell(raw, m_options.mapping[QLatin1String("decimal")].toString(), scale, digits);
}

std::optional<int> RowReader::stageIn(qsizetype r, ImportField field) {
    const QString raw = meaningful(r, field);
    const auto stage = stageFromCell(raw);
    if (!stage && !raw.isEmpty()) keepUnread(r, field, raw, QCoreApplication::translate("Import", "“%1” is no stage from 0 to 4; it is kept as text."), correctIt());
    return stage;
}

}  // namespace stagepath
