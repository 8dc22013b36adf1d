#include "app/views/checks/findings_group_panel.h"

#include "app/drawing/typography.h"
#include "app/models/finding_edits.h"
#include "app/views/checks/dismissal_reason.h"
#include "app/views/checks/finding_parts.h"
#include "app/views/checks/mend_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/checks/check_names.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

TextLabel* groupWords(const QString& text, const QFont& font, TextRole role = TextRole::Secondary) {
    auto* label = new TextLabel(text, font, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

FindingsGroupPanel::FindingsGroupPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_sign(new FindingSign), m_count(new ElidedLabel({}, textFont(TextStyle::BodyStrong))), m_title(groupWords({}, textFont(TextStyle::InspectorTitle), TextRole::Primary)),
      m_numbers(new QVBoxLayout), m_mends(new QVBoxLayout), m_each(groupWords({}, textFont(TextStyle::Body))), m_rules(new QVBoxLayout), m_reason(new DismissalReason) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 20);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(m_title);
    m_numbers->setSpacing(0);
    layout->addLayout(m_numbers);
    layout->addSpacing(6);
    layout->addWidget(new TextLabel(tr("Mend them"), textFont(TextStyle::BodyStrong)));
    m_mends->setSpacing(6);
    layout->addLayout(m_mends);
    layout->addWidget(m_each);
    layout->addSpacing(6);
    m_rules->setSpacing(10);
    layout->addLayout(m_rules);
    layout->addWidget(m_reason);
    layout->addStretch();
    m_reason->setObjectName(QStringLiteral("groupReason"));
    m_each->setObjectName(QStringLiteral("groupAdvice"));
    connect(m_reason, &DismissalReason::requested, this, &FindingsGroupPanel::askReason);
    connect(m_reason, &DismissalReason::given, this, &FindingsGroupPanel::reasonGiven);
}

QWidget* FindingsGroupPanel::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_count, 1);
    auto* close = makeIconButton(tr("Close (F4)"), QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &FindingsGroupPanel::closeRequested);
    layout->addWidget(close);
    return head;
}

int FindingsGroupPanel::openCount() const {
    return static_cast<int>(std::count_if(m_group.findings.begin(), m_group.findings.end(), [](const CheckedFinding& f) { return !f.dismissal; }));
}

void FindingsGroupPanel::show(const FindingsGroup& group) {
    if (group.key != m_group.key) m_reason->end();
    m_group = group;
    Severity worst = Severity::Hint;
    for (const CheckedFinding& f : group.findings) worst = std::min(worst, f.finding.severity);
    m_sign->setSeverity(worst);
    m_count->setText(tr("%Ln finding(s)", nullptr, static_cast<int>(group.findings.size())));
    m_title->setText(group.name);
    showNumbers();
    showMend();
    showRules();
    const int open = openCount();
    m_reason->setVisible(open > 0);
    m_reason->setOffer(tr("Dismiss %Ln with one reason", nullptr, open), !m_workspace.isReadOnly());
    if (open == 0) m_reason->end();
}

/// By kind where all are of one check, by check where they are not.
void FindingsGroupPanel::showNumbers() {
    clearLayout(m_numbers);
    QStringList labels;
    QHash<QString, int> counts;
    for (const CheckedFinding& f : std::as_const(m_group.findings)) {
        const QString label = f.dismissal ? tr("Dismissed") : m_group.isRule ? severityName(f.finding.severity) : checkName(f.finding.key);
        if (++counts[label] == 1) labels.append(label);
    }
    for (const QString& label : std::as_const(labels)) m_numbers->addWidget(new FindingNumberRow({label, QLocale().toString(counts.value(label))}));
}

void FindingsGroupPanel::showMend() {
    clearLayout(m_mends);
    m_all.clear();
    const QList<Mend> mends = mendsOfAll(m_group.findings);
    const auto left = openCount() - static_cast<int>(mends.size());
    m_each->setText(openCount() == 0 ? tr("All of them are dismissed. Choose one to take it up again.")
                    : mends.isEmpty() ? tr("Each of them needs a decision of its own. Choose one to see what would mend it.")
                                      : tr("%Ln other finding(s) need a decision of their own.", nullptr, left));
    m_each->setVisible(mends.isEmpty() || left > 0);
    if (mends.isEmpty()) return;
    m_all = new MendButton(QStringLiteral("wand"), textOfAll(mends), tr("In one step, which one undo takes back."));
    m_all->setEnabled(!m_workspace.isReadOnly());
    m_all->setToolTip(tr("%1 (Ctrl+Enter)").arg(textOfAll(mends)));
    connect(m_all.data(), &QAbstractButton::clicked, this, &FindingsGroupPanel::mendRequested);
    m_mends->addWidget(m_all);
}

/// Each rule behind what is shown, in the order of the list.
void FindingsGroupPanel::showRules() {
    clearLayout(m_rules);
    QStringList keys;
    for (const CheckedFinding& f : std::as_const(m_group.findings)) {
        if (!keys.contains(f.finding.key)) keys.append(f.finding.key);
    }
    m_rules->addWidget(new TextLabel(keys.size() == 1 ? tr("The rule") : tr("The rules"), textFont(TextStyle::BodyStrong)));
    for (const QString& key : std::as_const(keys)) m_rules->addWidget(groupWords(ruleOf(key, m_workspace.portfolio().settings()), textFont(TextStyle::Small)));
}

MendButton* FindingsGroupPanel::mendAll() const { return m_all; }

void FindingsGroupPanel::askReason() {
    if (openCount() > 0 && !m_workspace.isReadOnly()) m_reason->ask(m_group.key);
}

void FindingsGroupPanel::focusFirst() {
    for (QWidget* button : {static_cast<QWidget*>(m_all), static_cast<QWidget*>(m_reason->button())}) {
        if (button && button->isVisible() && button->isEnabled()) return button->setFocus(Qt::TabFocusReason);
    }
}

}  // namespace stagepath
