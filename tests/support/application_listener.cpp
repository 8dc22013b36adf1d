// Owns the QApplication of the GUI tests, on the offscreen platform unless another one is asked for, and settings of its own: tests that run at the
// same time, each in its own process, must not find each other's columns, nor those of whoever runs them.
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <QApplication>
#include <QHashSeed>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <memory>

namespace {

struct ApplicationListener : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;
    void testRunStarting(const Catch::TestRunInfo&) override {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        QHashSeed::setDeterministicGlobalSeed();  // as in the program
        QStandardPaths::setTestModeEnabled(true);
        settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings->path());
        static int argc = 1;
        static char name[] = "app_tests";
        static char* argv[] = {name, nullptr};
        application = std::make_unique<QApplication>(argc, argv);
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    void testRunEnded(const Catch::TestRunStats&) override {
        application.reset();
        settings.reset();
    }
    std::unique_ptr<QTemporaryDir> settings;
    std::unique_ptr<QApplication> application;
};

}  // namespace

CATCH_REGISTER_LISTENER(ApplicationListener)
