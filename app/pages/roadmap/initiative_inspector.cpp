#include "app/pages/roadmap/initiative_inspector.h"

#include "app/drawing/typography.h"
#include "app/pages/roadmap/initiative_lists.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/views/editors/date_field.h"
#include "app/views/editors/notes_box.h"
#include "app/views/inspector/use_case_note.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/words/words_keeper.h"
#include "core/analysis/names.h"
#include "core/domain/values/plan_years.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace stagepath {

namespace {

constexpr int kSeveralShares = -1;  ///< stands in the field of what differs among the selected

TextLabel* makeSection(const QString& text) { return new TextLabel(text, textFont(TextStyle::CardTitle)); }

/// The value all of \p ids share, or nothing.
template <class F>
auto common(const Portfolio& portfolio, const QList<InitiativeId>& ids, F value) {
    using T = decltype(value(std::declval<const Initiative&>()));
    std::optional<T> result;
    for (const InitiativeId id : ids) {
        const T v = value(*portfolio.find(id));
        if (result && *result != v) return std::optional<T>();
        result = v;
    }
    return result;
}

/// The longest label of the fields fits, whatever the language; beyond that it is elided.
constexpr int kInitiativeLabelMost = 132;

TextLabel* wrapping(TextLabel* label) {
    label->setWordWrap(true);
    return label;
}

}  // namespace

InitiativeInspector::InitiativeInspector(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_title(new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary)), m_conflict(new UseCaseNote), m_mend(makeButton({}, QStringLiteral("wand"))), m_slack(new TextLabel({}, textFont(TextStyle::Body))), m_name(new QLineEdit), m_kind(new ChoiceCombo(tr("Kind"))),
      m_workstream(new ChoiceCombo(tr("Workstream"))), m_start(new DateField(tr("Start"))), m_finish(new DateField(tr("Finish"))), m_progress(new QSpinBox), m_lead(new DeferredCombo(tr("Lead"), [this](QComboBox& combo) { fillPeople(combo); })),
      m_useCase(new DeferredCombo(tr("Use case"), [this](QComboBox& combo) { fillUseCases(combo); })), m_locked(new QCheckBox(tr("Locked"))), m_notes(new NotesBox(tr("Notes"))), m_outcomes(new OutcomeList(workspace)),
      m_dependencies(new DependencyList(workspace)), m_lists(new QWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    m_name->setObjectName(QStringLiteral("initiativeName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setFont(textFont(TextStyle::CardTitle));
    layout->addWidget(m_name);
    m_mend->setObjectName(QStringLiteral("initiativeMend"));
    m_slack->setObjectName(QStringLiteral("initiativeSlack"));
    m_slack->setWordWrap(true);
    layout->addWidget(m_conflict);
    layout->addWidget(m_mend, 0, Qt::AlignLeft);
    connect(m_mend, &QPushButton::clicked, this, [this] { emit mendRequested(m_ids.constFirst()); });
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 4, 0, 4);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setupFields(form);
    layout->addLayout(form);
    auto* lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 4, 0, 0);
    lists->setSpacing(8);
    lists->addWidget(wrapping(makeSection(tr("Outcomes: what it brings when it is done"))));
    lists->addWidget(m_outcomes);
    lists->addSpacing(8);
    lists->addWidget(wrapping(makeSection(tr("Dependencies"))));
    lists->addWidget(m_dependencies);
    layout->addWidget(m_lists);
    layout->addStretch();
    setupSaving();
}

