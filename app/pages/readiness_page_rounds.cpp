// The readiness page: rounds, their dates, and one beside another.
#include "app/dialogs/ask.h"
#include "app/dialogs/stages/stages_dialog.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/pages/readiness_page.h"
#include "app/views/readiness/dimension_list.h"
#include "app/views/readiness/ladder/ladder_view.h"
#include "app/widgets/controls.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/checks/check_rules.h"
#include "core/domain/values/date_words.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace stagepath {

void ReadinessPage::fillNewMenu(QMenu* menu) {
    const auto add = [&](const QString& text, AssessmentMode mode) { connect(menu->addAction(text), &QAction::triggered, this, [this, mode] { beginAssessment(mode); }); };
    add(tr("Full: 36 criteria"), AssessmentMode::Full);
    add(tr("Light: 12 criteria, indicative"), AssessmentMode::Light);
    add(tr("Direct: six levels, each with a reason"), AssessmentMode::Direct);
}

void ReadinessPage::beginAssessment(AssessmentMode mode) {
    if (m_workspace.isReadOnly()) return emit problem(tr("This workspace is open for reading only. Save a copy to assess in it."));
    attemptEdit([&] {
        const PersonId by = m_sheet && m_sheet->round ? m_sheet->round->by : PersonId();
        m_followsLatest = true;
        const bool isFirst = latestRound(m_workspace.portfolio(), m_subject).isNull();
        beginRound(m_workspace, m_subject, mode, today(), by);
        m_dimensions->choose(kDimensions.front());
        m_ladders->open(m_ladders->questions().constFirst(), true);
        emit toast(isFirst ? tr("The first round, of today") : tr("A new round of today, begun from the last one, which is closed"), true);
    });
}

void ReadinessPage::showRound(AssessmentId round) {
    m_followsLatest = round == latestRound(m_workspace.portfolio(), m_subject);
    m_round = round;
    refresh();
}

void ReadinessPage::compareWith(AssessmentId round) {
    m_comparedWith = round;
    refresh();
}

void ReadinessPage::finishRound() {
    if (!m_sheet->round) return emit refused(tr("There is no round yet. Begin an assessment first."));
    const bool isClosed = m_sheet->round->closed.isValid();
    attemptEdit([&] {
        isClosed ? reopenRound(m_workspace, m_round) : closeRound(m_workspace, m_round);
        emit toast(isClosed ? tr("The round is open again") : tr("Assessment finished: the round doesn't change any more"), true);
    });
}

void ReadinessPage::changeShownRound(const std::function<void(Assessment&)>& change) {
    if (!m_sheet->round) return;
    Assessment round = *m_sheet->round;
    change(round);
    attemptEdit([&] {
        // Dated back it may not be the latest any more; it is still the one at hand.
        m_followsLatest = false;
        changeRound(m_workspace, round);
        m_followsLatest = m_round == latestRound(m_workspace.portfolio(), m_subject);
    });
}

void ReadinessPage::askDate() {
    if (m_workspace.isReadOnly()) return refuse();
    if (!m_sheet->round) return emit refused(tr("There is no round yet. Begin an assessment first."));
    const Assessment before = *m_sheet->round;
    const auto problemOf = [&](const QString& said) {
        Assessment round = before;
        round.date = parseDate(said).value_or(QDate());
        if (!round.date.isValid()) return tr("“%1” is not a date, so %2 stays. Type it like %3 or 2027-04-30.").arg(said.trimmed(), shownDate(before.date), QLocale().toString(QDate(2027, 4, 30), QLocale::ShortFormat));
        return roundProblem(m_workspace.portfolio(), round, today());
    };
    const QPointer<ReadinessPage> self(this);
    const QString said = askText(this, tr("Date of the round"), tr("Date"), shownDate(before.date), problemOf);
    if (said.isEmpty() || !self) return;
    if (const QString wrong = problemOf(said); !wrong.isEmpty()) return emit problem(wrong);
    changeShownRound([&](Assessment& round) { round.date = *parseDate(said); });
}

/// Somebody new, who is added with this.
void ReadinessPage::askWho() {
    if (m_workspace.isReadOnly()) return refuse();
    const QPointer<ReadinessPage> self(this);
    const QString name = askText(this, tr("Assessed by"), tr("Name"), {}).simplified();
    if (name.isEmpty() || !self || !m_sheet->round) return;
    attemptEdit([&] { assessedBySomebodyNew(m_workspace, m_round, name); });
}

