#include "app/views/checks/checks_inspector.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/views/checks/check_words.h"
#include "app/views/checks/dismissal_reason.h"
#include "app/views/checks/finding_parts.h"
#include "app/views/checks/gate_rows_view.h"
#include "app/views/checks/mend_button.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/inspector/use_case_note.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/checks/check_names.h"
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/checks/dismissals.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stagepath {

namespace {

QString iconOf(MendKind kind) {
    switch (kind) {
        case MendKind::MoveInitiative:
        case MendKind::MoveGate:
        case MendKind::MoveUseCaseTarget:
        case MendKind::MoveTarget: return QStringLiteral("calendar");
        case MendKind::BringForward: return QStringLiteral("roadmap");
        case MendKind::SetStage: return QStringLiteral("steps");
        case MendKind::FinishInitiative: return QStringLiteral("check");
        case MendKind::AddEnabler: return QStringLiteral("plus");
        case MendKind::RemoveLink: return QStringLiteral("close");
        default: return QStringLiteral("user");
    }
}

/// Who can be chosen: everybody, executives first where somebody is to answer.
QList<UseCaseChoice> peopleFor(const Portfolio& portfolio, MendKind kind) {
    QList<UseCaseChoice> people = choicesFor(portfolio, *fieldOf<UseCase>(kind == MendKind::ChooseOwner ? u"accountable" : u"lead"));
    people.removeIf([](const UseCaseChoice& choice) { return choice.sign != UseCaseChoice::Sign::Person; });
    return people;
}

TextLabel* findingLabel(const QFont& font, TextRole role = TextRole::Primary) {
    auto* label = new TextLabel({}, font, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

ChecksInspector::ChecksInspector(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_content(new QWidget), m_sign(new FindingSign), m_severity(new ElidedLabel({}, textFont(TextStyle::BodyStrong))), m_title(findingLabel(textFont(TextStyle::InspectorTitle))),
      m_text(findingLabel(textFont(TextStyle::Body), TextRole::Secondary)), m_note(new UseCaseNote), m_gate(new GateRowsView), m_numbers(new QVBoxLayout), m_mendTitle(new TextLabel(tr("Mend it"), textFont(TextStyle::BodyStrong))), m_mends(new QVBoxLayout),
      m_person(new UseCaseChoiceField), m_rule(findingLabel(textFont(TextStyle::Small), TextRole::Secondary)), m_reason(new DismissalReason),
      m_takeUp(makeButton(tr("Take up again"), QStringLiteral("undo"))), m_group(new FindingsGroupPanel(workspace)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(20, 14, 20, 20);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    layout->addWidget(m_gate);
    m_numbers->setSpacing(0);
    layout->addLayout(m_numbers);
    layout->addSpacing(6);
    layout->addWidget(m_mendTitle);
    m_mends->setSpacing(6);
    layout->addLayout(m_mends);
    setupPerson(layout);
    layout->addSpacing(6);
    layout->addWidget(new TextLabel(tr("The rule"), textFont(TextStyle::BodyStrong)));
    layout->addWidget(m_rule);
    setupReason(layout);
    layout->addStretch();
    auto* both = new QWidget;
    auto* faces = new QVBoxLayout(both);
    faces->setContentsMargins(0, 0, 0, 0);
    faces->addWidget(m_content);
    faces->addWidget(m_group);
    area->setWidget(both);
    for (QWidget* part : {area->viewport(), both, m_content}) part->setAutoFillBackground(false);
    outer->addWidget(area);
    connect(m_group, &FindingsGroupPanel::closeRequested, this, &ChecksInspector::closeRequested);
    connect(m_group, &FindingsGroupPanel::mendRequested, this, [this] { emit mendRequested(0); });
    connect(m_group, &FindingsGroupPanel::reasonGiven, this, &ChecksInspector::reasonGiven);
    show(nullptr);
}

QWidget* ChecksInspector::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_severity, 1);
    auto* close = makeIconButton(tr("Close (F4)"), QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &ChecksInspector::closeRequested);
    layout->addWidget(close);
    return head;
}

void ChecksInspector::setupPerson(QVBoxLayout* layout) {
    m_person->setPlaceholderText(tr("Two letters of a name, Enter"));
    layout->addWidget(m_person);
    connect(m_person, &UseCaseChoiceField::picked, this, [this](const UseCaseChoice& choice) {
        const int index = m_asked;
        PersonId person;
        if (choice.create.isEmpty()) fromValue(choice.value, person);
        endAsking();
        emit personPicked(index, person, choice.create);
    });
    connect(m_person, &UseCaseChoiceField::cancelled, this, [this] {
        const bool hadKeys = m_person->hasFocus();  // else somebody else has taken them
        endAsking();
        if (hadKeys) emit askingEnded();
    });
}

void ChecksInspector::setupReason(QVBoxLayout* layout) {
    layout->addWidget(m_reason);
    layout->addWidget(m_takeUp, 0, Qt::AlignLeft);
    connect(m_reason, &DismissalReason::requested, this, &ChecksInspector::askReason);
    connect(m_reason, &DismissalReason::given, this, &ChecksInspector::reasonGiven);
    connect(m_takeUp, &QPushButton::clicked, this, &ChecksInspector::takeUpRequested);
}

QLineEdit* ChecksInspector::reasonField() const { return (m_group->isHidden() ? m_reason : m_group->reason())->field(); }

void ChecksInspector::showGroup(const FindingsGroup& group) {
    if (m_group->isHidden()) show(nullptr);  // else a reason that is being typed stays
    m_group->show(group);
    m_group->setVisible(true);
}

void ChecksInspector::show(const CheckedFinding* finding) {
    m_content->setVisible(finding);
    m_group->hide();
    const QString identity = finding ? identityOf(finding->finding) : QString();
    const bool isSame = identity == m_identity;
    m_shown = finding ? *finding : CheckedFinding();
    m_identity = identity;
    if (!finding) {
        endAsking();
        return;
    }
    const bool isDismissed = m_shown.dismissal.has_value();
    if (!isSame || isDismissed) endAsking();
    if (isDismissed) m_reason->forget(identity);
    m_sign->setSeverity(m_shown.finding.severity);
    m_severity->setText(tr("%1: %2").arg(severityName(m_shown.finding.severity), checkName(m_shown.finding.key)));
    m_title->setText(m_shown.finding.subject);
    m_text->setText(m_shown.finding.text);
    m_note->setVisible(isDismissed);
    if (isDismissed) {
        const Dismissal& said = *m_shown.dismissal;
        const QString who = said.author.isEmpty() ? tr("Dismissed on %1.").arg(shownDate(said.at)) : tr("Dismissed on %1 by %2.").arg(shownDate(said.at), said.author);
        m_note->setSentences(who, said.reason);
    }
    m_reason->setVisible(!isDismissed);
    m_reason->setOffer(tr("Dismiss with a reason"), !m_workspace.isReadOnly());
    m_takeUp->setVisible(isDismissed);
    m_takeUp->setEnabled(!m_workspace.isReadOnly());
    showGate();
    showNumbers();
    showMends();
}

void ChecksInspector::showNumbers() {
    m_rule->setText(ruleOf(m_shown.finding.key, m_workspace.portfolio().settings()));
    clearLayout(m_numbers);
    if (!m_gate->isHidden()) return;  // it says the same, and more
    for (const FindingNumber& number : m_shown.finding.numbers) m_numbers->addWidget(new FindingNumberRow(number));
}

/// A gate on its date as planned; a set stage as it is carried now.
void ChecksInspector::showGate() {
    const Portfolio& p = m_workspace.portfolio();
    const QDate today = m_workspace.environment().today();
    const Finding& f = m_shown.finding;
    const Milestone* gate = f.key == QLatin1String("gate-missed") ? p.find(MilestoneId(f.id)) : nullptr;
    const UseCase* useCase = f.key == QLatin1String("pilot-illusion") ? p.find(UseCaseId(f.id)) : nullptr;
    if (gate && gate->stage > 0) m_gate->show(gateRows(p, gate->subject, gate->stage, gate->date, today), tr("Plan"), today);
    else if (useCase && useCase->stage > 0) m_gate->show(gateRows(p, Subject::of(useCase->id), useCase->stage, today, today), tr("Now"), today);
    else m_gate->show({}, {}, today);
}

void ChecksInspector::showMends() {
    clearLayout(m_mends);
    if (!m_shown.dismissal) {
        for (int i = 0; i < m_shown.mends.size(); ++i) {
            const Mend& mend = m_shown.mends[i];
            auto* button = new MendButton(iconOf(mend.kind), mend.text, mend.detail);
            button->setEnabled(!m_workspace.isReadOnly());
            if (i == 0) button->setToolTip(tr("%1 (Ctrl+Enter)").arg(mend.text));
            connect(button, &QAbstractButton::clicked, this, [this, i] { emit mendRequested(i); });
            m_mends->addWidget(button);
        }
    }
    auto* place = new MendButton(QStringLiteral("eye"), placeText(m_shown.finding), m_shown.dismissal || !m_shown.mends.isEmpty() ? QString() : m_shown.finding.mend);
    place->setToolTip(tr("%1 (Enter)").arg(placeText(m_shown.finding)));
    connect(place, &QAbstractButton::clicked, this, &ChecksInspector::placeRequested);
    m_mends->addWidget(place);
}

void ChecksInspector::askReason() {
    if (!m_group->isHidden()) return m_group->askReason();
    if (m_identity.isEmpty() || m_shown.dismissal || m_workspace.isReadOnly()) return;
    m_reason->ask(m_identity);
}

void ChecksInspector::askPerson(int index) {
    if (index < 0 || index >= m_shown.mends.size() || !m_shown.mends[index].needsPerson() || m_workspace.isReadOnly()) return;
    m_asked = index;
    m_person->setAccessibleName(m_shown.mends[index].text);
    m_person->setText({});
    m_person->setChoices(peopleFor(m_workspace.portfolio(), m_shown.mends[index].kind), true);
    m_person->show();
    m_person->setFocus();
}

bool ChecksInspector::isAsking() const { return m_reason->isAsking() || m_group->reason()->isAsking() || !m_person->isHidden(); }

void ChecksInspector::endAsking() {
    m_asked = -1;
    m_person->closeList();
    m_person->hide();
    m_reason->end();
    m_group->reason()->end();
}

void ChecksInspector::focusFirst() {
    if (!m_group->isHidden()) return m_group->focusFirst();
    for (int i = 0; i < m_mends->count(); ++i) {
        QWidget* button = m_mends->itemAt(i)->widget();
        if (button && button->isEnabled()) return button->setFocus(Qt::TabFocusReason);
    }
}

void ChecksInspector::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isAsking()) {
        endAsking();
        emit askingEnded();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ChecksInspector::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), t.border);
}

}  // namespace stagepath
