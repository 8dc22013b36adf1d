// The findings of the program on the plan.
#pragma once

#include "core/analysis/plan/projection.h"
#include "core/domain/entity.h"

namespace stagepath {

class StandingTable;

/// One figure behind a finding, both translated: "Limit", "5".
struct FindingNumber {
    QString label;
    QString value;
    bool operator==(const FindingNumber&) const = default;
};

}  // namespace stagepath

Q_DECLARE_TYPEINFO(stagepath::FindingNumber, Q_RELOCATABLE_TYPE);

namespace stagepath {

/// One finding. `kind` and `id` say where it stands; for the enterprise they are Setting and 0.
struct Finding {
    QString key;  ///< as in PRODUCT.md, "Checks": no-owner, gate-missed, …
    Severity severity = Severity::Hint;
    EntityKind kind = EntityKind::Setting;
    qint64 id = 0;
    QString subject;  ///< name of what it stands on
    QString text;     ///< one translated sentence with its numbers
    QString mend;     ///< what to do, translated; may be empty
    QList<FindingNumber> numbers = {};  ///< what the rule compared, where it compares figures
    QString detail = {};  ///< tells findings of one check on one thing apart, the same as long as they are; empty where there is one only
    QDate proposed = {};  ///< the day that would mend it, where the rule works one out; of a skipped stage the day by which it would have to be there
    bool operator==(const Finding&) const = default;
};

}  // namespace stagepath

// A list of thousands of them grows by moving their bytes.
Q_DECLARE_TYPEINFO(stagepath::Finding, Q_RELOCATABLE_TYPE);

namespace stagepath {

/// All findings, errors first, then in the order of the checks and of the lists.
QList<Finding> findingsOf(const Portfolio& portfolio, QDate today);
/// The same where the standings of today are at hand.
QList<Finding> findingsOf(const StandingTable& standings);

/// Of \p findings, which stand by severity, the \p most that matter most, in their order: the first of each rule, so that none hides the
/// others, then the next ones.
QList<Finding> foremostOf(const QList<Finding>& findings, qsizetype most);

/// The rule behind the findings of \p key in one translated sentence, with the limit that is in force; empty for an unknown key.
QString ruleOf(const QString& key, const Settings& settings);
/// How grave a finding of \p key is where nothing softens it.
Severity severityOf(const QString& key);
/// The limits that the rule of \p key compares with, as its sentence names them; empty for most.
QList<int Limits::*> limitsOf(const QString& key);
/// The keys of all rules, as the checks are listed.
QStringList checkKeys();

}  // namespace stagepath
