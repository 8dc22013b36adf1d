#include "app/dialogs/stages/rules_dialog.h"

#include "app/drawing/typography.h"
#include "app/models/findings_watch.h"
#include "app/models/stage_rules.h"
#include "app/views/checks/finding_parts.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/checks/check_names.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stagepath {

namespace {

constexpr int kMostOfLimit = 9999;
constexpr int kLimitPause = 700;       ///< milliseconds
constexpr int kRuleCountWidth = 110;
constexpr int kRuleLimitWidth = 210;

/// What a limit counts, in few words.
QString limitName(int Limits::*member) {
    if (member == &Limits::maxInitiativesPerLead) return RulesDialog::tr("initiatives");
    if (member == &Limits::maxAccountablePerExecutive) return RulesDialog::tr("use cases");
    return RulesDialog::tr("months");
}

}  // namespace

RulesDialog::RulesDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_wanted(workspace.portfolio().settings().limits), m_problem(new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary)) {
    setObjectName(QStringLiteral("rulesDialog"));
    setWindowTitle(tr("Rules of the checks"));
    resize(880, 640);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(tr("Rules of the checks"), textFont(TextStyle::PageTitle)));
    auto* about = new TextLabel(tr("The program looks at the plan after every change and says where one of these rules does not hold. Limits are this workspace's own."), textFont(TextStyle::Body), TextRole::Secondary);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addWidget(makeRules(), 1);
    auto* foot = new QHBoxLayout;
    auto* close = makeButton(tr("Close"), {}, true);
    close->setDefault(false);  // Enter takes a limit over
    close->setAutoDefault(false);
    m_problem->setWordWrap(true);
    foot->addWidget(m_problem, 1);
    foot->addWidget(close);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    commitWithControlEnter(this, close);
    undoAsInWindow(this, [this] { takeLimits(); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kLimitPause);
    connect(&m_pause, &QTimer::timeout, this, &RulesDialog::takeLimits);
    connect(&m_workspace, &Workspace::changed, this, &RulesDialog::refreshLimits);
    connect(&FindingsWatch::of(workspace), &FindingsWatch::updated, this, &RulesDialog::refresh);
    refreshLimits();
    refresh();
}

QWidget* RulesDialog::makeRules() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(14);
    for (const QString& key : checkKeys()) layout->addWidget(makeRule(key));
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Rules"));
    area->setWidget(box);
    for (QWidget* part : {area->viewport(), box}) part->setAutoFillBackground(false);
    return area;
}

QWidget* RulesDialog::makeRule(const QString& key) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* sign = new FindingSign;
    sign->setSeverity(severityOf(key));
    sign->setToolTip(severityName(severityOf(key)));
    sign->setAccessibleName(severityName(severityOf(key)));
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(checkName(key), textFont(TextStyle::BodyStrong)));
    auto* rule = new TextLabel({}, textFont(TextStyle::Small), TextRole::Secondary);
    rule->setWordWrap(true);
    words->addWidget(rule);
    layout->addLayout(words, 1);
    auto* limits = new QWidget;
    limits->setFixedWidth(kRuleLimitWidth);
    auto* fields = new QVBoxLayout(limits);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    for (int Limits::*member : limitsOf(key)) addLimit(fields, key, member);
    fields->addStretch();
    layout->addWidget(limits, 0, Qt::AlignTop);
    auto* count = new LinkButton({});
    count->setAutoDefault(false);  // Enter belongs to the limit that is typed
    count->setObjectName(QStringLiteral("findingsOf_%1").arg(key));
    connect(count, &QPushButton::clicked, this, [this, key] { emit checkRequested(key); });
    auto* end = new QWidget;
    end->setFixedWidth(kRuleCountWidth);
    auto* right = new QHBoxLayout(end);
    right->setContentsMargins(0, 0, 0, 0);
    right->addStretch();
    right->addWidget(count);
    layout->addWidget(end, 0, Qt::AlignTop);
    m_rows.append({key, rule, count});
    return row;
}

void RulesDialog::addLimit(QVBoxLayout* layout, const QString& key, int Limits::*member) {
    auto* box = new QSpinBox;
    box->setRange(0, kMostOfLimit);
    box->setFixedWidth(86);
    leaveWheelToPanel(box);
    box->setObjectName(QStringLiteral("limit_%1_%2").arg(key).arg(m_fields.size()));
    box->setAccessibleName(tr("%1: limit in %2").arg(checkName(key), limitName(member)));
    box->setEnabled(!m_workspace.isReadOnly());
    if (m_workspace.isReadOnly()) box->setToolTip(tr("This workspace is open for reading only."));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(box);
    line->addWidget(new TextLabel(limitName(member), textFont(TextStyle::Small), TextRole::Tertiary), 1);
    layout->addLayout(line);
    m_fields.append({member, box});
    connect(box, &QSpinBox::valueChanged, this, [this, member](int value) {
        m_wanted.*member = value;
        m_pause.start();
    });
    connect(box, &QSpinBox::editingFinished, this, &RulesDialog::takeLimits);
}

void RulesDialog::refresh() {
    QHash<QString, int> counts;
    for (const Finding& f : FindingsWatch::of(m_workspace).open()) ++counts[f.key];
    for (const RuleRow& row : std::as_const(m_rows)) {
        const int count = counts.value(row.key);
        row.rule->setText(ruleOf(row.key, m_workspace.portfolio().settings()));
        row.count->setWords(count == 0 ? tr("holds") : tr("%Ln finding(s)", nullptr, count));
        row.count->setAccessibleName(QStringLiteral("%1: %2").arg(checkName(row.key), row.count->text()));
        row.count->setEnabled(count > 0);
    }
}

/// From the workspace into the fields, but not while one of them is still being changed.
/// A field that still has the focus ends its editing while the widgets go, when there is no dialog left to tell.
RulesDialog::~RulesDialog() {
    for (const LimitField& field : std::as_const(m_fields)) field.box->disconnect(this);
}

void RulesDialog::refreshLimits() {
    if (m_pause.isActive()) return;
    m_wanted = m_workspace.portfolio().settings().limits;
    for (const LimitField& field : std::as_const(m_fields)) {
        const QSignalBlocker quiet(field.box);
        field.box->setValue(m_wanted.*field.member);
    }
}

void RulesDialog::takeLimits() {
    m_pause.stop();
    if (m_wanted == m_workspace.portfolio().settings().limits) return;
    m_problem->clear();
    attempt(
        [this] {
            setLimits(m_workspace, m_wanted);
            emit done(tr("The limits of the checks are changed."));
        },
        [this](const QString& sentence) {
            m_problem->setText(sentence);
            refreshLimits();
        });
}

void RulesDialog::hideEvent(QHideEvent* event) {
    takeLimits();
    QDialog::hideEvent(event);
}

}  // namespace stagepath
