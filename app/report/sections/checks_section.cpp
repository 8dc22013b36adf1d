// Checks and risks: what is to be mended before the plan is sound, what is to be watched, and the risk of the stage.
#include "app/report/report_parts.h"
#include "app/report/report_sections.h"

#include "app/drawing/marks.h"
#include "core/analysis/checks/check_names.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/names.h"
#include "core/analysis/standing_table.h"

#include <algorithm>

namespace stagepath {

namespace {

constexpr double kChecksLine = 13.5;
constexpr double kChecksIndent = 26;
constexpr double kChecksListShare = 0.66;  ///< of the body; the risks stand beside
constexpr double kChecksMendShare = 0.32;  ///< of the list
constexpr qsizetype kChecksErrorsShown = 60;
constexpr qsizetype kChecksNamesShown = 60;  ///< of one rule, before they are wrapped

/// One row of the list, painted into its height.
struct ChecksBlock {
    double height = 0;
    std::function<void(QPainter&, const QRectF&)> paint;
};

QString ownerOf(const ReportCanvas& c, const Finding& f) {
    const Portfolio& p = c.portfolio();
    PersonId id;
    UseCaseId useCase = f.kind == EntityKind::UseCase ? UseCaseId(f.id) : UseCaseId();
    if (f.kind == EntityKind::Person) id = PersonId(f.id);
    if (const Initiative* i = f.kind == EntityKind::Initiative ? p.find(InitiativeId(f.id)) : nullptr) id = i->lead;
    const Milestone* gate = f.kind == EntityKind::Milestone ? p.find(MilestoneId(f.id)) : nullptr;
    if (gate) useCase = gate->subject.useCase;
    if (const UseCase* u = p.find(useCase)) id = u->accountable;
    if (f.kind == EntityKind::Setting || f.kind == EntityKind::BusinessUnit || (gate && useCase.isNull())) id = p.settings().programmeOwner;
    const Person* person = p.find(id);
    return person ? person->name : reportText(QT_TRANSLATE_NOOP("Report", "no owner"));
}

ChecksBlock headOf(const ReportCanvas& c, const QString& text, bool isFirst) {
    const double lead = isFirst ? 0 : 12;
    return {lead + 24, [&c, text, lead](QPainter& p, const QRectF& r) {
                c.head(p, QRectF(r.left(), r.top() + lead, r.width(), 18), text);
                p.setPen(c.theme().border);
                p.drawLine(r.bottomLeft(), r.bottomRight());
            }};
}

ChecksBlock errorOf(const ReportCanvas& c, const Finding& f, double width) {
    const QFont strong = ReportCanvas::font(8.5, 600);
    const QFont plain = ReportCanvas::font(8);
    const double mendLeft = width * (1 - kChecksMendShare);
    const QString title = QStringLiteral("%1: %2").arg(checkName(f.key), f.subject);
    const QStringList said = wrappedLines(f.text, plain, mendLeft - kChecksIndent - 12, 3);
    const QStringList mend = wrappedLines(f.mend, ReportCanvas::font(8, 500), width - mendLeft, 3);
    const QString owner = ownerOf(c, f);
    const double height = 10 + kChecksLine * static_cast<double>(std::max(said.size(), mend.size()) + 1);
    return {height, [&c, f, strong, plain, title, said, mend, owner, mendLeft](QPainter& p, const QRectF& r) {
                const Theme& t = c.theme();
                paintSeverity(p, t, QRectF(r.left(), r.top() + 6, 14, 14), f.severity);
                ReportCanvas::text(p, QRectF(r.left() + kChecksIndent, r.top() + 5, mendLeft - kChecksIndent - 12, kChecksLine), title, strong, t.text1);
                paintLines(p, QRectF(r.left() + kChecksIndent, r.top() + 5 + kChecksLine, mendLeft - kChecksIndent - 12, 0), said, kChecksLine, plain, t.text2);
                const QRectF side(r.left() + mendLeft, r.top() + 5, r.width() - mendLeft, 0);
                paintLines(p, side, mend, kChecksLine, ReportCanvas::font(8, 500), t.text1);
                ReportCanvas::text(p, QRectF(side.left(), side.top() + kChecksLine * static_cast<double>(mend.size()), side.width(), kChecksLine), owner, plain, t.text2);
                p.setPen(t.border);
                p.drawLine(r.bottomLeft(), r.bottomRight());
            }};
}

/// All warnings of one rule: how many, and on what.
ChecksBlock warningsOf(const ReportCanvas& c, const QString& key, const QStringList& subjects, double width) {
    const QFont plain = ReportCanvas::font(8);
    const QStringList names = wrappedLines(QStringList(subjects.mid(0, kChecksNamesShown)).join(QStringLiteral(", ")) + (subjects.size() > kChecksNamesShown ? QStringLiteral(" …") : QString()), plain, width - kChecksIndent - 70, 3);
    return {10 + kChecksLine * static_cast<double>(names.size() + 1), [&c, key, names, plain, count = subjects.size()](QPainter& p, const QRectF& r) {
                const Theme& t = c.theme();
                paintSeverity(p, t, QRectF(r.left(), r.top() + 6, 14, 14), Severity::Warning);
                ReportCanvas::text(p, QRectF(r.left() + kChecksIndent, r.top() + 5, r.width() - 100, kChecksLine), checkName(key), ReportCanvas::font(8.5, 600), t.text1);
                paintLines(p, QRectF(r.left() + kChecksIndent, r.top() + 5 + kChecksLine, r.width() - kChecksIndent - 70, 0), names, kChecksLine, plain, t.text2);
                ReportCanvas::text(p, QRectF(r.right() - 66, r.top(), 66, r.height()), shownNumber(count), ReportCanvas::font(14, 600), t.text1, Qt::AlignRight);
                p.setPen(t.border);
                p.drawLine(r.bottomLeft(), r.bottomRight());
            }};
}

ChecksBlock sentenceOf(const ReportCanvas& c, const QString& text) {
    return {26, [&c, text](QPainter& p, const QRectF& r) { ReportCanvas::text(p, r, text, ReportCanvas::font(9), c.theme().text2); }};
}

QList<ChecksBlock> checksBlocks(const ReportCanvas& c, const QList<Finding>& findings, double width) {
    QList<Finding> errors;
    QStringList order;
    QHash<QString, QStringList> warnings;
    for (const Finding& f : findings) {
        if (f.severity == Severity::Error) errors.append(f);
        if (f.severity != Severity::Warning) continue;
        if (!order.contains(f.key)) order.append(f.key);
        warnings[f.key].append(f.subject);
    }
    QList<ChecksBlock> blocks;
    if (!errors.isEmpty()) blocks.append(headOf(c, reportText(QT_TRANSLATE_NOOP("Report", "Errors")), true));
    for (const Finding& f : errors.mid(0, kChecksErrorsShown)) blocks.append(errorOf(c, f, width));
    if (errors.size() > kChecksErrorsShown) blocks.append(sentenceOf(c, reportText(QT_TRANSLATE_N_NOOP("Report", "and %Ln more error(s)"), static_cast<int>(errors.size() - kChecksErrorsShown))));
    if (!order.isEmpty()) blocks.append(headOf(c, reportText(QT_TRANSLATE_NOOP("Report", "Warnings")), blocks.isEmpty()));
    for (const QString& key : std::as_const(order)) blocks.append(warningsOf(c, key, warnings.value(key), width));
    if (blocks.isEmpty()) blocks.append(sentenceOf(c, reportText(QT_TRANSLATE_NOOP("Report", "The program finds no errors and no warnings: the plan holds together."))));
    return blocks;
}

/// The dimension that holds most assessed use cases back, with how many; where several are lowest, each counts.
QString weakestText(const ReportCanvas& c, const StandingTable& standings) {
    std::array<int, kDimensionCount> lowest{};
    int assessed = 0;
    for (const UseCase& u : c.portfolio().useCases()) {
        const Standing& s = standings.of(Subject::of(u.id));
        if (u.lifecycle == Lifecycle::Retired || !s.assessed) continue;
        ++assessed;
        const auto weakest = std::min_element(s.dimensions.begin(), s.dimensions.end(), [](const DimensionStanding& a, const DimensionStanding& b) { return a.level < b.level; });
        for (std::size_t i = 0; i < lowest.size(); ++i) lowest[i] += s.dimensions[i].level <= weakest->level;
    }
    if (assessed == 0) return reportText(QT_TRANSLATE_NOOP("Report", "No use case is assessed yet, so nobody knows what holds them back."));
    const auto most = std::max_element(lowest.begin(), lowest.end());
    const Dimension d = kDimensions[static_cast<std::size_t>(most - lowest.begin())];
    return reportText(QT_TRANSLATE_NOOP("Report", "%1 is the lowest level of %2 of %3 assessed use cases.")).arg(dimensionName(d), shownNumber(*most), shownNumber(assessed));
}

QString ownershipText(const QList<Finding>& findings) {
    int without = 0;
    int unfit = 0;
    for (const Finding& f : findings) {
        without += f.key == QLatin1String("no-owner");
        unfit += f.key == QLatin1String("owner-not-executive");
    }
    if (without + unfit == 0) return reportText(QT_TRANSLATE_NOOP("Report", "Every use case has an executive who answers for it."));
    QStringList parts;
    if (without > 0) parts.append(reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s) have no accountable owner."), without));
    if (unfit > 0) parts.append(reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s) have an owner who isn’t an executive."), unfit));
    return parts.join(QLatin1Char(' '));
}

double paintRisk(QPainter& p, const ReportCanvas& c, const QRectF& r, const QString& head, int stage, const QString& evidence) {
    const Theme& t = c.theme();
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), head);
    const QRectF box(r.left(), r.top() + 24, r.width(), 62);
    p.setPen(Qt::NoPen);
    p.setBrush(t.ramp(stage).tint);
    p.drawRoundedRect(box, 6, 6);
    paintStageMark(p, t, QPointF(box.left() + 14, box.center().y() - 8), stage, 1.4);
    ReportCanvas::text(p, QRectF(box.left() + 50, box.top() + 8, box.width() - 60, 16), QStringLiteral("%1 %2").arg(stage).arg(stageName(stage)), ReportCanvas::font(9, 600), t.text1);
    ReportCanvas::paragraph(p, QRectF(box.left() + 50, box.top() + 26, box.width() - 60, 34), reportText(QT_TRANSLATE_NOOP("Report", "Common risk: %1.")).arg(stageRisk(stage)), ReportCanvas::font(8.5), t.text2);
    return 96 + ReportCanvas::paragraph(p, QRectF(r.left(), box.bottom() + 10, r.width(), 120), evidence, ReportCanvas::font(8.5), t.text2) + 18;
}

