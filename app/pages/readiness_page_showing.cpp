// The readiness page: what it shows.
#include "app/dialogs/ask.h"
#include "app/pages/readiness_page.h"
#include "app/report/picture_writer.h"
#include "app/views/maturity/radar_view.h"
#include "app/views/maturity/targets_panel.h"
#include "app/views/readiness/dimension_list.h"
#include "app/views/readiness/ladder/ladder_view.h"
#include "app/views/readiness/needs_list.h"
#include "app/views/readiness/standing_summary.h"
#include "app/views/readiness/subject_heat_table.h"
#include "app/widgets/chart_card.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/assessment/gaps.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"
#include "core/domain/values/date_words.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace stagepath {

QDate ReadinessPage::today() const { return m_workspace.environment().today(); }

int ReadinessPage::nextStage() const { return std::min(kMaxStage, m_sheet->standing.earnedStage.value_or(0) + 1); }

void ReadinessPage::refreshSubjects() {
    const Portfolio& p = m_workspace.portfolio();
    m_subjects = {Subject::enterprise()};
    QList<UseCaseChoice> choices;
    const auto add = [&](const Subject& s, const QString& name, const QString& detail) {
        UseCaseChoice choice;
        choice.text = name;
        choice.detail = detail;
        choice.tag = static_cast<int>(choices.size());
        choice.value = qint64(choice.tag);
        choices.append(choice);
        if (!s.isEnterprise()) m_subjects.append(s);
    };
    add(Subject::enterprise(), p.nameOf(Subject::enterprise()), tr("Enterprise"));
    for (const BusinessUnit& u : p.units()) add(Subject::of(u.id), u.name, tr("Business unit"));
    for (const UseCase& u : p.useCases()) {
        if (u.lifecycle != Lifecycle::Retired) add(Subject::of(u.id), u.name, p.nameOf(Subject::of(u.unit)));
    }
    m_subjectField->setChoices(choices, false);
    if (m_workspace.portfolio().nameOf(m_subject).isEmpty()) m_subject = Subject::enterprise();
    // One that is retired meanwhile stays as long as it is looked at.
    if (!m_subjects.contains(m_subject)) m_subjects.append(m_subject);
}

void ReadinessPage::showSubject(const Subject& subject, std::optional<Dimension> dimension) {
    const bool isOther = subject != m_subject;
    m_subject = subject;
    if (isOther) m_comparedWith = {};
    m_followsLatest = true;
    m_ladders->setShowsWhole(false);
    if (dimension) m_dimensions->choose(*dimension);
    refresh();
}

void ReadinessPage::applyFilter(const PageFilter& filter) {
    if (filter.isOfAll) {
        m_heat->filter()->setText(filter.subject.isUnit() ? m_workspace.portfolio().nameOf(filter.subject) : QString());
        m_view->setCurrentIndex(1);
        return m_heat->showAssessedUseCases();
    }
    m_view->setCurrentIndex(0);
    showSubject(filter.subject, filter.dimension);
}

/// What comes and goes with another state may have the focus.
void ReadinessPage::refresh() {
    m_ladders->keepOpen(*m_stack->widget(0), [this] { refreshAssessment(); });
    if (m_stack->currentIndex() == 1) m_heat->reset(m_workspace.portfolio(), today());
    emit subtitleChanged();
}

void ReadinessPage::refreshAssessment() {
    const Portfolio& p = m_workspace.portfolio();
    if (std::exchange(m_subjectsAreStale, false)) refreshSubjects();
    if (m_followsLatest || !p.find(m_round)) m_round = latestRound(p, m_subject);
    if (!p.find(m_comparedWith) || m_comparedWith == m_round) m_comparedWith = {};
    m_sheet.emplace(p, m_subject, m_round, m_comparedWith, today());
    m_subjectField->setText(p.nameOf(m_subject));
    refreshNeeds();
    QList<Dimension> below;
    for (const Gap& gap : m_needs->gaps()) {
        if (gap.blocks && !below.contains(gap.dimension)) below.append(gap.dimension);
    }
    m_dimensions->show(*m_sheet, below);
    refreshSummary();
    m_ladders->show(*m_sheet, p.settings(), m_dimensions->chosen(), nextStage());
    refreshRadar();
    refreshFoot();
}

void ReadinessPage::refreshNeeds() {
    const Portfolio& p = m_workspace.portfolio();
    const bool isDone = m_sheet->standing.earnedStage == kMaxStage;
    const QList<Gap> gaps = isDone ? QList<Gap>() : gapsOf(p, m_subject, nextStage(), m_sheet->date);
    m_needsTitle->setText(isDone ? tr("Every stage is earned") : tr("What stage %1 still needs").arg(nextStage()));
    QStringList counts;
    for (const Dimension d : kDimensions) {
        const auto count = std::count_if(gaps.begin(), gaps.end(), [d](const Gap& g) { return g.dimension == d; });
        if (count > 0) counts.append(tr("%1 in %2").arg(count).arg(dimensionShort(d)));
    }
    m_needsCount->setText(counts.size() == 1 ? counts.constFirst() : gaps.isEmpty() ? QString() : QLocale().toString(gaps.size()));
    m_needsCount->setToolTip(counts.join(QStringLiteral(", ")));
    m_needsTitle->setToolTip(tr("A dimension holds for a stage from half a level below its gate on; the gate criteria have to be reached in full. P0 to P3: weight × what is missing, P0 the most. What keeps from the stage comes first."));
    m_needs->show(p, m_subject, gaps, m_sheet->standing.assessed);
}

