// Runs a target over its corpus, the seeds that it makes, and inputs made from both by chance that is the same every time. Prints
// one line of JSON. An input that ends or hangs the process is left as TARGET.input in the working directory.
#include "tests/fuzz/mutations.h"
#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

#include <cstdio>

using namespace stagepath::fuzz;

namespace {

constexpr int kMutations = 2000;
constexpr qint64 kMostMilliseconds = 20'000;  ///< after which no more are made, however slow the machine
constexpr qint64 kHangs = 10'000;             ///< milliseconds of one input
constexpr qint64 kMostMemory = 256;           ///< MiB, not under the sanitizers, which need several times as much

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) broken("the corpus can be read", path);
    return file.readAll();
}

QList<QByteArray> seedsIn(const QString& folder) {
    QList<QByteArray> seeds = madeSeeds();
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) seeds.append(contentOf(dir.filePath(name)));
    if (seeds.isEmpty()) broken("there is a corpus", folder);
    return seeds;
}

qint64 peakMemory() {
    struct rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

class Replay {
public:
    explicit Replay(const QString& target) : m_trace(target + QStringLiteral(".input")) {}
    void run(const QByteArray& bytes) {
        keep(bytes);
        QElapsedTimer clock;
        clock.start();
        m_taken += runOne(bytes);
        m_slowest = qMax(m_slowest, clock.elapsed());
        ++m_runs;
    }
    /// Nothing is wrong with the last one.
    void forget() { QFile::remove(m_trace); }
    int finish(const QString& target, qsizetype seeds) const {
        const qint64 memory = peakMemory();
#ifdef STAGEPATH_SANITIZED
        const bool isTooMuch = false;
#else
        const bool isTooMuch = memory > kMostMemory;
#endif
        const QJsonObject counts{{QStringLiteral("test"), QStringLiteral("I1")}, {QStringLiteral("target"), target}, {QStringLiteral("seeds"), seeds}, {QStringLiteral("runs"), m_runs},
                                 {QStringLiteral("taken"), m_taken}, {QStringLiteral("refused"), m_runs - m_taken}, {QStringLiteral("slowest_ms"), m_slowest},
                                 {QStringLiteral("hung"), m_slowest > kHangs}, {QStringLiteral("peak_mib"), memory}, {QStringLiteral("over_memory"), isTooMuch}};
        std::printf("%s\n", QJsonDocument(counts).toJson(QJsonDocument::Compact).constData());
        return m_slowest > kHangs || isTooMuch ? 1 : 0;
    }

private:
    void keep(const QByteArray& bytes) {
        QFile file(m_trace);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) broken("the working directory can be written", m_trace);
    }

    QString m_trace;
    int m_runs = 0;
    int m_taken = 0;
    qint64 m_slowest = 0;
};

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) broken("usage", QStringLiteral("%1 TARGET FOLDER|FILE [MUTATIONS]").arg(arguments.value(0)));
    Replay replay(arguments[1]);
    if (QFileInfo(arguments[2]).isFile()) {
        replay.run(contentOf(arguments[2]));
        replay.forget();
        return replay.finish(arguments[1], 1);
    }
    const QList<QByteArray> seeds = seedsIn(arguments[2]);
    for (const QByteArray& seed : seeds) replay.run(seed);
    QRandomGenerator random(1);
    QElapsedTimer clock;
    clock.start();
    const int count = arguments.size() > 3 ? arguments[3].toInt() : kMutations;
    for (int i = 0; i < count && clock.elapsed() < kMostMilliseconds; ++i) replay.run(mutated(seeds, random));
    replay.forget();
    return replay.finish(arguments[1], seeds.size());
}
