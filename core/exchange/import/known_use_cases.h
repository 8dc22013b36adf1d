// Which use cases of the workspace the rows of a list mean.
#pragma once

#include "core/exchange/import/import_plan.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace stagepath {

/// Gives each row its use case: by its id, else by name and unit. Where several have one name and unit, rows that are one of them to
/// the letter mean that one, then those that say nothing else than one of them, then the others the first that no row means yet, in the
/// order of both lists. What is beyond several is new where rows are taken over, since within
/// one list every row is a use case; what several rows say of a single one adds up. A row that names no unit means the one use case of
/// its name in any unit, unless another row means that.
class KnownUseCases {
public:
    /// What rows mean that are beyond the use cases of their name and unit.
    enum class Beyond { New, TheLast };

    /// \p repeatedIds are given to several rows, so they name none.
    KnownUseCases(const Portfolio& existing, const QSet<QString>& repeatedIds, Beyond beyond);
    /// A use case for each of \p rows; null: it is not there.
    QList<UseCaseId> meantBy(const QList<PlannedUseCase>& rows);
    /// Some units of the use cases that \p row may mean, where those are several since it names no unit itself.
    QStringList unitsInDoubt(const PlannedUseCase& row) const;

private:
    /// Use cases of one name and unit, in list order.
    struct Alike {
        QList<UseCaseId> ids;
        qsizetype next = 0;  ///< those before are claimed
        QHash<QString, QList<UseCaseId>> byWhole = {};  ///< by all they say, but their ids; empty until asked for
    };
    /// What a row says, or all that a use case has: field → value.
    using Said = QMap<QString, QString>;
    /// Use cases of one name and unit by their values in some of their fields.
    using ByValues = QHash<QStringList, QList<UseCaseId>>;

    bool isUnique(const QString& id) const { return !id.isEmpty() && !m_repeatedIds.contains(id); }
    Alike* alike(const PlannedUseCase& row);
    UseCaseId byId(const PlannedUseCase& row) const;
    UseCaseId equalTo(const PlannedUseCase& row);
    UseCaseId bySameWords(const PlannedUseCase& row);
    UseCaseId inTurn(const PlannedUseCase& row);
    UseCaseId byNameAlone(const PlannedUseCase& row) const;
    QList<UseCaseId> inUnits(const PlannedUseCase& row) const;
    UseCaseId claimed(UseCaseId id);
    PlannedUseCase asPlanned(const UseCase& u) const;
    const Said& saidOf(UseCaseId id);
    QList<UseCaseId>* withValuesOf(const PlannedUseCase& row, const Alike& all);

    const Portfolio& m_existing;
    QSet<QString> m_repeatedIds;
    Beyond m_beyond;
    QHash<QString, UseCaseId> m_byId;
    QHash<QString, Alike> m_byName;
    QHash<QString, Alike> m_withoutId;  ///< of those by name: an equal name with another id is another use case
    QHash<QString, QList<UseCaseId>> m_inUnits;           ///< those of a unit, by the key of their name without it
    QHash<QString, QList<UseCaseId>> m_inUnitsWithoutId;  ///< of these
    QSet<UseCaseId> m_claimed;
    QHash<UseCaseId, Said> m_said;
    QHash<QString, QHash<QStringList, ByValues>> m_byValues;  ///< name and unit → fields → values
};

}  // namespace stagepath
