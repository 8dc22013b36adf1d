// Assessment detail: two pages per subject with its six dimensions, criteria, evidence and what can be shown for them.
#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "app/report/sections/assessment_parts.h"

#include "app/drawing/charts/radar.h"
#include "app/drawing/marks.h"
#include "core/analysis/assessment/profile.h"
#include "core/analysis/assessment/round_sheet.h"
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/gate_criteria.h"

#include <cmath>
#include <memory>

namespace stagepath {

namespace {

constexpr double kAssessmentSectionSide = 320;
constexpr double kAssessmentSectionBetween = 20;
constexpr int kAssessmentSectionColumns = 3;
constexpr double kDimensionHead = 36;
constexpr double kAssessmentSectionName = 15;
constexpr double kAssessmentSectionLine = 13.5;
constexpr double kAssessmentSectionIndent = 23;
constexpr double kMostGap = 10;
constexpr double kAssessmentSectionNote = 18;
constexpr int kAssessmentSectionPages = kDimensionCount / kAssessmentSectionColumns;

struct DetailPage {
    RoundSheet sheet;
    Profiles profiles;
    QString name;
    QString by;
    int stage = 1;  ///< the next one
    QList<Blocker> blockers;
    QString criteria = {};  ///< gate criteria that hold it back, in words; empty where none does
};

DetailPage pageOf(const ReportCanvas& c, const Subject& subject) {
    const Portfolio& p = c.portfolio();
    const AssessmentId latest = roundsOf(p, subject).constLast();
    DetailPage page{RoundSheet(p, subject, latest, {}, c.today()), profilesOf(p, subject, c.today()), subjectName(p, subject), {}, 1, blockersOf(p, subject, c.today())};
    const Person* person = p.find(p.find(latest)->by);
    page.by = person ? person->name : QString();
    page.stage = nextStageOf(page.sheet.standing);
    if (page.sheet.standing.earnedStage.value_or(kMaxStage) == kMaxStage) return page;
    const SubjectState state = stateOf(p, subject, c.today(), Outlook::Rounds, c.today());
    page.criteria = shortfallText({}, shortCriteria(state, standingOf(state, p.settings()), p.settings(), page.stage));
    return page;
}

QString titleOf(const DetailPage& page) {
    const int earned = page.sheet.standing.earnedStage.value_or(0);
    if (earned == kMaxStage) return reportText(QT_TRANSLATE_NOOP("Report", "%1 has earned every stage")).arg(page.name);
    QStringList below;
    for (const Dimension d : kDimensions) {
        if (std::any_of(page.blockers.begin(), page.blockers.end(), [d](const Blocker& b) { return b.dimension == d; })) below.append(dimensionShort(d));
    }
    const QString has = earned == 0 ? reportText(QT_TRANSLATE_NOOP("Report", "%1 has not earned a stage yet")).arg(page.name) : reportText(QT_TRANSLATE_NOOP("Report", "%1 has earned stage %2")).arg(page.name).arg(earned);
    if (below.isEmpty()) return has;
    const QString what = below.size() > 2 ? reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln dimension(s)"), static_cast<int>(below.size())) : joinedNames(below);
    return reportText(QT_TRANSLATE_NOOP("Report", "%1; stage %2 waits for %3")).arg(has).arg(page.stage).arg(what);
}

/// What a criterion shows, broken into lines.
struct CriterionText {
    int index = 0;
    QStringList name;
    QStringList descriptor;
    QStringList evidence;
    double height() const { return kAssessmentSectionName * static_cast<double>(name.size()) + kAssessmentSectionLine * static_cast<double>(descriptor.size() + evidence.size()); }
};

/// What the round asks, and what has a level all the same: a light round has nothing to say of the rest.
bool isShown(const ReportCanvas& c, const RoundSheet& sheet, Dimension d, int index) {
    const SheetAnswer& a = sheet.of(d).answers[static_cast<std::size_t>(index)];
    return !sheet.isLight() || packOf(c.portfolio().settings()).at(d, index).light || a.isSaid || a.level;
}

QString evidenceOf(const SheetAnswer& a) {
    if (!a.hasEvidence()) return {};
    return reportText(QT_TRANSLATE_NOOP("Report", "Evidence: %1")).arg(a.evidence.isEmpty() ? a.link : a.evidence);
}

CriterionText textOf(const Criterion& criterion, const SheetAnswer& a, double width) {
    QString words = a.level.value_or(0) > 0 ? criterion.levels.value(*a.level - 1) : a.level ? reportText(QT_TRANSLATE_NOOP("Report", "nothing yet")) : reportText(QT_TRANSLATE_NOOP("Report", "not answered"));
    if (a.isSaid && a.state == AnswerState::Unknown) words = reportText(QT_TRANSLATE_NOOP("Report", "unknown"));
    if (a.isSaid && a.state == AnswerState::NotApplicable) words = reportText(QT_TRANSLATE_NOOP("Report", "does not apply: %1")).arg(a.reason);
    const QFont font = ReportCanvas::font(8.5);
    return {criterion.index, wrappedLines(criterion.name, ReportCanvas::font(9, 600), width, 4), wrappedLines(words, font, width, 5), a.isSaid ? wrappedLines(evidenceOf(a), font, width, 2) : QStringList()};
}

/// The texts of a dimension, the longest ones shortened until they fit into \p room.
QList<CriterionText> textsOf(const ReportCanvas& c, const RoundSheet& sheet, Dimension d, double width, double room) {
    const QFont font = ReportCanvas::font(8.5);
    QList<CriterionText> texts;
    double used = 0;
    for (int i = 0; i < kCriteriaPerDimension; ++i) {
        if (!isShown(c, sheet, d, i)) continue;
        texts.append(textOf(packOf(c.portfolio().settings()).at(d, i), sheet.of(d).answers[static_cast<std::size_t>(i)], width));
        used += texts.constLast().height();
    }
    while (used > room && !texts.isEmpty()) {
        auto longest = std::max_element(texts.begin(), texts.end(), [](const CriterionText& a, const CriterionText& b) { return a.descriptor.size() < b.descriptor.size(); });
        if (longest->descriptor.size() < 2) break;
        const qsizetype kept = longest->descriptor.size() - 1;
        longest->descriptor = wrappedLines(longest->descriptor.join(QLatin1Char(' ')), font, width, static_cast<int>(kept));
        used -= kAssessmentSectionLine;
    }
    return texts;
}

QString sourceLine(const ReportCanvas& c, const RoundSheet& sheet, Dimension d) {
    const SheetDimension& shown = sheet.of(d);
    QStringList parts;
    if (shown.direct) parts.append(shown.reason.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "set directly")) : reportText(QT_TRANSLATE_NOOP("Report", "set directly: %1")).arg(shown.reason));
    else if (!shown.isSaid) parts.append(shown.source.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "not assessed")) : shown.source);
    if (shown.standing.capped) parts.append(reportText(QT_TRANSLATE_NOOP("Report", "held down by its gate criterion")));
    if (parts.isEmpty()) {
        int answered = 0;
        int asked = 0;
        for (int i = 0; i < kCriteriaPerDimension; ++i) {
            const SheetAnswer& a = shown.answers[static_cast<std::size_t>(i)];
            asked += isShown(c, sheet, d, i) && !(a.isSaid && a.state == AnswerState::NotApplicable);
            answered += a.isSaid && a.state == AnswerState::Level;
        }
        parts.append(reportText(QT_TRANSLATE_NOOP("Report", "%1 of %2 answered")).arg(answered).arg(asked));
    }
    return parts.join(QStringLiteral(" · "));
}

