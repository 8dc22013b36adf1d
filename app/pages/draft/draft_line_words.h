// What a line of a draft says in its review.
#pragma once

#include "core/analysis/draft/draft.h"

namespace stagepath {

/// "Unlocks …"; empty where it unlocks nothing.
QString unlocksText(const DraftLine& line, const Portfolio& portfolio);
/// What has become of the gate that \p line was \p drafted with; empty where it stands as it did.
QString gateText(const DraftLine& line, const DraftLine& drafted);
/// That the line at \p index begins before one has ended that it follows: of several the one that ends last. Empty where it
/// does not. Lines in \p leftOut hold nothing up.
QString tooEarlyText(const Draft& draft, int index, const QSet<int>& leftOut);

}  // namespace stagepath
