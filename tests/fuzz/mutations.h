// Inputs made from others by chance that is the same every time.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace stagepath::fuzz {

/// One of \p seeds with bits turned, bytes replaced, parts cut out, doubled or taken from another one, or only words changed for
/// others, once or several times.
QByteArray mutated(const QList<QByteArray>& seeds, QRandomGenerator& random);

}  // namespace stagepath::fuzz