/// What the stage we are in and the next one must overcome, and what speaks of it here.
void paintRisks(QPainter& p, const ReportCanvas& c, QRectF r, const QList<Finding>& findings, int stage, const QString& weakest) {
    const auto evidence = [&](int of) { return of == 1 ? ownershipText(findings) : weakest; };
    if (stage >= 1) r.setTop(r.top() + paintRisk(p, c, r, reportText(QT_TRANSLATE_NOOP("Report", "Risk of the stage we are in")), stage, evidence(stage)));
    if (stage < kMaxStage) paintRisk(p, c, r, reportText(QT_TRANSLATE_NOOP("Report", "Risk of the next stage")), stage + 1, evidence(stage + 1));
}

QString checksTitle(const QList<Finding>& findings) {
    std::array<int, 3> counts{};
    for (const Finding& f : findings) ++counts[static_cast<std::size_t>(f.severity)];
    const QString warnings = reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln warning(s) to watch"), counts[1]);
    if (counts[0] > 0 && counts[1] > 0) return reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln error(s) to mend before the plan is sound; %1"), counts[0]).arg(warnings);
    if (counts[0] > 0) return reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln error(s) to mend before the plan is sound"), counts[0]);
    return counts[1] > 0 ? reportText(QT_TRANSLATE_NOOP("Report", "The plan has no errors; %1")).arg(warnings) : reportText(QT_TRANSLATE_NOOP("Report", "The plan has neither errors nor warnings"));
}

