#include "app/pages/checks_page.h"

#include "app/drawing/typography.h"
#include "app/views/checks/check_words.h"
#include "app/views/checks/checks_inspector.h"
#include "app/views/checks/checks_list.h"
#include "app/views/checks/kind_button.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "core/analysis/checks/check_names.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSettings>
#include <QStackedLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kChecksPageSideWidth = 360;
constexpr int kChecksPageNarrowSide = 320;
constexpr int kChecksPageOverlayBelow = 1180;

const QString kChecksGrouping = QStringLiteral("checks/grouping");

enum CardFace { FindingsFace, FineFace, NoMatchFace, CheckingFace };

}  // namespace

ChecksPage::ChecksPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_model(new ChecksModel(workspace, this)), m_list(new ChecksList(*m_model)), m_main(new QWidget(this)), m_inspector(new ChecksInspector(workspace, this)),
      m_empty(new EmptyState(QStringLiteral("checks"), tr("Here the program says what does not fit together in the plan, and what would mend it. It begins with use cases: import the list you have with Ctrl+I, or type the first names."), tr("Add use cases"), this)) {
    auto* layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(24, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeKinds());
    layout->addWidget(makeCard(), 1);
    setupTools();
    setupSide();
    connectList();
    setFocusProxy(m_list);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { emit revealRequested(static_cast<int>(EntityKind::UseCase), 0); });
    connect(&m_model->watch(), &FindingsWatch::updated, this, &ChecksPage::refresh);
    connect(&workspace, &Workspace::changed, this, [this](const Changeset& changes) {
        if (changes.cause() == Changeset::Cause::Undo && m_made.contains(changes.text())) m_wanted = m_made.value(changes.text());
        selectWanted();
    });
    refresh();
    m_list->selectRow(0);
    // The list may have chosen its first row before anybody listened.
    showCurrent();
}

ChecksPage::~ChecksPage() {
    for (QWidget* tool : headerTools()) delete tool;
}

QWidget* ChecksPage::makeKinds() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QStringList names{tr("All"), tr("Errors"), tr("Warnings"), tr("Hints")};
    for (int i = 0; i < names.size(); ++i) {
        const auto severity = i == 0 ? std::nullopt : std::optional<Severity>(static_cast<Severity>(i - 1));
        auto* button = new KindButton(names[i], severity, i);
        connect(button, &QAbstractButton::clicked, this, [this, severity] { filterBy(severity); });
        layout->addWidget(button);
        m_kinds.append(button);
    }
    layout->addStretch();
    m_noneDismissed = new TextLabel(tr("None dismissed"), textFont(TextStyle::Small), TextRole::Tertiary);
    m_dismissed = new LinkButton({});
    m_dismissed->setObjectName(QStringLiteral("dismissedFindings"));
    connect(m_dismissed, &QPushButton::clicked, this, [this] { showDismissed(!m_model->showsDismissed()); });
    layout->addWidget(m_noneDismissed);
    layout->addWidget(m_dismissed);
    return row;
}

QWidget* ChecksPage::makeCard() {
    auto* card = new Card(QString());
    auto* faces = new QWidget;
    m_stack = new QStackedLayout(faces);
    auto* noMatch = new EmptyState(QStringLiteral("filter"), tr("No finding is like that."), tr("Show all"));
    connect(noMatch, &EmptyState::actionTriggered, this, &ChecksPage::showAll);
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(QStringLiteral("ok"), tr("The program finds no errors and no warnings, and has no hints: the plan holds together."), QString()));
    m_stack->addWidget(noMatch);
    m_stack->addWidget(new EmptyState(QStringLiteral("checks"), tr("Checking the plan…"), QString()));
    card->body()->addWidget(faces, 1);
    return card;
}

void ChecksPage::setupTools() {
    m_filter = new FilterField(tr("Type to filter"));
    m_filter->setAccessibleName(tr("Filter the findings"));
    m_filter->setFixedWidth(200);
    m_filter->installEventFilter(this);
    m_unit = new ChoiceButton(tr("Unit"));
    m_unit->setObjectName(QStringLiteral("checksUnit"));
    m_check = new ChoiceButton(tr("Check"));
    m_check->setObjectName(QStringLiteral("checkFilter"));
    m_group = new ChoiceButton(tr("Group"));
    m_group->setObjectName(QStringLiteral("checksGroup"));
    m_group->setChoices(groupings());
    for (ChoiceButton* choice : {m_unit.data(), m_check.data(), m_group.data()}) choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_rules = makeButton(tr("Rules"), QStringLiteral("settings"));
    m_rules->setObjectName(QStringLiteral("checksRules"));
    m_rules->setToolTip(tr("What each check looks for, and the limits it compares with"));
    connect(m_rules.data(), &QPushButton::clicked, this, &ChecksPage::showRules);
    connect(m_unit.data(), &ChoiceButton::currentIndexChanged, this, &ChecksPage::filterByUnit);
    connect(m_group.data(), &ChoiceButton::currentIndexChanged, this, &ChecksPage::groupBy);
    m_group->setCurrentIndex(std::clamp(QSettings().value(kChecksGrouping).toInt(), 0, 3));
    connect(m_filter.data(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setText(text);
        refresh();
    });
    connect(m_check.data(), &ChoiceButton::currentIndexChanged, this, &ChecksPage::filterByCheck);
    setupCommands();
}

