#include "app/cli/command.h"

#include "core/exchange/reading/file_bytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace stagepath::cli {

QString Call::argument(int n, const char* what) const {
    if (n < arguments.size() && !arguments[n].isEmpty()) return arguments[n];
    throw UsageError(QCoreApplication::translate("CommandLine", "%1 is missing.").arg(QLatin1String(what)));
}

static void writeStdout(const QByteArray& bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0) return;
    if (errno == EPIPE) throw ReaderGone();
    throw Error(QCoreApplication::translate("CommandLine", "Standard output can't be written: %1. Send it somewhere else, or free some space.").arg(qt_error_string()));
}

void print(const QString& line) { writeStdout(line.toUtf8() + '\n'); }

void printJson(const QJsonObject& object) { writeStdout(QJsonDocument(object).toJson(QJsonDocument::Indented)); }

void complain(const QString& line) {
    const QByteArray bytes = onOneLine(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

QByteArray readInput(const QString& path) {
    if (path != QLatin1String("-")) return readFile(path);
    QByteArray all;
    char buffer[65536];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, stdin)) {
        all.append(buffer, static_cast<qsizetype>(n));
        if (all.size() > kMaxSourceBytes) throw Error(QCoreApplication::translate("Files", "%1 is larger than 100 MB. Split it into smaller files.").arg(inputName(path)));
    }
    return all;
}

QString inputName(const QString& path) {
    return path == QLatin1String("-") ? QCoreApplication::translate("CommandLine", "Standard input") : path;
}

void writeOutput(const QString& path, const QByteArray& data) {
    if (path == QLatin1String("-")) writeStdout(data);
    else writeFileAtomically(path, data);
}

std::unique_ptr<Workspace> openToRead(const Call& call, Notice notice) {
    auto workspace = Workspace::open(call.argument(0, "FILE"), Workspace::Access::ReadOnly, call.environment);
    workspace->compareContent();
    if (notice == Notice::Told && !workspace->notice().isEmpty()) complain(workspace->notice());
    return workspace;
}

void tellOfDamage(Workspace& read) {
    if (read.contentProblem().isEmpty()) return;
    complain(QCoreApplication::translate("CommandLine", "%1 is damaged: it does not hold what was saved in it, so what was printed may be wrong. stagepath-cli check --integrity %1 says where; stagepath-cli recover %1 -o NEW saves what can be saved.")
                 .arg(read.filePath()));
}

void refuseDamage(Workspace& read) {
    if (read.contentProblem().isEmpty()) return;
    throw Error(QCoreApplication::translate("CommandLine", "%1 is damaged: it does not hold what was saved in it, so nothing was made of it. stagepath-cli check --integrity %1 says where; stagepath-cli recover %1 -o NEW saves what can be saved.")
                    .arg(read.filePath()));
}

std::unique_ptr<Workspace> openToWrite(const Call& call) {
    auto workspace = Workspace::open(call.argument(0, "FILE"), Workspace::Access::ReadWrite, call.environment);
    // The notice says why nothing can be changed; one sentence is enough.
    if (workspace->isReadOnly()) throw Error(workspace->notice());
    if (!workspace->notice().isEmpty()) complain(workspace->notice());
    return workspace;
}

std::unique_ptr<Workspace> openForOneAction(const Call& call) {
    auto workspace = openToWrite(call);
    try {
        if (workspace->publishState() != PublishState::Published) workspace->publish();
    } catch (const Error& error) {
        throw Error(QCoreApplication::translate("CommandLine", "%1 This command did nothing.").arg(error.message()));
    }
    return workspace;
}

void takeBack(Workspace& workspace, const QString& file) {
    workspace.abandon();
    QFile::remove(file);
    try {
        throw;
    } catch (const NotPublished& error) {
        throw Error(error.reason());  // nothing is kept of a file that is gone
    }
}

}  // namespace stagepath::cli
