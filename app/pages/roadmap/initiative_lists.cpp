#include "app/pages/roadmap/initiative_lists.h"

#include "app/drawing/typography.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/pages/subject_choice.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/rows_anew.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/schedule.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace stagepath {

namespace {

/// Up to so many rows have their fields each.
constexpr qsizetype kInitiativeRowsShown = 12;
constexpr int kOutcomeLeastSubject = 56;
constexpr int kOutcomeFieldFrame = 34;  ///< around the words of a field with its arrow

/// The rows of \p owner, under its tree.
QVBoxLayout* makeRows(QWidget* owner, RowTree* tree) {
    auto* outer = new QVBoxLayout(owner);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    outer->addWidget(tree);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(6);
    outer->addLayout(layout);
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

OutcomeList::OutcomeList(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_tree(new RowTree(tr("Outcomes"), [this](qint64 id) { return nameOf(OutcomeId(id)); })), m_rows(makeRows(this, m_tree)) {
    connect(m_tree, &RowTree::chosen, this, [this](qint64 id) { showRows(id == 0 ? QList<OutcomeId>() : QList{OutcomeId(id)}); });
}

void OutcomeList::show(InitiativeId id) {
    m_id = id;
    const QList<OutcomeId> ids = m_workspace.portfolio().outcomesOf(id);
    const bool isLong = ids.size() > kInitiativeRowsShown;
    m_tree->setVisible(isLong);
    m_tree->setGroups(isLong ? groupsOf(ids) : QList<RowGroup>());
    if (!isLong) showRows(ids);
    else showRows(m_tree->current() == 0 ? QList<OutcomeId>() : QList{OutcomeId(m_tree->current())});
}

/// The fields go back to what is saved.
void OutcomeList::refuse(const QString& sentence) {
    m_shown.reset();
    emit failed(sentence);
}

void OutcomeList::showRows(const QList<OutcomeId>& ids) {
    ShownRows<Outcome> rows{m_id, {}, {}, !m_workspace.isReadOnly()};
    for (const OutcomeId id : ids) {
        if (const Outcome* outcome = m_workspace.portfolio().find(id)) rows.rows.append(*outcome), rows.names.append(nameOf(id));
    }
    if (m_shown == rows) return;
    m_shown = rows;
    RowsAnew anew(m_rows);
    for (const OutcomeId id : ids) {
        if (const Outcome* outcome = m_workspace.portfolio().find(id)) m_rows->addWidget(makeRow(*outcome));
    }
    auto* more = makeButton(tr("Add an outcome"), QStringLiteral("plus"));
    more->setObjectName(QStringLiteral("addOutcome"));
    more->setEnabled(!m_workspace.isReadOnly());
    connect(more, &QPushButton::clicked, this, [this] { later(this, [this] { add(); }); });
    m_rows->addWidget(more, 0, Qt::AlignLeft);
    anew.finish(more);
}

/// The new one is chosen where its fields would not show otherwise.
void OutcomeList::add() {
    const InitiativeId id = m_id;
    const QList<OutcomeId> before = m_workspace.portfolio().outcomesOf(id);
    attempt([&] { addOutcome(m_workspace, id); }, [this](const QString& s) { refuse(s); });
    if (m_id != id) return;
    for (const OutcomeId outcome : m_workspace.portfolio().outcomesOf(id)) {
        if (!before.contains(outcome)) m_tree->choose(outcome.value);
    }
}

QString OutcomeList::nameOf(OutcomeId id) const {
    const Outcome* outcome = m_workspace.portfolio().find(id);
    return outcome ? nameOfSubject(m_workspace.portfolio(), outcome->subject) : QString();
}

/// One group for each dimension (or criterion) and level, in the order of the model; in it the subjects in that of their lists.
QList<RowGroup> OutcomeList::groupsOf(const QList<OutcomeId>& ids) const {
    const Portfolio& p = m_workspace.portfolio();
    std::map<std::tuple<int, QString, int>, std::vector<std::pair<qsizetype, qint64>>> found;
    std::map<std::tuple<int, QString, int>, bool> useCasesAlone;
    for (const OutcomeId id : ids) {
        const Outcome& o = *p.find(id);
        const int dimension = o.dimension ? indexOf(*o.dimension) : kDimensionCount;
        const std::tuple key(dimension, o.criterion, o.level);
        found[key].emplace_back(o.subject.isUseCase() ? p.useCases().indexOf(o.subject.useCase) : -1, id.value);
        useCasesAlone.try_emplace(key, true).first->second &= o.subject.isUseCase();
    }
    QList<RowGroup> groups;
    for (auto& [key, rows] : found) {
        const auto& [dimension, criterion, level] = key;
        std::sort(rows.begin(), rows.end());
        RowGroup group{QStringLiteral("%1 %2 %3 %4").arg(m_id.value).arg(dimension).arg(criterion).arg(level), {}, {}};
        for (const auto& row : rows) group.ids.append(row.second);
        const auto count = static_cast<int>(rows.size());
        const QString what = dimension < kDimensionCount ? dimensionName(kDimensions[static_cast<std::size_t>(dimension)]) : criterion;
        group.title = (useCasesAlone[key] ? tr("%1 to level %2: %Ln use case(s)", nullptr, count) : tr("%1 to level %2: %Ln subject(s)", nullptr, count)).arg(what).arg(level);
        groups.append(group);
    }
    return groups;
}

QWidget* OutcomeList::makeRow(const Outcome& outcome) {
    auto* row = new QWidget;
    RowsAnew::mark(row, outcome.id.value);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* subject = new DeferredCombo(tr("Subject"), [this](QComboBox& combo) { fillSubjects(combo, m_workspace.portfolio()); });
    subject->showOnly(nameOfSubject(m_workspace.portfolio(), outcome.subject), subjectKey(outcome.subject));
    auto* dimension = new ChoiceCombo(tr("Dimension"));
    if (!outcome.dimension) dimension->addItem(outcome.criterion, QStringLiteral("criterion"));
    for (const Dimension d : kDimensions) dimension->addItem(dimensionShort(d), keyOf(d));
    dimension->choose(outcome.dimension ? keyOf(*outcome.dimension) : QStringLiteral("criterion"));
    // One of six names is read as a whole; of a subject the beginning tells most, and its tooltip has the rest.
    subject->setMinimumWidth(kOutcomeLeastSubject);
    dimension->setMinimumWidth(dimension->fontMetrics().horizontalAdvance(dimension->currentText()) + kOutcomeFieldFrame);
    auto* level = new ChoiceCombo(tr("Level"));
    for (int l = 1; l <= kMaxLevel; ++l) level->addItem(QString::number(l), l);
    level->choose(outcome.level);
    level->setFixedWidth(48);
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
        later(this, [this, changed] { attempt([&] { updateOutcome(m_workspace, changed); }, [this](const QString& s) { refuse(s); }); });
    };
    for (ChoiceCombo* combo : {static_cast<ChoiceCombo*>(subject), dimension, level}) connect(combo, &QComboBox::activated, this, save);
    connect(remove, &QPushButton::clicked, this, [this, id = outcome.id] { later(this, [this, id] { attempt([&] { removeOutcome(m_workspace, id); }, [this](const QString& s) { refuse(s); }); }); });
    row->setEnabled(!m_workspace.isReadOnly());
    return row;
}

DependencyList::DependencyList(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_tree(new RowTree(tr("Dependencies"), [this](qint64 id) { return nameOf(DependencyId(id)); })), m_rows(makeRows(this, m_tree)) {
    connect(m_tree, &RowTree::chosen, this, [this](qint64 id) { showRows(id == 0 ? QList<DependencyId>() : QList{DependencyId(id)}); });
}

void DependencyList::show(InitiativeId id) {
    m_id = id;
    const QList<DependencyId> ids = m_workspace.portfolio().dependenciesOf(id);
    const bool isLong = ids.size() > kInitiativeRowsShown;
    QList<RowGroup> groups;
    for (const bool incoming : {true, false}) {
        const QList<DependencyId> links = isLong ? linksOf(incoming) : QList<DependencyId>();
        if (links.isEmpty()) continue;
        const auto count = static_cast<int>(links.size());
        RowGroup group{QStringLiteral("%1 %2").arg(id.value).arg(incoming), incoming ? tr("Waits for %Ln initiative(s)", nullptr, count) : tr("Leads to %Ln initiative(s)", nullptr, count), {}};
        for (const DependencyId link : links) group.ids.append(link.value);
        groups.append(group);
    }
    m_tree->setVisible(isLong);
    m_tree->setGroups(groups);
    if (!isLong) showRows(ids);
    else showRows(m_tree->current() == 0 ? QList<DependencyId>() : QList{DependencyId(m_tree->current())});
}

QList<DependencyId> DependencyList::linksOf(bool incoming) const {
    QList<DependencyId> links;
    for (const DependencyId d : m_workspace.portfolio().dependenciesOf(m_id)) {
        if ((m_workspace.portfolio().find(d)->successor == m_id) == incoming) links.append(d);
    }
    return links;
}

QString DependencyList::nameOf(DependencyId id) const {
    const Dependency* link = m_workspace.portfolio().find(id);
    const Initiative* other = link ? m_workspace.portfolio().find(link->predecessor == m_id ? link->successor : link->predecessor) : nullptr;
    return other ? other->name : QString();
}

/// The fields go back to what is saved.
void DependencyList::refuse(const QString& sentence) {
    m_shown.reset();
    emit failed(sentence);
}

void DependencyList::showRows(const QList<DependencyId>& ids) {
    ShownRows<Dependency> rows{m_id, {}, {}, !m_workspace.isReadOnly()};
    for (const DependencyId id : ids) {
        if (const Dependency* link = m_workspace.portfolio().find(id)) rows.rows.append(*link), rows.names.append(nameOf(id));
    }
    if (m_shown == rows) return;
    m_shown = rows;
    RowsAnew anew(m_rows);
    for (const bool incoming : {true, false}) {
        QList<const Dependency*> links;
        for (const DependencyId id : ids) {
            const Dependency* link = m_workspace.portfolio().find(id);
            if (link && (link->successor == m_id) == incoming) links.append(link);
        }
        if (links.isEmpty()) continue;
        m_rows->addWidget(new TextLabel(incoming ? tr("Waits for") : tr("Leads to"), textFont(TextStyle::Small), TextRole::Tertiary));
        for (const Dependency* link : links) m_rows->addWidget(makeRow(*link));
    }
    auto* add = makeButton(tr("Link to…"), QStringLiteral("link"));
    add->setToolTip(tr("Choose the bar that follows (K)"));
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &DependencyList::linkRequested);
    m_rows->addWidget(add, 0, Qt::AlignLeft);
    anew.finish(add);
}

QWidget* DependencyList::makeRow(const Dependency& dependency) {
    const InitiativeId otherId = dependency.predecessor == m_id ? dependency.successor : dependency.predecessor;
    const Initiative* other = m_workspace.portfolio().find(otherId);
    auto* row = new QWidget;
    RowsAnew::mark(row, dependency.id.value);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* name = new NameButton(other ? other->name : QString());
    name->setMinimumWidth(60);
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
    const auto report = [this](const QString& s) { refuse(s); };
    const auto save = [this, dependency, type, lag, report] {
        Dependency changed = dependency;
        changed.type = fromKey<DependencyType>(type->currentData().toString()).value_or(dependency.type);
        changed.lagDays = lag->value();
        // A field is left also when its row is made anew for what was typed in it: the plan has that already.
        const Dependency* present = m_workspace.portfolio().find(dependency.id);
        if (present && !(changed == dependency) && !(changed == *present)) later(this, [this, changed, report] { attempt([&] { updateDependency(m_workspace, changed); }, report); });
    };
    connect(type, &QComboBox::activated, this, save);
    connect(lag, &QSpinBox::editingFinished, this, save);
    connect(name, &QPushButton::clicked, this, [this, otherId] { later(this, [this, otherId] { emit otherRequested(otherId); }); });
    connect(remove, &QPushButton::clicked, this, [this, id = dependency.id, report] { later(this, [this, id, report] { attempt([&] { removeDependency(m_workspace, id); }, report); }); });
    row->setEnabled(!m_workspace.isReadOnly());
    return row;
}

}  // namespace stagepath
