#include "app/pages/draft/draft_line_fields.h"

#include "app/drawing/typography.h"
#include "app/views/editors/date_field.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>

namespace stagepath {

namespace {

DateField* makeDraftDate(const QString& name, const QString& objectName) {
    auto* field = new DateField(name);
    field->setObjectName(objectName);
    field->line()->setObjectName(objectName + QStringLiteral("Line"));
    return field;
}

}  // namespace

DraftLineFields::DraftLineFields(QWidget* parent)
    : QWidget(parent), m_start(makeDraftDate(tr("Start"), QStringLiteral("draftStart"))), m_finish(makeDraftDate(tr("Finish"), QStringLiteral("draftFinish"))), m_lead(new ChoiceCombo(tr("Lead"))) {
    m_lead->setObjectName(QStringLiteral("draftLead"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 4, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    const auto addField = [grid](const QString& text, QWidget* field) {
        auto* name = new TextLabel(text, textFont(TextStyle::Small), TextRole::Tertiary);
        name->setBuddy(field);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
    };
    addField(tr("Start"), m_start);
    addField(tr("Finish"), m_finish);
    addField(tr("Lead"), m_lead);
    grid->setColumnStretch(1, 1);
    connect(m_start, &DateField::dateEntered, this, &DraftLineFields::saveStart);
    connect(m_finish, &DateField::dateEntered, this, &DraftLineFields::saveFinish);
    connect(m_lead, &QComboBox::activated, this, [this] { emit leadChanged(PersonId(m_lead->currentData().toLongLong())); });
}

void DraftLineFields::startFor(const Portfolio& portfolio) {
    m_calendar = portfolio.settings().calendar;
    m_lead->clear();
    m_lead->addItem(tr("Nobody"), qint64(0));
    for (const Person& person : portfolio.people()) m_lead->addItem(person.name, person.id.value);
}

void DraftLineFields::show(const Initiative& initiative) {
    m_start->reset(initiative.start);
    m_finish->reset(initiative.finish);
    m_lead->choose(initiative.lead.value);
}

QList<QWidget*> DraftLineFields::fields() const { return {m_start->line(), m_finish->line(), m_lead}; }

void DraftLineFields::takeBack() {
    m_start->takeBack();
    m_finish->takeBack();
}

QString DraftLineFields::problem() const { return m_start->problem().isEmpty() ? m_finish->problem() : m_start->problem(); }

void DraftLineFields::saveStart(QDate start) {
    const QDate finish = m_calendar.finishOf(start, m_calendar.lengthOf(m_start->date(), m_finish->date()));
    m_start->setDate(start);
    m_finish->reset(finish);
    emit datesChanged(start, finish);
}

void DraftLineFields::saveFinish(QDate finish) {
    if (finish < m_start->date()) {
        m_finish->refuse(QCoreApplication::translate("Rules", "The finish %1 lies before the start %2. Nothing was changed.").arg(shownDate(finish), shownDate(m_start->date())));
        return;
    }
    m_finish->setDate(finish);
    emit datesChanged(m_start->date(), finish);
}

}  // namespace stagepath
