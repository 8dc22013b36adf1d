#include "core/analysis/compare/change_words.h"

#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"
#include "core/domain/values/money.h"
#include "core/domain/values/text_limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

constexpr qsizetype kMostChangedNames = 3;    ///< of rows that came or went, before they are counted
constexpr qsizetype kMostValueLength = 60;    ///< characters of a value in a line
constexpr qsizetype kMostSettingLength = 200;

QString yesOrNo(bool yes) { return yes ? QCoreApplication::translate("ChangeWords", "yes") : QCoreApplication::translate("ChangeWords", "no"); }

QString choiceWords(const QString& column, const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) return QStringLiteral("%1 %2").arg(QLocale().toString(*number), stageName(static_cast<int>(*number)));
    const QString key = std::get<QString>(value);
    if (column == QLatin1String("lifecycle")) return lifecycleName(fromKey<Lifecycle>(key).value_or(Lifecycle::NotStated));
    if (column == QLatin1String("dimension")) return dimensionName(fromKey<Dimension>(key).value_or(Dimension::Data));
    if (column == QLatin1String("type")) return dependencyName(fromKey<DependencyType>(key).value_or(DependencyType::FinishToStart));
    if (const auto kind = fromKey<InitiativeKind>(key)) return initiativeKindName(*kind);
    static constexpr struct { const char* key; const char* word; } kRest[] = {
        {"full", QT_TRANSLATE_NOOP("ChangeWords", "Full")}, {"light", QT_TRANSLATE_NOOP("ChangeWords", "Light")}, {"direct", QT_TRANSLATE_NOOP("ChangeWords", "Direct")},
        {"level", QT_TRANSLATE_NOOP("ChangeWords", "Answered")}, {"unknown", QT_TRANSLATE_NOOP("ChangeWords", "Unknown")}, {"na", QT_TRANSLATE_NOOP("ChangeWords", "Not applicable")},
        {"milestone", QT_TRANSLATE_NOOP("ChangeWords", "Milestone")}, {"gate", QT_TRANSLATE_NOOP("ChangeWords", "Gate")}};
    for (const auto& word : kRest) {
        if (key == QLatin1String(word.key)) return QCoreApplication::translate("ChangeWords", word.word);
    }
    return key;
}

QString partialWords(const Value& value) {
    PartialDate date;
    fromValue(value, date);
    switch (date.precision) {
        case DatePrecision::Year: return QString::number(date.date.year());
        case DatePrecision::Quarter: return QCoreApplication::translate("ChangeWords", "Q%1 %2", "quarter, year").arg((date.date.month() + 2) / 3).arg(date.date.year());
        case DatePrecision::Month: return shownShortMonth(date.date);
        case DatePrecision::Day: break;
    }
    return shownDate(date.date);
}

QString jsonWords(const QJsonValue& value) {
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue& part : value.toArray()) parts.append(jsonWords(part));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) parts.append(it.key() + QLatin1Char(' ') + jsonWords(*it));
    } else {
        return value.isDouble() ? QLocale().toString(value.toDouble(), 'g', 6) : value.isBool() ? yesOrNo(value.toBool()) : value.toString();
    }
    return parts.join(QStringLiteral(", "));
}

QString elidedValue(const QString& line, qsizetype most) {
    if (line.isEmpty()) return QStringLiteral("–");
    return line.size() > most ? cutText(line, most - 1) + QStringLiteral("…") : line;
}

/// Where to begin, so that some words of what \p a and \p b have in common stand before the first difference.
qsizetype beginOfDifference(const QString& a, const QString& b, qsizetype words) {
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype common = inA - a.begin();
    if (common <= words) return 0;
    const qsizetype blank = a.indexOf(QLatin1Char(' '), common - words);
    if (blank >= 0 && blank < common) return blank + 1;
    return a[common - words].isLowSurrogate() ? common - words - 1 : common - words;
}

QString arrowLine(const QString& what, const QString& field, const QString& before, const QString& after) {
    const auto [was, is] = shownDifference(before, after, kMostValueLength);
    const QString head = what.isEmpty() ? field : QCoreApplication::translate("ChangeWords", "%1, %2", "what, which part of it").arg(what, field);
    return QCoreApplication::translate("ChangeWords", "%1: %2 → %3", "field, before, after").arg(head, was, is);
}

