#include "app/pages/roadmap/milestone_inspector.h"

#include "app/drawing/typography.h"
#include "app/pages/roadmap/initiative_lists.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/pages/subject_choice.h"
#include "app/views/editors/date_field.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/words/words_keeper.h"
#include "core/analysis/names.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace stagepath {

MilestoneInspector::MilestoneInspector(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_name(new QLineEdit), m_kind(new ChoiceCombo(tr("Kind"))), m_date(new DateField(tr("Date"))), m_subject(new DeferredCombo(tr("Subject"), [this](QComboBox& combo) { fillSubjects(combo, m_workspace.portfolio()); })),
      m_stage(new ChoiceCombo(tr("Stage"))), m_judgement(new TextLabel({}, textFont(TextStyle::Body), TextRole::Secondary)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    m_name->setAccessibleName(tr("Name"));
    m_name->setFont(textFont(TextStyle::CardTitle));
    layout->addWidget(m_name);
    m_name->setObjectName(QStringLiteral("milestoneName"));
    m_date->setObjectName(QStringLiteral("milestoneDate"));
    for (const MilestoneKind k : {MilestoneKind::Milestone, MilestoneKind::Gate}) m_kind->addItem(k == MilestoneKind::Gate ? tr("Gate: asks for a stage") : tr("Milestone"), keyOf(k));
    for (int s = 1; s <= kMaxStage; ++s) m_stage->addItem(QStringLiteral("%1 %2").arg(s).arg(stageName(s)), s);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    const auto row = [form](const QString& label, QWidget* field) {
        auto* text = new TextLabel(label, textFont(TextStyle::Body), TextRole::Tertiary);
        text->setFixedWidth(92);
        text->setBuddy(field);
        form->addRow(text, field);
    };
    row(tr("Kind"), m_kind);
    row(tr("Date"), m_date);
    row(tr("Subject"), m_subject);
    row(tr("Stage"), m_stage);
    layout->addLayout(form);
    m_judgement->setWordWrap(true);
    layout->addWidget(m_judgement);
    layout->addStretch();
    m_nameWords = new WordsKeeper(m_name, WordsKeeper::Pause::Waits, [this](const QString&) { return save(); });
    connect(m_date, &DateField::dateEntered, this, &MilestoneInspector::saveDate);
    for (ChoiceCombo* combo : {m_kind, static_cast<ChoiceCombo*>(m_subject), m_stage}) connect(combo, &QComboBox::activated, this, &MilestoneInspector::save);
}

void MilestoneInspector::show(MilestoneId id, const QString& judgement) {
    if (id != m_id && !std::exchange(m_leaving, true)) {
        commitWords();
        m_leaving = false;
    }
    const Milestone* row = m_workspace.portfolio().find(id);
    if (!row) return;
    m_showing = true;
    if (std::exchange(m_id, id) != id) m_date->reset(row->date);
    m_name->setPlaceholderText(m_workspace.portfolio().nameOf(row->subject));
    m_nameWords->show(QString::number(id.value), row->name);
    const bool gate = row->kind == MilestoneKind::Gate;
    m_kind->choose(keyOf(row->kind));
    m_date->setDate(row->date);
    m_subject->showOnly(nameOfSubject(m_workspace.portfolio(), row->subject), subjectKey(row->subject));
    m_subject->setEnabled(gate);
    m_stage->choose(gate ? row->stage : 1);
    m_stage->setEnabled(gate);
    m_judgement->setText(judgement);
    setEnabled(!m_workspace.isReadOnly());
    m_showing = false;
}

/// What is still open belongs to the one that was shown.
void MilestoneInspector::commitWords() {
    m_nameWords->commit();
    m_date->commit();
}

/// \p row with everything the fields say but the date, which is on a road of its own.
Milestone MilestoneInspector::shownRow(const Milestone& row) const {
    Milestone changed = row;
    changed.name = m_name->text().trimmed();
    changed.kind = fromKey<MilestoneKind>(m_kind->currentData().toString()).value_or(row.kind);
    const bool gate = changed.kind == MilestoneKind::Gate;
    changed.subject = gate ? subjectFromKey(m_subject->currentData().toString()) : Subject();
    changed.stage = gate ? std::max(1, m_stage->currentData().toInt()) : 0;
    if (!gate && changed.name.isEmpty()) changed.name = tr("Milestone");
    return changed;
}

/// True where the workspace has what is shown.
bool MilestoneInspector::save() {
    const Milestone* row = m_workspace.portfolio().find(m_id);
    return row && !m_showing && store(shownRow(*row));
}

void MilestoneInspector::saveDate() {
    const Milestone* row = m_workspace.portfolio().find(m_id);
    if (m_showing || !row) return;
    const QDate day = m_date->entered();
    const MilestoneId id = m_id;
    Milestone changed = *row;
    changed.date = day;
    if (store(changed, [this](const QString& s) { m_date->refuse(s); }) && id == m_id) m_date->setDate(day);
}

bool MilestoneInspector::takeBackDate() { return m_date->takeBack(); }

/// Without a selection nobody sees the field: what was refused in it is not kept.
void MilestoneInspector::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (isHidden()) takeBackDate();
}

bool MilestoneInspector::store(const Milestone& changed, const std::function<void(const QString&)>& refused) {
    if (changed == *m_workspace.portfolio().find(m_id)) return true;
    bool isSaved = false;
    attempt([&] {
        updateMilestone(m_workspace, changed);
        isSaved = true;
    }, [&](const QString& s) {
        emit failed(s);
        if (refused) refused(s);
    });
    return isSaved;
}

void MilestoneInspector::focusName() {
    m_name->setFocus();
    m_name->selectAll();
}

}  // namespace stagepath
