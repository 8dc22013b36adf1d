// The readiness page: rounds, their dates, and one beside another.
#include "app/dialogs/ask.h"
#include "app/dialogs/stages_dialog.h"
#include "app/pages/readiness_page.h"
#include "app/views/readiness/ladder_view.h"
#include "app/widgets/controls.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/check_rules.h"

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
    if (!m_sheet->round) return;
    const bool isClosed = m_sheet->round->closed.isValid();
    attemptEdit([&] {
        isClosed ? reopenRound(m_workspace, m_round) : closeRound(m_workspace, m_round);
        emit toast(isClosed ? tr("The round is open again") : tr("Assessment finished: the round doesn't change any more"), true);
    });
}

void ReadinessPage::askDate() {
    Assessment round = *m_sheet->round;
    const QPointer<ReadinessPage> self(this);
    const QString said = askText(this, tr("Date of the round"), tr("Date (year-month-day)"), round.date.toString(Qt::ISODate));
    if (said.isEmpty() || !self) return;
    round.date = QDate::fromString(said.trimmed(), Qt::ISODate);
    if (!round.date.isValid()) return emit problem(tr("“%1” is no date. Write it as year-month-day, such as 2026-03-31; nothing was changed.").arg(said));
    attemptEdit([&] { changeRound(m_workspace, round); });
}

void ReadinessPage::fillRoundMenu() {
    m_roundMenu->clear();
    qDeleteAll(m_roundMenu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
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
    for (const AssessmentId id : rounds) {
        QAction* action = m_roundMenu->addAction(name(id), this, [this, id] { showRound(id); });
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
        if (id != m_round) compare->addAction(name(id), this, [this, id] { compareWith(id); });
    }
    compare->setEnabled(rounds.size() > 1);
    const bool canChange = m_sheet->isOpen() && !m_workspace.isReadOnly();
    QMenu* by = m_roundMenu->addMenu(tr("Assessed by"));
    const auto addBy = [&](const QString& text, PersonId id) {
        QAction* action = by->addAction(text, this, [this, id] {
            Assessment round = *m_sheet->round;
            round.by = id;
            attemptEdit([&] { changeRound(m_workspace, round); });
        });
        action->setCheckable(true);
        action->setChecked(m_sheet->round->by == id);
    };
    addBy(tr("Nobody"), {});
    for (const Person& person : p.people()) addBy(person.name, person.id);
    by->setEnabled(canChange);
    m_roundMenu->addAction(tr("Change the date…"), this, &ReadinessPage::askDate)->setEnabled(canChange);
    m_roundMenu->addAction(tr("Remove this round"), this, [this] {
        attemptEdit([this] {
            m_followsLatest = true;
            removeRound(m_workspace, m_round);
            emit toast(tr("Round removed"), true);
        });
    })->setEnabled(!m_workspace.isReadOnly());
}

}  // namespace stagepath
