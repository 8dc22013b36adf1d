#include "app/views/people/person_inspector.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/models/people_edits.h"
#include "app/views/editors/use_case_choices.h"
#include "app/views/inspector/use_case_link_row.h"
#include "app/views/inspector/use_case_note.h"
#include "app/views/people/load_chart.h"
#include "app/widgets/controls.h"
#include "app/widgets/lists/row_tree.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/words/words_keeper.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPainter>
#include <QScrollArea>

namespace stagepath {

namespace {

constexpr int kQuartersShown = 12;
/// More than that stand in a tree.
constexpr qsizetype kPersonWorkRows = 40;
constexpr int kPersonInspectorLabelWidth = 96;

/// The person's disc, large.
class Portrait : public QWidget {
public:
    Portrait(const Workspace& workspace, const PersonInspector& owner) : m_workspace(workspace), m_owner(owner) { setFixedSize(46, 46); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Person* person = m_workspace.portfolio().find(m_owner.shown());
        if (!person) return;
        QPainter p(this);
        const Theme& t = Theme::of(this);
        paintAvatar(p, t, rect().adjusted(1, 1, -1, -1), person->name, t.category(colorOf(m_workspace.portfolio(), *person)), person->executive);
    }

private:
    const Workspace& m_workspace;
    const PersonInspector& m_owner;
};

/// "Jan 2027 – Mar 2027" without repeating the year.
QString shownStart(QDate date) { return date.isValid() ? shownShortMonth(date) : QString(); }

}  // namespace

PersonInspector::PersonInspector(Workspace& workspace, PeopleModel& model, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_model(model), m_avatar(new Portrait(workspace, *this)), m_name(new QLineEdit), m_role(new QLineEdit), m_unit(new ChoiceCombo(tr("Business unit"))), m_email(new QLineEdit),
      m_executive(new QCheckBox(tr("Executive: can be accountable"))), m_note(new UseCaseNote), m_loadTitle(new TextLabel(tr("Initiatives led per quarter"), textFont(TextStyle::BodyStrong))), m_load(new LoadChart), m_work(new QVBoxLayout),
      m_manyWork(new RowTree(tr("Work"), [this](qint64 id) { return nameOfWork(id); })) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 14, 20, 20);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    setupFields(layout);
    layout->addWidget(m_note);
    layout->addSpacing(6);
    layout->addWidget(m_loadTitle);
    layout->addWidget(m_load);
    m_work->setSpacing(2);
    layout->addLayout(m_work);
    layout->addWidget(m_manyWork);
    connect(m_manyWork, &RowTree::opened, this, [this](qint64 id) {
        const bool isUseCase = m_workspace.portfolio().find(UseCaseId(id)) != nullptr;
        emit revealRequested(static_cast<int>(isUseCase ? EntityKind::UseCase : EntityKind::Initiative), id);
    });
    layout->addStretch();
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    outer->addWidget(area);
}

QWidget* PersonInspector::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    m_name->setFont(textFont(TextStyle::InspectorTitle));
    m_name->setAccessibleName(tr("Name"));
    m_role->setAccessibleName(tr("Role"));
    m_role->setPlaceholderText(tr("Role"));
    lines->addWidget(m_name);
    lines->addWidget(m_role);
    layout->addLayout(lines, 1);
    auto* close = makeIconButton(tr("Close (F4)"), QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &PersonInspector::closeRequested);
    layout->addWidget(close, 0, Qt::AlignTop);
    return head;
}

