#include "core/analysis/checks/check_names.h"

#include <QCoreApplication>

namespace stagepath {

QString checkName(const QString& key) {
    static constexpr std::pair<const char*, const char*> kNames[] = {
        {"stage-skipped", QT_TRANSLATE_NOOP("CheckNames", "Stage skipped")},
        {"gate-missed", QT_TRANSLATE_NOOP("CheckNames", "Gate not met on its date")},
        {"dependency-broken", QT_TRANSLATE_NOOP("CheckNames", "Dependency broken")},
        {"dependency-cycle", QT_TRANSLATE_NOOP("CheckNames", "Dependencies in a circle")},
        {"enabler-late", QT_TRANSLATE_NOOP("CheckNames", "Enabler finishes too late")},
        {"no-owner", QT_TRANSLATE_NOOP("CheckNames", "No accountable owner")},
        {"owner-not-executive", QT_TRANSLATE_NOOP("CheckNames", "Accountable owner is not an executive")},
        {"pilot-illusion", QT_TRANSLATE_NOOP("CheckNames", "Set stage above the earned stage")},
        {"stalled-pilot", QT_TRANSLATE_NOOP("CheckNames", "Stalled pilot")},
        {"no-lead", QT_TRANSLATE_NOOP("CheckNames", "No lead")},
        {"overloaded", QT_TRANSLATE_NOOP("CheckNames", "Too much on one person")},
        {"late", QT_TRANSLATE_NOOP("CheckNames", "Behind its finish")},
        {"target-missed", QT_TRANSLATE_NOOP("CheckNames", "Target not met on its date")},
        {"no-monitoring", QT_TRANSLATE_NOOP("CheckNames", "In production without monitoring")},
        {"no-governance", QT_TRANSLATE_NOOP("CheckNames", "Scaled without governance")},
        {"gap-without-initiative", QT_TRANSLATE_NOOP("CheckNames", "Gap that nothing planned closes")},
        {"not-assessed", QT_TRANSLATE_NOOP("CheckNames", "Not assessed")},
        {"without-effect", QT_TRANSLATE_NOOP("CheckNames", "Planned without effect")},
        {"stale-assessment", QT_TRANSLATE_NOOP("CheckNames", "Assessment out of date")},
        {"contradiction", QT_TRANSLATE_NOOP("CheckNames", "Answers that contradict each other")},
        {"claimed-only", QT_TRANSLATE_NOOP("CheckNames", "Claimed without evidence")},
        {"duplicate-name", QT_TRANSLATE_NOOP("CheckNames", "Same name twice")}};
    for (const auto& [known, name] : kNames) {
        if (key == QLatin1String(known)) return QCoreApplication::translate("CheckNames", name);
    }
    return key;
}

QString severityName(Severity severity) {
    switch (severity) {
        case Severity::Error: return QCoreApplication::translate("CheckNames", "Error");
        case Severity::Warning: return QCoreApplication::translate("CheckNames", "Warning");
        case Severity::Hint: return QCoreApplication::translate("CheckNames", "Hint");
    }
    return {};
}

}  // namespace stagepath
