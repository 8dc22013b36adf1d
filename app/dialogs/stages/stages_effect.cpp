#include "app/dialogs/stages/stages_effect.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"

#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kStagesEffectShown = 10;

QString nameOf(const Portfolio& p, const Subject& subject) { return subject.isEnterprise() ? StagesEffect::tr("Enterprise") : p.nameOf(subject); }

QString stageText(const std::optional<int>& stage) { return stage ? QString::number(*stage) : StagesEffect::tr("none"); }

QString moveText(const Portfolio& p, const StageMove& move) {
    if (!move.isMove()) return StagesEffect::tr("%1: stage %2 stays").arg(nameOf(p, move.subject), stageText(move.after));
    const QString sign = move.after > move.before ? QStringLiteral("▲") : QStringLiteral("▼");
    return StagesEffect::tr("%1 %2: stage %3 → %4").arg(sign, nameOf(p, move.subject), stageText(move.before), stageText(move.after));
}

}  // namespace

StagesEffect::StagesEffect(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->addWidget(new TextLabel(tr("What changes"), textFont(TextStyle::CardTitle)));
    m_lines->setSpacing(4);
    layout->addLayout(m_lines);
    layout->addStretch();
}

void StagesEffect::show(const Portfolio& now, const Portfolio& then, QDate today) {
    clearLayout(m_lines);
    addMoves(now, stageMoves(now, then, today));
    addModel(packOf(now.settings()), packOf(then.settings()));
    addLimits(now, then, today);
}

void StagesEffect::addMoves(const Portfolio& p, const QList<StageMove>& moves) {
    QList<StageMove> heads;
    QList<StageMove> useCases;
    for (const StageMove& move : moves) {
        if (!move.subject.isUseCase()) heads.append(move);
        else if (move.isMove()) useCases.append(move);
    }
    if (moves.isEmpty()) return addNote(tr("Nothing is assessed yet, so no stage changes."));
    // Those that move first, so that none of them is left out.
    std::stable_partition(heads.begin(), heads.end(), [](const StageMove& move) { return move.subject.isEnterprise() || move.isMove(); });
    for (const StageMove& move : heads.mid(0, kStagesEffectShown)) addLine(moveText(p, move), move.isMove());
    if (heads.size() > kStagesEffectShown) addNote(tr("and %Ln more unit(s)", nullptr, static_cast<int>(heads.size() - kStagesEffectShown)));
    addNote(useCases.isEmpty() ? tr("No use case earns another stage.") : tr("%Ln use case(s) earn another stage.", nullptr, static_cast<int>(useCases.size())));
    for (const StageMove& move : useCases.mid(0, kStagesEffectShown)) addLine(moveText(p, move), true);
    if (useCases.size() > kStagesEffectShown) addNote(tr("and %Ln more", nullptr, static_cast<int>(useCases.size() - kStagesEffectShown)));
}

void StagesEffect::addModel(const ContentPack& now, const ContentPack& then) {
    if (now == then) return;
    for (const Dimension d : kDimensions) {
        const auto i = static_cast<std::size_t>(indexOf(d));
        if (now.gate[i] != then.gate[i]) addLine(tr("%1: gate criterion %2 → %3").arg(dimensionShort(d), now.at(d, now.gate[i]).key, then.at(d, then.gate[i]).key), true);
    }
    for (int stage = 2; stage <= kMaxStage; ++stage) addOwnGates(stage, now, then);
    const QStringList keys = changedCriteria(now, then);
    const bool isGatesAlone = keys.isEmpty() && (now.gate != then.gate || now.stageGates != then.stageGates);
    if (isGatesAlone) return;
    addNote(keys.isEmpty() ? tr("The other model has the same criteria.") : tr("%Ln criterion(s) are worded or weighted otherwise:", nullptr, static_cast<int>(keys.size())));
    for (const QString& key : keys.mid(0, kStagesEffectShown)) addLine(QStringLiteral("%1 %2").arg(key, then.find(key)->name));
    if (keys.size() > kStagesEffectShown) addNote(tr("and %Ln more", nullptr, static_cast<int>(keys.size() - kStagesEffectShown)));
}

/// What \p stage asks for by itself, criterion by criterion.
void StagesEffect::addOwnGates(int stage, const ContentPack& now, const ContentPack& then) {
    for (const Criterion& c : then.criteria) {
        const int before = now.ownGate(stage, c.dimension, c.index);
        const int after = then.ownGate(stage, c.dimension, c.index);
        if (before == after) continue;
        addLine(before == 0  ? tr("Stage %1 asks for %2 at level %3").arg(stage).arg(c.key).arg(after)
                : after == 0 ? tr("Stage %1 no longer asks for %2").arg(stage).arg(c.key)
                             : tr("Stage %1: %2 at level %3 → %4").arg(stage).arg(c.key).arg(before).arg(after),
                true);
    }
}

void StagesEffect::addLimits(const Portfolio& now, const Portfolio& then, QDate today) {
    const Limits& a = now.settings().limits;
    const Limits& b = then.settings().limits;
    if (a == b) return;
    if (a.minStageMonths != b.minStageMonths) addLine(tr("Fewest months in a stage: %1 → %2").arg(a.minStageMonths).arg(b.minStageMonths), true);
    if (a.stalledPilotMonths != b.stalledPilotMonths) {
        addLine(tr("A pilot is stalled after %1 → %2 months").arg(a.stalledPilotMonths).arg(b.stalledPilotMonths), true);
        addNote(tr("Stalled pilots: %1 → %2").arg(stalledPilots(now, today)).arg(stalledPilots(then, today)));
    }
    if (a.staleAssessmentMonths != b.staleAssessmentMonths) addLine(tr("An assessment is stale after %1 → %2 months").arg(a.staleAssessmentMonths).arg(b.staleAssessmentMonths), true);
    addNote(tr("Limits change findings of the checks, no stage."));
}

void StagesEffect::addLine(const QString& text, bool strong) {
    auto* line = new ElidedLabel(text, textFont(strong ? TextStyle::BodyStrong : TextStyle::Body));
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_lines->addWidget(line);
}

void StagesEffect::addNote(const QString& text) {
    auto* note = new TextLabel(text, textFont(TextStyle::Body), TextRole::Secondary);
    note->setWordWrap(true);
    m_lines->addWidget(note);
}

}  // namespace stagepath