/// The lines of single values; those beyond `most` are only counted.
struct ValueLines {
    QString title;
    int most = 0;
    int more = 0;
    QStringList lines;
    bool isFull() {
        if (lines.size() >= most) ++more;
        return lines.size() >= most;
    }
};

/// Whether \p title has \p name, not only within another word.
bool isNamedIn(const QString& title, const QString& name) {
    const auto isPartOfWord = [&title](qsizetype i) { return i >= 0 && i < title.size() && title[i].isLetterOrNumber(); };
    for (qsizetype at = name.isEmpty() ? -1 : title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
        if (!isPartOfWord(at - 1) && !isPartOfWord(at + name.size())) return true;
    }
    return false;
}

QJsonObject textsIn(const Value& value) {
    const auto* json = std::get_if<QString>(&value);
    return json ? QJsonDocument::fromJson(json->toUtf8()).object() : QJsonObject();
}

/// Of the texts that an import kept, those that changed, by the name of their column.
void appendTexts(const QString& what, const FieldChange& change, ValueLines& values) {
    const QJsonObject before = textsIn(change.before);
    const QJsonObject after = textsIn(change.after);
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    for (const QString& name : std::as_const(names)) {
        if (before[name] == after[name] || values.isFull()) continue;
        values.lines.append(arrowLine(what, cutText(name, kMostValueLength), jsonWords(before[name]), jsonWords(after[name])));
    }
}

void appendValues(const RowChange& row, const RowNames& names, const CurrencyStep& currency, ValueLines& values) {
    if (row.kind == EntityKind::Setting) {
        const FieldChange& f = row.fields.constFirst();
        if (values.isFull()) return;
        values.lines.append(arrowLine({}, settingLabel(row.key), isNull(f.before) ? QString() : settingValue(row.key, std::get<QString>(f.before), names),
                                      isNull(f.after) ? QString() : settingValue(row.key, std::get<QString>(f.after), names)));
        return;
    }
    const QString name = names.nameOf(row.kind, row.id);
    const QString what = isNamedIn(values.title, name) ? QString() : name;
    for (const FieldChange& f : row.fields) {
        if (row.kind == EntityKind::UseCase && f.column == QLatin1String("custom")) {
            appendTexts(what, f, values);
            continue;
        }
        const QString label = columnLabel(row.kind, f.column);
        if (label.isEmpty() || values.isFull()) continue;
        values.lines.append(arrowLine(what, label, valueWords(row.kind, f.column, f.before, names, currency.before), valueWords(row.kind, f.column, f.after, names, currency.after)));
    }
}

QString rowsLine(EntityKind kind, RowOp op, const QList<qint64>& ids, const RowNames& names) {
    QStringList shown;
    for (const qint64 id : ids.mid(0, kMostChangedNames)) {
        const QString name = names.nameOf(kind, id);
        if (!name.isEmpty() && !shown.contains(name)) shown.append(elidedValue(name, kMostValueLength));
    }
    const int more = static_cast<int>(ids.size() - shown.size());
    QString list = shown.join(QCoreApplication::translate("ChangeWords", ", ", "between names"));
    if (shown.isEmpty()) list = QLocale().toString(more);
    else if (more > 0) list += QCoreApplication::translate("ChangeWords", " and %Ln more", nullptr, more);
    return (op == RowOp::Insert ? QCoreApplication::translate("ChangeWords", "%1 added: %2", "kind of rows, their names") : QCoreApplication::translate("ChangeWords", "%1 removed: %2", "kind of rows, their names")).arg(ids.size() == 1 ? kindName(kind) : kindPlural(kind), list);
}

}  // namespace

std::pair<QString, QString> shownDifference(const QString& before, const QString& after, qsizetype most) {
    QString was = before.simplified();
    QString is = after.simplified();
    if (std::max(was.size(), is.size()) > most) {
        if (const qsizetype begin = beginOfDifference(was, is, most / 3); begin > 0) {
            was = QStringLiteral("…") + was.mid(begin);
            is = QStringLiteral("…") + is.mid(begin);
        }
    }
    return {elidedValue(was, most), elidedValue(is, most)};
}

QString columnLabel(EntityKind kind, const QString& column) {
    const qsizetype i = fieldIndex(kind, column);
    const char* label = i < 0 ? "" : fieldsOf(kind)[i].label;
    return *label == '\0' ? QString() : QCoreApplication::translate("Field", label);
}

