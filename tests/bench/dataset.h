// Portfolios of any size for benchmarks: as many initiatives as use cases, levels, scores, outcomes and links.
#pragma once

#include "core/workspace/editor.h"

namespace stagepath::bench {

/// Adds \p count use cases (six levels and five scores each) in 20 units, and \p count initiatives in 12 workstreams,
/// each with one outcome and most with one dependency, spread over five years from \p start. Equal every time.
void fill(Editor& editor, int count, QDate start);

/// Path of a workspace of \p count use cases and initiatives, made on first use and kept for the run.
QString workspaceOf(int count);
/// The rows of workspaceOf(count).
const Portfolio& portfolioOf(int count);
/// The same where every use case has five rounds of six levels, half a year apart, the latest as in portfolioOf().
const Portfolio& portfolioWithHistory(int count);
/// "Today" of all benchmarks.
QDate today();

}  // namespace stagepath::bench
