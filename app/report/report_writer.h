// The board-ready PDF.
#pragma once

#include "core/domain/portfolio.h"
#include "core/domain/values/progress.h"

#include <QStringList>

namespace stagepath {

enum class ReportPaper { A4, Letter, A3, Wide };

struct ReportOptions {
    ReportPaper paper = ReportPaper::A4;
    QStringList sections;     ///< of reportSections(); empty: defaultReportSections()
    QList<Subject> subjects;  ///< of gaps, assessment and comparison; empty: the enterprise and the units
    QDate comparedWith;       ///< the latest round is compared with the one of this day or the last before; null: a year before
    QString author;           ///< empty: the brand's
    QString confidentiality;  ///< empty: the brand's
    QString logo;             ///< PNG or JPEG file; empty: none
    QString language = QStringLiteral("en");  ///< for the document's metadata; texts follow the installed translators
};

/// Sections this version writes, in their order: cover, summary, map, ranked, roadmap, heatmap, maturity, owners, gaps,
/// assessment, comparison.
QStringList reportSections();
/// Those of a report where none are chosen: all up to the owners, and gaps where the enterprise or a unit is assessed.
QStringList defaultReportSections(const Portfolio& portfolio);
/// "Executive summary", as the bookmarks call it; empty for a key that there isn't.
QString reportSectionTitle(const QString& key);
/// a4, letter, a3, 16:9; throws Error for anything else.
ReportPaper reportPaper(const QString& name);

/// Throws Error naming the first of \p sections that this version does not write.
void checkReportSections(const QStringList& sections);

/// Throws Error where none of the subjects has a round, its latest aside, of the day to compare with or before; says what there is.
void checkComparedWith(const Portfolio& portfolio, const ReportOptions& options);

/// The report on \p today as the bytes of a PDF; see writeReport().
QByteArray reportPdf(const Portfolio& portfolio, QDate today, const ReportOptions& options, const ProgressCallback& progress = {});
/// Writes the report on \p today to \p file: vectors, embedded fonts, text that can be selected, equal bytes for equal input.
/// Needs a QApplication (offscreen will do) on the calling thread's process. Throws Error naming the file or the section,
/// Cancelled where \p progress says so; \p file is then as it was.
void writeReport(const Portfolio& portfolio, QDate today, const ReportOptions& options, const QString& file, const ProgressCallback& progress = {});

}  // namespace stagepath
