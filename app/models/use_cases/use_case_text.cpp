#include "app/models/use_cases/use_case_text.h"

#include "core/analysis/assessment/coverage.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/gate_criteria.h"
#include "core/domain/portfolio.h"
#include "core/domain/values/amount_words.h"
#include "core/domain/values/date_words.h"
#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace stagepath {

namespace {

struct UseCaseTextTr {
    Q_DECLARE_TR_FUNCTIONS(UseCaseText)
};

QString currencySign(const QString& code) {
    if (code == QLatin1String("EUR")) return QStringLiteral("€");
    if (code == QLatin1String("USD")) return QStringLiteral("$");
    if (code == QLatin1String("GBP")) return QStringLiteral("£");
    return QChar(0x00A0) + code;
}

QString dash() { return QStringLiteral("–"); }

template <class T>
QString nameOf(const Portfolio& p, Id<T> id) {
    const T* row = p.find(id);
    return row ? row->name : QString();
}

/// The only row of T whose name is \p text, letter case aside; a null id where there is none.
template <class T>
Id<T> idByName(const Portfolio& p, const QString& text) {
    for (const T& row : p.table<T>()) {
        if (row.name.compare(text, Qt::CaseInsensitive) == 0) return row.id;
    }
    return {};
}

Value parseReference(const Portfolio& p, const Field<UseCase>& field, const QString& text) {
    Value value = field.target == EntityKind::Person ? toValue(idByName<Person>(p, text)) : toValue(idByName<BusinessUnit>(p, text));
    if (!isNull(value)) return value;
    throw Error(field.target == EntityKind::Person ? UseCaseTextTr::tr("“%1” is not known here. Choose somebody from the list or choose Create.").arg(excerptOf(text))
                                                   : UseCaseTextTr::tr("“%1” is no business unit here. Choose one from the list or choose Create.").arg(excerptOf(text)));
}

Value parseChoice(const Field<UseCase>& field, const QString& text) {
    if (qstrcmp(field.column, "lifecycle") == 0) {
        for (int i = 0; i <= static_cast<int>(Lifecycle::NotStated); ++i) {
            const auto l = static_cast<Lifecycle>(i);
            if (lifecycleName(l).compare(text, Qt::CaseInsensitive) == 0 || keyOf(l) == text) return toValue(l);
        }
        throw Error(UseCaseTextTr::tr("“%1” is not a lifecycle. Use Idea, Development, Pilot, Production, Scaled or Retired.").arg(excerptOf(text)));
    }
    bool ok = false;
    // "2" or "2 Operationalization", as stageText() writes it.
    const QString number = text.section(QLatin1Char(' '), 0, 0);
    int stage = number.toInt(&ok);
    if (!ok) stage = QLocale().toInt(number, &ok);
    const int lowest = qstrcmp(field.column, "target_stage") == 0 ? 1 : 0;
    if (!ok || stage < lowest || stage > kMaxStage) throw Error(UseCaseTextTr::tr("“%1” is not a stage. Use a number from %2 to 4.").arg(excerptOf(text)).arg(lowest));
    return toValue(stage);
}

QString stageText(int stage) { return QStringLiteral("%1 %2").arg(QLocale().toString(stage), stageName(stage)); }

QString choiceText(const Field<UseCase>& field, const Value& value) {
    if (qstrcmp(field.column, "lifecycle") == 0) {
        Lifecycle l{};
        fromValue(value, l);
        return lifecycleName(l);
    }
    int stage = 0;
    fromValue(value, stage);
    return stageText(stage);
}

}  // namespace

