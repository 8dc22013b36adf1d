#include "core/workspace/store/changeset_reader.h"
#include "core/workspace/store/store.h"

#include <QCoreApplication>

namespace stagepath {

QString Store::closedSince(qint64 round) {
    SQLite::Statement& s = statement("SELECT closed FROM assessment WHERE id=?");
    s.bind(1, static_cast<int64_t>(round));
    const QString closed = s.executeStep() ? QString::fromUtf8(s.getColumn(0).getText()) : QString();
    s.reset();
    return closed;
}

void Store::refuseIfClosed(const Value& round) {
    const auto* id = std::get_if<qint64>(&round);
    if (!id || m_newRounds.contains(*id)) return;
    const QString closed = closedSince(*id);
    if (closed.isEmpty()) return;
    throw Error(QCoreApplication::translate("Rules", "This round was closed on %1 and doesn't change any more. Reopen it first, or begin a new round; nothing was changed.").arg(closed));
}

/// A closed round keeps its row, its levels and its answers; it can be reopened (its date of closing emptied) and
/// removed as a whole. \p values are the new ones, empty where the row goes.
void Store::checkRoundOpen(EntityKind kind, qint64 id, const QList<Value>& values) {
    if (kind != EntityKind::Assessment && kind != EntityKind::AssessmentLevel && kind != EntityKind::AssessmentAnswer) return;
    if (kind != EntityKind::Assessment) {
        SQLite::Statement& s = statement(QByteArray("SELECT assessment FROM ") + tableName(kind) + " WHERE id=?");
        s.bind(1, static_cast<int64_t>(id));
        const Value before = s.executeStep() ? columnValue(s, 0) : Value{};
        s.reset();
        refuseIfClosed(before);
        if (!values.isEmpty()) refuseIfClosed(values.constFirst());  // the round is the first field of both
        return;
    }
    if (m_newRounds.contains(id) || closedSince(id).isEmpty()) return;
    const qsizetype closed = columnsOf(kind).indexOf(QStringLiteral("closed")) - 1;
    SQLite::Statement& s = statement("SELECT * FROM assessment WHERE id=?");
    s.bind(1, static_cast<int64_t>(id));
    s.executeStep();
    bool differs = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isReopening = i == closed && isNull(values[i]);
        differs = differs || (!isReopening && columnValue(s, static_cast<int>(i) + 1) != values[i]);
    }
    s.reset();
    if (differs) refuseIfClosed(Value{id});
}

}  // namespace stagepath
