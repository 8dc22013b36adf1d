#include "core/analysis/impact.h"

#include <algorithm>
#include <climits>
#include <numeric>

namespace stagepath {

Impact impactOf(const Portfolio& portfolio, UseCaseId id) {
    double total = 0;
    for (const ImpactCriterion& c : portfolio.impactCriteria()) total += c.weight;
    double sum = 0;
    double weights = 0;
    for (const ImpactScoreId scoreId : portfolio.scoresOf(id)) {
        const ImpactScore& score = *portfolio.find(scoreId);
        const ImpactCriterion* criterion = portfolio.find(score.criterion);
        if (!criterion) continue;
        sum += score.score * criterion->weight;
        weights += criterion->weight;
    }
    if (weights <= 0) return {};
    return {sum * 20 / weights, total > 0 ? weights / total : 0};
}

std::optional<int> impactScoreOf(const Portfolio& portfolio, UseCaseId id, ImpactCriterionId criterion) {
    for (const ImpactScoreId scoreId : portfolio.scoresOf(id)) {
        const ImpactScore& score = *portfolio.find(scoreId);
        if (score.criterion == criterion) return score.score;
    }
    return std::nullopt;
}

QList<int> shownShares(const QList<double>& weights) {
    const double sum = std::accumulate(weights.cbegin(), weights.cend(), 0.0);
    QList<int> shares(weights.size(), 0);
    if (sum <= 0) return shares;
    QList<qsizetype> order;
    const auto exact = [&](qsizetype i) { return 100 * weights[i] / sum; };
    for (qsizetype i = 0; i < weights.size(); ++i) {
        shares[i] = static_cast<int>(exact(i));
        order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return exact(a) - shares[a] > exact(b) - shares[b]; });
    const qsizetype left = 100 - std::accumulate(shares.cbegin(), shares.cend(), 0);
    for (qsizetype i = 0; i < std::min(left, order.size()); ++i) ++shares[order[i]];
    return shares;
}

QList<ImpactPart> impactParts(const Portfolio& portfolio, UseCaseId id) {
    QHash<ImpactCriterionId, int> scores;
    double weights = 0;
    for (const ImpactScoreId scoreId : portfolio.scoresOf(id)) {
        const ImpactScore& score = *portfolio.find(scoreId);
        if (!portfolio.find(score.criterion)) continue;
        scores.insert(score.criterion, score.score);
        weights += portfolio.find(score.criterion)->weight;
    }
    QList<ImpactPart> parts;
    QList<double> scored;
    for (const ImpactCriterion& c : portfolio.impactCriteria()) {
        ImpactPart part;
        part.criterion = c.id;
        if (scores.contains(c.id)) {
            part.score = scores.value(c.id);
            part.share = weights > 0 ? c.weight / weights : 0;
            part.points = *part.score * 20 * part.share;
        }
        scored.append(part.score ? c.weight : 0);
        parts.append(part);
    }
    const QList<int> shares = shownShares(scored);
    for (qsizetype i = 0; i < parts.size(); ++i) parts[i].shownShare = shares[i];
    return parts;
}

Quadrant quadrantAt(const Settings& settings, double readiness, double impact) {
    const bool ready = readiness >= settings.readinessThreshold;
    const bool strong = impact >= settings.impactThreshold;
    if (strong) return ready ? Quadrant::ScaleNow : Quadrant::BuildReadiness;
    return ready ? Quadrant::QuickWin : Quadrant::Rethink;
}

UseCaseFigures figuresOf(const Portfolio& portfolio, const UseCase& useCase, QDate date) {
    const SubjectState state = stateOf(portfolio, Subject::of(useCase.id), date, Outlook::Rounds, date);
    return figuresOf(portfolio, useCase, standingOf(state, portfolio.settings()), state);
}

UseCaseFigures figuresOf(const Portfolio& portfolio, const UseCase& useCase, const Standing& standing, const SubjectState& state) {
    UseCaseFigures f;
    f.standing = standing;
    f.impact = impactOf(portfolio, useCase.id);
    f.mapReadiness = f.standing.readiness ? f.standing.readiness : useCase.placedReadiness;
    f.mapImpact = f.impact.value ? f.impact.value : useCase.placedImpact;
    if (f.mapReadiness && f.mapImpact) f.quadrant = quadrantAt(portfolio.settings(), *f.mapReadiness, *f.mapImpact);
    if (standing.earnedStage && useCase.stage > *standing.earnedStage) f.shortOf = shortCriteria(state, standing, portfolio.settings(), useCase.stage);
    return f;
}

QList<UseCaseId> ranking(const Portfolio& portfolio, QDate date, bool byReadiness) {
    return ranking(portfolio, [&](const UseCase& u) { return figuresOf(portfolio, u, date); }, byReadiness);
}