void paintDimension(QPainter& p, const ReportCanvas& c, const QRectF& r, const DetailPage& page, Dimension d) {
    const Theme& t = c.theme();
    const SheetDimension& shown = page.sheet.of(d);
    c.head(p, QRectF(r.left(), r.top(), r.width() - 34, 18), dimensionName(d));
    ReportCanvas::text(p, QRectF(r.right() - 34, r.top(), 34, 18), levelText(shown.standing), ReportCanvas::font(10.5, 600), c.brand(), Qt::AlignRight);
    ReportCanvas::text(p, QRectF(r.left(), r.top() + 17, r.width(), 14), sourceLine(c, page.sheet, d), ReportCanvas::font(7.5), t.text3);
    p.setPen(t.borderStrong);
    p.drawLine(QPointF(r.left(), r.top() + 32), QPointF(r.right(), r.top() + 32));
    const double room = r.height() - kDimensionHead;
    const QList<CriterionText> texts = textsOf(c, page.sheet, d, r.width() - kAssessmentSectionIndent, room);
    double used = 0;
    for (const CriterionText& text : texts) used += text.height();
    const double gap = std::clamp((room - used) / kCriteriaPerDimension, 0.0, kMostGap);
    double y = r.top() + kDimensionHead;
    for (const CriterionText& text : texts) {
        const SheetAnswer& a = shown.answers[static_cast<std::size_t>(text.index)];
        const bool isPale = !a.isSaid || a.isNote;
        const bool isNone = a.isSaid && a.state == AnswerState::NotApplicable;
        if (isNone) ReportCanvas::text(p, QRectF(r.left(), y, 17, 18), QStringLiteral("–"), ReportCanvas::font(8, 600), t.text3, Qt::AlignHCenter);
        else paintLevelCell(p, t, QRectF(r.left(), y + 1, 16, 18), a.level.value_or(-1), ReportCanvas::font(7.5, 600), isPale && a.level);
        const QRectF words(r.left() + kAssessmentSectionIndent, y, r.width() - kAssessmentSectionIndent, kAssessmentSectionName);
        paintLines(p, words, text.name, kAssessmentSectionName, ReportCanvas::font(9, 600), t.text1);
        double below = kAssessmentSectionName * static_cast<double>(text.name.size());
        paintLines(p, words.translated(0, below), text.descriptor, kAssessmentSectionLine, ReportCanvas::font(8.5), t.text2);
        below += kAssessmentSectionLine * static_cast<double>(text.descriptor.size());
        paintLines(p, words.translated(0, below), text.evidence, kAssessmentSectionLine, ReportCanvas::font(8.5), t.ok);
        y += text.height() + gap;
    }
}

