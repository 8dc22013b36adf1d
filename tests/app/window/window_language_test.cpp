// The window in German, and in another language as soon as one is chosen.
#include "app/window/chrome/rail.h"
#include "app/window/start/welcome_widgets.h"
#include "core/domain/translations.h"
#include "tests/app/window/dialog_answer.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeySequence>
#include <QPushButton>
#include <QTest>

using namespace stagepath;
using test::answerDialog;
using test::q;
using test::WindowHome;

TEST_CASE("the German texts are there when asked for", "[window]") {
    installTranslations(*qApp, q("de"));
    {
        WindowHome home;
        CHECK(home.window->findChild<QAction*>(q("undo"))->text().remove(QLatin1Char('&')) == q("Rückgängig"));
        home.openSample();
        const auto* state = home.window->findChild<Rail*>()->findChild<QPushButton*>(q("savedState"));
        CHECK(QTest::qWaitFor([&] { return state->text() == q("Alles gespeichert"); }, 20000));
    }
    installTranslations(*qApp, q("en"));
}

TEST_CASE("the welcome page names keys as the menus of its language do", "[window]") {
    installTranslations(*qApp, q("de"));
    {
        WindowHome home;
        QStringList shown;
        for (const auto* choice : home.window->findChildren<WelcomeChoice*>()) shown.append(choice->keys());
        for (const Qt::Key letter : {Qt::Key_I, Qt::Key_N, Qt::Key_O}) CHECK(shown.contains(QKeySequence(Qt::CTRL | letter).toString(QKeySequence::NativeText)));
    }
    installTranslations(*qApp, q("en"));
}

TEST_CASE("a sample opened in a German window has a German history", "[window]") {
    installTranslations(*qApp, q("de"));
    {
        WindowHome home;
        home.openSample();
        REQUIRE(home.window->workspace()->history().size() == 1);
        CHECK(home.window->workspace()->history().constFirst().text == q("Beispiel hinzufügen"));
    }
    installTranslations(*qApp, q("en"));
}

TEST_CASE("another language is shown as soon as it is chosen, with the workspace open", "[window]") {
    {
        WindowHome home;
        home.openSample();
        home.press(Qt::Key_3, Qt::ControlModifier);
        answerDialog([](QDialog& dialog) {
            auto* language = dialog.findChild<QComboBox*>(q("language"));
            language->setCurrentIndex(language->findData(q("de")));
            dialog.accept();
        });
        home.run("settings");
        QApplication::setActiveWindow(home.window.get());
        QCoreApplication::processEvents();
        CHECK(home.window->findChild<QAction*>(q("undo"))->text().remove(QLatin1Char('&')) == q("Rückgängig"));
        CHECK(home.window->workspaceView()->currentIndex() == 2);
        CHECK(home.portfolio().useCases().size() == 24);
        home.press(Qt::Key_1, Qt::ControlModifier);
        CHECK(home.window->workspaceView()->currentIndex() == 0);
    }
    installTranslations(*qApp, q("en"));
}