void PersonInspector::setupFields(QVBoxLayout* layout) {
    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    const auto row = [form](const QString& label, QWidget* field) {
        auto* text = new TextLabel(label, textFont(TextStyle::Body), TextRole::Tertiary);
        text->setMinimumWidth(kPersonInspectorLabelWidth);  // longer languages take more
        text->setBuddy(field);
        form->addRow(text, field);
    };
    m_email->setAccessibleName(tr("E-mail"));
    row(tr("Business unit"), m_unit);
    row(tr("E-mail"), m_email);
    form->addRow(m_executive);
    layout->addLayout(form);
    auto* buttons = new QHBoxLayout;
    auto* hand = makeButton(tr("Hand over…"), QStringLiteral("people"));
    hand->setToolTip(tr("Gives everything this person answers for and leads to somebody else"));
    auto* remove = makeButton(tr("Remove"), QStringLiteral("close"));
    hand->setEnabled(!m_workspace.isReadOnly());
    remove->setEnabled(!m_workspace.isReadOnly());
    buttons->addWidget(hand);
    buttons->addWidget(remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(hand, &QPushButton::clicked, this, [this] { emit handOverRequested(m_id); });
    connect(remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_id); });
    for (QLineEdit* field : {m_name, m_role, m_email}) m_words.append(new WordsKeeper(field, WordsKeeper::Pause::Waits, [this](const QString&) { return save(); }));
    connect(m_unit, &QComboBox::activated, this, &PersonInspector::save);
    connect(m_executive, &QCheckBox::clicked, this, &PersonInspector::save);
}

const Person* PersonInspector::person() const { return m_workspace.portfolio().find(m_id); }

void PersonInspector::show(PersonId id) {
    if (id != m_id && !std::exchange(m_leaving, true)) {
        commitWords();
        m_leaving = false;
    }
    m_id = id;
    const Person* row = person();
    if (!row) return;
    m_showing = true;
    const QStringList texts{row->name, row->role, row->email};
    for (qsizetype i = 0; i < m_words.size(); ++i) m_words[i]->show(QString::number(id.value), texts[i]);
    m_unit->clear();
    m_unit->addItem(tr("None"), QString::number(0));
    for (const BusinessUnit& unit : m_workspace.portfolio().units()) m_unit->addItem(unit.name, QString::number(unit.id.value));
    m_unit->choose(QString::number(row->unit.value));
    m_executive->setChecked(row->executive);
    showNote();
    showLoad();
    showWork();
    m_avatar->update();
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_role), static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_email), static_cast<QWidget*>(m_executive)}) {
        field->setEnabled(!m_workspace.isReadOnly());
    }
    m_showing = false;
}

/// What is still open belongs to the one that was shown.
void PersonInspector::commitWords() {
    for (WordsKeeper* words : m_words) words->commit();
}

/// True where the workspace has what is shown; an empty name is none, the old one comes back.
bool PersonInspector::save() {
    const Person* row = person();
    if (m_showing || !row) return false;
    Person changed = *row;
    if (!m_name->text().simplified().isEmpty()) changed.name = m_name->text().simplified();
    else m_words.constFirst()->restore();
    changed.role = m_role->text().simplified();
    changed.email = m_email->text().trimmed();
    changed.unit = BusinessUnitId(m_unit->currentData().toString().toLongLong());
    changed.executive = m_executive->isChecked();
    bool isSaved = false;
    attempt([&] {
        updatePerson(m_workspace, changed);
        isSaved = true;
    }, [this](const QString& sentence) { emit failed(sentence); });
    return isSaved;
}

void PersonInspector::showNote() {
    const PersonFigures& f = m_model.table().of(m_id);
    const Limits& limits = m_workspace.portfolio().settings().limits;
    const int most = f.most();
    const auto answers = static_cast<int>(f.answersFor.size());
    m_note->show();
    if (!person()->executive && answers > 0) {
        m_note->setSentences(tr("Answers for %Ln use case(s) without an executive mandate.", nullptr, answers), tr("Make this person an executive, or name another owner."));
    } else if (most > limits.maxInitiativesPerLead) {
        const int when = f.mostIn();
        m_note->setSentences(tr("%1 initiatives at once in Q%2 %3.").arg(most).arg(when % 4 + 1).arg(when / 4), tr("The limit is %1. Move one, or give it another lead.").arg(limits.maxInitiativesPerLead));
    } else if (answers > limits.maxAccountablePerExecutive) {
        m_note->setSentences(tr("Answers for %Ln use case(s).", nullptr, answers), tr("The limit is %1. Name another executive for some of them.").arg(limits.maxAccountablePerExecutive));
    } else {
        m_note->hide();
    }
}