QString shortMoney(qint64 minor, const Settings& settings) {
    const double major = static_cast<double>(minor) / std::pow(10.0, settings.currencyDigits());
    const QString sign = currencySign(settings.currency);
    const QLocale locale;
    const auto number = [&](double v) { return locale.toString(v, 'f', v < 100 && std::abs(v - std::round(v)) > 0.049 ? 1 : 0); };
    if (std::abs(major) >= 999'500) return UseCaseTextTr::tr("%1 m%2", "millions: number, currency sign").arg(number(major / 1e6), sign);
    if (std::abs(major) >= 10'000) return UseCaseTextTr::tr("%1 k%2", "thousands: number, currency sign").arg(number(major / 1e3), sign);
    return UseCaseTextTr::tr("%1 %2", "number, currency sign").arg(locale.toString(major, 'f', 0), sign);
}

QString editMoney(qint64 minor, const Settings& settings) {
    const int digits = settings.currencyDigits();
    const double major = static_cast<double>(minor) / std::pow(10.0, digits);
    return QLocale().toString(major, 'f', major == std::round(major) ? 0 : digits);
}

std::optional<qint64> parseMoney(const QString& text, const Settings& settings) {
    QString rest = text.trimmed().toLower();
    rest.remove(settings.currency.toLower()).remove(QStringLiteral("€")).remove(QStringLiteral("$")).remove(QStringLiteral("£"));
    const ScaledAmount amount = withoutScaleWord(rest);
    const auto number = numberFromText(amount.number, QLocale().decimalPoint().front());
    if (!number) return std::nullopt;
    const double minor = *number * amount.factor * std::pow(10.0, settings.currencyDigits());
    if (minor > 9e15) return std::nullopt;
    return std::llround(minor);
}

QString dateText(QDate date) { return date.isNull() ? QString() : shownDate(date); }

QString partialDateText(const PartialDate& date) {
    if (date.isNull()) return {};
    switch (date.precision) {
        case DatePrecision::Year: return QString::number(date.date.year());
        case DatePrecision::Quarter: return UseCaseTextTr::tr("Q%1 %2", "quarter, year").arg((date.date.month() + 2) / 3).arg(date.date.year());
        case DatePrecision::Month: return shownShortMonth(date.date);
        case DatePrecision::Day: break;
    }
    return dateText(date.date);
}

std::optional<QDate> parseDate(const QString& text) {
    const QString t = text.trimmed();
    const QLocale locale;
    // The short form with the whole year before all others, so that 3/4/2027 is read in the order of the language.
    const QString wholeYear = locale.dateFormat(QLocale::ShortFormat).replace(QLatin1String("yyyy"), QLatin1String("yy")).replace(QLatin1String("yy"), QLatin1String("yyyy"));
    const auto recent = [](QDate d) { return d.isValid() && d.year() < 1970 && d.year() >= 1900 ? d.addYears(100) : d; };
    for (const QDate d : {QDate::fromString(t, Qt::ISODate), locale.toDate(t, wholeYear), locale.toDate(t, datePattern()), locale.toDate(t, longDatePattern()), locale.toDate(t, QStringLiteral("d MMM yyyy")), locale.toDate(t, QStringLiteral("d MMMM yyyy")),
                          recent(locale.toDate(t, QLocale::ShortFormat)), locale.toDate(t, QLocale::LongFormat),
                          QDate::fromString(t, QStringLiteral("d.M.yyyy")), QDate::fromString(t, QStringLiteral("d/M/yyyy"))}) {
        if (d.isValid()) return d;
    }
    return std::nullopt;
}

std::optional<PartialDate> parsePartialDate(const QString& text) {
    const QString t = text.trimmed();
    const PartialDate stored = PartialDate::fromText(t);
    if (!stored.isNull()) return stored;
    static const QRegularExpression quarter(QStringLiteral("^[Qq]([1-4])[ /-]?(\\d{4})$"));
    if (const auto m = quarter.match(t); m.hasMatch()) return PartialDate::fromText(m.captured(2) + QStringLiteral("-Q") + m.captured(1));
    static const QRegularExpression monthYear(QStringLiteral("^(0?[1-9]|1[0-2])[./-]([1-9]\\d{3})$"));
    if (const auto m = monthYear.match(t); m.hasMatch()) return PartialDate{QDate(m.captured(2).toInt(), m.captured(1).toInt(), 1), DatePrecision::Month};
    const QDate month = QLocale().toDate(t, QStringLiteral("MMM yyyy"));
    if (month.isValid()) return PartialDate{QDate(month.year(), month.month(), 1), DatePrecision::Month};
    if (const auto day = parseDate(t)) return PartialDate{*day, DatePrecision::Day};
    return std::nullopt;
}

QString valueText(const Portfolio& p, const Field<UseCase>& field, const Value& value) {
    if (isNull(value)) return {};
    switch (field.type) {
        case FieldType::Reference: {
            qint64 id = 0;
            fromValue(value, id);
            return field.target == EntityKind::Person ? nameOf(p, PersonId(id)) : nameOf(p, BusinessUnitId(id));
        }
        case FieldType::Choice: return choiceText(field, value);
        case FieldType::Money: {
            qint64 minor = 0;
            fromValue(value, minor);
            return shortMoney(minor, p.settings());
        }
        case FieldType::Date:
        case FieldType::PartialDate: {
            PartialDate date;
            fromValue(value, date);
            return partialDateText(date);
        }
        case FieldType::Real: {
            double number = 0;
            fromValue(value, number);
            return QLocale().toString(shownFigure(number));
        }
        default: {
            if (const auto* text = std::get_if<QString>(&value)) return *text;
            qint64 number = 0;
            fromValue(value, number);
            return QLocale().toString(number);
        }
    }
}

QString cellText(const Portfolio& p, const UseCase& u, const UseCaseFigures& f, UseCaseColumn column) {
    switch (column) {
        case UseCaseColumn::Check: return {};
        case UseCaseColumn::Stage: return QLocale().toString(u.stage);
        case UseCaseColumn::Impact:
            if (f.impact.value) return QLocale().toString(shownFigure(*f.impact.value));
            return f.mapImpact ? UseCaseTextTr::tr("placed") : dash();
        case UseCaseColumn::Readiness: return f.standing.readiness ? QLocale().toString(shownFigure(*f.standing.readiness)) : UseCaseTextTr::tr("not assessed");
        case UseCaseColumn::Accountable: return u.accountable ? nameOf(p, u.accountable) : UseCaseTextTr::tr("No owner");
        case UseCaseColumn::EarnedStage: return f.standing.earnedStage ? QLocale().toString(*f.standing.earnedStage) : dash();
        case UseCaseColumn::Quadrant: return quadrantName(f.quadrant);
        default: break;
    }
    const Field<UseCase>* field = fieldOf(column);
    return valueText(p, *field, field->get(u)).simplified();
}

QString cellDescription(const Portfolio& p, const UseCase& u, const UseCaseFigures& f, UseCaseColumn column) {
    const QString text = cellText(p, u, f, column);
    switch (column) {
        case UseCaseColumn::Check: return u.name;
        case UseCaseColumn::Name: {
            const QString carry = isAboveEarned(u, f) ? UseCaseTextTr::tr("Set above the earned stage.") + QLatin1Char(' ') + carryText(p, u, f) : QString();
            return carry.isEmpty() ? text : text + QStringLiteral(". ") + carry;
        }
        case UseCaseColumn::Stage: return stageText(u.stage);
        case UseCaseColumn::EarnedStage: return f.standing.earnedStage ? withCaution(stageText(*f.standing.earnedStage), f.standing) : UseCaseTextTr::tr("not assessed");
        case UseCaseColumn::Readiness: {
            if (!f.standing.readiness) return text;
            QStringList levels;
            for (const Dimension d : kDimensions) {
                const DimensionStanding& level = f.standing[d];
                levels += level.inherited ? UseCaseTextTr::tr("%1 %2 (inherited)").arg(dimensionShort(d), levelText(level))
                                          : QStringLiteral("%1 %2").arg(dimensionShort(d), levelText(level));
            }
            return readinessText(f.standing) + QStringLiteral(": ") + levels.join(QStringLiteral(", "));
        }
        case UseCaseColumn::Accountable: {
            const Person* person = p.find(u.accountable);
            return person && !person->executive ? UseCaseTextTr::tr("%1, not an executive").arg(text) : text;
        }
        default: return text;
    }
}

QString editText(const Portfolio& p, const UseCase& u, const Field<UseCase>& field) {
    const Value value = field.get(u);
    if (field.type == FieldType::Money && !isNull(value)) return editMoney(*u.annualValue, p.settings());
    if (const auto* text = std::get_if<QString>(&value); text && (field.type == FieldType::Text || field.type == FieldType::LongText)) return *text;
    return valueText(p, field, value);
}

Value parseField(const Portfolio& p, const Field<UseCase>& field, const QString& text) {
    const QString t = text.trimmed();
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
    if (qstrcmp(field.column, "name") == 0 && t.isEmpty()) throw Error(UseCaseTextTr::tr("A use case needs a name. Type one, or press Esc to keep the old one."));
    if (const QString why = tooLongText(fieldLabel(field), field.column, field.type, t); !why.isEmpty()) throw Error(why);
    if (isText) return toValue(field.type == FieldType::Text ? t.simplified() : text);
    if (t.isEmpty() && qstrcmp(field.column, "stage") != 0) {
        return qstrcmp(field.column, "lifecycle") == 0 ? toValue(Lifecycle::NotStated) : Value{};
    }
    switch (field.type) {
        case FieldType::Reference: return parseReference(p, field, t);
        case FieldType::Choice: return parseChoice(field, t);
        case FieldType::Money:
            if (const auto minor = parseMoney(t, p.settings())) return toValue(*minor);
            throw Error(UseCaseTextTr::tr("“%1” is not an amount. Type a number such as 1200000, 1.2m or 300k.").arg(t));
        case FieldType::Date:
            if (const auto date = parseDate(t)) return toValue(*date);
            throw Error(UseCaseTextTr::tr("“%1” is not a date. Type it like %2 or 2027-04-30.").arg(t, QLocale().toString(QDate(2027, 4, 30), QLocale::ShortFormat)));
        case FieldType::PartialDate:
            if (const auto date = parsePartialDate(t)) return toValue(*date);
            throw Error(UseCaseTextTr::tr("“%1” is not a date. Type a day, a month (2027-04), a quarter (Q2 2027) or a year.").arg(t));
        default: throw Error(UseCaseTextTr::tr("%1 can't be typed here.").arg(fieldLabel(field)));
    }
}

bool isAboveEarned(const UseCase& u, const UseCaseFigures& f) { return f.standing.earnedStage && u.stage > *f.standing.earnedStage; }

QString carryText(const Portfolio& p, const UseCase& u, const UseCaseFigures& f) {
    if (!isAboveEarned(u, f)) return {};
    QStringList weak;
    for (const Dimension d : kDimensions) {
        const int needed = p.settings().gates[static_cast<std::size_t>(u.stage - 1)][static_cast<std::size_t>(indexOf(d))];
        if (!holdsGate(f.standing[d], needed)) weak += UseCaseTextTr::tr("%1 at level %2").arg(dimensionName(d), levelText(f.standing[d]));
    }
    const QString criteria = shortfallText({}, f.shortOf);
    if (weak.isEmpty()) return criteria.isEmpty() ? UseCaseTextTr::tr("A stage before it is not earned.") : UseCaseTextTr::tr("Stage %1 is not carried: %2.").arg(u.stage).arg(criteria);
    QString text = UseCaseTextTr::tr("%1 doesn't carry stage %2.").arg(weak.constFirst()).arg(u.stage);
    if (weak.size() > 1) {
        const QString last = weak.takeLast();
        text = UseCaseTextTr::tr("%1 and %2 don't carry stage %3.").arg(weak.join(QStringLiteral(", ")), last).arg(u.stage);
    }
    return criteria.isEmpty() ? text : UseCaseTextTr::tr("%1 Also short: %2.").arg(text, criteria);
}

}  // namespace stagepath
