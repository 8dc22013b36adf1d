// The seven kinds of damage.
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace stagepath::test {

enum class Harm { OneBit, Bytes64, ZeroPage, RandomPage, Truncate, NulTail, Header };
inline constexpr Harm kHarms[] = {Harm::OneBit, Harm::Bytes64, Harm::ZeroPage, Harm::RandomPage, Harm::Truncate, Harm::NulTail, Harm::Header};

/// \p whole with one damage of \p kind at a random place.
QByteArray harmed(QByteArray whole, Harm kind, QRandomGenerator& random);

}  // namespace stagepath::test
