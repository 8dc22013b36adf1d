#include "core/analysis/progression.h"

#include <algorithm>

namespace stagepath {

Progression progressionOf(const Portfolio& portfolio, const Subject& subject, QDate today) {
    Progression p;
    const Projection projection(portfolio, today);
    p.today = today;
    const QDate end = planEnd(portfolio, today);
    p.until = QDate(end.year(), 12, 31);
    QList<QDate> rounds;
    for (const AssessmentId id : portfolio.assessmentsOf(subject)) {
        const QDate date = portfolio.find(id)->date;
        if (date <= today && !rounds.contains(date)) rounds.append(date);
    }
    std::sort(rounds.begin(), rounds.end());
    p.from = QDate(rounds.isEmpty() ? today.year() : rounds.constFirst().year(), 1, 1);
    for (const QDate date : rounds) p.actual.append({date, projection.at(subject, date).readiness.value_or(0)});
    const Standing now = projection.at(subject, today);
    p.assessed = now.assessed;
    if (now.assessed) p.actual.append({today, now.readiness.value_or(0)});
    p.projected = projection.series(subject, today, p.until);
    int highest = now.earnedStage.value_or(0);
    for (const ProjectionStep& step : p.projected) {
        if (step.earnedStage <= highest) continue;
        highest = step.earnedStage;
        p.moments.append({step.date, step.earnedStage, step.readiness});
    }
    for (const Target& t : portfolio.targets()) {
        if (t.subject == subject) p.target.append({t.date, t.stage * 25.0});
    }
    std::sort(p.target.begin(), p.target.end(), [](const ProgressionPoint& a, const ProgressionPoint& b) { return a.date < b.date; });
    return p;
}

}  // namespace stagepath
