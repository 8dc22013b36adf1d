// The sample organisation that ships with the program.
#pragma once

#include "core/workspace/editor.h"

namespace stagepath {

/// Writes the sample into a new workspace; ids are the same every time. Impact criteria with the same key are replaced.
void writeSample(Editor& editor);
/// The sample as a value, without a file.
Portfolio samplePortfolio();

}  // namespace stagepath
