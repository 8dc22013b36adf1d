// Work over many rows on all processors.
#pragma once

#include <QtGlobal>

#include <functional>

namespace stagepath {

/// Calls \p work for parts [from, to) of [0, \p count), each at most \p grain long and each once, on as many threads as there are
/// processors; where it is one part, on the caller's alone. Parts may run at the same time, so \p work writes nothing that another part
/// reads or writes. Returns when all have ended; what one of them throws is thrown on.
void inParts(qsizetype count, qsizetype grain, const std::function<void(qsizetype from, qsizetype to)>& work);

}  // namespace stagepath
