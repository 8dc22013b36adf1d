#include "core/domain/kind_words.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

struct KindWords {
    const char* one;
    const char* many;
};
constexpr KindWords kKindWords[kEntityKindCount] = {
    {QT_TRANSLATE_NOOP("ChangeWords", "Business unit"), QT_TRANSLATE_NOOP("ChangeWords", "Business units")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Person"), QT_TRANSLATE_NOOP("ChangeWords", "People")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Impact criterion"), QT_TRANSLATE_NOOP("ChangeWords", "Impact criteria")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Workstream"), QT_TRANSLATE_NOOP("ChangeWords", "Workstreams")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Use case"), QT_TRANSLATE_NOOP("ChangeWords", "Use cases")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Impact score"), QT_TRANSLATE_NOOP("ChangeWords", "Impact scores")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Assessment"), QT_TRANSLATE_NOOP("ChangeWords", "Assessments")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Level"), QT_TRANSLATE_NOOP("ChangeWords", "Levels")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Answer"), QT_TRANSLATE_NOOP("ChangeWords", "Answers")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Initiative"), QT_TRANSLATE_NOOP("ChangeWords", "Initiatives")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Outcome"), QT_TRANSLATE_NOOP("ChangeWords", "Outcomes")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Link"), QT_TRANSLATE_NOOP("ChangeWords", "Links")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Milestone"), QT_TRANSLATE_NOOP("ChangeWords", "Milestones")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Baseline"), QT_TRANSLATE_NOOP("ChangeWords", "Baselines")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Date in a baseline"), QT_TRANSLATE_NOOP("ChangeWords", "Dates in a baseline")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Target"), QT_TRANSLATE_NOOP("ChangeWords", "Targets")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Dismissed finding"), QT_TRANSLATE_NOOP("ChangeWords", "Dismissed findings")},
    {QT_TRANSLATE_NOOP("ChangeWords", "Setting"), QT_TRANSLATE_NOOP("ChangeWords", "Settings")},
};

}  // namespace

QString kindName(EntityKind kind) { return QCoreApplication::translate("ChangeWords", kKindWords[static_cast<int>(kind)].one); }
QString kindPlural(EntityKind kind) { return QCoreApplication::translate("ChangeWords", kKindWords[static_cast<int>(kind)].many); }

}  // namespace stagepath
