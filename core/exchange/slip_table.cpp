#include "core/exchange/slip_table.h"

namespace stagepath {

namespace {

QList<Value> slipCells(const DateSlip& slip) {
    return {toValue(slip.then), toValue(slip.now), toValue(slip.days())};
}

}  // namespace

ExportTable slipTable(const Slip& slip) {
    ExportTable table;
    table.columns = {QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("stage"), QStringLiteral("state"), QStringLiteral("start_then"),
                     QStringLiteral("start_now"), QStringLiteral("start_days"), QStringLiteral("finish_then"), QStringLiteral("finish_now"), QStringLiteral("finish_days")};
    static constexpr const char* states[] = {"kept", "gone", "added"};
    for (const InitiativeSlip& i : slip.initiatives) {
        table.rows.append(QList<Value>{toValue(QStringLiteral("initiative")), toValue(i.id.toString()), toValue(i.name), Value{}, toValue(QString::fromLatin1(states[static_cast<int>(i.state)]))} +
                          slipCells(i.start) + slipCells(i.finish));
    }
    for (const MilestoneSlip& m : slip.milestones) {
        table.rows.append(QList<Value>{toValue(m.stage > 0 ? QStringLiteral("gate") : QStringLiteral("milestone")), toValue(m.id.toString()), toValue(m.name), m.stage > 0 ? toValue(m.stage) : Value{},
                                       toValue(QString::fromLatin1(states[static_cast<int>(m.state)])), Value{}, Value{}, Value{}} + slipCells(m.date));
    }
    for (const StageSlip& s : slip.stages) {
        table.rows.append(QList<Value>{toValue(QStringLiteral("stage")), Value{}, toValue(s.name), toValue(s.stage), Value{}, Value{}, Value{}, Value{}} + slipCells(s.earned));
    }
    return table;
}

}  // namespace stagepath
