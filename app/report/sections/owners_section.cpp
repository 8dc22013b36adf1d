#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "app/report/sections/owners_parts.h"

#include "app/drawing/marks.h"
#include "core/analysis/plan/projection.h"
#include "core/domain/values/date_words.h"


namespace stagepath {

namespace {

constexpr double kChip = 20;

/// One executive and what they answer for.
struct OwnerSheet {
    Person person;
    QList<UseCaseId> useCases;
};

using Block = OwnersBlock;

QList<OwnerSheet> ownersOf(const Portfolio& p) {
    QHash<PersonId, QList<UseCaseId>> answers;
    for (const UseCase& u : p.useCases()) {
        if (u.lifecycle != Lifecycle::Retired && !u.accountable.isNull()) answers[u.accountable].append(u.id);
    }
    QList<OwnerSheet> owners;
    for (const Person& person : p.people()) {
        if (person.executive) owners.append({person, answers.value(person.id)});
    }
    return owners;
}

/// Rows of chips as wide as they are, at most \p most rows; what is left over is counted.
QList<QList<QPair<UseCaseId, double>>> chipRows(const Portfolio& p, const QList<UseCaseId>& ids, double width, int most, int* rest) {
    QList<QList<QPair<UseCaseId, double>>> rows{{}};
    double x = 0;
    *rest = 0;
    for (const UseCaseId id : ids) {
        const double chip = std::min(width, QFontMetricsF(ReportCanvas::font(8)).horizontalAdvance(p.find(id)->name) + 40);
        if (x + chip > width && !rows.constLast().isEmpty()) {
            if (rows.size() == most) {
                ++*rest;
                continue;
            }
            rows.append(QList<QPair<UseCaseId, double>>{});
            x = 0;
        }
        if (*rest > 0) {
            ++*rest;
            continue;
        }
        rows.last().append({id, chip});
        x += chip + 6;
    }
    return rows;
}

void paintGates(QPainter& p, const ReportCanvas& c, const QRectF& r, const OwnerSheet& owner) {
    const Projection projection(c.portfolio(), c.today());
    double y = r.center().y();
    QList<const Milestone*> gates;
    for (const Milestone& m : c.portfolio().milestones()) {
        if (m.kind == MilestoneKind::Gate && owner.useCases.contains(m.subject.useCase) && m.date >= c.today() && m.date <= c.today().addYears(1)) gates.append(&m);
    }
    y -= 9.0 * static_cast<double>(std::min<qsizetype>(gates.size(), 3));
    for (const Milestone* gate : gates.mid(0, 3)) {
        const bool met = projection.at(gate->subject, gate->date).earnedStage.value_or(0) >= gate->stage;
        if (!met) paintSeverity(p, c.theme(), QRectF(r.left(), y + 3, 12, 12), Severity::Error);
        const QString text = reportText(QT_TRANSLATE_NOOP("Report", "%1, stage %2")).arg(c.portfolio().nameOf(gate->subject)).arg(gate->stage);
        ReportCanvas::text(p, QRectF(r.left() + (met ? 0 : 17), y, r.width() - 104, 18), text, ReportCanvas::font(8), met ? c.theme().text1 : c.theme().error);
        ReportCanvas::text(p, QRectF(r.right() - 80, y, 80, 18), shownDate(gate->date), ReportCanvas::font(8), c.theme().text2, Qt::AlignRight);
        y += 18;
    }
}

Block ownerBlock(const ReportCanvas& c, const OwnerSheet& owner, double width) {
    const double chips = width * 0.53;
    int rest = 0;
    const auto rows = chipRows(c.portfolio(), owner.useCases, chips, 6, &rest);
    const double height = std::max(46.0, 14 + static_cast<double>(rows.size()) * (kChip + 5) + (rest > 0 ? 18 : 0));
    return {height, [&c, owner, rows, rest, chips](QPainter& p, const QRectF& r) {
                const Theme& t = c.theme();
                p.setPen(t.border);
                p.drawLine(r.bottomLeft(), r.bottomRight());
                const BusinessUnit* unit = c.portfolio().find(owner.person.unit);
                paintAvatar(p, t, QRectF(r.left(), r.center().y() - 18, 36, 36), owner.person.name, t.category(unit ? unit->color : QString()), owner.person.executive);
                ReportCanvas::text(p, QRectF(r.left() + 48, r.center().y() - 18, r.width() * 0.16, 18), owner.person.name, ReportCanvas::font(9, 600), t.text1);
                ReportCanvas::text(p, QRectF(r.left() + 48, r.center().y(), r.width() * 0.16, 18), owner.person.role, ReportCanvas::font(8), t.text2);
                const double left = r.left() + r.width() * 0.22;
                double y = r.center().y() - (static_cast<double>(rows.size()) * (kChip + 5) - 5 + (rest > 0 ? 18 : 0)) / 2;
                if (owner.useCases.isEmpty()) ReportCanvas::text(p, QRectF(left, r.top(), chips, r.height()), reportText(QT_TRANSLATE_NOOP("Report", "answers for nothing yet")), ReportCanvas::font(8.5), t.text3);
                for (const auto& row : rows) {
                    double x = left;
                    for (const auto& [id, chip] : row) {
                        p.setPen(t.border);
                        p.setBrush(t.surface);
                        p.drawRoundedRect(QRectF(x, y, chip, kChip), 4, 4);
                        paintStageMark(p, t, QPointF(x + 7, y + 4), c.portfolio().find(id)->stage);
                        ReportCanvas::text(p, QRectF(x + 30, y, chip - 34, kChip), c.portfolio().find(id)->name, ReportCanvas::font(8), t.text1);
                        x += chip + 6;
                    }
                    y += kChip + 5;
                }
                if (rest > 0) ReportCanvas::text(p, QRectF(left, y - 2, chips, 16), reportText(QT_TRANSLATE_N_NOOP("Report", "and %Ln more"), rest), ReportCanvas::font(8), t.text3);
                paintGates(p, c, QRectF(r.left() + r.width() * 0.75, r.top(), r.width() * 0.25, r.height()), owner);
            }};
}

Block headBlock(const ReportCanvas& c) {
    return {24, [&c](QPainter& p, const QRectF& r) {
                const QFont font = ReportCanvas::font(7.5);
                ReportCanvas::text(p, QRectF(r.left(), r.top(), r.width() * 0.2, 18), reportText(QT_TRANSLATE_NOOP("Report", "Executive")), font, c.theme().text3);
                ReportCanvas::text(p, QRectF(r.left() + r.width() * 0.22, r.top(), r.width() * 0.4, 18), reportText(QT_TRANSLATE_NOOP("Report", "Answers for")), font, c.theme().text3);
                ReportCanvas::text(p, QRectF(r.left() + r.width() * 0.75, r.top(), r.width() * 0.25, 18), reportText(QT_TRANSLATE_NOOP("Report", "Gates in the next twelve months")), font, c.theme().text3);
                p.setPen(c.theme().borderStrong);
                p.drawLine(QPointF(r.left(), r.top() + 21), QPointF(r.right(), r.top() + 21));
            }};
}

QString titleOf(int executives, int answered, int missing) {
    if (executives == 0) {
        return missing > 0 ? reportText(QT_TRANSLATE_NOOP("Report", "No use case has an accountable executive yet")) : reportText(QT_TRANSLATE_NOOP("Report", "There are no use cases to answer for yet"));
    }
    if (missing == 0 && answered == 1) return reportText(QT_TRANSLATE_NOOP("Report", "An executive answers for the one use case"));
    if (missing == 0) return reportText(QT_TRANSLATE_N_NOOP("Report", "%n executive(s) answer for all %1 use cases"), executives).arg(shownNumber(answered));
    const QString answers = reportText(QT_TRANSLATE_N_NOOP("Report", "%n executive(s) answer for %1"), executives).arg(reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s)"), answered));
    return reportText(QT_TRANSLATE_N_NOOP("Report", "%1; %Ln are without an executive"), missing).arg(answers);
}

/// Blocks page by page; a head keeps the row after it.
QList<QList<Block>> flow(const QList<Block>& blocks, double room) {
    QList<QList<Block>> pages{{}};
    double y = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const double next = i + 1 < blocks.size() && blocks[i].height > 56 && blocks[i + 1].height < 24 ? blocks[i + 1].height : 0;
        if (y + blocks[i].height + next > room && !pages.constLast().isEmpty()) {
            pages.append(QList<Block>{});
            y = 0;
        }
        pages.last().append(blocks[i]);
        y += blocks[i].height;
    }
    return pages;
}

}  // namespace

