#include "core/analysis/figures.h"

#include "core/analysis/assessment/coverage.h"
#include "core/analysis/parallel.h"
#include "core/analysis/standing_table.h"
#include "core/analysis/unit_scope.h"
#include "core/domain/values/quarter.h"

#include <QMap>

#include <algorithm>
#include <utility>
#include <vector>

namespace stagepath {

namespace {

constexpr qsizetype kFiguresPart = 1000;  ///< use cases, some two milliseconds of work

}  // namespace

void FigureTable::reset(const Portfolio& portfolio, QDate today) { reset(StandingTable(portfolio, today)); }

void FigureTable::reset(const StandingTable& standings) {
    const Portfolio& portfolio = standings.portfolio();
    m_today = standings.date();
    const QList<UseCase>& rows = portfolio.useCases().rows();
    std::vector<UseCaseFigures> figures(static_cast<std::size_t>(rows.size()));
    inParts(rows.size(), kFiguresPart, [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) figures[static_cast<std::size_t>(i)] = figuresOf(portfolio, rows[i], standings.ofUseCaseAt(i), standings.stateOfUseCaseAt(i));
    });
    m_figures.clear();
    m_figures.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) m_figures.emplace(rows[i].id, std::move(figures[static_cast<std::size_t>(i)]));
}

void FigureTable::resetProjected(const Portfolio& portfolio, QDate today, QDate date) {
    m_today = date;
    m_figures.clear();
    m_figures.reserve(portfolio.useCases().size());
    for (const UseCase& u : portfolio.useCases()) {
        const SubjectState state = stateOf(portfolio, Subject::of(u.id), date, Outlook::Plan, today);
        m_figures.insert(u.id, figuresOf(portfolio, u, standingOf(state, portfolio.settings()), state));
    }
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
        QSet<UseCaseId> ids(m_figures.keyBegin(), m_figures.keyEnd());  // those that are gone are touched too
        reset(portfolio, m_today);
        for (const UseCase& u : portfolio.useCases()) ids.insert(u.id);
        return ids.values();
    }
    for (const UseCaseId id : touched) {
        if (const UseCase* u = portfolio.find(id)) m_figures.insert(id, figuresOf(portfolio, *u, m_today));
        else m_figures.remove(id);
    }
    return touched.values();
}

PortfolioSummary summaryOf(const Portfolio& portfolio, QDate today, BusinessUnitId unit) {
    FigureTable figures;
    figures.reset(portfolio, today);
    return summaryOf(portfolio, figures, unit);
}

PortfolioSummary summaryOf(const Portfolio& portfolio, const FigureTable& figures, BusinessUnitId unit) {
    PortfolioSummary s;
    double readiness = 0;
    for (const UseCase& u : portfolio.useCases()) {
        if (!unit.isNull() && u.unit != unit) continue;
        ++s.byLifecycle[u.lifecycle];
        if (u.lifecycle == Lifecycle::Retired) continue;
        const UseCaseFigures& f = figures.of(u.id);
        ++s.useCases;
        ++s.byStage[static_cast<std::size_t>(u.stage)];
        ++s.stagesByLifecycle[u.lifecycle][static_cast<std::size_t>(u.stage)];
        ++s.byQuadrant[f.quadrant];
        if (u.lifecycle == Lifecycle::Production || u.lifecycle == Lifecycle::Scaled) ++s.pastPilot;
        if (u.accountable.isNull()) {
            ++s.withoutOwner;
            ++s.withoutOwnerBy[u.lifecycle];
        }
        if (!f.standing.readiness) {
            ++s.notAssessed;
            continue;
        }
        ++s.byEarnedStage[static_cast<std::size_t>(f.standing.earnedStage.value_or(0))];
        readiness += *f.standing.readiness;
        ++s.assessed;
        s.blocked += coverageBand(f.standing.coverage) == CoverageBand::Blocked ? 1 : 0;
        s.indicative += f.standing.indicative ? 1 : 0;
    }
    if (s.assessed > 0) s.meanReadiness = readiness / s.assessed;
    const QDate until = figures.today().addDays(portfolio.settings().limits.gatesDueDays);
    for (const Milestone& m : portfolio.milestones()) {
        if (m.kind != MilestoneKind::Gate || m.date < figures.today() || m.date > until) continue;
        if (unit.isNull() || isOfUnit(portfolio, m.subject, unit)) s.gatesDue.append(m.id);
    }
    return s;
}

HoldBack holdBackOf(const Portfolio& portfolio, QDate today) {
    HoldBack h;
    for (const UseCase& u : portfolio.useCases()) {
        if (u.lifecycle == Lifecycle::Retired || !standingOf(portfolio, Subject::of(u.id), today).readiness) continue;
        ++h.assessed;
        std::array<bool, kDimensionCount> blocks{};
        for (const Blocker& b : blockersOf(portfolio, Subject::of(u.id), today)) blocks[static_cast<std::size_t>(indexOf(b.dimension))] = true;
        for (std::size_t d = 0; d < blocks.size(); ++d) h.useCases[d] += blocks[d];
    }
    return h;
}

QList<QDate> comparisonDates(const Portfolio& portfolio, QDate today) {
    QMap<int, QDate> lastOf;
    for (const Assessment& a : portfolio.assessments()) {
        if (a.date > today) continue;
        QDate& last = lastOf[quarterOf(a.date)];
        if (!last.isValid() || a.date > last) last = a.date;
    }
    QList<QDate> dates = lastOf.values();
    std::reverse(dates.begin(), dates.end());
    return dates;
}

int monthsInStage(const UseCase& useCase, QDate today) {
    const QDate since = useCase.stageSince;
    if (!since.isValid() || since > today) return 0;
    return (today.year() - since.year()) * 12 + today.month() - since.month() - (today.day() < since.day() ? 1 : 0);
}

}  // namespace stagepath
