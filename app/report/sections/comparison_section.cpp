// Round comparison: per subject the latest round beside the one of a chosen day or a year before, or the one before it.
#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "app/report/report_writer.h"
#include "app/report/sections/assessment_parts.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"

namespace stagepath {

namespace {

constexpr double kBlockHead = 62;
constexpr double kDimensionRow = 21;
constexpr double kChangeRow = 18;
constexpr double kGutter = 28;
constexpr double kComparisonSectionAfter = 16;
constexpr double kCountsShare = 0.64;  ///< of the width, for the sentence beside the figures
constexpr double kCountsLine = 13;
constexpr double kChangesNote = 18;
constexpr int kPerColumn = kDimensionCount / 2;
constexpr double kValues = 74;

struct Compared {
    Subject subject;
    QDate from;
    QDate to;
    Standing then;
    Standing now;
    std::array<QList<RoundChange>, kDimensionCount> changes;
    std::array<int, kRoundChangeKinds> counts{};
    QStringList sentence = {};  ///< what is compared and how much changed, in lines

    double headHeight() const { return kBlockHead + kCountsLine * static_cast<double>(std::max<qsizetype>(0, sentence.size() - 1)); }
    double columnHeight(int column) const {
        double height = 0;
        for (int i = column * kPerColumn; i < (column + 1) * kPerColumn; ++i) height += kDimensionRow + kChangeRow * static_cast<double>(changes[static_cast<std::size_t>(i)].size()) + 4;
        return height;
    }
    double height() const { return headHeight() + std::max(columnHeight(0), columnHeight(1)) + kComparisonSectionAfter; }
};

/// What \p rounds, of at least two, are compared with: the latest of those up to \p wanted, or up to a year before the last one; else
/// the one before it.
AssessmentId earlierOf(const Portfolio& p, const QList<AssessmentId>& rounds, QDate wanted) {
    const QDate until = wanted.isValid() ? wanted : p.find(rounds.constLast())->date.addYears(-1);
    for (qsizetype i = rounds.size() - 2; i >= 0; --i) {
        if (p.find(rounds[i])->date <= until) return rounds[i];
    }
    return rounds[rounds.size() - 2];
}

QList<Compared> comparedOf(const ReportCanvas& c) {
    const Portfolio& p = c.portfolio();
    QList<Compared> all;
    for (const Subject& subject : assessedSubjects(c)) {
        const QList<AssessmentId> rounds = roundsOf(p, subject);
        if (rounds.size() < 2) continue;
        const AssessmentId earlier = earlierOf(p, rounds, c.comparedWith());
        const AssessmentId latest = rounds.constLast();
        Compared compared{subject, p.find(earlier)->date, p.find(latest)->date, {}, {}, {}, {}};
        compared.then = standingOf(p, subject, compared.from);
        compared.now = standingOf(p, subject, std::max(compared.to, c.today()));
        for (const RoundChange& change : compareRounds(p, earlier, latest)) {
            compared.changes[static_cast<std::size_t>(indexOf(change.dimension))].append(change);
            ++compared.counts[static_cast<std::size_t>(change.kind)];
        }
        all.append(compared);
    }
    return all;
}

QString titleOf(const Portfolio& p, const Compared& first) {
    const QString name = subjectName(p, first.subject);
    const int from = shownFigure(first.then.readiness.value_or(0));
    const int to = shownFigure(first.now.readiness.value_or(0));
    const char* sentence = to > from ? QT_TRANSLATE_NOOP("Report", "Readiness of %1 rose from %2 to %3 since %4")
                         : to < from ? QT_TRANSLATE_NOOP("Report", "Readiness of %1 fell from %2 to %3 since %4")
                                     : QT_TRANSLATE_NOOP("Report", "Readiness of %1 is %3 as in %4");
    return reportText(sentence).arg(name, withIndicative(QString::number(from), first.then), withIndicative(QString::number(to), first.now), shownMonth(first.from));
}

QString kindText(const RoundChange& change) {
    switch (change.kind) {
        case RoundChangeKind::Added: return reportText(QT_TRANSLATE_NOOP("Report", "added"));
        case RoundChangeKind::Changed: return reportText(QT_TRANSLATE_NOOP("Report", "changed"));
        case RoundChangeKind::Unchanged: return reportText(QT_TRANSLATE_NOOP("Report", "unchanged"));
        case RoundChangeKind::Gone: return reportText(QT_TRANSLATE_NOOP("Report", "gone"));
        case RoundChangeKind::NotAsked: return reportText(QT_TRANSLATE_NOOP("Report", "not asked"));
    }
    return {};
}

void paintValue(QPainter& p, const ReportCanvas& c, const QRectF& r, const std::optional<RoundValue>& value) {
    if (!value) return ReportCanvas::text(p, r, QStringLiteral("–"), ReportCanvas::font(8), c.theme().text3, Qt::AlignHCenter);
    if (value->state == AnswerState::NotApplicable) return ReportCanvas::text(p, r, reportText(QT_TRANSLATE_NOOP("Report", "n/a")), ReportCanvas::font(7.5), c.theme().text3, Qt::AlignHCenter);
    paintLevelCell(p, c.theme(), QRectF(r.center().x() - 7.5, r.top(), 15, r.height()), value->state == AnswerState::Unknown ? -1 : value->level, ReportCanvas::font(7.5, 600));
}

void paintChange(QPainter& p, const ReportCanvas& c, const QRectF& r, const RoundChange& change) {
    const Theme& t = c.theme();
    const bool isSame = change.kind == RoundChangeKind::Unchanged || change.kind == RoundChangeKind::NotAsked;
    const double y = r.top() + 1.5;
    paintValue(p, c, QRectF(r.left(), y, 22, 15), change.from);
    paintIcon(p, QRectF(r.left() + 25, y + 3, 9, 9), QStringLiteral("chevr"), t.text3);
    paintValue(p, c, QRectF(r.left() + 37, y, 22, 15), change.to);
    const Criterion* criterion = packOf(c.portfolio().settings()).find(change.criterion);
    const QString name = criterion ? criterion->name : change.criterion.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "the whole dimension, set directly")) : change.criterion;
    ReportCanvas::text(p, QRectF(r.left() + kValues, r.top(), r.width() - kValues - 72, r.height()), name, ReportCanvas::font(8, isSame ? 400 : 600), isSame ? t.text2 : t.text1);
    ReportCanvas::text(p, QRectF(r.right() - 68, r.top(), 68, r.height()), kindText(change), ReportCanvas::font(8), isSame ? t.text3 : t.text1, Qt::AlignRight);
}

