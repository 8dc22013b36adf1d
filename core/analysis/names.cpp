#include "core/analysis/names.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Names", text); }

}  // namespace

QString stageName(int stage) {
    switch (stage) {
        case 1: return say(QT_TRANSLATE_NOOP("Names", "Experimentation"));
        case 2: return say(QT_TRANSLATE_NOOP("Names", "Operationalization"));
        case 3: return say(QT_TRANSLATE_NOOP("Names", "Standardization"));
        case 4: return say(QT_TRANSLATE_NOOP("Names", "Enterprise Transformation"));
        default: return say(QT_TRANSLATE_NOOP("Names", "Not started"));
    }
}

QString stageRisk(int stage) {
    switch (stage) {
        case 1: return say(QT_TRANSLATE_NOOP("Names", "no business ownership"));
        case 2: return say(QT_TRANSLATE_NOOP("Names", "scaling bottlenecks"));
        case 3: return say(QT_TRANSLATE_NOOP("Names", "organisational silos"));
        case 4: return say(QT_TRANSLATE_NOOP("Names", "change resistance"));
        default: return {};
    }
}

QString dimensionName(Dimension d) {
    switch (d) {
        case Dimension::Data: return say(QT_TRANSLATE_NOOP("Names", "Data readiness"));
        case Dimension::Ownership: return say(QT_TRANSLATE_NOOP("Names", "Executive ownership"));
        case Dimension::Value: return say(QT_TRANSLATE_NOOP("Names", "Business case"));
        case Dimension::Governance: return say(QT_TRANSLATE_NOOP("Names", "AI governance"));
        case Dimension::Change: return say(QT_TRANSLATE_NOOP("Names", "Organisational change"));
        case Dimension::Mlops: return say(QT_TRANSLATE_NOOP("Names", "MLOps"));
    }
    return {};
}

QString dimensionShort(Dimension d) {
    switch (d) {
        case Dimension::Data: return say(QT_TRANSLATE_NOOP("Names", "Data"));
        case Dimension::Ownership: return say(QT_TRANSLATE_NOOP("Names", "Ownership"));
        case Dimension::Value: return say(QT_TRANSLATE_NOOP("Names", "Business case"));
        case Dimension::Governance: return say(QT_TRANSLATE_NOOP("Names", "Governance"));
        case Dimension::Change: return say(QT_TRANSLATE_NOOP("Names", "Change"));
        case Dimension::Mlops: return say(QT_TRANSLATE_NOOP("Names", "MLOps"));
    }
    return {};
}

QString lifecycleName(Lifecycle l) {
    switch (l) {
        case Lifecycle::Idea: return say(QT_TRANSLATE_NOOP("Names", "Idea"));
        case Lifecycle::Development: return say(QT_TRANSLATE_NOOP("Names", "Development"));
        case Lifecycle::Pilot: return say(QT_TRANSLATE_NOOP("Names", "Pilot"));
        case Lifecycle::Production: return say(QT_TRANSLATE_NOOP("Names", "Production"));
        case Lifecycle::Scaled: return say(QT_TRANSLATE_NOOP("Names", "Scaled"));
        case Lifecycle::Retired: return say(QT_TRANSLATE_NOOP("Names", "Retired"));
        case Lifecycle::NotStated: return say(QT_TRANSLATE_NOOP("Names", "Not stated"));
    }
    return {};
}

QString quadrantName(Quadrant q) {
    switch (q) {
        case Quadrant::ScaleNow: return say(QT_TRANSLATE_NOOP("Names", "Scale now"));
        case Quadrant::BuildReadiness: return say(QT_TRANSLATE_NOOP("Names", "Build readiness"));
        case Quadrant::QuickWin: return say(QT_TRANSLATE_NOOP("Names", "Quick win"));
        case Quadrant::Rethink: return say(QT_TRANSLATE_NOOP("Names", "Rethink"));
        case Quadrant::Unplaced: return say(QT_TRANSLATE_NOOP("Names", "Not placed"));
    }
    return {};
}

QString initiativeKindName(InitiativeKind k) {
    switch (k) {
        case InitiativeKind::Rollout: return say(QT_TRANSLATE_NOOP("Names", "Roll-out"));
        case InitiativeKind::Enabler: return say(QT_TRANSLATE_NOOP("Names", "Enabler"));
        case InitiativeKind::Work: return say(QT_TRANSLATE_NOOP("Names", "Other work"));
    }
    return {};
}

QString dependencyName(DependencyType t) {
    switch (t) {
        case DependencyType::FinishToStart: return say(QT_TRANSLATE_NOOP("Names", "Finish to start"));
        case DependencyType::StartToStart: return say(QT_TRANSLATE_NOOP("Names", "Start to start"));
        case DependencyType::FinishToFinish: return say(QT_TRANSLATE_NOOP("Names", "Finish to finish"));
        case DependencyType::StartToFinish: return say(QT_TRANSLATE_NOOP("Names", "Start to finish"));
    }
    return {};
}

}  // namespace stagepath
