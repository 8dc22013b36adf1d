#include "core/analysis/assessment/coverage.h"

#include "core/analysis/assessment/profile.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/assessment/taken_over.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

/// Criteria to which the latest round up to \p date that speaks of their dimension answers "unknown".
QSet<QString> unknownOn(const Portfolio& p, const Subject& subject, QDate date) {
    QHash<Dimension, QSet<QString>> keys;
    for (const AssessmentId round : roundsOf(p, subject)) {
        if (p.find(round)->date > date) continue;
        QHash<Dimension, QSet<QString>> said;
        for (const AssessmentAnswerId id : p.answersOf(round)) {
            const AssessmentAnswer& answer = *p.find(id);
            const auto ref = criterionOf(answer.criterion);
            if (!ref) continue;
            QSet<QString>& unknown = said[ref->dimension];
            if (answer.state == AnswerState::Unknown) unknown.insert(answer.criterion);
        }
        keys.insert(said);
    }
    QSet<QString> all;
    for (const QSet<QString>& some : std::as_const(keys)) all.unite(some);
    return all;
}

/// Whether a dimension set directly has a reason that stands behind it.
bool isReasoned(const Portfolio& p, const DimensionState& s, Dimension d) {
    const auto levels = p.levelsOf(s.assessment);
    return std::any_of(levels.begin(), levels.end(), [&](AssessmentLevelId id) { return p.find(id)->dimension == d && saysWhy(p.find(id)->reason); });
}

/// Whether evidence stands behind the answer to a criterion, told by what evidencedState() leaves as it is.
bool isEvidenced(const Portfolio& p, const DimensionState& s, const Criterion& c) {
    const auto answers = p.answersOf(s.assessment);
    return std::any_of(answers.begin(), answers.end(), [&](AssessmentAnswerId id) { return p.find(id)->criterion == c.key && hasEvidence(*p.find(id)); });
}

}  // namespace

CoverageBand coverageBand(double share) { return share < 0.4 ? CoverageBand::Blocked : share < 0.6 ? CoverageBand::Warning : CoverageBand::Ok; }

int shownShare(double share) {
    const int nearest = qRound(share * 100);
    return coverageBand(nearest / 100.0) == coverageBand(share) ? nearest : static_cast<int>(share * 100);
}

QString cautionText(const Standing& standing) {
    if (!standing.assessed) return {};
    QStringList words;
    if (standing.indicative) words.append(QCoreApplication::translate("Coverage", "indicative"));
    const QString share = QCoreApplication::translate("Coverage", "%1 % answered").arg(QLocale().toString(shownShare(standing.coverage)));
    const CoverageBand band = coverageBand(standing.coverage);
    if (band == CoverageBand::Blocked) words.append(QCoreApplication::translate("Coverage", "blocked: %1").arg(share));
    else if (band == CoverageBand::Warning) words.append(share);
    return words.join(QStringLiteral(", "));
}

QString withCaution(const QString& figure, const Standing& standing) {
    const QString caution = cautionText(standing);
    return caution.isEmpty() ? figure : QCoreApplication::translate("Coverage", "%1 (%2)", "readiness, what has to be said of it").arg(figure, caution);
}

QString readinessText(const Standing& standing) {
    return standing.readiness ? withCaution(QLocale().toString(shownFigure(*standing.readiness)), standing) : QStringLiteral("–");
}

Coverage coverageOf(const Portfolio& portfolio, const Subject& subject, QDate date) {
    const ContentPack& pack = packOf(portfolio.settings());
    const SubjectState state = stateOf(portfolio, subject, date, Outlook::Rounds, date);
    const bool light = std::any_of(state.begin(), state.end(), [](const DimensionState& d) { return d.own && d.light; });
    const QSet<QString> unknown = unknownOn(portfolio, subject, date);
    Coverage c;
    for (const Criterion& criterion : pack.criteria) {
        if (light && !criterion.light) continue;
        ++c.asked;
        const DimensionState& s = state[static_cast<std::size_t>(indexOf(criterion.dimension))];
        const double value = s.ownCriterion(criterion.index);
        if (s.own && s.direct) ++c.standIn;
        if (value == kNotApplicable) ++c.notApplicable;
        else if (value >= 0) ++c.answered;
        else if (unknown.contains(criterion.key)) ++c.unknown;
        if (value >= 0 && !s.direct && isEvidenced(portfolio, s, criterion)) ++c.evidenced;
    }
    for (const Dimension d : kDimensions) {
        const DimensionState& s = state[static_cast<std::size_t>(indexOf(d))];
        if (!s.own || !s.direct) continue;
        ++c.set;
        c.reasoned += isReasoned(portfolio, s, d) ? 1 : 0;
    }
    c.share = standingOf(state, portfolio.settings()).coverage;
    c.band = coverageBand(c.share);
    return c;
}

}  // namespace stagepath
