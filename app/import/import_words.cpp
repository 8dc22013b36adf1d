#include "app/import/import_words.h"

#include "app/models/use_case_text.h"
#include "core/analysis/names.h"
#include "core/domain/entities.h"
#include "core/exchange/table_source.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

QString say(const char* text) { return QCoreApplication::translate("ImportWords", text); }

QString whyOf(const ImportValue& value) {
    switch (value.reason) {
        case ValueReason::OwnWord: return say(QT_TRANSLATE_NOOP("ImportWords", "the same word"));
        case ValueReason::KnownWord: return say(QT_TRANSLATE_NOOP("ImportWords", "known from other lists"));
        case ValueReason::EmptyWord: return say(QT_TRANSLATE_NOOP("ImportWords", "says nothing"));
        case ValueReason::UnknownWord: return say(QT_TRANSLATE_NOOP("ImportWords", "an unknown word; it is kept as text"));
        case ValueReason::KnownName: return say(QT_TRANSLATE_NOOP("ImportWords", "is there already"));
        case ValueReason::NewName: return say(QT_TRANSLATE_NOOP("ImportWords", "will be added"));
        case ValueReason::NearName: return say(QT_TRANSLATE_NOOP("ImportWords", "nearly the name of “%1”")).arg(value.proposals.value(0));
        case ValueReason::NoSuchDay: return say(QT_TRANSLATE_NOOP("ImportWords", "there is no such day"));
        case ValueReason::NoDate: return say(QT_TRANSLATE_NOOP("ImportWords", "no date that can be read; it is kept as text"));
        case ValueReason::ByHand: return say(QT_TRANSLATE_NOOP("ImportWords", "chosen by you"));
    }
    return {};
}

}  // namespace

QString importFieldName(ImportField field) {
    if (field == ImportField::Name) return say(QT_TRANSLATE_NOOP("ImportWords", "Use case"));
    const Field<UseCase>* known = fieldOf<UseCase>(importFieldKey(field));
    return known ? fieldLabel(*known) : importFieldKey(field);
}

QList<ImportField> choosableFields() {
    return {ImportField::Name,   ImportField::ExternalId, ImportField::Summary,     ImportField::Unit,    ImportField::Category,  ImportField::Tags,       ImportField::Lifecycle, ImportField::Accountable,
            ImportField::Lead,   ImportField::AnnualValue, ImportField::Stage,      ImportField::TargetStage, ImportField::TargetDate, ImportField::Started, ImportField::LiveSince, ImportField::Notes};
}

QString importValueName(ImportField field, const QString& ours) {
    if (ours.isEmpty()) return field == ImportField::Unit || field == ImportField::Lifecycle ? say(QT_TRANSLATE_NOOP("ImportWords", "Keep as text")) : say(QT_TRANSLATE_NOOP("ImportWords", "Leave empty"));
    if (field == ImportField::Lifecycle) {
        const auto lifecycle = fromKey<Lifecycle>(ours);
        return lifecycle ? lifecycleName(*lifecycle) : ours;
    }
    return field == ImportField::Unit ? ours : partialDateText(PartialDate::fromText(ours));
}

QString importReason(const ImportValue& value) {
    const QString row = QLocale().toString(value.firstRow);
    const QString where = value.count == 1 ? say(QT_TRANSLATE_NOOP("ImportWords", "row %1")).arg(row) : say(QT_TRANSLATE_NOOP("ImportWords", "first in row %1")).arg(row);
    return QStringLiteral("%1; %2").arg(where, whyOf(value));
}

QList<ImportWarning> importProblems(const ImportPlan& plan) {
    QList<ImportWarning> problems = plan.report.warnings;
    for (const ImportValue& value : plan.values) {
        if (value.reason != ValueReason::UnknownWord) continue;
        const QString what = QCoreApplication::translate("ImportWords", "“%1” is an unknown word; it is kept as text in %Ln row(s).", nullptr, value.count).arg(value.raw);
        problems.append({value.firstRow, value.column, what, say(QT_TRANSLATE_NOOP("ImportWords", "Say what it means among the values."))});
    }
    std::stable_sort(problems.begin(), problems.end(), [](const ImportWarning& a, const ImportWarning& b) { return a.row < b.row; });
    return problems;
}

QString sourceWords(const ImportSource& source) {
    const ImportReport& r = source.report;
    if (!r.sheet.isEmpty()) return say(QT_TRANSLATE_NOOP("ImportWords", "sheet “%1”")).arg(r.sheet);
    const QString separator = r.delimiter == QLatin1Char('\t') ? say(QT_TRANSLATE_NOOP("ImportWords", "tab")) : QString(r.delimiter);
    return say(QT_TRANSLATE_NOOP("ImportWords", "%1, separator “%2”")).arg(r.encoding, separator);
}

}  // namespace stagepath