/// Label at the left, figure at the right; returns where the next line begins.
double paintFigure(QPainter& p, const ReportCanvas& c, const QRectF& side, double y, const QString& label, const QString& figure) {
    const QFont strong = ReportCanvas::font(8.5, 600);
    const double wide = std::min(side.width() * 0.7, QFontMetricsF(strong).horizontalAdvance(figure) + 4);
    ReportCanvas::text(p, QRectF(side.left(), y, side.width() - wide - 4, 17), label, ReportCanvas::font(8), c.theme().text2);
    ReportCanvas::text(p, QRectF(side.right() - wide, y, wide, 17), figure, strong, c.theme().text1, Qt::AlignRight);
    return y + 19;
}

QString profileText(const Standing& s) {
    if (!s.readiness) return QStringLiteral("–");
    return reportText(QT_TRANSLATE_NOOP("Report", "%1, stage %2")).arg(shownFigure(*s.readiness)).arg(s.earnedStage.value_or(0));
}

QString coverageSentence(const Coverage& coverage) {
    if (coverage.band == CoverageBand::Blocked) return reportText(QT_TRANSLATE_NOOP("Report", "Too little is answered to rely on the figures."));
    if (coverage.band == CoverageBand::Warning) return reportText(QT_TRANSLATE_NOOP("Report", "Little is answered: read the figures with care."));
    return {};
}

QString roundLine(const DetailPage& page) {
    QStringList parts{reportText(QT_TRANSLATE_NOOP("Report", "Round of %1")).arg(shownLongDate(page.sheet.round->date))};
    if (page.sheet.isLight()) parts.append(reportText(QT_TRANSLATE_NOOP("Report", "light, indicative")));
    if (!page.by.isEmpty()) parts.append(page.by);
    return parts.join(QStringLiteral(", "));
}

