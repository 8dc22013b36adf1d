#include "app/pages/draft_line_fields.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QScopedValueRollback>

namespace stagepath {

namespace {

QDateEdit* makeDraftDate(const QString& name, const QString& objectName) {
    auto* edit = new QDateEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).replace(QStringLiteral("yyyy"), QStringLiteral("yy")).replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
    edit->setDateRange(QDate(1990, 1, 1), QDate(2199, 12, 31));
    edit->setKeyboardTracking(false);
    leaveWheelToPanel(edit);
    return edit;
}

}  // namespace

DraftLineFields::DraftLineFields(QWidget* parent)
    : QWidget(parent), m_start(makeDraftDate(tr("Start"), QStringLiteral("draftStart"))), m_finish(makeDraftDate(tr("Finish"), QStringLiteral("draftFinish"))), m_lead(new ChoiceCombo(tr("Lead"))) {
    m_lead->setObjectName(QStringLiteral("draftLead"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 4, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    const auto label = [grid](const QString& text, QWidget* field, int row, int column) {
        auto* name = new TextLabel(text, textFont(TextStyle::Small), TextRole::Tertiary);
        name->setBuddy(field);
        grid->addWidget(name, row, column);
    };
    label(tr("Start"), m_start, 0, 0);
    label(tr("Finish"), m_finish, 0, 1);
    grid->addWidget(m_start, 1, 0);
    grid->addWidget(m_finish, 1, 1);
    label(tr("Lead"), m_lead, 2, 0);
    grid->addWidget(m_lead, 3, 0, 1, 2);
    connect(m_start, &QDateEdit::dateChanged, this, &DraftLineFields::saveStart);
    connect(m_finish, &QDateEdit::dateChanged, this, &DraftLineFields::saveFinish);
    connect(m_lead, &QComboBox::activated, this, [this] { emit leadChanged(PersonId(m_lead->currentData().toLongLong())); });
}

void DraftLineFields::offerPeople(const Portfolio& portfolio) {
    m_lead->clear();
    m_lead->addItem(tr("Nobody"), qint64(0));
    for (const Person& person : portfolio.people()) m_lead->addItem(person.name, person.id.value);
}

void DraftLineFields::show(const Initiative& initiative) {
    const QScopedValueRollback showing(m_showing, true);
    m_from = initiative.start;
    m_start->setDate(initiative.start);
    m_finish->setMinimumDate(initiative.start);
    m_finish->setDate(initiative.finish);
    m_lead->choose(initiative.lead.value);
}

QList<QWidget*> DraftLineFields::fields() const { return {m_start, m_finish, m_lead}; }

void DraftLineFields::saveStart() {
    if (m_showing) return;
    const QScopedValueRollback showing(m_showing, true);
    const QDate finish = m_finish->date().addDays(m_from.daysTo(m_start->date()));
    m_from = m_start->date();
    m_finish->setMinimumDate(m_from);
    m_finish->setDate(finish);
    emit datesChanged(m_from, m_finish->date());
}

void DraftLineFields::saveFinish() {
    if (!m_showing) emit datesChanged(m_start->date(), m_finish->date());
}

}  // namespace stagepath
