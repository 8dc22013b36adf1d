#include "core/exchange/import/import_columns.h"

#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/import/column_content.h"
#include "core/exchange/import/import_values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace stagepath {

namespace {

QStringList namesIn(const QJsonValue& value) {
    QStringList names;
    for (const QJsonValue& name : value.isArray() ? value.toArray() : QJsonArray{value}) names.append(name.toString());
    return names;
}

qsizetype columnCalled(const QStringList& headers, const QString& name) {
    const qsizetype c = headers.indexOf(name);
    if (c >= 0) return c;
    constexpr qsizetype kNamed = 20;  // a list may have thousands
    const QString own = shownInMessage(headers, kNamed) + (headers.size() > kNamed ? QStringLiteral(", …") : QString());
    throw Error(QCoreApplication::translate("Import", "The mapping names a column \"%1\" that the list does not have. Use its own: %2; nothing was changed.").arg(excerptOf(name), own));
}

/// Takes over what somebody said; returns the columns concerned: those that get another field than the one found, and those of which
/// that was but likely.
QSet<qsizetype> overrideMapping(const ImportOptions& options, const QStringList& headers, ColumnMapping& mapping) {
    QSet<qsizetype> byHand;
    const auto found = mapping.columns;
    const QJsonObject given = options.mapping[QLatin1String("mapping")].toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const ImportField field = importFieldNamed(it.key());
        QList<qsizetype> columns;
        for (const QString& name : namesIn(*it)) columns.append(columnCalled(headers, name));
        for (auto& other : mapping.columns) {
            for (const qsizetype c : columns) other.removeAll(c);
        }
        for (const qsizetype c : columns) {
            if (!found.value(field).contains(c) || mapping.similar.contains(c)) byHand.insert(c);
        }
        mapping.columns[field] = columns;
    }
    for (const QString& name : namesIn(options.mapping[QLatin1String("ignore")].toArray())) {
        for (auto& columns : mapping.columns) columns.removeAll(columnCalled(headers, name));
    }
    mapping.columns.removeIf([](const auto& it) { return it.value().isEmpty(); });
    if (!mapping.columns.value(ImportField::Name).contains(mapping.idAndName)) mapping.idAndName = -1;
    return byHand;
}

/// Without a row of names the columns are known by their number.
QStringList numbered(const CsvTable& table) {
    qsizetype widest = 0;
    for (const CsvRecord& record : table.records.mid(0, 200)) widest = std::max(widest, record.cells.size());
    return QStringList(widest, QString());
}

/// Whether \p c of the columns of a field speaks only where those before it say nothing. An address goes with the name beside it.
bool isSpare(const CsvTable& table, qsizetype header, ImportField field, const QList<qsizetype>& columns, qsizetype c) {
    if (c == columns.constFirst() || (!holdsOne(field) && !namesPerson(field))) return false;
    if (holdsOne(field)) return true;
    const auto isName = [&](qsizetype column) { return !holdsAddresses(table, header, column); };
    const QStringList& headings = table.records.value(header).cells;
    if (namePartOf(headings.value(c)) != NamePart::Whole && namePartOf(headings.value(columns.constFirst())) != NamePart::Whole) return false;
    return isName(c) && std::any_of(columns.cbegin(), std::find(columns.cbegin(), columns.cend(), c), isName);
}

void describe(const CsvTable& table, ImportColumns& result, const ColumnMapping& found, const QSet<qsizetype>& byHand) {
    for (auto it = result.mapping.columns.begin(); it != result.mapping.columns.end(); ++it) {
        for (const qsizetype c : *it) {
            ImportColumn& column = result.columns[c];
            column.field = it.key();
            column.isSpare = isSpare(table, result.header, it.key(), *it, c);
            const bool wasFound = found.columns.value(it.key()).contains(c);
            column.reason = byHand.contains(c) || !wasFound      ? ColumnReason::ByHand
                            : found.similar.contains(c)           ? ColumnReason::SimilarName
                            : c != found.columns[it.key()].first() ? ColumnReason::Joined
                                                                  : ColumnReason::SameName;
        }
    }
}

}  // namespace

QStringList ImportColumns::headers() const {
    QStringList names;
    for (const ImportColumn& column : columns) names.append(column.header);
    return names;
}

QString ImportColumns::columnOf(ImportField field) const {
    const QList<qsizetype> feeding = mapping.columns.value(field);
    return feeding.isEmpty() ? QString() : columns[feeding.constFirst()].header;
}

QString shownInMessage(const QStringList& headers, qsizetype most) {
    QStringList shown;
    for (const QString& header : headers.mid(0, most)) shown.append(excerptOf(header));
    return shown.join(QStringLiteral(", "));
}

ImportColumns readColumns(const CsvTable& table, const ImportOptions& options) {
    ImportColumns result;
    const bool isNameless = options.headerRow == kNoHeaderRow;
    result.header = isNameless ? -1 : options.headerRow > 0 ? std::min<qsizetype>(options.headerRow, table.records.size()) - 1 : detectHeaderRow(table);
    const QStringList raw = isNameless ? numbered(table) : table.records[result.header].cells;
    const QStringList headers = shownHeaders(raw);
    result.named = mapColumns(raw, columnOfStages(table, result.header));
    result.mapping = result.named;
    if (options.isWatched && !options.mapping.contains(QLatin1String("mapping"))) mapByContent(table, result.header, result.mapping);
    const ColumnMapping found = result.mapping;
    const QSet<qsizetype> byHand = overrideMapping(options, headers, result.mapping);
    const QStringList ignored = namesIn(options.mapping[QLatin1String("ignore")].toArray());
    for (const QString& header : headers) result.columns.append({header, std::nullopt, ColumnReason::None, ignored.contains(header)});
    describe(table, result, found, byHand);
    return result;
}

}  // namespace stagepath
