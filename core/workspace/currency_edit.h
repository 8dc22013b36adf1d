// Another currency for the whole workspace.
#pragma once

#include "core/workspace/editor.h"

namespace stagepath {

/// Sets the currency to \p code (three capital letters) and keeps every annual value at its number: 1,000,000 EUR become 1,000,000 JPY,
/// however many digits each currency has. Nothing is converted. Throws Error that names the first use case whose value can't be kept.
void setCurrency(Editor& editor, const QString& code);

}  // namespace stagepath
