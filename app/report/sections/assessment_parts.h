// What the sections on assessments share: whom they show, and a page where there is nothing to show.
#pragma once

#include "app/report/report_canvas.h"

#include "core/analysis/standing.h"

namespace stagepath {

/// Whether the enterprise or a unit has a round of its own.
bool isAnyAssessed(const Portfolio& portfolio);
/// The chosen subjects, else the enterprise and the units; those without an own round left out.
QList<Subject> assessedSubjects(const ReportCanvas& canvas);
QList<Subject> assessedSubjects(const Portfolio& portfolio, const QList<Subject>& chosen);
/// Name of \p subject; where the organisation has none, the word for it.
QString subjectName(const Portfolio& portfolio, const Subject& subject);
/// The stage after the earned one, 1 to 4; 4 stays 4.
int nextStageOf(const Standing& standing);
/// A page with \p title and one sentence.
void addSentencePage(ReportCanvas& canvas, const char* section, const QString& title, const QString& sentence);

}  // namespace stagepath
