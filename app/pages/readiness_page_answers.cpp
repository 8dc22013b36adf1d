// The readiness page: what people answer, and how they go from question to question.
#include "app/pages/readiness_page.h"
#include "app/views/readiness/dimension_list.h"
#include "app/views/readiness/ladder/ladder_view.h"
#include "app/views/readiness/needs_list.h"
#include "app/widgets/card.h"
#include "app/widgets/panel_tools.h"
#include "core/domain/pack/content_pack.h"

#include <algorithm>

namespace stagepath {

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