void paintDimension(QPainter& p, const ReportCanvas& c, const QRectF& r, const Compared& compared, Dimension d) {
    const Theme& t = c.theme();
    const DimensionStanding& then = compared.then[d];
    const DimensionStanding& now = compared.now[d];
    ReportCanvas::text(p, QRectF(r.left(), r.top(), r.width() - 80, kDimensionRow - 2), dimensionName(d), ReportCanvas::font(8.5, 600), c.brand());
    ReportCanvas::text(p, QRectF(r.right() - 76, r.top(), 76, kDimensionRow - 2), QStringLiteral("%1 → %2").arg(levelText(then), levelText(now)), ReportCanvas::font(8.5, 600), t.text1, Qt::AlignRight);
    p.setPen(t.border);
    p.drawLine(QPointF(r.left(), r.top() + kDimensionRow - 1), QPointF(r.right(), r.top() + kDimensionRow - 1));
    double y = r.top() + kDimensionRow;
    for (const RoundChange& change : compared.changes[static_cast<std::size_t>(indexOf(d))]) {
        paintChange(p, c, QRectF(r.left(), y, r.width(), kChangeRow), change);
        y += kChangeRow;
    }
}

QString countsText(const Compared& compared) {
    const auto count = [&](RoundChangeKind kind) { return shownNumber(compared.counts[static_cast<std::size_t>(kind)]); };
    const int notAsked = compared.counts[static_cast<std::size_t>(RoundChangeKind::NotAsked)];
    const QString rest = notAsked > 0 ? reportText(QT_TRANSLATE_NOOP("Report", ", %1 not asked in this round")).arg(shownNumber(notAsked)) : QString();
    return reportText(QT_TRANSLATE_NOOP("Report", "%1 added, %2 changed, %3 unchanged, %4 gone")).arg(count(RoundChangeKind::Added), count(RoundChangeKind::Changed), count(RoundChangeKind::Unchanged), count(RoundChangeKind::Gone)) + rest;
}

