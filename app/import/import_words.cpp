#include "app/import/import_words.h"

#include "app/models/use_cases/use_case_text.h"
#include "core/analysis/names.h"
#include "core/domain/entities.h"
#include "core/exchange/reading/table_source.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

QString whyOf(const ImportValue& value) {
    switch (value.reason) {
        case ValueReason::OwnWord: return QCoreApplication::translate("ImportWords", "the same word");
        case ValueReason::KnownWord: return QCoreApplication::translate("ImportWords", "known from other lists");
        case ValueReason::EmptyWord: return QCoreApplication::translate("ImportWords", "says nothing");
        case ValueReason::UnknownWord: return QCoreApplication::translate("ImportWords", "an unknown word; it is kept as text");
        case ValueReason::KnownName: return QCoreApplication::translate("ImportWords", "is there already");
        case ValueReason::NewName: return QCoreApplication::translate("ImportWords", "will be added");
        case ValueReason::NearName: return QCoreApplication::translate("ImportWords", "nearly the name of “%1”").arg(value.proposals.value(0));
        case ValueReason::NoSuchDay: return QCoreApplication::translate("ImportWords", "there is no such day");
        case ValueReason::NoDate: return QCoreApplication::translate("ImportWords", "no date that can be read; it is kept as text");
        case ValueReason::ByHand: return QCoreApplication::translate("ImportWords", "chosen by you");
    }
    return {};
}

/// Names the rows, so that all of them can be looked up in the list.
QString unknownWord(const ImportValue& value) {
    QStringList rows;
    for (const qsizetype row : value.rows) rows.append(QString::number(row));
    const int more = value.count - static_cast<int>(rows.size());
    const QString named = rows.join(QStringLiteral(", "));
    if (more > 0) return QCoreApplication::translate("ImportWords", "“%1” in rows %2 and %Ln more is an unknown word; it is kept as text.", nullptr, more).arg(value.raw, named);
    if (rows.size() > 1) return QCoreApplication::translate("ImportWords", "“%1” in rows %2 is an unknown word; it is kept as text.").arg(value.raw, named);
    return QCoreApplication::translate("ImportWords", "“%1” in row %2 is an unknown word; it is kept as text.").arg(value.raw, named);
}

}  // namespace

QString importFieldName(ImportField field) {
    if (field == ImportField::Name) return QCoreApplication::translate("ImportWords", "Use case");
    const Field<UseCase>* known = fieldOf<UseCase>(importFieldKey(field));
    return known ? fieldLabel(*known) : importFieldKey(field);
}

QList<ImportField> choosableFields() {
    return {ImportField::Name,   ImportField::ExternalId, ImportField::Summary,     ImportField::Unit,    ImportField::Category,  ImportField::Tags,       ImportField::Lifecycle, ImportField::Accountable,
            ImportField::Lead,   ImportField::AnnualValue, ImportField::Stage,      ImportField::TargetStage, ImportField::TargetDate, ImportField::Started, ImportField::LiveSince, ImportField::Notes};
}

QString importValueName(ImportField field, const QString& ours) {
    if (ours.isEmpty()) return QCoreApplication::translate("ImportWords", "Keep as text");
    if (field == ImportField::Lifecycle) {
        const auto lifecycle = fromKey<Lifecycle>(ours);
        return lifecycle ? lifecycleName(*lifecycle) : ours;
    }
    return field == ImportField::Unit ? ours : partialDateText(PartialDate::fromText(ours));
}

QString importReason(const ImportValue& value) {
    const QString row = QLocale().toString(value.rows.value(0));
    const QString where = value.count == 1 ? QCoreApplication::translate("ImportWords", "row %1").arg(row) : QCoreApplication::translate("ImportWords", "first in row %1").arg(row);
    return QStringLiteral("%1; %2").arg(where, whyOf(value));
}

QList<ImportWarning> importProblems(const ImportPlan& plan) {
    QList<ImportWarning> problems = plan.report.warnings + leftOutRows(plan.report);
    for (const ImportValue& value : plan.values) {
        if (value.reason != ValueReason::UnknownWord) continue;
        problems.append({value.rows.value(0), value.column, unknownWord(value), QCoreApplication::translate("ImportWords", "Say what it means among the values.")});
    }
    std::stable_sort(problems.begin(), problems.end(), [](const ImportWarning& a, const ImportWarning& b) { return a.row < b.row; });
    return problems;
}

QList<ImportValue> valuesToDecide(const QList<ImportValue>& values) {
    QList<ImportValue> open = values;
    open.removeIf([](const ImportValue& v) { return v.isSure(); });
    return open;
}

QString sourceWords(const ImportSource& source) {
    const ImportReport& r = source.report;
    if (!r.sheet.isEmpty()) return QCoreApplication::translate("ImportWords", "sheet “%1”").arg(r.sheet);
    const QString separator = r.delimiter == QLatin1Char('\t') ? QCoreApplication::translate("ImportWords", "tab") : QString(r.delimiter);
    return QCoreApplication::translate("ImportWords", "%1, separator “%2”").arg(r.encoding, separator);
}

}  // namespace stagepath