/// Its links keep their place after the dimensions.
void ReadinessPage::refreshSummary() {
    m_summary->show(m_workspace.portfolio(), *m_sheet, !m_workspace.isReadOnly());
    QWidget* before = m_dimensions;
    for (QPushButton* link : m_summary->links()) {
        setTabOrder(before, link);
        before = link;
    }
    setObstacle(m_whyStage, m_sheet->standing.assessed ? QString() : tr("This subject has no stage yet. Choose one that is assessed, or begin an assessment."));
    setObstacle(m_takeOver, m_summary->offersTakeOver() ? QString() : tr("No level here is inherited. Choose a use case or a unit that inherits one first."));
}

void ReadinessPage::refreshRadar() {
    const QString name = m_sheet->isLatest ? tr("Now") : shownDate(m_sheet->date);
    QList<RadarLine> lines = radarToTarget(m_workspace.portfolio(), m_subject, m_sheet->standing, name, today());
    if (m_sheet->before) lines = {lines.constFirst(), radarLine(RadarRole::Projected, shownDate(m_workspace.portfolio().find(m_comparedWith)->date), *m_sheet->before)};
    m_radar->show(lines);
    m_radarCard->refreshTable();
}

void ReadinessPage::showTargets() {
    auto* panel = new TargetsPanel(m_workspace, m_subject, this);
    connect(panel, &TargetsPanel::failed, this, &Page::problem);
    const QList<QPushButton*> links = m_summary->links();
    const auto link = std::find_if(links.begin(), links.end(), [](const QPushButton* l) { return l->objectName() == QLatin1String("targets"); });
    const bool isInSight = link != links.end() && !(*link)->visibleRegion().isEmpty();
    panel->popUp(isInSight ? static_cast<QWidget*>(*link) : m_summary);
}

void ReadinessPage::exportRadar() {
    const QString file = askSaveFile(this, tr("Export chart"), tr("radar.png"), tr("Pictures (*.png *.svg)"));
    if (file.isEmpty()) return;
    attempt([&] { writePicture(m_workspace.portfolio(), today(), PictureView::Radar, file, {m_subject, {}, true}); emit toast(tr("Chart saved"), false); },
            [this](const QString& sentence) { emit problem(sentence); });
}

/// How far the dimension shown is answered; of a round that nobody goes on with, what it is.
QString ReadinessPage::progressWords() const {
    const SheetDimension& shown = m_sheet->of(m_dimensions->chosen());
    int answered = 0;
    int evidenced = 0;
    int notApplicable = 0;
    for (const int question : m_ladders->questions()) {
        if (question < 0) continue;
        const SheetAnswer& a = shown.answers[static_cast<std::size_t>(question)];
        if (a.isSaid && a.state == AnswerState::NotApplicable) ++notApplicable;
        answered += a.isSaid && a.state == AnswerState::Level ? 1 : 0;
        evidenced += a.isSaid && a.hasEvidence() ? 1 : 0;
    }
    const auto asked = m_ladders->questions().size() - (m_ladders->questions().contains(-1) ? 1 : 0) - notApplicable;
    if (m_sheet->round && m_sheet->round->closed.isValid()) return tr("Closed on %1").arg(shownDate(m_sheet->round->closed));
    if (!m_sheet->isLatest) return tr("An earlier round, still open: %1 of %2 answered").arg(answered).arg(asked);
    return shown.direct && answered == 0 ? tr("set directly") : tr("%1 of %2 answered, %3 with evidence").arg(answered).arg(asked).arg(evidenced);
}

void ReadinessPage::refreshFoot() {
    const Dimension d = m_dimensions->chosen();
    const SheetDimension& shown = m_sheet->of(d);
    m_dimensionTitle->setText(dimensionName(d));
    m_stalls->setText(tr("Stalls when: %1").arg(packOf(m_workspace.portfolio().settings()).stallsWhen[static_cast<std::size_t>(indexOf(d))]));
    const bool isOpen = m_sheet->isOpen() && !m_workspace.isReadOnly();
    m_whole->setVisible(isOpen && (shown.direct || !m_ladders->questions().contains(-1)));
    m_whole->setText(shown.direct ? tr("Let the answers count") : tr("Set directly"));
    const int at = indexOf(d);
    m_back->setText(at > 0 ? dimensionShort(kDimensions[static_cast<std::size_t>(at - 1)]) : tr("Back"));
    m_back->setEnabled(at > 0);
    m_progress->setText(progressWords());
    m_comparison->setText(m_comparedWith.isNull() ? QString() : comparisonWords());
    m_comparison->setVisible(!m_comparedWith.isNull());
    const bool isClosed = m_sheet->round && m_sheet->round->closed.isValid();
    m_finish->setText(isClosed ? tr("Reopen") : tr("Finish assessment"));
    m_finish->setEnabled(m_sheet->round && !m_workspace.isReadOnly());
    QString when = m_sheet->round ? tr("Assessed %1").arg(shownDate(m_sheet->round->date)) : tr("Not assessed");
    if (m_sheet->isLight()) when += tr(", light");
    m_roundButton->setText(when);
    m_new->setEnabled(!m_workspace.isReadOnly());
}

void ReadinessPage::setHeatMap(bool on) {
    if (m_view->currentIndex() != (on ? 1 : 0)) return m_view->setCurrentIndex(on ? 1 : 0);
    m_stack->setCurrentIndex(on ? 1 : 0);
    if (!on) return void(emit subtitleChanged());
    m_heat->reset(m_workspace.portfolio(), today());
    m_heat->select(m_subject, indexOf(m_dimensions->chosen()));
    m_heat->table()->setFocus();
}

}  // namespace stagepath
