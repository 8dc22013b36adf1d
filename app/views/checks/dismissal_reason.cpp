#include "app/views/checks/dismissal_reason.h"

#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/widgets/words/problem_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace stagepath {

DismissalReason::DismissalReason(QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit), m_problem(new ProblemLabel), m_hint(new TextLabel(tr("Enter dismisses, Esc keeps what was typed for later."), textFont(TextStyle::Small), TextRole::Tertiary)),
      m_button(makeButton(tr("Dismiss with a reason"), QStringLiteral("close"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_field->setPlaceholderText(tr("Why it need not be mended"));
    m_field->setAccessibleName(tr("Reason"));
    m_problem->setObjectName(QStringLiteral("reasonProblem"));
    m_hint->setWordWrap(true);
    for (QWidget* part : {static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_hint)}) layout->addWidget(part);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &DismissalReason::requested);
    connect(m_field, &QLineEdit::returnPressed, this, &DismissalReason::give);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_begun.insert(m_identity, text);
        m_problem->hide();
    });
    end();
}

void DismissalReason::setOffer(const QString& words, bool canEdit) {
    m_button->setText(words);
    m_button->setAccessibleName(words);
    m_button->setToolTip(tr("%1 (D)").arg(words));
    m_button->setEnabled(canEdit);
}

void DismissalReason::ask(const QString& identity) {
    m_identity = identity;
    m_field->setText(m_begun.value(identity));
    m_problem->hide();
    m_field->show();
    m_hint->show();
    m_button->hide();
    m_field->setFocus();
}

bool DismissalReason::isAsking() const { return !m_field->isHidden(); }

void DismissalReason::end() {
    m_field->hide();
    m_problem->hide();
    m_hint->hide();
    m_button->show();
}

void DismissalReason::give() {
    const QString reason = m_field->text().trimmed();
    if (!reason.isEmpty()) return void(emit given(reason));
    m_problem->setText(tr("Nothing is dismissed without a reason. Type a few words, then Enter."));
    m_problem->show();
    m_field->setFocus();
}

}  // namespace stagepath
