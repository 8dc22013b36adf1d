#include "app/cli/command.h"

#include "core/exchange/file_bytes.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace stagepath::cli {

QString Call::argument(int n, const char* what) const {
    if (n < arguments.size()) return arguments[n];
    throw UsageError(QCoreApplication::translate("CommandLine", "%1 is missing.").arg(QLatin1String(what)));
}

void print(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void printJson(const QJsonObject& object) {
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

QByteArray readInput(const QString& path) {
    if (path != QLatin1String("-")) return readFile(path);
    QByteArray all;
    char buffer[65536];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, stdin)) all.append(buffer, static_cast<qsizetype>(n));
    return all;
}

void writeOutput(const QString& path, const QByteArray& data) {
    if (path != QLatin1String("-")) {
        writeFileAtomically(path, data);
        return;
    }
    const bool written = std::fwrite(data.constData(), 1, static_cast<std::size_t>(data.size()), stdout) ==
                             static_cast<std::size_t>(data.size()) &&
                         std::fflush(stdout) == 0;
    if (!written) throw Error(QCoreApplication::translate("CommandLine", "Standard output could not be written. Nothing else was changed."));
}

std::unique_ptr<Workspace> openToRead(const Call& call) {
    auto workspace = Workspace::open(call.argument(0, "FILE"), Workspace::Access::ReadOnly, call.environment);
    if (!workspace->notice().isEmpty()) complain(workspace->notice());
    return workspace;
}

std::unique_ptr<Workspace> openToWrite(const Call& call) {
    auto workspace = Workspace::open(call.argument(0, "FILE"), Workspace::Access::ReadWrite, call.environment);
    if (!workspace->notice().isEmpty()) complain(workspace->notice());
    return workspace;
}

}  // namespace stagepath::cli
