// The single checks behind findingsOf(): one function per rule, one list.
#pragma once

#include "core/analysis/checks/checks.h"
#include "core/analysis/people.h"
#include "core/analysis/standing_table.h"
#include "core/domain/values/date_words.h"

namespace stagepath {

/// What every rule looks at.
struct CheckContext {
    const Portfolio& portfolio;
    const Projection& projection;
    const PeopleTable& people;
    const StandingTable& standings;  ///< of today
    QDate today;
    mutable QHash<QDate, QString> dates{};  ///< as worded so far

    /// shownDate(), each day worded once: that takes longer than to find what it is said of.
    QString shown(QDate date) const;
};
using CheckRule = QList<Finding> (*)(const CheckContext&);

/// All rules, in the order of the findings.
const QList<CheckRule>& checkRules();

// On the plan
QList<Finding> checkStageSkipped(const CheckContext& context);
QList<Finding> checkGates(const CheckContext& context);
QList<Finding> checkBrokenDependencies(const CheckContext& context);
QList<Finding> checkCycles(const CheckContext& context);
QList<Finding> checkLeadLoad(const CheckContext& context);
// On single initiatives
QList<Finding> checkLateEnablers(const CheckContext& context);
QList<Finding> checkLeads(const CheckContext& context);
QList<Finding> checkOverdue(const CheckContext& context);
QList<Finding> checkEffects(const CheckContext& context);
// On use cases and people
QList<Finding> checkOwners(const CheckContext& context);
QList<Finding> checkPilotIllusion(const CheckContext& context);
QList<Finding> checkStalledPilots(const CheckContext& context);
QList<Finding> checkOwnerLoad(const CheckContext& context);
QList<Finding> checkUnplannedGaps(const CheckContext& context);
QList<Finding> checkNotAssessed(const CheckContext& context);
QList<Finding> checkTargets(const CheckContext& context);
QList<Finding> checkMonitoring(const CheckContext& context);
QList<Finding> checkGovernance(const CheckContext& context);
QList<Finding> checkDuplicateNames(const CheckContext& context);
// On assessments: one finding per subject, naming the criteria
QList<Finding> checkStaleAssessments(const CheckContext& context);
QList<Finding> checkContradictions(const CheckContext& context);
QList<Finding> checkClaims(const CheckContext& context);

/// What nothing planned closes of a use case's gap to the stage after its earned one.
struct UnplannedGap {
    int stage = 0;
    QList<Dimension> dimensions;  ///< empty where there is none
};
UnplannedGap unplannedGap(const Portfolio& portfolio, const Standing& standing, UseCaseId id);

/// The stage that a roll-out takes its use case to: the highest whose gate one of its outcomes for it reaches, else that
/// of the next gate milestone; 0 where neither says it.
int stageOfRollout(const Portfolio& portfolio, const Initiative& rollout);

/// \p literal as a text that takes no memory of its own; \p literal must stay for the whole program.
inline QString wordOf(QStringView literal) { return QString::fromRawData(literal.data(), literal.size()); }

/// A finding on \p subject, whatever it is; \p key is a literal.
Finding onSubject(const CheckContext& context, QStringView key, Severity severity, const Subject& subject, const QString& text, const QString& mend);
/// The enterprise, the units and the use cases that are not retired.
QList<Subject> checkedSubjects(const Portfolio& portfolio);

/// Whether the use case has been in stage 1 for more than \p months.
bool isStalledPilot(const UseCase& useCase, int months, QDate today);

/// A figure behind a finding; \p label is an English word of context "Checks".
FindingNumber numberOf(const char* label, const QString& value);
inline FindingNumber numberOf(const char* label, int value) { return numberOf(label, QString::number(value)); }
/// "6 months", for a limit among the figures.
QString monthsText(int months);
/// Name of a dimension list, "Data and MLOps".
QString joinedNames(const QStringList& names);

}  // namespace stagepath
