// What becomes of the rows of a list, once all of them are read.
#pragma once

#include "core/exchange/import/import_plan.h"

#include <QHash>
#include <QPair>
#include <QSet>

namespace stagepath {

/// Settles which rows are added, which update a use case that is there, and which are left out; the report counts them.
class RowSettling {
public:
    RowSettling(const ImportColumns& columns, const ImportOptions& options, const Portfolio& existing, ImportReport& report)
        : m_columns(columns), m_options(options), m_existing(existing), m_report(report) {}

    /// What becomes of the rows, now that all are known: which are there already is seen from the whole list.
    QList<PlannedUseCase> settled(const QList<PlannedUseCase>& rows);

private:
    QList<UseCaseId> meantBy(const QList<PlannedUseCase>& rows);
    void noteDoubt(const PlannedUseCase& planned, const QStringList& units);
    void settle(PlannedUseCase planned, UseCaseId known, QList<PlannedUseCase>& result);
    UseCase asItWillBe(UseCaseId id) const;
    void passOverVague(const PlannedUseCase& planned);
    QSet<QString> repeatedIds(const QList<PlannedUseCase>& rows) const;

    const ImportColumns& m_columns;
    const ImportOptions& m_options;
    const Portfolio& m_existing;
    ImportReport& m_report;
    QHash<UseCaseId, UseCase> m_updated;           ///< by rows before, as those make them
    QSet<QPair<qsizetype, QString>> m_passedOver;  ///< row and column of cells that say nothing new
};

}  // namespace stagepath
