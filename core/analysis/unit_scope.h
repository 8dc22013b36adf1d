// What belongs to one business unit, for pages that show a unit alone.
#pragma once

#include "core/domain/entity.h"
#include "core/domain/portfolio.h"

namespace stagepath {

/// True for \p unit itself and its use cases.
bool isOfUnit(const Portfolio& portfolio, const Subject& subject, BusinessUnitId unit);
/// The same for anything a finding can stand on: an initiative belongs where its use case or one of its outcomes does, a person
/// where they work, a milestone where its subject belongs.
bool isOfUnit(const Portfolio& portfolio, EntityKind kind, qint64 id, BusinessUnitId unit);

/// The one unit that it belongs to before all others; null for the enterprise and for what is shared.
BusinessUnitId unitOf(const Portfolio& portfolio, EntityKind kind, qint64 id);

}  // namespace stagepath
