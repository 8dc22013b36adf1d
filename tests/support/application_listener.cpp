// Owns the QApplication of the GUI tests, on the offscreen platform unless another one is asked for.
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch.hpp>

#include <memory>

namespace {

struct ApplicationListener : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;
    void testRunStarting(const Catch::TestRunInfo&) override {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        QStandardPaths::setTestModeEnabled(true);
        static int argc = 1;
        static char name[] = "app_tests";
        static char* argv[] = {name, nullptr};
        application = std::make_unique<QApplication>(argc, argv);
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    void testRunEnded(const Catch::TestRunStats&) override { application.reset(); }
    std::unique_ptr<QApplication> application;
};

}  // namespace

CATCH_REGISTER_LISTENER(ApplicationListener)
