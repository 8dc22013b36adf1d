#include "app/window/application.h"

#include "app/dialogs/settings_dialog.h"
#include "app/widgets/style.h"
#include "app/window/display_check.h"
#include "app/window/leave_signals.h"
#include "app/window/main/main_window.h"
#include "app/window/start/early_opening.h"
#include "core/domain/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashSeed>
#include <QScreen>
#include <QSettings>

#include <cstdio>

namespace stagepath {

namespace {

struct StartOptions {
    QString file;
    QDate today;
};

StartOptions parse(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Application", "Takes AI use cases past the pilot."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("date"), QCoreApplication::translate("Application", "Takes this day as today."), QStringLiteral("YYYY-MM-DD")});
    parser.addPositionalArgument(QStringLiteral("FILE"), QCoreApplication::translate("Application", "The workspace to open."), QStringLiteral("[FILE]"));
    parser.process(arguments);
    return {parser.positionalArguments().value(0), QDate::fromString(parser.value(QStringLiteral("date")), Qt::ISODate)};
}

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("stagepath"));
    QCoreApplication::setOrganizationName(QStringLiteral("stagepath"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STAGEPATH_VERSION));
}

/// The exit code of a program without a window.
int refuseWithoutDisplay(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    nameApplication();
    installTranslations(application, SettingsDialog::language());
    const QString sentence = QCoreApplication::translate("Application", "There is no display on which the window could open (DISPLAY is “%1”). Start Stagepath in a desktop session, or use stagepath-cli, which needs none.");
    std::fprintf(stderr, "%s\n", qPrintable(sentence.arg(qEnvironmentVariable("DISPLAY"))));
    return 1;
}

/// A first window, with its frame, is no larger than the screen has room for.
void fitToScreen(QWidget& window) {
    constexpr QSize kFrame(16, 48);
    window.resize(window.size().boundedTo(window.screen()->availableSize() - kFrame));
}

}  // namespace

int runApplication(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();
    if (!canReachDisplay(argc, argv)) return refuseWithoutDisplay(argc, argv);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    nameApplication();
    QApplication::setDesktopFileName(QStringLiteral("io.github.stagepath.stagepath"));
    const StartOptions options = parse(QApplication::arguments());
    installTranslations(application, SettingsDialog::language());
    // Mirrored where the language is, or where -reverse asks for it.
    if (!QApplication::isRightToLeft()) QApplication::setLayoutDirection(QLocale().textDirection());
    Environment environment = Environment::real();
    if (options.today.isValid()) environment.now = [today = options.today] { return QDateTime(today, QTime(9, 0), Qt::UTC); };
    auto early = MainWindow::isNamedAsList(options.file) ? nullptr : openEarly(options.file, environment);
    applyTheme(application, savedThemeChoice());
    MainWindow window(environment);
    if (!QSettings().contains(QStringLiteral("geometry"))) fitToScreen(window);
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &MainWindow::closed, &application, &QApplication::quit);
    LeaveSignals leaving;
    QObject::connect(&leaving, &LeaveSignals::asked, &window, &MainWindow::leave);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, &MainWindow::keepAll, Qt::DirectConnection);
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &window, &MainWindow::keepAll, Qt::DirectConnection);
    window.start(options.file, std::move(early));
    return QApplication::exec();
}

}  // namespace stagepath
