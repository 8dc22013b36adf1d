#include "core/analysis/checks/checks.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

struct CheckExplanation {
    const char* key;
    Severity severity;
    const char* rule;                ///< one sentence; %1 stands for the limit, %n for one that is counted
    int Limits::*limit = nullptr;    ///< in %n
    int Limits::*second = nullptr;   ///< in %1
};

constexpr CheckExplanation kCheckExplanations[] = {
    {"stage-skipped", Severity::Error, QT_TRANSLATE_N_NOOP("Checks", "A subject is projected to gain a stage without %n month(s) in the stage before."), &Limits::minStageMonths},
    {"gate-missed", Severity::Error, QT_TRANSLATE_NOOP("Checks", "A gate milestone asks for a stage that the latest assessment, raised by the outcomes of what has finished by then, does not bring on its date.")},
    {"dependency-broken", Severity::Error, QT_TRANSLATE_NOOP("Checks", "A successor begins or finishes before the type and the lag of its dependency allow it.")},
    {"dependency-cycle", Severity::Error, QT_TRANSLATE_NOOP("Checks", "Initiatives wait for each other in a circle; this can't be entered, only imported.")},
    {"enabler-late", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "A roll-out begins before an enabler finishes that brings its use case to the gate of the stage before the roll-out's.")},
    {"no-owner", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "Every use case has one executive who answers for it; for an idea this is a hint.")},
    {"owner-not-executive", Severity::Error, QT_TRANSLATE_NOOP("Checks", "Who answers for a use case has an executive mandate.")},
    {"pilot-illusion", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "The stage set by people is not above the one that the levels have earned.")},
    {"stalled-pilot", Severity::Warning, QT_TRANSLATE_N_NOOP("Checks", "A use case stays in stage 1 for at most %n month(s)."), &Limits::stalledPilotMonths},
    {"no-lead", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "Every initiative that is not finished has a lead.")},
    {"overloaded", Severity::Warning, QT_TRANSLATE_N_NOOP("Checks", "A person leads at most %n initiative(s) in one quarter and answers for at most %1 use cases."), &Limits::maxInitiativesPerLead, &Limits::maxAccountablePerExecutive},
    {"late", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "An initiative whose finish is past is at 100 %.")},
    {"target-missed", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "The target stage is projected by its target date.")},
    {"no-monitoring", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "What is in production has at least level 2 in MLOps.")},
    {"no-governance", Severity::Warning, QT_TRANSLATE_NOOP("Checks", "What is scaled has at least level 3 in governance.")},
    {"gap-without-initiative", Severity::Hint, QT_TRANSLATE_NOOP("Checks", "Every gap of a pilot to the stage after its earned one has an initiative with an outcome for it.")},
    {"not-assessed", Severity::Hint, QT_TRANSLATE_NOOP("Checks", "Every use case that is not retired has a level of its own in at least one dimension.")},
    {"without-effect", Severity::Hint, QT_TRANSLATE_NOOP("Checks", "An initiative has its dates, and an outcome, a use case or a dependency; each of its outcomes raises something.")},
    {"stale-assessment", Severity::Hint, QT_TRANSLATE_N_NOOP("Checks", "The latest round of a subject is at most %n month(s) old."), &Limits::staleAssessmentMonths},
    {"contradiction", Severity::Hint, QT_TRANSLATE_NOOP("Checks", "Answers of one subject do not contradict each other.")},
    {"claimed-only", Severity::Hint, QT_TRANSLATE_NOOP("Checks", "A criterion answered with 3 or 4 has evidence.")},
    {"duplicate-name", Severity::Hint, QT_TRANSLATE_NOOP("Checks", "No two use cases of one unit have the same name.")},
};

}  // namespace

QString ruleOf(const QString& key, const Settings& settings) {
    for (const CheckExplanation& e : kCheckExplanations) {
        if (key != QLatin1String(e.key)) continue;
        const QString rule = QCoreApplication::translate("Checks", e.rule, nullptr, e.limit ? settings.limits.*e.limit : -1);
        return e.second ? rule.arg(settings.limits.*e.second) : rule;
    }
    return {};
}

Severity severityOf(const QString& key) {
    for (const CheckExplanation& e : kCheckExplanations) {
        if (key == QLatin1String(e.key)) return e.severity;
    }
    return Severity::Hint;
}

QList<int Limits::*> limitsOf(const QString& key) {
    QList<int Limits::*> limits;
    for (const CheckExplanation& e : kCheckExplanations) {
        if (key != QLatin1String(e.key)) continue;
        if (e.limit) limits.append(e.limit);
        if (e.second) limits.append(e.second);
    }
    return limits;
}

QStringList checkKeys() {
    QStringList keys;
    for (const CheckExplanation& e : kCheckExplanations) keys.append(QLatin1String(e.key));
    return keys;
}

}  // namespace stagepath