void paintSide(QPainter& p, const ReportCanvas& c, const QRectF& r, const DetailPage& page) {
    const Theme& t = c.theme();
    const Standing& s = page.sheet.standing;
    const int earned = s.earnedStage.value_or(0);
    ReportCanvas::text(p, QRectF(r.left(), r.top() - 4, 70, 34), s.readiness ? QString::number(shownFigure(*s.readiness)) : QStringLiteral("–"), ReportCanvas::font(27, 600), c.brand());
    ReportCanvas::text(p, QRectF(r.left() + 62, r.top() - 2, r.width() - 62, 15), reportText(QT_TRANSLATE_NOOP("Report", "readiness of 100")), ReportCanvas::font(8), t.text2);
    paintStageMark(p, t, QPointF(r.left() + 62, r.top() + 15), earned);
    ReportCanvas::text(p, QRectF(r.left() + 83, r.top() + 13, r.width() - 83, 16), stageName(earned), ReportCanvas::font(8.5, 600), t.text1);
    const Coverage& coverage = page.sheet.coverage;
    double y = r.top() + 40;
    if (coverage.questions() > 0) y = paintFigure(p, c, r, y, reportText(QT_TRANSLATE_NOOP("Report", "Answered")), reportText(QT_TRANSLATE_NOOP("Report", "%1 of %2")).arg(coverage.answers()).arg(coverage.questions()));
    if (coverage.questions() > 0) y = paintFigure(p, c, r, y, reportText(QT_TRANSLATE_NOOP("Report", "With evidence")), QString::number(coverage.evidenced));
    if (coverage.set > 0) y = paintFigure(p, c, r, y, reportText(QT_TRANSLATE_NOOP("Report", "Levels set directly")), reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln dimension(s)"), coverage.set));
    if (coverage.set > 0) y = paintFigure(p, c, r, y, reportText(QT_TRANSLATE_NOOP("Report", "With a reason")), QString::number(coverage.reasoned));
    y = paintFigure(p, c, r, y, reportText(QT_TRANSLATE_NOOP("Report", "As claimed")), profileText(page.profiles.claimed));
    y = paintFigure(p, c, r, y, reportText(QT_TRANSLATE_NOOP("Report", "As evidenced")), profileText(page.profiles.evidenced));
    if (s.indicative) y += ReportCanvas::paragraph(p, QRectF(r.left(), y + 1, r.width(), 30), reportText(QT_TRANSLATE_NOOP("Report", "Indicative: from a light assessment.")), ReportCanvas::font(8, 600), t.text1) + 4;
    const QString care = coverageSentence(coverage);
    if (!care.isEmpty()) {
        paintSeverity(p, t, QRectF(r.left(), y + 3, 12, 12), Severity::Warning);
        y += ReportCanvas::paragraph(p, QRectF(r.left() + 18, y + 1, r.width() - 18, 40), care, ReportCanvas::font(8), t.text2) + 6;
    }
    if (!page.criteria.isEmpty()) {
        const QString held = reportText(QT_TRANSLATE_NOOP("Report", "Held back from stage %1: %2")).arg(page.stage).arg(page.criteria);
        y += ReportCanvas::paragraph(p, QRectF(r.left(), y + 1, r.width(), 40), held, ReportCanvas::font(8), t.text1) + 4;
    }
    QList<RadarLine> lines{radarLine(RadarRole::Now, reportText(QT_TRANSLATE_NOOP("Report", "Claimed")), page.profiles.claimed),
                           radarLine(RadarRole::Projected, reportText(QT_TRANSLATE_NOOP("Report", "Evidenced")), page.profiles.evidenced)};
    if (earned < kMaxStage) {
        RadarLine gate{RadarRole::Gate, reportText(QT_TRANSLATE_NOOP("Report", "Gate of stage %1")).arg(page.stage), {}};
        for (std::size_t i = 0; i < gate.levels.size(); ++i) gate.levels[i] = c.portfolio().settings().gates[static_cast<std::size_t>(page.stage - 1)][i];
        lines.append(gate);
    }
    RadarLook look;
    look.text = 11;
    paintRadar(p, QRectF(r.left(), y + 16, r.width(), std::min(340.0, r.bottom() - y - 56)), lines, t, look);
    ReportCanvas::paragraph(p, QRectF(r.left(), r.bottom() - 30, r.width(), 30), roundLine(page), ReportCanvas::font(7.5), t.text3);
}

void paintDetail(QPainter& p, const ReportCanvas& c, const QRectF& body, const DetailPage& page, int part) {
    const double width = (body.width() - kAssessmentSectionSide - kAssessmentSectionBetween * kAssessmentSectionColumns) / kAssessmentSectionColumns;
    for (int i = 0; i < kAssessmentSectionColumns; ++i) {
        const QRectF box(body.left() + i * (width + kAssessmentSectionBetween), body.top(), width, body.height() - kAssessmentSectionNote);
        paintDimension(p, c, box, page, kDimensions[static_cast<std::size_t>(part * kAssessmentSectionColumns + i)]);
    }
    p.setPen(c.theme().border);
    const double side = body.right() - kAssessmentSectionSide;
    p.drawLine(QPointF(side - kAssessmentSectionBetween / 2, body.top()), QPointF(side - kAssessmentSectionBetween / 2, body.bottom() - kAssessmentSectionNote));
    paintSide(p, c, QRectF(side, body.top(), kAssessmentSectionSide, body.height() - kAssessmentSectionNote), page);
    ReportCanvas::text(p, QRectF(body.left(), body.bottom() - 13, body.width(), 13),
                       reportText(QT_TRANSLATE_NOOP("Report", "Dashed level: not answered in this round; it comes from an earlier one, from above, or from the dimension set as a whole. Evidenced: a level without evidence counts one less.")),
                       ReportCanvas::font(7.5), c.theme().text3);
}

}  // namespace

void addAssessmentDetail(ReportCanvas& canvas) {
    const QList<Subject> subjects = assessedSubjects(canvas);
    for (const Subject& subject : subjects) {
        const auto page = std::make_shared<DetailPage>(pageOf(canvas, subject));
        for (int part = 0; part < kAssessmentSectionPages; ++part) {
            const QString title = reportText(QT_TRANSLATE_NOOP("Report", "%1 (page %2 of %3)")).arg(titleOf(*page)).arg(part + 1).arg(kAssessmentSectionPages);
            canvas.add({QStringLiteral("assessment"), title, [&canvas, page, part](QPainter& p, const QRectF& body) { paintDetail(p, canvas, body, *page, part); }});
        }
    }
    if (subjects.isEmpty()) {
        addSentencePage(canvas, "assessment", reportText(QT_TRANSLATE_NOOP("Report", "Nothing is assessed yet, so there is no detail to show")),
                        reportText(QT_TRANSLATE_NOOP("Report", "Each assessed subject gets two pages here, the enterprise and the units where none is chosen.")));
    }
}

}  // namespace stagepath
