#include "app/pages/initiative_lists.h"

#include "app/drawing/typography.h"
#include "app/pages/roadmap_edits.h"
#include "app/pages/subject_choice.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"
#include "core/analysis/schedule.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace stagepath {

namespace {

QVBoxLayout* makeRows(QWidget* owner) {
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

QPushButton* makeRemove(const QString& text) {
    QPushButton* button = makeIconButton(text, QStringLiteral("close"));
    button->setFixedSize(24, 24);
    return button;
}

/// An edit rebuilds the row whose control asked for it, so it waits until that control has returned.
void later(QObject* owner, std::function<void()> work) { QTimer::singleShot(0, owner, std::move(work)); }

}  // namespace

OutcomeList::OutcomeList(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace), m_rows(makeRows(this)) {}

void OutcomeList::show(InitiativeId id) {
    m_id = id;
    clearLayout(m_rows);
    for (const OutcomeId outcome : m_workspace.portfolio().outcomesOf(id)) m_rows->addWidget(makeRow(*m_workspace.portfolio().find(outcome)));
    auto* add = makeButton(tr("Add an outcome"), QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addOutcome"));
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, [this] { later(this, [this] { attempt([this] { addOutcome(m_workspace, m_id); }, [this](const QString& s) { emit failed(s); }); }); });
    m_rows->addWidget(add, 0, Qt::AlignLeft);
}

QWidget* OutcomeList::makeRow(const Outcome& outcome) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* subject = new ChoiceCombo(tr("Subject"));
    fillSubjects(*subject, m_workspace.portfolio());
    subject->choose(subjectKey(outcome.subject));
    auto* dimension = new ChoiceCombo(tr("Dimension"));
    if (!outcome.dimension) dimension->addItem(outcome.criterion, QStringLiteral("criterion"));
    for (const Dimension d : kDimensions) dimension->addItem(dimensionShort(d), keyOf(d));
    dimension->choose(outcome.dimension ? keyOf(*outcome.dimension) : QStringLiteral("criterion"));
    auto* level = new ChoiceCombo(tr("Level"));
    for (int l = 1; l <= kMaxLevel; ++l) level->addItem(QString::number(l), l);
    level->choose(outcome.level);
    level->setFixedWidth(54);
    auto* remove = makeRemove(tr("Remove this outcome"));
    layout->addWidget(subject, 3);
    layout->addWidget(dimension, 2);
    layout->addWidget(level);
    layout->addWidget(remove);
    const auto save = [this, outcome, subject, dimension, level] {
        Outcome changed = outcome;
        changed.subject = subjectFromKey(subject->currentData().toString());
        const QString key = dimension->currentData().toString();
        if (key != QLatin1String("criterion")) {
            changed.dimension = fromKey<Dimension>(key);
            changed.criterion.clear();
        }
        changed.level = level->currentData().toInt();
        later(this, [this, changed] { attempt([&] { updateOutcome(m_workspace, changed); }, [this](const QString& s) { emit failed(s); }); });
    };
    for (ChoiceCombo* combo : {subject, dimension, level}) connect(combo, &QComboBox::activated, this, save);
    connect(remove, &QPushButton::clicked, this, [this, id = outcome.id] { later(this, [this, id] { attempt([&] { removeOutcome(m_workspace, id); }, [this](const QString& s) { emit failed(s); }); }); });
    row->setEnabled(!m_workspace.isReadOnly());
    return row;
}

DependencyList::DependencyList(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace), m_rows(makeRows(this)) {}

void DependencyList::show(InitiativeId id) {
    m_id = id;
    clearLayout(m_rows);
    const Portfolio& portfolio = m_workspace.portfolio();
    for (const bool incoming : {true, false}) {
        QList<DependencyId> ids;
        for (const DependencyId d : portfolio.dependenciesOf(id)) {
            if ((portfolio.find(d)->successor == id) == incoming) ids.append(d);
        }
        if (ids.isEmpty()) continue;
        m_rows->addWidget(new TextLabel(incoming ? tr("Waits for") : tr("Leads to"), textFont(TextStyle::Small), TextRole::Tertiary));
        for (const DependencyId d : ids) m_rows->addWidget(makeRow(*portfolio.find(d)));
    }
    auto* add = makeButton(tr("Link to…"), QStringLiteral("link"));
    add->setToolTip(tr("Choose the bar that follows (K)"));
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &DependencyList::linkRequested);
    m_rows->addWidget(add, 0, Qt::AlignLeft);
}

QWidget* DependencyList::makeRow(const Dependency& dependency) {
    const InitiativeId otherId = dependency.predecessor == m_id ? dependency.successor : dependency.predecessor;
    const Initiative* other = m_workspace.portfolio().find(otherId);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* name = new QPushButton(other ? other->name : QString());
    name->setProperty("flat", true);
    name->setToolTip(name->text());
    name->setMinimumWidth(60);
    name->setStyleSheet(QStringLiteral("text-align: left; padding: 0 4px;"));
    auto* type = new ChoiceCombo(tr("Type of the link"));
    for (const char* key : EnumKeys<DependencyType>::keys) {
        type->addItem(QLatin1String(key), QLatin1String(key));
        type->setItemData(type->count() - 1, dependencyName(fromKey<DependencyType>(QString::fromLatin1(key)).value_or(DependencyType::FinishToStart)), Qt::ToolTipRole);
    }
    type->choose(keyOf(dependency.type));
    type->setFixedWidth(58);
    auto* lag = new QSpinBox;
    lag->setAccessibleName(tr("Lag in days"));
    lag->setToolTip(lag->accessibleName());
    lag->setRange(-3650, 3650);
    lag->setSuffix(tr(" d"));
    lag->setValue(dependency.lagDays);
    lag->setFixedWidth(70);
    lag->setKeyboardTracking(false);
    auto* remove = makeRemove(tr("Remove this link"));
    layout->addWidget(name, 1);
    layout->addWidget(type);
    layout->addWidget(lag);
    layout->addWidget(remove);
    const auto report = [this](const QString& s) { emit failed(s); };
    const auto save = [this, dependency, type, lag, report] {
        Dependency changed = dependency;
        changed.type = fromKey<DependencyType>(type->currentData().toString()).value_or(dependency.type);
        changed.lagDays = lag->value();
        if (!(changed == dependency)) later(this, [this, changed, report] { attempt([&] { updateDependency(m_workspace, changed); }, report); });
    };
    connect(type, &QComboBox::activated, this, save);
    connect(lag, &QSpinBox::editingFinished, this, save);
    connect(name, &QPushButton::clicked, this, [this, otherId] { later(this, [this, otherId] { emit otherRequested(otherId); }); });
    connect(remove, &QPushButton::clicked, this, [this, id = dependency.id, report] { later(this, [this, id, report] { attempt([&] { removeDependency(m_workspace, id); }, report); }); });
    row->setEnabled(!m_workspace.isReadOnly());
    return row;
}

}  // namespace stagepath
