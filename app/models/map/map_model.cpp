#include "app/models/map/map_model.h"

#include "core/analysis/assessment/coverage.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"
#include "core/workspace/workspace.h"

#include <QLocale>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr int kMaxTrails = 18;

/// "EUR 4.2 million" in the reader's digits: three figures and the unit.
QString moneyText(qint64 minor, const Settings& settings) {
    const double value = static_cast<double>(minor) / std::pow(10.0, settings.currencyDigits());
    const QLocale locale;
    if (value >= 1e6) return MapModel::tr("%1 %2 million").arg(settings.currency, locale.toString(value / 1e6, 'f', value >= 1e8 ? 0 : 1));
    return QStringLiteral("%1 %2").arg(settings.currency, locale.toString(value, 'f', 0));
}

/// The latest of \p dates in each month before \p today, latest first.
QList<QDate> latestOfMonths(const QList<QDate>& dates, QDate today) {
    QMap<QDate, QDate> months;
    for (const QDate date : dates) {
        if (!date.isValid() || date >= today) continue;
        QDate& latest = months[QDate(date.year(), date.month(), 1)];
        latest = latest.isNull() ? date : std::max(latest, date);
    }
    QList<QDate> found = months.values();
    std::reverse(found.begin(), found.end());
    return found;
}

/// Placements never change a score, so the ranking outlives them.
bool isPlacingOnly(const Changeset& changes) {
    for (const RowChange& row : changes.rows()) {
        if (row.kind != EntityKind::UseCase || row.op != RowOp::Update) return false;
        for (const FieldChange& field : row.fields) {
            if (!field.column.startsWith(QLatin1String("placed_"))) return false;
        }
    }
    return changes.cause() != Changeset::Cause::Reload;
}

QString figureText(const std::optional<double>& value) {
    return value ? QLocale().toString(shownFigure(*value)) : QStringLiteral("–");
}

}  // namespace

MapModel::MapModel(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    m_now.reset(portfolio(), workspace.environment().today());
    rebuild();
    connect(&workspace, &Workspace::changed, this, &MapModel::follow);
}

const Portfolio& MapModel::portfolio() const { return m_workspace.portfolio(); }

void MapModel::setOptions(const MapOptions& options) {
    if (options == m_options) return;
    const bool sinceMoved = options.trailSince != m_options.trailSince;
    const bool laterMoved = options.asOf != m_options.asOf;
    m_options = options;
    if (laterMoved) project();
    if (sinceMoved && !options.trailSince.isNull()) m_then.reset(portfolio(), options.trailSince);
    rebuild();
    emit changed();
}

void MapModel::project() {
    m_rankings = {};
    if (!m_options.asOf.isNull()) m_later.resetProjected(portfolio(), m_now.today(), m_options.asOf);
}

void MapModel::follow(const Changeset& changes) {
    using K = EntityKind;
    const bool showsPlan = !m_options.asOf.isNull() || m_options.size == MapSize::Initiatives;
    const bool isPlan = showsPlan && changes.touchesAny({K::Initiative, K::Outcome, K::Dependency});
    if (!isPlan && !changes.touchesAny({K::UseCase, K::ImpactScore, K::ImpactCriterion, K::Assessment, K::AssessmentLevel, K::AssessmentAnswer, K::BusinessUnit, K::Setting, K::Baseline})) return;
    m_now.update(portfolio(), changes);
    if (!m_options.trailSince.isNull()) m_then.update(portfolio(), changes);
    if (!isPlacingOnly(changes)) m_rankings = {};
    if (!m_options.asOf.isNull()) project();
    rebuild();
    emit changed();
}

void MapModel::rebuild() {
    if (m_options.asOf.isNull()) {
        m_scene = buildMapScene(portfolio(), m_now, m_options.trailSince.isNull() ? nullptr : &m_then, m_options);
        return;
    }
    // What is to come is seen from today: the trails begin there.
    MapOptions later = m_options;
    later.trailSince = m_now.today();
    m_scene = buildMapScene(portfolio(), m_later, &m_now, later);
}

const QList<UseCaseId>& MapModel::ranking(bool byReadiness) const {
    auto& cached = m_rankings[byReadiness ? 1 : 0];
    if (!cached) cached = stagepath::ranking(portfolio(), [this](const UseCase& u) { return shown().of(u.id); }, byReadiness);
    return *cached;
}

