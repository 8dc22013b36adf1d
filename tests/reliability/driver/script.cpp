#include "tests/reliability/driver/script.h"

#include "core/workspace/workspace.h"

#include <QRandomGenerator>

namespace stagepath::reliability {

namespace {

constexpr int kImportedRows = 8;

/// How often each kind comes in a phase, in the order of OpKind.
constexpr int kWeights[kPhaseCount][12] = {
    // add change bulk remove import undo redo export publish copy backup reopen
    {30, 50, 0, 10, 0, 5, 2, 0, 0, 0, 0, 3},    // edit
    {10, 10, 60, 5, 5, 5, 2, 0, 0, 0, 0, 3},    // bulk edit
    {15, 15, 10, 10, 0, 30, 15, 0, 2, 0, 0, 3},  // undo and redo
    {10, 10, 0, 5, 60, 8, 4, 0, 0, 0, 0, 3},    // import
    {15, 15, 0, 0, 0, 0, 0, 55, 0, 10, 0, 5},   // export
    {20, 40, 10, 10, 5, 8, 4, 0, 0, 0, 0, 3},   // migrate
    {20, 20, 5, 5, 5, 5, 2, 0, 33, 0, 0, 5},    // publish
    {20, 20, 0, 5, 5, 8, 4, 0, 2, 0, 33, 3},    // backup
};

QString rowLine(const QString& name, int stage, const QString& summary) { return QStringLiteral("%1 | %2 | %3\n").arg(name).arg(stage).arg(summary); }

QString historyLine(qint64 number, const QString& text, bool undone, bool abandoned) {
    return QStringLiteral("%1 %2%3%4\n").arg(number).arg(text, undone ? QLatin1String(" undone") : QLatin1String(), abandoned ? QLatin1String(" abandoned") : QLatin1String());
}

}  // namespace

QString nameOf(Phase phase) {
    static const char* const names[] = {"edit", "bulk edit", "undo and redo", "import", "export", "migrate", "publish", "backup"};
    return QLatin1String(names[static_cast<int>(phase)]);
}

QStringList importedNames(const Op& op) {
    QStringList names;
    for (int i = 0; i < kImportedRows; ++i) names.append(QStringLiteral("Imported %1-%2").arg(op.number, 5, 10, QLatin1Char('0')).arg(i));
    return names;
}

QString summaryOf(const Op& op) { return QStringLiteral("written by step %1 ").arg(op.number) + QString((op.number * 37) % 300, QLatin1Char('x')); }

Op opAt(Phase phase, quint32 seed, int number, const Model& model) {
    QRandomGenerator random(seed * 1000003U + static_cast<quint32>(number));
    int left = random.bounded(100);
    int kind = 0;
    while ((left -= kWeights[static_cast<int>(phase)][kind]) >= 0) ++kind;
    Op op{number, static_cast<OpKind>(kind), {}};
    const bool needsRow = op.kind == OpKind::Change || op.kind == OpKind::Remove || op.kind == OpKind::Bulk;
    if (needsRow && model.rows().isEmpty()) op.kind = OpKind::Add;
    else if (needsRow) op.target = model.rows().keys().at(random.bounded(static_cast<int>(model.rows().size())));
    return op;
}

void Model::edit(const Op& op) {
    for (Entry& e : m_history) e.abandoned = e.abandoned || e.undone;
    Entry entry{op.text(), false, false, m_rows, {}};
    const Row written{op.number % 5, summaryOf(op)};
    if (op.kind == OpKind::Add) m_rows.insert(QStringLiteral("Use case %1").arg(op.number, 5, 10, QLatin1Char('0')), written);
    if (op.kind == OpKind::Change) m_rows.insert(op.target, written);
    if (op.kind == OpKind::Remove) m_rows.remove(op.target);
    if (op.kind == OpKind::Bulk) {
        for (Row& row : m_rows) row = written;
    }
    if (op.kind == OpKind::Import) {
        for (const QString& name : importedNames(op)) m_rows.insert(name, {0, summaryOf(op)});
    }
    entry.after = m_rows;
    m_history.append(entry);
}

void Model::apply(const Op& op) {
    if (op.isEdit()) {
        edit(op);
        return;
    }
    if (op.kind == OpKind::Undo) {
        for (qsizetype i = m_history.size() - 1; i >= 0; --i) {
            Entry& e = m_history[i];
            if (e.undone || e.abandoned) continue;
            e.undone = true;
            m_rows = e.before;
            return;
        }
    }
    if (op.kind == OpKind::Redo) {
        for (Entry& e : m_history) {
            if (!e.undone || e.abandoned) continue;
            e.undone = false;
            m_rows = e.after;
            return;
        }
    }
}

QString Model::text() const {
    QString text;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) text += rowLine(it.key(), it->stage, it->summary);
    for (qsizetype i = 0; i < m_history.size(); ++i) {
        const Entry& e = m_history[i];
        text += historyLine(i + 1, e.text, e.undone && !e.abandoned, e.abandoned);
    }
    return text;
}

QString stateText(const Workspace& workspace) { return stateText(workspace.portfolio(), workspace.history()); }

QString stateText(const Portfolio& portfolio, const QList<HistoryEntry>& history) {
    QMap<QString, QString> lines;
    for (const UseCase& u : portfolio.useCases()) lines.insert(u.name, lines.value(u.name) + rowLine(u.name, u.stage, u.summary));
    QString text = QStringList(lines.values()).join(QString());
    for (const HistoryEntry& e : history) text += historyLine(e.number, e.text, e.undone, e.abandoned);
    return text;
}

}  // namespace stagepath::reliability
