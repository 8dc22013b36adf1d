#include "app/report/sections/owners_parts.h"

#include "app/drawing/marks.h"
#include "app/report/report_parts.h"
#include "core/analysis/names.h"

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kQuarters = 12;
constexpr int kManyOrphans = 60;  ///< more are summed up by unit
constexpr double kOwnerRow = 20;

int quarterOf(QDate d) { return d.year() * 4 + (d.month() - 1) / 3; }

struct Lead {
    QString name;
    QMap<int, int> load;  ///< quarter → initiatives at once
};

QList<Lead> leadsOf(const Portfolio& p, int first) {
    QHash<PersonId, QMap<int, int>> load;
    for (const Initiative& i : p.initiatives()) {
        if (i.lead.isNull() || !i.start.isValid() || !i.finish.isValid()) continue;
        for (int q = std::max(first, quarterOf(i.start)); q <= std::min(first + kQuarters - 1, quarterOf(i.finish)); ++q) ++load[i.lead][q];
    }
    QList<Lead> leads;
    for (const Person& person : p.people()) {
        if (load.contains(person.id)) leads.append({person.name, load.value(person.id)});
    }
    return leads;
}

/// One block of the two lists: the same columns for heads and rows.
class Sides {
public:
    Sides(const ReportCanvas& canvas, QList<Orphan> orphans) : m_c(canvas), m_first(quarterOf(canvas.today())), m_leads(leadsOf(canvas.portfolio(), m_first)), m_orphans(std::move(orphans)) {}

    qsizetype rows() const { return m_leads.isEmpty() ? (m_orphans.size() + 1) / 2 : std::max(m_leads.size(), m_orphans.size()); }

    void paintHeads(QPainter& p, const QRectF& r) const {
        if (!m_leads.isEmpty()) {
            m_c.head(p, QRectF(r.left(), r.top() + 12, r.width() * 0.6, 18), reportText(QT_TRANSLATE_NOOP("Report", "Leads: initiatives at once")));
            for (int q = 0; q < kQuarters; ++q) {
                const QRectF cell = cellOf(r, q);
                const int at = m_first + q;
                if (q == 0 || at % 4 == 0) ReportCanvas::text(p, QRectF(cell.left(), r.top() + 30, cell.width() + 20, 13), QString::number(at / 4), ReportCanvas::font(7.5, 600), m_c.theme().text1);
                ReportCanvas::text(p, QRectF(cell.left(), r.top() + 42, cell.width(), 13), QStringLiteral("Q%1").arg(at % 4 + 1), ReportCanvas::font(7.5), m_c.theme().text3);
            }
        }
        if (!m_orphans.isEmpty()) m_c.head(p, QRectF(right(r).left(), r.top() + 12, right(r).width(), 18), reportText(QT_TRANSLATE_NOOP("Report", "Without an accountable executive")));
    }
    void paintRow(QPainter& p, const QRectF& r, qsizetype i) const {
        if (i < m_leads.size()) paintLead(p, r, m_leads[i]);
        if (!m_leads.isEmpty()) {
            if (i < m_orphans.size()) paintOrphan(p, right(r), m_orphans[i]);
            return;
        }
        const double half = r.width() / 2;
        if (2 * i < m_orphans.size()) paintOrphan(p, QRectF(r.left(), r.top(), half - 18, r.height()), m_orphans[2 * i]);
        if (2 * i + 1 < m_orphans.size()) paintOrphan(p, QRectF(r.left() + half + 18, r.top(), half - 18, r.height()), m_orphans[2 * i + 1]);
    }

private:
    static double names(const QRectF& r) { return std::min(190.0, r.width() * 0.14); }
    QRectF right(const QRectF& r) const { return m_leads.isEmpty() ? r : QRectF(r.left() + r.width() * 0.685, r.top(), r.width() * 0.315, r.height()); }
    static QRectF cellOf(const QRectF& r, int quarter) {
        const double left = r.left() + names(r);
        const double width = (r.left() + r.width() * 0.65 - left) / kQuarters;
        return {left + quarter * width, r.top() + 1.5, width - 3, r.height() - 3};
    }
    void paintLead(QPainter& p, const QRectF& r, const Lead& lead) const {
        const Theme& t = m_c.theme();
        const int limit = m_c.portfolio().settings().limits.maxInitiativesPerLead;
        ReportCanvas::text(p, QRectF(r.left(), r.top(), names(r) - 8, r.height()), lead.name, ReportCanvas::font(8), t.text1);
        for (int q = 0; q < kQuarters; ++q) {
            const int count = lead.load.value(m_first + q);
            const bool isOver = count > limit;
            p.setPen(isOver ? QPen(t.error, 1.5) : QPen(Qt::NoPen));
            p.setBrush(isOver ? t.surface : count > 0 ? mix(t.s3, t.surface, std::min(0.5, 0.14 + 0.12 * count)) : t.inset);
            p.drawRoundedRect(cellOf(r, q), 3, 3);
            if (count > 0) ReportCanvas::text(p, cellOf(r, q), QString::number(count), ReportCanvas::font(8, 600), isOver ? t.error : t.text1, Qt::AlignHCenter);
        }
    }
    void paintOrphan(QPainter& p, const QRectF& r, const Orphan& orphan) const {
        const Theme& t = m_c.theme();
        const QFont small = ReportCanvas::font(8);
        const double context = std::min(r.width() * 0.5, QFontMetricsF(small).horizontalAdvance(orphan.context) + 2);
        p.setPen(t.border);
        p.drawLine(r.bottomLeft(), r.bottomRight());
        paintSeverity(p, t, QRectF(r.left(), r.center().y() - 6, 13, 12), orphan.severity);
        ReportCanvas::text(p, r.adjusted(20, 0, -context - 8, 0), orphan.name, ReportCanvas::font(8, 600), t.text1);
        ReportCanvas::text(p, QRectF(r.right() - context, r.top(), context, r.height()), orphan.context, small, t.text2, Qt::AlignRight);
    }

