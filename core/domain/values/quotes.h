// Quotation marks round texts of people and changes.
#pragma once

#include <QString>

namespace stagepath {

/// \p text in quotation marks; as it is where it has some itself, since marks within marks are hard to read.
QString inQuotes(const QString& text);

}  // namespace stagepath
