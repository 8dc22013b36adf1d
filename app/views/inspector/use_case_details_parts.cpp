// The parts of the inspector's details that are not fields: earned stage with its note, initiatives, imported texts.
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/views/editors/use_case_text_edit.h"
#include "app/views/editors/use_case_value_edit.h"
#include "app/views/inspector/imported_fields.h"
#include "app/views/inspector/use_case_details.h"
#include "app/views/inspector/use_case_link_row.h"
#include "app/views/inspector/use_case_note.h"
#include "app/views/inspector/use_case_section.h"
#include "app/widgets/controls.h"
#include "core/analysis/plan/schedule.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace stagepath {

/// The latest round of the use case, which earns its stage.
void UseCaseDetails::openAssessment() {
    const Portfolio& p = m_model.portfolio();
    const QList<AssessmentId> rounds = m_ids.isEmpty() ? QList<AssessmentId>() : p.assessmentsOf(Subject::of(m_ids.constFirst()));
    const auto latest = std::max_element(rounds.cbegin(), rounds.cend(), [&](AssessmentId a, AssessmentId b) { return p.find(a)->date < p.find(b)->date; });
    if (latest != rounds.cend()) emit revealRequested(static_cast<int>(EntityKind::Assessment), latest->value);
}

void UseCaseDetails::showInitiatives() {
    const Portfolio& p = m_model.portfolio();
    const UseCaseId id = m_ids.constFirst();
    QList<const Initiative*> list;
    for (const InitiativeId i : initiativesServing(p, id)) list.append(p.find(i));
    m_initiatives->clearContent();
    QDate next;
    for (const Initiative* initiative : list) {
        if (initiative->progress < 100 && next.isNull()) next = initiative->finish;
        const QString detail = initiative->progress >= 100 ? tr("done") : dateText(initiative->finish);
        auto* row = new UseCaseLinkRow(initiative->name, detail);
        const qint64 value = initiative->id.value;
        connect(row, &QAbstractButton::clicked, this, [this, value] { emit revealRequested(static_cast<int>(EntityKind::Initiative), value); });
        m_initiatives->content()->addWidget(row);
    }
    if (list.isEmpty()) m_initiatives->setDetail(tr("none yet"));
    else m_initiatives->setDetail(next.isNull() ? tr("%n, all done", "", static_cast<int>(list.size())) : tr("%n, next finish %1", "", static_cast<int>(list.size())).arg(dateText(next)));
}

/// They are made when they are first unfolded: a list of many columns has as many.
void UseCaseDetails::showImported() {
    const UseCase* u = m_ids.size() == 1 ? m_model.portfolio().find(m_ids.constFirst()) : nullptr;
    const QJsonObject texts = u && !u->custom.isEmpty() ? QJsonDocument::fromJson(u->custom.toUtf8()).object() : QJsonObject();
    m_importedSection->setVisible(!texts.isEmpty());
    m_importedSection->setDetail(QLocale().toString(texts.size()));
    if (texts.isEmpty() || !m_importedSection->isOpen()) return;
    m_imported->showTexts(QString::number(u->id.value), texts);
    m_imported->setReadOnly(m_model.workspace().isReadOnly());
    orderTabs();
}

/// A field that is emptied stays with the column that it came from.
bool UseCaseDetails::saveImported(const QString& name, const QString& text, Workspace::Step step) {
    const UseCase* u = m_ids.size() == 1 ? m_model.portfolio().find(m_ids.constFirst()) : nullptr;
    if (!u) return false;
    QJsonObject texts = QJsonDocument::fromJson(u->custom.toUtf8()).object();
    texts[name] = text;
    return saveText(u"custom", QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact)), step);
}

/// What comes later into a section is reached from its head all the same.
void UseCaseDetails::orderTabs() {
    QList<QWidget*> order{m_initiatives->head()};
    for (int i = 0; i < m_initiatives->content()->count(); ++i) {
        if (QWidget* row = m_initiatives->content()->itemAt(i)->widget()) order.append(row);
    }
    order.append(m_plan->head());
    for (UseCaseValueEdit* edit : std::as_const(m_fields)) {
        if (m_plan->isAncestorOf(edit)) order.append(edit);
    }
    order += {m_notesSection->head(), m_notes, m_importedSection->head()};
    for (UseCaseTextEdit* edit : m_imported->shownEdits()) order.append(edit);
    for (qsizetype i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

}  // namespace stagepath
