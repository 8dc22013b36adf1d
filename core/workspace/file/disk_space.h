// Whether there is room: what a full disk does is said as that, wherever it happens.
#pragma once

#include <QString>

namespace stagepath {

/// Whether writing \p bytes into \p folder failed for want of space: \p code, the system's errno, says so, or, where it was lost,
/// the disk has less room than that.
bool isDiskFull(const QString& folder, qint64 bytes, int code);

}  // namespace stagepath
