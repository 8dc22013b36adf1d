#include "app/dialogs/stages/stages_dialog.h"

#include "app/dialogs/stages/stages_effect.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/views/readiness/gate_table_view.h"
#include "app/views/readiness/stage_gates_editor.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/scrim.h"
#include "core/analysis/checks/check_names.h"
#include "core/analysis/impact.h"
#include "core/analysis/names.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr double kStagesDialogMostWeight = 1000;
constexpr int kMostMonths = 120;
constexpr int kStagesDialogEffect = 200;
constexpr int kStagesDialogFrame = 56;  ///< as much of the screen is left to the window's frame

constexpr struct {
    const char* label;
    int Limits::*member;
} kShownLimits[] = {{QT_TRANSLATE_NOOP("stagepath::StagesDialog", "Fewest months in a stage"), &Limits::minStageMonths},
                    {QT_TRANSLATE_NOOP("stagepath::StagesDialog", "A pilot is stalled after (months)"), &Limits::stalledPilotMonths},
                    {QT_TRANSLATE_NOOP("stagepath::StagesDialog", "An assessment is stale after (months)"), &Limits::staleAssessmentMonths}};

/// The sign before the sentence of what went wrong.
class SeveritySign : public QWidget {
public:
    SeveritySign() {
        setFixedSize(20, 20);
        setAccessibleName(severityName(Severity::Error));
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        paintSeverity(p, Theme::of(this), QRectF(2, 2, 16, 16), Severity::Error);
    }
};

}  // namespace

QPushButton* StagesDialog::makeTool(const QString& text, const QString& icon, const char* name) {
    QPushButton* button = makeButton(text, icon);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

StagesDialog::StagesDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_rules(stageRulesOf(workspace.portfolio().settings())), m_gates(new GateTableView), m_model(new TextLabel({}, textFont(TextStyle::Body))),
      m_effect(new StagesEffect), m_ownGates(new StageGatesEditor(!workspace.isReadOnly())), m_sign(new SeveritySign), m_problem(new TextLabel({}, textFont(TextStyle::Body), TextRole::Secondary)) {
    setObjectName(QStringLiteral("stagesDialog"));
    setWindowTitle(tr("Stages and gates"));
    Scrim::layBelow(*this);
    // With its frame it stands whole on a small screen.
    const QSize room = screen()->availableSize() - QSize(kStagesDialogFrame, kStagesDialogFrame);
    resize(QSize(1080, 700).boundedTo(room));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Stages and gates"), textFont(TextStyle::PageTitle)));
    auto* about = new TextLabel(tr("A stage is earned when all stages before it are, no dimension is more than half a level below what the stage asks for, and its gate criteria are reached in full."), textFont(TextStyle::Body), TextRole::Secondary);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addWidget(makeContent(), 1);
    layout->addWidget(makeFoot());
    m_gates->setInForce(m_rules.gates);
    m_gates->setCanEdit(!workspace.isReadOnly());
    connect(m_gates, &GateTableView::gatesChanged, this, [this] {
        m_rules.gates = m_gates->gates();
        refresh();
    });
    fill();
    m_gates->setFocus();
}

void StagesDialog::openFor(Workspace& workspace, QObject* owner) {
    auto* dialog = new StagesDialog(workspace, QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(owner, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

/// One page that scrolls as a whole; what changes goes along with it, so that it is in sight beside every field.
QWidget* StagesDialog::makeContent() {
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addWidget(makeEditor(), 5);
    auto* side = new QWidget;
    side->setMinimumWidth(kStagesDialogEffect);
    auto* beside = new QVBoxLayout(side);
    beside->setContentsMargins(0, 0, 0, 0);
    auto* above = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    beside->addItem(above);
    m_effect->setAccessibleName(tr("What changes"));
    beside->addWidget(m_effect);
    beside->addStretch(1);
    columns->addWidget(side, 3);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    for (QWidget* part : {area->viewport(), content}) part->setAutoFillBackground(false);
    // Nothing is cut at the side: what the bar takes is asked for too.
    area->setMinimumWidth(content->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, side, above, beside](int value) {
        above->changeSize(0, std::clamp(value, 0, std::max(0, side->height() - m_effect->height())), QSizePolicy::Minimum, QSizePolicy::Fixed);
        beside->invalidate();
        beside->activate();
    });
    return area;
}

QWidget* StagesDialog::makeEditor() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("Levels that each stage asks for"), textFont(TextStyle::CardTitle)));
    layout->addWidget(m_gates);
    layout->addWidget(new TextLabel(tr("Arrows go from cell to cell, 0 to 4 set the level."), textFont(TextStyle::Small), TextRole::Tertiary));
    addGateCriteria(layout);
    addWeights(layout);
    addLimits(layout);
    addModel(layout);
    layout->addStretch();
    return box;
}

