#include "app/report/report_sections.h"

#include "app/drawing/marks.h"
#include "core/analysis/names.h"
#include "core/analysis/projection.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagepath {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Report", text); }
QString plural(const char* text, int n) { return QCoreApplication::translate("Report", text, nullptr, n); }

constexpr double kChip = 20;

/// One executive (or person who is accountable) and what they answer for.
struct Owner {
    Person person;
    QList<UseCaseId> useCases;
};

/// A block of the section with its height; blocks flow over the pages.
struct Block {
    double height;
    std::function<void(QPainter&, const QRectF&)> paint;
};

QList<Owner> ownersOf(const Portfolio& p) {
    QHash<PersonId, QList<UseCaseId>> answers;
    for (const UseCase& u : p.useCases()) {
        if (u.lifecycle != Lifecycle::Retired && !u.accountable.isNull()) answers[u.accountable].append(u.id);
    }
    QList<Owner> owners;
    for (const Person& person : p.people()) {
        if (person.executive || answers.contains(person.id)) owners.append({person, answers.value(person.id)});
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

void paintGates(QPainter& p, const ReportCanvas& c, const QRectF& r, const Owner& owner) {
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
        const QString text = say(QT_TRANSLATE_NOOP("Report", "%1, stage %2")).arg(c.portfolio().nameOf(gate->subject)).arg(gate->stage);
        ReportCanvas::text(p, QRectF(r.left() + (met ? 0 : 17), y, r.width() - 104, 18), text, ReportCanvas::font(8), met ? c.theme().text1 : c.theme().error);
        ReportCanvas::text(p, QRectF(r.right() - 80, y, 80, 18), QLocale().toString(gate->date, QStringLiteral("d MMM yyyy")), ReportCanvas::font(8), c.theme().text2, Qt::AlignRight);
        y += 18;
    }
}

Block ownerBlock(const ReportCanvas& c, const Owner& owner, double width) {
    const double chips = width * 0.53;
    int rest = 0;
    const auto rows = chipRows(c.portfolio(), owner.useCases, chips, 6, &rest);
    const double height = std::max(52.0, 14 + static_cast<double>(rows.size()) * (kChip + 5) + (rest > 0 ? 18 : 0));
    return {height, [&c, owner, rows, rest, chips](QPainter& p, const QRectF& r) {
                const Theme& t = c.theme();
                p.setPen(t.border);
                p.drawLine(r.bottomLeft(), r.bottomRight());
                const BusinessUnit* unit = c.portfolio().find(owner.person.unit);
                paintAvatar(p, t, QRectF(r.left(), r.center().y() - 18, 36, 36), owner.person.name, t.category(unit ? unit->color : QString()), owner.person.executive);
                ReportCanvas::text(p, QRectF(r.left() + 48, r.center().y() - 18, r.width() * 0.16, 18), owner.person.name, ReportCanvas::font(9, 600), t.text1);
                const QString role = owner.person.executive ? owner.person.role : say(QT_TRANSLATE_NOOP("Report", "no executive"));
                ReportCanvas::text(p, QRectF(r.left() + 48, r.center().y(), r.width() * 0.16, 18), role, ReportCanvas::font(8), owner.person.executive ? t.text2 : t.error);
                const double left = r.left() + r.width() * 0.22;
                double y = r.top() + 8;
                if (owner.useCases.isEmpty()) ReportCanvas::text(p, QRectF(left, r.top(), chips, r.height()), say(QT_TRANSLATE_NOOP("Report", "answers for nothing yet")), ReportCanvas::font(8.5), t.text3);
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
                if (rest > 0) ReportCanvas::text(p, QRectF(left, y - 2, chips, 16), plural(QT_TRANSLATE_N_NOOP("Report", "and %n more"), rest), ReportCanvas::font(8), t.text3);
                paintGates(p, c, QRectF(r.left() + r.width() * 0.75, r.top(), r.width() * 0.25, r.height()), owner);
            }};
}

Block headBlock(const ReportCanvas& c, const QString& title) {
    return {34, [&c, title](QPainter& p, const QRectF& r) { c.head(p, r.adjusted(0, 12, 0, 0), title); }};
}

/// Names in two columns a row.
QList<Block> orphanBlocks(const ReportCanvas& c) {
    QList<QPair<QString, QString>> entries;
    for (const UseCase& u : c.portfolio().useCases()) {
        if (u.lifecycle == Lifecycle::Retired || !u.accountable.isNull()) continue;
        const BusinessUnit* unit = c.portfolio().find(u.unit);
        entries.append({u.name, unit ? QStringLiteral("%1, %2").arg(lifecycleName(u.lifecycle), unit->name) : lifecycleName(u.lifecycle)});
    }
    QList<Block> blocks;
    if (entries.isEmpty()) return blocks;
    blocks.append(headBlock(c, plural(QT_TRANSLATE_N_NOOP("Report", "%n use case(s) without accountable owner"), int(entries.size()))));
    for (qsizetype i = 0; i < entries.size(); i += 2) {
        const auto pair = entries.mid(i, 2);
        blocks.append({20, [&c, pair](QPainter& p, const QRectF& r) {
                           for (int k = 0; k < pair.size(); ++k) {
                               const QRectF half(r.left() + k * r.width() / 2, r.top(), r.width() / 2 - 24, r.height());
                               paintSeverity(p, c.theme(), QRectF(half.left(), half.center().y() - 6, 13, 12), Severity::Warning);
                               ReportCanvas::text(p, half.adjusted(20, 0, -160, 0), pair[k].first, ReportCanvas::font(8, 600), c.theme().text1);
                               ReportCanvas::text(p, QRectF(half.right() - 156, half.top(), 156, half.height()), pair[k].second, ReportCanvas::font(8), c.theme().text2, Qt::AlignRight);
                           }
                       }});
    }
    return blocks;
}

/// Initiatives at once per quarter for everybody who leads any, at most twelve quarters from today.
QList<Block> leadBlocks(const ReportCanvas& c) {
    const auto quarter = [](QDate d) { return d.year() * 4 + (d.month() - 1) / 3; };
    const int first = quarter(c.today());
    QHash<PersonId, QMap<int, int>> load;
    for (const Initiative& i : c.portfolio().initiatives()) {
        if (i.lead.isNull() || !i.start.isValid() || !i.finish.isValid()) continue;
        for (int q = std::max(first, quarter(i.start)); q <= std::min(first + 11, quarter(i.finish)); ++q) ++load[i.lead][q];
    }
    QList<Block> blocks;
    if (load.isEmpty()) return blocks;
    blocks.append(headBlock(c, say(QT_TRANSLATE_NOOP("Report", "Leads: initiatives at once"))));
    blocks.append({18, [&c, first](QPainter& p, const QRectF& r) {
                       for (int q = 0; q < 12; ++q) {
                           const int at = first + q;
                           ReportCanvas::text(p, QRectF(r.left() + 180 + q * 60, r.top(), 56, 18), QStringLiteral("Q%1 %2").arg(at % 4 + 1).arg(at / 4), ReportCanvas::font(7.5), c.theme().text3, Qt::AlignHCenter);
                       }
                   }});
    const int limit = c.portfolio().settings().limits.maxInitiativesPerLead;
    for (const Person& person : c.portfolio().people()) {
        if (!load.contains(person.id)) continue;
        const QMap<int, int> quarters = load.value(person.id);
        blocks.append({20, [&c, person, quarters, first, limit](QPainter& p, const QRectF& r) {
                           ReportCanvas::text(p, QRectF(r.left(), r.top(), 170, r.height()), person.name, ReportCanvas::font(8), c.theme().text1);
                           for (int q = 0; q < 12; ++q) {
                               const int count = quarters.value(first + q);
                               const QRectF cell(r.left() + 180 + q * 60, r.top() + 2, 56, r.height() - 4);
                               p.setPen(count > limit ? QPen(c.theme().error, 1.5) : QPen(Qt::NoPen));
                               p.setBrush(count > limit ? c.theme().surface : count > 0 ? mix(c.theme().s3, c.theme().surface, std::min(0.5, 0.14 + 0.12 * count)) : c.theme().inset);
                               p.drawRoundedRect(cell, 3, 3);
                               if (count > 0) ReportCanvas::text(p, cell, QString::number(count), ReportCanvas::font(8, 600), count > limit ? c.theme().error : c.theme().text1, Qt::AlignHCenter);
                           }
                       }});
    }
    return blocks;
}

}  // namespace

