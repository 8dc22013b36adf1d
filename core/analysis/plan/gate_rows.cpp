#include "core/analysis/plan/gate_rows.h"

namespace stagepath {

QList<GateRow> gateRows(const Portfolio& portfolio, const Subject& subject, int stage, QDate date, QDate today) {
    const Projection projection(portfolio, today);
    const Standing then = projection.at(subject, date);
    QList<GateRow> rows;
    for (const Dimension d : kDimensions) rows.append({d, portfolio.settings().gates[static_cast<std::size_t>(stage - 1)][static_cast<std::size_t>(indexOf(d))], then[d], {}});
    QList<QDate> dates{today};
    dates += projection.changeDates(subject, planEnd(portfolio, today));
    for (const QDate day : std::as_const(dates)) {
        const Standing standing = projection.at(subject, day);
        for (GateRow& row : rows) {
            const DimensionStanding& level = standing[row.dimension];
            if (row.reached.isNull() && holdsGate(level, row.needed)) row.reached = day;
        }
    }
    return rows;
}

}  // namespace stagepath
