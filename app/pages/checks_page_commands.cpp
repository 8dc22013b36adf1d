#include "app/pages/checks_page.h"

#include "app/dialogs/stages/rules_dialog.h"
#include "app/models/finding_edits.h"
#include "app/views/checks/check_words.h"
#include "app/views/checks/checks_inspector.h"
#include "app/views/checks/checks_list.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/plan/stage_reasons.h"

#include <QMenu>

#include <algorithm>

namespace stagepath {

namespace {

Subject subjectOfFinding(const Finding& f) {
    if (f.kind == EntityKind::UseCase) return Subject::of(UseCaseId(f.id));
    if (f.kind == EntityKind::BusinessUnit) return Subject::of(BusinessUnitId(f.id));
    return Subject::enterprise();
}

std::optional<Dimension> dimensionOfCheck(const QString& key) {
    if (key == QLatin1String("no-monitoring")) return Dimension::Mlops;
    if (key == QLatin1String("no-governance")) return Dimension::Governance;
    return std::nullopt;
}

/// What brings a use case to the stage that comes too soon.
InitiativeId skippingWith(const Portfolio& portfolio, QDate today, const Finding& f) {
    const Subject subject = Subject::of(UseCaseId(f.id));
    const Projection projection(portfolio, today);
    const int stage = f.detail.toInt();
    const auto date = projection.dateOfStage(subject, stage, planEnd(portfolio, today));
    if (!date) return {};
    for (const StageReason& reason : whyEarned(portfolio, projection, subject, stage, *date)) {
        if (!reason.by.isEmpty()) return reason.by.constFirst();
    }
    return {};
}

}  // namespace

QStringList ChecksPage::groupings() { return {tr("Rule"), tr("Severity"), tr("Business unit"), tr("Subject")}; }

QStringList ChecksPage::commandNames(const Workspace&) {
    QStringList names{tr("Show or hide dismissed findings"), tr("Show all findings"), tr("Rules and limits of the checks"), tr("Go to what the finding is about"), tr("Mend the finding"), tr("Dismiss the finding with a reason"),
                      tr("Take the finding up again")};
    for (const QString& grouping : groupings()) names.append(tr("Group: %1").arg(grouping));
    return names;
}

/// The search names what the list's menu and the tools do.
void ChecksPage::setupCommands() {
    const auto always = [] { return QString(); };
    const auto chosen = [this] { return m_list->current() ? QString() : tr("Choose a finding first."); };
    const auto any = [this] { return m_workspace.isReadOnly() ? obstacleOfReading(true) : m_list->current() || !m_list->currentHead().isEmpty() ? QString() : tr("Choose a finding first."); };
    const auto dismissed = [this] {
        if (m_workspace.isReadOnly()) return obstacleOfReading(true);
        return m_list->current() && m_list->current()->dismissal ? QString() : tr("Choose a dismissed finding first.");
    };
    const auto undismissed = [this, any] { return m_list->current() && m_list->current()->dismissal ? tr("This finding is dismissed already.") : any(); };
    nameCommand(tr("Show or hide dismissed findings"), {}, always, [this] { showDismissed(!m_model->showsDismissed()); });
    nameCommand(tr("Show all findings"), {}, always, [this] { showAll(); });
    nameCommand(tr("Rules and limits of the checks"), {}, always, [this] { showRules(); });
    nameCommand(tr("Go to what the finding is about"), {}, chosen, [this] { goToPlace(); });
    setChangesChosen(nameCommand(tr("Mend the finding"), {}, any, [this] { mend(0); }));
    nameCommand(tr("Dismiss the finding with a reason"), {}, undismissed, [this] { askReason(); });
    setChangesChosen(nameCommand(tr("Take the finding up again"), {}, dismissed, [this] { takeUp(); }));
    for (int i = 0; i < groupings().size(); ++i) nameCommand(tr("Group: %1").arg(groupings()[i]), {}, always, [this, i] { m_group->setCurrentIndex(i); });
}

/// Assessments are places of their own; the enterprise and units stand on the page that draws their way.
void ChecksPage::goToPlace() {
    const CheckedFinding* current = m_list->current();
    if (!current) return;
    const Finding f = current->finding;
    if (isOfAssessment(f)) {
        emit pageRequested({{QStringLiteral("readiness")}, {}, subjectOfFinding(f), dimensionOfCheck(f.key)});
        return;
    }
    if (f.key == QLatin1String("stage-skipped") && f.kind == EntityKind::UseCase) {
        const InitiativeId id = skippingWith(m_workspace.portfolio(), m_workspace.environment().today(), f);
        if (!id.isNull()) emit revealRequested(static_cast<int>(EntityKind::Initiative), id.value);
        else emit pageRequested({{QStringLiteral("roadmap")}, {}, subjectOfFinding(f)});
        return;
    }
    if (f.kind != EntityKind::Setting && f.kind != EntityKind::BusinessUnit) {
        emit revealRequested(static_cast<int>(f.kind), f.id);
        return;
    }
    const bool isTarget = f.key == QLatin1String("target-missed");
    emit pageRequested({{isTarget ? QStringLiteral("maturity") : QStringLiteral("roadmap")}, {}, subjectOfFinding(f)});
}

void ChecksPage::mend(int index) {
    if (!m_list->currentHead().isEmpty()) return mendAll();
    const CheckedFinding* current = m_list->current();
    if (!current) return;
    if (current->dismissal) return takeUp();
    if (index >= current->mends.size()) return goToPlace();
    const Mend offered = current->mends[index];
    if (offered.needsPerson()) {
        showSide(true);
        m_inspector->askPerson(index);
        return;
    }
    carryOut(identityOf(current->finding), [&] { return applyMend(m_workspace, offered); });
}

void ChecksPage::mendWith(int index, PersonId person, const QString& name) {
    const CheckedFinding* current = m_list->current();
    if (!current || index < 0 || index >= current->mends.size()) return;
    const Mend offered = current->mends[index];
    carryOut(identityOf(current->finding), [&] { return applyMend(m_workspace, offered, person, name); });
}

void ChecksPage::dismiss(const QString& reason) {
    if (!m_list->currentHead().isEmpty()) return dismissAll(reason);
    const CheckedFinding* current = m_list->current();
    if (!current || current->dismissal) return;
    const Finding f = current->finding;
    carryOut(identityOf(current->finding), [&] {
        dismissFinding(m_workspace, f, reason);
        return tr("%1: dismissed").arg(f.subject);
    });
}

void ChecksPage::takeUp() {
    const CheckedFinding* current = m_list->current();
    if (!current || !current->dismissal) return;
    const DismissalId id = current->dismissal->id;
    const QString subject = current->finding.subject;
    carryOut(identityOf(current->finding), [&] {
        takeUpFinding(m_workspace, id);
        return tr("%1: counts again").arg(subject);
    });
}

void ChecksPage::askReason() {
    showSide(true);
    m_inspector->askReason();
}

FindingsGroup ChecksPage::currentGroup() const {
    const QString key = m_list->currentHead();
    return {key, m_model->headText(m_model->rowOfHead(key)), m_model->under(key), m_model->grouping() == ChecksGrouping::Rule};
}

/// What stands under the chosen head, where one step can mend it; else it is said why nothing happens.
void ChecksPage::mendAll() {
    const FindingsGroup group = currentGroup();
    const QList<Mend> mends = mendsOfAll(group.findings);
    if (m_workspace.isReadOnly()) return emit refused(tr("This workspace is open for reading only."));
    if (mends.isEmpty()) return emit refused(tr("These can’t be mended all at once: each needs a decision of its own. Choose one of them."));
    carryOut(group.key, [&] { return applyMends(m_workspace, mends); });
}

/// What is open under the chosen head, for one reason.
void ChecksPage::dismissAll(const QString& reason) {
    const FindingsGroup group = currentGroup();
    QList<Finding> open;
    for (const CheckedFinding& f : group.findings) {
        if (!f.dismissal) open.append(f.finding);
    }
    if (open.isEmpty()) return;
    carryOut(group.key, [&] { return dismissFindings(m_workspace, open, group.name, reason); });
}

/// Runs \p edit on the finding \p identity, or on what stands under the head of that key, and says what came of it; the list has the keys again.
void ChecksPage::carryOut(const QString& identity, const std::function<QString()>& edit) {
    attempt(
        [&] {
            const QString said = edit();
            m_inspector->endAsking();
            m_made.insert(m_workspace.undoText(), identity);
            m_list->setFocus();
            emit toast(said, true);
        },
        [this](const QString& sentence) { emit problem(sentence); });
}

/// Stays open beside the findings; from a rule to its findings is one click.
void ChecksPage::showRules() {
    if (!m_rulesDialog) {
        m_rulesDialog = new RulesDialog(m_workspace, this);
        connect(m_rulesDialog, &RulesDialog::done, this, [this](const QString& sentence) { emit toast(sentence, true); });
        connect(m_rulesDialog, &RulesDialog::checkRequested, this, [this](const QString& key) {
            showAll();
            m_model->setKey(key);
            refresh();
            m_list->selectRow(0);
        });
    }
    m_rulesDialog->show();
    m_rulesDialog->raise();
    m_rulesDialog->activateWindow();
}

/// What is done here is seen here, so undoing it shows no other page.
bool ChecksPage::concerns(const Changeset& changes) const {
    const QList<RowChange>& rows = changes.rows();
    return m_made.contains(changes.text()) || (!rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [](const RowChange& row) { return row.kind == EntityKind::Dismissal; }));
}