void addOwners(ReportCanvas& canvas) {
    const QRectF body = canvas.body();
    int executives = 0;
    int answered = 0;
    QList<Block> blocks;
    for (const Owner& owner : ownersOf(canvas.portfolio())) {
        if (owner.person.executive && !owner.useCases.isEmpty()) {
            ++executives;
            answered += static_cast<int>(owner.useCases.size());
        }
        blocks.append(ownerBlock(canvas, owner, body.width()));
    }
    blocks += leadBlocks(canvas);
    blocks += orphanBlocks(canvas);
    const QString title = executives == 0 ? say(QT_TRANSLATE_NOOP("Report", "No use case has an accountable executive yet"))
                                          : say(QT_TRANSLATE_NOOP("Report", "%1 executives answer for %2 use cases")).arg(executives).arg(answered);
    QList<QList<Block>> pages{{}};
    double y = 0;
    for (const Block& block : blocks) {
        if (y + block.height > body.height() && !pages.constLast().isEmpty()) {
            pages.append(QList<Block>{});
            y = 0;
        }
        pages.last().append(block);
        y += block.height;
    }
    for (int i = 0; i < pages.size(); ++i) {
        const QString pageTitle = pages.size() > 1 ? say(QT_TRANSLATE_NOOP("Report", "%1 (%2 of %3)")).arg(title).arg(i + 1).arg(pages.size()) : title;
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
