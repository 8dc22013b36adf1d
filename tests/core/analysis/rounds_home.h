// Small portfolios for tests of assessments.
#pragma once

#include "core/domain/pack/content_pack.h"
#include "core/domain/portfolio.h"
#include "tests/support/support.h"

namespace stagepath::test {

/// A portfolio to which rounds, answers, use cases and the plan are added in one line each. Ids count from 1.
class Rounds {
public:
    AssessmentId round(const Subject& subject, QDate date, AssessmentMode mode = AssessmentMode::Full) {
        Assessment a;
        a.id = AssessmentId(++m_last);
        a.subject = subject;
        a.date = date;
        a.mode = mode;
        portfolio.put(a);
        return a.id;
    }
    AssessmentAnswerId answer(AssessmentId round, const char* criterion, int level, const char* evidence = "", AnswerState state = AnswerState::Level) {
        AssessmentAnswer a;
        a.id = AssessmentAnswerId(++m_last);
        a.assessment = round;
        a.criterion = q(criterion);
        a.level = level;
        a.state = state;
        a.evidence = q(evidence);
        portfolio.put(a);
        return a.id;
    }
    void answerAll(AssessmentId round, int level, const char* evidence = "") {
        for (const Criterion& c : builtInPack().criteria) answer(round, c.key.toLatin1().constData(), level, evidence);
    }
    void level(AssessmentId round, Dimension d, int level, const char* reason = "") {
        portfolio.put(AssessmentLevel{AssessmentLevelId(++m_last), round, d, level, q(reason)});
    }
    void levels(AssessmentId round, int level) {
        for (Dimension d : kDimensions) this->level(round, d, level, "seen");
    }
    UseCaseId useCase(const char* name, Lifecycle lifecycle = Lifecycle::Pilot) {
        UseCase u;
        u.id = UseCaseId(++m_last);
        u.position = m_last;
        u.name = q(name);
        u.lifecycle = lifecycle;
        portfolio.put(u);
        return u.id;
    }
    InitiativeId outcome(const Subject& subject, Dimension d, int level, QDate finish) {
        Initiative i;
        i.id = InitiativeId(++m_last);
        i.position = m_last;
        i.name = q("Work %1").arg(m_last);
        i.start = finish.addDays(-30);
        i.finish = finish;
        portfolio.put(i);
        portfolio.put(Outcome{OutcomeId(++m_last), i.id, subject, d, {}, level});
        return i.id;
    }

    Portfolio portfolio;

private:
    qint64 m_last = 0;
};

}  // namespace stagepath::test