/// Page by page; a head keeps the row after it.
QList<QList<ChecksBlock>> checksPages(const QList<ChecksBlock>& blocks, double room) {
    QList<QList<ChecksBlock>> pages{{}};
    double y = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const double next = blocks[i].height < 37 && i + 1 < blocks.size() ? blocks[i + 1].height : 0;
        if (y + blocks[i].height + next > room && !pages.constLast().isEmpty()) {
            pages.append(QList<ChecksBlock>{});
            y = 0;
        }
        pages.last().append(blocks[i]);
        y += blocks[i].height;
    }
    return pages;
}

}  // namespace

void addChecks(ReportCanvas& canvas) {
    const StandingTable standings(canvas.portfolio(), canvas.today());
    const QList<Finding> findings = openFindings(canvas.portfolio(), findingsOf(standings));
    const int stage = standings.of(Subject::enterprise()).earnedStage.value_or(0);
    const QString weakest = weakestText(canvas, standings);
    const QRectF body = canvas.body();
    const double width = body.width() * kChecksListShare;
    const QList<QList<ChecksBlock>> pages = checksPages(checksBlocks(canvas, findings, width), body.height());
    const QString title = checksTitle(findings);
    for (int i = 0; i < pages.size(); ++i) {
        const QString shown = pages.size() > 1 ? reportText(QT_TRANSLATE_NOOP("Report", "%1 (%2 of %3)")).arg(title).arg(i + 1).arg(pages.size()) : title;
        canvas.add({QStringLiteral("checks"), shown, [&canvas, page = pages[i], findings, stage, weakest, width, isFirst = i == 0](QPainter& p, const QRectF& area) {
                        double top = area.top();
                        for (const ChecksBlock& block : page) {
                            block.paint(p, QRectF(area.left(), top, width, block.height));
                            top += block.height;
                        }
                        if (isFirst) paintRisks(p, canvas, QRectF(area.left() + width + 28, area.top(), area.width() - width - 28, area.height()), findings, stage, weakest);
                    }});
    }
}

}  // namespace stagepath
