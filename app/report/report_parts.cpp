#include "app/report/report_parts.h"

#include "app/drawing/marks.h"
#include "app/drawing/progression_chart.h"
#include "app/drawing/timeline/maturity_strip.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/impact.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <numeric>

namespace stagepath {

QString reportText(const char* text) { return QCoreApplication::translate("Report", text); }

QString reportText(const char* text, int n) {
    QString shown = QCoreApplication::translate("Report", text, nullptr, n);
    // %n writes plain digits.
    if (const qsizetype at = n >= 1000 ? shown.indexOf(QString::number(n)) : -1; at >= 0) shown.replace(at, QString::number(n).size(), shownNumber(n));
    return shown;
}

QString shownNumber(qint64 n) { return QLocale().toString(n); }

QString shownPlace(double value, bool isPlaced) {
    const QString figure = QString::number(shownFigure(value));
    return isPlaced ? QStringLiteral("(%1)").arg(figure) : figure;
}

bool hasPlaced(const ReportCanvas& canvas, const QList<UseCaseId>& ids) {
    const Portfolio& p = canvas.portfolio();
    return std::any_of(ids.begin(), ids.end(), [&](UseCaseId id) { return figuresOf(p, *p.find(id), canvas.today()).isPlacedByHand(); });
}

QString withIndicative(const QString& figure, const Standing& standing) {
    return standing.indicative ? reportText(QT_TRANSLATE_NOOP("Report", "%1 (indicative)")).arg(figure) : figure;
}

QList<NamedCaution> cautionsOf(const ReportCanvas& canvas, const QList<UseCaseId>& ids) {
    QList<NamedCaution> cautions;
    for (const UseCaseId id : ids) cautions.append(NamedCaution(canvas.portfolio().find(id)->name, cautionText(standingOf(canvas.portfolio(), Subject::of(id), canvas.today()))));
    return cautions;
}

QString signKey(const QList<NamedCaution>& cautions) {
    QMap<QString, QStringList> names;
    for (const NamedCaution& c : cautions) {
        if (!c.second.isEmpty()) names[c.second].append(c.first);
    }
    QStringList kinds;
    for (auto it = names.cbegin(); it != names.cend(); ++it) kinds.append(names.size() == 1 ? it.key() : QStringLiteral("%1 (%2)").arg(it.key(), it.value().join(QStringLiteral(", "))));
    return kinds.isEmpty() ? QString() : reportText(QT_TRANSLATE_NOOP("Report", "Sign i beside readiness: %1.")).arg(kinds.join(QStringLiteral("; ")));
}

void paintReadinessSign(QPainter& p, const ReportCanvas& canvas, const QRectF& cell, const QString& figure, const QFont& font, const Standing& standing) {
    if (!standing.readiness || cautionText(standing).isEmpty()) return;
    paintSeverity(p, canvas.theme(), QRectF(cell.right() - QFontMetricsF(font).horizontalAdvance(figure) - 15, cell.center().y() - 5, 10, 10), Severity::Hint);
}

QStringList wrappedLines(const QString& text, const QFont& font, double width, int most) {
    const QFontMetricsF metrics(font);
    const QStringList words = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = lines.isEmpty() ? words[i] : lines.constLast() + QLatin1Char(' ') + words[i];
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width) lines.last() = longer;
        else if (lines.size() < most) lines.append(words[i]);
        else {
            lines.last() = metrics.elidedText(lines.constLast() + QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' ')), Qt::ElideRight, width);
            break;
        }
    }
    return lines;
}

void paintLines(QPainter& p, const QRectF& rect, const QStringList& lines, double lineHeight, const QFont& font, const QColor& color) {
    for (qsizetype i = 0; i < lines.size(); ++i) ReportCanvas::text(p, QRectF(rect.left(), rect.top() + lineHeight * static_cast<double>(i), rect.width(), lineHeight), lines[i], font, color);
}

double widestText(const QStringList& texts, const QFont& font) {
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& text : texts) widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

double widestWord(const QString& text, const QFont& font) { return widestText(text.simplified().split(QLatin1Char(' ')), font); }

QList<double> columnWidths(const QList<double>& shares, const QList<double>& least, double width) {
    QList<double> widths;
    for (qsizetype i = 0; i < shares.size(); ++i) widths.append(std::max(shares[i] * width, least[i]));
    const double over = std::accumulate(widths.cbegin(), widths.cend(), 0.0) - width;
    const double spare = std::accumulate(widths.cbegin(), widths.cend(), 0.0) - std::accumulate(least.cbegin(), least.cend(), 0.0);
    const double given = over > 0 && spare > 0 ? std::min(1.0, over / spare) : 0;
    for (qsizetype i = 0; i < widths.size(); ++i) widths[i] -= given * (widths[i] - least[i]);
    // More needs than there is room: all of them give alike.
    const double used = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    for (double& w : widths) w *= std::min(1.0, width / used);
    return widths;
}

MissedTarget missedTarget(const ReportCanvas& canvas, const Progression& progression) {
    MissedTarget missed;
    if (!progression.assessed) return missed;
    const MaturityStrip strip = buildMaturityStrip(canvas.portfolio(), nullptr, Subject::enterprise(), canvas.today(), progression.from, progression.until);
    for (const StripTarget& target : strip.targets) {
        if (!target.reached && target.stage >= missed.stage) missed = {target.stage, target.missing};
    }
    return missed;
}

void paintProgressionLegend(QPainter& p, const ReportCanvas& c, const QRectF& r) {
    const struct { const char* text; QColor color; QList<qreal> dashes; } entries[] = {{QT_TRANSLATE_NOOP("Report", "Actual"), c.theme().s4, {}},
                                                                                      {QT_TRANSLATE_NOOP("Report", "Projected by the roadmap"), c.theme().s3, {2.6, 1.7}},
                                                                                      {QT_TRANSLATE_NOOP("Report", "Target"), c.theme().text2, {1, 1.6}}};
    double x = r.right();
    for (int i = 2; i >= 0; --i) {
        const QFont font = ReportCanvas::font(8);
        const double width = QFontMetricsF(font).horizontalAdvance(reportText(entries[i].text)) + 2;
        x -= width;
        ReportCanvas::text(p, QRectF(x, r.top(), width + 2, r.height()), reportText(entries[i].text), font, c.theme().text2);
        QPen pen(entries[i].color, i == 2 ? 1.5 : 2.2, Qt::SolidLine, Qt::FlatCap);
        if (!entries[i].dashes.isEmpty()) pen.setDashPattern(entries[i].dashes);
        p.setPen(pen);
        p.drawLine(QPointF(x - 32, r.center().y()), QPointF(x - 8, r.center().y()));
        x -= 48;
    }
}

void paintReportProgression(QPainter& p, const ReportCanvas& c, const QRectF& rect, const Progression& progression) {
    if (progression.assessed) {
        paintProgression(p, rect, progression, c.theme());
        return;
    }
    Progression empty = progression;
    empty.projected.clear();
    empty.moments.clear();
    paintProgression(p, rect, empty, c.theme());
    const QString text = reportText(QT_TRANSLATE_NOOP("Report", "The line begins with the first assessment of the enterprise."));
    const QFont font = ReportCanvas::font(9.5);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 24;
    const QRectF box(rect.left() + 56, rect.center().y() - 16, std::min(width, rect.width() - 56), 32);
    p.setPen(c.theme().border);
    p.setBrush(c.theme().surface);
    p.drawRoundedRect(box, 4, 4);
    ReportCanvas::text(p, box.adjusted(12, 0, -12, 0), text, font, c.theme().text2);
}

}  // namespace stagepath
