#include "app/pages/people_page.h"

#include "app/models/people_edits.h"
#include "app/views/people/assign_panel.h"
#include "app/views/people/gap_tile.h"
#include "app/views/people/people_list.h"
#include "app/views/people/person_inspector.h"
#include "app/views/people/units_panel.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/panel_tools.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

namespace stagepath {

namespace {

constexpr int kPeoplePageSideWidth = 360;
constexpr int kPeoplePageNarrowSide = 320;
constexpr int kPeoplePageOverlayBelow = 1180;

}  // namespace

PeoplePage::PeoplePage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_model(new PeopleModel(workspace, this)), m_list(new PeopleList(*m_model)), m_main(new QWidget(this)), m_side(new QStackedWidget(this)),
      m_inspector(new PersonInspector(workspace, *m_model)), m_assign(new AssignPanel(workspace)), m_units(new UnitsPanel(workspace)), m_empty(nullptr) {
    auto* layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(24, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(makeTiles());
    auto* card = new Card(QString());
    card->body()->addWidget(m_list);
    m_nobody = new EmptyState(QStringLiteral("people"), tr("Nobody is named yet. Say who answers for each use case: type a name, Enter, next."), tr("Assign owners"));
    card->body()->addWidget(m_nobody, 1);
    connect(m_nobody, &EmptyState::actionTriggered, this, &PeoplePage::assignOwners);
    layout->addWidget(card, 1);
    auto* empty = new EmptyState(QStringLiteral("people"), tr("Here stand the executives who answer for use cases, and the people who lead the work. There are none yet."), tr("New person"));
    m_empty = empty;
    m_empty->setParent(this);
    empty->setObstacle(obstacleOfReading(m_workspace.isReadOnly()));
    connect(empty, &EmptyState::actionTriggered, this, &PeoplePage::addPerson);
    setupTools();
    setupSide();
    connectList();
    connect(&workspace, &Workspace::changed, this, [this](const Changeset& changes) {
        m_isStale = !isVisible();
        if (m_isStale) return;
        refresh();
        const bool isStep = changes.cause() == Changeset::Cause::Undo || changes.cause() == Changeset::Cause::Redo;
        if (isStep && m_side->currentWidget() == m_assign) m_assign->follow(changes);
    });
    refresh();
    m_list->select({});
}

PeoplePage::~PeoplePage() {
    for (QWidget* tool : headerTools()) delete tool;
}

QWidget* PeoplePage::makeTiles() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const Severity signs[] = {Severity::Warning, Severity::Error, Severity::Warning, Severity::Hint};
    for (int i = 0; i < 4; ++i) {
        auto* tile = new GapTile(signs[i], i > 0);
        layout->addWidget(tile);
        m_tiles.append(tile);
    }
    connect(m_tiles[0], &QAbstractButton::clicked, this, &PeoplePage::assignOwners);
    const PeopleFilter filters[] = {PeopleFilter::OwnersWithoutMandate, PeopleFilter::Overloaded, PeopleFilter::IdleExecutives};
    for (int i = 0; i < 3; ++i) {
        connect(m_tiles[i + 1], &QAbstractButton::clicked, this, [this, filter = filters[i]](bool on) { filterBy(filter, on); });
    }
    return row;
}

void PeoplePage::setupTools() {
    m_unit = new ChoiceButton(tr("Unit"));
    m_view = new SegmentedControl({tr("Answers for"), tr("Load")}, tr("What the column shows"));
    m_unitsButton = makeButton(tr("Business units"), QStringLiteral("building"));
    m_assignButton = makeButton(tr("Assign owners"), QStringLiteral("user"));
    m_new = makeButton(tr("New person"), QStringLiteral("plus"), true);
    m_new->setToolTip(tr("New person (Ctrl+N)"));
    connect(m_unit, &ChoiceButton::currentIndexChanged, this, [this](int index) {
        m_model->setUnit(m_unitIds.value(index));
        refreshTiles();
    });
    connect(m_view, &SegmentedControl::currentIndexChanged, this, [this](int index) { m_model->setShowsLoad(index == 1); });
    connect(m_unitsButton, &QPushButton::clicked, this, &PeoplePage::manageUnits);
    connect(m_assignButton, &QPushButton::clicked, this, &PeoplePage::assignOwners);
    connect(m_new, &QPushButton::clicked, this, &PeoplePage::addPerson);
    auto* action = new QAction(tr("New person"), this);
    action->setShortcut(QKeySequence::New);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setObstacle(action, obstacleOfReading(m_workspace.isReadOnly()));
    connect(action, &QAction::triggered, this, &PeoplePage::addPerson);
    addAction(action);
    const auto command = [this](const QString& text, void (PeoplePage::*run)()) {
        auto* entry = new QAction(text, this);
        connect(entry, &QAction::triggered, this, run);
        addAction(entry);
    };
    command(tr("Assign owners"), &PeoplePage::assignOwners);
    command(tr("Business units"), &PeoplePage::manageUnits);
    nameCommands();
    m_new->setEnabled(!m_workspace.isReadOnly());
}

void PeoplePage::setupSide() {
    for (QWidget* panel : {static_cast<QWidget*>(m_inspector), static_cast<QWidget*>(m_assign), static_cast<QWidget*>(m_units)}) m_side->addWidget(panel);
    m_side->hide();
    const auto failed = [this](const QString& sentence) { emit problem(sentence); };
    connect(m_inspector, &PersonInspector::closeRequested, this, &PeoplePage::hideSide);
    connect(m_inspector, &PersonInspector::failed, this, failed);
    connect(m_inspector, &PersonInspector::revealRequested, this, &PeoplePage::revealRequested);
    connect(m_inspector, &PersonInspector::handOverRequested, this, &PeoplePage::handOver);
    connect(m_inspector, &PersonInspector::removeRequested, this, &PeoplePage::remove);
    connect(m_assign, &AssignPanel::closeRequested, this, &PeoplePage::hideSide);
    connect(m_assign, &AssignPanel::failed, this, failed);
    connect(m_assign, &AssignPanel::assigned, this, [this](const QString& sentence) { emit toast(sentence, true); });
    connect(m_units, &UnitsPanel::closeRequested, this, &PeoplePage::hideSide);
    connect(m_units, &UnitsPanel::failed, this, failed);
    connect(m_units, &UnitsPanel::toast, this, &PeoplePage::toast);
    connect(m_units, &UnitsPanel::refused, this, &PeoplePage::refused);
}

void PeoplePage::connectList() {
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::subtitleChanged);
    connect(m_list, &PeopleList::currentChangedTo, this, [this](PersonId id) {
        if (id.isNull()) return;
        m_inspector->show(id);
        // A press goes on in the list: the side takes its room from it only when the press has selected its row.
        if (wantsInspector()) QTimer::singleShot(0, this, [this] { if (wantsInspector()) showSide(m_inspector); });
    });
    connect(m_list, &PeopleList::openRequested, this, [this] {
        showSide(m_inspector);
        m_inspector->focusName();
    });
    connect(m_list, &PeopleList::removeRequested, this, &PeoplePage::remove);
    connect(m_list, &PeopleList::menuRequested, this, &PeoplePage::showMenu);
    connect(m_model, &PeopleModel::given, this, &PeoplePage::give);
}

