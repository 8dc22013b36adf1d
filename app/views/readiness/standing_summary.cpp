#include "app/views/readiness/standing_summary.h"

#include "core/analysis/assessment/why.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/progression.h"
#include "core/domain/values/date_words.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace stagepath {

namespace {

bool inheritsAny(const Standing& s) {
    return std::any_of(s.dimensions.begin(), s.dimensions.end(), [](const DimensionStanding& d) { return d.known && d.inherited; });
}

/// The stage that was set on the day the sheet stands for; none where it was another one than today's.
std::optional<int> stageSetOn(const Portfolio& portfolio, const RoundSheet& sheet) {
    const UseCase* u = portfolio.find(sheet.subject.useCase);
    if (!u) return std::nullopt;
    const bool isKnown = sheet.isLatest || (u->stageSince.isValid() && u->stageSince <= sheet.date);
    return isKnown ? std::optional(u->stage) : std::nullopt;
}

}  // namespace

StandingSummary::StandingSummary(QWidget* parent) : SummaryRows(parent) {}

void StandingSummary::addText(const QString& label, const QString& value, const QString& tip) { m_next.append({Kind::Text, label, value, tip}); }

void StandingSummary::addStage(const QString& label, int stage, bool indicative) {
    SummaryRow row{Kind::Stage, label};
    row.stage = stage;
    row.isIndicative = indicative;
    m_next.append(row);
}

void StandingSummary::addLink(const QString& label, const QString& text, const QString& name, void (StandingSummary::*signal)()) {
    SummaryRow row{Kind::Link, label, text};
    row.name = name;
    row.act = [this, signal] { emit(this->*signal)(); };
    m_next.append(row);
}

void StandingSummary::show(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit) {
    m_next.clear();
    m_offersTakeOver = false;
    const Standing& s = sheet.standing;
    m_next.append({Kind::Figure, tr("Readiness"), s.readiness ? QLocale().toString(shownFigure(*s.readiness)) : QStringLiteral("–")});
    if (const auto stage = stageSetOn(portfolio, sheet)) addStage(tr("Stage set"), *stage, false);
    if (s.earnedStage) addStage(tr("Earned stage"), *s.earnedStage, s.indicative);
    else addText(tr("Earned stage"), tr("not assessed"));
    addTarget(portfolio, sheet, canEdit);
    if (s.assessed) addCoverage(portfolio, sheet);
    addNotes(portfolio, sheet, canEdit);
    SummaryRows::show(m_next);
}

void StandingSummary::addCoverage(const Portfolio& portfolio, const RoundSheet& sheet) {
    const Coverage& c = sheet.coverage;
    if (c.questions() > 0) addText(tr("Answered"), tr("%1 of %2").arg(QLocale().toString(c.answers()), QLocale().toString(c.questions())), c.unknown > 0 ? tr("%n unknown", nullptr, c.unknown) : QString());
    if (c.questions() > 0) addText(tr("With evidence"), QLocale().toString(c.evidenced));
    if (c.set > 0) addText(tr("Levels set directly"), tr("%Ln dimension(s)", nullptr, c.set));
    if (c.set > 0) addText(tr("With a reason"), QLocale().toString(c.reasoned));
    const Profiles profiles = profilesOf(portfolio, sheet.subject, sheet.date);
    if (!profiles.evidenced.readiness || shownFigure(*profiles.evidenced.readiness) == shownFigure(*sheet.standing.readiness)) return;
    addText(tr("Evidenced"), tr("%1, stage %2").arg(QLocale().toString(shownFigure(*profiles.evidenced.readiness)), QLocale().toString(profiles.evidenced.earnedStage.value_or(0))),
            tr("What could be shown today: levels without evidence count one less."));
}

/// The next target as a link to all of them; empty until one is set.
void StandingSummary::addTarget(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit) {
    const auto target = nextTargetOf(portfolio, sheet.subject, sheet.date);
    if (!target && !canEdit) return;
    const QString text = !target ? tr("Set a target") : target->date.isValid() ? tr("Stage %1 by %2").arg(QLocale().toString(target->stage)).arg(shownShortMonth(target->date)) : tr("Stage %1").arg(QLocale().toString(target->stage));
    addLink(tr("Target"), text, QStringLiteral("targets"), &StandingSummary::targetsRequested);
}

/// While a round is open that was begun before another model came into force.
void StandingSummary::addModelNote(const Portfolio& portfolio, const RoundSheet& sheet) {
    const ContentPack& pack = packOf(portfolio.settings());
    if (!sheet.round || !sheet.isOpen() || !isOfAnotherModel(*sheet.round, pack)) return;
    const auto name = [](const QString& id, std::optional<int> version) { return version ? QStringLiteral("%1 %2").arg(id).arg(*version) : id; };
    SummaryRow row{Kind::Note};
    row.value = tr("This round was begun with %1.", "readiness model").arg(name(sheet.round->pack.isEmpty() ? pack.id : sheet.round->pack, sheet.round->packVersion));
    row.more = tr("The model in force is %1. Begin a new assessment to use it.").arg(name(pack.id, pack.version));
    row.name = QStringLiteral("otherModel");
    m_next.append(row);
}

void StandingSummary::addNotes(const Portfolio& portfolio, const RoundSheet& sheet, bool canEdit) {
    const Standing& s = sheet.standing;
    addModelNote(portfolio, sheet);
    const auto note = [this](const QString& first, const QString& rest) { m_next.append({Kind::Note, {}, first, rest}); };
    if (!s.assessed) {
        note(tr("Not assessed yet."), inheritsAny(s) ? tr("Pale levels are what it would inherit.") : tr("Answer the first question to begin."));
        return addTakeOver(sheet, canEdit);
    }
    if (sheet.coverage.band != CoverageBand::Ok) {
        note(sheet.coverage.band == CoverageBand::Blocked ? tr("Too little is answered to rely on.") : tr("Little is answered."),
             tr("%1 % of the questions; from 60 % on the figures carry weight.").arg(QLocale().toString(shownShare(sheet.coverage.share))));
    }
    const auto stage = stageSetOn(portfolio, sheet);
    const bool isIllusion = stage && s.earnedStage && *stage > *s.earnedStage;
    const QString decides = whatDecides(portfolio, sheet.subject, sheet.date);
    if (isIllusion) note(decides, tr("The stage that is set isn't earned yet."));
    else m_next.append({Kind::Prose, {}, decides});
    m_next.append({Kind::Fine, {}, riskWords(*s.earnedStage)});
    addLink({}, tr("Why this stage?"), QStringLiteral("whyStage"), &StandingSummary::whyRequested);
    addTakeOver(sheet, canEdit);
}

QString StandingSummary::riskWords(int stage) {
    const int now = std::max(1, stage);
    return now < kMaxStage ? tr("To overcome now: %1. Next: %2.").arg(stageRisk(now), stageRisk(now + 1)) : tr("To overcome now: %1.").arg(stageRisk(now));
}

/// Also where only some levels are inherited: those can be made the subject's own.
void StandingSummary::addTakeOver(const RoundSheet& sheet, bool canEdit) {
    m_offersTakeOver = canEdit && sheet.isLatest && inheritsAny(sheet.standing);
    if (m_offersTakeOver) addLink({}, sheet.subject.isUseCase() ? tr("Set for this use case") : tr("Set for this unit"), QStringLiteral("takeOver"), &StandingSummary::takeOverRequested);
}

}  // namespace stagepath