void ChecksPage::setupSide() {
    connect(m_inspector, &ChecksInspector::closeRequested, this, [this] { showSide(false); });
    connect(m_inspector, &ChecksInspector::askingEnded, this, [this] { m_list->setFocus(); });
    connect(m_inspector, &ChecksInspector::placeRequested, this, &ChecksPage::goToPlace);
    connect(m_inspector, &ChecksInspector::mendRequested, this, &ChecksPage::mend);
    connect(m_inspector, &ChecksInspector::personPicked, this, &ChecksPage::mendWith);
    connect(m_inspector, &ChecksInspector::reasonGiven, this, &ChecksPage::dismiss);
    connect(m_inspector, &ChecksInspector::takeUpRequested, this, &ChecksPage::takeUp);
}

void ChecksPage::connectList() {
    connect(m_list, &ChecksList::currentChangedTo, this, &ChecksPage::showCurrent);
    connect(m_list, &ChecksList::placeRequested, this, &ChecksPage::goToPlace);
    connect(m_list, &ChecksList::mendRequested, this, [this] { mend(0); });
    connect(m_list, &ChecksList::linkRequested, this, [this] {
        if (const CheckedFinding* current = m_list->current(); current && linksToPlace(*current)) goToPlace();
        else mend(0);
    });
    connect(m_list, &ChecksList::severityRequested, this, &ChecksPage::filterBy);
    connect(m_list, &ChecksList::menuRequested, this, &ChecksPage::showMenu);
    connect(m_list, &ChecksList::dismissRequested, this, &ChecksPage::askReason);
}

QString ChecksPage::subtitle() const {
    const int all = m_model->watch().openCount();
    const QString count = m_model->isFiltered() ? tr("%1 of %Ln finding(s)", nullptr, all).arg(QLocale().toString(m_model->openCount(m_model->severity()))) : tr("%Ln finding(s)", nullptr, all);
    return m_model->watch().isSettled() ? count : tr("%1, checking…").arg(count);
}

QList<QWidget*> ChecksPage::headerTools() { return {m_filter.data(), m_unit.data(), m_check.data(), m_group.data(), m_rules.data()}; }

bool ChecksPage::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void ChecksPage::refresh() {
    const FindingsWatch& watch = m_model->watch();
    const Portfolio& p = m_workspace.portfolio();
    m_kinds[0]->setCount(m_model->openCount());
    for (int i = 1; i < m_kinds.size(); ++i) m_kinds[i]->setCount(m_model->openCount(static_cast<Severity>(i - 1)));
    for (int i = 0; i < m_kinds.size(); ++i) m_kinds[i]->setChecked(m_model->severity() ? i == static_cast<int>(*m_model->severity()) + 1 : i == 0);
    const int dismissed = watch.dismissedCount();
    m_noneDismissed->setVisible(dismissed == 0);
    m_dismissed->setVisible(dismissed > 0);
    m_dismissed->setWords(m_model->showsDismissed() ? tr("Hide %Ln dismissed", nullptr, dismissed) : tr("Show %Ln dismissed", nullptr, dismissed));
    m_empty->setVisible(p.useCases().isEmpty() && p.initiatives().isEmpty() && watch.findings().isEmpty());
    m_main->setVisible(m_empty->isHidden());
    refreshUnits();
    refreshChecks();
    const bool isChecking = watch.findings().isEmpty() && !watch.isSettled();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? FindingsFace : isChecking ? CheckingFace : m_model->isFiltered() ? NoMatchFace : FineFace);
    selectWanted();
    place();
    emit subtitleChanged();
}

/// What was chosen stays, also when its last finding is gone for the moment.
void ChecksPage::refreshChecks() {
    QStringList keys{QString()};
    keys += m_model->keys();
    if (!keys.contains(m_model->key())) keys.append(m_model->key());
    const QSignalBlocker blocker(m_check.data());
    if (keys != m_keys) {
        QStringList names{tr("All")};
        for (const QString& key : keys.mid(1)) names.append(checkName(key));
        m_check->setChoices(names);
        m_keys = keys;
    }
    m_check->setCurrentIndex(static_cast<int>(m_keys.indexOf(m_model->key())));
}

