// The import assistant goes by mouse and keys from the file to one undo step.
#include "app/dialogs/ask.h"
#include "app/import/import_assistant.h"
#include "app/import/import_choice.h"
#include "app/import/pages/import_table.h"
#include "app/widgets/scrim.h"
#include "core/workspace/dump.h"
#include "tests/app/import/import_home.h"
#include "tests/app/window_home.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <functional>

using namespace stagepath;
using test::AssistantHome;
using test::kList;
using test::q;
using test::realFile;
using test::WindowHome;

TEST_CASE("the four steps lead by keys from the file to one undo step", "[import]") {
    AssistantHome home;
    CHECK(home.assistant().step() == 0);
    CHECK(home.child<QLabel>("importSource")->text().contains(q("list.csv")));
    CHECK(home.child<QLabel>("importSource")->text().contains(q(";")));
    CHECK(home.plan().report.headerRow == 2);
    for (int step = 1; step <= 3; ++step) {
        home.next();
        CHECK(home.assistant().step() == step);
        CHECK(dumpOf(home.portfolio()) == home.before);
    }
    CHECK(home.child<QLabel>("importSummary")->text().contains(q("One undo step takes it all back.")));
    home.press(Qt::Key_Return, Qt::ControlModifier);
    home.settle();
    REQUIRE(home.useCase("Voice bot"));
    CHECK(home.useCase("Voice bot")->lifecycle == Lifecycle::Pilot);
    CHECK(home.useCase("Memo")->unit == home.useCase("Voice bot")->unit);
    CHECK(home.toast() == q("3 use case(s) imported, 1 left out"));
    home.run("undo");
    home.settle();
    CHECK(dumpOf(home.portfolio()) == home.before);
    home.run("redo");
    home.settle();
    CHECK(home.useCase("Memo"));
}

