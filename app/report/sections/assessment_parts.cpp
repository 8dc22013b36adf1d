#include "app/report/sections/assessment_parts.h"

#include "app/report/report_parts.h"

namespace stagepath {

namespace {

QList<Subject> enterpriseAndUnits(const Portfolio& p) {
    QList<Subject> subjects{Subject::enterprise()};
    for (const BusinessUnit& u : p.units()) subjects.append(Subject::of(u.id));
    return subjects;
}

QList<Subject> withRounds(const Portfolio& p, QList<Subject> subjects) {
    subjects.removeIf([&](const Subject& s) { return p.assessmentsOf(s).isEmpty(); });
    return subjects;
}

}  // namespace

bool isAnyAssessed(const Portfolio& portfolio) { return !withRounds(portfolio, enterpriseAndUnits(portfolio)).isEmpty(); }

QList<Subject> assessedSubjects(const ReportCanvas& canvas) { return assessedSubjects(canvas.portfolio(), canvas.subjects()); }

QList<Subject> assessedSubjects(const Portfolio& p, const QList<Subject>& chosen) { return withRounds(p, chosen.isEmpty() ? enterpriseAndUnits(p) : chosen); }

QString subjectName(const Portfolio& portfolio, const Subject& subject) {
    const QString name = portfolio.nameOf(subject);
    return name.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "Enterprise")) : name;
}

int nextStageOf(const Standing& standing) { return std::min(standing.earnedStage.value_or(0) + 1, kMaxStage); }

void addSentencePage(ReportCanvas& canvas, const char* section, const QString& title, const QString& sentence) {
    canvas.add({QLatin1String(section), title, [&canvas, sentence](QPainter& p, const QRectF& body) {
                    ReportCanvas::paragraph(p, body, sentence, ReportCanvas::font(9.5), canvas.theme().text2);
                }});
}

}  // namespace stagepath
