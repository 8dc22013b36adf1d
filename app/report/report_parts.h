// Words, figures and small pictures that several sections share.
#pragma once

#include "app/report/report_canvas.h"

#include "core/analysis/plan/progression.h"
#include "core/analysis/standing.h"
#include "core/domain/values/date_words.h"

namespace stagepath {

/// Text of the report, translated.
QString reportText(const char* text);
/// The same with a number (%n), its digits grouped as the language does.
QString reportText(const char* text, int n);
/// A whole number with grouped digits.
QString shownNumber(qint64 n);

/// A figure of a position on the map, in brackets where it was placed by hand.
QString shownPlace(double value, bool isPlaced);
/// Whether any of \p ids has such a figure.
bool hasPlaced(const ReportCanvas& canvas, const QList<UseCaseId>& ids);

/// \p figure of \p standing, with the word that belongs to figures of a light assessment.
QString withIndicative(const QString& figure, const Standing& standing);
/// A name, and what has to be said of the figures beside it (cautionText()); empty where they stand for themselves.
using NamedCaution = QPair<QString, QString>;
QList<NamedCaution> cautionsOf(const ReportCanvas& canvas, const QList<UseCaseId>& ids);
/// What the sign beside a readiness means, with names where it means several things; empty where there is no sign.
QString signKey(const QList<NamedCaution>& cautions);
/// That sign before \p figure, which stands at the end of \p cell; nothing where \p standing needs none.
void paintReadinessSign(QPainter& p, const ReportCanvas& canvas, const QRectF& cell, const QString& figure, const QFont& font, const Standing& standing);

/// \p text in lines that fit into \p width, at most \p most of them; the last one ends with an ellipsis where words are left.
QStringList wrappedLines(const QString& text, const QFont& font, double width, int most);
/// Those lines from the top of \p rect, \p lineHeight apart.
void paintLines(QPainter& p, const QRectF& rect, const QStringList& lines, double lineHeight, const QFont& font, const QColor& color);

/// Width of the widest of \p texts.
double widestText(const QStringList& texts, const QFont& font);
/// Width of the widest word of \p text: what a column that breaks its lines has to hold.
double widestWord(const QString& text, const QFont& font);
/// Widths of columns with these \p shares of \p width. Where one needs more than its share (\p least, in the language of the
/// report) the others give what they can spare; together they are never wider than \p width.
QList<double> columnWidths(const QList<double>& shares, const QList<double>& least, double width);

/// A target of the enterprise that the plan misses; stage 0 where it misses none. The highest stage counts.
struct MissedTarget {
    int stage = 0;
    QString missing;  ///< "Ownership 3, Business case 3"
};
MissedTarget missedTarget(const ReportCanvas& canvas, const Progression& progression);

/// Actual, projected, target, from the right of \p rect.
void paintProgressionLegend(QPainter& p, const ReportCanvas& canvas, const QRectF& rect);
/// The chart, or a sentence in its place where nothing has been assessed.
void paintReportProgression(QPainter& p, const ReportCanvas& canvas, const QRectF& rect, const Progression& progression);

}  // namespace stagepath
