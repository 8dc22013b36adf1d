// The parts of the inspector's details that are not fields: earned stage with its note, initiatives, imported texts.
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/views/inspector/use_case_details.h"
#include "app/views/inspector/use_case_link_row.h"
#include "app/views/inspector/use_case_note.h"
#include "app/views/inspector/use_case_section.h"
#include "app/widgets/controls.h"
#include "core/analysis/plan/schedule.h"

#include <QJsonDocument>
#include <QJsonObject>
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

/// Texts kept from an import, shown as they came.
void UseCaseDetails::showCustom() {
    m_custom->clearContent();
    const UseCase* u = m_ids.size() == 1 ? m_model.portfolio().find(m_ids.constFirst()) : nullptr;
    const QJsonObject fields = u && !u->custom.isEmpty() ? QJsonDocument::fromJson(u->custom.toUtf8()).object() : QJsonObject();
    m_custom->setVisible(!fields.isEmpty());
    m_custom->setDetail(QString::number(fields.size()));
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        auto* label = new TextLabel(it.key(), textFont(TextStyle::Small), TextRole::Tertiary);
        auto* value = new TextLabel(it.value().toVariant().toString(), textFont(TextStyle::Body), TextRole::Primary);
        label->setWordWrap(true);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setContentsMargins(0, 0, 0, 8);
        m_custom->content()->addWidget(label);
        m_custom->content()->addWidget(value);
    }
}

}  // namespace stagepath
