// The target under libFuzzer. With --write-seeds FOLDER it only writes the seeds that are made, to start from.
#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QFile>

using namespace stagepath::fuzz;

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    static const QCoreApplication application(*argc, *argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(QStringLiteral("--write-seeds"));
    if (at < 0) return 0;
    const QList<QByteArray> seeds = madeSeeds();
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(QStringLiteral("%1/made-%2").arg(arguments.value(at + 1)).arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(seeds[i]) != seeds[i].size()) broken("seeds can be written", file.fileName());
    }
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    // A copy: what reads beyond its end is found only where the bytes are alone in their memory.
    runOne(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
