#include "tests/fuzz/mutations.h"

namespace stagepath::fuzz {

namespace {

constexpr int kMostSteps = 6;
constexpr qsizetype kMostDoubled = 512;  ///< bytes that are said twice; more only costs time

int place(const QByteArray& bytes, QRandomGenerator& random) { return random.bounded(static_cast<int>(bytes.size()) + 1); }

/// Values at which numbers and lengths go wrong.
QByteArray oddBytes(QRandomGenerator& random) {
    static const QByteArrayList odd{QByteArray(1, '\0'), "\x7f", "\x80", "\xff", "\xff\xff\xff\xff", "\x7f\xff\xff\xff", "\x80\x80\x80\x80\x80\x80\x80\x80\x01", "-1", "99999999999999999999",
                                    "1e999", "\"", "'", "\n", "\r\n", "\xed\xa0\x80", "\xef\xbf\xbd", "\xc0\xaf", "\\ud800", "\\u0000", "{", "[", "<", "&", "]]>"};
    return odd[random.bounded(static_cast<int>(odd.size()))];
}

bool isWordByte(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.'; }

/// The word, number or date around a random place; empty where there is none.
QByteArray wordOf(const QByteArray& bytes, QRandomGenerator& random, qsizetype* start = nullptr) {
    qsizetype from = place(bytes, random);
    while (from < bytes.size() && !isWordByte(bytes[from])) ++from;
    while (from > 0 && isWordByte(bytes[from - 1])) --from;
    qsizetype to = from;
    while (to < bytes.size() && isWordByte(bytes[to])) ++to;
    if (start) *start = from;
    return bytes.mid(from, to - from);
}

/// What is still well-formed with another word in place of one.
void changeWord(QByteArray& bytes, const QList<QByteArray>& seeds, QRandomGenerator& random) {
    static const QByteArrayList odd{"0", "-1", "-0", "1e308", "9007199254740993", "99999999999999999999", "null", "true", "\"\"", "[]", "{}", "2026-02-30", "0000-01-01", "9999-12-31", "NaN", "XFD1048576", "\\ud800", "\\u0000"};
    qsizetype at = 0;
    const QByteArray word = wordOf(bytes, random, &at);
    const QByteArray& other = seeds[random.bounded(static_cast<int>(seeds.size()))];
    bytes.replace(at, word.size(), random.bounded(2) ? odd[random.bounded(static_cast<int>(odd.size()))] : wordOf(other, random));
}

void turnBit(QByteArray& bytes, QRandomGenerator& random) {
    if (bytes.isEmpty()) return;
    const int at = random.bounded(static_cast<int>(bytes.size()));
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
}

void step(QByteArray& bytes, const QList<QByteArray>& seeds, QRandomGenerator& random) {
    const int at = place(bytes, random);
    const qsizetype some = random.bounded(1, 65);
    switch (random.bounded(8)) {
        case 0:
        case 1: turnBit(bytes, random); break;
        case 2: bytes.insert(at, oddBytes(random)); break;
        case 3: bytes.replace(at, qMin<qsizetype>(some, bytes.size() - at), oddBytes(random)); break;
        case 4: bytes.remove(at, some); break;
        case 5: bytes.truncate(at); break;
        case 6: bytes.insert(at, bytes.mid(place(bytes, random), random.bounded(static_cast<int>(kMostDoubled)))); break;
        default: {
            const QByteArray& other = seeds[random.bounded(static_cast<int>(seeds.size()))];
            bytes = bytes.left(at) + other.mid(place(other, random));
        }
    }
}

}  // namespace

QByteArray mutated(const QList<QByteArray>& seeds, QRandomGenerator& random) {
    QByteArray bytes = seeds[random.bounded(static_cast<int>(seeds.size()))];
    const int steps = random.bounded(1, kMostSteps + 1);
    const bool changesWords = random.bounded(2) == 1;  // and nothing else, so that more than the parser is tried
    for (int i = 0; i < steps; ++i) changesWords ? changeWord(bytes, seeds, random) : step(bytes, seeds, random);
    return bytes;
}

}  // namespace stagepath::fuzz
