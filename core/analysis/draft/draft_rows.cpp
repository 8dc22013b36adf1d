#include "core/analysis/draft/draft.h"
#include "core/domain/pack/content_pack.h"

#include <QCoreApplication>

#include <tuple>

namespace stagepath {

namespace {

/// The lane for work on \p d where the plan has none for it yet.
QString usualWorkstream(Dimension d) {
    switch (d) {
        case Dimension::Data: return QCoreApplication::translate("Draft", "Data foundation");
        case Dimension::Mlops: return QCoreApplication::translate("Draft", "AI platform and MLOps");
        case Dimension::Governance: return QCoreApplication::translate("Draft", "Governance");
        default: return QCoreApplication::translate("Draft", "Change, ownership, value");
    }
}

/// Hands the rows of a draft to put functions: the one way from lines to rows.
template <class AddStream, class Add>
void writeDraft(const Portfolio& portfolio, const Draft& draft, AddStream addStream, Add add) {
    QHash<QString, WorkstreamId> streams;
    for (const Workstream& w : portfolio.workstreams()) streams.insert(w.name, w.id);
    QHash<int, InitiativeId> ids;
    for (int i = 0; i < draft.lines.size(); ++i) {
        const DraftLine& line = draft.lines[i];
        WorkstreamId& stream = streams[line.workstream];
        if (stream.isNull()) stream = addStream(line.workstream, static_cast<int>(streams.size()));
        Initiative initiative = line.initiative;
        initiative.workstream = stream;
        ids[i] = add(initiative);
        for (Outcome outcome : line.outcomes) {
            outcome.initiative = ids[i];
            add(outcome);
        }
        for (const int after : line.after) {
            Dependency link;
            link.predecessor = ids[after];
            link.successor = ids[i];
            add(link);
        }
        if (line.gate) add(*line.gate);
    }
    for (const Milestone& gate : draft.gates) add(gate);
}

/// Collects the rows of a draft under made-up ids and puts them into a copy at once: one by one each would cost a pass
/// over its table.
class DraftCopy {
public:
    explicit DraftCopy(const Portfolio& portfolio) : m_portfolio(portfolio) {}

    Portfolio with(const Draft& draft) {
        writeDraft(m_portfolio, draft, [&](const QString& name, int n) { return put(Workstream{{}, 0, name, QStringLiteral("c%1").arg((n - 1) % 8 + 1)}); },
                   [&](const auto& row) { return put(row); });
        Portfolio result = m_portfolio;
        std::apply([&](const auto&... rows) { (result.apply(rows, {}), ...); }, m_rows);
        return result;
    }

private:
    template <class T>
    Id<T> put(T row) {
        QHash<qint64, T>& rows = std::get<QHash<qint64, T>>(m_rows);
        while (m_portfolio.find(Id<T>(m_next))) ++m_next;
        row.id = Id<T>(m_next++);
        if constexpr (requires { row.position; }) row.position = m_portfolio.nextPosition<T>() + rows.size();
        rows.insert(row.id.value, row);
        return row.id;
    }

    const Portfolio& m_portfolio;
    qint64 m_next = 1;
    std::tuple<QHash<qint64, Workstream>, QHash<qint64, Initiative>, QHash<qint64, Outcome>, QHash<qint64, Dependency>, QHash<qint64, Milestone>> m_rows;
};

}  // namespace

QString workstreamFor(const Portfolio& portfolio, Dimension d) {
    QHash<WorkstreamId, int> counts;
    for (const Outcome& o : portfolio.outcomes()) {
        const Initiative* i = portfolio.find(o.initiative);
        const Dimension of = o.dimension ? *o.dimension : criterionOf(o.criterion).value_or(CriterionRef{}).dimension;
        if (i && of == d && i->kind != InitiativeKind::Rollout && !i->workstream.isNull()) ++counts[i->workstream];
    }
    const Workstream* best = nullptr;
    for (const Workstream& w : portfolio.workstreams()) {
        if (counts.value(w.id) > (best ? counts.value(best->id) : 0)) best = &w;
    }
    return best ? best->name : usualWorkstream(d);
}

void applyDraft(Editor& editor, const Draft& draft) {
    writeDraft(editor.portfolio(), draft,
               [&](const QString& name, int n) { return editor.insert(Workstream{{}, 0, name, QStringLiteral("c%1").arg((n - 1) % 8 + 1)}); },
               [&](const auto& row) { return editor.insert(row); });
}

Portfolio withDraft(const Portfolio& portfolio, const Draft& draft) { return DraftCopy(portfolio).with(draft); }

}  // namespace stagepath