namespace {

/// A use case with what it is ordered by; the second figure decides where the first ones are equal.
struct RankedEntry {
    UseCaseId id;
    double first;
    double second;
};

QList<UseCaseId> bestFirst(QList<RankedEntry> entries) {
    std::stable_sort(entries.begin(), entries.end(),
                     [](const RankedEntry& a, const RankedEntry& b) { return a.first != b.first ? a.first > b.first : a.second > b.second; });
    QList<UseCaseId> ids;
    for (const RankedEntry& e : entries) ids.append(e.id);
    return ids;
}

bool hasEqualImpact(const Portfolio& portfolio, UseCaseId a, UseCaseId b) { return impactOf(portfolio, a).value == impactOf(portfolio, b).value; }

/// Between the places \p was and \p is of the use cases of \p portfolio.
QList<RankMove> movesBetween(const Portfolio& portfolio, const QHash<UseCaseId, int>& was, const QHash<UseCaseId, int>& is) {
    QList<RankMove> changed;
    for (const UseCase& u : portfolio.useCases()) {
        const RankMove move{u.id, was.value(u.id), is.value(u.id)};
        if (move.before != move.after) changed.append(move);
    }
    const auto way = [](const RankMove& m) { return m.before > 0 && m.after > 0 ? std::abs(m.after - m.before) : INT_MAX; };
    std::stable_sort(changed.begin(), changed.end(), [&](const RankMove& a, const RankMove& b) {
        return way(a) != way(b) ? way(a) > way(b) : a.after != b.after ? a.after < b.after : a.before < b.before;
    });
    return changed;
}

}  // namespace

QList<UseCaseId> ranking(const Portfolio& portfolio, const std::function<UseCaseFigures(const UseCase&)>& figures, bool byReadiness) {
    QList<RankedEntry> entries;
    for (const UseCase& u : portfolio.useCases()) {
        if (u.lifecycle == Lifecycle::Retired) continue;
        const UseCaseFigures f = figures(u);
        if (!f.impact.value || !f.standing.readiness) continue;
        entries.append(byReadiness ? RankedEntry{u.id, *f.standing.readiness, *f.impact.value} : RankedEntry{u.id, *f.impact.value, *f.standing.readiness});
    }
    return bestFirst(entries);
}

QList<UseCaseId> rankingOnMap(const Portfolio& portfolio, const std::function<UseCaseFigures(const UseCase&)>& figures, MapRank by) {
    QList<RankedEntry> entries;
    for (const UseCase& u : portfolio.useCases()) {
        if (u.lifecycle == Lifecycle::Retired) continue;
        const UseCaseFigures f = figures(u);
        if (!f.mapImpact || (!f.mapReadiness && by != MapRank::ImpactAlone)) continue;
        const double readiness = by == MapRank::ImpactAlone ? 0 : f.mapReadiness.value_or(0);
        entries.append(by == MapRank::Readiness ? RankedEntry{u.id, readiness, *f.mapImpact} : RankedEntry{u.id, *f.mapImpact, readiness});
    }
    return bestFirst(entries);
}

QList<UseCaseId> rankingOnMap(const Portfolio& portfolio, QDate date) {
    return rankingOnMap(portfolio, [&](const UseCase& u) { return figuresOf(portfolio, u, date); }, MapRank::Impact);
}

QList<UseCaseId> orderByImpact(const Portfolio& portfolio) {
    QList<QPair<UseCaseId, double>> entries;
    for (const UseCase& u : portfolio.useCases()) {
        if (u.lifecycle == Lifecycle::Retired) continue;
        if (const auto impact = impactOf(portfolio, u.id).value) entries.append({u.id, *impact});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QList<UseCaseId> ids;
    for (const auto& entry : entries) ids.append(entry.first);
    return ids;
}

QHash<UseCaseId, int> sharedPlaces(const QList<UseCaseId>& order, const std::function<bool(UseCaseId, UseCaseId)>& isEqual) {
    QHash<UseCaseId, int> places;
    int place = 0;
    for (int i = 0; i < order.size(); ++i) {
        if (i == 0 || !isEqual(order[i - 1], order[i])) place = i + 1;
        places.insert(order[i], place);
    }
    return places;
}

QHash<UseCaseId, int> rankPlaces(const Portfolio& portfolio, QDate date) {
    // Readiness is asked only where the impact is equal.
    const auto readiness = [&](UseCaseId id) { return figuresOf(portfolio, *portfolio.find(id), date).standing.readiness; };
    return sharedPlaces(ranking(portfolio, date), [&](UseCaseId a, UseCaseId b) { return hasEqualImpact(portfolio, a, b) && readiness(a) == readiness(b); });
}

QHash<UseCaseId, int> impactPlaces(const Portfolio& portfolio) {
    return sharedPlaces(orderByImpact(portfolio), [&](UseCaseId a, UseCaseId b) { return hasEqualImpact(portfolio, a, b); });
}

QList<RankMove> rankMoves(const Portfolio& before, const Portfolio& after, QDate date) { return movesBetween(after, rankPlaces(before, date), rankPlaces(after, date)); }

QList<RankMove> impactMoves(const Portfolio& before, const Portfolio& after) { return movesBetween(after, impactPlaces(before), impactPlaces(after)); }

}  // namespace stagepath
