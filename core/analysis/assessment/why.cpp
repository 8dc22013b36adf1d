#include "core/analysis/assessment/why.h"

#include "core/analysis/names.h"
#include "core/analysis/plan/gate_criteria.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace stagepath {

namespace {

QString shown(double value) { return QLocale().toString(value, 'f', value == static_cast<int>(value) ? 0 : 2); }

WhyPart part(WhyKind kind, Dimension d) {
    WhyPart p;
    p.kind = kind;
    p.dimension = d;
    return p;
}

WhyPart directPart(const Portfolio& p, const DimensionState& s, Dimension d) {
    WhyPart part = stagepath::part(WhyKind::SetDirectly, d);
    part.value = s.criterion(0);
    part.date = s.round;
    for (const AssessmentLevelId id : p.levelsOf(s.assessment)) {
        if (p.find(id)->dimension == d) part.reason = p.find(id)->reason.trimmed();
    }
    part.text = part.reason.isEmpty()
                    ? QCoreApplication::translate("Why", "Set directly to %1 in the round of %2, without a reason.").arg(shown(part.value), shownDate(part.date))
                    : QCoreApplication::translate("Why", "Set directly to %1 in the round of %2: %3").arg(shown(part.value), shownDate(part.date), part.reason);
    return part;
}

WhyPart meanPart(const DimensionState& s, const ContentPack& pack, Dimension d) {
    WhyPart part = stagepath::part(WhyKind::Mean, d);
    for (int i = 0; i < kCriteriaPerDimension; ++i) part.count += s.criterion(i) >= 0 ? 1 : 0;
    part.value = meanOf(s, pack, d);
    part.date = s.round;
    part.text = QCoreApplication::translate("Why", "The mean of %n answered criteria is %1.", nullptr, part.count).arg(shown(part.value));
    return part;
}

WhyPart heldPart(const DimensionState& s, const ContentPack& pack, Dimension d) {
    WhyPart part = stagepath::part(WhyKind::HeldByGate, d);
    const Criterion& gate = pack.at(d, pack.gate[static_cast<std::size_t>(indexOf(d))]);
    part.criterion = gate.key;
    part.needed = s.criterion(gate.index);
    part.value = part.needed + 1;
    part.text = QCoreApplication::translate("Why", "Held at %1 by the gate criterion %2, which is at %3: a dimension is at most one above it.")
                    .arg(shown(part.value), gate.key, shown(part.needed));
    return part;
}

WhyPart inheritedPart(const Portfolio& p, const DimensionState& s, Dimension d) {
    WhyPart part = stagepath::part(WhyKind::Inherited, d);
    part.source = s.source;
    part.text = QCoreApplication::translate("Why", "Inherited from “%1”, because there is no level of its own.").arg(p.nameOf(s.source));
    return part;
}

/// What the plan has brought to the dimension between \p today and \p date.
QList<WhyPart> raisedParts(const Portfolio& p, const DimensionState& s, Dimension d, QDate date, QDate today) {
    QList<WhyPart> parts;
    for (const OutcomeId id : p.outcomesFor(s.source)) {
        const Outcome& o = *p.find(id);
        const Initiative* i = p.find(o.initiative);
        const auto ref = criterionOf(o.criterion);
        const bool isMeant = o.dimension ? *o.dimension == d : ref && ref->dimension == d;
        if (!isMeant || !i || i->finish.isNull() || i->finish > date || !isCounted(*i, today) || hasSeen(s, *i)) continue;
        WhyPart part = stagepath::part(WhyKind::Raised, d);
        part.criterion = o.criterion;
        part.value = o.level;
        part.initiative = i->id;
        part.date = i->finish;
        part.text = QCoreApplication::translate("Why", "“%1” brings %2 to level %3 when it finishes on %4.")
                        .arg(i->name, o.dimension ? dimensionName(d) : o.criterion).arg(o.level).arg(shownDate(i->finish));
        parts.append(part);
    }
    std::sort(parts.begin(), parts.end(), [](const WhyPart& a, const WhyPart& b) { return a.date < b.date; });
    return parts;
}

void addBelow(const Portfolio& p, const SubjectState& state, const Standing& standing, int next, QList<WhyPart>& parts) {
    const Settings& settings = p.settings();
    const QList<ShortCriterion> criteria = shortCriteria(state, standing, settings, next);
    for (const Dimension d : kDimensions) {
        const int gate = settings.gates[static_cast<std::size_t>(next - 1)][static_cast<std::size_t>(indexOf(d))];
        if (!holdsGate(standing[d], gate)) {
            WhyPart below = part(WhyKind::DimensionBelow, d);
            below.value = standing[d].level;
            below.needed = gate;
            below.text = standing[d].known ? QCoreApplication::translate("Why", "Stage %1 needs %2 at %3, half a level below still passes; it is at %4.").arg(next).arg(dimensionName(d), shown(gate), shown(standing[d].level))
                                           : QCoreApplication::translate("Why", "Stage %1 needs %2 at %3; nothing of it is answered.").arg(next).arg(dimensionName(d), shown(gate));
            parts.append(below);
        }
        for (const ShortCriterion& c : criteria) {
            if (c.criterion.dimension != d) continue;
            WhyPart below = part(WhyKind::CriterionBelow, d);
            below.criterion = c.key();
            below.value = c.level;
            below.needed = c.needed;
            below.answered = c.answered;
            below.text = c.answered ? QCoreApplication::translate("Why", "Stage %1 needs the gate criterion %2 in full at %3; it is at %4.").arg(next).arg(below.criterion, shown(c.needed), shown(c.level))
                                    : QCoreApplication::translate("Why", "Stage %1 needs the gate criterion %2 in full at %3; it is not answered.").arg(next).arg(below.criterion, shown(c.needed));
            parts.append(below);
        }
    }
}

WhyPart weakestPart(const Standing& standing) {
    WhyPart weakest = part(WhyKind::WeakestDimension, Dimension::Data);
    int known = 0;
    for (const Dimension d : kDimensions) {
        if (!standing[d].known) continue;
        if (known == 0 || standing[d].level < weakest.value) {
            weakest.dimension = d;
            weakest.value = standing[d].level;
        }
        weakest.average += standing[d].level;
        ++known;
    }
    weakest.average = known > 0 ? weakest.average / known : 0;
    weakest.text = QCoreApplication::translate("Why", "The plain average is %1; the weakest dimension is %2 at %3.").arg(shown(weakest.average), dimensionName(weakest.dimension), shown(weakest.value));
    return weakest;
}

QString waitingCriterion(const QString& name, const WhyPart& c) {
    if (!c.answered) return QCoreApplication::translate("Why", "“%1” (not answered)", "gate criterion").arg(name);
    return QCoreApplication::translate("Why", "“%1” %2 of %3", "gate criterion, its level, the level needed").arg(name, shown(c.value), shown(c.needed));
}

/// "Stage 2 waits for the gate criterion “Monitoring” 1 of 2." Three are named, the rest is counted.
QString waitingSentence(const ContentPack& pack, int stage, const QList<WhyPart>& criteria) {
    constexpr qsizetype kNamed = 3;
    QStringList names;
    for (const WhyPart& c : criteria.mid(0, kNamed)) {
        const Criterion* criterion = pack.find(c.criterion);
        names.append(waitingCriterion(criterion ? criterion->name : c.criterion, c));
    }
    if (criteria.size() > kNamed) names.append(QCoreApplication::translate("Why", "%1 more").arg(QLocale().toString(criteria.size() - kNamed)));
    const QString text = criteria.size() == 1 ? QCoreApplication::translate("Why", "Stage %1 waits for the gate criterion %2.") : QCoreApplication::translate("Why", "Stage %1 waits for the gate criteria %2.");
    return text.arg(QString::number(stage), names.join(QStringLiteral(", ")));
}

QList<WhyPart> ofKind(const QList<WhyPart>& parts, WhyKind kind) {
    QList<WhyPart> found;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(found), [kind](const WhyPart& p) { return p.kind == kind; });
    return found;
}

