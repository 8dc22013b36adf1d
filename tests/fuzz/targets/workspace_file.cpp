// A workspace file of a stranger: opened, looked through, salvaged. An input is either the file itself, or lines of damage to one
// that is made: a digit that chooses it, then "OFFSET HEX" for bytes that are replaced and "OFFSET" for where it is cut off.
#include "core/workspace/safety/salvage.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/schema/sql.h"
#include "tests/fuzz/home.h"
#include "tests/fuzz/target.h"

#include <QFile>

namespace stagepath::fuzz {

namespace {

const Home& home() {
    static const Home there;
    return there;
}

QByteArray madeFile(int pageSize) {
    const QString path = home().path(QStringLiteral("made.stagepath"));
    QFile::remove(path);
    home().workspace(QStringLiteral("made.stagepath"))->close();
    if (pageSize != 4096) SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA page_size=" + std::to_string(pageSize) + "; VACUUM");
    return bytesOf(path);
}

/// As the program writes them, and with the smallest pages, which take more levels.
QByteArray wholeFile(bool hasSmallPages) {
    static const QByteArray usual = madeFile(4096);
    static const QByteArray small = madeFile(512);
    return hasSmallPages ? small : usual;
}

QByteArray damagedFile(const QByteArray& bytes) {
    if (bytes.startsWith("SQLite")) return bytes;
    QByteArray file = wholeFile(bytes.startsWith('1'));
    for (const QByteArray& line : bytes.mid(1, 4096).split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        bool isNumber = false;
        const qsizetype at = words.constFirst().toLongLong(&isNumber);
        if (!isNumber || at < 0 || at > file.size()) continue;
        if (words.size() == 1) file.truncate(at);
        else file.replace(at, qMin(QByteArray::fromHex(words[1]).size(), file.size() - at), QByteArray::fromHex(words[1]));
    }
    return file;
}

}  // namespace

QList<QByteArray> madeSeeds() {
    QList<QByteArray> seeds{"0", "1", "0\n100000", "1\n20000", "0\n60 7fffffff", "0\n68 00000000", "0\n28 00000001", "0\n16 0200"};
    for (int page = 0; page < 40; ++page) seeds.append("0\n" + QByteArray::number(page * 4096 + (page == 0 ? 100 : 0)) + " 0d00000fff0010");
    for (int page = 1; page < 60; ++page) seeds.append("1\n" + QByteArray::number(page * 512) + " 05000000020100000000");
    return seeds;
}

int runOne(const QByteArray& bytes) {
    const QString path = home().path(QStringLiteral("hostile.stagepath"));
    const QString out = home().path(QStringLiteral("salvaged.stagepath"));
    const QByteArray file = damagedFile(bytes);
    writeBytes(path, file);
    const bool isOpened = attempt([&] { Workspace::open(path, Workspace::Access::ReadOnly, home().environment()); });
    attempt([&] {
        for (const QString& problem : integrityOfFile(path, home().environment()).problems) expectSentence(problem);
    });
    attempt([&] { salvage(path, out, home().environment()); });
    QFile::remove(out);
    if (bytesOf(path) != file) broken("a file that is only read stays as it is", path);
    if (!home().leftovers().isEmpty()) broken("nothing is left behind", home().leftovers().constFirst());
    return isOpened;
}

}  // namespace stagepath::fuzz
