// Stages and gates: the gate criterion of each dimension, and what the stages ask for beside the levels.
#include "app/dialogs/stages_dialog.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"
#include "core/domain/content_pack.h"

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
    m_ownGates = new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary);
    m_ownGates->setWordWrap(true);
    layout->addWidget(m_ownGates);
}

void StagesDialog::refreshGateCriteria(const ContentPack& model) {
    for (const Dimension d : kDimensions) {
        ChoiceCombo* choice = m_gateCriteria[indexOf(d)];
        const QSignalBlocker quiet(choice);
        choice->clear();
        for (int i = 0; i < kCriteriaPerDimension; ++i) choice->addItem(QStringLiteral("%1 %2").arg(model.at(d, i).key, model.at(d, i).name), i);
        choice->choose(model.gate[static_cast<std::size_t>(indexOf(d))]);
    }
    QStringList parts;
    for (int stage = 2; stage <= kMaxStage; ++stage) {
        QStringList keys;
        for (const CriterionRef& own : model.stageGates[static_cast<std::size_t>(stage)]) keys.append(keyOf(own));
        if (!keys.isEmpty()) parts.append(tr("stage %1: %2").arg(stage).arg(keys.join(QStringLiteral(", "))));
    }
    m_ownGates->setText(parts.isEmpty() ? QString() : tr("In full besides, %1. The file of the model says which.").arg(parts.join(QStringLiteral("; "))));
}

}  // namespace stagepath
