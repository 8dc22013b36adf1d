#include "core/exchange/import/rows/row_settling.h"

#include "core/domain/values/text_limits.h"
#include "core/exchange/import/import_merge.h"
#include "core/exchange/import/known_use_cases.h"

#include <QCoreApplication>

namespace stagepath {

QList<PlannedUseCase> RowSettling::settled(const QList<PlannedUseCase>& rows) {
    const QList<UseCaseId> meant = m_options.duplicates == DuplicateRule::Add ? QList<UseCaseId>(rows.size()) : meantBy(rows);
    QList<PlannedUseCase> result;
    for (qsizetype i = 0; i < rows.size(); ++i) settle(rows[i], meant[i], result);
    m_report.warnings.removeIf([this](const ImportWarning& w) { return m_passedOver.contains({w.row, w.column}); });
    return result;
}

QList<UseCaseId> RowSettling::meantBy(const QList<PlannedUseCase>& rows) {
    const bool isUpdate = m_options.duplicates == DuplicateRule::Update;
    KnownUseCases known(m_existing, repeatedIds(rows), isUpdate ? KnownUseCases::Beyond::New : KnownUseCases::Beyond::TheLast);
    const QList<UseCaseId> meant = known.meantBy(rows);
    for (qsizetype i = 0; isUpdate && i < rows.size(); ++i) {
        if (meant[i].isNull()) noteDoubt(rows[i], known.unitsInDoubt(rows[i]));
    }
    return meant;
}

void RowSettling::noteDoubt(const PlannedUseCase& planned, const QStringList& units) {
    if (units.isEmpty()) return;
    m_report.warnings.append({planned.row, m_columns.columnOf(ImportField::Name),
                              QCoreApplication::translate("Import", "There are several use cases “%1” (in %2), and this row names no business unit, so it is added as new.").arg(planned.useCase.name, cutText(units.join(QStringLiteral(", ")), kMostName)),
                              QCoreApplication::translate("Import", "Name its business unit in the list.")});
}

void RowSettling::settle(PlannedUseCase planned, UseCaseId known, QList<PlannedUseCase>& result) {
    planned.useCase.id = known;
    passOverVague(planned);
    if (known.isNull()) {
        ++m_report.added;
        planned.useCase.notes = withRemarks(planned.useCase.notes, planned.remarks);
    } else if (m_options.duplicates == DuplicateRule::Skip) {
        ++m_report.skipped;
        m_report.duplicateRows.append({planned.row, planned.useCase.name, m_existing.find(known)->name});
        return;
    } else if (!m_updated.contains(known) && changesNothing(m_existing, planned)) {  // up to date already: no row is written for it
        ++m_report.skipped;
        return;
    } else {
        ++m_report.updated;
        m_updated[known] = merged(asItWillBe(known), planned);
    }
    result.append(planned);
}

/// The use case with what the rows before say of it.
UseCase RowSettling::asItWillBe(UseCaseId id) const {
    const auto updated = m_updated.constFind(id);
    return updated == m_updated.constEnd() ? *m_existing.find(id) : *updated;
}

/// Of a date that is better known already nothing is taken, so there is nothing to remark.
void RowSettling::passOverVague(const PlannedUseCase& planned) {
    if (planned.useCase.id.isNull() || planned.vague.isEmpty()) return;
    const UseCase old = asItWillBe(planned.useCase.id);
    for (const VagueDate& vague : planned.vague) {
        if (isKnownBetter(old, planned, vague)) m_passedOver.insert({planned.row, vague.heading});
    }
}

/// Ids before names are unique by their nature.
QSet<QString> RowSettling::repeatedIds(const QList<PlannedUseCase>& rows) const {
    QSet<QString> once;
    QSet<QString> repeated;
    if (m_columns.mapping.idAndName >= 0) return repeated;
    for (const PlannedUseCase& planned : rows) {
        const QString& id = planned.useCase.externalId;
        if (once.contains(id)) repeated.insert(id);
        once.insert(id);
    }
    return repeated;
}

}  // namespace stagepath
