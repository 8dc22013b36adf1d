// Runs the programs named as arguments in turn and prints the median time from their start to their end (they end after
// the first painted page), the memory they report, and the ratio to the first one, which is the floor.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace {

struct Program {
    QStringList command;
    QList<double> milliseconds;
    QList<double> mebibytes;
};

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

void runOnce(Program& program) {
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program.command[0], program.command.mid(1));
    process.waitForFinished(60000);
    program.milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    program.mebibytes.append(process.readAllStandardOutput().trimmed().toDouble());
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QList<Program> programs;
    for (const QString& argument : QCoreApplication::arguments().mid(1)) programs.append({argument.split(QLatin1Char(' ')), {}, {}});
    if (programs.isEmpty()) {
        std::fputs("Usage: start_bench FLOOR PROGRAM…\n", stderr);
        return 2;
    }
    for (Program& program : programs) runOnce(program);  // warm caches
    for (Program& program : programs) program = {program.command, {}, {}};
    for (int round = 0; round < 15; ++round) {
        for (Program& program : programs) runOnce(program);
    }
    const double floorMs = median(programs[0].milliseconds);
    const double floorMiB = median(programs[0].mebibytes);
    for (const Program& program : programs) {
        const double ms = median(program.milliseconds);
        const double mib = median(program.mebibytes);
        std::printf("%-60s %8.1f ms  %5.2f x floor   %6.1f MiB  %5.2f x floor\n", qPrintable(program.command.join(QLatin1Char(' '))), ms,
                    ms / floorMs, mib, mib / floorMiB);
    }
    return 0;
}