/// A unit that is gone is no longer asked for.
void ChecksPage::refreshUnits() {
    QList<BusinessUnitId> units{BusinessUnitId()};
    QStringList names{tr("All")};
    for (const BusinessUnit& u : m_workspace.portfolio().units()) {
        units.append(u.id);
        names.append(u.name);
    }
    if (!units.contains(m_model->unit())) m_model->setUnit({});
    const QSignalBlocker blocker(m_unit.data());
    if (names != m_unitNames) m_unit->setChoices(names);
    m_unitNames = names;
    m_units = units;
    m_unit->setCurrentIndex(static_cast<int>(units.indexOf(m_model->unit())));
    m_unit->setEnabled(units.size() > 1);
}

void ChecksPage::showCurrent() {
    if (m_list->currentHead().isEmpty()) m_inspector->show(m_list->current());
    else m_inspector->showGroup(currentGroup());
    if (m_main->isVisible()) place();
}

void ChecksPage::filterBy(std::optional<Severity> severity) {
    m_model->setSeverity(severity);
    refresh();
}

void ChecksPage::filterByCheck(int index) {
    m_model->setKey(m_keys.value(index));
    refresh();
}

void ChecksPage::filterByUnit(int index) {
    m_model->setUnit(m_units.value(index));
    refresh();
}

void ChecksPage::groupBy(int index) {
    QSettings().setValue(kChecksGrouping, index);
    m_model->setGrouping(static_cast<ChecksGrouping>(index));
}

void ChecksPage::showAll() {
    m_filter->clear();
    m_model->clearFilters();
    refresh();
    m_list->setFocus();
}

void ChecksPage::showDismissed(bool shows) {
    m_model->setShowsDismissed(shows);
    refresh();
}

void ChecksPage::selectWanted() {
    if (m_wanted.isEmpty()) return;
    const int row = m_model->rowOf(m_wanted);
    const int head = row < 0 ? m_model->rowOfHead(m_wanted) : -1;
    if (row < 0 && head < 0) return;
    m_wanted.clear();
    if (head >= 0) m_list->setCurrentIndex(m_model->index(head));
    else m_list->selectRow(row);
}

void ChecksPage::applyFilter(const PageFilter& filter) {
    showAll();
    if (!filter.subject.isUnit()) return;
    m_model->setUnit(filter.subject.unit);
    refresh();
}

bool ChecksPage::isNarrow() const { return window()->width() < kChecksPageOverlayBelow; }

void ChecksPage::showSide(bool shows) {
    m_isSideWanted = m_isSideAsked = shows;
    place();
    if (!shows) m_list->setFocus();
}

void ChecksPage::place() {
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int side = window()->width() < 1280 ? kChecksPageNarrowSide : kChecksPageSideWidth;
    // Over the list, whose links it covers, it comes only when asked for.
    const bool open = (isNarrow() ? m_isSideAsked : m_isSideWanted) && m_model->rowCount() > 0 && m_empty->isHidden();
    const int taken = open && !isNarrow() ? side : 0;
    m_main->setGeometry(rtl ? taken : 0, 0, width() - taken, height());
    m_empty->setGeometry(rect());
    m_inspector->setGeometry(rtl ? 0 : width() - side, 0, side, height());
    m_inspector->setVisible(open);
    if (open) m_inspector->raise();
}

void ChecksPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    place();
}

void ChecksPage::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEscape = key == Qt::Key_Escape;
    if (isPlain && key >= Qt::Key_0 && key <= Qt::Key_3) filterBy(key == Qt::Key_0 ? std::nullopt : std::optional<Severity>(static_cast<Severity>(key - Qt::Key_1)));
    else if (isEscape && m_inspector->isVisible() && isNarrow()) showSide(false);
    else if (isEscape && m_inspector->isAncestorOf(focusWidget())) m_list->setFocus();
    else if (isEscape && m_model->isFiltered()) showAll();
    else Page::keyPressEvent(event);
}

/// From the field into the list and back out of it.
bool ChecksPage::eventFilter(QObject* object, QEvent* event) {
    // A field that is going has no keys any more, and is none of its kind.
    if (event->type() != QEvent::KeyPress) return Page::eventFilter(object, event);
    if (object == m_filter) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) m_filter->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

void ChecksPage::focusNextPane() {
    if (!m_inspector->isVisible() || m_inspector->isAncestorOf(focusWidget())) m_list->setFocus();
    else m_inspector->focusFirst();
}

void ChecksPage::toggleInspector() { showSide(m_inspector->isHidden()); }

/// The panel comes back by F4 or a key that asks in it, and by itself afterwards.
void ChecksPage::setPresenting(bool on) {
    if (on) m_hadSide = m_isSideWanted;
    m_isSideAsked = false;
    m_isSideWanted = !on && (m_isSideWanted || m_hadSide);
    place();
}

}  // namespace stagepath
