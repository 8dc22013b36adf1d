// The readiness page: what it shows, and what people answer.
#include "app/dialogs/ask.h"
#include "app/drawing/typography.h"
#include "app/pages/readiness_page.h"
#include "app/report/picture_writer.h"
#include "app/views/maturity/radar_view.h"
#include "app/views/maturity/targets_panel.h"
#include "app/views/readiness/dimension_list.h"
#include "app/views/readiness/ladder/ladder_view.h"
#include "app/views/readiness/needs_list.h"
#include "app/views/readiness/standing_summary.h"
#include "app/views/readiness/subject_heat_table.h"
#include "app/views/readiness/why_panel.h"
#include "app/widgets/card.h"
#include "app/widgets/chart_card.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/assessment/sensitivity.h"
#include "core/analysis/assessment/why.h"
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>

namespace stagepath {

namespace {

/// Where an answer is that a change moved; without a round where the change is none of an answer.
struct MovedAnswer {
    AssessmentId round = {};
    std::optional<Dimension> dimension = {};
};

/// Of an answer that is gone by now, what it was stands in the change.
MovedAnswer movedAnswer(const Portfolio& p, const RowChange& row) {
    if (row.kind != EntityKind::AssessmentAnswer && row.kind != EntityKind::AssessmentLevel) return {};
    const auto dimensionOf = [](const QString& criterion) { return criterionOf(criterion).value_or(CriterionRef{}).dimension; };
    const bool isLevel = row.kind == EntityKind::AssessmentLevel;
    if (const AssessmentLevel* level = isLevel ? p.find(AssessmentLevelId(row.id)) : nullptr) return {level->assessment, level->dimension};
    if (const AssessmentAnswer* said = isLevel ? nullptr : p.find(AssessmentAnswerId(row.id))) return {said->assessment, dimensionOf(said->criterion)};
    MovedAnswer moved;
    for (const FieldChange& field : row.fields) {
        if (field.column == QLatin1String("assessment")) fromValue(field.before, moved.round);
        if (field.column == QLatin1String("criterion") && std::holds_alternative<QString>(field.before)) moved.dimension = dimensionOf(std::get<QString>(field.before));
    }
    return moved;
}

}  // namespace

QDate ReadinessPage::today() const { return m_workspace.environment().today(); }

int ReadinessPage::nextStage() const { return std::min(kMaxStage, m_sheet->standing.earnedStage.value_or(0) + 1); }

// Showing

void ReadinessPage::onChanged(const Changeset& changes) {
    using K = EntityKind;
    m_subjectsAreStale = m_subjectsAreStale || changes.touchesAny({K::UseCase, K::BusinessUnit, K::Setting});
    if (!changes.touchesAny({K::UseCase, K::BusinessUnit, K::Setting, K::Assessment, K::AssessmentLevel, K::AssessmentAnswer, K::Initiative, K::Outcome, K::Target, K::Person})) return;
    m_isStale = !isVisible();
    if (m_isStale) return;
    const bool isStep = changes.cause() == Changeset::Cause::Undo || changes.cause() == Changeset::Cause::Redo;
    if (!isStep || !follow(changes)) refresh();
}

/// Shows the subject and the dimension that \p changes moved; false where they moved no answer.
bool ReadinessPage::follow(const Changeset& changes) {
    const Portfolio& p = m_workspace.portfolio();
    QList<MovedAnswer> moved;
    for (const RowChange& row : changes.rows()) {
        const MovedAnswer one = movedAnswer(p, row);
        if (p.find(one.round)) moved.append(one);
    }
    if (moved.isEmpty()) return false;
    // Where several dimensions moved, the one that is looked at stays.
    const auto isShown = [&](const MovedAnswer& one) { return one.dimension == m_dimensions->chosen() && p.find(one.round)->subject == m_subject; };
    const auto shown = std::find_if(moved.cbegin(), moved.cend(), isShown);
    const MovedAnswer& followed = shown == moved.cend() ? moved.constFirst() : *shown;
    return showRoundOf(followed.round, followed.dimension);
}

bool ReadinessPage::showRoundOf(AssessmentId id, std::optional<Dimension> dimension) {
    const Assessment* assessment = m_workspace.portfolio().find(id);
    if (!assessment) return false;
    showSubject(assessment->subject, dimension);
    if (id != m_round) showRound(id);
    return true;
}

bool ReadinessPage::reveal(int kind, qint64 id) {
    const Portfolio& p = m_workspace.portfolio();
    switch (static_cast<EntityKind>(kind)) {
        case EntityKind::Assessment: return showRoundOf(AssessmentId(id), std::nullopt);
        case EntityKind::AssessmentLevel: {
            const AssessmentLevel* level = p.find(AssessmentLevelId(id));
            return level && showRoundOf(level->assessment, level->dimension);
        }
        case EntityKind::AssessmentAnswer: {
            const AssessmentAnswer* said = p.find(AssessmentAnswerId(id));
            return said && showRoundOf(said->assessment, criterionOf(said->criterion).value_or(CriterionRef{}).dimension);
        }
        default: return false;
    }
}

bool ReadinessPage::concerns(const Changeset& changes) const {
    using K = EntityKind;
    return changes.touchesAny({K::Assessment, K::AssessmentLevel, K::AssessmentAnswer});
}

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
    QString progress = shown.direct && answered == 0 ? tr("set directly") : tr("%1 of %2 answered, %3 with evidence").arg(answered).arg(asked).arg(evidenced);
    if (m_sheet->round && m_sheet->round->closed.isValid()) {
        progress = tr("Closed on %1").arg(shownDate(m_sheet->round->closed));
    } else if (!m_sheet->isLatest) {
        progress = tr("An earlier round, still open: %1 of %2 answered").arg(answered).arg(asked);
    }
    m_progress->setText(progress);
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

// Answers

void ReadinessPage::attemptEdit(const std::function<void()>& work) {
    attempt(work, [this](const QString& sentence) {
        m_ladders->refuseNotes();
        emit problem(sentence);
    });
}

QString ReadinessPage::criterionKey(int question) const { return keyOf(CriterionRef{m_ladders->dimension(), question}); }

void ReadinessPage::answer(int question, const AnswerSaid& said, bool goesOn, Workspace::Step step) {
    attemptEdit([&] {
        m_followsLatest = m_followsLatest || !m_sheet->round;
        answerCriterion(m_workspace, m_subject, m_sheet->round ? m_sheet->round->id : AssessmentId(), criterionKey(question), said, step);
        if (goesOn) goOn();
    });
}

void ReadinessPage::say(int question, int level, bool goesOn) {
    if (question >= 0) return answer(question, {AnswerState::Level, level}, goesOn);
    const QString reason = m_sheet->of(m_ladders->dimension()).reason;
    if (reason.isEmpty()) m_ladders->row(-1)->askReason(level);
    else sayWhole(level, reason, goesOn);
}

void ReadinessPage::sayWhole(int level, const QString& reason, bool goesOn) {
    attemptEdit([&] {
        m_followsLatest = m_followsLatest || !m_sheet->round;
        setDirectly(m_workspace, m_subject, m_sheet->round ? m_sheet->round->id : AssessmentId(), m_ladders->dimension(), level, reason);
        if (goesOn) goOn();
    });
}

void ReadinessPage::clear(int question) {
    attemptEdit([&] { question < 0 ? countAnswers(m_workspace, m_round, m_ladders->dimension()) : clearAnswer(m_workspace, m_round, criterionKey(question)); });
}

void ReadinessPage::note(int question, const QString& text, const QString& link, Workspace::Step step) {
    const Dimension d = m_ladders->dimension();
    attemptEdit([&] {
        m_followsLatest = m_followsLatest || !m_sheet->round;
        if (question >= 0) noteEvidence(m_workspace, m_subject, m_sheet->round ? m_sheet->round->id : AssessmentId(), criterionKey(question), text, link, step);
        else if (m_sheet->of(d).direct) setDirectly(m_workspace, m_subject, m_round, d, *m_sheet->of(d).direct, text, step);
    });
}

/// To the next question, after the last one and after a level of the whole dimension to the first of the next dimension.
void ReadinessPage::goOn() {
    const QList<int>& questions = m_ladders->questions();
    const qsizetype at = questions.indexOf(m_ladders->current());
    if (m_ladders->current() >= 0 && at + 1 < questions.size()) return m_ladders->open(questions[at + 1], true);
    if (indexOf(m_ladders->dimension()) + 1 < kDimensionCount) moveBy(0, 1, 0);
}

void ReadinessPage::moveBy(int rows, int dimensions, int subjects) {
    if (subjects != 0) {
        const qsizetype at = m_subjects.indexOf(m_subject) + subjects;
        if (at < 0 || at >= m_subjects.size()) return;
        showSubject(m_subjects[at]);
        m_ladders->open(m_ladders->current(), true);
        return;
    }
    if (dimensions != 0) {
        const int at = indexOf(m_dimensions->chosen()) + dimensions;
        if (at < 0 || at >= kDimensionCount) return;
        m_dimensions->choose(kDimensions[static_cast<std::size_t>(at)]);
        m_ladders->open(m_ladders->questions().constFirst(), true);
        return;
    }
    const QList<int>& questions = m_ladders->questions();
    const qsizetype at = std::clamp<qsizetype>(questions.indexOf(m_ladders->current()) + rows, 0, questions.size() - 1);
    m_ladders->open(questions[at], true);
}

void ReadinessPage::showDimension(Dimension d) {
    if (!m_sheet) return;
    m_ladders->setShowsWhole(false);
    m_ladders->keepOpen(*m_ladderCard, [&] {
        m_ladders->show(*m_sheet, m_workspace.portfolio().settings(), d, nextStage());
        refreshFoot();
    });
    m_ladders->open(m_ladders->questions().constFirst(), false);
}

void ReadinessPage::goToCriterion(const QString& key) {
    const auto ref = criterionOf(key);
    if (!ref) return;
    m_dimensions->choose(ref->dimension);
    m_ladders->open(ref->index, true);
}

void ReadinessPage::why() {
    const Dimension d = m_ladders->dimension();
    QStringList sentences;
    for (const WhyPart& part : whyLevel(m_workspace.portfolio(), m_subject, d, m_sheet->date, m_sheet->date)) sentences.append(part.text);
    auto* panel = new WhyPanel(tr("Why %1 is at level %2").arg(dimensionName(d), levelText(m_sheet->of(d).standing)), sentences, this);
    panel->popUp(m_dimensionTitle);
}

void ReadinessPage::whyStage() {
    const Portfolio& p = m_workspace.portfolio();
    QStringList sentences;
    for (const WhyPart& part : stagepath::whyStage(p, m_subject, m_sheet->date, m_sheet->date)) sentences.append(part.text);
    auto* panel = new WhyPanel(tr("Why stage %1").arg(m_sheet->standing.earnedStage.value_or(0)), sentences, this);
    QStringList answers;
    for (const Sensitivity& s : sensitivityOf(p, m_subject, m_sheet->date)) {
        const Criterion* c = packOf(p.settings()).find(s.criterion);
        const QString from = s.from ? QString::number(*s.from) : tr("not answered");
        answers.append(tr("%1 from %2 to %3: stage %4").arg(c ? c->name : dimensionName(s.dimension), from).arg(s.to).arg(s.stageTo));
    }
    panel->addSection(tr("Single answers that would change it"), answers.isEmpty() ? QStringList(tr("No single answer would: it takes several.")) : answers);
    panel->popUp(m_summary);
}

/// Afterwards the levels are there to be answered.
void ReadinessPage::takeOver() {
    attemptEdit([this] { takeOverInherited(m_workspace, m_subject); });
    focusContent();
}

void ReadinessPage::planNeeds() {
    if (m_workspace.isReadOnly() || !m_sheet->isLatest || m_needs->gaps().isEmpty()) return;
    const QList<Gap> chosen = m_needs->chosen();
    if (chosen.isEmpty()) return emit refused(tr("That is on the roadmap already"));
    const int passedOver = m_needs->passedOver();
    attemptEdit([&] {
        planGaps(m_workspace, m_subject, chosen);
        m_needs->clearMarks();
        const QString made = tr("%Ln need(s) put on the roadmap", nullptr, static_cast<int>(chosen.size()));
        emit toast(passedOver == 0 ? made : tr("%1, %2", "needs put on the roadmap, needs that were there before").arg(made, tr("%Ln planned already", nullptr, passedOver)), true);
    });
}

}  // namespace stagepath
