#include "app/models/use_cases/list_paste.h"

#include "core/domain/values/text_limits.h"
#include "core/exchange/import/import_plan.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

constexpr qsizetype kListPasteNamed = 3;         ///< units and people named in the line itself
constexpr qsizetype kListPasteNameLength = 30;  ///< characters of each

struct ListPasteTr {
    Q_DECLARE_TR_FUNCTIONS(ListPaste)
};

/// The first names, so that a heading taken for the wrong column is seen in time.
QString firstOf(const QStringList& names) {
    QStringList shown;
    for (const QString& name : names.mid(0, kListPasteNamed)) shown.append(name.size() > kListPasteNameLength ? name.left(kListPasteNameLength - 1) + QStringLiteral("…") : name);
    if (names.size() > kListPasteNamed) shown.append(QStringLiteral("…"));
    return shown.join(QStringLiteral(", "));
}

/// How many values the use cases of \p plan keep as text, by heading.
QMap<QString, int> keptAsText(const ImportPlan& plan) {
    QMap<QString, int> kept;
    for (const PlannedUseCase& planned : plan.useCases) {
        const QJsonObject texts = QJsonDocument::fromJson(planned.useCase.custom.toUtf8()).object();
        for (auto it = texts.begin(); it != texts.end(); ++it) ++kept[it.key()];
    }
    return kept;
}

/// Whole columns that feed no field, and words that are no lifecycle, of rows that aren't skipped.
QStringList remarksOnText(const ImportPlan& plan) {
    QStringList remarks;
    const QMap<QString, int> kept = keptAsText(plan);
    for (const ImportColumn& column : plan.columns.columns) {
        if (!column.field && kept.contains(column.header)) remarks.append(ListPasteTr::tr("The column “%1” feeds no field: its values are kept as text.").arg(excerptOf(column.header)));
    }
    const QList<DuplicateRow>& skipped = plan.report.duplicateRows;
    for (const ImportValue& value : plan.values) {
        if (value.field != ImportField::Lifecycle || !value.ours.isEmpty()) continue;
        for (const qsizetype row : value.rows) {
            if (std::any_of(skipped.begin(), skipped.end(), [row](const DuplicateRow& known) { return known.row == row; })) continue;
            remarks.append(ListPasteTr::tr("Row %1, %2: “%3” is no lifecycle that is known here; it is kept as text.").arg(QLocale().toString(row), value.column, excerptOf(value.raw)));
        }
    }
    return remarks;
}

QStringList pastedParts(const ImportReport& report) {
    QStringList parts;
    const QStringList people = report.newExecutives + report.newPeople;
    if (report.added > 0) parts.append(ListPasteTr::tr("adds %Ln use case(s)", "", static_cast<int>(report.added)));
    if (report.updated > 0) parts.append(ListPasteTr::tr("changes %Ln use case(s)", "", static_cast<int>(report.updated)));
    if (!report.newUnits.isEmpty()) parts.append(ListPasteTr::tr("creates %Ln business unit(s) (%1)", "", static_cast<int>(report.newUnits.size())).arg(firstOf(report.newUnits)));
    if (!people.isEmpty()) parts.append(ListPasteTr::tr("creates %Ln person(s) (%1)", "", static_cast<int>(people.size())).arg(firstOf(people)));
    if (report.skipped > 0) parts.append(ListPasteTr::tr("skips %Ln row(s)", "", static_cast<int>(report.skipped)));
    return parts;
}

QString pastedSentence(const QStringList& parts) { return parts.isEmpty() ? ListPasteTr::tr("changes nothing") : parts.join(QStringLiteral(", ")); }

}  // namespace

QString describe(const ImportReport& report) { return pastedSentence(pastedParts(report)); }

QString describe(const ImportPlan& plan) {
    QStringList parts = pastedParts(plan.report);
    int kept = 0;
    for (const int count : keptAsText(plan)) kept += count;
    if (kept > 0) parts.append(ListPasteTr::tr("keeps %Ln value(s) as text", "", kept));
    return pastedSentence(parts);
}

QStringList remarksOn(const ImportPlan& plan) {
    const ImportReport& report = plan.report;
    QStringList remarks;
    const auto note = [&remarks](const QString& sentence, const QStringList& names) {
        for (const QString& name : names) remarks.append(sentence.arg(name));
    };
    note(ListPasteTr::tr("“%1” is created as a business unit."), report.newUnits);
    note(ListPasteTr::tr("“%1” is created as an executive."), report.newExecutives);
    note(ListPasteTr::tr("“%1” is created as a person."), report.newPeople);
    for (const DuplicateRow& k : report.duplicateRows) {
        const QString row = QLocale().toString(k.row);
        remarks.append(k.name == k.known ? ListPasteTr::tr("Row %1: “%2” is here already, so it is skipped.").arg(row, k.name)
                                         : ListPasteTr::tr("Row %1: “%2” is here already as “%3”, so it is skipped.").arg(row, k.name, k.known));
    }
    for (const ImportWarning& w : report.warnings) {
        const QString said = w.proposal.isEmpty() ? w.message : w.message + QLatin1Char(' ') + w.proposal;
        const QString row = QLocale().toString(w.row);
        if (w.row == 0) remarks.append(said);  // of the list or a whole column
        else remarks.append(w.column.isEmpty() ? ListPasteTr::tr("Row %1: %2").arg(row, said) : ListPasteTr::tr("Row %1, %2: %3").arg(row, w.column, said));
    }
    return remarks + remarksOnText(plan);
}

}  // namespace stagepath
