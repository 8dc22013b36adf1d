// Use-case values as people read and type them: money, dates, choices and references, by the user's locale.
#pragma once

#include "app/models/use_cases/use_case_column.h"
#include "core/analysis/impact.h"

namespace stagepath {

/// Money in minor units, shortened: "54.9 m€", "12 k€", "950 €"; other currencies with their code.
QString shortMoney(qint64 minor, const Settings& settings);
/// The same in full major units, for editing.
QString editMoney(qint64 minor, const Settings& settings);
/// Reads what people type ("18", "18.5m", "1,200,000 €", "300 k") into minor units; nothing if it isn't an amount
/// of at least 0.
std::optional<qint64> parseMoney(const QString& text, const Settings& settings);

/// "30 Apr 2027"; empty for a null date.
QString dateText(QDate date);
/// With the precision known: "2024", "Q2 2024", "May 2024", "13 May 2024".
QString partialDateText(const PartialDate& date);
/// Reads ISO, the locale's short and long form, "30 Apr 2027" and "30.4.2027".
std::optional<QDate> parseDate(const QString& text);
/// Also "2024", "2024-05", "Q2 2024" and "2024-Q2".
std::optional<PartialDate> parsePartialDate(const QString& text);

/// What a cell shows in words; figures as whole numbers.
QString cellText(const Portfolio& portfolio, const UseCase& useCase, const UseCaseFigures& figures, UseCaseColumn column);
/// One sentence for screen readers and tooltips.
QString cellDescription(const Portfolio& portfolio, const UseCase& useCase, const UseCaseFigures& figures, UseCaseColumn column);
/// What an editor of \p field starts with.
QString editText(const Portfolio& portfolio, const UseCase& useCase, const Field<UseCase>& field);
/// The value typed as \p text into \p field (text, money, dates, choices and existing references by name).
/// Throws Error, translated, where it can't be read.
Value parseField(const Portfolio& portfolio, const Field<UseCase>& field, const QString& text);
/// \p value of \p field in words, for histories.
QString valueText(const Portfolio& portfolio, const Field<UseCase>& field, const Value& value);

/// True where the set stage is above the earned one (pilot illusion).
bool isAboveEarned(const UseCase& useCase, const UseCaseFigures& figures);
/// The dimensions and gate criteria that don't carry the set stage, in words: "MLOps at level 1 doesn't carry stage 2. Also short:
/// gate criterion DR1 1 of 2."; empty where it is earned.
QString carryText(const Portfolio& portfolio, const UseCase& useCase, const UseCaseFigures& figures);

}  // namespace stagepath
