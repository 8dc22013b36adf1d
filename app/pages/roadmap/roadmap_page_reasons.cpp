// Why the strip under the roadmap shows what it shows: dimensions and initiatives behind stages and targets.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/views/timeline/stage_reasons_popup.h"
#include "app/views/timeline/timeline_view.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/stage_reasons.h"
#include "core/domain/pack/content_pack.h"
#include "core/domain/values/date_words.h"

namespace stagepath {

namespace {

QString reasonLevel(double level, bool known) { return levelText(DimensionStanding{level, known, false, false, {}}); }

/// "Governance", or "MO4 Monitoring, drift and decay" where a gate criterion decides.
QString reasonName(const Portfolio& p, const StageReason& reason) {
    const Criterion* criterion = packOf(p.settings()).find(reason.criterion);
    return criterion ? QStringLiteral("%1 %2").arg(criterion->key, criterion->name) : dimensionName(reason.dimension);
}

/// One line for each initiative; one without where nothing planned brings the level.
QList<ReasonsMoment::Line> reasonLines(const Portfolio& p, const QString& text, const QList<InitiativeId>& by) {
    if (by.isEmpty()) return {{text, {}, {}}};
    QList<ReasonsMoment::Line> lines;
    for (const InitiativeId id : by) lines.append({lines.isEmpty() ? text : QString(), p.find(id) ? p.find(id)->name : QString(), id});
    return lines;
}

}  // namespace

ReasonsMoment RoadmapPage::momentOf(const Projection& projection, const StripMark& mark) const {
    const Portfolio& p = plan();
    const QString date = shownDate(mark.date);
    const QString stage = QStringLiteral("%1 %2").arg(mark.stage).arg(stageName(mark.stage));
    ReasonsMoment moment;
    moment.good = mark.reached;
    if (mark.target && mark.reached) {
        moment.title = tr("Target met: stage %1 on %2").arg(stage, date);
        return moment;
    }
    if (mark.target) {
        moment.title = tr("Target missed: stage %1 on %2").arg(stage, date);
        for (const StageReason& r : whyMissed(p, projection, shownSubject(p), mark.stage, mark.date)) {
            const QString text = r.criterion.isEmpty() ? tr("%1 stands at %2, the gate asks for %3.") : tr("The gate criterion %1 stands at %2, the gate asks for %3 in full.");
            const QString has = text.arg(reasonName(p, r), reasonLevel(r.level, r.known), reasonLevel(r.needed, true));
            const QString later = r.date.isValid() ? tr("It is there on %1, through:").arg(shownDate(r.date)) : tr("Nothing on the roadmap brings it.");
            moment.lines += reasonLines(p, has + QLatin1Char(' ') + later, r.by);
        }
    } else {
        moment.title = tr("Stage %1 is earned on %2").arg(stage, date);
        for (const StageReason& r : whyEarned(p, projection, shownSubject(p), mark.stage, mark.date)) {
            const QString text = r.by.isEmpty() ? tr("%1 reaches %2, as assessed.") : tr("%1 reaches %2 through:");
            moment.lines += reasonLines(p, text.arg(reasonName(p, r), reasonLevel(r.level, true)), r.by);
        }
    }
    if (moment.lines.isEmpty()) moment.lines.append({tr("A stage before this one decides; the page Readiness shows which."), {}, {}});
    return moment;
}

void RoadmapPage::showReasons(int mark, const QPoint& position) {
    const Projection projection(plan(), m_workspace.environment().today());
    const QList<StripMark> marks = m_view->stripMarks();
    QList<ReasonsMoment> moments;
    for (int i = 0; i < marks.size(); ++i) {
        if (mark < 0 || mark == i) moments.append(momentOf(projection, marks[i]));
    }
    if (moments.isEmpty()) {
        emit refused(tr("The plan earns no further stage here, and there is no target. Choose another subject, or set a target."));
        return;
    }
    auto* popup = new StageReasonsPopup(moments, this);
    connect(popup, &StageReasonsPopup::initiativeChosen, this, [this](InitiativeId id) { reveal(static_cast<int>(EntityKind::Initiative), id.value); });
    popup->openAt(position);
}

}  // namespace stagepath
