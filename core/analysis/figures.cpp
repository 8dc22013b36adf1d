#include "core/analysis/figures.h"

#include "core/analysis/projection.h"

#include <algorithm>

namespace stagepath {

void FigureTable::reset(const Portfolio& portfolio, QDate today) {
    m_today = today;
    m_figures.clear();
    m_figures.reserve(portfolio.useCases().size());
    for (const UseCase& u : portfolio.useCases()) m_figures.insert(u.id, figuresOf(portfolio, u, today));
}

void FigureTable::reset(const StandingTable& standings) {
    const Portfolio& portfolio = standings.portfolio();
    m_today = standings.date();
    m_figures.clear();
    m_figures.reserve(portfolio.useCases().size());
    for (const UseCase& u : portfolio.useCases()) m_figures.insert(u.id, figuresOf(portfolio, u, standings.of(Subject::of(u.id))));
}

void FigureTable::resetProjected(const Portfolio& portfolio, QDate today, QDate date) {
    m_today = date;
    m_figures.clear();
    m_figures.reserve(portfolio.useCases().size());
    const Projection projection(portfolio, today);
    for (const UseCase& u : portfolio.useCases()) m_figures.insert(u.id, figuresOf(portfolio, u, projection.at(Subject::of(u.id), date)));
}

const UseCaseFigures& FigureTable::of(UseCaseId id) const {
    static const UseCaseFigures none;
    const auto it = m_figures.constFind(id);
    return it == m_figures.cend() ? none : *it;
}

namespace {

/// Use cases whose figures one row of a changeset can move; false where it moves those of others too.
bool collect(const Portfolio& p, const RowChange& row, QSet<UseCaseId>& touched) {
    const auto ofRound = [&](const QString& column) {
        for (const FieldChange& f : row.fields) {
            if (f.column != column) continue;
            for (const Value& v : {f.before, f.after}) {
                const auto* id = std::get_if<qint64>(&v);
                const Assessment* round = id ? p.find(AssessmentId(*id)) : nullptr;
                if (!round) return isNull(v);
                if (!round->subject.isUseCase()) return false;
                touched.insert(round->subject.useCase);
            }
            return true;
        }
        return false;
    };
    const auto ofColumn = [&](const QString& column) {
        bool found = false;
        for (const FieldChange& f : row.fields) {
            if (f.column != column) continue;
            for (const Value& v : {f.before, f.after}) {
                if (const auto* id = std::get_if<qint64>(&v)) {
                    touched.insert(UseCaseId(*id));
                    found = true;
                }
            }
        }
        return found;
    };
    switch (row.kind) {
        case EntityKind::UseCase: touched.insert(UseCaseId(row.id)); return true;
        case EntityKind::ImpactScore: {
            if (const ImpactScore* score = p.find(ImpactScoreId(row.id))) {
                touched.insert(score->useCase);
                return true;
            }
            return ofColumn(QStringLiteral("use_case"));
        }
        case EntityKind::Assessment: {
            const Assessment* round = p.find(AssessmentId(row.id));
            const bool moved = row.op == RowOp::Update && std::any_of(row.fields.begin(), row.fields.end(), [](const FieldChange& f) {
                return f.column == QLatin1String("unit") || f.column == QLatin1String("use_case");
            });
            if (!round || !round->subject.isUseCase() || moved) return !moved && ofColumn(QStringLiteral("use_case"));
            touched.insert(round->subject.useCase);
            return true;
        }
        case EntityKind::AssessmentLevel:
            if (const AssessmentLevel* level = p.find(AssessmentLevelId(row.id))) {
                const Assessment* round = p.find(level->assessment);
                if (!round || !round->subject.isUseCase()) return false;
                touched.insert(round->subject.useCase);
                return true;
            }
            return ofRound(QStringLiteral("assessment"));
        case EntityKind::AssessmentAnswer:
            if (const AssessmentAnswer* answer = p.find(AssessmentAnswerId(row.id))) {
                const Assessment* round = p.find(answer->assessment);
                if (!round || !round->subject.isUseCase()) return false;
                touched.insert(round->subject.useCase);
                return true;
            }
            return ofRound(QStringLiteral("assessment"));
        case EntityKind::ImpactCriterion:
        case EntityKind::Setting: return false;
        default: return true;  // no figure of today hangs on it
    }
}

}  // namespace

QList<UseCaseId> FigureTable::update(const Portfolio& portfolio, const Changeset& changes) {
    QSet<UseCaseId> touched;
    bool all = changes.cause() == Changeset::Cause::Reload;
    for (const RowChange& row : changes.rows()) all = all || !collect(portfolio, row, touched);
    if (all) {
        reset(portfolio, m_today);
        QList<UseCaseId> ids;
        for (const UseCase& u : portfolio.useCases()) ids.append(u.id);
        return ids;
    }
    for (const UseCaseId id : touched) {
        if (const UseCase* u = portfolio.find(id)) m_figures.insert(id, figuresOf(portfolio, *u, m_today));
        else m_figures.remove(id);
    }
    return touched.values();
}

PortfolioSummary summaryOf(const Portfolio& portfolio, QDate today) {
    PortfolioSummary s;
    double readiness = 0;
    int assessed = 0;
    for (const UseCase& u : portfolio.useCases()) {
        ++s.byLifecycle[u.lifecycle];
        if (u.lifecycle == Lifecycle::Retired) continue;
        const UseCaseFigures f = figuresOf(portfolio, u, today);
        ++s.useCases;
        ++s.byStage[static_cast<std::size_t>(u.stage)];
        ++s.byQuadrant[f.quadrant];
        if (u.lifecycle == Lifecycle::Production || u.lifecycle == Lifecycle::Scaled) ++s.pastPilot;
        if (u.accountable.isNull()) ++s.withoutOwner;
        if (!f.standing.readiness) {
            ++s.notAssessed;
            continue;
        }
        ++s.byEarnedStage[static_cast<std::size_t>(f.standing.earnedStage.value_or(0))];
        readiness += *f.standing.readiness;
        ++assessed;
    }
    if (assessed > 0) s.meanReadiness = readiness / assessed;
    const QDate until = today.addDays(portfolio.settings().limits.gatesDueDays);
    for (const Milestone& m : portfolio.milestones()) {
        if (m.kind == MilestoneKind::Gate && m.date >= today && m.date <= until) s.gatesDue.append(m.id);
    }
    return s;
}

}  // namespace stagepath
