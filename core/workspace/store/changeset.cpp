#include "core/workspace/store/changeset.h"

#include <algorithm>

namespace stagepath {

Changeset::Changeset(Cause cause, QString text, QList<RowChange> rows)
    : m_cause(cause), m_text(std::move(text)), m_rows(std::move(rows)) {
    for (const RowChange& row : m_rows) m_kinds.insert(row.kind);
}

bool Changeset::touchesAny(std::initializer_list<EntityKind> kinds) const {
    return std::any_of(kinds.begin(), kinds.end(), [this](EntityKind kind) { return touches(kind); });
}

}  // namespace stagepath