void ChecksPage::showMenu(const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_list->currentHead().isEmpty()) fillMenu(menu);
    else fillHeadMenu(menu);
    menu->popup(global);
}

void ChecksPage::fillHeadMenu(QMenu* menu) {
    const bool canEdit = !m_workspace.isReadOnly();
    const FindingsGroup group = currentGroup();
    if (const QList<Mend> mends = mendsOfAll(group.findings); !mends.isEmpty()) menu->addAction(menuText(textOfAll(mends)), this, &ChecksPage::mendAll)->setEnabled(canEdit);
    const bool isOpen = std::any_of(group.findings.begin(), group.findings.end(), [](const CheckedFinding& f) { return !f.dismissal; });
    menu->addAction(tr("Dismiss all with one reason"), this, &ChecksPage::askReason)->setEnabled(canEdit && isOpen);
}

void ChecksPage::fillMenu(QMenu* menu) {
    const CheckedFinding* current = m_list->current();
    if (!current) return;
    menu->addAction(menuText(placeText(current->finding)), this, &ChecksPage::goToPlace);
    if (m_inspector->isHidden()) menu->addAction(tr("Explain the finding\tF4"), this, &ChecksPage::toggleInspector);
    const bool canEdit = !m_workspace.isReadOnly();
    if (current->dismissal) {
        menu->addAction(tr("Take up again"), this, &ChecksPage::takeUp)->setEnabled(canEdit);
    } else {
        for (int i = 0; i < current->mends.size(); ++i) menu->addAction(menuText(current->mends[i].text), this, [this, i] { mend(i); })->setEnabled(canEdit);
        menu->addSeparator();
        menu->addAction(tr("Dismiss with a reason"), this, &ChecksPage::askReason)->setEnabled(canEdit);
    }
}

}  // namespace stagepath