QString ReadinessPage::comparisonWords() const {
    const auto& counts = m_sheet->changes;
    QStringList words{tr("%1 new, %2 changed, %3 unchanged").arg(counts[0]).arg(counts[1]).arg(counts[2])};
    if (counts[3] > 0) words.append(tr("%1 gone").arg(counts[3]));
    if (counts[4] > 0) words.append(tr("%1 not asked in this round").arg(counts[4]));
    const Standing& then = *m_sheet->before;
    if (then.readiness && m_sheet->standing.readiness) {
        words.append(tr("readiness %1 → %2, stage %3 → %4").arg(shownFigure(*then.readiness)).arg(shownFigure(*m_sheet->standing.readiness)).arg(then.earnedStage.value_or(0)).arg(m_sheet->standing.earnedStage.value_or(0)));
    }
    QString text = tr("Beside %1: %2").arg(shownDate(m_workspace.portfolio().find(m_comparedWith)->date), words.join(QStringLiteral(", ")));
    return text.replace(QStringLiteral(" → "), QStringLiteral("\u00a0→\u00a0"));  // what was and what is stay on one line
}

void ReadinessPage::refuse() {
    if (m_workspace.isReadOnly()) return emit refused(tr("This workspace is open for reading only."));
    if (!m_sheet->isOpen()) return emit refused(tr("This round is closed. Reopen it, or begin a new one."));
    if (m_ladders->current() < 0) return emit refused(tr("A level set directly needs its reason; nothing was set."));
    emit refused(tr("This level is taken over. Answer it here first, then note the evidence."));
}

void ReadinessPage::fillRoundMenu() {
    m_roundMenu->clear();
    qDeleteAll(m_roundMenu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    qDeleteAll(m_roundMenu->findChildren<QActionGroup*>(Qt::FindDirectChildrenOnly));
    const Portfolio& p = m_workspace.portfolio();
    QList<AssessmentId> rounds = roundsOf(p, m_subject);
    std::reverse(rounds.begin(), rounds.end());
    const auto name = [&](AssessmentId id) {
        const Assessment& r = *p.find(id);
        const Person* by = p.find(r.by);
        QStringList parts{shownDate(r.date)};
        if (r.mode != AssessmentMode::Full) parts.append(r.mode == AssessmentMode::Light ? tr("light") : tr("direct"));
        if (by) parts.append(by->name);
        if (r.closed.isValid()) parts.append(tr("closed"));
        return parts.join(QStringLiteral(" · "));
    };
    if (rounds.isEmpty()) m_roundMenu->addAction(tr("No round yet"))->setEnabled(false);
    auto* one = new QActionGroup(m_roundMenu);
    for (const AssessmentId id : rounds) {
        QAction* action = m_roundMenu->addAction(menuText(name(id)), this, [this, id] { showRound(id); });
        one->addAction(action);
        action->setCheckable(true);
        action->setChecked(id == m_round);
    }
    if (!rounds.isEmpty()) addRoundActions(rounds, name);
    m_roundMenu->addSeparator();
    m_roundMenu->addAction(tr("Stages and gates…"), this, [this] { StagesDialog::openFor(m_workspace, this); });
}

void ReadinessPage::addRoundActions(const QList<AssessmentId>& rounds, const std::function<QString(AssessmentId)>& name) {
    const Portfolio& p = m_workspace.portfolio();
    m_roundMenu->addSeparator();
    QMenu* compare = m_roundMenu->addMenu(tr("Compare with"));
    compare->addAction(tr("None"), this, [this] { compareWith({}); });
    for (const AssessmentId id : rounds) {
        if (id != m_round) compare->addAction(menuText(name(id)), this, [this, id] { compareWith(id); });
    }
    compare->setEnabled(rounds.size() > 1);
    const bool canChange = m_sheet->isOpen() && !m_workspace.isReadOnly();
    QMenu* by = m_roundMenu->addMenu(tr("Assessed by"));
    const auto addBy = [&](const QString& text, PersonId id) {
        QAction* action = by->addAction(menuText(text), this, [this, id] { changeShownRound([id](Assessment& round) { round.by = id; }); });
        action->setCheckable(true);
        action->setChecked(m_sheet->round->by == id);
    };
    addBy(tr("Nobody"), {});
    for (const Person& person : p.people()) addBy(person.name, person.id);
    by->addSeparator();
    // What asks does so behind the menu.
    connect(by->addAction(tr("Somebody new…")), &QAction::triggered, this, &ReadinessPage::askWho, Qt::QueuedConnection);
    by->setEnabled(canChange);
    QAction* date = m_roundMenu->addAction(tr("Change the date…"));
    date->setEnabled(canChange);
    connect(date, &QAction::triggered, this, &ReadinessPage::askDate, Qt::QueuedConnection);
    QAction* remove = m_roundMenu->addAction(tr("Remove this round"), this, [this] {
        attemptEdit([this] {
            m_followsLatest = true;
            removeRound(m_workspace, m_round);
            emit toast(tr("Round removed"), true);
        });
    });
    remove->setEnabled(canChange);
    m_roundMenu->setToolTipsVisible(true);
    if (!m_sheet->isOpen()) remove->setToolTip(tr("A closed round doesn't change any more. Reopen it first."));
}

}  // namespace stagepath
