#include "tests/reliability/damage/harm.h"

namespace stagepath::test {

namespace {

constexpr int kPage = 4096;

void fill(QByteArray& bytes, qsizetype at, qsizetype count, QRandomGenerator* random) {
    for (qsizetype i = at; i < qMin(at + count, bytes.size()); ++i) bytes[i] = random ? static_cast<char>(random->generate()) : '\0';
}

}  // namespace

QByteArray harmed(QByteArray whole, Harm kind, QRandomGenerator& random) {
    const auto size = static_cast<int>(whole.size());
    const int pages = size / kPage;
    switch (kind) {
        case Harm::OneBit: {
            const int at = random.bounded(size);
            whole[at] = static_cast<char>(whole[at] ^ (1 << random.bounded(8)));
            return whole;
        }
        case Harm::Bytes64: fill(whole, random.bounded(size), 64, &random); return whole;
        case Harm::ZeroPage: fill(whole, qsizetype(random.bounded(pages)) * kPage, kPage, nullptr); return whole;
        case Harm::RandomPage: fill(whole, qsizetype(random.bounded(pages)) * kPage, kPage, &random); return whole;
        case Harm::Truncate: return whole.left(random.bounded(1, size));
        case Harm::NulTail: {
            const int from = random.bounded(1, size);
            fill(whole, from, size - from, nullptr);
            return whole;
        }
        case Harm::Header: fill(whole, random.bounded(96), 4, &random); return whole;
    }
    return whole;
}

}  // namespace stagepath::test
