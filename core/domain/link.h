// Links that a workspace keeps beside its words.
#pragma once

#include <QString>

namespace stagepath {

/// Whether \p link leads to a page, a file or a mail address: http, https, file, mailto, or no scheme at all. Anything else
/// might run something when it is opened.
bool isPlainLink(const QString& link);

}  // namespace stagepath
