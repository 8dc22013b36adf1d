#include "app/models/just_made.h"

#include <algorithm>

namespace stagepath {

bool isJustMade(const Workspace& workspace, EntityKind kind, qint64 id) {
    if (workspace.historyPosition() == 0) return false;
    const QList<RowChange> rows = workspace.historyRows(workspace.historyPosition()).rows();
    return std::any_of(rows.begin(), rows.end(), [&](const RowChange& row) { return row.kind == kind && row.op == RowOp::Insert && row.id == id; });
}

}  // namespace stagepath