QString settingLabel(const QString& key) {
    static constexpr struct { const char* key; const char* label; } kLabels[] = {
        {"organisation", QT_TRANSLATE_NOOP("ChangeWords", "Organisation")}, {"programme", QT_TRANSLATE_NOOP("ChangeWords", "Programme")},
        {"currency", QT_TRANSLATE_NOOP("ChangeWords", "Currency")}, {"fiscal_year_start_month", QT_TRANSLATE_NOOP("ChangeWords", "First month of the fiscal year")},
        {"programme_owner", QT_TRANSLATE_NOOP("ChangeWords", "Programme owner")}, {"thresholds", QT_TRANSLATE_NOOP("ChangeWords", "Thresholds")},
        {"weights", QT_TRANSLATE_NOOP("ChangeWords", "Weights")}, {"gates", QT_TRANSLATE_NOOP("ChangeWords", "Gates")}, {"limits", QT_TRANSLATE_NOOP("ChangeWords", "Limits")},
        {"brand", QT_TRANSLATE_NOOP("ChangeWords", "Brand")}, {"pack", QT_TRANSLATE_NOOP("ChangeWords", "Readiness model")},
        {"calendar", QT_TRANSLATE_NOOP("ChangeWords", "Calendar")}};
    for (const auto& label : kLabels) {
        if (key == QLatin1String(label.key)) return QCoreApplication::translate("ChangeWords", label.label);
    }
    return key;
}

QString valueWords(EntityKind kind, const QString& column, const Value& value, const RowNames& names, const QString& currency) {
    const qsizetype i = fieldIndex(kind, column);
    if (isNull(value) || i < 0) return {};
    const FieldInfo& field = fieldsOf(kind)[i];
    const auto* number = std::get_if<qint64>(&value);
    switch (field.type) {
        case FieldType::Reference: return number ? names.nameOf(field.target, *number) : QString();
        case FieldType::Choice: return std::holds_alternative<double>(value) ? QString() : choiceWords(column, value);
        case FieldType::Money: return number ? moneyWords(*number, currency) : QString();
        case FieldType::Boolean: return yesOrNo(number && *number != 0);
        case FieldType::Date:
        case FieldType::PartialDate: return partialWords(value);
        case FieldType::Json: return std::holds_alternative<QString>(value) ? settingWords(std::get<QString>(value)) : QString();
        default: break;
    }
    if (const auto* text = std::get_if<QString>(&value)) return *text;
    if (const auto* real = std::get_if<double>(&value)) return QLocale().toString(*real, 'g', 6);
    return column == QLatin1String("initiative") ? names.nameOf(EntityKind::Initiative, *number) : QLocale().toString(*number);
}

QString settingWords(const QString& json) {
    // A JSON document is an array or object; a single text or number stands in one for the parser.
    const QJsonArray parsed = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array();
    return jsonWords(parsed.isEmpty() ? QJsonValue() : parsed[0]).left(kMostSettingLength);
}

QString settingValue(const QString& key, const QString& json, const RowNames& names) {
    const QString words = settingWords(json);
    const QString name = key == QLatin1String("programme_owner") ? names.nameOf(EntityKind::Person, words.toLongLong()) : QString();
    return name.isEmpty() ? words : name;
}

QStringList linesOf(const QList<RowChange>& rows, const RowNames& names, const CurrencyStep& currency, int most) { return linesBelow({}, rows, names, currency, most); }

QStringList linesBelow(const QString& title, const QList<RowChange>& rows, const RowNames& names, const CurrencyStep& currency, int most) {
    QStringList lines;
    ValueLines values{title, most, 0, {}};
    for (int k = 0; k < kEntityKindCount; ++k) {
        const auto kind = static_cast<EntityKind>(k);
        QList<qint64> added;
        QList<qint64> removed;
        for (const RowChange& row : rows) {
            if (row.kind != kind) continue;
            if (row.op == RowOp::Update || kind == EntityKind::Setting) appendValues(row, names, currency, values);
            else (row.op == RowOp::Insert ? added : removed).append(row.id);
        }
        if (!added.isEmpty()) lines.append(rowsLine(kind, RowOp::Insert, added, names));
        if (!removed.isEmpty()) lines.append(rowsLine(kind, RowOp::Delete, removed, names));
    }
    lines += values.lines;
    if (values.more > 0) lines.append(QCoreApplication::translate("ChangeWords", "and %Ln more value(s)", nullptr, values.more));
    return lines;
}

}  // namespace stagepath