void StagesDialog::addWeights(QVBoxLayout* layout) {
    layout->addSpacing(8);
    layout->addWidget(new TextLabel(tr("Weights in readiness"), textFont(TextStyle::CardTitle)));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    for (const Dimension d : kDimensions) {
        const int i = indexOf(d);
        auto* weight = new QDoubleSpinBox;
        weight->setRange(0, kStagesDialogMostWeight);
        weight->setDecimals(0);
        weight->setSingleStep(5);
        weight->setFixedWidth(76);
        weight->setAccessibleName(tr("Weight of %1").arg(dimensionName(d)));
        leaveWheelToPanel(weight);
        auto* share = new TextLabel({}, textFont(TextStyle::Body), TextRole::Tertiary);
        share->setFixedWidth(44);
        const int column = i % 2 * 4;
        grid->addWidget(new TextLabel(dimensionName(d), textFont(TextStyle::Body)), i / 2, column);
        grid->addWidget(weight, i / 2, column + 1);
        grid->addWidget(share, i / 2, column + 2);
        m_weights.append(weight);
        m_shares.append(share);
        connect(weight, &QDoubleSpinBox::valueChanged, this, [this, i](double value) {
            m_rules.weights[static_cast<std::size_t>(i)] = value;
            refresh();
        });
    }
    grid->setColumnStretch(3, 1);
    grid->setColumnStretch(7, 1);
    layout->addLayout(grid);
}

void StagesDialog::addLimits(QVBoxLayout* layout) {
    layout->addSpacing(8);
    layout->addWidget(new TextLabel(tr("Limits that the checks compare with"), textFont(TextStyle::CardTitle)));
    auto* grid = new QGridLayout;
    for (const auto& limit : kShownLimits) {
        auto* months = new QSpinBox;
        months->setRange(0, kMostMonths);
        months->setFixedWidth(76);
        months->setAccessibleName(tr(limit.label));
        leaveWheelToPanel(months);
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(tr(limit.label), textFont(TextStyle::Body)), row, 0);
        grid->addWidget(months, row, 1);
        m_limits.append(months);
        connect(months, &QSpinBox::valueChanged, this, [this, member = limit.member](int value) {
            m_rules.limits.*member = value;
            refresh();
        });
    }
    grid->setColumnStretch(2, 1);
    layout->addLayout(grid);
}

QWidget* StagesDialog::makeFoot() {
    auto* box = new QWidget;
    auto* foot = new QHBoxLayout(box);
    foot->setContentsMargins(0, 0, 0, 0);
    auto* defaults = makeTool(tr("Back to the defaults"), {}, "defaults");
    defaults->setEnabled(!m_workspace.isReadOnly());
    m_problem->setWordWrap(true);
    auto* cancel = makeTool(tr("Cancel"), {}, "cancel");
    auto* apply = makeButton(tr("Apply"), QStringLiteral("check"), true);
    apply->setObjectName(QStringLiteral("apply"));
    apply->setDefault(false);
    apply->setAutoDefault(false);
    m_apply = apply;
    foot->addWidget(defaults);
    foot->addWidget(m_sign);
    foot->addWidget(m_problem, 1);
    foot->addWidget(cancel);
    foot->addWidget(apply);
    connect(defaults, &QPushButton::clicked, this, &StagesDialog::backToDefaults);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &StagesDialog::apply);
    return box;
}

/// From the rules into the fields.
void StagesDialog::fill() {
    m_gates->setGates(m_rules.gates);
    for (qsizetype i = 0; i < m_weights.size(); ++i) {
        const QSignalBlocker quiet(m_weights[i]);
        m_weights[i]->setValue(m_rules.weights[static_cast<std::size_t>(i)]);
    }
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        const QSignalBlocker quiet(m_limits[i]);
        m_limits[i]->setValue(m_rules.limits.*kShownLimits[i].member);
    }
    refresh();
}

void StagesDialog::refresh() {
    const Portfolio& now = m_workspace.portfolio();
    const QList<int> shares = shownShares(QList<double>(m_rules.weights.begin(), m_rules.weights.end()));
    const bool hasWeights = std::any_of(shares.cbegin(), shares.cend(), [](int share) { return share > 0; });
    for (qsizetype i = 0; i < m_shares.size(); ++i) m_shares[i]->setText(hasWeights ? tr("%1 %").arg(QLocale().toString(shares[i])) : QStringLiteral("–"));
    const Portfolio then = withStageRules(now, m_rules);
    refreshModel(packOf(then.settings()));
    m_effect->show(now, then, m_workspace.environment().today());
    const QString problem = problemOf(m_rules);
    if (m_workspace.isReadOnly()) say(tr("This workspace is open for reading only. Save a copy to change it."));
    else refuse(problem);
    m_apply->setEnabled(problem.isEmpty() && m_rules != stageRulesOf(now.settings()) && !m_workspace.isReadOnly());
}

/// What went wrong, with its sign; empty for nothing.
void StagesDialog::refuse(const QString& sentence) {
    m_sign->setVisible(!sentence.isEmpty());
    m_problem->setRole(TextRole::Primary);
    m_problem->setText(sentence);
}

void StagesDialog::say(const QString& sentence) {
    m_sign->hide();
    m_problem->setRole(TextRole::Secondary);
    m_problem->setText(sentence);
}

void StagesDialog::backToDefaults() {
    m_rules = withDefaults(m_rules);
    fill();
}

void StagesDialog::apply() {
    if (!m_apply->isEnabled()) return;
    attempt([this] { setStageRules(m_workspace, m_rules), accept(); }, [this](const QString& sentence) { refuse(sentence); });
}

void StagesDialog::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) apply();
    else if (!isEnter) QDialog::keyPressEvent(event);
}

}  // namespace stagepath