/// "The lowest level decides: Data 1." of dimensions below their gates, the weakest of all first where it is among them.
QString lowestSentence(const Standing& standing, int stage, const QList<WhyPart>& below, Dimension weakest) {
    const auto level = [&](Dimension d) { return QStringLiteral("%1 %2").arg(dimensionShort(d), levelText(standing[d])); };
    if (std::any_of(below.begin(), below.end(), [&](const WhyPart& p) { return p.dimension == weakest; })) return QCoreApplication::translate("Why", "The lowest level decides: %1.").arg(level(weakest));
    QStringList names;
    for (const WhyPart& p : below) names.append(level(p.dimension));
    return QCoreApplication::translate("Why", "Below what stage %1 needs: %2.").arg(QString::number(stage), names.join(QStringLiteral(", ")));
}

WhyPart notKnown(const DimensionState& s, Dimension d) {
    WhyPart p = part(WhyKind::NotKnown, d);
    p.text = s.notApplicable ? QCoreApplication::translate("ChangeWords", "Not applicable") : QCoreApplication::translate("Why", "Not assessed, and there is nothing to inherit.");
    return p;
}

}  // namespace

QList<WhyPart> whyLevel(const Portfolio& portfolio, const Subject& subject, Dimension d, QDate date, QDate today) {
    const std::size_t i = static_cast<std::size_t>(indexOf(d));
    const DimensionState s = stateOf(portfolio, subject, date, Outlook::Plan, today)[i];
    if (!s.known) return {notKnown(s, d)};
    QList<WhyPart> parts;
    if (!s.own) parts.append(inheritedPart(portfolio, s, d));
    const DimensionState base = stateOf(portfolio, s.source, date, Outlook::Rounds, date)[i];  // without what the plan brings
    const bool isFromRound = base.own;
    if (isFromRound && base.direct) parts.append(directPart(portfolio, base, d));
    const QList<WhyPart> raised = date > today ? raisedParts(portfolio, s, d, date, today) : QList<WhyPart>();
    parts += raised;
    const ContentPack& pack = packOf(portfolio.settings());
    const DimensionState deciding = decidingState(s, pack, d);
    if (!(isFromRound && base.direct) || !raised.isEmpty()) parts.append(meanPart(deciding, pack, d));
    if (cappedMeanOf(deciding, pack, d) < meanOf(deciding, pack, d)) parts.append(heldPart(deciding, pack, d));
    return parts;
}

