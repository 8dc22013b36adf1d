// Brings the in-memory rows to what a changeset says, at the price of the rows it names.
#pragma once

#include "core/domain/portfolio.h"
#include "core/workspace/store/changeset.h"

namespace stagepath {

void refresh(Portfolio& portfolio, const Changeset& changes);

}  // namespace stagepath
