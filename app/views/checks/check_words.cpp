#include "app/views/checks/check_words.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

struct CheckWordsTr {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

}  // namespace

bool isOfAssessment(const Finding& finding) {
    static const QStringList keys{QStringLiteral("pilot-illusion"), QStringLiteral("not-assessed"),  QStringLiteral("stale-assessment"), QStringLiteral("contradiction"),
                                  QStringLiteral("claimed-only"),   QStringLiteral("no-monitoring"), QStringLiteral("no-governance")};
    return keys.contains(finding.key);
}

QString placeText(const Finding& finding) {
    if (isOfAssessment(finding)) return finding.key == QLatin1String("not-assessed") ? CheckWordsTr::tr("Assess it") : CheckWordsTr::tr("Open the assessment");
    if (finding.key == QLatin1String("stage-skipped") && finding.kind == EntityKind::UseCase) return CheckWordsTr::tr("Show on the roadmap");
    switch (finding.kind) {
        case EntityKind::UseCase: return CheckWordsTr::tr("Show the use case");
        case EntityKind::Person: return CheckWordsTr::tr("Show the person");
        case EntityKind::Initiative:
        case EntityKind::Milestone: return CheckWordsTr::tr("Show on the roadmap");
        default: return finding.key == QLatin1String("target-missed") ? CheckWordsTr::tr("Show the targets") : CheckWordsTr::tr("Show the roadmap");
    }
}

bool linksToPlace(const CheckedFinding& finding) { return !finding.dismissal && (finding.mends.isEmpty() || finding.finding.key == QLatin1String("pilot-illusion")); }

QString linkText(const CheckedFinding& finding) {
    if (finding.dismissal) return CheckWordsTr::tr("Take up again");
    return linksToPlace(finding) ? placeText(finding.finding) : finding.mends.constFirst().text;
}

}  // namespace stagepath