QList<WhyPart> whyStage(const Portfolio& portfolio, const Subject& subject, QDate date, QDate today) {
    const SubjectState state = stateOf(portfolio, subject, date, Outlook::Plan, today);
    const Standing standing = standingOf(state, portfolio.settings());
    if (!standing.earnedStage) {
        WhyPart none = part(WhyKind::NotKnown, Dimension::Data);
        none.text = QCoreApplication::translate("Why", "Not assessed, so there is no earned stage.");
        return {none};
    }
    QList<WhyPart> parts;
    WhyPart earned = part(WhyKind::StageEarned, Dimension::Data);
    earned.stage = *standing.earnedStage;
    earned.text = earned.stage > 0 ? QCoreApplication::translate("Why", "All gates up to stage %1 hold.").arg(earned.stage) : QCoreApplication::translate("Why", "Not even the gate of stage 1 holds.");
    parts.append(earned);
    if (earned.stage < kMaxStage) addBelow(portfolio, state, standing, earned.stage + 1, parts);
    parts.append(weakestPart(standing));
    return parts;
}

QString whatDecides(const Portfolio& portfolio, const Subject& subject, QDate date) {
    const QList<WhyPart> parts = whyStage(portfolio, subject, date, date);
    const Standing standing = standingOf(portfolio, subject, date);
    if (!standing.earnedStage) return {};
    QStringList open;
    for (const Dimension d : kDimensions) {
        if (!standing[d].known && !standing[d].notApplicable) open.append(dimensionShort(d));
    }
    // What nobody has answered holds the stage before any level does.
    if (!open.isEmpty()) return QCoreApplication::translate("Why", "Nothing is answered in %1, so no stage can be earned.").arg(open.join(QStringLiteral(", ")));
    const int next = *standing.earnedStage + 1;
    const QList<WhyPart> below = ofKind(parts, WhyKind::DimensionBelow);
    QList<WhyPart> criteria = ofKind(parts, WhyKind::CriterionBelow);
    // A dimension below its gate speaks for its criteria.
    criteria.removeIf([&](const WhyPart& c) { return std::any_of(below.begin(), below.end(), [&](const WhyPart& d) { return d.dimension == c.dimension; }); });
    QStringList sentences;
    if (!below.isEmpty()) sentences.append(lowestSentence(standing, next, below, parts.constLast().dimension));
    if (!criteria.isEmpty()) sentences.append(waitingSentence(packOf(portfolio.settings()), next, criteria));
    return sentences.isEmpty() ? QCoreApplication::translate("Why", "Every gate holds.") : sentences.join(QLatin1Char(' '));
}

}  // namespace stagepath