QList<UseCaseId> MapModel::rankingOnMap(MapRank by) const {
    return stagepath::rankingOnMap(portfolio(), [this](const UseCase& u) { return shown().of(u.id); }, by);
}

QList<UseCaseId> MapModel::unplaced() const {
    QList<UseCaseId> ids;
    for (const UseCase& u : portfolio().useCases()) {
        if (u.lifecycle != Lifecycle::Retired && shown().of(u.id).quadrant == Quadrant::Unplaced) ids.append(u.id);
    }
    return ids;
}

int MapModel::unrankedCount() const {
    return static_cast<int>(unplaced().size());
}

QList<TrailStart> MapModel::trailStarts() const {
    QList<TrailStart> starts;
    for (const QDate date : latestOfMonths(roundDates(), m_now.today()).mid(0, kMaxTrails)) starts.append({date, shownMonth(date)});
    for (const Baseline& baseline : portfolio().baselines()) {
        if (baseline.date.isValid() && baseline.date < m_now.today()) starts.append({baseline.date, tr("Baseline: %1").arg(baseline.name)});
    }
    return starts;
}

QDate MapModel::usualTrail() const { return latestOfMonths(roundDates(), m_now.today()).value(1); }

QList<QDate> MapModel::roundDates() const {
    QList<QDate> dates;
    for (const Assessment& round : portfolio().assessments()) {
        if (round.subject.isUseCase()) dates.append(round.date);
    }
    return dates;
}

QString MapModel::sentenceOf(UseCaseId id) const {
    const UseCase* u = portfolio().find(id);
    if (!u) return {};
    const UseCaseFigures& f = shown().of(id);
    const QString name = u->name.isEmpty() ? tr("Unnamed use case") : u->name;
    if (f.quadrant == Quadrant::Unplaced) return tr("%1, not placed").arg(name);
    return tr("%1, impact %2, readiness %3, %4").arg(name, figureText(f.mapImpact), withCaution(figureText(f.mapReadiness), f.standing), quadrantName(f.quadrant));
}

QStringList MapModel::factsOf(UseCaseId id) const {
    const UseCase* u = portfolio().find(id);
    if (!u) return {};
    const UseCaseFigures& f = shown().of(id);
    QStringList lines{u->name};
    const auto axis = [](const QString& figure, bool scored) { return scored ? figure : tr("%1 (placed)").arg(figure); };
    lines.append(tr("Impact %1 · Readiness %2 · %3")
                     .arg(axis(figureText(f.mapImpact), f.impact.value.has_value()), axis(withCaution(figureText(f.mapReadiness), f.standing), f.standing.readiness.has_value()), quadrantName(f.quadrant)));
    const QString stage = QStringLiteral("%1 %2").arg(u->stage).arg(stageName(u->stage));
    lines.append(tr("Stage %1 · %2").arg(stage, lifecycleName(u->lifecycle)));
    if (f.standing.earnedStage && u->stage > *f.standing.earnedStage) {
        lines.append(tr("Set above the earned stage, %1 %2").arg(*f.standing.earnedStage).arg(withCaution(stageName(*f.standing.earnedStage), f.standing)));
    }
    if (f.impact.value && f.impact.share < 0.999) lines.append(tr("%1 % of the impact weights scored").arg(QLocale().toString(qRound(f.impact.share * 100))));
    if (u->annualValue) lines.append(tr("Annual value %1").arg(moneyText(*u->annualValue, portfolio().settings())));
    if (const BusinessUnit* unit = portfolio().find(u->unit)) lines.append(unit->name);
    const MapBubble* bubble = m_scene.find(id);
    if (bubble && bubble->trail) {
        lines.append(tr("Readiness %1 on %2").arg(QLocale().toString(shownFigure(bubble->trail->readiness)), shownDate(m_scene.trailSince)));
    }
    if (bubble && bubble->ghost) {
        lines.append(tr("Placed by hand at impact %1, readiness %2").arg(QLocale().toString(shownFigure(bubble->ghost->impact)), QLocale().toString(shownFigure(bubble->ghost->readiness))));
    }
    return lines;
}

}  // namespace stagepath
