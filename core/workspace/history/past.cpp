#include "core/workspace/history/past.h"

#include "core/domain/values/quotes.h"
#include "core/workspace/store/portfolio_refresh.h"

#include <QCoreApplication>

namespace stagepath {

QList<qint64> changesSince(const QList<HistoryEntry>& entries, qint64 number) {
    QList<qint64> result;
    for (qsizetype i = entries.size() - 1; i >= 0 && entries[i].number > number; --i) {
        const HistoryEntry& entry = entries[i];
        if (entry.barrier) {
            throw Error(QCoreApplication::translate("Storage", "%1 lies between then and now, and the file was built differently before it. Choose a later change; nothing was changed.").arg(inQuotes(entry.text)));
        }
        if (entry.undone || entry.abandoned) continue;
        for (qint64 change = entry.number; change >= entry.first && change > number; --change) result.append(change);
    }
    return result;
}

Portfolio without(Portfolio portfolio, HistoryReader& reader, const QList<qint64>& changes, const ProgressCallback& progress) {
    for (qsizetype i = 0; i < changes.size(); ++i) {
        report(progress, static_cast<double>(i) / static_cast<double>(changes.size()));
        refresh(portfolio, {Changeset::Cause::Undo, {}, reader.rows(changes[i], true)});
    }
    return portfolio;
}

}  // namespace stagepath
