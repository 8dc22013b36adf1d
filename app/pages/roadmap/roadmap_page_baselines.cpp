// The baseline that the roadmap is compared with: chosen here, managed in a dialog that stays open beside the page.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/dialogs/baselines/baselines_dialog.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "core/analysis/plan/slip.h"

#include <QSettings>
#include <QSignalBlocker>

namespace stagepath {

namespace {

const QString kComparedBaseline = QStringLiteral("roadmap/baseline");
const QString kNoBaseline = QStringLiteral("none");

/// What was compared with last, where the workspace has it; else the newest.
BaselineId rememberedBaseline(const QList<BaselineId>& ids) {
    const QString saved = QSettings().value(kComparedBaseline).toString();
    const BaselineId id(saved.toLongLong());
    if (saved == kNoBaseline) return {};
    return !id.isNull() && ids.contains(id) ? id : ids.constLast();
}

}  // namespace

void RoadmapPage::refreshBaselines() {
    QList<BaselineId> ids{BaselineId()};
    QStringList names{tr("None")};
    for (const Baseline& b : baselinesByDate(m_workspace.portfolio())) {
        ids.append(b.id);
        names.append(b.name);
    }
    names << tr("Freeze the plan…") << tr("Compare and manage…");
    if (!m_baselineChosen || !ids.contains(m_options.baseline)) m_options.baseline = rememberedBaseline(ids);
    const QSignalBlocker blocker(m_baseline);
    if (names != m_baselineNames) m_baseline->setChoices(names);
    const bool isOther = ids != m_baselines || names != m_baselineNames;
    m_baselineNames = names;
    m_baselines = ids;
    if (isOther) refreshBaselineCommands();
    m_baseline->setCurrentIndex(static_cast<int>(ids.indexOf(m_options.baseline)));
}

void RoadmapPage::chooseBaseline(int index) {
    if (index < m_baselines.size()) return compareWith(m_baselines.value(index));
    refreshBaselines();  // a command is no choice
    openBaselines(index == m_baselines.size());
}

void RoadmapPage::compareWith(BaselineId id) {
    m_baselineChosen = true;
    m_baselinePlan.reset();
    m_options.baseline = id;
    QSettings().setValue(kComparedBaseline, id.isNull() ? kNoBaseline : id.toString());
    refresh();
}

void RoadmapPage::openBaselines(bool isNaming) {
    if (!m_baselinesDialog) {
        m_baselinesDialog = new BaselinesDialog(m_workspace, this);
        m_baselinesDialog->setCurrent(m_options.baseline);
        connect(m_baselinesDialog, &BaselinesDialog::compared, this, &RoadmapPage::compareWith);
        connect(m_baselinesDialog, &BaselinesDialog::done, this, [this](const QString& sentence) { emit toast(sentence, true); });
    }
    m_baselinesDialog->setCurrent(m_options.baseline);
    if (m_baselinesDialog->isHidden()) m_baselinesDialog->forgetProblem();
    m_baselinesDialog->show();
    m_baselinesDialog->raise();
    m_baselinesDialog->activateWindow();
    if (isNaming) m_baselinesDialog->focusName();
}

}  // namespace stagepath