void addOwners(ReportCanvas& canvas) {
    const QRectF body = canvas.body();
    int executives = 0;
    int answered = 0;
    int total = 0;
    for (const UseCase& u : canvas.portfolio().useCases()) total += u.lifecycle != Lifecycle::Retired;
    QList<Block> blocks;
    for (const OwnerSheet& owner : ownersOf(canvas.portfolio())) {
        executives += !owner.useCases.isEmpty();
        answered += static_cast<int>(owner.useCases.size());
        if (blocks.isEmpty()) blocks.append(headBlock(canvas));
        blocks.append(ownerBlock(canvas, owner, body.width()));
    }
    blocks += leadAndOrphanBlocks(canvas, orphansOf(canvas.portfolio()));
    if (blocks.isEmpty()) {
        blocks.append({24, [&canvas](QPainter& p, const QRectF& r) {
                           ReportCanvas::text(p, r, reportText(QT_TRANSLATE_NOOP("Report", "Executives appear here with what they answer for as soon as there are any.")), ReportCanvas::font(9.5), canvas.theme().text2);
                       }});
    }
    const QString title = titleOf(executives, answered, total - answered);
    const QList<QList<Block>> pages = flow(blocks, body.height());
    for (int i = 0; i < pages.size(); ++i) {
        const QString pageTitle = pages.size() > 1 ? reportText(QT_TRANSLATE_NOOP("Report", "%1 (%2 of %3)")).arg(title).arg(i + 1).arg(pages.size()) : title;
        canvas.add({QStringLiteral("owners"), pageTitle, [page = pages[i]](QPainter& p, const QRectF& area) {
                        double top = area.top();
                        for (const Block& block : page) {
                            p.save();
                            block.paint(p, QRectF(area.left(), top, area.width(), block.height));
                            p.restore();
                            top += block.height;
                        }
                    }});
    }
}

}  // namespace stagepath
