#include "app/cli/command.h"
#include "core/domain/translations.h"

#include <QApplication>
#include <QHashSeed>
#include <QLocale>

#include <algorithm>
#include <csignal>

namespace stagepath::cli {

namespace {

QString overview(const CommandList& commands) {
    QString text = QCoreApplication::translate("CommandLine", "Usage: stagepath-cli VERB [options]") + QLatin1String("\n\n");
    for (const auto& command : commands) {
        text += QStringLiteral("  %1 %2\n").arg(command->name(), -8).arg(command->summary());
    }
    text += QLatin1Char('\n') + QCoreApplication::translate("CommandLine", "stagepath-cli VERB --help explains a verb. --version prints the version.");
    return text;
}

/// The day that --date fixes; today without it.
Environment environmentOf(const QCommandLineParser& parser) {
    if (!parser.isSet(QStringLiteral("date"))) return Environment::real();
    const QDate date = QDate::fromString(parser.value(QStringLiteral("date")), Qt::ISODate);
    if (!date.isValid()) throw UsageError(QCoreApplication::translate("CommandLine", "--date takes a day such as 2026-11-16."));
    return Environment::fixed(date);
}

int runCommand(Command& command, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.addOption({QStringLiteral("date"), QCoreApplication::translate("CommandLine", "Takes this day as today."), QStringLiteral("YYYY-MM-DD")});
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("CommandLine", "Explains this verb."));
    parser.addOption(help);
    parser.addOptions(command.options());
    parser.addPositionalArgument(command.name() + QLatin1Char(' ') + command.syntax(), QString(), command.name() + QLatin1Char(' ') + command.syntax());
    // A lone "-" is a file name here, which the parser already takes as positional.
    if (!parser.parse(QStringList{QStringLiteral("stagepath-cli")} + arguments)) {
        QString text = parser.errorText();
        while (text.endsWith(QLatin1Char('.'))) text.chop(1);  // some of Qt's sentences end with it, some don't
        throw UsageError(text + QLatin1Char('.'));
    }
    if (parser.isSet(help)) {
        print(parser.helpText().trimmed());
        return Done;
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.size() > command.maxArguments()) {
        throw UsageError(QCoreApplication::translate("CommandLine", "\"%1\" is one argument too many.").arg(positional[command.maxArguments()]));
    }
    // Every verb begins with a workspace, which is a file that can be replaced whole, and no stream.
    if (positional.value(0) == QLatin1String("-")) throw UsageError(QCoreApplication::translate("CommandLine", "\"-\" can't be a workspace: it has to be a file. Give its name."));
    try {
        return command.run(Call{parser, positional, environmentOf(parser)});
    } catch (const Foreign&) {
        throw;  // nothing of it can be saved
    } catch (const Damaged& error) {
        if (positional.isEmpty() || command.name() == QLatin1String("recover")) throw;
        throw Error(QCoreApplication::translate("CommandLine", "%1 stagepath-cli recover %2 -o NEW saves what can be saved.").arg(error.message(), positional[0]));
    }
}

/// Moves options before the verb behind it, so that they may stand in either place.
QStringList normalised(const QStringList& arguments, const CommandList& commands) {
    if (!arguments.value(0).startsWith(QLatin1Char('-'))) return arguments;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const bool isVerb = std::any_of(commands.begin(), commands.end(), [&](const auto& command) { return command->name() == arguments[i]; });
        if (isVerb) return arguments.mid(i) + arguments.first(i);
    }
    return arguments;
}

/// A name in another encoding would be read as one of another file.
void refuseStrangeNames(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]).isValidUtf8()) continue;
        throw Error(QCoreApplication::translate("CommandLine", "“%1” is not written in UTF-8, so it can't be told which file it names. Rename the file; nothing was changed.").arg(QString::fromLocal8Bit(argv[i])));
    }
}

int dispatch(const QStringList& arguments, const CommandList& commands) {
    const QString verb = arguments.value(0);
    if (verb.isEmpty()) {
        for (const QString& line : overview(commands).split(QLatin1Char('\n'))) complain(line);
        return WrongUsage;
    }
    if (verb == QLatin1String("--help") || verb == QLatin1String("-h") || verb == QLatin1String("help")) {
        print(overview(commands));
        return Done;
    }
    if (verb == QLatin1String("--version")) {
        print(QStringLiteral("stagepath-cli " STAGEPATH_VERSION));
        return Done;
    }
    for (const auto& command : commands) {
        if (command->name() == verb) return runCommand(*command, arguments.mid(1));
    }
    throw UsageError(QCoreApplication::translate("CommandLine", "There is no verb \"%1\".").arg(verb));
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, const CommandList& commands) {
    const QStringList arguments = [&] {
        QStringList list;
        for (int i = 1; i < argc; ++i) list << QString::fromLocal8Bit(argv[i]);
        return list;
    }();
    bool draws = false;
    for (const auto& command : commands) draws |= command->draws() && arguments.contains(command->name());
    if (!draws) return std::make_unique<QCoreApplication>(argc, argv);
    // Charts need a full application; the offscreen platform needs no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

}  // namespace

int runCommandLine(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();  // equal input, equal bytes
    // Stderr is for sentences to the user; what the libraries say to developers is not among them.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtFatalMsg) complain(text);
    });
    // A reader that ends early must not end this program before it has cleared up.
    std::signal(SIGPIPE, SIG_IGN);
    const CommandList commands = allCommands();
    const auto application = makeApplication(argc, argv, commands);
    QCoreApplication::setApplicationName(QStringLiteral("stagepath"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STAGEPATH_VERSION));
    installTranslations(*application, QStringLiteral("en"));  // for the plural forms
    try {
        refuseStrangeNames(argc, argv);
        return dispatch(normalised(QCoreApplication::arguments().mid(1), commands), commands);
    } catch (const UsageError& error) {
        complain(error.message() + QLatin1Char(' ') + QCoreApplication::translate("CommandLine", "See stagepath-cli --help."));
        return WrongUsage;
    } catch (const ReaderGone&) {
        // Who asked for no more is told nothing.
    } catch (const Error& error) {
        complain(error.message());
    } catch (const std::bad_alloc&) {
        complain(QCoreApplication::translate("CommandLine", "There is not enough memory for this. Nothing was changed."));
    } catch (const std::exception& error) {
        complain(QCoreApplication::translate("CommandLine", "Something unexpected went wrong: %1").arg(QString::fromUtf8(error.what())));
    }
    return Failed;
}

}  // namespace stagepath::cli