/// Read whole: paper has no tooltip for what would be cut.
QStringList comparedSentence(const ReportCanvas& c, const Compared& compared) {
    const QString sentence = reportText(QT_TRANSLATE_NOOP("Report", "Round of %1 beside that of %2: %3")).arg(shownLongDate(compared.to), shownLongDate(compared.from), countsText(compared));
    return wrappedLines(sentence, ReportCanvas::font(8), c.body().width() * kCountsShare, 4);
}

/// What has to be said of the figures then and now; empty where they stand for themselves.
QString cautionOf(const Compared& compared) {
    const QString then = cautionText(compared.then);
    const QString now = cautionText(compared.now);
    if (then == now) return now;
    QStringList parts;
    if (!then.isEmpty()) parts.append(reportText(QT_TRANSLATE_NOOP("Report", "then: %1")).arg(then));
    if (!now.isEmpty()) parts.append(reportText(QT_TRANSLATE_NOOP("Report", "now: %1")).arg(now));
    return parts.join(QStringLiteral("; "));
}

/// Readiness and stage then and now, at the right of a block's head.
void paintStandings(QPainter& p, const ReportCanvas& c, const QRectF& r, const Compared& compared) {
    const Theme& t = c.theme();
    const auto figure = [](const Standing& s) { return s.readiness ? QString::number(shownFigure(*s.readiness)) : QStringLiteral("–"); };
    const double half = r.width() / 2;
    ReportCanvas::text(p, QRectF(r.left(), r.top(), half - 8, 14), reportText(QT_TRANSLATE_NOOP("Report", "Readiness")), ReportCanvas::font(7.5), t.text3);
    ReportCanvas::text(p, QRectF(r.left(), r.top() + 14, half - 8, 20), QStringLiteral("%1 → %2").arg(figure(compared.then), figure(compared.now)), ReportCanvas::font(10.5, 600), t.text1);
    const double x = r.left() + half;
    ReportCanvas::text(p, QRectF(x, r.top(), half, 14), reportText(QT_TRANSLATE_NOOP("Report", "Earned stage")), ReportCanvas::font(7.5), t.text3);
    double at = x;
    for (const Standing* s : {&compared.then, &compared.now}) {
        if (s != &compared.then) ReportCanvas::text(p, QRectF(at, r.top() + 14, 20, 20), QStringLiteral("→"), ReportCanvas::font(10.5, 600), t.text1);
        if (s != &compared.then) at += 20;
        paintStageMark(p, t, QPointF(at, r.top() + 18), s->earnedStage.value_or(0));
        ReportCanvas::text(p, QRectF(at + 21, r.top() + 14, 14, 20), QString::number(s->earnedStage.value_or(0)), ReportCanvas::font(10.5, 600), t.text1);
        at += 40;
    }
    // Few answers need more words than stand under the figures.
    ReportCanvas::text(p, QRectF(r.right() - 340, r.top() + 32, 340, 12), cautionOf(compared), ReportCanvas::font(7.5), t.text2, Qt::AlignRight);
}