bool PeoplePage::wantsInspector() const {
    const bool isFree = m_side->isHidden() || m_side->currentWidget() == m_inspector;
    return m_isSideWanted && !isNarrow() && isFree && !m_list->current().isNull();
}

QList<QWidget*> PeoplePage::headerTools() { return {m_unit.data(), m_view.data(), m_unitsButton.data(), m_assignButton.data(), m_new.data()}; }

QString PeoplePage::subtitle() const {
    const auto& people = m_workspace.portfolio().people();
    if (m_model->isFiltered()) return tr("%1 of %2, of whom %3").arg(QLocale().toString(m_model->shownCount()), QLocale().toString(people.size()), tr("%Ln executive(s)", nullptr, m_model->shownExecutives()));
    const auto executives = static_cast<int>(std::count_if(people.begin(), people.end(), [](const Person& p) { return p.executive; }));
    return tr("%1, of whom %2").arg(QLocale().toString(people.size()), tr("%Ln executive(s)", nullptr, executives));
}

void PeoplePage::refresh() {
    m_unitIds = {BusinessUnitId()};
    QStringList names{tr("All")};
    for (const BusinessUnit& unit : m_workspace.portfolio().units()) {
        m_unitIds.append(unit.id);
        names.append(unit.name);
    }
    m_unit->setChoices(names);
    const auto chosen = m_unitIds.indexOf(m_model->unit());
    if (chosen < 0) m_model->setUnit({});
    m_unit->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, chosen)));
    refreshTiles();
    if (m_side->currentWidget() == m_assign) m_assign->refresh();
    if (m_side->currentWidget() == m_units) m_units->refresh();
    if (m_workspace.portfolio().find(m_inspector->shown())) m_inspector->show(m_inspector->shown());
    else if (m_side->currentWidget() == m_inspector && m_list->current().isNull()) m_side->hide();
    m_empty->setVisible(m_workspace.portfolio().people().isEmpty() && m_workspace.portfolio().useCases().isEmpty());
    m_main->setVisible(m_empty->isHidden());
    m_nobody->setVisible(m_workspace.portfolio().people().isEmpty());
    m_list->setVisible(m_nobody->isHidden());
    // A hidden list takes no keys, and Ctrl+N is the page's.
    QWidget* const inPlace = m_nobody->isHidden() ? static_cast<QWidget*>(m_list) : m_nobody;
    setFocusProxy(m_empty->isHidden() ? inPlace : m_empty);
    place();
    emit subtitleChanged();
}

