// What every verb of the command line is made of.
#pragma once

#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace stagepath::cli {

/// Exit codes of the command line.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, FoundErrors = 3 };

/// Thrown for wrong usage; the sentence goes to stderr with a hint at --help.
class UsageError : public Error {
public:
    using Error::Error;
};

/// Thrown where nobody reads standard output any more, as after "| head": the call ends without a word.
class ReaderGone : public Error {
public:
    ReaderGone() : Error(QString()) {}
};

/// A parsed call: the positional arguments, the options and the world it runs in.
struct Call {
    const QCommandLineParser& parser;
    QStringList arguments;  ///< without the verb
    Environment environment;

    QDate today() const { return environment.today(); }
    bool isSet(const char* option) const { return parser.isSet(QLatin1String(option)); }
    QString value(const char* option) const { return parser.value(QLatin1String(option)); }
    /// The n-th positional argument; throws UsageError naming \p what where it is missing or empty.
    QString argument(int n, const char* what) const;
};

/// One verb.
class Command {
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    /// Positional arguments as shown in --help, for example "FILE SOURCE".
    virtual QString syntax() const = 0;
    /// One sentence.
    virtual QString summary() const = 0;
    virtual QList<QCommandLineOption> options() const { return {}; }
    /// How many positional arguments it takes at the most.
    virtual int maxArguments() const { return 1; }
    /// True for verbs that draw (they need fonts and charts, still no display).
    virtual bool draws() const { return false; }
    virtual int run(const Call& call) = 0;
};

using CommandList = std::vector<std::unique_ptr<Command>>;
/// All verbs, in the order of the help.
CommandList allCommands();

// Input and output; "-" stands for stdin and stdout.
// What can't be written to stdout throws Error; ReaderGone where its reader has ended.
void print(const QString& line);                      ///< to stdout, with a newline
void printJson(const QJsonObject& object);            ///< to stdout, indented
void complain(const QString& line);                   ///< to stderr, with a newline
QByteArray readInput(const QString& path);            ///< throws Error naming the file
QString inputName(const QString& path);               ///< \p path, or words for stdin
void writeOutput(const QString& path, const QByteArray& data);  ///< atomic; throws Error naming the file
enum class Notice { Told, LeftOut };  ///< left out where the file is opened once more, which tells it
std::unique_ptr<Workspace> openToRead(const Call& call, Notice notice = Notice::Told);  ///< FILE is argument 0; its content is compared with its record meanwhile
void tellOfDamage(Workspace& read);    ///< at the end of what only reads: a sentence to stderr where that found changed values
void refuseDamage(Workspace& read);    ///< before something is made for others of it: throws there
std::unique_ptr<Workspace> openToWrite(const Call& call);
/// The same for a verb that is one action, which ends with Workspace::closeOrTakeBack(): what an earlier call could not publish gets
/// into the file first, so that nothing but the verb's own change is ever taken back. Throws where it can't.
std::unique_ptr<Workspace> openForOneAction(const Call& call);
/// In a handler: removes \p file, which this call made, with all that is kept of it, and throws on what was caught.
[[noreturn]] void takeBack(Workspace& workspace, const QString& file);

/// Runs the command line; returns the exit code.
int runCommandLine(int argc, char** argv);

}  // namespace stagepath::cli