void PersonInspector::showLoad() {
    const PersonFigures& f = m_model.table().of(m_id);
    const bool leads = !f.initiatives.isEmpty();
    m_loadTitle->setVisible(leads);
    m_load->setVisible(leads);
    m_load->setLoad(f.atOnce, m_model.firstQuarter(), kQuartersShown, m_workspace.portfolio().settings().limits.maxInitiativesPerLead);
}

void PersonInspector::showWork() {
    clearLayout(m_work);
    const PersonFigures& f = m_model.table().of(m_id);
    const bool isLong = f.answersFor.size() + f.leads.size() + f.initiatives.size() > kPersonWorkRows;
    m_manyWork->setVisible(isLong);
    if (isLong) return showManyWork();
    const auto title = [this](const QString& text) {
        m_work->addSpacing(10);
        m_work->addWidget(new TextLabel(text, textFont(TextStyle::BodyStrong)));
    };
    const auto row = [this](const QString& text, const QString& detail, EntityKind kind, qint64 id) {
        auto* link = new UseCaseLinkRow(text, detail);
        connect(link, &QAbstractButton::clicked, this, [this, kind, id] { emit revealRequested(static_cast<int>(kind), id); });
        m_work->addWidget(link);
    };
    const auto useCases = [&](const QList<UseCaseId>& ids) {
        for (const UseCaseId id : ids) {
            const UseCase& u = *m_workspace.portfolio().find(id);
            row(u.name, lifecycleName(u.lifecycle), EntityKind::UseCase, id.value);
        }
    };
    if (!f.answersFor.isEmpty()) title(tr("Answers for %Ln use case(s)", nullptr, static_cast<int>(f.answersFor.size())));
    useCases(f.answersFor);
    if (!f.leads.isEmpty()) title(tr("Leads %Ln use case(s)", nullptr, static_cast<int>(f.leads.size())));
    useCases(f.leads);
    if (!f.initiatives.isEmpty()) title(tr("Leads %Ln initiative(s)", nullptr, static_cast<int>(f.initiatives.size())));
    for (const InitiativeId id : f.initiatives) {
        const Initiative& i = *m_workspace.portfolio().find(id);
        row(i.name, shownStart(i.start), EntityKind::Initiative, id.value);
    }
    if (f.answersFor.isEmpty() && f.leads.isEmpty() && f.initiatives.isEmpty()) {
        m_work->addWidget(new TextLabel(tr("Answers for nothing and leads nothing yet."), textFont(TextStyle::Body), TextRole::Tertiary));
    }
}

void PersonInspector::showManyWork() {
    const PersonFigures& f = m_model.table().of(m_id);
    QList<RowGroup> groups;
    const auto add = [&](const char* part, const QString& title, const auto& ids) {
        if (ids.isEmpty()) return;
        RowGroup group{QStringLiteral("%1 %2").arg(m_id.value).arg(QLatin1String(part)), title, {}};
        for (const auto& id : ids) group.ids.append(id.value);
        groups.append(group);
    };
    add("answers", tr("Answers for %Ln use case(s)", nullptr, static_cast<int>(f.answersFor.size())), f.answersFor);
    add("leads", tr("Leads %Ln use case(s)", nullptr, static_cast<int>(f.leads.size())), f.leads);
    add("initiatives", tr("Leads %Ln initiative(s)", nullptr, static_cast<int>(f.initiatives.size())), f.initiatives);
    m_manyWork->setGroups(groups);
}

QString PersonInspector::nameOfWork(qint64 id) const {
    if (const UseCase* useCase = m_workspace.portfolio().find(UseCaseId(id))) return useCase->name;
    const Initiative* initiative = m_workspace.portfolio().find(InitiativeId(id));
    return initiative ? initiative->name : QString();
}

void PersonInspector::focusName() {
    m_name->setFocus();
    m_name->selectAll();
}

void PersonInspector::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    p.fillRect(QRect(x, 0, 1, height()), t.border);
}

}  // namespace stagepath