void InitiativeInspector::setupFields(QFormLayout* form) {
    m_progress->setObjectName(QStringLiteral("initiativeProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 100);
    m_progress->setSingleStep(5);
    m_progress->setSuffix(tr(" %"));
    m_progress->setKeyboardTracking(false);
    m_notes->setObjectName(QStringLiteral("initiativeNotes"));
    m_notes->setFixedHeight(72);
    m_start->setObjectName(QStringLiteral("initiativeStart"));
    m_finish->setObjectName(QStringLiteral("initiativeFinish"));
    const QFont font = textFont(TextStyle::Body);
    int wide = 92;
    for (const QString& label : {tr("Kind"), tr("Workstream"), tr("Start"), tr("Finish"), tr("Slack"), tr("Progress"), tr("Lead"), tr("Use case"), tr("Notes")}) wide = qMax(wide, QFontMetrics(font).horizontalAdvance(label) + 2);
    const auto row = [form, font, wide](const QString& label, QWidget* field) {
        auto* text = new ElidedLabel(label, font, TextRole::Tertiary);
        text->setFixedWidth(qMin(wide, kInitiativeLabelMost));
        text->setBuddy(field);
        form->addRow(text, field);
    };
    row(tr("Kind"), m_kind);
    row(tr("Workstream"), m_workstream);
    row(tr("Start"), m_start);
    row(tr("Finish"), m_finish);
    row(tr("Slack"), m_slack);
    row(tr("Progress"), m_progress);
    row(tr("Lead"), m_lead);
    row(tr("Use case"), m_useCase);
    row({}, m_locked);
    m_locked->setToolTip(tr("Stays where it is"));
    row(tr("Notes"), m_notes);
}

void InitiativeInspector::setupSaving() {
    m_nameWords = new WordsKeeper(m_name, WordsKeeper::Pause::Waits, [this](const QString& text) { return saveName(text); });
    m_notesWords = new WordsKeeper(m_notes, WordsKeeper::Pause::Saves, [this](const QString& text) { return saveNotes(text); });
    connect(m_kind, &QComboBox::activated, this, [this] { save(tr("Kind"), [k = *fromKey<InitiativeKind>(m_kind->currentData().toString())](Initiative& i) { i.kind = k; }); });
    connect(m_workstream, &QComboBox::activated, this, [this] { save(tr("Workstream"), [w = WorkstreamId(m_workstream->currentData().toLongLong())](Initiative& i) { i.workstream = w; }); });
    connect(m_lead, &QComboBox::activated, this, [this] { save(tr("Lead"), [p = PersonId(m_lead->currentData().toLongLong())](Initiative& i) { i.lead = p; }); });
    connect(m_useCase, &QComboBox::activated, this, [this] { save(tr("Use case"), [u = UseCaseId(m_useCase->currentData().toLongLong())](Initiative& i) { i.useCase = u; }); });
    connect(m_locked, &QCheckBox::clicked, this, [this](bool on) { save(tr("Lock"), [on](Initiative& i) { i.locked = on; }); });
    connect(m_progress, &QSpinBox::valueChanged, this, [this](int value) {
        // The arrows of the field go on from step to step; what was changed elsewhere, or of others, is a change of its own.
        const auto now = [this] { return std::pair(m_ids, m_workspace.historyPosition()); };
        const auto step = m_progressSaved == now() ? Workspace::Step::GoesOn : Workspace::Step::Own;
        if (value != kSeveralShares && save(tr("Progress"), [value](Initiative& i) { i.progress = value; }, step)) m_progressSaved = now();
    });
    for (DateField* field : {m_start, m_finish}) connect(field, &DateField::dateEntered, this, [this, field] { saveDates(*field); });
    connect(m_outcomes, &OutcomeList::failed, this, &InitiativeInspector::failed);
    connect(m_dependencies, &DependencyList::failed, this, &InitiativeInspector::failed);
    connect(m_dependencies, &DependencyList::linkRequested, this, &InitiativeInspector::linkRequested);
    connect(m_dependencies, &DependencyList::otherRequested, this, &InitiativeInspector::otherRequested);
}

bool InitiativeInspector::save(const QString& field, const std::function<void(Initiative&)>& change, Workspace::Step step) {
    if (m_showing || m_ids.isEmpty()) return false;
    bool isSaved = false;
    attempt([&] {
        changeInitiatives(m_workspace, m_ids, field, change, step);
        isSaved = true;
    }, [this](const QString& s) {
        emit failed(s);
        showValues();
    });
    return isSaved;
}

/// An empty name is none: the old one comes back.
bool InitiativeInspector::saveName(const QString& text) {
    const QString name = text.trimmed();
    if (m_ids.size() != 1) return false;
    if (name.isEmpty()) {
        m_nameWords->restore();
        return true;
    }
    bool isSaved = false;
    attempt([&] {
        renameInitiative(m_workspace, m_ids.constFirst(), name);
        isSaved = true;
    }, [this](const QString& s) { emit failed(s); });
    return isSaved;
}

bool InitiativeInspector::saveNotes(const QString& text) {
    return m_ids.size() == 1 && save(tr("Notes"), [text](Initiative& i) { i.notes = text; }, m_notesWords->step());
}

/// Start and finish never move each other: what does not go together is refused with the sentence of the rule and stays in its
/// field, until the other one is typed too.
void InitiativeInspector::saveDates(DateField& changed) {
    if (m_showing || m_ids.size() != 1) return;
    const QDate start = m_start->entered();
    const QDate finish = m_finish->entered();
    const InitiativeId id = m_ids.constFirst();
    bool isSaved = false;
    attempt([&] {
        changeInitiatives(m_workspace, {id}, tr("Dates"), [start, finish](Initiative& i) {
            i.start = start;
            i.finish = finish;
        });
        isSaved = true;
    }, [this, &changed](const QString& s) {
        emit failed(s);
        changed.refuse(s);
    });
    if (!isSaved) return;
    if (m_ids == QList{id}) {
        m_start->setDate(start);
        m_finish->setDate(finish);
    }
    emit moved(id);
}

QString InitiativeInspector::subject() const { return m_ids.size() == 1 ? QString::number(m_ids.constFirst().value) : QString(); }

bool InitiativeInspector::takeBackDates() {
    const bool isStart = m_start->takeBack();
    return m_finish->takeBack() || isStart;
}

/// Without a selection nobody sees the fields: what was refused in them is not kept.
void InitiativeInspector::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (isHidden()) takeBackDates();
}

/// What is still open belongs to the one that was shown.
void InitiativeInspector::commitWords() {
    m_nameWords->commit();
    m_notesWords->commit();
    for (DateField* field : {m_start, m_finish}) field->commit();
}

void InitiativeInspector::show(const QList<InitiativeId>& ids, const PlanFacts& facts) {
    if (ids != m_ids && !std::exchange(m_leaving, true)) {
        commitWords();
        m_leaving = false;
    }
    const QList<InitiativeId> before = std::exchange(m_ids, {});
    for (const InitiativeId id : ids) {
        if (m_workspace.portfolio().find(id)) m_ids.append(id);
    }
    setEnabled(!m_workspace.isReadOnly());
    if (m_ids.isEmpty()) return;
    if (m_ids != before) {
        const Initiative& first = *m_workspace.portfolio().find(m_ids.constFirst());
        m_start->reset(first.start);
        m_finish->reset(first.finish);
    }
    showValues();
    showFacts(facts);
}

void InitiativeInspector::showFacts(const PlanFacts& facts) {
    m_conflict->setVisible(!facts.conflict.isEmpty());
    m_conflict->setSentences(tr("In conflict."), facts.conflict);
    m_mend->setVisible(!facts.mend.isEmpty());
    m_mend->setText(menuText(facts.mend));
    const QString days = facts.slackDays ? tr("%Ln day(s)", nullptr, static_cast<int>(*facts.slackDays)) : tr("none known: it has no dates");
    m_slack->setText(m_ids.size() > 1 ? tr("several") : facts.critical ? tr("none: on the critical path") : days);
}

void InitiativeInspector::fillChoices() {
    const Portfolio& p = m_workspace.portfolio();
    m_kind->clear();
    for (const InitiativeKind k : {InitiativeKind::Rollout, InitiativeKind::Enabler, InitiativeKind::Work}) m_kind->addItem(initiativeKindName(k), keyOf(k));
    m_workstream->clear();
    m_workstream->addItem(tr("None"), 0);
    for (const Workstream& w : p.workstreams()) m_workstream->addItem(w.name, w.id.value);
}

QString InitiativeInspector::leadName(PersonId id) const {
    const Person* person = m_workspace.portfolio().find(id);
    return person ? person->name : tr("Nobody yet");
}

QString InitiativeInspector::useCaseName(UseCaseId id) const {
    const UseCase* useCase = m_workspace.portfolio().find(id);
    return useCase ? useCase->name : tr("None, shared by many");
}

void InitiativeInspector::fillPeople(QComboBox& combo) const {
    combo.addItem(leadName({}), 0);
    for (const Person& person : m_workspace.portfolio().people()) combo.addItem(person.name, person.id.value);
}

void InitiativeInspector::fillUseCases(QComboBox& combo) const {
    combo.addItem(useCaseName({}), 0);
    for (const UseCase& u : m_workspace.portfolio().useCases()) combo.addItem(u.name, u.id.value);
}

void InitiativeInspector::showValues() {
    m_showing = true;
    fillChoices();
    const Portfolio& p = m_workspace.portfolio();
    const Initiative& first = *p.find(m_ids.constFirst());
    const bool single = m_ids.size() == 1;
    m_title->setText(single ? initiativeKindName(first.kind) : tr("%Ln initiative(s) selected", nullptr, int(m_ids.size())));
    m_name->setVisible(single);
    m_nameWords->show(subject(), first.name);
    const auto choose = [&](ChoiceCombo* combo, const auto& value) {
        combo->setPlaceholderText(tr("several"));
        if (value) combo->choose(*value);
        else combo->setCurrentIndex(-1);
    };
    choose(m_kind, common(p, m_ids, [](const Initiative& i) { return QVariant(keyOf(i.kind)); }));
    choose(m_workstream, common(p, m_ids, [](const Initiative& i) { return QVariant(i.workstream.value); }));
    showPeopleAndUseCase();
    const bool movable = single && !first.locked;
    for (DateField* edit : {m_start, m_finish}) {
        edit->setEnabled(movable);
        edit->setToolTip(first.locked ? tr("Locked initiatives stay where they are. Take off the lock to move this one.") : QString());
    }
    const auto showDay = [&](DateField* edit, const std::optional<QDate>& day) {
        edit->line()->setPlaceholderText(day ? QString() : tr("several"));
        edit->setDate(day.value_or(QDate()));
    };
    showDay(m_start, common(p, m_ids, [](const Initiative& i) { return i.start; }));
    showDay(m_finish, common(p, m_ids, [](const Initiative& i) { return i.finish; }));
    const auto progress = common(p, m_ids, [](const Initiative& i) { return i.progress; });
    m_progress->setSpecialValueText(progress ? QString() : tr("several"));
    m_progress->setRange(progress ? 0 : kSeveralShares, 100);
    m_progress->setValue(progress.value_or(kSeveralShares));
    m_locked->setChecked(common(p, m_ids, [](const Initiative& i) { return i.locked; }).value_or(false));
    m_notes->setVisible(single);
    m_notesWords->show(subject(), first.notes);
    m_lists->setVisible(single);
    if (single) {
        m_outcomes->show(first.id);
        m_dependencies->show(first.id);
    }
    m_showing = false;
}

void InitiativeInspector::showPeopleAndUseCase() {
    const Portfolio& p = m_workspace.portfolio();
    for (DeferredCombo* combo : {m_lead, m_useCase}) {
        combo->setPlaceholderText(tr("several"));
        combo->showNone();
    }
    if (const auto lead = common(p, m_ids, [](const Initiative& i) { return i.lead; })) m_lead->showOnly(leadName(*lead), lead->value);
    if (const auto useCase = common(p, m_ids, [](const Initiative& i) { return i.useCase; })) m_useCase->showOnly(useCaseName(*useCase), useCase->value);
}

void InitiativeInspector::focusName() {
    m_name->setFocus();
    m_name->selectAll();
}

void InitiativeInspector::focusProgress() {
    m_progress->setFocus();
    m_progress->selectAll();
}

}  // namespace stagepath