    const ReportCanvas& m_c;
    int m_first;
    QList<Lead> m_leads;
    QList<Orphan> m_orphans;
};

/// Units with how many of theirs have nobody, the most first.
QList<Orphan> byUnit(const Portfolio& p, const QHash<BusinessUnitId, int>& counts) {
    QList<QPair<int, QString>> units;
    for (const BusinessUnit& u : p.units()) {
        if (counts.contains(u.id)) units.append({counts.value(u.id), u.name});
    }
    if (counts.contains({})) units.append({counts.value({}), reportText(QT_TRANSLATE_NOOP("Report", "Without business unit"))});
    std::stable_sort(units.begin(), units.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<Orphan> lines;
    for (const auto& [count, name] : units) lines.append({name, reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s)"), count), Severity::Warning});
    return lines;
}

}  // namespace

QList<Orphan> orphansOf(const Portfolio& p) {
    QList<Orphan> lines;
    QHash<BusinessUnitId, int> counts;
    for (const UseCase& u : p.useCases()) {
        const Person* owner = p.find(u.accountable);
        if (u.lifecycle == Lifecycle::Retired || (owner && owner->executive)) continue;
        ++counts[u.unit];
        const BusinessUnit* unit = p.find(u.unit);
        const QString where = unit ? QStringLiteral("%1, %2").arg(lifecycleName(u.lifecycle), unit->name) : lifecycleName(u.lifecycle);
        lines.append({u.name, owner ? reportText(QT_TRANSLATE_NOOP("Report", "owner not executive")) : where, owner ? Severity::Error : Severity::Warning});
    }
    return lines.size() > kManyOrphans ? byUnit(p, counts) : lines;
}

QList<OwnersBlock> leadAndOrphanBlocks(const ReportCanvas& canvas, const QList<Orphan>& orphans) {
    const auto sides = std::make_shared<Sides>(canvas, orphans);
    QList<OwnersBlock> blocks;
    if (sides->rows() == 0) return blocks;
    blocks.append({58, [sides](QPainter& p, const QRectF& r) { sides->paintHeads(p, r); }});
    for (qsizetype i = 0; i < sides->rows(); ++i) blocks.append({kOwnerRow, [sides, i](QPainter& p, const QRectF& r) { sides->paintRow(p, r, i); }});
    return blocks;
}

}  // namespace stagepath
