// What a row of a list makes of a use case that is there: what it gives replaces, what it is silent about stays.
#pragma once

#include "core/exchange/import/import_plan.h"

namespace stagepath {

/// Whether a row that has \p value in the column of \p field says anything with it.
bool isSaid(const Field<UseCase>& field, const Value& value);
/// Whether the row \p id names is called \p name; also where \p name is empty, since the list is silent then.
template <class T>
bool isNamedSo(const Portfolio& p, Id<T> id, const QString& name) {
    const T* row = p.find(id);
    return name.isEmpty() || (row && row->name.toCaseFolded() == name.toCaseFolded());
}

/// \p notes with those lines of \p remarks behind them that they do not have.
QString withRemarks(const QString& notes, const QStringList& remarks);
/// Whether \p old knows the date better than \p vague, of a row \p given, says it: the year or month of the very day that is there.
bool isKnownBetter(const UseCase& old, const PlannedUseCase& given, const VagueDate& vague);
/// \p old with the fields that \p given gives.
UseCase merged(UseCase old, const PlannedUseCase& given);
/// Whether \p existing has everything already that \p planned says of a use case there.
bool changesNothing(const Portfolio& existing, const PlannedUseCase& planned);

}  // namespace stagepath