/// The tiles that filter count people of the chosen unit, as the list does; what has no owner is of no person.
void PeoplePage::refreshTiles() {
    const Portfolio& p = m_workspace.portfolio();
    const PeopleTable& table = m_model->table();
    const auto isShown = [this](PersonId id) { return m_model->isInUnit(id); };
    const auto without = static_cast<int>(table.withoutOwner.size());
    const auto mandates = static_cast<int>(std::count_if(table.ownerNotExecutive.begin(), table.ownerNotExecutive.end(), [&](UseCaseId id) { return isShown(p.find(id)->accountable); }));
    const auto overloaded = static_cast<int>(std::count_if(table.overloaded.begin(), table.overloaded.end(), isShown));
    const auto idle = static_cast<int>(std::count_if(table.idleExecutives.begin(), table.idleExecutives.end(), isShown));
    m_tiles[0]->setCount(without, tr("use case(s) without accountable owner", nullptr, without));
    m_tiles[1]->setCount(mandates, tr("use case(s) whose owner isn’t executive", nullptr, mandates));
    m_tiles[2]->setCount(overloaded, tr("person(s) with too much at once", nullptr, overloaded));
    m_tiles[3]->setCount(idle, tr("executive(s) who answer for nothing", nullptr, idle));
}

void PeoplePage::filterBy(PeopleFilter filter, bool on) {
    const PeopleFilter wanted = on ? filter : PeopleFilter::All;
    for (int i = 1; i < m_tiles.size(); ++i) m_tiles[i]->setChecked(on && static_cast<int>(filter) == i);
    m_model->setFilter(wanted);
}

bool PeoplePage::isNarrow() const { return window()->width() < kPeoplePageOverlayBelow; }

void PeoplePage::showSide(QWidget* panel) {
    m_isSideWanted = true;
    m_side->setCurrentWidget(panel);
    m_side->show();
    place();
}

void PeoplePage::hideSide() {
    m_isSideWanted = false;
    m_side->hide();
    place();
    m_list->setFocus();
}

void PeoplePage::place() {
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int side = window()->width() < 1280 ? kPeoplePageNarrowSide : kPeoplePageSideWidth;
    const int taken = m_side->isHidden() || isNarrow() ? 0 : side;
    m_main->setGeometry(rtl ? taken : 0, 0, width() - taken, height());
    m_empty->setGeometry(rtl ? taken : 0, 0, width() - taken, height());
    m_side->setGeometry(rtl ? 0 : width() - side, 0, side, height());
    m_side->raise();
}

void PeoplePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (std::exchange(m_isStale, false)) refresh();
}

void PeoplePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    place();
}

void PeoplePage::keyPressEvent(QKeyEvent* event) {
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isEscape && m_side->isVisible() && (m_side->currentWidget() != m_inspector || isNarrow())) hideSide();
    else if (isEscape && m_side->isAncestorOf(focusWidget())) m_list->setFocus();
    else if (isEscape && m_model->filter() != PeopleFilter::All) filterBy(PeopleFilter::All, false);
    else Page::keyPressEvent(event);
}

void PeoplePage::focusNextPane() {
    if (m_side->isHidden() || m_side->isAncestorOf(focusWidget())) return m_list->setFocus();
    if (m_side->currentWidget() == m_assign) m_assign->start();
    else if (m_side->currentWidget() == m_units) m_units->start();
    else m_inspector->focusName();
}

void PeoplePage::toggleInspector() { m_side->isHidden() ? showSide(m_inspector) : hideSide(); }

bool PeoplePage::reveal(int kind, qint64 id) {
    if (kind == static_cast<int>(EntityKind::BusinessUnit)) {
        manageUnits();
        m_units->goTo(BusinessUnitId(id));
        return true;
    }
    if (kind != static_cast<int>(EntityKind::Person) || !m_workspace.portfolio().find(PersonId(id))) return false;
    filterBy(PeopleFilter::All, false);
    m_unit->setCurrentIndex(0);
    m_list->select(PersonId(id));
    showSide(m_inspector);
    m_list->setFocus();
    return true;
}

void PeoplePage::setPresenting(bool on) {
    if (on && m_side->currentWidget() == m_inspector) m_side->hide();
    place();
}

/// Owners, leads and units are what this page is about; the names of use cases are not.
bool PeoplePage::concerns(const Changeset& changes) const {
    return std::all_of(changes.rows().begin(), changes.rows().end(), [](const RowChange& row) {
        if (row.kind == EntityKind::Person || row.kind == EntityKind::BusinessUnit) return true;
        return row.op == RowOp::Update && std::all_of(row.fields.begin(), row.fields.end(), [](const FieldChange& field) {
                   return field.column == QLatin1String("accountable") || field.column == QLatin1String("lead") || field.column == QLatin1String("unit");
               });
    });
}

void PeoplePage::assignOwners() {
    showSide(m_assign);
    m_assign->start();
}

void PeoplePage::manageUnits() {
    showSide(m_units);
    m_units->refresh();
    m_units->start();
}

void PeoplePage::addPerson() {
    if (m_workspace.isReadOnly()) return;
    attempt(
        [&] {
            const PersonId id = stagepath::addPerson(m_workspace, unnamedPerson(), true, m_unitIds.value(m_unit->currentIndex()));
            filterBy(PeopleFilter::All, false);
            m_list->select(id);
            showSide(m_inspector);
            m_inspector->focusName();
        },
        [this](const QString& sentence) { emit problem(sentence); });
}

}  // namespace stagepath
