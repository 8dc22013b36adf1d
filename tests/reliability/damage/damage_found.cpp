// Seven kinds of damage, a hundred files of each (1,430 in the full run): damage that changes a value or the structure is found, no file is ever
// changed by whoever looks at it, and nothing crashes or hangs.
#include "core/workspace/safety/salvage.h"
#include "core/workspace/schema/integrity.h"
#include "tests/reliability/damage/ground.h"
#include "tests/reliability/damage/harm.h"

#include <QElapsedTimer>
#include <QFile>

using namespace stagepath;
using namespace stagepath::test;

namespace {

constexpr int kHang = 10'000;  ///< milliseconds

struct Counts {
    int files = 0, changed = 0, detected = 0, missed = 0, modified = 0, hung = 0, falseAlarms = 0, salvaged = 0;
};

/// Everything that anybody does with a damaged file.
void lookAt(const QString& path, const Ground& ground, Counts& counts, const QByteArray& wholeContent) {
    const QByteArray before = sha256Of(path);
    QElapsedTimer clock;
    clock.start();
    const bool isChanged = plainContent(path) != wholeContent;
    const bool isFound = !integrityOfFile(path, ground.environment()).isSound();
    dumpOfFile(path, ground.environment());
    try {
        const QString out = ground.path(QStringLiteral("out.stagepath"));
        QFile::remove(out);
        salvage(path, out, ground.environment());
        ++counts.salvaged;
    } catch (const Error&) {
        // so little is left that it says so
    }
    ++counts.files;
    counts.changed += isChanged;
    counts.detected += isChanged && isFound;
    counts.missed += isChanged && !isFound;
    counts.modified += sha256Of(path) != before;
    counts.hung += clock.elapsed() > kHang;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const Ground ground;
    const QString whole = ground.sample(QStringLiteral("whole.stagepath"), 60);
    const QByteArray bytes = bytesOf(whole);
    const QByteArray content = plainContent(whole).value_or(QByteArray());
    const int filesOfEach = runsOf(argc, argv, 100, 1430);
    Counts counts;
    counts.falseAlarms = integrityOfFile(whole, ground.environment()).isSound() ? 0 : 1;
    QRandomGenerator random(20261116);
    const QString path = ground.path(QStringLiteral("damaged.stagepath"));
    for (const Harm kind : kHarms) {
        for (int i = 0; i < filesOfEach; ++i) {
            const QByteArray damaged = harmed(bytes, kind, random);
            if (damaged.isEmpty()) continue;
            writeBytes(path, damaged);
            lookAt(path, ground, counts, content);
        }
    }
    return finish({{QStringLiteral("test"), QStringLiteral("D1")}, {QStringLiteral("files"), counts.files}, {QStringLiteral("changed"), counts.changed},
                   {QStringLiteral("detected"), counts.detected}, {QStringLiteral("missed"), counts.missed}, {QStringLiteral("modified"), counts.modified},
                   {QStringLiteral("hung"), counts.hung}, {QStringLiteral("false_alarms"), counts.falseAlarms}, {QStringLiteral("salvaged"), counts.salvaged}},
                  {QStringLiteral("missed"), QStringLiteral("modified"), QStringLiteral("hung"), QStringLiteral("false_alarms")});
}
