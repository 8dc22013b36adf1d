// The rows of a portfolio without their types: for whatever treats all entities alike.
#pragma once

#include "core/domain/entity.h"
#include "core/domain/portfolio.h"

#include <optional>

namespace stagepath {

/// The cells of row \p id of \p kind in the order of its fields; nothing where it isn't there.
std::optional<QList<Value>> cellsOf(const Portfolio& portfolio, EntityKind kind, qint64 id);
bool contains(const Portfolio& portfolio, EntityKind kind, qint64 id);
/// The ids of all rows of \p kind, in list order.
QList<qint64> idsOf(const Portfolio& portfolio, EntityKind kind);

/// What is the same in every Field<T>.
struct FieldInfo {
    const char* column = "";
    const char* label = "";
    FieldType type = FieldType::Text;
    EntityKind target = EntityKind::Setting;
};
/// The fields of \p kind in order; none for settings.
const QList<FieldInfo>& fieldsOf(EntityKind kind);
/// The place of \p column among them; -1 where there is none.
qsizetype fieldIndex(EntityKind kind, QStringView column);

}  // namespace stagepath
