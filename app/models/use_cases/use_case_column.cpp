#include "app/models/use_cases/use_case_column.h"

#include <array>

namespace stagepath {

namespace {

constexpr std::array<UseCaseColumnInfo, kUseCaseColumnCount> kUseCaseColumnColumns{{
    {"check", nullptr, QT_TRANSLATE_NOOP("UseCaseColumn", "Selected"), 52, true, false},
    {"name", "name", "", 186, true, false},
    {"unit", "unit", QT_TRANSLATE_NOOP("UseCaseColumn", "Unit"), 104, true, false},
    {"lifecycle", "lifecycle", "", 102, true, false},
    {"stage", "stage", "", 58, true, true},
    {"impact", nullptr, QT_TRANSLATE_NOOP("UseCaseColumn", "Impact"), 84, true, true},
    {"readiness", nullptr, QT_TRANSLATE_NOOP("UseCaseColumn", "Readiness"), 128, true, true},
    {"accountable", "accountable", QT_TRANSLATE_NOOP("UseCaseColumn", "Accountable"), 138, true, false},
    {"lead", "lead", "", 142, false, false},
    {"annual_value", "annual_value", "", 104, false, true},
    {"category", "category", "", 130, false, false},
    {"external_id", "external_id", "", 80, false, false},
    {"earned_stage", nullptr, QT_TRANSLATE_NOOP("UseCaseColumn", "Earned stage"), 96, false, true},
    {"quadrant", nullptr, QT_TRANSLATE_NOOP("UseCaseColumn", "Quadrant"), 128, false, false},
    {"target_stage", "target_stage", "", 92, false, true},
    {"target_date", "target_date", "", 104, false, false},
    {"stage_since", "stage_since", "", 142, false, false},
    {"started", "started", "", 104, false, false},
    {"live_since", "live_since", "", 104, false, false},
    {"tags", "tags", "", 130, false, false},
    {"summary", "summary", "", 240, false, false},
    {"notes", "notes", "", 240, false, false},
}};

}  // namespace

const UseCaseColumnInfo& infoOf(UseCaseColumn column) { return kUseCaseColumnColumns[static_cast<std::size_t>(column)]; }

const Field<UseCase>* fieldOf(UseCaseColumn column) {
    const char* name = infoOf(column).field;
    return name ? fieldOf<UseCase>(QString::fromLatin1(name)) : nullptr;
}

QString labelOf(UseCaseColumn column) {
    const char* label = infoOf(column).label;
    if (*label != '\0') return QCoreApplication::translate("UseCaseColumn", label);
    const Field<UseCase>* field = fieldOf(column);
    return field ? fieldLabel(*field) : QString();
}

bool isEditable(UseCaseColumn column) { return infoOf(column).field != nullptr; }

}  // namespace stagepath
