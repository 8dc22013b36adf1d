// Starts the floor "window" and the real window in turn and prints the median time from the start of the process to the
// first painted page, the memory held then, and the ratio to the floor.
#include "core/exchange/sample_reader.h"
#include "core/workspace/workspace.h"
#include "tests/bench/dataset.h"
#include "tests/bench/floors.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace stagepath;

namespace {

constexpr int kRounds = 15;

struct Program {
    QString name;
    QStringList command;
    QList<double> milliseconds;
    QList<double> mebibytes;
};

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

double millisecondsOf(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void runOnce(Program& program, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    program.milliseconds.append(millisecondsOf([&] {
        process.start(program.command[0], program.command.mid(1));
        while (!process.canReadLine() && process.waitForReadyRead(60000)) {}
    }));
    program.mebibytes.append(process.readLine().trimmed().toDouble());
    process.waitForFinished(60000);
}

QString makeSample(const QTemporaryDir& home) {
    Environment environment = Environment::fixed(bench::today());
    environment.stateDirectory = home.filePath(QStringLiteral("making"));
    const QString path = home.filePath(QStringLiteral("sample.stagepath"));
    const auto workspace = Workspace::create(path, QString(), environment);
    workspace->edit(QStringLiteral("Sample"), [](Editor& editor) { writeSample(editor); });
    workspace->close();
    return path;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const QString here = QCoreApplication::applicationDirPath();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) environment.insert(QLatin1String(name), home.filePath(QLatin1String(name)));
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM"))) environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const QString large = bench::workspaceOf(10000);
    QList<Program> programs{{QStringLiteral("floor: window"), {here + QStringLiteral("/floor_window")}, {}, {}},
                            {QStringLiteral("start, sample"), {here + QStringLiteral("/real_window"), makeSample(home)}, {}, {}},
                            {QStringLiteral("start, 10,000"), {here + QStringLiteral("/real_window"), large}, {}, {}}};
    QList<double> reads;
    for (int round = -1; round < kRounds; ++round) {
        for (Program& program : programs) {
            runOnce(program, environment);
            if (round < 0) program = {program.name, program.command, {}, {}};  // only warms the caches
        }
        reads.append(millisecondsOf([&] { bench::readRaw(large); }));
    }
    const double window = median(programs[0].milliseconds);
    const double memory = median(programs[0].mebibytes);
    for (const Program& program : programs) {
        const double ms = median(program.milliseconds);
        const double mib = median(program.mebibytes);
        std::printf("%-16s %8.1f ms  %5.2f x window   %6.1f MiB  %5.2f x window\n", qPrintable(program.name), ms, ms / window, mib, mib / memory);
    }
    const double read = median(reads);
    std::printf("floor: read, 10,000 %5.1f ms; window + 4 x read = %.1f ms\n", read, window + 4 * read);
    return 0;
}
