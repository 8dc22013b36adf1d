#include "app/views/readiness/stage_gates_editor.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kStageGateFirst = 2;  ///< stage 1 asks for nothing by itself
constexpr int kStageGateLevelWidth = 64;

/// A criterion's place in the list of 36, which is what its entries carry.
int placeOf(const CriterionRef& ref) { return indexOf(ref.dimension) * kCriteriaPerDimension + ref.index; }

bool isAmong(const QList<StageGate>& gates, const CriterionRef& ref) {
    return std::any_of(gates.begin(), gates.end(), [&](const StageGate& gate) { return gate.criterion == ref; });
}

}  // namespace

StageGatesEditor::StageGatesEditor(bool canEdit, QWidget* parent) : QWidget(parent), m_canEdit(canEdit) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (int stage = kStageGateFirst; stage <= kMaxStage; ++stage) addBlock(stage, layout);
}

void StageGatesEditor::addBlock(int stage, QVBoxLayout* layout) {
    Block& b = block(stage);
    auto* head = new QHBoxLayout;
    b.add = makeButton(tr("Add criterion"), QStringLiteral("plus"));
    b.add->setObjectName(QStringLiteral("addGate-%1").arg(stage));
    b.add->setAccessibleName(tr("Add a criterion that stage %1 asks for").arg(stage));
    b.add->setAutoDefault(false);
    head->addWidget(new TextLabel(tr("Stage %1, %2").arg(stage).arg(stageName(stage)), textFont(TextStyle::BodyStrong)), 1);
    head->addWidget(b.add);
    b.lines = new QVBoxLayout;
    b.lines->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(b.lines);
    connect(b.add, &QPushButton::clicked, this, [this, stage] { addGate(stage); });
}

void StageGatesEditor::showModel(const ContentPack& model) {
    m_model = model;
    for (int stage = kStageGateFirst; stage <= kMaxStage; ++stage) {
        Block& b = block(stage);
        b.gates = model.stageGates[static_cast<std::size_t>(stage)];
        while (b.rows.size() < b.gates.size()) addRow(stage);
        while (b.rows.size() > b.gates.size()) dropRow(stage);
        for (qsizetype row = 0; row < b.rows.size(); ++row) fillRow(stage, row);
        b.add->setEnabled(m_canEdit && b.gates.size() < kCriteriaCount);
    }
}

void StageGatesEditor::addRow(int stage) {
    Block& b = block(stage);
    const qsizetype row = b.rows.size();
    const Row r{new QWidget, new ChoiceCombo({}), new ChoiceCombo({}), makeIconButton(tr("Remove"), QStringLiteral("close"))};
    r.criterion->setObjectName(QStringLiteral("gate-%1-%2").arg(stage).arg(row));
    r.level->setObjectName(QStringLiteral("gateLevel-%1-%2").arg(stage).arg(row));
    r.remove->setObjectName(QStringLiteral("removeGate-%1-%2").arg(stage).arg(row));
    r.remove->setAutoDefault(false);
    r.criterion->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    r.level->setFixedWidth(kStageGateLevelWidth);
    auto* line = new QHBoxLayout(r.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(r.criterion, 1);
    line->addWidget(new TextLabel(tr("from level"), textFont(TextStyle::Body), TextRole::Secondary));
    line->addWidget(r.level);
    line->addWidget(r.remove);
    b.lines->addWidget(r.box);
    r.box->show();  // at once, so that it can take the focus
    // A row that comes later would else be the last that Tab reaches.
    setTabOrder(row == 0 ? b.add : b.rows[row - 1].remove, r.criterion);
    setTabOrder(r.criterion, r.level);
    setTabOrder(r.level, r.remove);
    b.rows.append(r);
    for (QWidget* field : {static_cast<QWidget*>(r.criterion), static_cast<QWidget*>(r.level), static_cast<QWidget*>(r.remove)}) field->setEnabled(m_canEdit);
    connect(r.criterion, &QComboBox::activated, this, [this, stage, row, combo = r.criterion] {
        const Criterion& c = m_model.criteria[combo->currentData().toInt()];
        changeGate(stage, row, {{c.dimension, c.index}, block(stage).gates[row].level});
    });
    connect(r.level, &QComboBox::activated, this, [this, stage, row, combo = r.level] { changeGate(stage, row, {block(stage).gates[row].criterion, combo->currentData().toInt()}); });
    connect(r.remove, &QPushButton::clicked, this, [this, stage, row] { removeGate(stage, row); });
}

/// The last one goes; it may be the one whose button is just pressed.
void StageGatesEditor::dropRow(int stage) {
    QWidget* box = block(stage).rows.takeLast().box;
    box->setParent(nullptr);
    box->deleteLater();
}

void StageGatesEditor::fillRow(int stage, qsizetype row) {
    const Block& b = block(stage);
    const Row& r = b.rows[row];
    const StageGate& gate = b.gates[row];
    const QSignalBlocker quiet(r.criterion);
    const QSignalBlocker still(r.level);
    r.criterion->clear();
    for (const Criterion& c : m_model.criteria) {
        const CriterionRef ref{c.dimension, c.index};
        if (ref == gate.criterion || !isAmong(b.gates, ref)) r.criterion->addItem(QStringLiteral("%1 %2").arg(c.key, c.name), placeOf(ref));
    }
    r.criterion->choose(placeOf(gate.criterion));
    r.level->clear();
    for (int level = 1; level <= kMaxLevel; ++level) r.level->addItem(QString::number(level), level);
    r.level->choose(gate.level);
    const QString key = keyOf(gate.criterion);
    r.criterion->setAccessibleName(tr("Criterion %1 of stage %2").arg(row + 1).arg(stage));
    r.level->setAccessibleName(tr("Level of %1 that stage %2 asks for").arg(key).arg(stage));
    r.remove->setAccessibleName(tr("Stage %1 no longer asks for %2").arg(stage).arg(key));
    r.remove->setToolTip(r.remove->accessibleName());
}

/// The first criterion that the stage does not ask for yet, at the stage's own level, ready to be changed.
void StageGatesEditor::addGate(int stage) {
    QList<StageGate> gates = block(stage).gates;
    const qsizetype before = gates.size();
    for (const Criterion& c : std::as_const(m_model.criteria)) {
        if (isAmong(gates, {c.dimension, c.index})) continue;
        gates.append({{c.dimension, c.index}, stage});
        break;
    }
    emit gatesChanged(stage, gates);
    if (block(stage).rows.size() > before) block(stage).rows.constLast().criterion->setFocus();
}

void StageGatesEditor::removeGate(int stage, qsizetype row) {
    QList<StageGate> gates = block(stage).gates;
    gates.removeAt(row);
    emit gatesChanged(stage, gates);
    const QList<Row>& left = block(stage).rows;
    if (left.isEmpty()) block(stage).add->setFocus();
    else left[std::min(row, left.size() - 1)].remove->setFocus();
}

void StageGatesEditor::changeGate(int stage, qsizetype row, const StageGate& gate) {
    QList<StageGate> gates = block(stage).gates;
    if (gates[row] == gate) return;
    gates[row] = gate;
    emit gatesChanged(stage, gates);
}

}  // namespace stagepath
