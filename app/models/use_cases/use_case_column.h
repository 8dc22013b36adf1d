// The columns of the use-case table: what each shows, which field it edits, how wide it starts.
#pragma once

#include "core/domain/entity.h"

namespace stagepath {

/// Columns in their first order; the number is the model's column.
enum class UseCaseColumn {
    Check,
    Name,
    Unit,
    Lifecycle,
    Stage,
    Impact,
    Readiness,
    Accountable,
    Lead,
    AnnualValue,
    Category,
    ExternalId,
    EarnedStage,
    Quadrant,
    TargetStage,
    TargetDate,
    StageSince,
    Started,
    LiveSince,
    Tags,
    Summary,
    Notes,
};
inline constexpr int kUseCaseColumnCount = 22;

/// What is fixed about one column.
struct UseCaseColumnInfo {
    const char* key;       ///< in QSettings
    const char* field;     ///< column of the UseCase descriptor it shows and edits; nullptr where it is computed
    const char* label;     ///< English, context "UseCaseColumn"; empty: the field's own label
    int width;             ///< logical pixels
    bool shown;            ///< before the user chooses
    bool numeric;          ///< aligned to the trailing edge, sorted from the highest first
};

const UseCaseColumnInfo& infoOf(UseCaseColumn column);
/// The descriptor behind \p column; nullptr where the column is computed.
const Field<UseCase>* fieldOf(UseCaseColumn column);
/// Head of \p column, translated.
QString labelOf(UseCaseColumn column);
/// True where the cell can be edited in place.
bool isEditable(UseCaseColumn column);

}  // namespace stagepath