void paintBlock(QPainter& p, const ReportCanvas& c, const QRectF& r, const Compared& compared) {
    c.head(p, QRectF(r.left(), r.top(), r.width() * 0.6, 18), subjectName(c.portfolio(), compared.subject));
    paintLines(p, QRectF(r.left(), r.top() + 20.5, r.width() * kCountsShare, kCountsLine), compared.sentence, kCountsLine, ReportCanvas::font(8), c.theme().text2);
    paintStandings(p, c, QRectF(r.right() - 240, r.top(), 240, 36), compared);
    p.setPen(c.theme().borderStrong);
    const double rule = r.top() + compared.headHeight() - 18;
    p.drawLine(QPointF(r.left(), rule), QPointF(r.right(), rule));
    const double width = (r.width() - kGutter) / 2;
    for (int column = 0; column < 2; ++column) {
        double y = r.top() + compared.headHeight() - 10;
        for (int i = column * kPerColumn; i < (column + 1) * kPerColumn; ++i) {
            const double height = kDimensionRow + kChangeRow * static_cast<double>(compared.changes[static_cast<std::size_t>(i)].size()) + 4;
            paintDimension(p, c, QRectF(r.left() + column * (width + kGutter), y, width, height), compared, kDimensions[static_cast<std::size_t>(i)]);
            y += height;
        }
    }
}

/// Subjects page by page; none is split.
QList<QList<Compared>> flow(const QList<Compared>& all, double room) {
    QList<QList<Compared>> pages{{}};
    double y = 0;
    for (const Compared& compared : all) {
        if (y + compared.height() > room && !pages.constLast().isEmpty()) {
            pages.append(QList<Compared>());
            y = 0;
        }
        pages.last().append(compared);
        y += compared.height();
    }
    return pages;
}

void paintPage(QPainter& p, const ReportCanvas& c, const QRectF& body, const QList<Compared>& blocks) {
    double y = body.top();
    for (const Compared& compared : blocks) {
        paintBlock(p, c, QRectF(body.left(), y, body.width(), compared.height()), compared);
        y += compared.height();
    }
    ReportCanvas::text(p, QRectF(body.left(), body.bottom() - 13, body.width(), 13),
                       reportText(QT_TRANSLATE_NOOP("Report", "At the left of each line what holds with the earlier round and what the latest one says; –: nothing, ?: unknown. The figures of a dimension are its levels then and now.")),
                       ReportCanvas::font(7.5), c.theme().text3);
}

}  // namespace

void checkComparedWith(const Portfolio& portfolio, const ReportOptions& options) {
    if (!options.comparedWith.isValid()) return;
    QDate first;
    for (const Subject& subject : assessedSubjects(portfolio, options.subjects)) {
        const QList<AssessmentId> rounds = roundsOf(portfolio, subject);
        if (rounds.size() < 2) continue;
        const QDate date = portfolio.find(rounds.constFirst())->date;
        first = first.isValid() ? std::min(first, date) : date;
    }
    if (first.isValid() && first <= options.comparedWith) return;
    const QString what = reportText(QT_TRANSLATE_NOOP("Report", "There is no round of %1 or before to compare with.")).arg(options.comparedWith.toString(Qt::ISODate));
    const QString mend = first.isValid() ? reportText(QT_TRANSLATE_NOOP("Report", "Name %1, the day of the first one, or a later day.")).arg(first.toString(Qt::ISODate))
                                         : reportText(QT_TRANSLATE_NOOP("Report", "No subject has two rounds yet: assess one again, or choose others."));
    throw Error(QStringLiteral("%1 %2").arg(what, mend));
}

void addRoundComparison(ReportCanvas& canvas) {
    QList<Compared> all = comparedOf(canvas);
    for (Compared& compared : all) compared.sentence = comparedSentence(canvas, compared);
    if (all.isEmpty()) {
        return addSentencePage(canvas, "comparison", reportText(QT_TRANSLATE_NOOP("Report", "No subject has two rounds to compare yet")),
                               reportText(QT_TRANSLATE_NOOP("Report", "A subject appears here as soon as it has been assessed a second time.")));
    }
    const QList<QList<Compared>> pages = flow(all, canvas.body().height() - kChangesNote);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString title = titleOf(canvas.portfolio(), pages[i].constFirst());
        canvas.add({QStringLiteral("comparison"), title, [&canvas, blocks = pages[i]](QPainter& p, const QRectF& body) { paintPage(p, canvas, body, blocks); }});
    }
}

}  // namespace stagepath
