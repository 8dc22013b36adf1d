#include "core/workspace/history/revert_amounts.h"

#include "core/domain/values/money.h"
#include "core/workspace/history/currency_trail.h"

#include <algorithm>

namespace stagepath {

namespace {

bool hasAmount(const Portfolio& p, qint64 id) {
    const UseCase* useCase = p.find(UseCaseId(id));
    return useCase && useCase->annualValue.value_or(0) != 0;
}

/// The annual value that \p row writes; nullptr where it leaves that alone.
const FieldChange* amountIn(const RowChange& row) {
    const auto it = std::find_if(row.fields.begin(), row.fields.end(), [](const FieldChange& f) { return f.column == QLatin1String("annual_value"); });
    return row.kind == EntityKind::UseCase && it != row.fields.end() ? &*it : nullptr;
}

/// Amounts that came after a change of the currency would be read in the one that its revert brings back.
QList<Obstacle> amountsWrittenSince(const Portfolio& now, const QList<RowChange>& inverse, const QList<QList<RowChange>>& later) {
    QSet<qint64> written;
    for (const RowChange& row : inverse) {
        if (amountIn(row)) written.insert(row.id);
    }
    QList<Obstacle> found;
    for (const QList<RowChange>& rows : later) {
        for (const RowChange& row : rows) {
            const bool isLeft = amountIn(row) && hasAmount(now, row.id) && !written.contains(row.id);
            if (isLeft) found.append({row.kind, row.id, {}, QStringLiteral("annual_value")});
        }
    }
    return found;
}

}  // namespace

QList<Obstacle> amountObstacles(const Portfolio& now, const QList<RowChange>& inverse, const LaterRows& later) {
    const auto differ = [](const QString& a, const QString& b) { return currencyDigits(a) != currencyDigits(b); };
    if (const auto own = currencyStepIn(inverse)) return differ(own->before, own->after) ? amountsWrittenSince(now, inverse, later()) : QList<Obstacle>();
    const bool bringsAmount = std::any_of(inverse.begin(), inverse.end(), [](const RowChange& row) {
        const FieldChange* amount = amountIn(row);
        return amount && !isNull(amount->after) && amount->after != Value{qint64{0}};
    });
    if (!bringsAmount) return {};
    for (const QList<RowChange>& rows : later()) {
        const auto since = currencyStepIn(rows);
        if (since && differ(since->before, now.settings().currency)) return {{EntityKind::Setting, 0, QStringLiteral("currency"), {}}};
        if (since) break;
    }
    return {};
}

}  // namespace stagepath