TEST_CASE("Esc at any step changes nothing", "[import]") {
    for (int step = 0; step < 4; ++step) {
        INFO(step);
        AssistantHome home;
        home.goTo(step);
        home.press(Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK_FALSE(home.window->findChild<ImportAssistant*>());
        CHECK(dumpOf(home.portfolio()) == home.before);
        CHECK_FALSE(home.window->isBusy());
    }
}

TEST_CASE("Enter goes on from a field or the table, presses the button that has the focus, and never imports from a table", "[import]") {
    AssistantHome home;
    home.child<ImportTableView>("importPreview")->setFocus();
    home.press(Qt::Key_Return);
    CHECK(home.assistant().step() == 1);
    home.child<QPushButton>("importBack")->setFocus();
    home.press(Qt::Key_Return);
    CHECK(home.assistant().step() == 0);
    home.child<QCheckBox>("importHasNames")->setFocus();
    home.press(Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(home.assistant().step() == 1);
    CHECK(home.reading().columns.header >= 0);
    home.goTo(3);
    for (auto* view : home.assistant().findChildren<QAbstractItemView*>()) {
        if (!view->isVisible()) continue;
        view->setFocus();
        home.press(Qt::Key_Return);
        CHECK(home.assistant().step() == 3);
        CHECK(dumpOf(home.portfolio()) == home.before);
    }
}

TEST_CASE("a click beside the assistant leaves the keys in it", "[import]") {
    AssistantHome home;
    const QWidget* focused = QApplication::focusWidget();
    REQUIRE(home.assistant().isAncestorOf(focused));
    const auto* scrim = home.window->findChild<Scrim*>();
    REQUIRE(scrim);
    CHECK(scrim->isVisible());
    CHECK(scrim->size() == home.window->size());
    // What window systems do for a click into a window, though it takes none.
    QTest::mouseClick(home.window.get(), Qt::LeftButton, {}, QPoint(4, 4));
    const QSignalSpy changes(qApp, &QGuiApplication::focusWindowChanged);
    home.window->windowHandle()->requestActivate();
    CHECK(QTest::qWaitFor([&] { return changes.size() >= 2; }));  // to the window, and back
    CHECK(QApplication::activeWindow() == home.window->findChild<ImportAssistant*>());
    CHECK(QApplication::focusWidget() == focused);
    home.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(home.assistant().step() == 1);
    home.press(Qt::Key_Escape);
    const auto* left = home.window->findChild<Scrim*>();
    CHECK((!left || !left->isVisible()));
}

TEST_CASE("without a workspace its place is asked for after the review", "[import]") {
    AssistantHome home(kList, false);
    home.goTo(3);
    setNextAnswer(QString());
    home.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(home.assistant().isVisible());
    CHECK_FALSE(home.window->workspace());
    setNextAnswer(home.dir.path(q("new.stagepath")));
    home.press(Qt::Key_Return, Qt::ControlModifier);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 3);
}

TEST_CASE("Tab goes through the controls in reading order", "[import]") {
    AssistantHome home;
    const auto walk = [&](QWidget* from, const QStringList& names) {
        from->setFocus();
        for (const QString& name : names) {
            home.press(Qt::Key_Tab);
            const QWidget* at = QApplication::focusWidget();
            REQUIRE(at);
            INFO(name.toStdString() << ", but " << at->objectName().toStdString() << " " << at->accessibleName().toStdString());
            CHECK((at->objectName() == name || at->accessibleName().contains(name)));
        }
    };
    walk(home.child<ImportChoice>("importEncoding"), {q("importSeparator"), q("importHasNames"), q("importTurned"), q("importPreview"), q("importCancel"), q("importNext")});
    home.goTo(1);
    walk(home.child<ImportChoice>("importPreset"), {q("importColumns"), q("Use Case"), q("Division"), q("Status"), q("Sponsor"), q("Start"), q("Vendor?"), q("Retail Bankng")});
    home.goTo(2);
    walk(home.child<QLineEdit>("importValueFilter"), {q("Retail Bankng"), q("Quantum"), q("31.02.2026"), q("PoC"), q("importSave"), q("importCancel"), q("importBack"), q("importNext")});
}

TEST_CASE("every control of the assistant has a name, also read from right to left", "[import]") {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    AssistantHome home;
    for (int step = 0; step < 4; ++step) {
        home.goTo(step);
        for (const QWidget* widget : home.assistant().findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QHeaderView*>(widget)) continue;
            INFO(widget->metaObject()->className() << " in step " << step);
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
        CHECK_FALSE(home.assistant().grab().isNull());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("the window answers while a large list is read, understood and imported", "[import]") {
    const QString path = realFile(q("inventory/us-federal-2024.csv"));
    if (path.isEmpty()) return;
    WindowHome home;
    home.openSample();
    int beats = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, [&] { ++beats; });
    pulse.start(1);
    // Work on the window's own thread would let hardly a beat through before it is done.
    const auto watch = [&](const char* what, const std::function<void()>& act) {
        INFO(what);
        beats = 0;
        act();
        home.settle();
        CHECK(beats > 5);
    };
    watch("read and understand", [&] { home.window->importFile(path); });
    for (int step = 0; step < 3; ++step) {
        home.assistant();
        home.press(Qt::Key_Return, Qt::ControlModifier);
    }
    home.assistant();
    watch("import", [&] { home.press(Qt::Key_Return, Qt::ControlModifier); });
    CHECK(home.portfolio().useCases().size() > 2000);
}

TEST_CASE("real lists go through all four steps", "[import]") {
    for (const char* file : {"inventory/us-federal-2024.csv", "inventory/doi-2025.csv", "inventory/treasury-2025.csv", "inventory/opm-2025.csv", "inventory/hud-2025.xlsx", "tasks/gitlab-semicolon.csv", "tasks/ticktick-export.csv"}) {
        const QString path = realFile(q(file));
        if (path.isEmpty()) return;
        INFO(file);
        WindowHome home;
        home.openSample();
        const qsizetype before = home.portfolio().useCases().size();
        home.window->importFile(path);
        home.settle();
        const qsizetype added = home.assistant().session().reading().plan->report.added;
        home.finishAssistant();
        CHECK(home.portfolio().useCases().size() == before + added);
        CHECK(added > 0);
    }
}
