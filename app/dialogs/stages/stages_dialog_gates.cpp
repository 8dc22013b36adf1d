// Stages and gates: the gate criterion of each dimension, and what the stages ask for beside the levels.
#include "app/dialogs/stages/stages_dialog.h"
#include "app/drawing/typography.h"
#include "app/views/readiness/stage_gates_editor.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stagepath {

void StagesDialog::addGateCriteria(QVBoxLayout* layout) {
    layout->addSpacing(8);
    layout->addWidget(new TextLabel(tr("Gate criteria"), textFont(TextStyle::CardTitle)));
    auto* what = new TextLabel(tr("A dimension is at most one level above its gate criterion, and from stage 2 on every gate criterion is at most one below the stage."), textFont(TextStyle::Small), TextRole::Tertiary);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    for (const Dimension d : kDimensions) {
        auto* choice = new ChoiceCombo(tr("Gate criterion of %1").arg(dimensionName(d)));
        choice->setObjectName(QStringLiteral("gateOf-") + keyOf(d));
        choice->setEnabled(!m_workspace.isReadOnly());
        choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(new TextLabel(dimensionName(d), textFont(TextStyle::Body)), indexOf(d), 0);
        grid->addWidget(choice, indexOf(d), 1);
        m_gateCriteria.append(choice);
        connect(choice, &QComboBox::activated, this, [this, d](int index) {
            attempt([&] { m_rules.model = withGateCriterion(m_rules.model, d, index), refresh(); }, [this](const QString& sentence) { refuse(sentence); });
        });
    }
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    addOwnGates(layout);
}

void StagesDialog::addOwnGates(QVBoxLayout* layout) {
    layout->addSpacing(8);
    layout->addWidget(new TextLabel(tr("Criteria that a stage asks for by itself"), textFont(TextStyle::CardTitle)));
    auto* what = new TextLabel(tr("They have to be reached in full: half a level below does not pass."), textFont(TextStyle::Small), TextRole::Tertiary);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addWidget(m_ownGates);
    connect(m_ownGates, &StageGatesEditor::gatesChanged, this, [this](int stage, const QList<StageGate>& gates) {
        attempt([&] { m_rules.model = withStageGates(m_rules.model, stage, gates), refresh(); }, [this](const QString& sentence) { refuse(sentence); });
    });
}

void StagesDialog::refreshGateCriteria(const ContentPack& model) {
    for (const Dimension d : kDimensions) {
        ChoiceCombo* choice = m_gateCriteria[indexOf(d)];
        const QSignalBlocker quiet(choice);
        choice->clear();
        for (int i = 0; i < kCriteriaPerDimension; ++i) choice->addItem(QStringLiteral("%1 %2").arg(model.at(d, i).key, model.at(d, i).name), i);
        choice->choose(model.gate[static_cast<std::size_t>(indexOf(d))]);
    }
    m_ownGates->showModel(model);
}

}  // namespace stagepath
