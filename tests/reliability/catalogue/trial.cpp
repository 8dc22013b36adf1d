#include "tests/reliability/catalogue/trial.h"

#include "tests/reliability/damage/ground.h"

#include <QDirIterator>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace stagepath::test {

namespace {

constexpr double kMostSeconds = 5;               ///< of processor time, which other work on the machine does not lengthen
constexpr qint64 kMostMemory = 256;              ///< MiB that stood in memory at once
constexpr rlim_t kMostAddresses = 2048UL << 20;  ///< far above what Qt maps, far below what the machine has
constexpr rlim_t kMostEver = 60;                 ///< seconds of processor time, then it ends by itself

/// Names and contents of everything in a folder; what has no content (a pipe, a link to nowhere) by its name.
QMap<QString, QByteArray> snapshot(const QDir& there) {
    QMap<QString, QByteArray> all;
    for (QDirIterator it(there.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        const bool isLarge = it.fileInfo().size() > (1LL << 30);  // holes, mostly
        all[path] = !it.fileInfo().isFile() ? QByteArray("-") : isLarge ? QByteArray::number(it.fileInfo().size()) : sha256Of(path);
    }
    return all;
}

/// What is left in the private folder that nobody needs any more.
QStringList leftovers(const QString& state) {
    QStringList found;
    for (QDirIterator it(state, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        if (it.fileName().startsWith(QLatin1String("open-")) || it.fileName().startsWith(QLatin1String("work.stagepath"))) found.append(path);
    }
    return found;
}

void redirect(const QByteArray& path, int to, int flags) {
    const int fd = ::open(path.constData(), flags, 0600);
    if (fd < 0 || ::dup2(fd, to) < 0) ::_exit(127);
    ::close(fd);
}

[[noreturn]] void become(const QDir& there, const QByteArray& input, const QByteArray& out, const std::vector<char*>& arguments) {
    const rlimit addresses{kMostAddresses, kMostAddresses};
    const rlimit seconds{kMostEver, kMostEver};
    if (::chdir(there.path().toLocal8Bit().constData()) != 0) ::_exit(127);
    redirect(input, 0, O_RDONLY);
    redirect(out + ".out", 1, O_WRONLY | O_CREAT | O_TRUNC);
    redirect(out + ".err", 2, O_WRONLY | O_CREAT | O_TRUNC);
    ::setrlimit(RLIMIT_AS, &addresses);
    ::setrlimit(RLIMIT_CPU, &seconds);
    ::execv(STAGEPATH_CLI_PATH, arguments.data());
    ::_exit(127);
}

}  // namespace

struct Trial::Run {
    int exitCode = -1;  ///< -1 where a signal ended it
    QByteArray out;
    QByteArray err;
    double seconds = 0;
    qint64 memory = 0;
    bool isUnchanged = false;
};

Trial::Run Trial::start(const HostileCase& hostile, const QDir& there) const {
    const QByteArray output = (m_folder + QStringLiteral("/said")).toLocal8Bit();
    QByteArrayList words{"stagepath-cli"};
    for (const QString& argument : hostile.arguments) words.append(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const auto before = snapshot(there);
    ::setenv("XDG_STATE_HOME", (m_folder + QStringLiteral("/state")).toLocal8Bit().constData(), 1);
    const QByteArray input = hostile.input.toLocal8Bit();
    const pid_t child = ::fork();
    if (child == 0) become(there, input, output, pointers);
    int status = 0;
    struct rusage usage {};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child) qFatal("a process can't be started");
    Run run;
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.out = bytesOf(QString::fromLocal8Bit(output + ".out"));
    run.err = bytesOf(QString::fromLocal8Bit(output + ".err"));
    run.seconds = static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    run.memory = usage.ru_maxrss / 1024;
    run.isUnchanged = hostile.mayChange || snapshot(there) == before;
    return run;
}

void Trial::count(int& fault, const HostileCase& hostile, const char* what, const QByteArray& met) {
    ++fault;
    std::printf("%s: %s: %s\n", hostile.name, what, met.left(700).trimmed().constData());
}

void Trial::judgeSentence(const HostileCase& hostile, const Run& run) {
    const bool isOneLine = run.out.isEmpty() && run.err.count('\n') == 1 && run.err.endsWith(".\n") && run.err.size() < 1200;
    if (!isOneLine) count(m_verdict.notOneSentence, hostile, "not one sentence", run.err + run.out.left(300));
    if (!run.err.contains(hostile.says) || !run.err.contains(hostile.file)) count(m_verdict.wordsMissing, hostile, "does not say so", run.err);
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QString plain = QString::fromUtf8(run.err);
    const QString file = QString::fromUtf8(hostile.file);
    plain.replace(QRegularExpression(QStringLiteral("\\S*") + QRegularExpression::escape(file)), QStringLiteral("FILE")).replace(number, QStringLiteral("#"));
    const QByteArray known = m_sentences.value(plain.toUtf8(), hostile.says);
    if (known != hostile.says) count(m_verdict.sameSentence, hostile, "the sentence of another damage", known + ": " + run.err);
    m_sentences.insert(plain.toUtf8(), hostile.says);
}

void Trial::judgeCost(const HostileCase& hostile, const Run& run) {
    m_verdict.slowest = qMax(m_verdict.slowest, run.seconds);
    m_verdict.peak = qMax(m_verdict.peak, run.memory);
    if (run.seconds > kMostSeconds) count(m_verdict.slow, hostile, "too slow", QByteArray::number(run.seconds));
    if (run.memory > kMostMemory) count(m_verdict.overMemory, hostile, "too much memory", QByteArray::number(run.memory));
}

void Trial::judgeTraces(const HostileCase& hostile) {
    const QStringList left = leftovers(m_folder + QStringLiteral("/state"));
    if (!left.isEmpty()) count(m_verdict.leftBehind, hostile, "left behind", left.join(QLatin1Char(' ')).toUtf8());
    for (const QString& path : left) QFile::remove(path);
}

void Trial::judge(const HostileCase& hostile, const Run& run) {
    if (run.exitCode != hostile.exitCode) count(m_verdict.wrongCode, hostile, "exit code", QByteArray::number(run.exitCode) + ' ' + run.err);
    if (hostile.exitCode == 1) judgeSentence(hostile, run);
    else if (!(run.out + run.err).contains(hostile.says)) count(m_verdict.wordsMissing, hostile, "does not say so", run.out + run.err);
    if (!run.isUnchanged) count(m_verdict.changed, hostile, "changed", hostile.file);
    judgeCost(hostile, run);
    judgeTraces(hostile);
    ++(hostile.exitCode == 1 ? m_verdict.refused : m_verdict.taken);
}

void Trial::run(const HostileCase& hostile) {
    const QDir there(m_folder + QStringLiteral("/case"));
    if (!QDir(m_folder).mkpath(there.path())) qFatal("a folder can't be made");
    hostile.make(there);
    ++m_verdict.cases;
    judge(hostile, start(hostile, there));
    QDir(there).removeRecursively();
}

}  // namespace stagepath::test
